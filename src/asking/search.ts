/**
 * The search by words: which reasons a few typed words are about. Whole words count, each by how few reasons have it; what is typed is compared with each
 * thing that people ask, not with all of them together. fuse.js finds the words that were meant where one is misspelt.
 */
import Fuse from 'fuse.js/basic';
import type { KnowledgeBase, Reason } from '../knowledge/schema.js';
import { push } from '../core/signs/push.js';
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

/** What people ask of the reason at a place, in the languages that are known. */
export type AskedOf = (place: number) => readonly string[];

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
/** What is alike begins near the beginning, and is not much longer or shorter (in UTF-16 units). */
const FROM_START = 20;
const MOST_LONGER = 2;
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

/** A typed word, the known ones that it means, each with how alike they are (0 to 1), and how much it tells. */
interface Meaning {
  word: string;
  meant: readonly (readonly [word: string, likeness: number])[];
  tells: number;
}

/** The search by words in a knowledge base. */
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
        push(this.#places, word, this.#sayings.length);
        entry(having, word, () => new Set()).add(place);
      }
      words.push([...own]);
      this.#sayings.push({ reason: place, worth, weight: 0 });
    };
    for (const text of others) add(OTHERS, text, 1);
    reasons.forEach((reason, place) => {
      add(place, reason.title, TITLE);
      for (const text of askedOf(place)) add(place, text, 1);
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
    const words = [...new Set(this.#wordsIn(typed))].slice(0, MOST_WORDS).map((word) => this.#meaningOf(word));
    const all = words.reduce((sum, { tells }) => sum + tells, 0);
    if (!all) return { hits: [], elsewhere: 0 };
    /** What each saying, and all sayings of a reason together, explain of the words. */
    const bySaying = new Map<number, number>();
    const byReason = new Map<number, number>();
    for (const { word, meant, tells } of words) {
      const best = new Map<number, number>();
      const inReason = new Map<number, number>();
      for (const [known, likeness] of meant)
        for (const at of this.#places.get(known)!) {
          const told = likeness * this.#tells.get(known)!;
          raise(best, at, told);
          raise(inReason, this.#sayings[at]!.reason, told);
        }
      for (const place of this.#inSigns.get(word) ?? []) if (!inReason.has(place)) inReason.set(place, SIGNS * tells);
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

  #wordsIn(text: string): string[] {
    return wordsIn(text).filter((word) => !this.#common.has(word));
  }

  /** The known words that a typed one means, and how much it tells: as much as these; one that means nothing known tells most. */
  #meaningOf(word: string): Meaning {
    const meant: Meaning['meant'] = this.#places.has(word) ? [[word, 1]] : this.#guess(word);
    const tells = meant.length ? Math.max(...meant.map(([known]) => this.#tells.get(known)!)) : this.#unknown;
    return { word, meant, tells };
  }

  /** The known words that begin like an unknown one, or are spelt nearly so. */
  #guess(word: string): [word: string, likeness: number][] {
    const found = new Map<string, number>();
    if (word.length >= SHORTEST_BEGINNING || !/^[a-z]/.test(word))
      for (const known of this.#places.keys())
        if ((known.length >= SHORTEST_BEGINNING && word.startsWith(known)) || (word.length >= SHORTEST_BEGINNING && known.startsWith(word)))
          found.set(known, BEGINS);
    if (word.length >= SHORTEST_MISSPELT) {
      this.#fuse ??= new Fuse([...this.#places.keys()], { includeScore: true, threshold: WORST, distance: FROM_START, ignoreFieldNorm: true });
      for (const { item, score = 1 } of this.#fuse.search(word, { limit: MOST_MEANT }))
        if (Math.abs(item.length - word.length) <= MOST_LONGER) raise(found, item, NEARLY * (1 - score));
    }
    return [...found];
  }
}

const searches = new WeakMap<KnowledgeBase, WordSearch>();

/** The search in all that a knowledge base says people ask, in any language; made at the first use. */
export function searchOf(kb: KnowledgeBase): WordSearch {
  let search = searches.get(kb);
  if (!search) searches.set(kb, (search = new WordSearch(kb, (place) => inAnyLanguage(kb.reasons[place]!.asked), inAnyLanguage(kb.others))));
  return search;
}

const inAnyLanguage = (asked: Reason['asked']) => Object.values(asked ?? {}).flat();

function entry<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  let value = map.get(key);
  if (value === undefined) map.set(key, (value = make()));
  return value;
}

function raise<Key>(map: Map<Key, number>, key: Key, value: number): void {
  if (value > (map.get(key) ?? 0)) map.set(key, value);
}
