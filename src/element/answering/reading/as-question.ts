import { answerQuestion } from '../../../asking/question.js';
import type { Found } from './job.js';
import { searchIn } from './search-in.js';

/** The same with its answer as one to a question: by what people ask in the language of the interface and in English; where that says nothing, in any. */
export async function asQuestion(found: Found, language: string): Promise<Found> {
  if ('tally' in found || found.answer.status === 'empty') return found;
  const { kb, text, answer } = found;
  const said = answerQuestion(text, kb, answer, await searchIn(kb, language));
  return { ...found, answer: said.status === 'unknown' ? answerQuestion(text, kb, answer, await searchIn(kb)) : said };
}
