// The built package as others import it: on a server, and through a bundler that drops what nobody uses.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, it } from 'node:test';
import { build } from 'vite';

const root = resolve(import.meta.dirname, '../..');
const entry = resolve(root, 'test/node/consumer.js');

/** What a bundler makes of a consumer's module. */
async function bundle(code) {
  const consumer = { name: 'consumer', resolveId: (id) => (id === entry ? id : undefined), load: (id) => (id === entry ? code : undefined) };
  const { output } = await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [consumer],
    build: { write: false, minify: false, rolldownOptions: { input: entry } },
  });
  return output;
}

describe('the package', () => {
  for (const name of ['why-failed', 'why-failed/element', 'why-failed/define', 'why-failed/react']) {
    it(`${name} can be imported on a server`, () => {
      execFileSync(process.execPath, ['--input-type=module', '--eval', `await import('${name}')`], { cwd: root });
    });
  }

  it('why-failed/define registers both elements, also where unused code is dropped, and takes its worker along', async () => {
    const output = await bundle("import 'why-failed/define';");
    const code = output.map((chunk) => chunk.code ?? '').join('\n');
    assert.match(code, /customElements\.define\(/);
    assert.match(code, /"why-failed-drawer"/);
    assert.ok(
      output.some(({ fileName }) => /reading-worker/.test(fileName)),
      output.map(({ fileName }) => fileName).join(' '),
    );
  });

  it('why-failed/element registers nothing', async () => {
    const output = await bundle("import { WhyFailed } from 'why-failed/element'; console.log(WhyFailed);");
    assert.doesNotMatch(output.map((chunk) => chunk.code ?? '').join('\n'), /customElements\.define\(/);
  });

  it('knowledge.json is the built-in knowledge base', async () => {
    const { knowledge } = await import('why-failed');
    assert.deepEqual(JSON.parse(readFileSync(resolve(root, 'dist/knowledge.json'), 'utf8')), JSON.parse(JSON.stringify(knowledge)));
  });

  it('brings the texts of other languages, to be put over the knowledge base', async () => {
    const { diagnose, knowledge, withProse } = await import('why-failed');
    const { default: german } = await import('why-failed/prose.de.json', { with: { type: 'json' } });
    const { match } = diagnose('552 5.2.2 mailbox full', withProse(knowledge, german));
    assert.deepEqual([match.reason.id, match.reason.title], ['mailbox-full', german.reasons['mailbox-full'].title]);
    assert.notEqual(match.reason.title, knowledge.reasons.find(({ id }) => id === 'mailbox-full').title);
  });

  it("tells editors the elements with their attributes: by VS Code's custom data, and by web-types", () => {
    const read = (file) => JSON.parse(readFileSync(resolve(root, file), 'utf8'));
    const elements = ({ name, attributes }) => ({ name, attributes: attributes.map((attribute) => attribute.name).sort() });
    const { modules } = read('dist/custom-elements.json');
    const expected = modules
      .flatMap(({ declarations }) => declarations)
      .filter(({ customElement }) => customElement)
      .map(({ tagName, attributes }) => elements({ name: tagName, attributes }));
    assert.deepEqual(
      expected.map(({ name }) => name),
      ['why-failed', 'why-failed-drawer'],
    );
    assert.ok(expected[0].attributes.includes('support-url'));
    assert.ok(
      expected.every(({ attributes }) => attributes.every((attribute) => /^[a-z]/.test(attribute))),
      'no private state',
    );
    assert.deepEqual(read('dist/editors/vscode.html-data.json').tags.map(elements), expected);
    assert.deepEqual(read(read('package.json')['web-types']).contributions.html.elements.map(elements), expected);
  });

  it('knowledge.json is the knowledge that comes with the code, and no reason of it is without its texts and signs', async () => {
    const { knowledge } = await import('why-failed');
    const file = JSON.parse(readFileSync(resolve(root, 'dist/knowledge.json'), 'utf8'));
    assert.deepEqual(JSON.parse(JSON.stringify(knowledge)), file);
    for (const { id, title, explanation, cause, steps, signs } of file.reasons)
      assert.ok(id && title && explanation && cause && steps.length && signs.length, id);
  });

  describe('has JSON Schemas for editors', () => {
    const read = (name) => JSON.parse(readFileSync(resolve(root, 'dist', name), 'utf8'));

    it('reason.schema.json asks for what the content guide asks for', () => {
      const { required, additionalProperties, properties } = read('reason.schema.json');
      for (const field of ['title', 'category', 'permanence', 'tell', 'asked', 'signs', 'examples', 'sources']) assert.ok(required.includes(field), field);
      assert.deepEqual(properties.asked.required, ['en']);
      assert.equal(additionalProperties, false);
      assert.ok(properties.category.enum.includes('mailbox-full'));
    });

    it('says what goes into fields whose names do not tell', () => {
      for (const name of ['reason.schema.json', 'own-reason.schema.json']) {
        const { properties } = read(name);
        for (const field of ['titleFor', 'tell', 'forAdmin', 'asked', 'was', 'explanation', 'cause']) assert.ok(properties[field].description, field);
      }
      for (const name of ['question.schema.json', 'own-question.schema.json']) assert.ok(read(name).properties.options.items.properties.then.description, name);
    });

    it('lets explanations be longer, and categories, actions and what a short list does not need be one’s own affair', () => {
      const { title, properties, required, ...rest } = read('own-reason.schema.json');
      const { title: _, properties: known, required: all, ...knownRest } = read('reason.schema.json');
      assert.deepEqual(rest, knownRest);
      assert.equal(title, 'A reason');
      assert.deepEqual(
        all.filter((field) => !required.includes(field)),
        ['tell', 'asked'],
      );
      const different = Object.keys(properties).filter((field) => JSON.stringify(properties[field]) !== JSON.stringify(known[field]));
      assert.deepEqual(different, ['category', 'action', 'further', 'explanation', 'asked']);
      assert.doesNotMatch(JSON.stringify([properties.category, properties.action, properties.further]), /enum/);
      assert.match(properties.explanation.description, /280/);
      assert.match(known.explanation.description, /120/);
    });

    it('asks for what follows from an option only in the built-in content', () => {
      assert.deepEqual(read('question.schema.json').properties.options.items.required, ['label', 'reasons', 'then']);
      assert.deepEqual(read('own-question.schema.json').properties.options.items.required, ['label', 'reasons']);
    });
  });
});
