import type { Match } from '../../../core/answer.js';
import type { KnowledgeBase, Question, Reason } from '../../../knowledge/schema.js';
import type { Read } from './job.js';

/** The same with the reasons and the question of the page in place of a worker's copies: what is loaded of them later is then read here, too. */
export function withOwnReasons(read: Read, { reasons, questions }: KnowledgeBase): Read {
  const byId = new Map(reasons.map((reason) => [reason.id, reason]));
  const own = <Item extends { reason: Reason }>(item: Item): Item => ({ ...item, reason: byId.get(item.reason.id) ?? item.reason });
  if ('tally' in read) return { ...read, tally: { ...read.tally, groups: read.tally.groups.map(own) } };
  const all = (matches: Match[]) => matches.map(own);
  const ownQuestion = (copy: Question) => questions.find(({ id }) => id === copy.id) ?? copy;
  const { answer } = read;
  switch (answer.status) {
    case 'match':
      return { ...read, answer: { ...answer, match: own(answer.match), others: all(answer.others) } };
    case 'choose':
      return { ...read, answer: { ...answer, candidates: all(answer.candidates), ...(answer.question && { question: ownQuestion(answer.question) }) } };
    case 'unknown':
      return { ...read, answer: { ...answer, nearest: all(answer.nearest) } };
    case 'empty':
      return read;
  }
}
