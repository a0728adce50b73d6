import { expect } from '@open-wc/testing';
import sources from '~sources';

/** What each part may import at run time; types may also come from knowledge. */
const ARROWS: Record<string, { values: string[]; types: string[]; packages: RegExp }> = {
  knowledge: {
    values: ['knowledge'],
    types: ['knowledge'],
    packages: /^(?:zod|~(?:content|signs|world|outline|prose-en|proses|asked-parts|questions)$)/,
  },
  core: { values: ['core'], types: ['core', 'knowledge'], packages: /(?!)/ },
  many: { values: ['many', 'core'], types: ['many', 'core', 'knowledge'], packages: /^d3-dsv$/ },
  asking: { values: ['asking', 'core'], types: ['asking', 'core', 'knowledge'], packages: /^fuse\.js/ },
  'command-line': { values: ['command-line'], types: ['command-line', 'knowledge'], packages: /^node:/ },
  commands: {
    values: ['commands', 'command-line', 'words', 'asking', 'core', 'knowledge', 'mail', 'many'],
    types: ['commands', 'command-line', 'words', 'asking', 'core', 'knowledge', 'mail', 'many'],
    packages: /^node:/,
  },
  authoring: { values: ['authoring', 'command-line', 'knowledge', 'core'], types: ['authoring', 'knowledge', 'core'], packages: /^(?:node:|yaml$|zod$)/ },
  mail: { values: ['mail'], types: ['mail'], packages: /^postal-mime$/ },
  masking: { values: ['masking', 'mail', 'core', 'knowledge'], types: ['masking', 'core', 'knowledge'], packages: /(?!)/ },
  words: { values: ['words', 'core'], types: ['words', 'core', 'knowledge'], packages: /(?!)/ },
  element: {
    values: ['element', 'words', 'asking', 'core', 'knowledge', 'mail', 'many', 'masking'],
    types: ['element', 'words', 'asking', 'core', 'knowledge', 'mail', 'many', 'masking'],
    packages: /^lit(?:\/|$)/,
  },
  screenshots: { values: ['screenshots'], types: ['screenshots', 'element'], packages: /^tesseract\.js$/ },
  help: { values: ['help', 'command-line', 'words', 'element', 'knowledge'], types: ['help', 'words', 'element', 'knowledge'], packages: /^node:/ },
};

interface Import {
  from: string;
  type: boolean;
  /** By `import()`: loaded at first use. */
  lazy: boolean;
}

const IMPORT = /^(?:import|export)\s+(type\s+)?(?:[^'"]*?\sfrom\s+)?'([^']+)'/gm;
const LAZY = /\bimport\('([^']+)'\)/g;

function importsOf(text: string): Import[] {
  return [
    ...Array.from(text.matchAll(IMPORT), ([, type, from]) => ({ from: from!, type: Boolean(type), lazy: false })),
    ...Array.from(text.matchAll(LAZY), ([, from]) => ({ from: from!, type: false, lazy: true })),
  ];
}

/** The files of the source that each file imports, types and lazy ones included, by their paths. */
function graphOf(files: Record<string, string>): Map<string, (Import & { file: string })[]> {
  return new Map(
    Object.entries(files).map(([file, text]) => [
      file,
      importsOf(text)
        .filter(({ from }) => from.startsWith('.'))
        .map((one) => ({ ...one, file: resolve(file, one.from).replace(/\.js$/, '.ts') })),
    ]),
  );
}

/** A circle of imports, as the files on the way round; undefined where there is none. */
function circleIn(graph: ReturnType<typeof graphOf>): string[] | undefined {
  const done = new Set<string>();
  const way: string[] = [];
  const walk = (file: string): string[] | undefined => {
    if (way.includes(file)) return [...way.slice(way.indexOf(file)), file];
    if (done.has(file)) return undefined;
    done.add(file);
    way.push(file);
    for (const next of graph.get(file) ?? []) {
      const circle = walk(next.file);
      if (circle) return circle;
    }
    way.pop();
    return undefined;
  };
  for (const file of graph.keys()) {
    const circle = walk(file);
    if (circle) return circle;
  }
  return undefined;
}

function partOf(path: string): string {
  return path.split('/').length > 1 ? path.split('/')[0]! : 'top';
}

function resolve(file: string, from: string): string {
  const parts = file.split('/').slice(0, -1);
  for (const step of from.split('/')) {
    if (step === '..') parts.pop();
    else if (step !== '.') parts.push(step);
  }
  return parts.join('/');
}

describe('imports obey the arrows', () => {
  for (const [file, text] of Object.entries(sources)) {
    const rule = ARROWS[partOf(file)];
    if (!rule) continue;
    it(file, () => {
      for (const { from, type } of importsOf(text)) {
        if (from.startsWith('.')) expect(type ? rule.types : rule.values, `${file} imports ${from}`).to.include(partOf(resolve(file, from)));
        else expect(from, `${file} imports ${from}`).to.match(rule.packages);
      }
    });
  }

  it('only start.ts registers elements', () => {
    const registrars = Object.entries(sources)
      .filter(([, text]) => /customElements\s*\.\s*define/.test(text))
      .map(([file]) => file);
    expect(registrars).to.deep.equal(['start.ts']);
  });

  it('the core is a staircase: what is read, signs, what is masked, what they find, the judgement, the answer at first sight and at a closer look, pictures', () => {
    const STEPS = ['', 'read', 'signs', 'redact', 'find', 'judge', 'glance.ts', 'explain.ts', 'picture.ts', 'diagnose.ts'];
    const stepOf = (file: string) => Math.max(0, STEPS.indexOf(file.split('/')[1]!));
    for (const [file, imports] of graphOf(sources))
      if (file.startsWith('core/'))
        for (const { file: other } of imports) if (other.startsWith('core/')) expect(stepOf(other), `${file} imports ${other}`).to.be.at.most(stepOf(file));
  });

  it('what loads with the page takes only types from what loads at the first use', () => {
    for (const [file, imports] of graphOf(sources))
      if (file.startsWith('element/shell/'))
        for (const { file: other, type } of imports) expect(type || !other.startsWith('element/answering/'), `${file} imports ${other}`).to.equal(true);
  });

  it('there is no circle, types and lazy imports included', () => expect(circleIn(graphOf(sources))?.join(' -> ')).to.equal(undefined));

  it('sees a circle when there is one', () => {
    const files = {
      'a/one.ts': "import type { Two } from './two.js';",
      'a/two.ts': "const three = () => import('../b/three.js');",
      'b/three.ts': "export { one } from '../a/one.js';",
    };
    expect(circleIn(graphOf(files))).to.deep.equal(['a/one.ts', 'a/two.ts', 'b/three.ts', 'a/one.ts']);
  });

  it('sees a forbidden import when there is one', () => {
    expect(importsOf("import { html } from 'lit';\nimport type { Reason } from '../knowledge/schema.js';")).to.deep.equal([
      { from: 'lit', type: false, lazy: false },
      { from: '../knowledge/schema.js', type: true, lazy: false },
    ]);
  });
});
