import type { Answer } from '../core/answer.js';
import type { KnowledgeBase } from '../knowledge/schema.js';
import { narrow } from './narrow.js';
import type { Verdict, Words } from './words.js';

/** One paste and where the person has got to with it; never changed, only replaced. */
export interface Session {
  text: string;
  kb: KnowledgeBase;
  answer: Exclude<Answer, { status: 'empty' }>;
  /** What was shown before each choice, oldest first. */
  trail: readonly Session['answer'][];
  /** What the person said of the answers, by reason id: each is asked about once. */
  verdicts: Readonly<Record<string, Verdict>>;
}

/** The session after a choice of these reasons; none means "neither of them". */
export function choose(session: Session, ids: readonly string[]): Session {
  const answer = narrow(session.answer, ids, session.kb);
  return answer.status === 'empty' ? session : { ...session, answer, trail: [...session.trail, session.answer] };
}

/** The session before the last choice. */
export function goBack(session: Session): Session {
  const answer = session.trail.at(-1);
  return answer ? { ...session, answer, trail: session.trail.slice(0, -1) } : session;
}

/** The id of the reason that is shown as the answer. */
export function reasonOf({ answer }: Session): string | undefined {
  return answer.status === 'match' ? answer.match.reason.id : undefined;
}

/** The one short sentence that a screen reader hears of an answer. */
export function sentenceFor({ answer }: Session, words: Words): string {
  switch (answer.status) {
    case 'match': return words.answered(answer.match.reason.title, words.permanence[answer.match.reason.permanence]);
    case 'choose': return answer.question ? words.asked(answer.question.ask) : words.choiceMade(answer.candidates.length);
    case 'unknown': return words.notFound;
  }
}
