import type { Answer, Match } from '../core/answer.js';
import { isSure } from '../core/glance.js';

/** Longer texts (UTF-16 units), and those of more lines, are pasted. */
const LONGEST = 90;
const MOST_LINES = 3;
/** What is surely answered is what it says, unless it has so few words that the others may turn it into something else ("daily quota exceeded"). */
const FEW_WORDS = 5;
/** A label is explained wholly where evidence covers this share of it, and surely from this score on. */
const WHOLE = 0.7;
const SURELY = 0.9;

/** Whether a text, answered as a message, may be a question that somebody typed, or a label that people ask about in these words. */
export function mayBeQuestion(text: string, answer: Answer): boolean {
  if (answer.status === 'empty') return false;
  const typed = text.trim();
  const { kind, codes } = answer.about;
  if (typed.length > LONGEST || typed.split('\n').length > MOST_LINES || codes.length || (kind !== 'text' && kind !== 'label')) return false;
  if (isSure(answer) && typed.split(/[\s/–—-]+/).length > FEW_WORDS) return false;
  return answer.status !== 'match' || answer.match.score < SURELY || !isWhole(text, answer.match, text.trimEnd().lastIndexOf(': ') + 1);
}

/** True for a label of which the evidence leaves nearly nothing; `from` is where the label begins behind the name that a program puts before it. */
export function isWhole(text: string, match: Match, from = 0): boolean {
  return shareOf(text, match, from) >= WHOLE;
}

/** The share of a text's letters and digits, from a place on, that the evidence covers there. */
function shareOf(text: string, { evidence }: Match, from: number): number {
  const size = (part: string) => part.replace(/[^\p{L}\p{N}]/gu, '').length;
  return evidence.reduce((sum, { quote, start }) => (start < from ? sum : sum + size(quote)), 0) / Math.max(1, size(text.slice(from)));
}
