import type { LitElement, TemplateResult } from 'lit';
import type { Tally, TallyGroup } from '../../many/tally.js';
import type { Mask } from '../../masking/redact.js';
import type { Words } from '../../words/words.js';
import type { Settings } from '../settings.js';
import type { Draft, Shown, Turn } from './conversation.js';

/** The element a conversation belongs to. */
export interface ConversationElement extends LitElement, Settings {
  headingLevel: number;
  ask(asked: string | File): Promise<unknown>;
}

/** The parts of the card that are drawn by what is loaded later (rest.ts). */
export interface LaterParts {
  supportPart(drawn: DrawnTurn, draft: Draft, level: number): TemplateResult;
  tallyPart(drawn: DrawnTurn, tally: Tally, level: number): TemplateResult;
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
  /** Opens the summary for support. */
  askSupport(): void;
  /** Explains one group of a tally by its example. */
  explain(group: TallyGroup): void;
  /** Says what was just done. */
  tell(done: string): void;
  /** Gives what masks texts of the turn, once it is loaded. */
  masked(act: (mask: Mask) => void): void;
  /** Focuses what is drawn next: the focused control is about to go. */
  focusSoon(selector: string): void;
}
