import { fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { WhyFailed } from '../../src/element/why-failed.js';
import { findPhrases, kb } from './fixture.js';

if (!customElements.get('why-failed')) customElements.define('why-failed', WhyFailed);

/** WebKitGTK's driver also loses spaces that are typed: type words without any. */
const isWebKit = /AppleWebKit/.test(navigator.userAgent) && !/Chrom/.test(navigator.userAgent);

/** `<why-failed>` as a person meets it: what it shows, and what can be done with it. */
export class WhyFailedPage {
  readonly element: WhyFailed;
  constructor(element: WhyFailed) { this.element = element; }

  /** An element with the small knowledge base; `settings` are set before it is connected. */
  static async open(settings: Partial<WhyFailed> = {}): Promise<WhyFailedPage> {
    const parent = await fixture<HTMLElement>(html`<div></div>`);
    const element = Object.assign(document.createElement('why-failed'), { knowledge: kb, diagnose: findPhrases }, settings);
    parent.append(element);
    const page = new WhyFailedPage(element);
    await page.settle();
    return page;
  }

  get root(): ShadowRoot { return this.element.shadowRoot!; }
  get box(): HTMLTextAreaElement { return this.find('textarea'); }
  get problem(): string { return this.root.querySelector('#problem:not([hidden])')?.textContent ?? ''; }
  /** What the live region says. */
  get heard(): string { return this.text('[role=status]'); }
  get card(): Element | null { return this.root.querySelector('[part=card]'); }
  get title(): string { return this.text('[part=title]'); }
  get titleElement(): HTMLElement { return this.find('[part=title]'); }
  get badges(): string[] { return this.texts('[part~=badge]'); }
  get explanation(): string { return this.text('.explanation'); }
  get steps(): string[] { return this.texts('.steps li'); }
  get futile(): string { return this.text('[part=futile]'); }
  get instructions(): string[] { return this.texts('[part=instruction]'); }
  /** The titles of the reasons that are linked to. */
  get related(): string[] { return this.texts('[part=related]'); }
  /** The summary for support, where it is being written. */
  get summary(): HTMLTextAreaElement | null { return this.root.querySelector('[part=summary]'); }
  get suggestions(): string[] { return this.texts('[role=option]'); }
  /** What the card says was just done. */
  get done(): string { return this.text('[part=done]:not([hidden])'); }
  get earlier(): string[] { return this.texts('[part=earlier-turn] .headline'); }
  get options(): string[] { return this.texts('[part=option]'); }
  get evidence(): string { return this.text('.evidence > .quote', false); }
  get marks(): string[] { return this.texts('.evidence > .quote mark'); }
  get whole(): HTMLDetailsElement | null { return this.root.querySelector('.evidence details'); }
  get feedback(): HTMLElement { return this.find('[part=feedback]'); }
  get actionButton(): HTMLElement | null { return this.root.querySelector('[part=action]'); }
  get furtherButtons(): HTMLElement[] { return [...this.root.querySelectorAll<HTMLElement>('[part~=secondary-action]')]; }
  get hasBack(): boolean { return this.root.querySelector('[part=back]') !== null; }
  /** The element inside that has the focus. */
  get focused(): Element | null { return this.root.activeElement; }

  /** Pastes as browsers do it: `paste`, then the text is in the box, then `input`. */
  async paste(text: string): Promise<void> {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    this.box.focus();
    const isLeft = this.box.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, composed: true, cancelable: true }));
    if (isLeft) this.insert(text, 'insertFromPaste');
    await this.settle();
  }

  async type(text: string): Promise<void> {
    this.box.focus();
    await sendKeys({ type: text });
    await this.settle();
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await sendKeys({ press: key === 'Space' && !isWebKit ? ' ' : key });
    await this.settle();
  }

  /** Presses a key in the box while Control is held. */
  pressWithControl(key: string): Promise<void> { return this.pressWith('Control', key); }

  /** Presses a key in the box while Shift is held. */
  pressWithShift(key: string): Promise<void> { return this.pressWith('Shift', key); }

  pressButton(): Promise<void> { return this.click(this.find('[part=button]')); }
  startOver(): Promise<void> { return this.click(this.find('[part=start-over]')); }
  back(): Promise<void> { return this.click(this.find('[part=back]')); }
  choose(label: string): Promise<void> { return this.click(this.named('[part=option]', label)); }
  follow(title: string): Promise<void> { return this.click(this.named('[part=related]', title)); }
  reopen(title: string): Promise<void> { return this.click(this.named('[part=earlier-turn] .headline', title).closest('button')!); }
  pressPart(part: string): Promise<void> { return this.click(this.find(`[part~=${part}]`)); }
  rate(label: string): Promise<void> { return this.click(this.named('[part=feedback] button', label)); }

  /** Says what was missing, and sends it. */
  async sayWhy(why: string, note: string): Promise<void> {
    await this.click(this.named('.why', why));
    this.find('#note').focus();
    await sendKeys({ type: note });
    await this.pressPart('send-feedback');
  }

  async click(target: HTMLElement): Promise<void> {
    target.click();
    await this.settle();
  }

  /** The events of this name from now on, as the document hears them. */
  hear<Name extends keyof HTMLElementEventMap>(name: Name): HTMLElementEventMap[Name][] {
    const heard: HTMLElementEventMap[Name][] = [];
    this.element.parentElement!.addEventListener(name, (event) => heard.push(event));
    return heard;
  }

  /** The next event of this name. */
  next<Name extends keyof HTMLElementEventMap>(name: Name): Promise<HTMLElementEventMap[Name]> {
    return new Promise((resolve) => this.element.addEventListener(name, resolve, { once: true }));
  }

  /** Waits until an answer that is under way is drawn. */
  async settle(): Promise<void> {
    await this.element.updateComplete;
    await waitUntil(() => !this.root.querySelector('[aria-busy=true]'), 'still reading', { interval: 5, timeout: 5000 });
    await this.element.updateComplete;
  }

  private async pressWith(modifier: 'Control' | 'Shift', key: string): Promise<void> {
    if (isWebKit) { // its driver cannot hold a key
      const event = new KeyboardEvent('keydown', { key, ctrlKey: modifier === 'Control', shiftKey: modifier === 'Shift', bubbles: true, composed: true, cancelable: true });
      if (this.box.dispatchEvent(event) && key === 'Enter') this.insert('\n', 'insertLineBreak');
    } else {
      await sendKeys({ down: modifier });
      await sendKeys({ press: key });
      await sendKeys({ up: modifier });
    }
    await this.settle();
  }

  /** Puts text into the box as the browser would. */
  private insert(text: string, inputType: string): void {
    const { box } = this;
    box.setRangeText(text, box.selectionStart, box.selectionEnd, 'end');
    box.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, inputType }));
  }

  private find<E extends HTMLElement>(selector: string): E {
    const found = this.root.querySelector<E>(selector);
    if (!found) throw new Error(`Nothing fits ${selector} in:\n${this.root.textContent}`);
    return found;
  }

  private named(selector: string, label: string): HTMLElement {
    const found = [...this.root.querySelectorAll<HTMLElement>(selector)].find((one) => textOf(one) === label);
    if (!found) throw new Error(`No "${label}" among: ${this.texts(selector).join(' | ')}`);
    return found;
  }

  private text(selector: string, isTidied = true): string {
    const found = this.root.querySelector(selector);
    return (isTidied ? found && textOf(found) : found?.textContent) ?? '';
  }

  private texts(selector: string): string[] { return [...this.root.querySelectorAll(selector)].map(textOf); }
}

function textOf(element: Element): string { return (element.textContent ?? '').replace(/\s+/g, ' ').trim(); }
