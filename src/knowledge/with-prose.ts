import { freeze } from './freeze.js';
import type { KnowledgeBase, Prose, Question, QuestionProse, Reason, ReasonProse } from './schema.js';

/** The fields of a reason, and of a question, that are in one language. */
const OF_REASON = ['lang', 'title', 'titleFor', 'explanation', 'cause', 'steps', 'tell', 'forAdmin'];
const OF_QUESTION = ['lang', 'ask', 'hint', 'options'];

/**
 * A knowledge base with the texts of another language over its own, frozen: what it answers stays the same, what people read of it is in that language.
 * What has no texts there keeps its own, and says in which language they are.
 */
export function withProse(kb: KnowledgeBase, prose: Prose): KnowledgeBase {
  const { lang: own = 'en', actions, first } = kb;
  const translated: KnowledgeBase = Object.assign(copyOf(kb, ['lang', 'reasons', 'questions', 'actions', 'first']), {
    lang: prose.lang,
    reasons: kb.reasons.map((reason) => reasonIn(reason, prose.reasons[reason.id], own)),
    questions: kb.questions.map((question) => questionIn(question, prose.questions[question.id], own)),
    ...(actions && { actions: actions.map((action) => prose.actions?.find(({ id }) => id === action.id) ?? action) }),
  });
  // What the signs compile to is the same in any language; with fewer words, too.
  const withFewer = () => Object.create(translated, { compiled: { get: () => first!.compiled }, first: { value: undefined } }) as KnowledgeBase;
  if (first) Object.defineProperty(translated, 'first', { value: Object.freeze(withFewer()), enumerable: false });
  return freeze(translated);
}

/** A copy without some fields; what a getter gives is still not read. */
function copyOf<T extends object>(source: T, without: readonly string[]): T {
  const fields = Object.getOwnPropertyDescriptors(source);
  for (const name of without) delete fields[name as keyof T];
  return Object.defineProperties({} as T, fields);
}

function reasonIn(reason: Reason, prose: ReasonProse | undefined, own: string): Reason {
  return Object.assign(copyOf(reason, prose ? OF_REASON : ['lang']), prose ?? { lang: reason.lang ?? own });
}

function questionIn(question: Question, prose: QuestionProse | undefined, own: string): Question {
  if (prose?.options.length !== question.options.length) return { ...question, lang: question.lang ?? own };
  const options = question.options.map(({ label: _, then: __, ...leading }, place) => ({ ...prose.options[place]!, ...leading }));
  return Object.assign(copyOf(question, OF_QUESTION), prose, { options });
}
