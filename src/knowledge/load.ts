import type { PackedProse, PackedSigns, PackedWorld } from './pack.js';

/** Loads the parts of the built-in knowledge base, side by side; `unpack` puts them together. */
export async function loadParts(): Promise<[PackedSigns, PackedProse]> {
  const [signs, prose] = await Promise.all([import('~signs'), import('~prose')]);
  return [signs.default, prose.default];
}

/** Loads the words of concepts in other languages than English: needed where the English ones do not give a sure answer. */
export async function loadWorld(): Promise<PackedWorld> {
  return (await import('~world')).default;
}
