import type { Counted } from './counted.js';
import { copyOf } from './flat.js';

/** Of more recipients of one reason only so many are kept. */
const MOST_RECIPIENTS = 10_000;
/** An address has at most 320 characters (RFC 5321 §4.5.3.1: 64 before the @, 255 after it). */
const LONGEST_ADDRESS = 320;
/** Of what was said of a recipient so much is kept (UTF-16 units): some five lines. */
const LONGEST_EXAMPLE = 500;

/** What is known of one recipient. */
interface Known {
  times: number;
  example: string;
}

/** The memory that all counters of a tally share, in UTF-16 units. */
export class Room {
  #left: number;

  constructor(units: number) {
    this.#left = units;
  }

  /** Takes so much; false where it is not left. */
  take(units: number): boolean {
    if (units > this.#left) return false;
    this.#left -= units;
    return true;
  }
}

/** What a name in a map costs beside its letters, in UTF-16 units. */
const OVERHEAD = 50;

/** Counts failures that have something in common. */
export class Counter {
  #count = 0;
  #recipients: Map<string, Known> | undefined;
  #unaddressed = 0;
  #hasMore = false;
  #example: string;
  #room: Room;

  constructor(example: string, room: Room) {
    this.#example = example;
    this.#room = room;
  }

  get count(): number {
    return this.#count;
  }

  /** Counts a failure, several times; `example` is what was said. */
  add(count: number, recipient: string | undefined, example: string): void {
    this.#count += count;
    if (recipient === undefined || recipient.length > LONGEST_ADDRESS) {
      this.#unaddressed += count;
      return;
    }
    const known = this.#recipients?.get(recipient);
    if (known) known.times += count;
    else if ((this.#recipients?.size ?? 0) < MOST_RECIPIENTS && this.#room.take(recipient.length + OVERHEAD))
      (this.#recipients ??= new Map()).set(copyOf(recipient), { times: count, example: this.#kept(example.slice(0, LONGEST_EXAMPLE)) });
    else this.#hasMore = true;
  }

  #kept(example: string): string {
    return this.#room.take(example.length) ? copyOf(example) : '';
  }

  /** Takes back what was counted. */
  takeBack(count: number, recipient: string | undefined): void {
    this.#count -= count;
    if (recipient === undefined || recipient.length > LONGEST_ADDRESS) {
      this.#unaddressed -= count;
      return;
    }
    const known = this.#recipients?.get(recipient);
    if (!known) return;
    known.times -= count;
    if (known.times <= 0) this.#recipients!.delete(recipient);
  }

  result(): Counted {
    const known = [...(this.#recipients?.values() ?? [])];
    return {
      count: this.#count,
      recipients: [...(this.#recipients?.keys() ?? [])],
      times: known.map(({ times }) => times),
      examples: known.map(({ example }) => example),
      unaddressed: this.#unaddressed,
      hasMore: this.#hasMore,
      example: this.#example,
    };
  }
}
