import type { BoxWords } from './words.js';

/** The English words of the empty box. */
export const boxWords: BoxWords = {
  lang: 'en',
  dir: 'ltr',
  label: 'Paste the error message',
  hint: 'The whole message, one line of it, a label or a log: whatever you have. It stays in your browser.',
  placeholder: '550 5.1.1 The email account that you tried to reach does not exist',
  ask: 'Why did it fail?',
  startOver: 'Start over',
  reading: 'Reading the message…',
  failed: 'The answer could not be loaded. Try again, or reload the page.',
  file: { choose: 'Choose a file' },
};
