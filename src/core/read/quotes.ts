import { KINDS } from './kinds/kinds.js';
import { LONGEST_QUOTE, type Mark, type Range } from './kinds/kind.js';

const MARKS: readonly Mark[] = KINDS.flatMap(({ marks = [] }) => marks);

interface Quote {
  /** Where the mark begins, then where the quoted words begin and end. */
  mark: number;
  from: number;
  to: number;
}

/** Words stand in it, not only a code: what is quoted by a mark and then quoted again. */
const HAS_WORDS = /[\p{L}]{3}/u;

/** Where in a folded text the remote server speaks, in order; of replies that quote replies, the inner one. */
export function quotesIn(text: string): Range[] {
  const quotes: Quote[] = [];
  for (const { after, endOf } of MARKS) {
    let until = -1;
    for (const match of text.matchAll(after)) {
      const from = match.index + match[0].length;
      if (from <= until) continue; // within what this mark quotes already
      const end = endOf(text.slice(from, from + LONGEST_QUOTE));
      if (end === undefined) continue;
      until = from + end;
      quotes.push({ mark: match.index, from, to: until });
    }
  }
  quotes.sort((a, b) => a.from - b.from || a.to - b.to);
  const ranges: Range[] = [];
  for (const quote of quotes) {
    const outer = ranges.at(-1);
    if (!outer || quote.from >= outer[1]) ranges.push([quote.from, quote.to]);
    else if (HAS_WORDS.test(text.slice(quote.from, Math.min(quote.to, quote.from + LONGEST_QUOTE)))) ranges[ranges.length - 1] = [quote.from, quote.to];
  }
  return ranges;
}
