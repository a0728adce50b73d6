import { expect } from '@open-wc/testing';
import { adviceOn } from '../../../src/element/answering/reading/built-in.js';
import { KnowledgeLoader } from '../../../src/element/answering/reading/knowledge-loader.js';
import type { KnowledgeBase, Prose } from '../../../src/knowledge/schema.js';
import { withProse } from '../../../src/knowledge/with-prose.js';
import { findPhrases, kb } from '../../helpers/fixture.js';
import { WhyFailedPage } from '../../helpers/page.js';

/** The parts of the built-in content that the page has loaded. */
const loaded = () => performance.getEntriesByType('resource').flatMap(({ name }) => /\/__([\w-]+)\.js/.exec(name)?.[1] ?? []);
const ENGLISH = /^(?:prose-en|outline|advice-\d+|notes|questions)$/;
/** What is read of the answers; these tests are in one page, so that what one of them loads stays loaded. */
const FULL = '552 5.2.2 mailbox full';

/** The built-in knowledge base in a language, with all there is to read. */
async function builtIn(lang: string): Promise<KnowledgeBase> {
  const base = await new KnowledgeLoader(new EventTarget()).load(null, lang);
  await adviceOn(base);
  return base;
}
const titleIn = async (lang: string, id = 'mailbox-full') => (await builtIn(lang)).reasons.find((reason) => reason.id === id)!.title;

