import type { Turn } from './conversation.js';
import type { Words } from '../../words/words.js';

/** The headline of a turn, in a few words: the title of its card. */
export function headlineOf({ step: { shown } }: Turn, words: Words): string {
  switch (shown.status) {
    case 'match':
      return shown.match.reason.title;
    case 'choose':
      return words.choose.title;
    case 'unknown':
      return words.unknown.title;
    case 'tally':
      return words.tally.title(shown.tally.total);
  }
}

/** The one short sentence that a screen reader hears of a turn. */
export function sentenceFor({ step: { shown } }: Turn, words: Words): string {
  switch (shown.status) {
    case 'match':
      return words.answered(shown.match.reason.title, words.permanence[shown.match.reason.permanence]);
    case 'choose':
      return shown.question ? words.asked(shown.question.ask) : words.choiceMade(shown.candidates.length);
    case 'unknown':
      return words.notFound;
    case 'tally':
      return words.tally.heard(shown.tally.total, shown.tally.groups.length);
  }
}
