import proses from '~proses';

/** Loads what people read of the built-in knowledge base in a language; English where there is nothing in it. */
export const loadProse = (lang: string) => (proses[lang] ?? (() => import('~prose-en')))();
