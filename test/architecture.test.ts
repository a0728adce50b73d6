import { expect } from '@open-wc/testing';
import sources from '~sources';

/** What each part may import at run time; types may also come from knowledge. */
const ARROWS: Record<string, { values: string[]; types: string[]; packages: RegExp }> = {
  knowledge: { values: ['knowledge'], types: ['knowledge'], packages: /^(?:zod|~(?:signs|world|prose)$)/ },
  core: { values: ['core'], types: ['core', 'knowledge'], packages: /(?!)/ },
  'command-line': { values: ['command-line'], types: ['command-line'], packages: /^node:/ },
  authoring: { values: ['authoring', 'command-line', 'knowledge', 'core'], types: ['authoring', 'knowledge', 'core'], packages: /^(?:node:|yaml$|zod$)/ },
  mail: { values: ['mail'], types: ['mail'], packages: /^postal-mime$/ },
  words: { values: ['words'], types: ['words', 'knowledge'], packages: /(?!)/ },
  element: {
    values: ['element', 'words', 'core', 'knowledge', 'mail'],
    types: ['element', 'words', 'core', 'knowledge', 'mail'],
    packages: /^lit(?:\/|$)|^fuse\.js/,
  },
  help: { values: ['help', 'command-line', 'words', 'element', 'knowledge'], types: ['help', 'words', 'element', 'knowledge'], packages: /^node:/ },
};

const IMPORT = /^(?:import|export)\s+(type\s+)?(?:[^'"]*?\sfrom\s+)?'([^']+)'/gm;

function importsOf(text: string): { from: string; type: boolean }[] {
  return Array.from(text.matchAll(IMPORT), ([, type, from]) => ({ from: from!, type: Boolean(type) }));
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

  it('only define.ts and embed.ts register elements', () => {
    const registrars = Object.entries(sources)
      .filter(([, text]) => /customElements\s*\.\s*define/.test(text))
      .map(([file]) => file);
    expect(registrars).to.have.members(['define.ts', 'embed.ts']);
  });

  it('sees a forbidden import when there is one', () => {
    expect(importsOf("import { html } from 'lit';\nimport type { Reason } from '../knowledge/schema.js';")).to.deep.equal([
      { from: 'lit', type: false },
      { from: '../knowledge/schema.js', type: true },
    ]);
  });
});
