/** What there is in other languages than English, in one file: the lists of the words of the interface, and of what people read of the answers. */
import { loadProse } from '../knowledge/load-prose.js';
import { languageFor } from '../words/language.js';

export { loadWords } from '../words/languages.js';

/** Gives what loads the texts of the built-in answers for a BCP 47 tag. */
export const proseFor = (tag: string) => () => loadProse(languageFor(tag));
