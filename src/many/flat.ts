/** A copy with memory of its own: a piece of a longer text would keep all of that alive. */
export function copyOf(text: string): string {
  return ` ${text}`.slice(1);
}

/** The two multipliers and the finish of cyrb53 (bryc, public domain): 53 bits, so that of a million texts no two are likely alike. */
const FIRST = 2_654_435_761;
const SECOND = 1_597_334_677;

/** A number that stands for a text of any length, where the text itself would take too much memory. */
export function hashOf(text: string): number {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    high = Math.imul(high ^ unit, FIRST);
    low = Math.imul(low ^ unit, SECOND);
  }
  high = Math.imul(high ^ (high >>> 16), 2_246_822_507) ^ Math.imul(low ^ (low >>> 13), 3_266_489_909);
  low = Math.imul(low ^ (low >>> 16), 2_246_822_507) ^ Math.imul(high ^ (high >>> 13), 3_266_489_909);
  return 2 ** 32 * (low & 0x1fffff) + (high >>> 0);
}
