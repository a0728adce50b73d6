import { advice, asked, sayings, outline, questions, signs, world } from '~content';
import { unpack } from './pack.js';
import type { KnowledgeBase } from './schema.js';

/** The built-in knowledge base, frozen. */
export const knowledge: KnowledgeBase = unpack(signs, outline, advice, { questions, world, asked, sayings });
