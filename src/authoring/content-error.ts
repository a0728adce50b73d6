/** One thing that is wrong with the content, in words for a support writer. */
export interface ContentMistake {
  file: string;
  field: string;
  message: string;
}

/** Notes a mistake in a file. */
export type Say = (file: string, field: string, message: string) => void;

/** Thrown with every mistake at once, so that a writer fixes them in one go. */
export class ContentError extends Error {
  readonly mistakes: ContentMistake[];
  constructor(mistakes: ContentMistake[]) {
    super(
      `The content has ${mistakes.length} mistake${mistakes.length === 1 ? '' : 's'}:\n`
        + mistakes.map(({ file, field, message }) => `  ${file}${field ? ` · ${field}` : ''}: ${message}`).join('\n'),
    );
    this.name = 'ContentError';
    this.mistakes = mistakes;
  }
}
