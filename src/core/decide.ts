import type { KnowledgeBase, Question } from '../knowledge/schema.js';
import type { About, Answer, Match } from './answer.js';
import type { Message } from './message.js';
import type { Candidate } from './rank.js';

/** From this score on the answer is given as one. */
const SURE_ENOUGH = 0.6;
/** From this score on a reason may be offered as a candidate. */
const WORTH_OFFERING = 0.3;
const MOST_CANDIDATES = 3;
/** Two reasons closer than this, in points, are not told apart by the text. */
const CLOSE = 0.12;
/** A paste with fewer other words is the bare code: its class is all there is to say. */
const BARE_CODE_WORDS = 4;

/** Points to score: the share of answers with so many points that are right. */
const SCORES: readonly (readonly [points: number, score: number])[] = [[0, 0.05], [1, 0.3], [1.55, 0.6], [2, 0.68], [2.6, 0.82], [3.2, 0.9], [4, 0.96], [5, 0.99]];

function scoreOf(points: number): number {
  const above = SCORES.findIndex(([at]) => at > points);
  if (above < 0) return SCORES.at(-1)![1];
  if (above === 0) return SCORES[0]![1];
  const [[x0, y0], [x1, y1]] = [SCORES[above - 1]!, SCORES[above]!];
  return y0 + ((y1 - y0) * (points - x0)) / (x1 - x0);
}

const matchOf = (candidate: Candidate, score: number): Match => ({
  reason: candidate.reason, score: Math.round(score * 100) / 100, evidence: candidate.evidence, captures: candidate.captures,
});

/** The question that splits the candidates: it must offer at least two of them. */
function questionFor(ids: readonly string[], kb: KnowledgeBase): Question | undefined {
  let best: Question | undefined;
  let most = 1;
  for (const question of kb.questions) {
    const offered = new Set(question.options.flatMap(({ reasons }) => reasons));
    const count = ids.filter((id) => offered.has(id)).length;
    if (count > most && offered.has(ids[0]!)) [best, most] = [question, count];
  }
  return best;
}

/** Says `match`, `choose` or `unknown`, on how much speaks for the best reason and how far the next one is. */
export function decide(candidates: readonly Candidate[], message: Message, emitters: string[], kb: KnowledgeBase): Answer {
  const { kind, recipients, codes, count, truncated, words } = message;
  const about: About = { kind, recipients, codes: codes.filter(({ firm }) => firm).map(({ kind: of, value, start, end }) => ({ kind: of, value, start, end })), emitters, truncated, ...(count !== undefined && { count }) };
  const [first, second] = candidates;
  if (!first) return { status: 'unknown', nearest: [], about };

  const rival = second && second.reason.category !== first.reason.category && first.points - second.points < CLOSE;
  const bare = first.isClass && words.filter(({ kind: of }) => of === 'word').length <= BARE_CODE_WORDS;
  const score = bare ? Math.max(scoreOf(first.points), SURE_ENOUGH) : rival ? scoreOf(first.points) * 0.7 : scoreOf(first.points);
  const rest = candidates.slice(1).map((candidate) => matchOf(candidate, Math.min(score, scoreOf(candidate.points) * (rival ? 0.7 : 0.5))));
  const match = matchOf(first, score);
  if (score >= SURE_ENOUGH) return { status: 'match', match, others: rest.slice(0, MOST_CANDIDATES), about };

  const offered = [match, ...rest].filter((one) => one.score >= WORTH_OFFERING).slice(0, MOST_CANDIDATES);
  const question = questionFor([match, ...rest].map(({ reason }) => reason.id), kb);
  if (offered.length > 1) return { status: 'choose', candidates: offered, about, ...(question && { question }) };
  return { status: 'unknown', nearest: [match, ...rest].slice(0, MOST_CANDIDATES), about };
}
