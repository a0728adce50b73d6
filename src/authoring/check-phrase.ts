/** What a writer can get wrong in the words of signs, questions, concepts and emitters, in plain words. */
import { PLACEHOLDERS } from '../knowledge/schema.js';

/** Places of a phrase that take several words, and how many of them one phrase may have. */
const GAPS = /\{(?:any|person)\}|\.\.\.|…/g;
const MOST_GAPS = 3;

/** The one placeholder that the words of concepts have. */
const ADDRESS = '{address}';

/** What is wrong with a phrase; an empty list where it can be looked for. */
export function mistakesInPhrase(phrase: string): string[] {
  const mistakes = [...mistakeInBrackets(phrase), ...mistakesInBraces(phrase)];
  if ((phrase.match(GAPS)?.length ?? 0) > MOST_GAPS)
    mistakes.push(`has more than ${MOST_GAPS} gaps ({any}, {person}, …): such a phrase fits anything, and takes long to look for; split it`);
  const words = phrase.replace(/\{[^{}]*\}|\.\.\.|…|[(){}|]/g, '').trim();
  if (!words) mistakes.push('has no word of its own: a phrase of placeholders alone would fit every message');
  return mistakes;
}

/** The first mistake in `(this|or that)`: those after it mostly follow from it. */
function mistakeInBrackets(phrase: string): string[] {
  let opened = -1;
  for (const { 0: mark, index } of phrase.matchAll(/[()|]/g)) {
    if (mark === '(') {
      if (opened >= 0) return ['has a "(" inside a bracket that is not closed yet: close it first, as in (full|over quota), for brackets do not nest'];
      opened = index;
    } else if (opened < 0) {
      return [mark === ')' ? 'has a ")" without a "(" before it' : 'has a "|" outside of brackets: write (this|that)'];
    } else if (mark === ')') {
      const inside = phrase.slice(opened, index + 1);
      if (!/[^\s()|]/.test(inside)) return [`has an empty bracket ${inside}: put words into it, as in (full|over quota), or leave it out`];
      opened = -1;
    }
  }
  return opened < 0 ? [] : ['has a "(" that is never closed: put a ")" after the last word that may stand there, as in (full|over quota)'];
}

function mistakesInBraces(phrase: string): string[] {
  const unknown = Array.from(phrase.matchAll(/\{([^{}]*)\}/g), ([, name]) => name!).filter((name) => !isPlaceholder(name));
  const mistakes = unknown.map((name) => `{${name}} is no placeholder; one of: ${PLACEHOLDER_LIST}`);
  if (/[{}]/.test(phrase.replace(/\{[^{}]*\}/g, ''))) mistakes.push('has a brace without the other one: a placeholder is written {person}');
  return mistakes;
}

/** True for the name of a placeholder, such as `person`. */
export const isPlaceholder = (name: string): boolean => (PLACEHOLDERS as readonly string[]).includes(name);

/** All placeholders, as a writer types them. */
export const PLACEHOLDER_LIST = PLACEHOLDERS.map((name) => `{${name}}`).join(' ');

/** What is wrong with a word of a concept or of the subject, or with an emitter's mark. */
export function mistakesInWord(word: string): string[] {
  const mistakes: string[] = [];
  if (/[()|]/.test(word)) mistakes.push('has a bracket or a bar, which only signs can have: write each way to say it as a word of its own');
  if (/[{}]/.test(word) && word !== ADDRESS) mistakes.push(`has a brace: the only placeholder here is ${ADDRESS}, and it stands alone`);
  if (/\*./.test(word)) mistakes.push('has a * that is not at its end: it stands for any ending of the last word');
  return mistakes;
}
