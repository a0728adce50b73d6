import { DELIVERED, isFailure } from '../core/answer.js';
import { diagnose } from '../core/diagnose.js';
import { fold } from '../core/read/fold.js';
import { tokenize } from '../core/read/tokens.js';
import { signIndex } from '../core/signs/index.js';
import type { KnowledgeBase, Reason } from '../knowledge/schema.js';
import { countOf, type Counted } from './counted.js';
import { Counter, Room } from './counter.js';
import { plainEntry, type Entry } from './entry.js';
import { FAILED } from './failed.js';
import { copyOf, hashOf } from './flat.js';
import { ListReader, sampleOf } from './list-reader.js';
import { maskTokens } from './mask.js';
import { Recent } from './recent.js';
import { recipientIn } from './recipient.js';
import { report } from './shapes/report.js';
import { wellIn } from './states.js';

/** Failures of one reason. */
export interface TallyGroup extends Counted {
  reason: Reason;
}

/** Failures that could not be explained, alike but for addresses, hosts, ids and numbers. */
export interface Unexplained extends Counted {
  masked: string;
}

/**
 * What many failures have in common; groups and unexplained ones the commonest first, automatic replies after the failures. Each message to
 * each recipient counts once, by its last state. `total` counts the failures, `delivered` what arrived; `silent` a log's lines that name neither
 * ("connect from …").
 */
export interface Tally {
  total: number;
  groups: TallyGroup[];
  unexplained: Unexplained[];
  delivered: number;
  silent: number;
}

/** At least so many messages with their recipients are remembered, the last ones: what a log tells later of an earlier one counts anew. */
const MOST_MESSAGES = 50_000;
/** Of at least so many different texts the answers are kept, the last ones. */
const MOST_ANSWERS = 10_000;
/** Of texts no longer than this (UTF-16 units) the last ones are kept with what they say: servers say the same again and again. */
const LONGEST_REPEATED = 300;
const MOST_REPEATED = 2000;
/** A text longer than this is cut before it is compared with others (UTF-16 units). */
const LONGEST_TEXT = 20_000;
const LONGEST_EXAMPLE = 2000;
const LONGEST_MASKED = 300;
/** What examples and recipients may take together: 16 MB, where all of it is beyond Latin-1. */
const ROOM = 8_000_000;
/** What a kind of failure costs beside its texts. */
const OVERHEAD = 200;
/** Stands for all kinds of unexplained failures for which no room is left. */
const FURTHER = '…';

/** What a text says: its reason, if any, and how it reads with names and numbers masked. */
interface Meaning {
  reason: Reason | undefined;
  masked: string;
  recipient: string | undefined;
}

/** What was counted for one message and recipient. */
interface Held {
  time: number | undefined;
  /** Undefined for a delivery, of which `sent` says whether no more is known. */
  counter: Counter | undefined;
  isSent: boolean;
  count: number;
  recipient: string | undefined;
}

/** The state of an entry; a few words by themselves may be one. */
function stateOf({ state, texts: [text = ''] }: Entry): Entry['state'] {
  return state === 'said' || state === 'perhaps' || state === 'explained' ? (wellIn(text) ?? state) : state;
}

/** Counts the entries of lists one by one (long, because what an entry adds, a later one of the same message takes back): memory grows neither with their number nor, from some size on, with the kinds of failure. */
export class EntryTallier {
  #kb: KnowledgeBase;
  /** By the masked text; null where it has no reason. */
  #answers = new Recent<Reason | null>(MOST_ANSWERS);
  #repeated = new Map<string, Meaning>();
  #groups = new Map<Reason, Counter>();
  #unexplained = new Map<number, { masked: string; counter: Counter }>();
  #last = new Recent<Held>(MOST_MESSAGES);
  #room = new Room(ROOM);
  #delivered = 0;
  #sent = 0;
  #silent = 0;

  constructor(kb: KnowledgeBase) {
    this.#kb = kb;
  }

  /** Counts an entry; blank ones are ignored. */
  add(entry: Entry): void {
    const { key, time, count } = entry;
    const state = stateOf(entry);
    if (!entry.example.trim()) return;
    const held = key === undefined ? undefined : this.#last.get(key);
    const isOlder = held?.time !== undefined && time !== undefined && time < held.time;
    if (isOlder) return;
    if (state === 'silent' || state === 'pending') {
      this.#silent += held ? 0 : count;
      return;
    }
    const isArrived = held !== undefined && !held.counter;
    // What was delivered or opened is not undone by its being sent or opened.
    if (isArrived && (state === 'opened' || (state === 'sent' && !held.isSent))) return;
    const counted = state === 'delivered' || state === 'sent' || state === 'opened' ? this.#arrived(entry, state) : this.#failed(entry, state);
    if (!counted) return;
    if (held) this.#takeBack(held);
    if (key !== undefined) this.#last.set(key, counted);
  }

