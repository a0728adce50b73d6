import type { CompiledSign, Reason, Strength } from '../../knowledge/schema.js';

/** Whose sign something is, and under which conditions it counts. */
export interface Owner {
  reason: Reason;
  sign: CompiledSign['sign'];
  strength: Strength;
}
