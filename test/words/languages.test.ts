import { expect } from '@open-wc/testing';
import { words as english } from '../../src/words/en.js';
import { HELP_WORDS } from '../../src/help/words.js';
import { LANGUAGES, languageFor } from '../../src/words/language.js';
import { loadWords, LOADERS } from '../../src/words/languages.js';
import { withHostWords } from '../../src/words/own-words.js';
import type { Words } from '../../src/words/words.js';

/** The texts of a language by their place; functions are called with a number or a word. */
function texts(words: object, path = ''): Map<string, string> {
  return new Map(
    Object.entries(words).flatMap(([key, value]: [string, unknown]): [string, string][] => {
      const at = `${path}${key}`;
      if (typeof value === 'string') return [[at, value]];
      if (typeof value === 'function')
        return [1, 2, 3, 11, 100].map((number) => [`${at}(${number})`, String((value as (...given: unknown[]) => string)(number, number))]);
      return [...texts(value as object, `${at}.`)];
    }),
  );
}

describe('words', () => {
  for (const lang of LANGUAGES) {
    it(`${lang}: every text is there, filled in, and of the language`, async () => {
      const words = await loadWords(lang);
      expect(words.lang).to.equal(lang);
      const own = texts(words);
      expect([...own.keys()]).to.have.members([...texts(english).keys()]);
      for (const [at, text] of own)
        expect(text, at)
          .to.match(/\S/)
          .and.not.to.match(/undefined|#|\$\{|NaN/);
      const same = [...own].filter(([at, text]) => lang !== 'en' && text.length > 12 && text === texts(english).get(at)).map(([at]) => at);
      expect(same).to.deep.equal(lang === 'en' ? [] : []);
      expect(HELP_WORDS[lang] === HELP_WORDS.en, 'the words of the pages are English').to.equal(lang === 'en');
    });
  }

  it('counts as the language does', async () => {
    const { tally } = await loadWords('ar');
    const forms = [1, 2, 3, 11].map((total) => tally.title(total, 0));
    expect(new Set(forms.map((form) => form.replace(/[0-9٠-٩]+/g, '#')))).to.have.length(4);
    expect(forms.map((form) => /[0-9٠-٩]/.test(form))).to.deep.equal([false, false, true, true]);
    expect((await loadWords('de')).tally.silent(1200)).to.equal('1.200 weitere Zeilen nennen weder Fehler noch Zustellung');
  });

  it('falls back from the region to the language, and to English', async () => {
    expect((await loadWords('de-AT')).lang).to.equal('de');
    expect((await loadWords('FR-ca')).lang).to.equal('fr');
    expect(await loadWords('nl')).to.equal(english);
  });

  it('are those of the language that a tag stands for', () => {
    for (const [tag, language] of [
      ['de', 'de'],
      ['de-AT', 'de'],
      ['FR-ca', 'fr'],
      ['pt', 'pt-BR'],
      ['pt-PT', 'pt-BR'],
      ['PT-br', 'pt-BR'],
      ['en-GB', 'en'],
      ['nl', 'en'],
      ['arn', 'en'],
      ['', 'en'],
      ['constructor', 'en'],
    ] as const)
      expect(languageFor(tag), tag).to.equal(language);
  });

  it('of a language that lacks a part do not compile', () => {
    const { ja: _loader, ...loaders } = LOADERS;
    // @ts-expect-error -- Japanese has no loader
    const withoutLoader: typeof LOADERS = loaders;
    expect(withoutLoader).not.to.have.property('ja');

    const { ja: _help, ...help } = HELP_WORDS;
    // @ts-expect-error -- Japanese has no words of the pages
    const withoutHelp: typeof HELP_WORDS = help;
    expect(withoutHelp).not.to.have.property('ja');

    const { drawer: _drawer, ...rest } = english;
    // @ts-expect-error -- a language has no words of the drawer
    const withoutDrawer: Words = rest;
    expect(withoutDrawer).not.to.have.property('drawer');

    const { 'lift-block': _action, ...actions } = english.actions;
    // @ts-expect-error -- an action has no words
    const withoutAction: Words['actions'] = actions;
    expect(withoutAction).not.to.have.property('lift-block');

    // @ts-expect-error -- Dutch is no language of the interface
    const foreign: keyof typeof LOADERS = 'nl';
    expect(LOADERS).not.to.have.property(foreign);
  });

  it("puts the host's own words in, any part of them, for their language only", () => {
    const own = { en: { ask: 'Explain', choose: { unsure: 'Other' }, examples: { texts: 'Jammed' } }, pt: { ask: 'Explicar' } };
    const words = withHostWords(english, 'en-GB', own);
    expect([words.ask, words.choose.unsure, words.choose.neither, words.back]).to.deep.equal(['Explain', 'Other', english.choose.neither, english.back]);
    expect(words.examples).to.deep.equal({ label: english.examples.label, texts: 'Jammed' });
    expect(withHostWords(english, '', own).ask).to.equal('Explain');
    expect(withHostWords(english, 'de', own)).to.equal(english);
    const portuguese = withHostWords(english, 'pt-BR', own);
    expect([portuguese.lang, portuguese.ask]).to.deep.equal(['pt', 'Explicar']);
  });
});
