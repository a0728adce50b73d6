/**
 * Answers what a person types in their own words: by the search, and by what the words say as a message. The two are apart: where both name the same
 * kind of cause, it is the answer; else what they name is offered, if the text is about a failure at all.
 */
import type { Answer, Match } from '../core/answer.js';
import { matchesOf } from '../core/answer.js';
import { diagnose } from '../core/diagnose.js';
import { placesOf } from '../core/find/concepts.js';
import { atOnce } from '../core/gradually.js';
import { candidatesOf } from '../core/judge/decide.js';
import { logistic } from '../core/judge/logistic.js';
import { readMessage } from '../core/read/message.js';
import { ELSEWHERE, furtherWords, signIndex } from '../core/signs/index.js';
import type { KnowledgeBase } from '../knowledge/schema.js';
import { isWhole } from './may-be-question.js';
import type { Found, Hit, WordSearch } from './search.js';
import { spelledOut } from './words.js';

/** From this likelihood on that a text is about a failed email, reasons are offered, and from this one on they are named as perhaps near. */
const OFFERED = 0.65;
const PERHAPS = 0.4;
const MOST_OFFERED = 3;
/** Where the search explains less of a text, it has no second opinion. */
const HEARD = 0.3;
/** Where nothing is known of what people ask about something else, less than half of the words in common would be met by chance. */
const ALONE = 0.5;
/** Of a label that is explained wholly, what is asked in so many of its words is a second opinion. */
const OF_LABEL = 0.6;
/** What is asked in these very words is about it. */
const SAID = 0.9;
/** A reason of which less than this share of what the best one has is asked is not meant. */
const CLEARLY = 0.8;
/** A question that explains nearly as much as the best reason is asked: it offers more, and claims less. */
const NEARLY = 0.9;
/** What is worth less than this share of the best is named only where nothing else is. */
const HALF = 0.5;
const FEWEST_OFFERED = 2;
/** So many reasons of the search are looked at. */
const MOST_HITS = 8;
/** What the answer to the words as a message adds to what the search says. */
const AS_MESSAGE = 0.6;
/** Of different words or concepts, no more count. */
const MOST_WORDS = 2;
const MOST_CONCEPTS = 4;

/**
 * What shows that a question is about a failed email: how much of it the search explains, and how much more than of the next reason; how much a question
 * about something else does; the score of its answer as a message, and whether the search has its cause, too; words of other fields, and concepts.
 */
const FEATURES = ['search', 'gap', 'others', 'score', 'agree', 'elsewhere', 'concepts'] as const;

/** Fitted on 700 made-up questions in seven languages, 290 of them about something else (logistic regression, l2 1); no content was written on them. */
const WEIGHTS = { search: 5.35, gap: 3.74, others: -14.04, score: 0.81, agree: 1.55, elsewhere: -3.04, concepts: 0.67 };
const BASE = -1.17;

/** The answer to a question; `said` is what its words say as a message. */
export function answerQuestion(text: string, kb: KnowledgeBase, said: Exclude<Answer, { status: 'empty' }>, search: WordSearch): Answer {
  const answer = said.status === 'unknown' ? answerToName(text, kb, said) : said;
  const found = search.search(text, MOST_HITS);
  const { hits, elsewhere, toAsk } = found;
  const [first] = hits;
  const { about } = answer;
  const best = Math.max(first?.score ?? 0, toAsk?.score ?? 0);
  if (!best || (!search.knowsOthers && best < ALONE)) return answer;
  const isElse = elsewhere > Math.max(HEARD, best);
  // A question of its own tells apart what these words may mean.
  if (answer.status === 'choose' && answer.question && !isElse) return answer;
  const isSaid = best >= SAID && elsewhere < SAID;
  if (toAsk && toAsk.score >= best * NEARLY && (isSaid || (answer.status === 'unknown' && likelihood(text, kb, answer, found) >= OFFERED)))
    return { status: 'choose', candidates: candidatesOf(toAsk.question, kb), question: toAsk.question, about };
  if (!first) return answer;
  if (answer.status === 'match' && !isElse) {
    if (first.score < HEARD) return answer;
    const agreed = hits.filter(({ reason, score }) => reason.category === answer.match.reason.category && score >= first.score * NEARLY);
    if (agreed.length) return bestOfKind(answer, agreed);
  }
  const isLabel = answer.status === 'match' && isWhole(text, answer.match);
  if (isLabel && first.score < OF_LABEL) return answer;
  const likely = Math.max(isSaid ? SAID : 0, isLabel ? answer.match.score : likelihood(text, kb, answer, found));
  const list = merged(found, answer, likely);
  if (likely < OFFERED || list.length < 2) return { status: 'unknown', nearest: likely < PERHAPS ? [] : list, about };
  return { status: 'choose', candidates: list, about };
}

