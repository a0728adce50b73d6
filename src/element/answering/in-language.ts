/** The same conversation to be read in another language: what was answered stays, its reasons and questions are those of the other knowledge base. */
import type { KnowledgeBase } from '../../knowledge/schema.js';
import { languageOf, type Conversation, type Shown, type Step, type Turn } from './conversation.js';
import { inPlaceOf } from './reading/built-in.js';
import { withOwnReasons } from './reading/own-reasons.js';
import { readable } from './readable.js';

/** Loads what is read of a conversation in the language of a knowledge base, and gives what puts a conversation into it: what has come meanwhile, too, as far as it can be read. */
export async function toLanguageOf(kb: KnowledgeBase, { current, earlier }: Conversation): Promise<(now: Conversation) => Conversation> {
  const versions = new Map<KnowledgeBase, KnowledgeBase>();
  for (const turn of current ? [current, ...earlier] : earlier) {
    const version = await versionFor(turn.kb, kb);
    if (version) versions.set(turn.kb, version);
    const loading = version && [turn.step, ...turn.trail].map(({ shown }) => readable(version, shown));
    if (loading) await Promise.all(loading);
  }
  const inLanguage = (turn: Turn): Turn => {
    const version = versions.get(turn.kb);
    return version && [turn.step, ...turn.trail].every(({ shown }) => !readable(version, shown)) ? turnIn(turn, version) : turn;
  };
  return (now) => ({ current: now.current && inLanguage(now.current), earlier: now.earlier.map(inLanguage) });
}

/** The version of a knowledge base in the language of `kb`; undefined where it is in this language, or another knowledge base. */
async function versionFor(own: KnowledgeBase, kb: KnowledgeBase): Promise<KnowledgeBase | undefined> {
  if (languageOf(own) === languageOf(kb)) return undefined;
  if (own.reasons.length !== kb.reasons.length || own.reasons.some(({ id }, place) => id !== kb.reasons[place]!.id)) return undefined;
  return (await inPlaceOf(own, kb)) ?? kb;
}

function turnIn(turn: Turn, kb: KnowledgeBase): Turn {
  const said = sayingsOf(turn.kb, kb);
  const stepIn = (step: Step): Step => ({ ...step, shown: shownIn(step.shown, kb), reply: step.reply && (said(step.reply) ?? step.reply) });
  return { ...turn, kb, step: stepIn(turn.step), trail: turn.trail.map(stepIn), done: '' };
}

/** What a person pressed, in the other language: the label of an option, or a title. */
function sayingsOf(from: KnowledgeBase, to: KnowledgeBase): (said: string) => string | undefined {
  const sayings = ({ reasons, questions }: KnowledgeBase) => [
    ...reasons.map(({ title }) => title),
    ...questions.flatMap(({ options }) => options.map(({ label }) => label)),
  ];
  return (said) => {
    const place = sayings(from).indexOf(said);
    return place < 0 ? undefined : sayings(to)[place] || undefined;
  };
}

/** The same with the reasons and questions of another knowledge base. */
function shownIn(shown: Shown, kb: KnowledgeBase): Shown {
  const read = withOwnReasons({ text: '', ...(shown.status === 'tally' ? { tally: shown.tally } : { answer: shown }) }, kb);
  return 'tally' in read ? { status: 'tally', tally: read.tally } : (read.answer as Shown);
}
