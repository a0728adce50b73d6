import type { Texts } from './texts.js';
import { stampOf } from './stamp.js';

const FIELD = /^(\w[\w-]*)(?:\[(\d+)\])?(?:\.(\w+))?$/;

/** A new translation: each text of the original as a comment above the field that waits for it. */
export function newTranslation(original: Texts): string {
  let group = '';
  let item = '';
  const lines = Array.from(original).map(([field, text]) => {
    const [, name, place, inner] = FIELD.exec(field)!;
    const comment = (indent: string) => `${indent}# ${text}\n`;
    if (!place && !inner) return `${comment('')}${name}: TODO\n`;
    const opened = name === group ? '' : `${name}:\n`;
    group = name!;
    if (!inner) return `${opened}${comment('  ')}  - TODO\n`;
    if (!place) return `${opened}${comment('  ')}  ${inner}: TODO\n`; // of an action
    const isFirst = item !== `${name}${place}`;
    item = `${name}${place}`;
    return `${opened}${comment('    ')}  ${isFirst ? '-' : ' '} ${inner}: TODO\n`;
  });
  return `${stampOf(original)}# Write the translation of each comment in place of TODO; content/README.md, "Translate an answer", tells how. Then run: npm run content\n${lines.join('')}`;
}
