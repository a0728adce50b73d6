import type { Answer } from '../../core/answer.js';
import type { Action } from '../../knowledge/schema.js';
import { countOf } from '../../many/counted.js';
import type { Tally } from '../../many/tally.js';
import { everywhere } from '../shell/everywhere.js';
import type { Verdict, Why } from '../../words/words.js';

/** The contents of a `WhyFailedAnswerEvent`; `by` is `choice` where the person picked it, `link` where a link led there, `paste` where the text decided. */
export interface AnswerDetail {
  status: Answer['status'];
  by: 'paste' | 'choice' | 'link';
  reason: string | undefined;
  score: number | undefined;
  text: string;
}

/** An answer is shown; `text` is the beginning of the paste, redacted. */
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

/** A pressed action: its name, for which reason (none on the unknown card), and where it leads; in events with recipient and account masked. */
export interface ActionDetail {
  action: Action;
  reason: string | undefined;
  url: string | undefined;
  /** For `contact-support`: what the person wants support to know, masked and edited. */
  summary?: string;
}

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

/** A person's opinion of an answer; `why` and `note` (redacted) come with a second event, if at all. */
export interface FeedbackDetail {
  reason: string;
  verdict: Verdict;
  why: Why | undefined;
  note: string | undefined;
}

/** A person said whether the answer helped. */
export class WhyFailedFeedbackEvent extends Event {
  static readonly type = 'why-failed-feedback';
  readonly reason: string;
  readonly verdict: Verdict;
  readonly why: Why | undefined;
  readonly note: string | undefined;
  constructor({ reason, verdict, why, note }: FeedbackDetail) {
    super(WhyFailedFeedbackEvent.type, everywhere);
    this.reason = reason;
    this.verdict = verdict;
    this.why = why;
    this.note = note;
  }
}

/** Many failures were counted: of each reason how many, how many could not be explained, and how many messages were delivered. */
export class WhyFailedTallyEvent extends Event {
  static readonly type = 'why-failed-tally';
  readonly total: number;
  readonly counts: Readonly<Record<string, number>>;
  readonly unexplained: number;
  readonly delivered: number;
  constructor({ total, groups, unexplained, delivered }: Tally) {
    super(WhyFailedTallyEvent.type, everywhere);
    this.total = total;
    this.counts = Object.fromEntries(groups.map(({ reason, count }) => [reason.id, count]));
    this.unexplained = countOf(unexplained);
    this.delivered = delivered;
  }
}

/** A hand-over to support: the summary as masked and edited, and the support URL, if any, with recipient and account masked. */
export interface HandOffDetail {
  summary: string;
  reason: string | undefined;
  url: string | undefined;
}

/** A person sends the summary to support; cancelled, the element leaves it to the host, such as to a chat. */
export class WhyFailedHandOffEvent extends Event {
  static readonly type = 'why-failed-handoff';
  readonly summary: string;
  readonly reason: string | undefined;
  readonly url: string | undefined;
  constructor({ summary, reason, url }: HandOffDetail) {
    super(WhyFailedHandOffEvent.type, { ...everywhere, cancelable: true });
    this.summary = summary;
    this.reason = reason;
    this.url = url;
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

declare global {
  interface GlobalEventHandlersEventMap {
    'why-failed-answer': WhyFailedAnswerEvent;
    'why-failed-action': WhyFailedActionEvent;
    'why-failed-feedback': WhyFailedFeedbackEvent;
    'why-failed-tally': WhyFailedTallyEvent;
    'why-failed-handoff': WhyFailedHandOffEvent;
    'why-failed-unmatched': WhyFailedUnmatchedEvent;
  }
}
