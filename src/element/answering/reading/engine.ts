import type { Answer } from '../../../core/answer.js';
import { loadParts } from '../../../knowledge/load.js';
import { loadWorld } from '../../../knowledge/load-world.js';
import { unpack } from '../../../knowledge/pack.js';
import type { KnowledgeBase } from '../../../knowledge/schema.js';
import { messageOf } from '../../shell/message-of.js';
import { readInSlices, type Reading } from './in-slices.js';
import { readInWorker } from './in-worker.js';

/** Says why an e-mail failed; a host's own one may ask a server or a worker. */
export type Diagnose = (text: string, kb: KnowledgeBase) => Answer | Promise<Answer>;

/** How long a host's knowledge base may take before the built-in one answers, in milliseconds. */
const PATIENCE = 10_000;
/** Texts longer than this (UTF-16 units) may take over 50 ms on a slow machine: they are read in a worker. */
const LONG = 16_000;

/** What an answer is asked with. */
export interface Asked {
  text: string;
  kb: KnowledgeBase;
  diagnose: Diagnose | undefined;
  signal: AbortSignal;
  /** Hears the share that is read, from 0 to 1, of long texts only. */
  report(share: number): void;
}

/** Loads what answers, only once someone uses the element: a page that merely embeds it pays for none of this. */
export class Engine {
  #report: (message: string) => boolean;
  #loaded: { src: string | null; kb: Promise<KnowledgeBase> } | undefined;
  #builtIn: KnowledgeBase | undefined;

  /** `report` hears why a host's knowledge base is not used, and says whether the built-in one may answer. */
  constructor(report: (message: string) => boolean) {
    this.#report = report;
  }

  /**
   * Reads a text by a knowledge base; by the built-in one first with the English words of its concepts, which most messages are told in, and where
   * that is not sure enough, with those of all languages.
   */
  async read(asked: Asked): Promise<Reading> {
    const read = await this.#readBy(asked);
    if (asked.kb !== this.#builtIn || isSure(read)) return read;
    const everywhere = await inEveryLanguage().catch(() => undefined); // without them, what was read stands
    return everywhere ? this.#readBy({ ...asked, kb: everywhere }) : read;
  }

  /** Reads a text: in a worker where it is long, else at once. A host's own `diagnose` answers single messages here. */
  async #readBy({ text, kb, diagnose, signal, report }: Asked): Promise<Reading> {
    const isLong = text.length > LONG;
    if (isLong) report(0);
    const read = isLong && !diagnose ? await readInWorker({ text, kb }, report, signal) : undefined;
    return read ?? readInSlices({ text, kb }, diagnose, report, signal);
  }

  /** The knowledge base at `src`, loaded once; the built-in one without a `src`, or where that cannot be used. */
  knowledge(src: string | null): Promise<KnowledgeBase> {
    if (this.#loaded?.src === src) return this.#loaded.kb;
    const loaded = { src, kb: src ? fetchKnowledge(src).catch((error) => this.#fallBack(src, error)) : this.#own() };
    this.#loaded = loaded;
    loaded.kb.catch(() => {
      if (this.#loaded === loaded) this.#loaded = undefined;
    }); // the next use tries again
    return loaded.kb;
  }

  #fallBack(src: string, error: unknown): Promise<KnowledgeBase> {
    if (!this.#report(`The knowledge base at ${src} is not used: ${messageOf(error)}`)) throw error;
    return this.#own();
  }

  async #own(): Promise<KnowledgeBase> {
    return (this.#builtIn = await builtIn());
  }
}

async function builtIn(): Promise<KnowledgeBase> {
  return unpack(...(await loadParts()));
}

/** An answer that words of other languages would hardly change. */
const SURE = 0.9;

function isSure(read: Reading): boolean {
  return 'answer' in read
    ? read.answer.status === 'empty' || (read.answer.status === 'match' && read.answer.match.score >= SURE)
    : !read.tally.unexplained.length;
}

let complete: Promise<KnowledgeBase> | undefined;

/** The built-in knowledge base with the words of all languages; loaded once for the page. */
function inEveryLanguage(): Promise<KnowledgeBase> {
  complete ??= Promise.all([loadParts(), loadWorld()]).then(([parts, world]) => unpack(...parts, world));
  complete.catch(() => (complete = undefined)); // the next unsure answer tries again
  return complete;
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
