import type { BoxWords } from './words.js';

/** The English words of the empty box. */
export const boxWords: BoxWords = {
  lang: 'en',
  dir: 'ltr',
  label: 'Paste the error message',
  hint: 'The whole returned email, one line of it, a status or a log. It stays in your browser.',
  placeholder: 'Paste it here, or say in your own words what happens',
  ask: 'Why did it fail?',
  reading: 'Reading the message…',
  failed: 'The answer could not be loaded. Try again, or reload the page.',
  file: { choose: 'Choose a file' },
  examples: { label: 'Or try an example', texts: '550 5.1.1 User unknown|Mailbox full|Bounced' },
};
