// What is documented of the elements is what there is.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, describe, it } from 'node:test';
import { load } from '../helpers/demo-server.js';

const root = resolve(import.meta.dirname, '../..');
// Not into dist: other tests read it, and pack it, at the same time.
const out = mkdtempSync(join(tmpdir(), 'why-failed-reference-'));
after(() => rmSync(out, { recursive: true }));
execFileSync(process.execPath, ['src/build/reference.js', '--check', '--out', out], { cwd: root, stdio: 'inherit' });
const { modules } = JSON.parse(readFileSync(join(out, 'custom-elements.json'), 'utf8'));
const elements = modules.flatMap(({ declarations }) => declarations).filter(({ customElement }) => customElement);
const source = readdirSync(resolve(root, 'src/element'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readFileSync(resolve(root, 'src/element', file), 'utf8'))
  .join('\n');
const unique = (names) => [...new Set(names)].sort();
const documented = (kind) => unique(elements.flatMap((element) => (element[kind] ?? []).map(({ name }) => name)));

describe('the reference', () => {
  it('names every part, and no other', () => {
    const written = [...source.matchAll(/\bpart="([^"]+)"/g)].flatMap(([, names]) => names.split(' '));
    const computed = [...source.matchAll(/const part = rank.*/g)]
      .flatMap(([line]) => [...line.matchAll(/'([^']+)'/g)].flatMap(([, names]) => names.split(' ')))
      .filter((name) => name !== 'primary');
    // Those that a helper is told.
    const told = [...source.matchAll(/\bpart: '([^']+)'|\btickView\('([^']+)'/g)].map(([, name, ticked]) => name ?? ticked);
    const chosen = [...source.matchAll(/\bpart=\$\{([^}]*)\}/g)].flatMap(([, code]) =>
      [...code.matchAll(/'([a-z][^']*)'/g)].flatMap(([, names]) => names.split(' ')),
    );
    const others = new Set(['primary', 'secondary', 'link']);
    assert.deepEqual(documented('cssParts'), unique([...written, ...computed, ...told, ...chosen].filter((name) => !others.has(name))));
  });

  it('the drawer hands on every part of the element inside', async () => {
    const { INNER_PARTS } = await load('src/element/drawer/inner-parts.ts');
    const inner = elements.find(({ tagName }) => tagName === 'why-failed').cssParts.map(({ name }) => name);
    assert.deepEqual(INNER_PARTS.trim().split(/,\s+/).sort(), inner.sort());
  });

  it('names every custom property, and no other', () => {
    assert.deepEqual(documented('cssProperties'), unique([...source.matchAll(/var\((--why-failed-[\w-]+)/g)].map(([, name]) => name)));
  });

  it('names every event, and no other', () => {
    assert.deepEqual(
      documented('events').filter((name) => name?.startsWith('why-failed-')),
      unique([...source.matchAll(/static readonly type = '([^']+)'/g)].map(([, name]) => name)),
    );
  });

  it('names every setting of both elements, with its attribute', async () => {
    const { SETTINGS } = await load('src/element/settings.ts');
    for (const { tagName, attributes, members } of elements) {
      for (const [name, { attribute = name }] of Object.entries(SETTINGS)) {
        assert.equal(members.find((one) => one.name === name)?.attribute, attribute || undefined, `${tagName}: ${name}`);
        assert.equal(attributes.find(({ fieldName }) => fieldName === name)?.name, attribute || undefined, `${tagName}: ${name}`);
      }
    }
  });

  it('says what every attribute and public property does', () => {
    for (const { tagName, attributes, members } of elements) {
      const explained = new Set(attributes.filter(({ description }) => description).map(({ name }) => name));
      for (const { kind, name, privacy, attribute, description } of members) {
        if (kind === 'field' && privacy !== 'protected') assert.ok(description || explained.has(attribute ?? name), `${tagName}: ${name}`);
      }
    }
  });
});
