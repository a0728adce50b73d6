import type { PackedProse, PackedSigns } from './pack.js';

/** Loads the parts of the built-in knowledge base, side by side; `unpack` puts them together. */
export async function loadParts(): Promise<[PackedSigns, PackedProse]> {
  const [signs, prose] = await Promise.all([import('~signs'), import('~prose')]);
  return [signs.default, prose.default];
}