/** Of reasons of one kind the one that people ask about in these words, where they ask much less in them about the other. */
function bestOfKind(answer: Extract<Answer, { status: 'match' }>, [first, ...rest]: readonly Hit[]): Answer {
  const { match, others } = answer;
  if (!first || first.reason.id === match.reason.id) return answer;
  const own = rest.find(({ reason }) => reason.id === match.reason.id)?.score ?? 0;
  if (own > first.score * CLEARLY) return answer;
  const known = others.find(({ reason }) => reason.id === first.reason.id);
  const better = { ...match, ...known, reason: first.reason, score: match.score };
  return { ...answer, match: better, others: [match, ...others.filter((one) => one !== known)] };
}

/** What the words of a program's name for a failure say ("DoesNotAcceptMail"), where as a whole it says nothing. */
function answerToName(text: string, kb: KnowledgeBase, unknown: Extract<Answer, { status: 'unknown' }>): Exclude<Answer, { status: 'empty' }> {
  const name = text.trim();
  const words = spelledOut(name);
  if (words === name || /\s/.test(name)) return unknown;
  const answer = diagnose(words, kb);
  if (answer.status !== 'match') return unknown;
  const start = text.indexOf(name);
  const strength = Math.max(...answer.match.evidence.map((one) => one.strength));
  return { ...answer, match: { ...answer.match, evidence: [{ quote: name, start, end: start + name.length, strength, by: 'concepts' }], captures: {} } };
}

function likelihood(text: string, kb: KnowledgeBase, answer: Answer, { hits, elsewhere, toAsk }: Found): number {
  const [first, second] = toAsk && toAsk.score >= (hits[0]?.score ?? 0) * NEARLY ? [toAsk, hits[0]] : hits;
  const [asMessage] = matchesOf(answer);
  const places = atOnce(placesOf(atOnce(readMessage(text)), [signIndex.of(kb).words, ...furtherWords.of(kb)]));
  const isConcept = ([name, list]: [string, readonly unknown[]]) => !name.startsWith('+') && list.length > 0;
  return logistic(
    FEATURES,
    WEIGHTS,
    {
      search: first?.score ?? 0,
      gap: (first?.score ?? 0) - (second?.score ?? 0),
      others: elsewhere,
      score: answer.status === 'match' ? answer.match.score : 0,
      agree: Number(asMessage !== undefined && hits.slice(0, MOST_OFFERED).some(({ reason }) => reason.category === asMessage.reason.category)),
      elsewhere: Math.min(MOST_WORDS, new Set((places.get(ELSEWHERE) ?? []).map(({ first: at }) => at)).size),
      concepts: Math.min(MOST_CONCEPTS, [...places].filter(isConcept).length),
    },
    BASE,
  );
}

/** What both say, the best of each kind of cause, best first; their scores share the likelihood that one of them is right. */
function merged({ hits, isCalled }: Found, answer: Answer, likely: number): Match[] {
  const byCategory = new Map<string, { match: Match; worth: number }>();
  const add = (match: Match, worth: number) => {
    const { category } = match.reason;
    const known = byCategory.get(category);
    byCategory.set(category, known ? { match: known.match, worth: known.worth + worth } : { match, worth });
  };
  const best = new Map<string, Hit>();
  for (const hit of hits) if (!best.has(hit.reason.category)) best.set(hit.reason.category, hit);
  const asMessage = matchesOf(answer);
  for (const { reason, worth } of best.values())
    add(asMessage.find((one) => one.reason.id === reason.id) ?? { reason, score: 0, evidence: [], captures: {} }, worth);
  // What a vendor says in words that are not its own is said by others, too.
  for (const match of asMessage) if (isCalled(match.reason) || match === asMessage[0]) add(match, match.score * AS_MESSAGE);
  const sorted = [...byCategory.values()].sort((a, b) => b.worth - a.worth).slice(0, MOST_OFFERED);
  const list = sorted.filter(({ worth }, place) => place < FEWEST_OFFERED || worth >= sorted[0]!.worth * HALF);
  const all = list.reduce((sum, { worth }) => sum + worth, 0);
  return list.map(({ match, worth }) => ({ ...match, score: Math.round((100 * likely * worth) / all) / 100 }));
}
