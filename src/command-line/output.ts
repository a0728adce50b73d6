import { once } from 'node:events';
import { EXIT, reasonOf } from './exit-status.js';

/**
 * What a terminal may take for a command or what turns the order of letters round: C0 without tab and line feed, DEL, C1 (ECMA-48), and the
 * marks of direction (UAX #9).
 */
// oxlint-disable-next-line no-control-regex
const COMMANDS = /[\0-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const DELETE = 0x7f;
const PICTURES = 0x2400;
const PICTURE_OF_DELETE = '\u2421';

/** A character as one that only shows: "␛" for ESC. */
function shown(character: string): string {
  const code = character.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(PICTURES + code);
  return code === DELETE ? PICTURE_OF_DELETE : escaped(character);
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

/** Writes a line to standard output; what it quotes of a message cannot command the terminal. */
export async function say(line: string): Promise<void> {
  await write(`${line.replace(/\r\n/g, '\n').replace(COMMANDS, shown)}\n`);
}

/** Writes a value as a line of JSON; what JSON leaves as it is and a terminal may obey is escaped, too. */
export async function sayJson(value: unknown): Promise<void> {
  await write(`${JSON.stringify(value).replace(COMMANDS, escaped)}\n`);
}

/** Says on standard error what is wrong. */
export function complain(sentence: string): void {
  process.stderr.write(`why-failed: ${sentence.replace(COMMANDS, shown).replaceAll('\n', ' ')}\n`);
}

/** Ends the command where standard output takes no more: quietly where its reader, such as head, has had enough. */
export function endWithOutput(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(EXIT.answered);
    complain(`the output could not be written: ${reasonOf(error)}`);
    process.exit(EXIT.unwritten);
  });
  process.stderr.on('error', () => {}); // nowhere is left to say it
}
