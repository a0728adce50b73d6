import { drawerWords } from './en-drawer.js';
import { counter, percents } from './plural.js';
import type { LaterWords } from './words.js';

const count = counter('en');
const percent = percents('en');

/** The English words of what is loaded after the first answer. */
export const laterWords: LaterWords = {
  drawer: drawerWords.drawer,
  unknown: {
    title: 'Not sure what this means',
    text: 'A guess could cost you time. The mail server’s own reply tells more: a line with an error code, such as',
    example: '550 5.1.1 …',
    paste: 'Paste the server’s reply',
    nearest: (reasons) => (reasons > 1 ? 'Perhaps it is one of these' : 'Perhaps it is this'),
    none: 'None of these',
    where: 'Where to find it',
    places: [
      { name: 'Gmail', steps: ['Open the email from “Mail Delivery Subsystem”.', 'Copy what stands under “The response was”.'] },
      { name: 'Outlook', steps: ['Open the email “Undeliverable: …”.', 'Copy all of it, with “More Info for Email Admins” at its end.'] },
      {
        name: 'Apple Mail',
        steps: ['Open the email that came back.', 'On a Mac: View > Message > Raw Source. On an iPhone: hold the text. Select all and copy.'],
      },
      { name: 'The app you send with', steps: ['Open the details of the failed message.', 'Copy the text beside “Failed” or “Bounced”.'] },
    ],
    supportBefore: 'No such line? Support can look it up.',
  },
  suggestions: {
    label: 'Perhaps you mean',
    found: (found) => count(found, { one: '# suggestion. Arrow down to choose it.', other: '# suggestions. Arrow down to choose one.' }),
  },
  counting: {
    label: 'Counting the failures',
    progress: (share) => `${percent(share)} read`,
    cancel: 'Cancel',
    cancelled: 'Cancelled.',
  },
  picture: {
    instead:
      'A picture cannot be read here. Copy its text: on a phone, hold it; on a Mac, select it in Preview; in Windows, press “Text actions” in Snipping Tool.',
    read: 'We read this from your picture',
    correct: 'Please look through it, correct what is wrong, and ask again.',
    doubtful: 'Perhaps not right:',
    unsupported: 'This browser cannot open that kind of picture. Make a screenshot of it, or save it as JPEG or PNG.',
    empty: 'We found no text in this picture. Take it again, closer and sharper, or copy the text.',
  },
  earlier: (messages) => `Asked before (${messages})`,
  tally: {
    title: (total, delivered) => `${count(total, { one: '# failure', other: '# failures' })}${delivered ? count(delivered, { other: ', # delivered' }) : ''}`,
    heard: (total, reasons) => `${count(total, { one: '# failure', other: '# failures' })}, ${count(reasons, { one: '# reason', other: '# reasons' })}.`,
    count: 'Emails',
    reason: 'Reason',
    action: 'What helps',
    addresses: (recipients) => count(recipients, { one: '# address', other: '# addresses' }),
    menu: (addresses, reason) => `${addresses}: ${reason}`,
    copy: (recipients) => count(recipients, { one: 'Copy # address', other: 'Copy # addresses' }),
    copied: (recipients) => count(recipients, { one: '# address copied.', other: '# addresses copied.' }),
    copyFailed: 'Your browser does not let this page copy. Save them as CSV instead.',
    save: 'Save as CSV',
    saveAll: 'Save all as CSV',
    saved: (file) => `Saved as ${file}.`,
    unexplained: 'No sure reason',
    showUnexplained: (messages) => count(messages, { one: 'Show the message', other: 'Show the # messages' }),
    silent: (lines) => count(lines, { one: '# more line does not say how it went', other: '# more lines do not say how it went' }),
    limited: (most) => count(most, { other: 'Only the first # addresses of a reason are kept.' }),
  },
  helpedNot: {
    next: 'Then perhaps it is one of these',
    noHelp: 'Sorry that it did not help. Support can look further.',
    why: 'What was wrong? (optional)',
    whys: {
      'wrong-reason': 'It is about something else',
      unclear: 'I do not understand it',
      'no-help': 'I did that, it did not help',
      other: 'Something else',
    },
    note: 'A note, if you like',
    send: 'Send',
  },
  support: {
    ask: 'Ask support',
    back: 'Back to the answer',
    hint: 'Support gets this text and nothing else, and only when you send it. Addresses and names are masked as far as we can tell: please check, and change what you like.',
    summary: 'What support gets',
    include: 'Include the IP address and the domain',
    includeWhy: 'Without them, support cannot have a block lifted.',
    inEnglish: 'In English, for the support team',
    copy: 'Copy',
    copied: 'Copied.',
    copyFailed: 'Your browser does not let this page copy. Select the text and copy it yourself.',
    mail: 'Write an email',
    page: 'Copy, then open support',
    give: 'Send to support',
    given: 'Handed over to support.',
    problem: 'Problem',
    noReason: 'no sure reason',
    notThese: 'Answers that did not help',
    ip: 'Sending IP address',
    domain: 'Sending domain',
    note: 'Note',
    message: 'The message',
    shortened: '(shortened)',
  },
};
