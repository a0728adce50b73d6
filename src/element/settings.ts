import type { PropertyDeclaration } from 'lit';
import type { KnowledgeBase } from '../knowledge/schema.js';
import type { Mask } from '../masking/redact.js';
import type { HostActions } from './answering/card/actions.js';
import type { Diagnose } from './answering/reading/job.js';

/** Returns what of a text may leave the element; `mask` is what does that where the host sets nothing. */
export type Redact = (text: string, mask: Mask) => string;

/** How a picture is read: the language of the interface, whether it is still wanted, and what hears how much of it is read (0 to 1). */
export interface ReadImageOptions {
  lang: string;
  signal: AbortSignal;
  onProgress(share: number): void;
}

/** The text of a picture, and where its doubtful words stand in it. Two empty lines stand between parts of the picture that stand apart. */
export interface ImageText {
  text: string;
  doubtful: readonly (readonly [start: number, end: number])[];
}

/** Reads the text of a picture. Rejects with a `NotSupportedError` (a `DOMException`) for a kind of picture that cannot be opened. */
export type ReadImage = (image: Blob, options: ReadImageOptions) => Promise<ImageText>;

/** The host's own knowledge of the failed message; it fills URL templates and gaps in the answer. */
export interface Context {
  personName?: string;
  recipient?: string;
  account?: string;
  provider?: string;
}

/** How a property is declared: as Lit wants it, with its value until it is set, of which each element has a copy. */
export interface Setting<Value = unknown> extends PropertyDeclaration {
  initial: Value;
}

const text = { initial: null as string | null };
/** Every element has these properties; declared, too, the element hears when they change. */
const inherited = { reflect: true, useDefault: true, initial: '' };
const url = <Name extends string>(attribute: Name) => ({ ...text, attribute });
const property = <Value>(initial: Value) => ({ attribute: false as const, initial });

/**
 * The settings of both elements: their attributes, types and defaults. Properties of the elements, what the drawer hands on to the
 * element inside, the types of the tags and the reference in README.md all come from here.
 */
export const SETTINGS = {
  /** URL of another knowledge base (JSON); loaded at the first use, or before in an idle moment. If it fails, the built-in one answers, unless `why-failed-error` is cancelled */
  src: text,
  /** An error message to put into the box and answer at once */
  message: text,
  /** Where to sign in again: a URL with {recipient}, {account}, {reason} */
  reauthenticateUrl: url('reauthenticate-url'),
  /** Where to send again: a URL with {recipient}, {account}, {reason} */
  resendUrl: url('resend-url'),
  /** The way to support: a URL with {recipient}, {account}, {reason} */
  supportUrl: url('support-url'),
  /** What stands in the empty box */
  placeholder: text,
  /** Messages to try at one press, with | between them; none where it is empty, some of ours unless it is set */
  examples: text,
  /** The language of the interface and of the answers: ar, de, en, es, fr, ja, pt-BR; that of the page unless it is set */
  lang: inherited,
  /** The direction to write in, where it is not that of the interface's language */
  dir: inherited,
  /** The host's own knowledge of the failed message: `personName`, `recipient`, `account`, `provider`. */
  context: property<Context>({}),
  /** The host's own actions by name: `url` (a template), `label`, `run` (a function). They go before the three URLs. */
  actions: property<HostActions>({}),
  /** A knowledge base of the host's own; goes before `src` and the built-in one. */
  knowledge: property<KnowledgeBase | undefined>(undefined),
  /** For hosts that diagnose on a server or in a worker; the core's own where it is not set. */
  diagnose: property<Diagnose | undefined>(undefined),
  /** The host's own way to mask what leaves the element in events and summaries: gets the text and what masks it, returns what may leave. */
  redact: property<Redact | undefined>(undefined),
  /** Reads pictures that are pasted, dropped or chosen; one comes with `why-failed/screenshots`. Without it, people are told what to copy instead. */
  readImage: property<ReadImage | undefined>(undefined),
  /** Whether links to an answer (`#why-failed=<reason>`) open here; the first element of a page that does takes them. */
  followsLinks: property<boolean>(true),
};

/** The values of these settings, by the properties' names. */
export type Settings = { -readonly [Name in keyof typeof SETTINGS]: (typeof SETTINGS)[Name]['initial'] };
