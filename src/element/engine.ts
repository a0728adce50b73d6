import type { Answer } from '../core/answer.js';
import type { KnowledgeBase } from '../knowledge/schema.js';
import { decodeMail, isEncodedMail } from '../mail/decode-mail.js';

/** Says why an e-mail failed; a host's own one may ask a server or a worker. */
export type Diagnose = (text: string, kb: KnowledgeBase) => Answer | Promise<Answer>;

/** How long a host's knowledge base may take before the built-in one answers, in milliseconds. */
const PATIENCE = 10_000;

/** Loads what answers, only once someone uses the element: a page that merely embeds it pays for none of this. */
export class Engine {
  #report: (message: string) => void;
  #loaded: { src: string | null; kb: Promise<KnowledgeBase> } | undefined;

  /** `report` hears why a host's knowledge base is not used. */
  constructor(report: (message: string) => void) { this.#report = report; }

  /** The core's own `diagnose`. */
  async diagnose(): Promise<Diagnose> { return (await import('../core/diagnose.js')).diagnose; }

  /** The text to diagnose: of a mail with encoded parts the decoded words, of anything else the text itself. */
  async read(text: string): Promise<string> { return isEncodedMail(text) ? decodeMail(text) : text; }

  /** The knowledge base at `src`, loaded once; the built-in one without a `src`, or where that cannot be used. */
  knowledge(src: string | null): Promise<KnowledgeBase> {
    if (this.#loaded?.src === src) return this.#loaded.kb;
    const loaded = { src, kb: src ? fetchKnowledge(src).catch((error) => this.#fallBack(src, error)) : builtIn() };
    this.#loaded = loaded;
    loaded.kb.catch(() => { if (this.#loaded === loaded) this.#loaded = undefined; }); // the next use tries again
    return loaded.kb;
  }

  #fallBack(src: string, error: unknown): Promise<KnowledgeBase> {
    this.#report(`The knowledge base at ${src} is not used: ${messageOf(error)}`);
    return builtIn();
  }
}

/** The message of whatever was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

async function builtIn(): Promise<KnowledgeBase> {
  return (await import('../knowledge/knowledge.js')).knowledge;
}

async function fetchKnowledge(src: string): Promise<KnowledgeBase> {
  const [{ checkKnowledge }, data] = await Promise.all([import('../knowledge/check.js'), fetchJson(src)]);
  return checkKnowledge(data);
}

async function fetchJson(src: string): Promise<unknown> {
  const response = await fetch(src, { signal: AbortSignal.timeout(PATIENCE) });
  if (!response.ok) throw new Error(`the server answered ${response.status}`);
  return response.json();
}
