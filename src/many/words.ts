import { fold } from '../core/read/fold.js';
import { copyOf } from './flat.js';

/** Letters of scripts that put no space between words: there a word is looked for anywhere. */
const UNSPACED = /[\u3040-\u30ff\u3400-\u9fff]/;

/** A name or a value as words between single spaces, folded: "bounceType" and "Bounce_Type" are " bounce type ". */
export function wordsOf(text: string): string {
  const apart = text.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2');
  return ` ${fold(apart)
    .text.replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
}

/** A list for `isAmong`. */
export type List = () => readonly string[];

/** A list of words and phrases, parted by commas; "=" before what counts only by itself. It is made ready at its first use: whoever asks about one message needs none. */
export function listOf(words: string): List {
  let list: readonly string[] | undefined;
  return () =>
    (list ??= words.split(',').map((word) => {
      const plain = wordsOf(word);
      if (word.trim().startsWith('=')) return `=${plain}`;
      return UNSPACED.test(plain) ? plain.trim() : plain;
    }));
}

/** True where one of a list stands in what `wordsOf` made of a text. */
export function isAmong(words: string, list: List): boolean {
  return list().some((word) => (word.startsWith('=') ? word === `=${words}` : words.includes(word)));
}

/** Keeps what a function says of the last so many texts. */
export function remembering<Value>(say: (text: string) => Value, most: number): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    if (known.has(text)) return known.get(text)!;
    const value = say(text);
    if (known.size >= most) known.clear();
    known.set(copyOf(text), value);
    return value;
  };
}
