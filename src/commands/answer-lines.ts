import { matchesOf } from '../core/answer.js';
import { diagnose } from '../asking/diagnose.js';
import { EXIT } from '../command-line/exit-status.js';
import { linesOf, MOST_MEGABYTES, type InputLine } from '../command-line/input.js';
import { complain, sayJson } from '../command-line/output.js';
import { knowledge } from '../knowledge/knowledge.js';
import { readMail } from '../mail/read-mail.js';

interface Row {
  id: unknown;
  text: string;
}

/** The row that a line is, or what is wrong with it. */
function rowOf({ text, isCut }: InputLine): Row | { wrong: string; status: number } {
  const expected = 'expected {"id": "…", "text": "…"}';
  if (isCut) return { wrong: `is longer than ${MOST_MEGABYTES} MB`, status: EXIT.tooLong };
  let row: { id?: unknown; text?: unknown } | null;
  try {
    row = JSON.parse(text) as typeof row;
  } catch {
    return { wrong: `is not JSON; ${expected}`, status: EXIT.misused };
  }
  return typeof row?.text === 'string' ? { id: row.id, text: row.text } : { wrong: `has no "text"; ${expected}`, status: EXIT.misused };
}

/** Answers `{"id","text"}` lines one by one. A bad line is reported with its number, and the others are answered; resolves with the exit status. */
export async function answerLines(pieces: AsyncIterable<string>): Promise<number> {
  let number = 0;
  let status: number = EXIT.answered;
  for await (const line of linesOf(pieces)) {
    number += 1;
    if (!line.text.trim()) continue;
    const row = rowOf(line);
    if ('wrong' in row) {
      complain(`line ${number} ${row.wrong}`);
      status = Math.max(status, row.status);
      continue;
    }
    const answer = diagnose(await readMail(row.text), knowledge);
    const reasons = matchesOf(answer).map(({ reason: { id, category, action }, score }) => ({ id, category, action, score }));
    await sayJson({ id: row.id, status: answer.status, reasons });
  }
  return status;
}
