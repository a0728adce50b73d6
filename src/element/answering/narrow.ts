import { matchesOf, type Answer, type Match } from '../../core/answer.js';
import { reasonById } from '../../knowledge/reason-by-id.js';
import type { KnowledgeBase } from '../../knowledge/schema.js';

/** The answer once a person has chosen these reasons: one is a match, several are still a choice, none is unknown. */
export function narrow(answer: Answer, ids: readonly string[], kb: KnowledgeBase): Answer {
  if (answer.status === 'empty') return answer;
  const found = matchesOf(answer);
  const wanted = new Set(ids.map((id) => reasonById(kb, id)?.id ?? id));
  const chosen = [...wanted].flatMap((id): Match[] => {
    const known = found.find(({ reason }) => reason.id === id);
    if (known) return [known];
    const reason = reasonById(kb, id);
    // Nothing in the paste points to it; only the person does.
    return reason ? [{ reason, score: 0, evidence: [], captures: {} }] : [];
  });
  const [first] = chosen;
  if (!first) return { status: 'unknown', nearest: [], about: answer.about };
  if (chosen.length > 1) return { status: 'choose', candidates: chosen, about: answer.about };
  return { status: 'match', match: first, others: found.filter((one) => one !== first), about: answer.about };
}
