/** How likely the best candidate is right: from how the two readings stand to each other and from what is generic, never from a reason's own record. */
import type { Message } from '../read/message.js';
import { logistic } from './logistic.js';
import type { Candidate } from './rank.js';

/** How the reading by concepts stands to the best candidate, whose category is meant. */
export type Relation = 'agree' | 'among' | 'contradict' | 'concepts-silent' | 'words-silent';

/** Of the categories that concepts speak for, so many are not contradicted. */
const AMONG = 3;

/** Concepts that say less than this (points) are as good as silent. */
const HEARD = 1.5;

/** The categories of the candidates, as concepts have them, best first. */
function categoriesByConcepts(candidates: readonly Candidate[]): string[] {
  const best = new Map<string, number>();
  for (const { reason, concepts } of candidates) if (concepts >= HEARD) best.set(reason.category, concepts);
  return [...best].sort((a, b) => b[1] - a[1]).map(([category]) => category);
}

/** How the two readings stand to each other. */
export function relationOf(candidates: readonly Candidate[]): Relation {
  const [first] = candidates;
  const categories = categoriesByConcepts(candidates);
  if (!first || !categories.length) return 'concepts-silent';
  if (!first.words) return candidates.some(({ words }) => words >= HEARD) ? 'contradict' : 'words-silent';
  if (first.best.strength === 'proof') return 'agree'; // a vendor's own mark needs no second opinion
  const place = categories.indexOf(first.reason.category);
  return place === 0 ? 'agree' : place > 0 && place < AMONG ? 'among' : 'contradict';
}

/** Beyond these, more of it says nothing more. */
const MOST_GAP = 1.5;
const MOST_POINTS = 5;
const USUAL_POINTS = 3;

/** What the score is made of, each about between -1 and 1; the names are for those who fit it. */
export const FEATURES = [
  'agree',
  'among',
  'contradict',
  'concepts-silent',
  'words-silent',
  'gap',
  'points',
  'proof',
  'code',
  'near',
  'server',
  'brief',
] as const;
export type Features = Readonly<Record<(typeof FEATURES)[number], number>>;

/** A text of no more words is a label or a bare reply. */
const BRIEF = 6;
/** The features of the best of the candidates, of which there must be one. */
export function featuresOf(candidates: readonly Candidate[], message: Message): Features {
  const first = candidates[0]!;
  const relation = relationOf(candidates);
  const other = candidates.find(({ reason }) => reason.category !== first.reason.category);
  const { best, points } = first;
  const is = (test: boolean) => (test ? 1 : 0);
  return {
    agree: is(relation === 'agree'),
    among: is(relation === 'among'),
    contradict: is(relation === 'contradict'),
    'concepts-silent': is(relation === 'concepts-silent'),
    'words-silent': is(relation === 'words-silent'),
    gap: Math.min(MOST_GAP, other ? points - other.points : MOST_GAP) - 1,
    points: Math.min(MOST_POINTS, points) - USUAL_POINTS,
    proof: is(best.strength === 'proof'),
    code: is(best.by === 'code' && best.strength !== 'proof'),
    near: is(best.by === 'near'),
    server: is(best.role === 'server'),
    brief: is(message.words.length <= BRIEF),
  };
}

/**
 * The weight of each feature: logistic regression (L2) on labelled messages that no content was written on (`npm run calibrate`,
 * which prints them anew, cross-validated; README.md shows how the scores came out).
 */
const WEIGHTS: Features = {
  agree: 1.53,
  among: 0.49,
  contradict: 0.25,
  'concepts-silent': 0.92,
  'words-silent': 1.47,
  gap: 1.38,
  points: 1.22,
  proof: -0.91,
  code: -0.56,
  near: -0.27,
  server: 1.07,
  brief: 0.45,
};

/** The share of answers with such features that is right, from 0 to 1. */
export function scoreOf(features: Features): number {
  return logistic(FEATURES, WEIGHTS, features);
}
