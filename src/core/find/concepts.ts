/** The second reading: what concepts that stand near each other say, whatever the words and their order. */
import { PACE, type Steps } from '../gradually.js';
import type { Message, Word } from '../read/message.js';
import type { ConceptSign, Saying, Vocabulary } from '../signs/concepts.js';
import type { Allows, Finding } from './evidence.js';

/** A concept found: its first and last word (inclusive). */
export interface Place {
  first: number;
  last: number;
}

/** A sign that was met by concepts, and how many other words stand between them. */
export interface ConceptFinding extends Finding {
  apart: number;
}

/** What stands between two words counts as a word, a character of a script without spaces as less, and a masked address or number as nothing. */
const CHARACTER = 0.4;
const CHARACTERS = /^[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f]$/;
/** The end of a sentence between two concepts keeps them apart like so many words. */
const SENTENCE = 5;
/** One concept is looked for at so many places at the most: beyond, it is the subject of the text and says nothing. */
const MOST_PLACES = 200;
/** What must not stand among the concepts is looked for in so many words around them, too; around a single concept, as far as the sign reaches. */
const AROUND = 1;

/** An address after this word (RFC 5321: MAIL FROM) is the sender's. */
const FROM = 'from';

/** An article or a preposition that lost its vowel before a word, as in French and Italian: "l'adresse", "dell'allegato". */
const ELIDED = /^(\p{L}{1,4})['’](?=\p{L}{3})/u;
/** More than the longest of these, with the letters behind it. */
const HEAD = 8;

/** Where each concept stands, by its id. */
export type Places = ReadonlyMap<string, readonly Place[]>;

/** The places of every concept among the words of a message, by one vocabulary or several; in steps. */
export function* placesOf({ words, all, source }: Message, vocabularies: readonly Vocabulary[]): Steps<Places> {
  const places = new Map<string, Place[]>();
  const mayElide = /['’]/.test(source);
  /** A word without what is elided before it; undefined where nothing is. */
  const bareOf = ({ norm, start }: Word): string | undefined => {
    const elided = mayElide ? ELIDED.exec(source.slice(start, start + HEAD))?.[1] : undefined;
    return elided && norm.slice(elided.length);
  };
  const addresses = vocabularies.flatMap((one) => one.addresses);
  const add = (concept: string, first: number, last: number) => {
    const list = places.get(concept);
    if (!list) places.set(concept, [{ first, last }]);
    else if (list.length < MOST_PLACES) list.push({ first, last });
  };
  /** Adds those of the sayings that begin at a word and whose other words follow it. */
  const take = (sayings: readonly Saying[], at: number) => {
    for (const { concept, rest, isOpen } of sayings) {
      let next = at;
      const fits = rest.every((word, index) => {
        const there = words[(next += 1)];
        const isLike = (one: string | undefined) => one === word || (isOpen && index === rest.length - 1 && one?.startsWith(word));
        return there && (isLike(there.norm) || isLike(bareOf(there)));
      });
      if (fits) add(concept, at, next);
    }
  };
  for (let at = 0; at < words.length; at++) {
    if (at % PACE === PACE - 1) yield;
    const { kind, norm } = words[at]!;
    if (kind === 'address' && words[at - 1]?.norm !== FROM && norm.includes('.', norm.indexOf('@'))) for (const concept of addresses) add(concept, at, at);
    if (kind !== 'word' && kind !== 'number') continue;
    const bare = bareOf(words[at]!);
    for (const { sayings } of vocabularies) {
      take(sayings.of(norm), at);
      if (bare) take(sayings.of(bare), at);
    }
  }
  yield;
  // Links are none of the words: a host in one stands where the word before it does.
  let before = 0;
  for (const { kind, norm, start } of all) {
    while (words[before + 1] && words[before + 1]!.start <= start) before += 1;
    if (kind !== 'host' || !words.length) continue;
    for (let end = norm.replace(/\.$/, ''); end.includes('.'); end = end.slice(end.indexOf('.') + 1))
      for (const { hosts } of vocabularies) for (const concept of hosts.get(end) ?? []) add(concept, before, before);
  }
  return places;
}

/** How much a token is, in words. */
export function sizeOf({ kind, norm }: Word): number {
  return kind !== 'word' ? 0 : CHARACTERS.test(norm) ? CHARACTER : 1;
}

/** How far along the text each word begins, in words. */
function positionsOf(words: readonly Word[]): number[] {
  let position = 0;
  let sentence = words[0]?.sentence;
  return words.map((word) => {
    if (word.sentence !== sentence) position += SENTENCE;
    sentence = word.sentence;
    const here = position;
    position += sizeOf(word);
    return here;
  });
}

/** What is said in a header is behind all that is said elsewhere. */
const farness = ({ role, apart }: Pick<ConceptFinding, 'role' | 'apart'>) => apart + (role === 'header' ? FAR : 0);
const FAR = 1000;

/** All that the signs over concepts find in the message: of each sign the place where its concepts stand nearest. */
export function* findConcepts(
  { words }: Message,
  places: Places,
  signsOf: ReadonlyMap<string, readonly ConceptSign[]>,
  allows: Allows,
): Steps<ConceptFinding[]> {
  const positions = positionsOf(words);
  positions.push((positions.at(-1) ?? 0) + 1);
  const lengthOf = ({ first, last }: Place) => positions[last + 1]! - positions[first]!;
  const found = new Map<ConceptSign, ConceptFinding>();

  const placesOfPart = (part: readonly string[]) => (part.length === 1 ? (places.get(part[0]!) ?? []) : part.flatMap((concept) => places.get(concept) ?? []));

  for (const [concept, signs] of signsOf) {
    const starts = places.get(concept);
    if (!starts) continue;
    yield;
    for (const entry of signs) {
      if (!allows(entry.owner)) continue;
      const others = entry.parts.slice(1).map(placesOfPart);
      if (others.some(({ length }) => !length)) continue;
      for (const start of starts) {
        const met = nearest(start, others, entry.within);
        if (!met) continue;
        const before = found.get(entry);
        const { role } = words[met.first]!;
        if (before && farness(before) <= farness({ role, apart: met.apart })) continue;
        if (isSpoilt(entry, met)) continue;
        found.set(entry, {
          reason: entry.owner.reason,
          sign: entry.owner.sign,
          strength: entry.owner.strength,
          by: 'concepts',
          weight: 0,
          role,
          captures: {},
          start: words[met.first]!.start,
          end: words[met.last]!.end,
          apart: met.apart,
          parts: entry.parts.length,
        });
      }
    }
  }
  return [...found.values()];

  /** True where something stands among the concepts that must not. */
  function isSpoilt({ parts, within, without }: ConceptSign, met: { first: number; last: number; taken: readonly Place[] }): boolean {
    const around = parts.length > 1 ? AROUND : within;
    const isTaken = ({ first, last }: Place) => met.taken.some((one) => one.first <= first && one.last >= last);
    return without.some((not) => places.get(not)?.some((place) => place.first <= met.last + around && place.last >= met.first - around && !isTaken(place)));
  }

  /** The nearest places of the other parts around one of the first, no word used twice; undefined where they are too far apart. */
  function nearest(
    start: Place,
    others: readonly (readonly Place[])[],
    within: number,
  ): { first: number; last: number; apart: number; taken: Place[] } | undefined {
    const taken = [start];
    let { first, last } = start;
    let used = lengthOf(start);
    for (const list of others) {
      let best: Place | undefined;
      let least = Infinity;
      for (const place of list) {
        if (taken.some((one) => place.first <= one.last && place.last >= one.first)) continue;
        const span = positions[Math.max(last, place.last) + 1]! - positions[Math.min(first, place.first)]!;
        const apart = span - used - lengthOf(place);
        if (apart < least || (apart === least && best && place.last - place.first > best.last - best.first)) [least, best] = [apart, place];
      }
      if (!best || least > within) return undefined;
      taken.push(best);
      used += lengthOf(best);
      first = Math.min(first, best.first);
      last = Math.max(last, best.last);
    }
    return { first, last, apart: Math.max(0, positions[last + 1]! - positions[first]! - used), taken };
  }
}
