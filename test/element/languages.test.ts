import { expect } from '@open-wc/testing';
import { DrawerPage } from '../helpers/drawer-page.js';
import { WhyFailedPage } from '../helpers/page.js';

describe('<why-failed>: language', () => {
  it('is that of its lang', async () => {
    const page = await WhyFailedPage.open({ lang: 'de' });
    expect(page.buttonText).to.equal('Ursache finden');
    await page.paste('mailbox full');
    expect(page.badges).to.deep.equal(['Vorübergehend', 'Für den Empfänger']);
    expect(page.titleElement.lang).to.equal('en');
  });

  it('is that of the page where it has none', async () => {
    document.documentElement.lang = 'fr';
    try {
      expect((await WhyFailedPage.open()).buttonText).to.equal('Trouver la cause');
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

  it('is Brazilian Portuguese for any Portuguese, and English, and marked so, where it has no words', async () => {
    const spoken = async (lang: string) => {
      const page = await WhyFailedPage.open({ lang });
      await page.paste('mailbox full');
      return [page.root.querySelector<HTMLElement>('.frame')!.lang, page.buttonText];
    };
    expect(await spoken('pt-PT')).to.deep.equal(['pt-BR', 'Por que falhou?']);
    expect(await spoken('nl')).to.deep.equal(['en', 'Why did it fail?']);
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
    expect(page.launcher.textContent).to.equal('¿Por qué no llegó mi correo?');
    await page.pressLauncher();
    expect(page.widget.buttonText).to.equal('¿Por qué falló?');
    expect(page.root.querySelector('[part=close]')!.ariaLabel).to.equal('Ocultar');
    await page.pressClose();
  });
});
