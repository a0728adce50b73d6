import { PLACEHOLDERS, type Inline, type Reason, type RichText } from '../knowledge/schema.js';

const WITH_WORDS = /\{[a-z]{1,40}\|([^{}]{0,400})\}/g;
const BARE = new RegExp(`\\{(?:account|${PLACEHOLDERS.join('|')})\\}`, 'g');

/** A text in which nothing is left to fill in: the words for it where there are some, else an ellipsis. */
const plain = (text: string) => text.replace(WITH_WORDS, '$1').replace(BARE, '…');

const plainPiece = (piece: Inline): Inline => (typeof piece === 'string' ? plain(piece) : piece);

const plainRich = (text: RichText): RichText => (typeof text === 'string' ? plain(text) : text.map(plainPiece));

/** A reason as a page shows it to everybody: on a page nothing was pasted, so that nothing can be filled in. Its messages stay as they are. */
export function withoutPlaceholders(reason: Reason): Reason {
  const { title, explanation, cause, steps, tell, forAdmin, asked } = reason;
  return {
    ...reason,
    title: plain(title),
    explanation: plainRich(explanation),
    cause: plainRich(cause),
    steps: steps.map(plainRich),
    ...(tell !== undefined && { tell: plain(tell) }),
    ...(forAdmin !== undefined && { forAdmin: plainRich(forAdmin) }),
    ...(asked && { asked: Object.fromEntries(Object.entries(asked).map(([lang, texts]) => [lang, texts.map(plain)])) }),
  };
}
