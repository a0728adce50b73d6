// Every regular expression of src, read off the code itself.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseAst, transformWithOxc } from 'vite';

const src = resolve(import.meta.dirname, '../../src');

/** The literal expressions and strings of all source files: { file, pattern, flags }, { file, text }. */
export async function literals() {
  const expressions = [];
  const strings = [];
  for (const file of readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))) {
    const { code } = await transformWithOxc(readFileSync(join(src, file), 'utf8'), file);
    const walk = (node) => {
      if (Array.isArray(node)) node.forEach(walk);
      if (!node || typeof node !== 'object' || Array.isArray(node)) return;
      if (node.type === 'Literal' && node.regex) expressions.push({ file, ...node.regex });
      else if (node.type === 'Literal' && typeof node.value === 'string') strings.push({ file, text: node.value });
      else Object.values(node).forEach(walk);
    };
    walk(parseAst(code).body);
  }
  return { expressions, strings };
}
