/**
 * The search by words: which reasons a few typed words are about. Whole words count, each by how few reasons have it; what is typed is compared with each
 * thing that people ask, not with all of them together. fuse.js finds the words that were meant where one is misspelt.
 */
import Fuse from 'fuse.js/basic';
import type { KnowledgeBase, Reason } from '../knowledge/schema.js';
import { wordsIn } from './words.js';

/** A reason, and how much of what was typed it explains: 0 nothing, 1 every word in one saying of its own. */
export interface Hit {
  reason: Reason;
  score: number;
}

/** What a search finds: reasons, best first, and how much of what was typed a question about something else explains. */
export interface Found {
  hits: Hit[];
  elsewhere: number;
}

/** What people ask of a reason, in the languages that are known. */
export type AskedOf = (reason: Reason) => readonly string[];

/** The title says a little less than what people ask, the words of signs much less. */
const TITLE = 0.9;
const SIGNS = 0.6;
/** A word that begins like another one, and one that is nearly another one. */
const BEGINS = 0.6;
const NEARLY = 0.8;
/** A shorter word is no beginning of another one, and nothing else written wrongly. */
const SHORTEST_BEGINNING = 5;
const SHORTEST_MISSPELT = 4;
/** fuse.js: 0 is the same, 1 nothing in common; so many words of the vocabulary may be meant. */
const WORST = 0.25;
const MOST_MEANT = 3;
/** The place of what is about something else. */
const OTHERS = -1;
/** Longer texts are no few words: the rest of them is not looked at. */
const MOST_WORDS = 40;

/** One thing that people say of a reason. */
interface Saying {
  reason: number;
  worth: number;
  /** The sum of what its words tell. */
  weight: number;
}

export class WordSearch {
  readonly #reasons: readonly Reason[];
  readonly #sayings: Saying[] = [];
  /** Of each word the sayings that it is in. */
  readonly #places = new Map<string, number[]>();
  /** Of each word how much it tells: the fewer reasons have it, the more. */
  readonly #tells = new Map<string, number>();
  readonly #unknown: number;
  readonly #inSigns = new Map<string, Set<number>>();
  readonly #common: ReadonlySet<string>;
  /** Whether it knows what people ask about something else. */
  readonly knowsOthers: boolean;
  readonly #meant = new Map<string, [word: string, likeness: number][]>();
  #fuse: Fuse<string> | undefined;

  /** `others` are questions about something else. */
  constructor({ reasons, subject }: Pick<KnowledgeBase, 'reasons' | 'subject'>, askedOf: AskedOf, others: readonly string[] = []) {
    this.#reasons = reasons;
    this.knowsOthers = others.length > 0;
    this.#common = new Set((subject?.common ?? []).flatMap(wordsIn));
    const having = new Map<string, Set<number>>();
    const words: (readonly string[])[] = [];
    const add = (place: number, text: string, worth: number) => {
      const own = new Set(this.#wordsIn(text));
      for (const word of own) {
        entry(this.#places, word, () => []).push(this.#sayings.length);
        entry(having, word, () => new Set()).add(place);
      }
      words.push([...own]);
      this.#sayings.push({ reason: place, worth, weight: 0 });
    };
    for (const text of others) add(OTHERS, text, 1);
    reasons.forEach((reason, place) => {
      add(place, reason.title, TITLE);
      for (const text of askedOf(reason)) add(place, text, 1);
      for (const { phrase } of reason.signs)
        if (phrase) for (const word of this.#wordsIn(phrase.replace(/\{\w+\}/g, ' '))) entry(this.#inSigns, word, () => new Set()).add(place);
    });
    const tells = (count: number) => Math.log(1 + (reasons.length - count + 0.5) / (count + 0.5));
    this.#unknown = tells(0);
    for (const [word, places] of having) this.#tells.set(word, tells(places.size));
    this.#sayings.forEach((saying, at) => (saying.weight = words[at]!.reduce((sum, word) => sum + this.#tells.get(word)!, 0)));
  }

  /** Finds so many reasons that typed words are about. */
  search(typed: string, most: number): Found {
    const words = [...new Set(this.#wordsIn(typed))].slice(0, MOST_WORDS);
    const all = words.reduce((sum, word) => sum + this.#tellsOf(word), 0);
    if (!all) return { hits: [], elsewhere: 0 };
    /** What each saying, and all sayings of a reason together, explain of the words. */
    const bySaying = new Map<number, number>();
    const byReason = new Map<number, number>();
    for (const word of words) {
      const best = new Map<number, number>();
      const inReason = new Map<number, number>();
      for (const [known, likeness] of this.#meantBy(word))
        for (const at of this.#places.get(known)!) {
          const told = likeness * this.#tells.get(known)!;
          raise(best, at, told);
          raise(inReason, this.#sayings[at]!.reason, told);
        }
      for (const place of this.#inSigns.get(word) ?? []) if (!inReason.has(place)) inReason.set(place, SIGNS * this.#tellsOf(word));
      for (const [at, told] of best) bySaying.set(at, (bySaying.get(at) ?? 0) + told);
      for (const [place, told] of inReason) byReason.set(place, (byReason.get(place) ?? 0) + told);
    }
    const bestSaying = new Map<number, number>();
    for (const [at, told] of bySaying) {
      const { reason, worth, weight } = this.#sayings[at]!;
      raise(bestSaying, reason, (worth * told * (1 + told / weight)) / 2);
    }
    const elsewhere = (bestSaying.get(OTHERS) ?? 0) / all;
    byReason.delete(OTHERS);
    const hits = [...byReason]
      .map(([place, told]): Hit => ({ reason: this.#reasons[place]!, score: (told + (bestSaying.get(place) ?? 0)) / (2 * all) }))
      .sort((a, b) => b.score - a.score)
      .slice(0, most);
    return { hits, elsewhere };
  }

  /** How much a typed word tells: as much as the one that it means; one that nobody knows tells most. */
  #tellsOf(word: string): number {
    const meant = this.#meantBy(word).map(([known]) => this.#tells.get(known)!);
    return meant.length ? Math.max(...meant) : this.#unknown;
  }

  #wordsIn(text: string): string[] {
    return wordsIn(text).filter((word) => !this.#common.has(word));
  }

  /** The known words that a typed one means: itself, or those that begin alike or are spelt nearly so. */
  #meantBy(word: string): readonly [word: string, likeness: number][] {
    if (this.#places.has(word)) return [[word, 1]];
    return entry(this.#meant, word, () => this.#guess(word));
  }

  #guess(word: string): [word: string, likeness: number][] {
    const found = new Map<string, number>();
    if (word.length >= SHORTEST_BEGINNING || !/^[a-z]/.test(word))
      for (const known of this.#places.keys())
        if ((known.length >= SHORTEST_BEGINNING && word.startsWith(known)) || (word.length >= SHORTEST_BEGINNING && known.startsWith(word)))
          found.set(known, BEGINS);
    if (word.length >= SHORTEST_MISSPELT) {
      this.#fuse ??= new Fuse([...this.#places.keys()], { includeScore: true, threshold: WORST, distance: 20, ignoreFieldNorm: true });
      for (const { item, score = 1 } of this.#fuse.search(word, { limit: MOST_MEANT }))
        if (Math.abs(item.length - word.length) <= 2) raise(found, item, NEARLY * (1 - score));
    }
    return [...found];
  }
}

function entry<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  let value = map.get(key);
  if (value === undefined) map.set(key, (value = make()));
  return value;
}

function raise<Key>(map: Map<Key, number>, key: Key, value: number): void {
  if (value > (map.get(key) ?? 0)) map.set(key, value);
}
