/** Tells phrases in further languages than English from the others. */
import { isWord, wordsOf } from '../core/signs/phrases.js';
import { plainText } from '../knowledge/rich-text.js';
import type { LoadedContent } from '../authoring/loaded-content.js';

const FOREIGN_LETTER = /[^\x20-\x7e]/;

/**
 * True for a phrase of which most words are none of English, and known as words of another language: by the concepts, and by what is written for
 * people. Of a vendor's own mark neither is known, and where it is not sure, a phrase counts as English.
 */
export function furtherBy({ kb, words }: Pick<LoadedContent, 'kb' | 'words'>): (pieces: readonly string[]) => boolean {
  const ofConcepts = (isChosen: (language: string) => boolean) =>
    words.flatMap(({ byLanguage }) =>
      Object.keys(byLanguage)
        .filter(isChosen)
        .flatMap((language) => byLanguage[language]!),
    );
  const prose = kb.reasons.flatMap(({ title, explanation, cause, steps }) => [title, ...[explanation, cause, ...steps].map(plainText)]);
  const english = new Set([...ofConcepts((language) => language === 'en'), ...prose].flatMap(wordsOf));
  const others = new Set(ofConcepts((language) => language !== 'en').flatMap(wordsOf));
  return (pieces) => {
    const own = pieces.filter(isWord);
    const known = own.filter((word) => english.has(word)).length;
    const foreign = own.filter((word) => FOREIGN_LETTER.test(word) || (others.has(word) && !english.has(word))).length;
    return foreign > known && foreign * 2 >= own.length;
  };
}
