// content/README.md says of fields and limits what the check asks for, and what it shows is in order.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, it } from 'node:test';
import { parse, stringify } from 'yaml';
import { copyContent } from '../helpers/content.js';
import { load } from '../helpers/demo-server.js';

const root = resolve(import.meta.dirname, '../..');
const readme = readFileSync(join(root, 'content/README.md'), 'utf8');
const { JSON_SCHEMAS } = await load('src/authoring/json-schema.ts');
const { properties, required } = JSON_SCHEMAS.reason;
const rows = new Map(
  Array.from(readme.slice(readme.indexOf('## The fields'), readme.indexOf('### Merge')).matchAll(/^\| `(\w+)` \| (.*) \|$/gm), ([, ...row]) => row),
);

describe('content/README.md', () => {
  it('has a row for each field, and says which are optional', () => {
    assert.deepEqual([...rows.keys()].sort(), Object.keys(properties).sort());
    for (const [field, text] of rows) assert.equal(text.startsWith('optional'), !required.includes(field), field);
  });

  for (const [field, row] of rows) {
    const { type, minLength, maxLength, maxItems, items, description = '', additionalProperties: inner } = properties[field];
    const text = type === 'array' ? items : (inner?.items ?? { minLength, maxLength });
    const [, most = text.maxLength] = /At most (\d+) characters/.exec(description) ?? [];
    if (most) it(`says how long ${field} may be`, () => assert.ok(row.includes(`${text.minLength}–${most}`), row));
    if (maxItems ?? inner?.maxItems)
      it(`says how many ${field} there may be`, () => assert.match(row, new RegExp(`(?:to|up to) ${maxItems ?? inner.maxItems} `)));
  }

  it('shows signs, a concept, a question and a translation that are in order', async () => {
    const { loadContent } = await load('src/authoring/load-content.ts');
    const all = Array.from(readme.matchAll(/^```yaml\n([^]*?)^```$/gm), ([, text]) => parse(text));
    const { GlossaryFile, translationFiles } = await load('src/authoring/translation-schema.ts');
    const [translation, glossary] = [all.find(({ of }) => of), all.find(({ terms }) => terms)];
    for (const { error } of [translationFiles('de').reason.safeParse(translation), GlossaryFile.safeParse(glossary)]) assert.equal(error, undefined);
    const shown = all.filter((block) => block !== translation && block !== glossary);
    const dir = copyContent();
    const base = parse(readFileSync(join(dir, 'reasons/smtp/user-unknown.yml'), 'utf8'));
    const folder = (block) => (block.ask ? 'questions' : block.means ? 'concepts' : 'reasons/smtp');
    shown.forEach((block, index) => {
      const file = block.ask || block.means ? block : { ...base, ...block };
      writeFileSync(join(dir, folder(block), `shown-${index}.yml`), stringify(file));
    });
    assert.deepEqual(shown.map(folder).sort(), ['concepts', 'questions', 'reasons/smtp', 'reasons/smtp', 'reasons/smtp']);
    assert.equal(loadContent(dir).reasons.filter(({ reason }) => reason.id.startsWith('shown-')).length, 3);
  });

  it('gives only good examples that the check would let pass', async () => {
    const { ReasonFile } = await load('src/authoring/file-schema.ts');
    const pairs = Array.from(readme.slice(readme.indexOf('## Writing')).matchAll(/^\| `(\w+)` \| ([^|]+) \| ([^|]+) \|/gm), ([, ...pair]) => pair);
    assert.deepEqual([...new Set(pairs.map(([field]) => field))], ['title', 'titleFor', 'explanation', 'cause', 'steps', 'tell', 'forAdmin', 'asked']);
    for (const [field, good] of pairs) {
      const value = { steps: [good], asked: { en: [good] } }[field] ?? good;
      const { error } = ReasonFile.shape[field].safeParse(value);
      assert.equal(error, undefined, good);
    }
  });
});
