import type { KnowledgeBase, Question } from '../../knowledge/schema.js';
import { isFailure, type About, type Answer, type Match, type Span } from '../answer.js';
import type { Message } from '../read/message.js';
import type { Candidate } from './rank.js';
import { featuresOf, relationOf, scoreOf } from './score.js';

/** From this score on the answer is given as one. */
const SURE_ENOUGH = 0.64;
/** From this score on it is, where nothing else comes into question: of 16 labelled messages of which that held, all above were right, below it fewer. */
const SOLE = 0.55;
/** From this score on a reason may be offered as a candidate. */
const WORTH_OFFERING = 0.12;
/** A text that is less likely about a failure is not answered, and one that is not likely enough is less surely. */
const ABOUT = 0.25;
const LIKELY = 0.75;
const MOST_CANDIDATES = 3;
/** Two candidates are enough where the first two are right so often. */
const TWO_WILL_DO = 0.8;
/** What a bare code's class, or a label that is explained wholly, is given as at least: there is nothing else to say. */
const BARE = 0.72;
/** A label is explained wholly where evidence covers this share of its words; a longer text is none. */
const WHOLE = 0.7;
const MOST_LABEL_WORDS = 14;
/** A paste with no more other words is the bare code. */
const BARE_CODE_WORDS = 1;
/** A hint never answers by itself. */
const HINT = 0.5;
/** A phrase met only with letters wrong, and by nothing else, may be another word altogether. */
const GUESS = 0.75;

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

/** True where the last that a server said was a refusal (a reply or a status code of class 4 or 5): what it said is not of something delivered. */
export function wasRefused(codes: Message['codes']): boolean {
  const firm = codes.filter(({ firm: isFirm }) => isFirm);
  return /^[45]/.test(firm.at(-1)?.value ?? '');
}

/** What the decision is made on. */
interface Findings {
  candidates: readonly Candidate[];
  message: Message;
  emitters: string[];
  asked: ({ question: Question } & Span) | undefined;
  /** How likely the text is about a failure at all. */
  subject: number;
}

/** Says `match`, `choose` or `unknown`, on how likely the best reason is right. */
export function decide({ candidates, message, emitters, asked, subject }: Findings, kb: KnowledgeBase): Answer {
  const { kind, recipients, codes, count, truncated } = message;
  const about: About = {
    kind,
    recipients,
    codes: codes.filter(({ firm }) => firm).map(({ kind: of, value, start, end }) => ({ kind: of, value, start, end })),
    emitters,
    truncated,
    ...(count !== undefined && { count }),
  };
  const [first] = candidates;
  if (asked && first?.best.strength !== 'proof') {
    const { question, start, end } = asked;
    const evidence = [{ start, end, quote: message.source.slice(start, end), by: 'phrase' as const, strength: 0.2 }];
    return { status: 'choose', candidates: candidatesOf(question, kb, evidence), question, about };
  }
  if (!first) return { status: 'unknown', nearest: [], about };

  const isCode = isBareCode(candidates, message);
  const likely = isCode ? 1 : subject;
  const score = Math.max(isCode || isWhole(candidates, message) ? BARE : 0, Math.min(1, likely / LIKELY) * scoreIn(candidates, message));
  const match = matchOf(first, score);
  // The mere class of a code is no second opinion beside an answer.
  const rest = candidates
    .slice(1)
    .filter(({ isClass }) => !isClass)
    .map((candidate) => matchOf(candidate, Math.min(score, 1 - score) * shareOf(candidate, first)));
  const nearest = [match, ...rest].slice(0, MOST_CANDIDATES);
  if (likely < ABOUT || (wentWell(codes, first) && isFailure(first.reason))) return { status: 'unknown', nearest, about };
  const offered = differing([match, ...rest]);
  const isSole = offered.length === 1;
  if (score >= (isSole ? SOLE : SURE_ENOUGH)) return { status: 'match', match, others: rest.slice(0, MOST_CANDIDATES), about };
  // One alone is no choice.
  if (score < WORTH_OFFERING || isSole) return { status: 'unknown', nearest, about };

  const question = questionFor(
    [match, ...rest].map(({ reason }) => reason.id),
    kb,
  );
  return { status: 'choose', candidates: offered, about, ...(question && { question }) };
}

/**
 * True where servers only ever said yes (replies and status codes of class 2 and 3): a session or a line of a log that tells of no failure. What is
 * said of a code ("expected 220, but got nothing") is no reply.
 */
function wentWell(codes: Message['codes'], { evidence }: Candidate): boolean {
  const firm = codes.filter(({ firm: isFirm, start, end }) => isFirm && !evidence.some((one) => one.start < start && one.end > end));
  return firm.length > 0 && firm.every(({ value }) => /^[23]/.test(value));
}

/** The score of the best candidate in this message. */
function scoreIn(candidates: readonly Candidate[], message: Message): number {
  const { best } = candidates[0]!;
  const score = scoreOf(featuresOf(candidates, message));
  if (best.strength === 'hint') return score * HINT;
  const isGuess = best.by === 'near' && best.strength !== 'proof' && relationOf(candidates) !== 'agree';
  return isGuess ? score * GUESS : score;
}

/** True for a code and nothing else. */
function isBareCode([first]: readonly Candidate[], { words }: Message): boolean {
  return first!.best.by === 'code' && words.filter(({ kind }) => kind === 'word').length <= BARE_CODE_WORDS;
}

/** True for a few words of which the evidence covers nearly all, and nothing speaks for another cause as much. */
function isWhole([first, ...others]: readonly Candidate[], { words }: Message): boolean {
  const own = words.filter(({ kind }) => kind === 'word');
  const { evidence, best, reason, points } = first!;
  if (!own.length || own.length > MOST_LABEL_WORDS || best.by === 'code' || best.strength === 'hint') return false;
  if (others.some((other) => other.reason.category !== reason.category && other.points >= points)) return false;
  return own.filter(({ start, end }) => evidence.some((one) => start >= one.start && end <= one.end)).length / own.length >= WHOLE;
}

/** How a candidate stands to the best one. */
function shareOf({ points }: Candidate, best: Candidate): number {
  return Math.max(0, Math.min(1, points / best.points));
}

/** The first of each category, as few as will do: what is asked is between causes, not between wordings of one. */
function differing(matches: readonly Match[]): Match[] {
  const offered: Match[] = [];
  let sum = 0;
  for (const match of matches) {
    if (offered.length >= MOST_CANDIDATES || sum >= TWO_WILL_DO) break;
    if (offered.some(({ reason }) => reason.category === match.reason.category)) continue;
    offered.push(match);
    sum += match.score;
  }
  return offered;
}

/** One reason of each of the question's first options: none is likelier than the others. */
export function candidatesOf({ options }: Question, kb: KnowledgeBase, evidence: Match['evidence'] = []): Match[] {
  const ids = [...new Set(options.map(({ reasons }) => reasons[0]!))];
  const score = Math.round(100 / ids.length) / 100;
  return ids
    .flatMap((id) => kb.reasons.find((reason) => reason.id === id) ?? [])
    .slice(0, MOST_CANDIDATES)
    .map((reason) => ({ reason, score, evidence, captures: {} }));
}
