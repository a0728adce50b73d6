/**
 * The search by words: which reasons a few typed words are about. Whole words count, each by how few reasons have it; what is typed is compared with each
 * thing that people ask, not with all of them together. fuse.js finds the words that were meant where one is misspelt.
 */
import Fuse from 'fuse.js/basic';
import type { KnowledgeBase, Question, Reason } from '../knowledge/schema.js';
import { push } from '../core/signs/push.js';
import { wordsIn } from './words.js';

/** A reason, and how much of what was typed it explains: 0 nothing, 1 every word in one saying of its own. */
export interface Hit {
  reason: Reason;
  score: number;
  /** What hits are ordered by: the score, and among equals what happens more often. */
  worth: number;
}

/** What a search finds: reasons, best first, how much of what was typed a question about something else explains, and the question that says no less than was typed. */
export interface Found {
  hits: Hit[];
  elsewhere: number;
  toAsk?: { question: Question; score: number } | undefined;
  /** False for a reason of an emitter that people call by a name, and did not. */
  isCalled(reason: Reason): boolean;
}

/** What people ask, in the languages that are known: of reasons and questions by their places, and about something else; and how they call emitters. */
export interface Sayings {
  ofReason(place: number): readonly string[];
  ofQuestion(place: number): readonly string[];
  ofEmitter(place: number): readonly string[];
  others: readonly string[];
}

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
/** Of reasons that explain about as much, the one goes first of which more is said in these words, and which is told in more ways (signs): it happens more often. */
const SAID_MORE = 0.15;
const COMMONER = 0.15;
/** A reason of an emitter that people call by a name is meant without it only where it explains so much, and others so much less. */
const OWN_WORDS = 0.7;
const CLEARLY_LESS = 0.8;
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
  readonly #questions: readonly Question[];
  /** The words of each name of an emitter. */
  readonly #called = new Map<string, (readonly string[])[]>();
  readonly #sayings: Saying[] = [];
  /** Of each word the sayings that it is in. */
  readonly #places = new Map<string, number[]>();
  /** Of each word how much it tells: the fewer reasons have it, the more. */
  readonly #tells = new Map<string, number>();
  /** Of each reason in how many ways it is told, as a share of the most (of their logarithms). */
  readonly #ways: readonly number[];
  readonly #unknown: number;
  readonly #inSigns = new Map<string, Set<number>>();
  readonly #common: ReadonlySet<string>;
  /** Whether it knows what people ask about something else. */
  readonly knowsOthers: boolean;
  #fuse: Fuse<string> | undefined;

  constructor(kb: Pick<KnowledgeBase, 'reasons' | 'questions' | 'emitters' | 'subject' | 'compiled'>, sayings: Sayings) {
    const { reasons, questions, emitters } = kb;
    this.#reasons = reasons;
    this.#questions = questions;
    this.knowsOthers = sayings.others.length > 0;
    emitters.forEach(({ id }, place) => {
      const names = sayings.ofEmitter(place);
      if (names.length) this.#called.set(id, names.map(wordsIn));
    });
    // What is compiled has the English ones only: of few words that are typed, none should be lost because it is common in another language.
    this.#common = new Set(((kb.compiled ?? kb).subject?.common ?? []).flatMap(wordsIn));
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
    for (const text of sayings.others) add(OTHERS, text, 1);
    reasons.forEach((reason, place) => {
      add(place, reason.title, TITLE);
      for (const text of sayings.ofReason(place)) add(place, text, 1);
      for (const { phrase } of reason.signs)
        if (phrase) for (const word of this.#wordsIn(phrase.replace(/\{\w+\}/g, ' '))) entry(this.#inSigns, word, () => new Set()).add(place);
    });
    const ways = reasons.map(({ signs }) => Math.log(1 + signs.length));
    const most = Math.max(...ways);
    this.#ways = ways.map((one) => one / most);
    // Behind the reasons stand the questions.
    questions.forEach((_, place) => {
      for (const text of sayings.ofQuestion(place)) add(reasons.length + place, text, 1);
    });
    const tells = (count: number) => Math.log(1 + (reasons.length - count + 0.5) / (count + 0.5));
    this.#unknown = tells(0);
    for (const [word, places] of having) this.#tells.set(word, tells(places.size));
    this.#sayings.forEach((saying, at) => (saying.weight = words[at]!.reduce((sum, word) => sum + this.#tells.get(word)!, 0)));
  }

  /** Finds so many reasons that typed words are about. */
  search(typed: string, limit: number): Found {
    const own = [...new Set(this.#wordsIn(typed))].slice(0, MOST_WORDS);
    // Who has typed no further may be amid the last word.
    const begun = /[\p{L}\p{N}]$/u.test(typed) ? own.at(-1) : undefined;
    const words = own.map((word) => this.#meaningOf(word, word === begun));
    const all = words.reduce((sum, { tells }) => sum + tells, 0);
    if (!all) return { hits: [], elsewhere: 0, isCalled: () => false };
    /** What each saying, and all sayings of a reason together, explain of the words. */
    const bySaying = new Map<number, number>();
    const byReason = new Map<number, number>();
    /** How much more of a reason than of others is said in the words, from 0 to 1, each by how much it tells. */
    const said = new Map<number, number>();
    for (const { word, meant, tells } of words) {
      const best = new Map<number, number>();
      const inReason = new Map<number, number>();
      const times = new Map<number, number>();
      for (const [known, likeness] of meant)
        for (const at of this.#places.get(known)!) {
          const told = likeness * Math.min(tells, this.#tells.get(known)!);
          raise(best, at, told);
          const { reason } = this.#sayings[at]!;
          raise(inReason, reason, told);
          times.set(reason, (times.get(reason) ?? 0) + likeness);
        }
      for (const place of this.#inSigns.get(word) ?? []) if (!inReason.has(place)) inReason.set(place, SIGNS * tells);
      const most = Math.max(...times.values());
      for (const [place, count] of times) said.set(place, (said.get(place) ?? 0) + (tells * count) / (most * all));
      for (const [at, told] of best) bySaying.set(at, (bySaying.get(at) ?? 0) + told);
      for (const [place, told] of inReason) byReason.set(place, (byReason.get(place) ?? 0) + told);
    }
    const bestSaying = new Map<number, number>();
    for (const [at, told] of bySaying) {
      const { reason, worth, weight } = this.#sayings[at]!;
      raise(bestSaying, reason, (worth * told * (1 + told / weight)) / 2);
    }
    const scored = [...byReason]
      .filter(([place]) => place !== OTHERS)
      .map(([place, told]) => {
        const score = (told + (bestSaying.get(place) ?? 0)) / (2 * all);
        return { place, score, worth: score * (1 + SAID_MORE * (said.get(place) ?? 0) + COMMONER * (this.#ways[place] ?? 0)) };
      })
      .sort((a, b) => b.worth - a.worth);
    const isQuestion = ({ place }: { place: number }) => place >= this.#reasons.length;
    const asked = scored.find(isQuestion);
    const hits = scored.filter((one) => !isQuestion(one)).map(({ place, score, worth }): Hit => ({ reason: this.#reasons[place]!, score, worth }));
    const names = new Set([...wordsIn(typed), ...words.flatMap(({ meant }) => meant.map(([known]) => known))]);
    const isCalled = ({ emitter }: Reason) => this.#called.get(emitter)?.some((name) => name.every((word) => names.has(word))) ?? true;
    return {
      hits: meantOf(hits, isCalled).slice(0, limit),
      isCalled,
      elsewhere: (bestSaying.get(OTHERS) ?? 0) / all,
      ...(asked && { toAsk: { question: this.#questions[asked.place - this.#reasons.length]!, score: asked.score } }),
    };
  }

  #wordsIn(text: string): string[] {
    return wordsIn(text).filter((word) => !this.#common.has(word));
  }

  /** The known words that a typed one means, and how much it tells: as much as these; one that means nothing known tells most. */
  #meaningOf(word: string, mayBeBegun: boolean): Meaning {
    const meant: Meaning['meant'] = this.#places.has(word) ? [[word, 1]] : this.#guess(word, mayBeBegun ? 1 : SHORTEST_BEGINNING);
    // Of all that a word may be the beginning of, the commonest is the likeliest.
    const of = mayBeBegun ? Math.min : Math.max;
    const tells = meant.length ? of(...meant.map(([known]) => this.#tells.get(known)!)) : this.#unknown;
    return { word, meant, tells };
  }

  /** The known words that begin like an unknown one, or are spelt nearly so. */
  #guess(word: string, shortest: number): [word: string, likeness: number][] {
    const found = new Map<string, number>();
    if (word.length >= shortest || !/^[a-z]/.test(word))
      for (const known of this.#places.keys())
        if ((known.length >= SHORTEST_BEGINNING && word.startsWith(known)) || (word.length >= shortest && known.startsWith(word))) found.set(known, BEGINS);
    if (word.length >= SHORTEST_MISSPELT) {
      this.#fuse ??= new Fuse([...this.#places.keys()], { includeScore: true, threshold: WORST, distance: FROM_START, ignoreFieldNorm: true });
      for (const { item, score = 1 } of this.#fuse.search(word, { limit: MOST_MEANT }))
        if (Math.abs(item.length - word.length) <= MOST_LONGER) raise(found, item, NEARLY * (1 - score));
    }
    return [...found];
  }
}

/** Without those of emitters that are not called by their names, unless what was typed is hardly about anything else. */
function meantOf(hits: readonly Hit[], isCalled: (reason: Reason) => boolean): Hit[] {
  const called = new Set(hits.filter(({ reason }) => isCalled(reason)));
  const best = Math.max(0, ...Array.from(called, ({ score }) => score));
  return hits.filter((hit) => called.has(hit) || (hit.score >= OWN_WORDS && best < hit.score * CLEARLY_LESS));
}

const searches = new WeakMap<KnowledgeBase, WordSearch>();

/** The search in all that a knowledge base says people ask, in any language; made at the first use. */
export function searchOf(kb: KnowledgeBase): WordSearch {
  let search = searches.get(kb);
  if (!search) {
    const sayings: Sayings = {
      ofReason: (place) => inAnyLanguage(kb.reasons[place]!.asked),
      ofQuestion: (place) => inAnyLanguage(kb.questions[place]!.asked),
      ofEmitter: (place) => inAnyLanguage(kb.emitters[place]!.called),
      others: inAnyLanguage(kb.others),
    };
    searches.set(kb, (search = new WordSearch(kb, sayings)));
  }
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
