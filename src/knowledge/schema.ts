/**
 * The one schema of the content, used when building, by editors (as JSON Schema) and for a host's own knowledge base.
 * Two shapes of the same things: `ReasonFile`, as a support writer writes it in YAML, and `Reason`, as it is shipped.
 */
import * as z from 'zod';
import { LINK } from './rich-text.js';

export const CATEGORIES = [
  'unknown-recipient', 'mailbox-disabled', 'mailbox-full', 'recipient-moved', 'malformed-address', 'bad-domain',
  'sender-rejected', 'sender-suspended', 'sender-authentication', 'sign-in', 'reauthenticate', 'permission', 'api-key',
  'sandbox', 'template', 'relay-denied', 'blocklist', 'reputation', 'spam-content', 'policy', 'virus', 'too-large',
  'rate-limit', 'greylisting', 'temporary-fault', 'network', 'mail-loop', 'tls', 'reverse-dns', 'protocol',
  'sending-system', 'suppressed', 'complaint', 'auto-reply', 'delivered', 'app-rule', 'no-address', 'other',
] as const;

/** The actions that the interface has words for; a knowledge base may bring others, with words of its own. */
export const ACTIONS = [
  'reauthenticate', 'resend', 'wait-and-resend', 'fix-address', 'contact-recipient', 'contact-admin',
  'contact-support', 'change-message', 'slow-down', 'lift-block', 'none',
] as const;

export const PERMANENCES = ['temporary', 'permanent', 'until-fixed', 'unknown'] as const;

export const ACTORS = ['sender', 'sender-admin', 'recipient', 'recipient-admin', 'vendor', 'nobody'] as const;

/** `proof` names exactly one cause; `sure` is right nearly always; `likely` mostly; `hint` never answers alone. */
export const STRENGTHS = ['proof', 'sure', 'likely', 'hint'] as const;

/** What a `{placeholder}` may stand for; the name says what is captured. */
export const PLACEHOLDERS = ['person', 'recipient', 'sender', 'address', 'domain', 'host', 'ip', 'number', 'any'] as const;

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case words joined by hyphens, such as mailbox-full');
const prose = (max: number) => z.string().trim().min(20, 'at least 20 characters').max(max, `at most ${max} characters: split it or cut it`);
/** YAML reads an unquoted 550 as a number; a writer means the code. */
const text = z.preprocess((value) => (typeof value === 'number' ? String(value) : value), z.string().trim());
const codeText = text.pipe(z.string().min(3, 'a code such as "550", "5.1.1", "5.1.x", "550 5.1.1" or "[TSS04]"').max(60));
const oneOrMany = <T extends z.ZodType>(type: T) => z.union([type, z.array(type).min(1)]);

/** A sign as written: a plain string is a phrase. */
export const SignFile = z.union([
  z.string().trim().min(3).max(320),
  z.strictObject({
    phrase: z.string().trim().min(3).max(320).optional(),
    code: codeText.optional(),
    with: oneOrMany(text).optional(),
    from: oneOrMany(id).optional(),
    strength: z.enum(STRENGTHS).optional(),
    alone: z.boolean().optional(),
  }).refine((sign) => (sign.phrase === undefined) !== (sign.code === undefined), 'either a phrase or a code, not both'),
]);

export const ReasonFile = z.strictObject({
  title: z.string().trim().min(5).max(80),
  category: z.enum(CATEGORIES),
  permanence: z.enum(PERMANENCES),
  who: z.enum(ACTORS),
  action: z.enum(ACTIONS),
  further: z.array(z.enum(ACTIONS)).max(3).default([]),
  explanation: prose(280),
  cause: prose(320),
  steps: z.array(z.string().trim().min(8).max(180)).min(1).max(5),
  signs: z.array(SignFile).min(1),
  examples: z.array(z.string().trim().min(2)).min(1),
  near: z.array(z.strictObject({ text: z.string().trim().min(2), is: id.optional() })).default([]),
  related: z.array(id).max(4).default([]),
  sources: z.array(z.string().trim().min(3)).min(1),
  article: z.number().int().positive().optional(),
});

/** The same for content about something else than e-mail: categories are free, and actions may be the content's own. */
export const OwnReasonFile = ReasonFile.extend({ category: id, action: id, further: z.array(id).max(3).default([]) });

