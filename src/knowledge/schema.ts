/**
 * The content as it is shipped, and as a host's own knowledge base is checked: `Reason` is what file-schema.ts calls `ReasonFile`, as a
 * support writer writes it in YAML. By zod/mini, since a page loads it.
 */
import * as z from 'zod/mini';
import { LINK } from './link.js';

export const CATEGORIES = [
  'unknown-recipient',
  'mailbox-disabled',
  'mailbox-full',
  'recipient-moved',
  'malformed-address',
  'bad-domain',
  'sender-rejected',
  'sender-suspended',
  'sender-authentication',
  'sign-in',
  'reauthenticate',
  'permission',
  'api-key',
  'sandbox',
  'template',
  'relay-denied',
  'blocklist',
  'reputation',
  'spam-content',
  'policy',
  'virus',
  'too-large',
  'rate-limit',
  'greylisting',
  'temporary-fault',
  'network',
  'mail-loop',
  'tls',
  'reverse-dns',
  'protocol',
  'sending-system',
  'suppressed',
  'complaint',
  'auto-reply',
  'delivered',
  'app-rule',
  'no-address',
  'other',
] as const;

/** The actions that the interface has words for; a knowledge base may bring others, with words of its own. */
export const ACTIONS = [
  'reauthenticate',
  'resend',
  'wait-and-resend',
  'fix-address',
  'contact-recipient',
  'contact-admin',
  'contact-support',
  'change-message',
  'complete-message',
  'slow-down',
  'lift-block',
  'none',
] as const;

export const PERMANENCES = ['temporary', 'permanent', 'until-fixed', 'unknown'] as const;

export const ACTORS = ['sender', 'sender-admin', 'recipient', 'recipient-admin', 'vendor', 'nobody'] as const;

/** `proof` names exactly one cause; `sure` is right nearly always; `likely` mostly; `hint` never answers alone. */
export const STRENGTHS = ['proof', 'sure', 'likely', 'hint'] as const;

/** What a `{placeholder}` may stand for; the name says what is captured. */
export const PLACEHOLDERS = ['person', 'recipient', 'sender', 'address', 'domain', 'host', 'ip', 'number', 'any'] as const;

/** What an id looks like. */
export const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
export const ID_HINT = 'lower-case words joined by hyphens, such as mailbox-full';

const id = z.string().check(z.regex(ID, ID_HINT));
/** A text of so many characters (UTF-16 units). */
const text = (least: number, most: number) => z.string().check(z.minLength(least), z.maxLength(most));
const texts = z.array(z.string());

/** Rich text as data: plain text, or a list of pieces. `v` is a captured value with what to say without it. */
export const Inline = z.union([
  z.string(),
  z.strictObject({ b: z.string() }),
  z.strictObject({ code: z.string() }),
  z.strictObject({ a: z.string(), href: z.string().check(z.regex(LINK, 'a link begins with https://')) }),
  z.strictObject({ v: z.string(), or: z.string() }),
]);
export const RichText = z.union([z.string(), z.array(Inline)]);

/** Who says a message: the person's own app, mail program or server, or the recipient's. */
export const SIDES = ['own', 'theirs'] as const;

export const Sign = z.strictObject({
  phrase: z.optional(text(1, 320)),
  code: z.optional(text(1, 60)),
  /** Ids of concepts that stand near each other in any order, with a space between; `a|b` is either. */
  concepts: z.optional(text(1, 120)),
  /** How many other words may stand between them. */
  within: z.optional(z.number()),
  /** Ids of concepts that must not stand among them, with a space between. */
  without: z.optional(text(1, 120)),
  side: z.optional(z.enum(SIDES)),
  with: z.optional(texts),
  from: z.optional(texts),
  strength: z.optional(z.enum(STRENGTHS)),
  alone: z.optional(z.boolean()),
});

