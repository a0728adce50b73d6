import { join, relative } from 'node:path';
import type { Answer } from '../core/answer.js';
import { diagnose } from '../core/diagnose.js';
import { ContentError, type ContentMistake } from './content-error.js';
import type { FileSchemas } from './file-schema.js';
import { loadContent } from './load-content.js';
import type { LoadedContent, Translated } from './loaded-content.js';

/** What a message is answered with, and why. */
function saidOf(answer: Answer): string {
  switch (answer.status) {
    case 'match':
      return `is answered with "${answer.match.reason.id}" because of “${answer.match.evidence[0]!.quote}”`;
    case 'choose':
      return answer.question
        ? `is answered with the question "${answer.question.id}"`
        : `is answered with a choice of ${answer.candidates.map(({ reason }) => `"${reason.id}"`).join(', ')}`;
    case 'unknown':
      return 'is not recognised';
    case 'empty':
      return 'is empty';
  }
}

/** What is wrong with the examples: each is to be answered by its own reason, each near miss by another one or by none. */
function mistakesIn({ kb, reasons }: LoadedContent, root: string): ContentMistake[] {
  return reasons.flatMap(({ reason: { id }, examples, near, file }) => {
    const mistakes: ContentMistake[] = [];
    const expect = (field: string, text: string, isRight: (answered: string | undefined) => boolean, advice: string) => {
      const answer = diagnose(text, kb);
      if (isRight(answer.status === 'match' ? answer.match.reason.id : undefined)) return;
      const line = text.replace(/\s+/g, ' ');
      mistakes.push({ file: relative(root, file), field, message: `"${line.length > 60 ? `${line.slice(0, 60)}…` : line}" ${saidOf(answer)}; ${advice}` });
    };
    examples.forEach((text, index) =>
      expect(
        `examples[${index + 1}]`,
        text,
        (answered) => answered === id,
        `expected "${id}": add a sign with words of this message, or make the other's sign more exact`,
      ),
    );
    near.forEach(({ text, is }, index) =>
      expect(
        `near[${index + 1}]`,
        text,
        (answered) => (is ? answered === is : answered !== id),
        `expected ${is ? `"${is}"` : `anything but "${id}"`}: make the sign more exact`,
      ),
    );
    return mistakes;
  });
}

/**
 * Loads the content folder `dir` as `loadContent` does, its translations, too, and runs every example in it as a test.
 * @throws {ContentError} with every mistake found.
 */
export function checkContent(dir: string, schemas?: FileSchemas): LoadedContent & Translated {
  const content = loadContent(dir, schemas);
  const mistakes = mistakesIn(content, join(dir, '..'));
  try {
    const translated = content.translate();
    if (!mistakes.length) return { ...content, ...translated };
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    mistakes.push(...error.mistakes);
  }
  throw new ContentError(mistakes);
}