  /** The state so far; may be asked at any time. */
  result(): Tally {
    const commonest = (a: { count: number }, b: { count: number }) => b.count - a.count;
    const failuresFirst = (a: TallyGroup, b: TallyGroup) => Number(isFailure(b.reason)) - Number(isFailure(a.reason));
    const groups = [...this.#groups].filter(([, { count }]) => count > 0).map(([reason, counter]): TallyGroup => ({ reason, ...counter.result() }));
    const unexplained = [...this.#unexplained.values()]
      .filter(({ counter }) => counter.count > 0)
      .map(({ masked, counter }): Unexplained => ({ masked, ...counter.result() }));
    return {
      total: countOf([...groups, ...unexplained]),
      groups: groups.sort((a, b) => failuresFirst(a, b) || commonest(a, b)),
      unexplained: unexplained.sort(commonest),
      // Where a list says what was delivered, "sent" says only that it had been on its way.
      delivered: this.#delivered || this.#sent,
      silent: this.#silent,
    };
  }

  #arrived({ count, time, recipient }: Entry, state: Entry['state']): Held {
    const isSent = state === 'sent';
    if (isSent) this.#sent += count;
    else this.#delivered += count;
    return { time, counter: undefined, isSent, count, recipient: recipient && copyOf(recipient) };
  }

  /** Counts a failure; undefined where it is none. */
  #failed(entry: Entry, state: Entry['state']): Held | undefined {
    const { count, time, texts, example } = entry;
    const { reason, masked, recipient: named } = this.#meaningOf(texts);
    if (reason?.category === DELIVERED && state !== 'failed') return this.#arrived(entry, 'delivered');
    if (!reason && (state === 'explained' || (state === 'perhaps' && !FAILED.test(example)))) {
      this.#silent += count;
      return undefined;
    }
    const isExplained = reason && reason.category !== DELIVERED;
    const counter = isExplained ? this.#groupOf(reason, example) : this.#unexplainedOf(masked, example);
    const recipient = entry.recipient ?? named;
    counter.add(count, recipient, example);
    return { time, counter, isSent: false, count, recipient: recipient && copyOf(recipient) };
  }

  #takeBack({ counter, isSent, count, recipient }: Held): void {
    if (counter) counter.takeBack(count, recipient);
    else if (isSent) this.#sent -= count;
    else this.#delivered -= count;
  }

  #groupOf(reason: Reason, example: string): Counter {
    let counter = this.#groups.get(reason);
    if (!counter) this.#groups.set(reason, (counter = new Counter(copyOf(example.slice(0, LONGEST_EXAMPLE)), this.#room)));
    return counter;
  }

  #unexplainedOf(masked: string, example: string): Counter {
    const hash = hashOf(masked);
    const known = this.#unexplained.get(hash);
    if (known) return known.counter;
    const cut = { masked: masked.slice(0, LONGEST_MASKED), example: example.slice(0, LONGEST_EXAMPLE) };
    const hasRoom = masked === FURTHER || this.#room.take(cut.masked.length + cut.example.length + OVERHEAD);
    if (!hasRoom) return this.#unexplainedOf(FURTHER, FURTHER);
    const counter = new Counter(copyOf(cut.example), this.#room);
    this.#unexplained.set(hash, { masked: copyOf(cut.masked), counter });
    return counter;
  }

  /** What the texts of an entry say: the first that is explained decides; unexplained ones are told apart by the first. */
  #meaningOf(texts: readonly string[]): Meaning {
    let first: Meaning | undefined;
    for (const text of texts) {
      const meaning = this.#meaningOfText(text.slice(0, LONGEST_TEXT));
      if (meaning.reason) return { ...meaning, recipient: meaning.recipient ?? first?.recipient };
      first ??= meaning;
    }
    return first ?? { reason: undefined, masked: '', recipient: undefined };
  }

  /** The same text is not even read again. */
  #meaningOfText(text: string): Meaning {
    if (text.length > LONGEST_REPEATED) return this.#meaningOfNew(text);
    const known = this.#repeated.get(text);
    if (known) return known;
    const meaning = this.#meaningOfNew(text);
    if (this.#repeated.size >= MOST_REPEATED) this.#repeated.clear();
    this.#repeated.set(copyOf(text), { ...meaning, recipient: meaning.recipient && copyOf(meaning.recipient) });
    return meaning;
  }

  /** Texts that differ only in names and numbers are diagnosed once. */
  #meaningOfNew(text: string): Meaning {
    const tokens = tokenize(fold(text));
    const masked = maskTokens(tokens, signIndex.of(this.#kb).phrases);
    const recipient = recipientIn(text, tokens);
    let reason = this.#answers.get(masked);
    if (reason === undefined) {
      const answer = diagnose(text, this.#kb);
      reason = answer.status === 'match' ? answer.match.reason : null;
      this.#answers.set(masked, reason);
    }
    return { reason: reason ?? undefined, masked, recipient };
  }
}

/** Counts the failures of a text that comes piece by piece, wherever the pieces end; memory does not grow with it. */
export class Tallier {
  #entries: EntryTallier;
  #reader = new ListReader();

  constructor(kb: KnowledgeBase) {
    this.#entries = new EntryTallier(kb);
  }

  /** Takes the next piece of the text. */
  add(piece: string): void {
    for (const entry of this.#reader.add(piece)) this.#entries.add(entry);
  }

  /** Ends the text: what comes next is another one, counted with it. */
  end(): void {
    for (const entry of this.#reader.end()) this.#entries.add(entry);
    this.#reader = new ListReader();
  }

  /**
   * Counts the words of one mail (`readMail`): each recipient of a delivery report, else the mail as a whole; one that is no report (`isReport`) only where
   * it is explained.
   */
  addMail(words: string, isReport: boolean): void {
    const sample = sampleOf(words, true);
    const reader = report.open(sample);
    const blocks = report.is(sample) ? [...reader.add(words), ...reader.end()] : [];
    if (blocks.length > 1) for (const block of blocks) this.#entries.add(block);
    else this.#entries.add(plainEntry(words, { state: isReport ? 'said' : 'explained' }));
  }

  /** What was counted so far. */
  result(): Tally {
    return this.#entries.result();
  }
}

/** Counts the failures of a text of many (a log, a table, JSON, a list) by reason. */
export function tally(text: string, kb: KnowledgeBase): Tally {
  const tallier = new Tallier(kb);
  tallier.add(text);
  tallier.end();
  return tallier.result();
}