/** An action as a button, and as a short sentence where there is nothing to press. */
export const ActionFile = z.strictObject({ button: z.string().trim().min(2).max(40), instruction: z.string().trim().min(8).max(200) });

export const QuestionFile = z.strictObject({
  ask: z.string().trim().min(10).max(200),
  when: z.array(z.string().trim().min(3).max(120)).default([]),
  hint: z.string().trim().max(240).optional(),
  options: z.array(z.strictObject({ label: z.string().trim().min(2).max(90), reasons: z.array(id).min(1) })).min(2).max(5),
});

export const EmitterFile = z.strictObject({
  name: z.string().trim().min(2),
  hosts: z.array(z.string().trim().min(3)).default([]),
  marks: z.array(z.string().trim().min(3)).default([]),
});

/** Rich text as data: plain text, or a list of pieces. `v` is a captured value with what to say without it. */
export const Inline = z.union([
  z.string(),
  z.strictObject({ b: z.string() }),
  z.strictObject({ code: z.string() }),
  z.strictObject({ a: z.string(), href: z.string().regex(LINK, 'a link begins with https://') }),
  z.strictObject({ v: z.string(), or: z.string() }),
]);
export const RichText = z.union([z.string(), z.array(Inline)]);

export const Sign = z.strictObject({
  phrase: z.string().min(1).max(320).optional(),
  code: z.string().min(1).max(60).optional(),
  with: z.array(z.string()).optional(),
  from: z.array(z.string()).optional(),
  strength: z.enum(STRENGTHS).optional(),
  alone: z.boolean().optional(),
});

export const Reason = z.strictObject({
  id, emitter: id,
  title: z.string().min(1).max(120),
  category: z.string().min(1).max(60),
  permanence: z.enum(PERMANENCES),
  who: z.enum(ACTORS),
  action: id,
  further: z.array(id).optional(),
  explanation: RichText, cause: RichText, steps: z.array(RichText),
  signs: z.array(Sign),
  related: z.array(z.string()).optional(),
  /** Messages as they look, for the static pages; the built-in knowledge base leaves them out, for the widget does not show them. */
  examples: z.array(z.string().min(1)).optional(),
  article: z.number().optional(),
});

export const Question = z.strictObject({
  id, ask: z.string(), hint: z.string().optional(), when: z.array(z.string().min(1).max(120)).optional(),
  options: z.array(z.strictObject({ label: z.string(), reasons: z.array(z.string()) })),
});

export const Emitter = z.strictObject({ id, name: z.string(), hosts: z.array(z.string()).optional(), marks: z.array(z.string()).optional() });

export const KnowledgeBase = z.strictObject({
  version: z.string(),
  /** The language of its texts, as a BCP 47 tag; English where it says none. */
  lang: z.string().min(2).max(35).optional(),
  reasons: z.array(Reason),
  questions: z.array(Question),
  emitters: z.array(Emitter),
  /** The words of its actions; they go before those of the interface. */
  actions: z.array(z.strictObject({ id, button: z.string(), instruction: z.string() })).optional(),
});

export type Category = (typeof CATEGORIES)[number];
/** An action that the interface has words for. */
export type KnownAction = (typeof ACTIONS)[number];
/** What helps: an action that the interface knows, or one of the knowledge base's own. */
export type Action = KnownAction | (string & {});
export type Permanence = (typeof PERMANENCES)[number];
export type Actor = (typeof ACTORS)[number];
export type Strength = (typeof STRENGTHS)[number];
export type ReasonFile = z.infer<typeof ReasonFile>;
export type OwnReasonFile = z.infer<typeof OwnReasonFile>;
export type Inline = z.infer<typeof Inline>;
export type RichText = z.infer<typeof RichText>;
/** What points to a reason: a phrase or a code, with the conditions under which it counts. */
export type Sign = z.infer<typeof Sign>;
/** One cause that deserves its own answer; its id is its file's name and never changes. */
export type Reason = z.infer<typeof Reason>;
/** Tells apart reasons that share a sign. */
export type Question = z.infer<typeof Question>;
/** A system whose messages have a form of their own, known by its hosts and marks. */
export type Emitter = z.infer<typeof Emitter>;
/** Reasons, questions and emitters, checked; always passed in, never imported by the core. */
export type KnowledgeBase = z.infer<typeof KnowledgeBase>;
