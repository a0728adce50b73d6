import { proseFile } from '../../../knowledge/prose-file.js';
import type { KnowledgeBase } from '../../../knowledge/schema.js';
import { languageFor, primaryOf } from '../../../words/language.js';
import { builtIn } from './built-in.js';
import { tellError } from '../../shell/error-event.js';
import { everywhere } from '../../shell/everywhere.js';

/** How long a host's knowledge base may take before the built-in one answers, in milliseconds. */
const PATIENCE = 10_000;

/** What was loaded from a `src`: nothing where the built-in knowledge base answers in its place; and by languages with their texts over it. */
interface Loaded {
  src: string;
  kb: Promise<KnowledgeBase | undefined>;
  translated: Map<string, Promise<KnowledgeBase>>;
}

/** Loads the knowledge base that an element answers from; a page that merely embeds the element pays for none. */
export class KnowledgeLoader {
  #element: EventTarget;
  #loaded: Loaded | undefined;

  /** The element fires why the one at `src` is not used; the built-in one answers unless the host cancels that. */
  constructor(element: EventTarget) {
    this.#element = element;
  }

  /**
   * The knowledge base at `src`, loaded once; the built-in one without a `src`, or where that cannot be used. What people read of it is in `lang` (BCP 47),
   * where it has texts in that language.
   */
  async load(src: string | null, lang: string): Promise<KnowledgeBase> {
    if (src && this.#loaded?.src !== src) this.#loaded = this.#begin(src);
    const { kb, translated } = (src && this.#loaded) || {};
    const known = await kb;
    if (!known || !translated) return builtIn(languageFor(lang));
    const { translations = [], lang: own = 'en' } = known;
    const tag =
      primaryOf(own) === primaryOf(lang)
        ? undefined
        : (translations.find((one) => one === lang) ?? translations.find((one) => primaryOf(one) === primaryOf(lang)));
    if (!tag) return known;
    const inLanguage =
      translated.get(tag)
      ?? translate(known, proseFile(src!, tag)).catch((error: Error) => {
        tellError(this.#element, `The texts at ${proseFile(src!, tag)} are not used: ${error.message}`);
        return known;
      });
    translated.set(tag, inLanguage);
    return inLanguage;
  }

  #begin(src: string): Loaded {
    const kb = fetchKnowledge(src).catch((error: Error) => {
      const message = `The knowledge base at ${src} is not used: ${error.message}`;
      if (!tellError(this.#element, message, { ...everywhere, cancelable: true })) throw error;
      return undefined;
    });
    const loaded: Loaded = { src, kb, translated: new Map() };
    kb.catch(() => {
      if (this.#loaded === loaded) this.#loaded = undefined; // the next use tries again
    });
    return loaded;
  }
}

async function fetchKnowledge(src: string): Promise<KnowledgeBase> {
  const [{ checkKnowledge }, data] = await Promise.all([import('../../../knowledge/check.js'), fetchJson(src)]);
  return checkKnowledge(data);
}

/** The knowledge base with the texts at an address over its own. */
async function translate(kb: KnowledgeBase, address: string): Promise<KnowledgeBase> {
  const [{ checkProse, withProse }, data] = await Promise.all([import('../../../knowledge/check.js'), fetchJson(address)]);
  return withProse(kb, checkProse(data));
}

async function fetchJson(src: string): Promise<unknown> {
  const response = await fetch(src, { signal: AbortSignal.timeout(PATIENCE) });
  if (!response.ok) throw new Error(`the server answered ${response.status}`);
  return response.json();
}
