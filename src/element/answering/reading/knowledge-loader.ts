import type { KnowledgeBase } from '../../../knowledge/schema.js';
import { builtIn } from './built-in.js';
import { tellError } from '../../shell/error-event.js';
import { everywhere } from '../../shell/everywhere.js';

/** How long a host's knowledge base may take before the built-in one answers, in milliseconds. */
const PATIENCE = 10_000;

/** Loads the knowledge base that an element answers from; a page that merely embeds the element pays for none. */
export class KnowledgeLoader {
  #element: EventTarget;
  #loaded: { src: string | null; kb: Promise<KnowledgeBase> } | undefined;

  /** The element fires why the one at `src` is not used; the built-in one answers unless the host cancels that. */
  constructor(element: EventTarget) {
    this.#element = element;
  }

  /** The knowledge base at `src`, loaded once; the built-in one without a `src`, or where that cannot be used. */
  load(src: string | null): Promise<KnowledgeBase> {
    if (this.#loaded?.src === src) return this.#loaded.kb;
    const loaded = { src, kb: src ? fetchKnowledge(src).catch((error) => this.#fallBack(src, error)) : builtIn() };
    this.#loaded = loaded;
    loaded.kb.catch(() => {
      if (this.#loaded === loaded) this.#loaded = undefined;
    }); // the next use tries again
    return loaded.kb;
  }

  #fallBack(src: string, error: Error): Promise<KnowledgeBase> {
    const message = `The knowledge base at ${src} is not used: ${error.message}`;
    if (!tellError(this.#element, message, { ...everywhere, cancelable: true })) throw error;
    return builtIn();
  }
}

async function fetchKnowledge(src: string): Promise<KnowledgeBase> {
  const [{ checkKnowledge }, data] = await Promise.all([import('../../../knowledge/check.js'), fetchJson(src)]);
  return checkKnowledge(data);
}

async function fetchJson(src: string): Promise<unknown> {
  const response = await fetch(src, { signal: AbortSignal.timeout(PATIENCE) });
  if (!response.ok) throw new Error(`the server answered ${response.status}`);
  return response.json();
}
