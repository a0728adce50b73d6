/** A small knowledge base, and a diagnosis of the plainest kind, so that these tests are about the element alone. */
import type { About, Answer, Evidence, Match } from '../../src/core/answer.js';
import type { KnowledgeBase, Reason } from '../../src/knowledge/schema.js';

type Given = Partial<Reason> & Pick<Reason, 'id' | 'title' | 'permanence' | 'who' | 'action'>;

function reason(given: Given): Reason {
  return {
    emitter: 'smtp',
    category: 'other',
    signs: [],
    explanation: 'What happened, in one sentence that anybody understands.',
    cause: 'Usually something small that is soon found.',
    steps: ['Do this first.', 'Then do that.'],
    ...given,
  };
}

export const kb: KnowledgeBase = {
  version: '1',
  emitters: [],
  reasons: [
    reason({
      id: 'user-unknown',
      title: 'The address does not exist at that company',
      category: 'unknown-recipient',
      permanence: 'permanent',
      who: 'sender',
      action: 'fix-address',
      further: ['contact-recipient'],
      explanation: ['The mail server of the company says that ', { v: 'recipient', or: 'this address' }, ' does not exist (', { code: '5.1.1' }, ').'],
      cause: 'A typing error, or the person has left the company.',
      steps: [
        'Check the address letter by letter.',
        ['Ask a colleague for the ', { b: 'current' }, ' address, or look at ', { a: 'the guide', href: 'https://example.com/guide' }, '.'],
      ],
      signs: [{ phrase: 'user unknown' }, { phrase: '550 5.1.1' }],
      related: ['mailbox-full', 'no-such-reason'],
    }),
    reason({
      id: 'mailbox-full',
      title: 'The recipient’s mailbox is full',
      category: 'mailbox-full',
      permanence: 'temporary',
      who: 'recipient',
      action: 'wait-and-resend',
      further: ['contact-recipient'],
      signs: [{ phrase: 'mailbox full' }],
      was: ['over-quota', 'no-room-left'],
    }),
    reason({
      id: 'token-expired',
      title: 'The sign-in for your mailbox has expired',
      category: 'reauthenticate',
      permanence: 'until-fixed',
      who: 'sender',
      action: 'reauthenticate',
      further: ['contact-support'],
      signs: [{ phrase: 'token expired' }],
    }),
    reason({
      id: 'person-blocked',
      title: 'The person is blocked in the app',
      category: 'app-rule',
      permanence: 'until-fixed',
      who: 'sender-admin',
      action: 'lift-block',
      explanation: [{ v: 'person', or: 'This person' }, ' is blocked, so nothing was sent.'],
      signs: [{ phrase: 'is blocked' }],
    }),
    reason({
      id: 'unclear-refusal',
      title: 'The server refused the message without saying why',
      permanence: 'unknown',
      who: 'nobody',
      action: 'contact-admin',
      signs: [{ phrase: 'refused' }],
    }),
    reason({
      id: 'out-of-office',
      title: 'It was delivered; this is an automatic reply',
      category: 'auto-reply',
      permanence: 'unknown',
      who: 'nobody',
      action: 'none',
      signs: [{ phrase: 'out of office' }],
    }),
  ],
  questions: [
    {
      id: 'bounced',
      ask: 'Which number stands beside the label?',
      hint: 'It is often in small print below it.',
      options: [
        { label: '550 or 5.1.1', reasons: ['user-unknown'] },
        { label: '452 or 5.2.2', reasons: ['mailbox-full'] },
        { label: 'Something with a sign-in', reasons: ['token-expired', 'person-blocked'] },
      ],
    },
  ],
};

/** Finds the phrases of the signs, word for word; "bounced" asks the question, "access denied" offers two reasons. */
export function findPhrases(text: string, { reasons, questions }: KnowledgeBase): Answer {
  if (!text.trim()) return { status: 'empty' };
  const about: About = { kind: 'text', recipients: text.match(/\S+@[\w.-]+\w/g) ?? [], codes: [], emitters: [], truncated: false };
  const matches = reasons.flatMap((one) => matchOf(text, one));
  const bare = (id: string): Match[] =>
    reasons.filter((one) => one.id === id).map((one) => ({ reason: one, score: 0.3, evidence: evidenceOf(text, 'access denied'), captures: {} }));
  if (text.trim() === 'bounced') return { status: 'choose', candidates: bare('user-unknown'), question: questions[0]!, about };
  if (text.includes('access denied')) return { status: 'choose', candidates: [...bare('user-unknown'), ...bare('unclear-refusal')], about };
  if (text.includes('no idea')) return { status: 'unknown', nearest: bare('mailbox-full'), about };
  const [match, ...others] = matches;
  return match ? { status: 'match', match, others, about } : { status: 'unknown', nearest: [], about };
}

function matchOf(text: string, reason: Reason): Match[] {
  const evidence = reason.signs.flatMap(({ phrase = '' }) => evidenceOf(text, phrase));
  const person = /(\S+) is blocked/.exec(text)?.[1];
  return evidence.length ? [{ reason, score: 0.9, evidence, captures: person ? { person } : {} }] : [];
}

function evidenceOf(text: string, phrase: string): Evidence[] {
  const start = text.toLowerCase().indexOf(phrase);
  if (start < 0) return [];
  const end = start + phrase.length;
  return [{ start, end, quote: text.slice(start, end), strength: 0.9, by: 'phrase' }];
}
