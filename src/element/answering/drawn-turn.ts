import type { LitElement, TemplateResult } from 'lit';
import type { Reason } from '../../knowledge/schema.js';
import type { Tally, TallyGroup } from '../../many/tally.js';
import type { Mask } from '../../masking/redact.js';
import type { Words } from '../../words/words.js';
import type { Settings } from '../settings.js';
import type { Choose } from './card/rows.js';
import type { Draft, Opinion, OpinionChange, Shown, ShownAs, Turn } from './conversation.js';

/** The element a conversation belongs to. */
export interface ConversationElement extends LitElement, Settings {
  headingLevel: number;
  ask(asked: string | File): Promise<unknown>;
}

/** The parts of the card that are drawn by what is loaded later (rest.ts). */
export interface LaterParts {
  supportPart(drawn: DrawnTurn, draft: Draft, level: number): TemplateResult;
  tallyPart(drawn: DrawnTurn, tally: Tally, level: number): TemplateResult;
  unknownPart(drawn: DrawnTurn, shown: ShownAs<'unknown'>, level: number, choose: Choose): TemplateResult;
  /** What follows an opinion that the answer did not help. */
  helpedNot(drawn: DrawnTurn, shown: ShownAs<'match'>, opinion: Opinion, level: number, choose: Choose): TemplateResult;
}

/** What a press does that is loaded later (rest.ts). */
export interface LateActs {
  rate(drawn: DrawnTurn, change: OpinionChange): void;
  copyLink(drawn: DrawnTurn, reason: string): Promise<void>;
  copyNote(drawn: DrawnTurn, reason: Reason): Promise<void>;
}

/** The turn that is drawn, and what can become of it; nothing does where the person has gone on since. */
export interface DrawnTurn {
  turn: Turn;
  /** The words of the interface, with those of the knowledge base's own actions. */
  words: Words;
  element: ConversationElement;
  /** Loaded before anything is shown that needs it. */
  later: LaterParts | undefined;
  /** Changes the turn, and returns what it is now. */
  change(change: (now: Turn) => Turn): Turn | undefined;
  /** Shows something else of the same message; `reply` is what the person pressed. */
  goOn(text: string, shown: Shown, reply?: string): void;
  /** Does what is loaded later; where it cannot be loaded, the person and the host are told. */
  late(act: (acts: LateActs) => void): void;
  /** Opens the summary for support. */
  askSupport(): void;
  /** Explains one group of a tally by its example. */
  explain(group: TallyGroup): void;
  /** Says what was just done. */
  tell(done: string): void;
  /** The turn in English, and English words. */
  inEnglish(): Promise<{ turn: Turn; words: Words }>;
  /** Gives what masks texts of the turn, once it is loaded. */
  masked(act: (mask: Mask) => void): void;
  /** Focuses what is drawn next: the focused control is about to go. */
  focusSoon(selector: string): void;
}
