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
    super(said('The content has', 'mistake', mistakes));
    this.name = 'ContentError';
    this.mistakes = mistakes;
  }
}

/** What is no mistake, and yet to be looked at, in words; empty where there is nothing. */
export function sayWarnings(warnings: readonly ContentMistake[]): string {
  return warnings.length ? said('To be looked at:', 'warning', warnings) : '';
}

function said(before: string, what: string, items: readonly ContentMistake[]): string {
  const lines = items.map(({ file, field, message }) => `  ${file}${field ? ` · ${field}` : ''}: ${message}`);
  return `${before} ${items.length} ${what}${items.length === 1 ? '' : 's'}:\n${lines.join('\n')}`;
}