describe('<why-failed> in the reader’s language', () => {
  before(async function () {
    this.timeout(60_000); // the test server packs the content first
    await new KnowledgeLoader(new EventTarget()).load(null, 'de');
  });

  it('answers in it, and loads nothing that is read in English', async () => {
    const page = await WhyFailedPage.open({ knowledge: undefined, diagnose: undefined, lang: 'de' });
    await page.paste(FULL);
    expect(loaded()).to.include('prose-de');
    expect(loaded().filter((name) => ENGLISH.test(name))).to.deep.equal([]);
    expect(page.title).to.equal(await titleIn('de'));
    expect(page.steps.join(' ')).to.match(/\S/);
  });

  it('has the words of questions in it, too', async () => {
    const page = await WhyFailedPage.open({ knowledge: undefined, diagnose: undefined, lang: 'de' });
    await page.paste('403 forbidden');
    const { questions } = await builtIn('de');
    const { options } = questions.find(({ id }) => id === 'which-refusal-word')!;
    expect(page.options).to.deep.equal(options.map(({ label }) => label)); // one of them is for who does not know: there is no second one
    expect(loaded().filter((name) => ENGLISH.test(name))).to.deep.equal([]);
  });

  it('is translated: what is read is not what is read in English', async () => {
    for (const lang of ['ar', 'de', 'es', 'fr', 'ja', 'pt-BR']) {
      const [own, english] = await Promise.all([builtIn(lang), builtIn('en')]);
      expect(own.lang).to.equal(lang);
      const same = own.reasons.filter(({ lang: fallenBack, title }, place) => !fallenBack && title === english.reasons[place]!.title);
      expect(same.map(({ id }) => id)).to.deep.equal([]);
    }
  });

  it('follows a change of language with what is shown, what was asked before, and what was chosen', async () => {
    const page = await WhyFailedPage.open({ knowledge: undefined, diagnose: undefined, lang: 'de' });
    await page.paste('550 5.1.1 User unknown');
    await page.paste('403 forbidden');
    await page.choose(page.options[0]!);
    page.element.lang = 'ja';
    const { questions } = await builtIn('ja');
    const [chosen] = questions.find(({ id }) => id === 'which-refusal-word')!.options;
    await page.until(() => page.root.querySelector('.trail bdi')?.textContent === chosen!.label, 'what was chosen is Japanese');
    expect(page.title).not.to.match(/[a-z]{4} [a-z]/);
    expect(page.earlier).to.deep.equal([await titleIn('ja', 'user-unknown')]);
    await page.back();
    expect(page.title).to.equal(questions.find(({ id }) => id === 'which-refusal-word')!.ask);
    page.element.lang = 'en';
    await page.until(() => page.earlier[0] === 'The address does not exist', 'it is English again');
  });

  it('suggests in it', async () => {
    const page = await WhyFailedPage.open({ knowledge: undefined, diagnose: undefined, lang: 'de' });
    await page.type('Postfach');
    await page.untilSuggested();
    const titles = (await builtIn('de')).reasons.map((reason) => reason.title);
    for (const suggestion of page.suggestions) expect(titles).to.include(suggestion);
  });

  describe('with a knowledge base at src', () => {
    const GERMAN: Prose = {
      lang: 'de',
      reasons: { 'mailbox-full': { title: 'Das Postfach ist voll', explanation: 'Es hat keinen Platz.', cause: 'Es ist voll.', steps: ['Warten Sie.'] } },
      questions: {},
    };
    const { fetch } = window;
    let files: Record<string, unknown> = {};
    let asked: string[] = [];
    before(() => {
      window.fetch = async (input) => {
        asked.push(String(input));
        const file = files[String(input)];
        return file ? Response.json(file) : new Response('', { status: 404 });
      };
    });
    after(() => (window.fetch = fetch));
    beforeEach(() => {
      asked = [];
      files = { '/own.json?v=2': { ...kb, translations: ['de', 'fr'] }, '/own.de.json?v=2': GERMAN };
    });
    const open = (lang: string) => WhyFailedPage.open({ knowledge: undefined, src: '/own.json?v=2', lang });

    it('loads the texts beside it', async () => {
      const page = await open('de-AT');
      await page.paste('mailbox full');
      expect(page.title).to.equal('Das Postfach ist voll');
      expect(asked).to.deep.equal(['/own.json?v=2', '/own.de.json?v=2']);
      await page.paste('user unknown');
      expect(page.title).to.equal('The address does not exist at that company');
      page.element.lang = 'en';
      await page.until(() => page.earlier[0] === 'The recipient’s mailbox is full', 'it is English');
      expect(asked).to.have.length(2);
    });

    it('marks what has fallen back to its own language: titles, texts, options and links, each by itself', async () => {
      const full = GERMAN.reasons['mailbox-full']!;
      files['/own.ar.json?v=2'] = { ...GERMAN, lang: 'ar', reasons: { 'mailbox-full': full, 'unclear-refusal': full } };
      files['/own.json?v=2'] = { ...kb, translations: ['ar'] };
      const page = await open('ar');
      const speech = (selector: string) => {
        const { lang, dir } = page.root.querySelector<HTMLElement>(selector)!;
        return `${lang} ${dir}`;
      };
      await page.paste('mailbox full');
      expect(['#title', '.explanation', '.cause', '.steps'].map(speech)).to.deep.equal(Array(4).fill('ar rtl'));
      await page.paste('user unknown');
      expect(['#title', '.explanation', '.cause', '.steps'].map(speech)).to.deep.equal(Array(4).fill('en ltr'));
      expect(page.root.querySelector<HTMLElement>('.earlier .headline bdi')!.lang).to.equal('ar');
      await page.paste('access denied');
      expect([...page.root.querySelectorAll<HTMLElement>('[part=option]')].map(({ lang, dir }) => `${lang} ${dir}`)).to.deep.equal([
        'en ltr',
        'ar rtl',
        'ar rtl',
      ]);
    });

    it('loads none for a language that it has no texts in', async () => {
      const page = await open('es');
      await page.paste('mailbox full');
      expect(page.title).to.equal('The recipient’s mailbox is full');
      expect(asked).to.deep.equal(['/own.json?v=2']);
    });

    it('answers in its own language where they do not come, and the host hears of it', async () => {
      const page = await open('fr');
      const heard = page.hear('why-failed-error');
      await page.paste('mailbox full');
      expect(page.title).to.equal('The recipient’s mailbox is full');
      expect(heard.map(({ message }) => message)).to.deep.equal(['The texts at /own.fr.json?v=2 are not used: the server answered 404']);
    });

    it('follows a language that changes while a text is read', async () => {
      const page = await open('en');
      let release: (() => void) | undefined;
      page.element.diagnose = async (text, base) => {
        await new Promise<void>((resolve) => (release = resolve));
        return findPhrases(text, base);
      };
      page.pasteLater('mailbox full');
      await page.until(() => release !== undefined, 'it is asked');
      page.element.lang = 'de';
      await page.until(() => page.buttonText === 'Ursache finden', 'the interface is German');
      release!();
      await page.untilTitled('Das Postfach ist voll');
    });

    it('is changed to another language by a host that has put texts over it', async () => {
      const page = await WhyFailedPage.open();
      await page.paste('mailbox full');
      page.element.knowledge = withProse(kb, GERMAN);
      page.element.lang = 'de';
      await page.untilTitled('Das Postfach ist voll');
    });
  });
});
