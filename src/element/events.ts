import type { Answer } from '../core/answer.js';
import type { Action } from '../knowledge/schema.js';
import type { Verdict } from './words.js';

const everywhere = { bubbles: true, composed: true } as const;

/** What a `WhyFailedAnswerEvent` tells; `by` is `choice` where the person picked it, `paste` where the text decided. */
export interface AnswerDetail { status: Answer['status']; by: 'paste' | 'choice'; reason: string | undefined; score: number | undefined; text: string }

/** An answer is shown; `text` is the paste, redacted. */
export class WhyFailedAnswerEvent extends Event {
  static readonly type = 'why-failed-answer';
  readonly status: AnswerDetail['status'];
  readonly by: AnswerDetail['by'];
  readonly reason: string | undefined;
  readonly score: number | undefined;
  readonly text: string;
  constructor({ status, by, reason, score, text }: AnswerDetail) {
    super(WhyFailedAnswerEvent.type, everywhere);
    this.status = status;
    this.by = by;
    this.reason = reason;
    this.score = score;
    this.text = text;
  }
}

/** What was pressed: the action, for which reason (none on the unknown card), and where it leads. */
export interface ActionDetail { action: Action; reason: string | undefined; url: string | undefined }

/** An action was pressed; cancelled, the element leaves it to the host. */
export class WhyFailedActionEvent extends Event {
  static readonly type = 'why-failed-action';
  readonly action: Action;
  readonly reason: string | undefined;
  readonly url: string | undefined;
  constructor({ action, reason, url }: ActionDetail) {
    super(WhyFailedActionEvent.type, { ...everywhere, cancelable: true });
    this.action = action;
    this.reason = reason;
    this.url = url;
  }
}

/** A person said whether the answer helped. */
export class WhyFailedFeedbackEvent extends Event {
  static readonly type = 'why-failed-feedback';
  readonly reason: string;
  readonly verdict: Verdict;
  constructor(reason: string, verdict: Verdict) {
    super(WhyFailedFeedbackEvent.type, everywhere);
    this.reason = reason;
    this.verdict = verdict;
  }
}

/** No reason was sure enough, or none of the offered ones fits; `text` is the paste, redacted. */
export class WhyFailedUnmatchedEvent extends Event {
  static readonly type = 'why-failed-unmatched';
  readonly text: string;
  constructor(text: string) {
    super(WhyFailedUnmatchedEvent.type, everywhere);
    this.text = text;
  }
}

/** Something for the host's developer to mend, such as a `src` that is not a knowledge base. */
export class WhyFailedErrorEvent extends Event {
  static readonly type = 'why-failed-error';
  readonly message: string;
  constructor(message: string) {
    super(WhyFailedErrorEvent.type, everywhere);
    this.message = message;
  }
}

/** The drawer has opened or closed. */
export class WhyFailedToggleEvent extends Event {
  static readonly type = 'why-failed-toggle';
  readonly open: boolean;
  constructor(open: boolean) {
    super(WhyFailedToggleEvent.type, everywhere);
    this.open = open;
  }
}

declare global {
  interface HTMLElementEventMap {
    'why-failed-toggle': WhyFailedToggleEvent;
    'why-failed-answer': WhyFailedAnswerEvent;
    'why-failed-action': WhyFailedActionEvent;
    'why-failed-feedback': WhyFailedFeedbackEvent;
    'why-failed-unmatched': WhyFailedUnmatchedEvent;
    'why-failed-error': WhyFailedErrorEvent;
  }
}
