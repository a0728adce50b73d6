import { parseArgs } from 'node:util';
import { EXIT } from './exit-status.js';

/** What is wrong with how a command was called, in words for its user. */
export class Mistake extends Error {}

/** The values of options and the other arguments, as they were given. */
export interface Given<Option extends string> {
  values: Partial<Record<Option, string>>;
  positionals: string[];
}

/**
 * A subcommand of `why-failed`: takes its arguments, resolves with its exit status. `--help` prints its usage; what is thrown is said, and
 * ends it with `EXIT.misused`, a full disk with `EXIT.unwritten`. Each option takes a text.
 */
export function subcommand<Option extends string>(
  name: string,
  usage: string,
  options: readonly Option[],
  run: (given: Given<Option>) => number | Promise<number>,
): (args: string[]) => Promise<number> {
  return async (args) => {
    try {
      const {
        values: { help, ...values },
        positionals,
      } = parse(args, options);
      if (!help) return await run({ values: values as Given<Option>['values'], positionals });
      console.log(usage.trimEnd());
      return EXIT.answered;
    } catch (error) {
      console.error(`why-failed ${name}: ${(error as Error).message}${error instanceof Mistake ? `; see why-failed ${name} --help` : ''}`);
      return (error as NodeJS.ErrnoException).code === 'ENOSPC' ? EXIT.unwritten : EXIT.misused;
    }
  };
}

function parse(args: string[], options: readonly string[]) {
  const texts = Object.fromEntries(options.map((option) => [option, { type: 'string' } as const]));
  try {
    return parseArgs({ args, allowPositionals: true, options: { ...texts, help: { type: 'boolean', short: 'h' } } });
  } catch (error) {
    throw new Mistake((error as Error).message, { cause: error });
  }
}
