import type { Match } from '../../core/answer.js';
import { lastingOf } from '../../words/advice.js';
import type { Words } from '../../words/words.js';
import type { ShownAs, Turn } from './conversation.js';

/** A title around the address of whom it is about. */
export type NamedTitle = [before: string, address: string, after: string];

/** The title with the recipient or the account in it, where it is known; undefined where it is not, or the content has no such title. */
export function namedTitle({ context, step: { shown } }: Turn, { reason: { titleFor }, captures }: Match): NamedTitle | undefined {
  if (!titleFor || shown.status === 'tally') return undefined;
  const [before = '', name, after = ''] = titleFor.split(/\{(recipient|account)\}/);
  const [only, second] = shown.about.recipients;
  const known = name === 'account' ? context.account : context.recipient || captures['recipient'] || (second ? undefined : only);
  return known ? [before, known, after] : undefined;
}

/** The headline of a turn, in a few words: the title of its card. */
export function headlineOf(turn: Turn, words: Words): string {
  const { shown } = turn.step;
  switch (shown.status) {
    case 'match':
      return namedTitle(turn, shown.match)?.join('') ?? shown.match.reason.title;
    case 'choose':
      return choiceTitle(shown, words);
    case 'unknown':
      return shown.nearest.length ? words.unknown.nearest(shown.nearest.length) : words.unknown.title;
    case 'tally':
      return words.tally.title(shown.tally.total, shown.tally.delivered);
  }
}

/** The question itself, or how many reasons there are to choose from. */
function choiceTitle({ question, candidates }: ShownAs<'choose'>, { choose }: Words): string {
  return question?.ask ?? choose.title(candidates.length);
}

/** The one short sentence that a screen reader hears of a turn. */
export function sentenceFor(turn: Turn, words: Words): string {
  const { shown } = turn.step;
  switch (shown.status) {
    case 'match':
      return words.answered(headlineOf(turn, words), words.permanence[lastingOf(shown.match.reason)]);
    case 'choose':
      return shown.question ? words.asked(shown.question.ask) : words.choiceMade(shown.candidates.length);
    case 'unknown':
      return words.notFound;
    case 'tally':
      return words.tally.heard(shown.tally.total, shown.tally.groups.length);
  }
}
