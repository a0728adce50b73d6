// The guide content/bring-your-own.md as its reader takes it: files to make, and commands to run.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

export const guide = readFileSync(resolve(import.meta.dirname, '../../content/bring-your-own.md'), 'utf8');

/** The line that opens a file's block: its name in a comment, and how much of the file the block is. */
const NAME = /^(?:# |\/\/ |<!-- )([\w./-]+\.\w+)(?:, (added at its end|a part of it: [^\n]*left out))?(?: -->)?\n/;

/** How much of its file a block is, by what its first line says. */
const amountOf = (note) => (note === undefined ? 'whole' : note.startsWith('added') ? 'added' : 'part');

/** The guide's blocks in their order: commands to run, what they say, and files, which are `whole`, `added` to the end, or a `part`. */
export const blocks = Array.from(guide.matchAll(/^```(\w*)\n([^]*?)^```$/gm), ([, language, text]) => {
  if (language === 'sh') return { kind: 'commands', lines: text.trim().split('\n') };
  if (language === 'text') return { kind: 'output', text };
  const [first, file, note] = NAME.exec(text) ?? [];
  if (!file) throw new Error(`A block of ${language || 'nothing'} has to begin with a comment that names its file:\n${text}`);
  return { kind: amountOf(note), file, text: text.slice(first.length) };
});
