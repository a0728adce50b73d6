import type { KnowledgeBase, Question } from '../../knowledge/schema.js';
import type { About, Answer, Match, Span } from '../answer.js';
import type { Message } from '../read/message.js';
import type { Candidate } from './rank.js';

/** From this score on the answer is given as one. */
const SURE_ENOUGH = 0.6;
/** From this score on a reason may be offered as a candidate. */
const WORTH_OFFERING = 0.3;
const MOST_CANDIDATES = 3;
/** Two reasons closer than this, in points, are not told apart by the text. */
const CLOSE = 0.12;
/** Of two so close, the better one is right this much less often (five in six, measured). */
const CLOSE_CALL = 0.88;
/** In prose about something else a phrase is met by chance. */
const ELSEWHERE = 0.3;
/** A paste with fewer other words is the bare code: its class is all there is to say. */
const BARE_CODE_WORDS = 4;

/**
 * Points to score: the share of answers with so many points that are right. Fitted by isotonic regression on 1,000 labelled
 * messages (`npm run calibrate`), smoothed to a few knots; README.md shows the cross-validated table.
 */
const SCORES: readonly (readonly [points: number, score: number])[] = [
  [0, 0.05],
  [1, 0.3],
  [1.55, 0.6],
  [2.1, 0.66],
  [2.6, 0.82],
  [3, 0.88],
  [3.3, 0.93],
  [3.7, 0.96],
  [4.6, 0.98],
  [5.2, 0.99],
];

function scoreOf(points: number): number {
  const above = SCORES.findIndex(([at]) => at > points);
  if (above < 0) return SCORES.at(-1)![1];
  if (above === 0) return SCORES[0]![1];
  const [[x0, y0], [x1, y1]] = [SCORES[above - 1]!, SCORES[above]!];
  return y0 + ((y1 - y0) * (points - x0)) / (x1 - x0);
}

const matchOf = (candidate: Candidate, score: number): Match => ({
  reason: candidate.reason,
  score: Math.round(score * 100) / 100,
  evidence: candidate.evidence,
  captures: candidate.captures,
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

/** What the decision is made on. */
interface Findings {
  candidates: readonly Candidate[];
  message: Message;
  emitters: string[];
  asked: ({ question: Question } & Span) | undefined;
  /** The text is about something else than a failure. */
  isElse: boolean;
}

/** Says `match`, `choose` or `unknown`, on how much speaks for the best reason and how far the next one is. */
export function decide({ candidates, message, emitters, asked, isElse }: Findings, kb: KnowledgeBase): Answer {
  const { kind, recipients, codes, count, truncated, words } = message;
  const about: About = {
    kind,
    recipients,
    codes: codes.filter(({ firm }) => firm).map(({ kind: of, value, start, end }) => ({ kind: of, value, start, end })),
    emitters,
    truncated,
    ...(count !== undefined && { count }),
  };
  const [first, second] = candidates;
  if (asked && first?.best.strength !== 'proof') return { status: 'choose', candidates: offeredBy(asked, message, kb), question: asked.question, about };
  if (!first) return { status: 'unknown', nearest: [], about };

  const isClose = second && second.reason.category !== first.reason.category && first.points - second.points < CLOSE;
  const isBare = first.isClass && words.filter(({ kind: of }) => of === 'word').length <= BARE_CODE_WORDS;
  const score = isBare ? Math.max(scoreOf(first.points), SURE_ENOUGH) : scoreOf(first.points) * (isElse ? ELSEWHERE : isClose ? CLOSE_CALL : 1);
  const rest = candidates.slice(1).map((candidate) => matchOf(candidate, Math.min(scoreOf(candidate.points), isClose ? score : 1 - score)));
  const match = matchOf(first, score);
  // The mere class of a code is no second opinion beside an answer.
  const others = rest.filter((_, at) => !candidates[at + 1]!.isClass).slice(0, MOST_CANDIDATES);
  if (score >= SURE_ENOUGH) return { status: 'match', match, others, about };

  const offered = [match, ...rest].filter((one) => one.score >= WORTH_OFFERING).slice(0, MOST_CANDIDATES);
  const question = questionFor(
    [match, ...rest].map(({ reason }) => reason.id),
    kb,
  );
  if (offered.length > 1) return { status: 'choose', candidates: offered, about, ...(question && { question }) };
  return { status: 'unknown', nearest: [match, ...rest].slice(0, MOST_CANDIDATES), about };
}

/** One reason of each of the question's first options: none is likelier than the others. */
function offeredBy({ question, start, end }: { question: Question } & Span, { source }: Message, kb: KnowledgeBase): Match[] {
  const ids = [...new Set(question.options.map(({ reasons }) => reasons[0]!))];
  const evidence = [{ start, end, quote: source.slice(start, end), by: 'phrase' as const, strength: 0.2 }];
  const score = Math.round(100 / ids.length) / 100;
  return ids
    .flatMap((id) => kb.reasons.find((reason) => reason.id === id) ?? [])
    .slice(0, MOST_CANDIDATES)
    .map((reason) => ({ reason, score, evidence, captures: {} }));
}
