import advice from '~advice';
import outline from '~outline';
import signs from '~signs';
import world from '~world';
import { unpack } from './pack.js';
import type { KnowledgeBase } from './schema.js';

/** The built-in knowledge base, frozen. */
export const knowledge: KnowledgeBase = unpack(signs, outline, advice, world);
