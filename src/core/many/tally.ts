import type { KnowledgeBase, Reason } from '../../knowledge/schema.js';
import { isFailure, type Answer } from '../answer.js';
import { diagnose } from '../diagnose.js';
import { fold } from '../read/fold.js';
import { maskTokens } from './mask.js';
import { signIndex } from '../signs/index.js';
import { countedIn } from '../read/counted.js';
import { entriesIn, isStamped, listedIn } from './split.js';
import { tokenize, type Token } from '../read/tokens.js';

/** Failures that have something in common. `recipients` are distinct, and cut where `hasMore`; `example` is the first entry as it stood. */
export interface Counted {
  count: number;
  recipients: string[];
  /** How often each recipient occurs, in their order. */
  times: number[];
  /** Failures that name no recipient. */
  unaddressed: number;
  hasMore: boolean;
  example: string;
}

/** Failures of one reason. */
export interface TallyGroup extends Counted {
  reason: Reason;
}

/** Failures that could not be explained, alike but for addresses, hosts, ids and numbers. */
export interface Unexplained extends Counted {
  masked: string;
}

/**
 * What many failures have in common; groups and unexplained ones the commonest first, what is no failure (delivered, automatic
 * replies) after the failures. `silent` counts a log's lines that name no failure ("connect from …"); they are not in `total`.
 */
export interface Tally {
  total: number;
  groups: TallyGroup[];
  unexplained: Unexplained[];
  silent: number;
}

/** How many failures they are together. */
export function countOf(counted: readonly Counted[]): number {
  return counted.reduce((sum, { count }) => sum + count, 0);
}

/** Of more recipients of one reason only so many are kept. */
const MOST_RECIPIENTS = 10_000;
const MOST_REMEMBERED = 20_000;
/** A log line longer than this is cut before it is compared with others. */
const LONGEST_ENTRY = 20_000;
/** A log's lines often only say what went on; these name a failure. */
const FAILED =
  /\b[45]\d\d\b(?!\])|\b[45]\.\d{1,3}\.\d{1,3}\b|fail|error|bounc|defer|reject|refus|denied|block|disabled|invalid|unknown(?!\[)|undeliver|timed.?out|expired|could ?n[o']t|unable|fatal|warning|not (?:found|exist|accept|permit|allow)/i;
/** What stands before the recipient's address, and before the sender's. */
const RECIPIENT = /(?:\b(?:to|rcpt|recipient)\b|->)(?:(?!\bfrom\b)[^@\n]){0,24}$/i;
const SENDER = /\b(?:from|sender)\b[^@\n]{0,24}$/i;

/** Counts failures that have something in common. */
class Counter {
  #count = 0;
  #recipients = new Map<string, number>();
  #unaddressed = 0;
  #hasMore = false;
  #example: string;

  constructor(example: string) {
    this.#example = example;
  }

  add(count: number, recipient: string | undefined): void {
    this.#count += count;
    if (recipient === undefined) this.#unaddressed += count;
    else if (this.#recipients.has(recipient) || this.#recipients.size < MOST_RECIPIENTS)
      this.#recipients.set(recipient, (this.#recipients.get(recipient) ?? 0) + count);
    else this.#hasMore = true;
  }

  result(): Counted {
    return {
      count: this.#count,
      recipients: [...this.#recipients.keys()],
      times: [...this.#recipients.values()],
      unaddressed: this.#unaddressed,
      hasMore: this.#hasMore,
      example: this.#example,
    };
  }
}

function group<Key>(counters: Map<Key, Counter>, key: Key, example: string): Counter {
  let counter = counters.get(key);
  if (!counter) counters.set(key, (counter = new Counter(example)));
  return counter;
}

/** The recipient that an entry names, or else its first address; none where two stand side by side, as in a row of a table. */
function recipientOf(text: string, tokens: readonly Token[]): string | undefined {
  const addresses = tokens.filter(({ kind }) => kind === 'address');
  const isAfter =
    (label: RegExp) =>
    ({ start }: Token) =>
      label.test(text.slice(Math.max(0, start - 40), start));
  const [first, second] = addresses.filter((address) => !isAfter(SENDER)(address));
  const isPair = first && second && /^[\s",;<>]*$/.test(text.slice(first.end, second.start));
  const address = addresses.find(isAfter(RECIPIENT)) ?? (isPair ? undefined : first);
  return address && text.slice(address.start, address.end);
}

/** Counts failures one by one: memory grows with the kinds of failure, not with their number. */
export class Tallier {
  #kb: KnowledgeBase;
  #answers = new Map<string, Reason | undefined>();
  #groups = new Map<Reason, Counter>();
  #unexplained = new Map<string, Counter>();
  #total = 0;
  #silent = 0;

  constructor(kb: KnowledgeBase) {
    this.#kb = kb;
  }

  /** Adds one entry of a log or list; blank ones are ignored, "message = 64" counts 64 times. */
  add(entry: string): void {
    if (!entry.trim()) return;
    const counted = isStamped(entry) ? undefined : countedIn(entry); // in a log it is a field of the line
    const text = (counted ? entry.slice(0, counted.index) : entry).slice(0, LONGEST_ENTRY);
    const count = counted?.count ?? 1;
    const tokens = tokenize(fold(text));
    const masked = maskTokens(tokens, signIndex.of(this.#kb).phrases);
    const reason = this.#reasonOf(masked, text);
    if (!reason && isStamped(text) && !FAILED.test(text)) {
      this.#silent += count;
      return;
    }
    this.#total += count;
    const address = recipientOf(text, tokens);
    if (reason) group(this.#groups, reason, text).add(count, address);
    else if (this.#unexplained.has(masked) || this.#unexplained.size < MOST_REMEMBERED) group(this.#unexplained, masked, text).add(count, address);
  }

  /** The state so far; may be asked at any time. */
  result(): Tally {
    const commonest = (a: { count: number }, b: { count: number }) => b.count - a.count;
    const failuresFirst = (a: TallyGroup, b: TallyGroup) => Number(isFailure(b.reason)) - Number(isFailure(a.reason));
    return {
      total: this.#total,
      groups: [...this.#groups].map(([reason, one]): TallyGroup => ({ reason, ...one.result() })).sort((a, b) => failuresFirst(a, b) || commonest(a, b)),
      unexplained: [...this.#unexplained].map(([masked, one]): Unexplained => ({ masked, ...one.result() })).sort(commonest),
      silent: this.#silent,
    };
  }

  /** Identical masked entries are looked up once. */
  #reasonOf(masked: string, text: string): Reason | undefined {
    if (this.#answers.has(masked)) return this.#answers.get(masked);
    const reason = bestOf(diagnose(text, this.#kb));
    if (this.#answers.size < MOST_REMEMBERED) this.#answers.set(masked, reason);
    return reason;
  }
}

const bestOf = (answer: Answer) => (answer.status === 'match' ? answer.match.reason : undefined);

/** Splits a paste of many failures (a log, a CSV, a list, a JSON array) into entries and groups them by reason. */
export function tally(text: string, kb: KnowledgeBase): Tally {
  const tallier = new Tallier(kb);
  for (const { entry } of entriesIn(text, listedIn(text))) tallier.add(entry);
  return tallier.result();
}
