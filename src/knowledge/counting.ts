import { advice, outline, questions, signs, world } from '~content';
import { unpack } from './pack.js';
import type { KnowledgeBase } from './schema.js';

/** The built-in knowledge base for counting: nobody asks, so that it knows nothing of what people ask, which is the larger part of its memory. */
export const knowledge: KnowledgeBase = unpack(signs, outline, advice, { questions, world });
