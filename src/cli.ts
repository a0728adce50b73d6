#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { EXIT, Stop } from './command-line/exit-status.js';
import { MOST_MEGABYTES, textOf, wholeOf } from './command-line/input.js';
import { complain, endWithOutput, say } from './command-line/output.js';

const HELP = `why-failed: says why an email failed

  why-failed "550 5.1.1 User unknown"    a message as argument
  why-failed < bounce.eml                a message on standard input
  why-failed --jsonl messages.jsonl      {"id","text"} lines in, one answer a line out:
                                         {"id","status","reasons":[{"id","category","action","score"}]}
  why-failed --tally mail.log            counts many failures by reason, unexplained ones last
  why-failed --lang de "…"               answers in German; the same with ar, es, fr, ja, pt-BR, and with --tally
  why-failed help --out dir              writes a static page a reason, and an index; see why-failed help --help
  why-failed content dir --out kb.json   checks content of your own and makes a knowledge base of it; see why-failed content --help
  why-failed --help | --version

--jsonl and --tally read standard input where no file is named. Text is UTF-8, or UTF-16 with its byte order mark.
Nothing leaves this machine.

Exit status:
  0  answered
  1  no answer found
  2  wrong use or input; of --jsonl, a line that is not as it should be (the others are answered)
  3  a message or a line is longer than ${MOST_MEGABYTES} MB (the other lines are answered)
  4  the output could not be written, because a disk is full, for example
`;

const OPTIONS = ['--jsonl', '--tally'];
const LANG = '--lang';

function version(): string {
  return (JSON.parse(readFileSync(join(dirname(fileURLToPath(import.meta.url)), '../package.json'), 'utf8')) as { version: string }).version;
}

/** The file that a command reads, standard input where none is named. */
function fileIn(args: string[]): string | undefined {
  const [file, second] = args.filter((arg) => !OPTIONS.includes(arg));
  if (second !== undefined) throw new Stop(`give one file, not ${args.length - 1}; see why-failed --help.`, EXIT.misused);
  return file;
}

/** The language that is asked for, and what else was given. */
function languageIn(all: string[]): { lang: string | undefined; args: string[] } {
  const at = all.indexOf(LANG);
  if (at < 0) return { lang: undefined, args: all };
  const lang = all[at + 1];
  if (lang === undefined || !/^[a-z]{2,3}(?:-\w{2,8})*$/i.test(lang))
    throw new Stop('--lang needs a language, such as --lang de; see why-failed --help.', EXIT.misused);
  return { lang, args: all.toSpliced(at, 2) };
}

/** What checks content is not installed with the package, which pages use without it. */
function sayWhatLacks(error: NodeJS.ErrnoException): never {
  if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
  throw new Stop('content is checked with two packages that are not installed: npm install zod yaml', EXIT.misused);
}

async function main(given: string[]): Promise<number> {
  if (given[0] === 'help') return (await import('./help/help-command.js')).helpCommand(given.slice(1));
  if (given[0] === 'content') return (await import('./authoring/content-command.js').catch(sayWhatLacks)).contentCommand(given.slice(1));
  const { lang, args } = languageIn(given);
  if (args.includes('--help') || args.includes('-h')) {
    await say(HELP.trimEnd());
    return EXIT.answered;
  }
  if (args.includes('--version')) {
    await say(version());
    return EXIT.answered;
  }
  const option = args.find((arg) => /^--[a-z]/.test(arg) && !OPTIONS.includes(arg));
  if (option) throw new Stop(`there is no option ${option}; see why-failed --help. (A message that begins with -- goes on standard input.)`, EXIT.misused);
  if (lang !== undefined && args.includes('--jsonl')) throw new Stop('--jsonl answers with ids, in no language; leave --lang out.', EXIT.misused);
  if (args.includes('--jsonl')) return (await import('./commands/answer-lines.js')).answerLines(textOf(fileIn(args)));
  if (args.includes('--tally')) return (await import('./commands/count.js')).count(fileIn(args), lang);
  if (args.length > 1) throw new Stop('put the message between quotes, so that it is one argument.', EXIT.misused);
  if (args.length === 0 && process.stdin.isTTY) throw new Stop('no message. Give it as an argument or on standard input; see why-failed --help.', EXIT.misused);
  return (await import('./commands/answer.js')).answer(args[0] ?? (await wholeOf(textOf(undefined))), lang);
}

endWithOutput();
try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof Stop)) throw error;
  complain(error.message);
  process.exitCode = error.status;
}
