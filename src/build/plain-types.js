// After the type declarations: those of the schemas say what a reason is without zod, which a page that uses the package need not install.
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { runnerImport } from 'vite';

const root = resolve(import.meta.dirname, '../..');
const { module } = await runnerImport(resolve(root, 'src/knowledge/schema.ts'), { configFile: false, root, logLevel: 'error' });

/** A schema's type, as TypeScript writes it; a schema of a name by that. */
function typeOf(schema, named) {
  const name = named.get(schema);
  if (name) return name;
  const { def } = schema._zod;
  switch (def.type) {
    case 'string':
    case 'number':
    case 'boolean':
      return def.type;
    case 'enum':
      return Object.values(def.entries)
        .map((value) => JSON.stringify(value))
        .join(' | ');
    case 'union':
      return def.options.map((one) => typeOf(one, named)).join(' | ');
    case 'array':
      return `(${typeOf(def.element, named)})[]`;
    case 'record':
      return `Record<${typeOf(def.keyType, named)}, ${typeOf(def.valueType, named)}>`;
    case 'object':
      return `{ ${Object.entries(def.shape)
        .map(([key, value]) =>
          value._zod.def.type === 'optional' ? `${key}?: ${typeOf(value._zod.def.innerType, named)} | undefined;` : `${key}: ${typeOf(value, named)};`,
        )
        .join(' ')} }`;
    default:
      throw new Error(`There is no plain type for a schema of the type "${def.type}"`);
  }
}

const schemas = Object.entries(module).filter(([, value]) => value?._zod);
const file = resolve(root, 'dist/types/knowledge/schema.d.ts');
const DECLARED = /^(?:\/\*\*(?:(?!\*\/)[\s\S])*\*\/\n)?export declare const \w+: z\.(?:.*|[\s\S]*?\n\}.*);\n/gm;
const inferred = (name) => `z.infer<typeof ${name}>`;
let text = readFileSync(file, 'utf8');
const before = text;
text = text.replace(/^import \* as z from 'zod\/mini';\n/m, '').replace(DECLARED, '');
for (const [name, schema] of schemas) {
  const others = new Map(schemas.filter(([other]) => other !== name).map(([other, value]) => [value, other]));
  const type = typeOf(schema, others);
  if (before.includes(inferred(name))) text = text.replace(inferred(name), () => type);
  else text += `export type ${name} = ${type};\n`;
}
if (/\bz\./.test(text)) throw new Error(`${file} still needs zod: ${text.match(/.*\bz\..*/)[0]}`);
writeFileSync(file, text);
