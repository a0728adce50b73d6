import type { PackedWorld } from './pack.js';

/** Loads the words and phrases in other languages than English: needed where the English ones do not give a sure answer. */
export async function loadWorld(): Promise<() => PackedWorld> {
  return (await import('~world')).default;
}
