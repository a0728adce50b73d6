import advice from '~advice';
import asked from '~asked';
import outline from '~outline';
import questions from '~questions';
import sayings from '~sayings';
import signs from '~signs';
import world from '~world';
import { unpack } from './pack.js';
import type { KnowledgeBase } from './schema.js';

/** The built-in knowledge base, frozen. */
export const knowledge: KnowledgeBase = unpack(signs, outline, advice, { questions, world, asked, sayings });
