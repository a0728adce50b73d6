import content from '~content';
import { freeze } from './freeze.js';
import { unpack } from './pack.js';
import type { KnowledgeBase } from './schema.js';

/** The built-in knowledge base, frozen. */
export const knowledge: KnowledgeBase = freeze(unpack(content));
