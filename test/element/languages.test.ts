import { expect } from '@open-wc/testing';
import { words as english } from '../../src/words/en.js';
import { OTHERS } from '../../src/element/shell/language.js';
import { loadWords, LOADERS } from '../../src/words/languages.js';
import { withHostWords } from '../../src/words/own-words.js';
import { DrawerPage } from '../helpers/drawer-page.js';
import { WhyFailedPage } from '../helpers/page.js';

const LANGUAGES = ['en', 'ar', 'de', 'es', 'fr', 'ja'];

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
      expect(same).to.deep.equal(lang === 'en' ? [] : ['placeholder']);
    });
  }

  it('counts as the language does', async () => {
    const { tally } = await loadWords('ar');
    const forms = [1, 2, 3, 11].map(tally.title);
    expect(new Set(forms.map((form) => form.replace(/[0-9٠-٩]+/g, '#')))).to.have.length(4);
    expect(forms.map((form) => /[0-9٠-٩]/.test(form))).to.deep.equal([false, false, true, true]);
    expect((await loadWords('de')).tally.silent(1200)).to.equal('1.200 weitere Zeilen nennen keinen Fehler.');
  });

  it('falls back from the region to the language, and to English', async () => {
    expect((await loadWords('de-AT')).lang).to.equal('de');
    expect((await loadWords('FR-ca')).lang).to.equal('fr');
    expect(await loadWords('nl')).to.equal(english);
  });

  it('waits only for languages that there are', () => {
    expect(Object.keys(LOADERS).filter((lang) => !OTHERS.test(lang))).to.deep.equal(['en']);
    expect(['de-AT', 'en', '', 'nl', 'arn', 'FR-ca'].map((lang) => OTHERS.test(lang))).to.deep.equal([true, false, false, false, false, true]);
  });

  it("puts the host's own words in, any part of them, for their language only", () => {
    const own = { en: { ask: 'Explain', choose: { title: 'Pick one' } }, pt: { ask: 'Explicar' } };
    const words = withHostWords(english, 'en-GB', own);
    expect([words.ask, words.choose.title, words.choose.which, words.back]).to.deep.equal(['Explain', 'Pick one', english.choose.which, english.back]);
    expect(withHostWords(english, '', own).ask).to.equal('Explain');
    expect(withHostWords(english, 'de', own)).to.equal(english);
    const portuguese = withHostWords(english, 'pt-BR', own);
    expect([portuguese.lang, portuguese.ask]).to.deep.equal(['pt', 'Explicar']);
  });
});

describe('<why-failed>: language', () => {
  it('is that of its lang', async () => {
    const page = await WhyFailedPage.open({ lang: 'de' });
    expect(page.buttonText).to.equal('Warum ging das schief?');
    await page.paste('mailbox full');
    expect(page.badges).to.deep.equal(['Vorübergehend', 'Kann der Empfänger beheben']);
    expect(page.titleElement.lang).to.equal('en');
  });

  it('is that of the page where it has none', async () => {
    document.documentElement.lang = 'fr';
    try {
      expect((await WhyFailedPage.open()).buttonText).to.equal('Pourquoi cet échec ?');
    } finally {
      document.documentElement.removeAttribute('lang');
    }
  });

  it('changes while it is open, and keeps the answer', async () => {
    const page = await WhyFailedPage.open();
    await page.paste('mailbox full');
    page.element.lang = 'ja';
    await page.until(() => page.badges[0] === '一時的', 'the badges are Japanese');
    expect(page.title).to.equal('The recipient’s mailbox is full');
  });

  it('writes from right to left where it is so', async () => {
    const page = await WhyFailedPage.open({ lang: 'ar' });
    expect(getComputedStyle(page.root.querySelector('label')!).direction).to.equal('rtl');
  });

  it("takes the host's words", async () => {
    const page = await WhyFailedPage.open({ words: { en: { ask: 'Explain it' } } });
    expect(page.buttonText).to.equal('Explain it');
  });

  it("is the drawer's, too", async () => {
    const page = await DrawerPage.open({ lang: 'es', words: { es: { drawer: { close: 'Ocultar' } } } });
    expect(page.launcher.textContent).to.equal('¿Por qué falló mi correo?');
    await page.pressLauncher();
    expect(page.widget.buttonText).to.equal('¿Por qué falló?');
    expect(page.root.querySelector('[part=close]')!.ariaLabel).to.equal('Ocultar');
    await page.pressClose();
  });
});
