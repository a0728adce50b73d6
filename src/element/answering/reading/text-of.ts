import type { Words } from '../../../words/words.js';
import { Problem } from '../problem.js';
import { isTooLarge, MOST_MEGABYTES } from './limits.js';
import { readTextFile } from './text-file.js';

/** The text that was asked about, or that of a file. Rejects with a `Problem` where it cannot be read; for a file, too, where the signal says that there is something newer. */
export async function textOf(asked: string | File, signal: AbortSignal, words: () => Words): Promise<string> {
  const isFile = typeof asked !== 'string';
  const read = isFile ? await readTextFile(asked) : { text: asked };
  if (isFile) signal.throwIfAborted();
  const { file } = words();
  if ('problem' in read) throw new Problem(read.problem === 'tooLarge' ? file.tooLarge(MOST_MEGABYTES) : file[read.problem]);
  if (isTooLarge(read.text.length)) throw new Problem(file.tooLarge(MOST_MEGABYTES));
  return read.text;
}
