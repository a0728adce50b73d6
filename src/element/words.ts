import type { Action, Actor, Permanence } from '../knowledge/schema.js';

/** Every word of the interface; the answers' own words come from the knowledge base. */
export interface Words {
  /** The language of these words, for the `lang` of what shows them. */
  lang: string;
  /** The direction these words are written in. */
  dir: 'ltr' | 'rtl';
  label: string;
  hint: string;
  placeholder: string;
  ask: string;
  startOver: string;
  back: string;
  reading: string;
  empty: string;
  failed: string;
  answered(title: string, permanence: string): string;
  asked(question: string): string;
  choiceMade(count: number): string;
  notFound: string;
  likelyCause: string;
  steps: string;
  alsoPossible: string;
  evidence: string;
  wholeMessage: string;
  message: string;
  similar: string;
  permanence: Readonly<Record<Permanence, string>>;
  who: Readonly<Record<Exclude<Actor, 'nobody'>, string>>;
  /** Where nobody can mend it, what that means depends on whether it passes. */
  nobody: Readonly<Record<Permanence, string>>;
  actions: Readonly<Record<Action, ActionWords>>;
  futile: Readonly<Record<Futility, string>>;
  choose: { title: string; which: string; neither(count: number): string };
  unknown: { title: string; text: string; example: string; exampleAfter: string; nearest: string; supportAfter: string };
  drawer: { open: string; title: string; close: string };
  feedback: { ask: string; verdicts: Readonly<Record<Verdict, string>>; thanks: string; sorry: string };
}

/** An action as a button, and as a short sentence where there is nothing to press. */
export interface ActionWords { button: string; instruction: string }

/** Why neither sending again nor signing in again is of use. */
export type Futility = Permanence | 'needless' | 'same-address' | 'same-message';

/** What a person says of an answer. */
export type Verdict = 'yes' | 'partly' | 'no';

/** The English words. */
export const english: Words = {
  lang: 'en',
  dir: 'ltr',
  label: 'Paste the error message',
  hint: 'The whole message, one line of it or a label: whatever you have. It does not leave your browser.',
  placeholder: '550 5.1.1 The email account that you tried to reach does not exist',
  ask: 'Why did it fail?',
  startOver: 'Start over',
  back: 'Back',
  reading: 'Reading the message…',
  empty: 'There is nothing to read yet. Paste the error message into the box, then try again.',
  failed: 'The answer could not be loaded. Check your connection, then try again.',
  answered: (title, permanence) => `Answer: ${title}. ${permanence}.`,
  asked: (question) => `One question: ${question}`,
  choiceMade: (count) => `It is one of ${count} things. Choose the one that fits.`,
  notFound: 'No sure answer for this message.',
  likelyCause: 'Likely cause',
  steps: 'What to do',
  alsoPossible: 'If that does not help',
  evidence: 'What in your message says so',
  wholeMessage: 'Show the whole message',
  message: 'The whole message',
  similar: 'Not quite it? Similar reasons',
  permanence: {
    temporary: 'Temporary',
    permanent: 'Permanent',
    'until-fixed': 'Works again once mended',
    unknown: 'Not known whether it passes',
  },
  who: {
    sender: 'For you to mend',
    'sender-admin': 'For your IT to mend',
    recipient: 'For the recipient to mend',
    'recipient-admin': 'For the recipient’s IT to mend',
    vendor: 'For the app’s support to mend',
  },
  nobody: {
    temporary: 'Usually passes by itself',
    permanent: 'Nobody can mend it',
    'until-fixed': 'Not known who can mend it',
    unknown: 'Not known who can mend it',
  },
  actions: {
    reauthenticate: { button: 'Sign in again', instruction: 'Connect your e-mail account once more in the app’s settings, then send the message.' },
    resend: { button: 'Send it again', instruction: 'Open the message in the app and send it once more.' },
    'wait-and-resend': { button: 'Send it again after a while', instruction: 'Give it a few hours first: at once, the same usually happens.' },
    'fix-address': { button: 'Correct the address', instruction: 'Look for a typing error, or ask for the current address; then send the message again.' },
    'contact-recipient': { button: 'Reach the recipient another way', instruction: 'Call or write to them elsewhere, and say that your e-mail did not get through.' },
    'contact-admin': { button: 'Ask your IT', instruction: 'Send the error message to whoever looks after e-mail at your company.' },
    'contact-support': { button: 'Contact support', instruction: 'Write to the app’s support and include the whole error message.' },
    'change-message': { button: 'Change the message', instruction: 'Take out what the mail service objects to, then send it again.' },
    'slow-down': { button: 'Send fewer at a time', instruction: 'Pause for now; then send in smaller groups.' },
    'lift-block': { button: 'Lift the block', instruction: 'Remove it in the app, then send the message again.' },
    none: { button: 'Nothing to do', instruction: 'This needs no action from you.' },
  },
  futile: {
    permanent: 'Sending it again as it is will not help, and neither will signing in again.',
    'until-fixed': 'Until this is mended, sending it again will not help, and neither will signing in again.',
    temporary: 'Sending it again at once is unlikely to help, and signing in again will not help.',
    unknown: 'Sending it again as it is, or signing in again, is unlikely to help.',
    needless: 'There is no need to send it again or to sign in again.',
    'same-address': 'Sending it to the same address again will not help, and neither will signing in again.',
    'same-message': 'Sending the same message again will not help, and neither will signing in again.',
  },
  choose: {
    title: 'It is one of these',
    which: 'Which one fits best?',
    neither: (count) => (count > 2 ? 'None of these, or I am not sure' : 'Neither, or I am not sure'),
  },
  unknown: {
    title: 'I am not sure about this one',
    text: 'A guess could cost you time, so here is none. Look for the text with the number: it is often beside the label in the app, or in the returned mail. It looks like this:',
    example: '550 5.1.1 …',
    exampleAfter: 'Paste that line, or the whole message, and ask again.',
    nearest: 'Perhaps it is one of these',
    supportAfter: 'If there is no such text, support can look it up.',
  },
  drawer: { open: 'Why did my e-mail fail?', title: 'Why did it fail?', close: 'Close' },
  feedback: {
    ask: 'Did this answer your question?',
    verdicts: { yes: 'Yes', partly: 'Partly', no: 'No' },
    thanks: 'Thank you. Good to know.',
    sorry: 'Thank you. Here is how to get further:',
  },
};

/** The words for a BCP 47 language tag; English until there are others. */
export function wordsFor(lang: string): Words {
  void lang;
  return english;
}
