import type { Answer } from '../core/answer.js';
import { diagnose as diagnoseMessage, type DiagnoseOptions } from '../core/diagnose.js';
import { glance, isSure } from '../core/glance.js';
import type { KnowledgeBase } from '../knowledge/schema.js';
import { mayBeQuestion } from './may-be-question.js';
import { answerQuestion } from './question.js';
import { searchOf } from './search.js';

/**
 * Says why an email failed, from the pasted text and a knowledge base alone; what reads as a question in a person's own words is searched for in what people
 * ask of its reasons. Pure and synchronous. Never throws on any text. Of a paste over 262,144 characters only the first part is read (`about.truncated`).
 */
export function diagnose(text: string, kb: KnowledgeBase, options: DiagnoseOptions = {}): Answer {
  if (options.from) return diagnoseMessage(text, kb, options); // nobody takes a picture of a question
  // One text is answered by the first words where these are sure: they are sooner ready. Who counts many has all of them at once.
  const atFirst = kb.first && glance(text, kb.first);
  const answer = atFirst && isSure(atFirst) ? atFirst : diagnoseMessage(text, kb, options);
  if (answer.status === 'empty' || !mayBeQuestion(text, answer) || !kb.reasons.some(({ asked }) => asked)) return answer;
  return answerQuestion(text, kb, answer, searchOf(kb));
}
