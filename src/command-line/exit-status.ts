import { getSystemErrorMap } from 'node:util';

/** How `why-failed` ends; the help text lists them. */
export const EXIT = { answered: 0, unanswered: 1, misused: 2, tooLong: 3, unwritten: 4 } as const;

/** What ends the command: a sentence for its user, and its exit status. */
export class Stop extends Error {
  readonly status: number;

  constructor(message: string, status: number) {
    super(message);
    this.status = status;
  }
}

/** What a system error says, in words ("no such file or directory"). */
export function reasonOf({ errno, message }: NodeJS.ErrnoException): string {
  const [, reason = message] = (errno !== undefined && getSystemErrorMap().get(errno)) || [];
  return reason;
}