export const Reason = z.strictObject({
  id,
  emitter: id,
  /** The language of its texts (BCP 47), where it is not that of the knowledge base. */
  lang: z.optional(text(2, 35)),
  title: text(1, 160),
  /** The title where the text names whom it is about: it has `{recipient}` or `{account}` in it. */
  titleFor: z.optional(text(1, 160)),
  category: text(1, 60),
  permanence: z.enum(PERMANENCES),
  who: z.enum(ACTORS),
  action: id,
  further: z.optional(z.array(id)),
  explanation: RichText,
  cause: RichText,
  steps: z.array(RichText),
  /** "It is this if …": what tells it from its neighbours, where two fit. */
  tell: z.optional(text(1, 160)),
  /** What to hand to whoever runs the mail system: what to change, which record, which setting. */
  forAdmin: z.optional(RichText),
  /** What people say of it in their own words, by language (BCP 47); questions are searched in it. */
  asked: z.optional(z.record(z.string(), texts)),
  /** Ids of reasons that this one took over: links to them lead here. */
  was: z.optional(z.array(id)),
  signs: z.array(Sign),
  related: z.optional(texts),
  /** Messages as they look, for the static pages; the built-in knowledge base leaves them out, for the widget does not show them. */
  examples: z.optional(z.array(z.string().check(z.minLength(1)))),
  article: z.optional(z.number()),
});

export const Question = z.strictObject({
  id,
  /** The language of its texts (BCP 47), where it is not that of the knowledge base. */
  lang: z.optional(text(2, 35)),
  ask: z.string(),
  hint: z.optional(z.string()),
  when: z.optional(z.array(text(1, 120))),
  /** What people say that tells no more than this question does, by language (BCP 47): who types it is asked. */
  asked: z.optional(z.record(z.string(), texts)),
  /** An option for those who do not know stands in place of "I am not sure". */
  // oxlint-disable-next-line unicorn/no-thenable -- what follows from an option; nobody awaits one
  options: z.array(z.strictObject({ label: z.string(), then: z.optional(z.string()), reasons: texts, unsure: z.optional(z.boolean()) })),
});

export const Emitter = z.strictObject({
  id,
  name: z.string(),
  hosts: z.optional(texts),
  marks: z.optional(texts),
  /** How people call it, by language (BCP 47): a question that does not is hardly about it. Without it, nobody knows that it is there. */
  called: z.optional(z.record(z.string(), texts)),
});

/** A word class: everything that means one thing in a message, in whatever language; `word*` stands for any ending. */
export const Concept = z.strictObject({ id, words: z.array(text(1, 60)) });

/**
 * By which words (`word*` for any ending) a text shows that it is about what the reasons explain (`about`; `perhaps` count less), or about something
 * else (`elsewhere`); `unsent` ones say that it came to nothing, `common` ones say nothing.
 */
export const Subject = z.strictObject({ about: texts, perhaps: texts, elsewhere: texts, common: z.optional(texts), unsent: z.optional(texts) });

/** The lists of the subject. */
export const SUBJECT_LISTS = ['about', 'perhaps', 'unsent', 'elsewhere', 'common'] as const;

export const KnowledgeBase = z.strictObject({
  version: z.string(),
  /** The language of its texts, as a BCP 47 tag; English where it says none. */
  lang: z.optional(text(2, 35)),
  /** Further languages that its texts are in (BCP 47), each in a file of its own beside it: `kb.de.json` beside `kb.json`. */
  translations: z.optional(z.array(text(2, 35))),
  reasons: z.array(Reason),
  questions: z.array(Question),
  emitters: z.array(Emitter),
  concepts: z.optional(z.array(Concept)),
  /** By which words (`word*` for any ending) a text shows that it is about what the reasons explain, or about something else; without them every text may be. */
  subject: z.optional(Subject),
  /** What people ask that is about something else, by language (BCP 47): a question that is more like these gets no reason. */
  others: z.optional(z.record(z.string(), texts)),
  /** The words of its actions; they go before those of the interface. */
  actions: z.optional(z.array(z.strictObject({ id, button: z.string(), instruction: z.string() }))),
});

