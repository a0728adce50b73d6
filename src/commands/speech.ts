/** The language that a command answers in: the texts of the answers, and its own words. */
import { EXIT, Stop } from '../command-line/exit-status.js';
import { builtInProse, languagesBuiltIn } from '../command-line/prose.js';
import { knowledge } from '../knowledge/knowledge.js';
import type { KnowledgeBase, Permanence, Reason } from '../knowledge/schema.js';
import { withProse } from '../knowledge/with-prose.js';
import { actionWords, fixerOf, furtherOf, lastingOf } from '../words/advice.js';
import { languageFor, primaryOf } from '../words/language.js';
import { loadWords } from '../words/languages.js';

/** What a command says besides the answers. */
export interface Speech {
  kb: KnowledgeBase;
  /** How long a failure lasts. */
  permanence(reason: Reason): string;
  /** What helps. */
  action(reason: Reason): string;
  /** Whether it passes, and what helps. */
  facts(reason: Reason): string;
  decided(quotes: string): string;
  choose(count: number): string;
  unknown: string;
  nearest(titles: string, count: number): string;
  unexplained: string;
  delivered: string;
  /** Counts the lines that name no failure; the number takes so many characters where it stands first. */
  silent(count: number, width: number): string;
}

const PERMANENCE: Record<Permanence, string> = {
  temporary: 'Temporary',
  permanent: 'Permanent',
  'until-fixed': 'Fails until fixed',
  unknown: 'Not known',
};

const ENGLISH: Speech = {
  kb: knowledge,
  permanence: ({ permanence }) => PERMANENCE[permanence],
  action: ({ action }) => action,
  facts: ({ permanence, action, further = [] }) => `${PERMANENCE[permanence]} · action: ${[action, ...further].join(', ')}`,
  decided: (quotes) => `Decided by ${quotes}`,
  choose: () => 'It is one of these:',
  unknown: 'This message is not one that we can explain. Look for the text with a number, such as 550 5.1.1, and try that.',
  nearest: (titles) => `Nearest: ${titles}`,
  unexplained: 'not explained:',
  delivered: 'delivered',
  silent: (count, width) => `${String(count).padStart(width)}  lines that name no failure`,
};

/** What a command says in a language (BCP 47); English where none is given. Throws a `Stop` where there is nothing in it. */
export async function speechIn(tag: string | undefined): Promise<Speech> {
  if (tag === undefined || primaryOf(tag) === 'en') return ENGLISH;
  const lang = languageFor(tag);
  const known = languagesBuiltIn();
  if (!known.includes(lang)) throw new Stop(`there are no answers in "${tag}"; --lang is one of: en, ${known.join(', ')}.`, EXIT.misused);
  const words = await loadWords(lang);
  const { choose, permanence, tally, unknown, yourMessage } = words;
  const button = (action: string) => actionWords(action, words).button;
  return {
    kb: withProse(knowledge, builtInProse(lang)),
    permanence: (reason) => permanence[lastingOf(reason)],
    action: ({ action }) => button(action),
    facts: (reason) => [permanence[lastingOf(reason)], fixerOf(reason, words), [reason.action, ...furtherOf(reason)].map(button).join(', ')].join(' · '),
    decided: (quotes) => `${yourMessage}: ${quotes}`,
    choose: choose.title,
    unknown: `${unknown.title}. ${unknown.text} ${unknown.example}`,
    nearest: (titles, count) => `${unknown.nearest(count)}: ${titles}`,
    unexplained: `${tally.unexplained}:`,
    delivered: permanence.delivered,
    silent: (count, width) => `${' '.repeat(width)}  ${tally.silent(count)}`,
  };
}
