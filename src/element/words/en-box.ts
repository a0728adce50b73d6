import type { BoxWords } from './words.js';

/** The English words of the empty box. */
export const boxWords: BoxWords = {
  lang: 'en',
  dir: 'ltr',
  label: 'Paste the error message',
  hint: 'The whole message, one line of it, a label or a log: whatever you have. It does not leave your browser.',
  placeholder: '550 5.1.1 The email account that you tried to reach does not exist',
  ask: 'Why did it fail?',
  startOver: 'Start over',
  reading: 'Reading the message…',
  empty: 'There is nothing to read yet. Paste the error message into the box, then try again.',
  failed: 'The answer could not be loaded. Check your connection, then try again.',
  file: {
    choose: 'Choose a file',
    drop: 'Drop it here',
    tooLarge: (megabytes) => `This is more than ${megabytes} MB. Take a part of it, such as the last day, and try again.`,
    notText: 'This file is not text. In your mail program, save the returned mail as .eml or copy its text, then try again.',
    unreadable: 'The file could not be read. Open it and copy its text into the box.',
  },
  drawer: { open: 'Why did my e-mail fail?', title: 'Why did it fail?', close: 'Close' },
};