/** What people read of a reason. */
export const ReasonProse = z.strictObject({
  title: text(1, 160),
  titleFor: z.optional(text(1, 160)),
  explanation: RichText,
  cause: RichText,
  steps: z.array(RichText),
  tell: z.optional(text(1, 160)),
  forAdmin: z.optional(RichText),
});

/** What people read of a question; its options are in their order. */
export const QuestionProse = z.strictObject({
  ask: z.string(),
  hint: z.optional(z.string()),
  // oxlint-disable-next-line unicorn/no-thenable -- what follows from an option; nobody awaits one
  options: z.array(z.strictObject({ label: z.string(), then: z.optional(z.string()) })),
});

/** The texts of a knowledge base in another language, by ids: `withProse` puts them over it. */
export const Prose = z.strictObject({
  lang: text(2, 35),
  reasons: z.record(z.string(), ReasonProse),
  questions: z.record(z.string(), QuestionProse),
  actions: z.optional(z.array(z.strictObject({ id, button: z.string(), instruction: z.string() }))),
});

export type SubjectList = (typeof SUBJECT_LISTS)[number];
export type Category = (typeof CATEGORIES)[number];
/** An action that the interface has words for. */
export type KnownAction = (typeof ACTIONS)[number];
/** What helps: an action that the interface knows, or one of the knowledge base's own. */
export type Action = KnownAction | (string & {});
export type Permanence = (typeof PERMANENCES)[number];
export type Actor = (typeof ACTORS)[number];
export type Strength = (typeof STRENGTHS)[number];
export type Inline = z.infer<typeof Inline>;
export type RichText = z.infer<typeof RichText>;
/** What points to a reason: a phrase or a code, with the conditions under which it counts. */
export type Sign = z.infer<typeof Sign>;
/** One cause that deserves its own answer; its id is its file's name and never changes. */
export type Reason = z.infer<typeof Reason>;
/** Tells apart reasons that share a sign. */
export type Question = z.infer<typeof Question>;
/** A word class that signs are written with. */
export type Concept = z.infer<typeof Concept>;
/** A system whose messages have a form of their own, known by its hosts and marks. */
export type Emitter = z.infer<typeof Emitter>;

/** What people read of a reason. */
export type ReasonProse = z.infer<typeof ReasonProse>;
/** What people read of a question. */
export type QuestionProse = z.infer<typeof QuestionProse>;
/** The texts of a knowledge base in another language. */
export type Prose = z.infer<typeof Prose>;

/** Signs of one reason that are alike in all but their words. */
export interface CompiledSign {
  /** The place of the reason. */
  reason: number;
  /** The sign without its phrase, code or mark. */
  sign: Omit<Sign, 'phrase' | 'code'>;
  /** How many phrases it has. */
  phrases: number;
  /** Its codes, and the words of vendors' marks as they are compared. */
  codes: readonly string[];
  marks: readonly string[];
}

/** What the signs of a knowledge base compile to: plain data. */
export interface Compiled {
  /** What phrases are made of: words as they are compared, `{placeholders}`, `...`, and `(`, `|`, `)` around alternatives. */
  pieces: readonly string[];
  /** The phrases of all signs, in their order: by the places of their pieces, each ended by -1. */
  phrases: ArrayLike<number>;
  signs: readonly CompiledSign[];
  /** Their words as they are compared. */
  concepts: readonly Concept[];
  /** More of their words, for what these leave unsure: those of further languages. */
  readonly further?: readonly Concept[] | undefined;
  subject?: KnowledgeBase['subject'];
}

/** Reasons, questions and emitters, checked; always passed in, never imported by the core. */
export type KnowledgeBase = z.infer<typeof KnowledgeBase> & {
  /** What its signs compile to, where that is known; else they are compiled at the first question. A copy with other reasons must not have it. */
  readonly compiled?: Compiled | undefined;
  /** The same with fewer words and phrases: those that most messages are told in. It is asked first, and answers alone where it is sure. */
  readonly first?: KnowledgeBase | undefined;
};
