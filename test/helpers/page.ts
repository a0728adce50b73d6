// oxlint-disable max-lines -- all that a person can do and see in one element, a line or two each

import { aTimeout, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { WhyFailed } from '../../src/element/why-failed.js';
import { Masking } from '../../src/element/answering/masking.js';
import { findPhrases, kb } from './fixture.js';

if (!customElements.get('why-failed')) customElements.define('why-failed', WhyFailed);

/** WebKitGTK's driver also loses spaces that are typed: type words without any. */
export const isWebKit = /AppleWebKit/.test(navigator.userAgent) && !/Chrom/.test(navigator.userAgent);

/** `<why-failed>` as a person meets it: what it shows, and what can be done with it. */
export class WhyFailedPage {
  readonly element: WhyFailed;
  constructor(element: WhyFailed) {
    this.element = element;
  }

  /** An element with the small knowledge base; `settings` are set before it is connected. */
  static async open(settings: Partial<WhyFailed> = {}): Promise<WhyFailedPage> {
    const parent = await fixture<HTMLElement>(html`<div></div>`);
    const element = Object.assign(document.createElement('why-failed'), { knowledge: kb, diagnose: findPhrases }, settings);
    parent.append(element);
    const masks = await new Masking(element).load(kb);
    while (!masks.prepare(kb)); // else the host hears of the first answer a little later
    const page = new WhyFailedPage(element);
    await page.settle();
    return page;
  }

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }
  /** A long text that was stopped. */
  get stopped(): string | null {
    return this.root.querySelector('[part=stopped] bdi')?.textContent ?? null;
  }
  get box(): HTMLTextAreaElement {
    return this.find('textarea');
  }
  get boxLabel(): string {
    return this.text('[part=label]');
  }
  /** What stands below the label: what can be pasted, or what to do with a text from a picture. */
  get hint(): string {
    return this.text('#hint');
  }
  /** The words that may be read wrongly. */
  get doubtful(): string[] {
    return this.texts('#hint mark');
  }
  /** The kinds of files that the dialog offers. */
  get fileKinds(): string {
    return this.find<HTMLInputElement>('#file').accept;
  }
  get problem(): string {
    return this.root.querySelector('#problem:not([hidden])')?.textContent ?? '';
  }
  /** What the live region says. */
  get heard(): string {
    return this.text('[role=status]');
  }
  get card(): Element | null {
    return this.root.querySelector('[part=card]');
  }
  get title(): string {
    return this.text('[part=title]');
  }
  get titleElement(): HTMLElement {
    return this.find('[part=title]');
  }
  get badges(): string[] {
    return this.texts('[part~=badge]');
  }
  get explanation(): string {
    return this.text('.explanation');
  }
  get steps(): string[] {
    return this.texts('.steps li');
  }
  get futile(): string {
    return this.text('[part=futile]');
  }
  /** The titles of the reasons that are linked to. */
  get related(): string[] {
    return this.texts('[part=related] .said');
  }
  /** The summary for support, where it is being written. */
  get summary(): HTMLTextAreaElement | null {
    return this.root.querySelector('[part=summary]');
  }
  get suggestions(): string[] {
    return this.texts('[role=option]');
  }
  /** The words of suggestions that were typed. */
  get hits(): string[] {
    return this.texts('[role=option] .hit');
  }
  get buttonText(): string {
    return this.text('[part=button]');
  }
  /** What the card says was just done. */
  get done(): string {
    return this.text('[part=done]');
  }
  get earlier(): string[] {
    return this.texts('[part=earlier-turn] .headline');
  }
  /** The rows of the table of many failures: reason, permanence, count. */
  get tally(): string[][] {
    return [...this.root.querySelectorAll('.tally tbody tr:not([part=unexplained])')].map((row) =>
      ['[part=group]', '.badge', '.many'].map((cell) => textOf(row.querySelector(cell)!)),
    );
  }
  /** The addresses of the first row, a line each. */
  get addresses(): string {
    return this.text('[part=addresses] pre', false);
  }
  get isReading(): boolean {
    return this.root.querySelector('[aria-busy=true]') !== null;
  }
  get progress(): HTMLProgressElement | null {
    return this.root.querySelector('progress');
  }
  get isDropShown(): boolean {
    return this.root.querySelector('.drop') !== null;
  }
  get examples(): string[] {
    return this.texts('[part=example]');
  }
  get options(): string[] {
    return this.texts('[part=option] .said');
  }
  get evidence(): string {
    return this.text('.evidence > .quote', false);
  }
  get marks(): string[] {
    return this.texts('.evidence > .quote mark');
  }
  get whole(): HTMLDetailsElement | null {
    return this.root.querySelector('.evidence details');
  }
  /** The parts of the card in the order in which they are met: by the heading where they have one. */
  get parts(): string[] {
    const parts = this.root.querySelectorAll('.title, .badges, .explanation, [part=action], [part=futile], .part > .heading, [part=feedback]');
    return [...parts].map((one) => (one.matches('.heading') ? textOf(one) : (one.getAttribute('part') ?? one.className)));
  }
  /** What can be unfolded in the card, in the order it is met. */
  get folds(): string[] {
    return this.texts('.card summary');
  }
  get feedback(): HTMLElement {
    return this.find('[part=feedback]');
  }
  get actionButton(): HTMLElement | null {
    return this.root.querySelector('[part=action]');
  }
  get furtherButtons(): HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>('[part~=secondary-action]')];
  }
  /** Whether the box is one quiet line. */
  get isBoxQuiet(): boolean {
    return this.root.querySelector('.box.line') !== null;
  }
  /** What the person chose to get here; it has a direction of its own. */
  get chosen(): string | null {
    return this.root.querySelector('.trail bdi')?.textContent ?? null;
  }
  /** What the person said of the answer. */
  get verdict(): string {
    return this.text('[part=verdict][aria-pressed=true]');
  }
  get hasBack(): boolean {
    return this.root.querySelector('[part=back]') !== null;
  }
  /** The element inside that has the focus. */
  get focused(): Element | null {
    return this.root.activeElement;
  }

  /** Pastes as browsers do it: `paste`, then the text is in the box, then `input`. */
  async paste(text: string): Promise<void> {
    this.box.focus();
    if (this.box.dispatchEvent(pasting({ text }))) this.insert(text, 'insertFromPaste');
    await this.settle();
  }

  /** Pastes, and does not wait for the answer. */
  pasteLater(text: string): void {
    void this.paste(text).catch(() => {});
  }

  async pasteFile(file: File): Promise<void> {
    this.box.focus();
    this.box.dispatchEvent(pasting({ files: [file] }));
    await this.settle();
  }

  /** Holds a file over the element; browsers say so again and again. */
  async dragUntilShown(file: File): Promise<void> {
    await this.until(() => {
      void this.drag('dragover', file);
      return this.isDropShown;
    }, 'the place to drop is shown');
  }

  dragOut(): Promise<void> {
    return this.drag('dragleave');
  }
  drop(file: File): Promise<void> {
    return this.drag('drop', file);
  }

  /** Drops a file, and does not wait for the answer. */
  dropLater(file: File): void {
    void this.drop(file).catch(() => {});
  }

  /** Chooses a file in the browser's dialog. */
  async chooseFile(file: File): Promise<void> {
    await this.element.load();
    await this.element.updateComplete;
    const input = this.find<HTMLInputElement>('#file');
    input.files = holding(file).files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await this.settle();
  }

  /** Replaces the text of a field by typing. */
  async write(field: HTMLTextAreaElement, text: string): Promise<void> {
    field.select();
    await this.typeInto(field, text);
    await this.element.updateComplete;
  }

  /** Selects a piece of what is in the box, and types another one over it. */
  async correct(wrong: string, right: string): Promise<void> {
    const start = this.box.value.indexOf(wrong);
    this.box.setSelectionRange(start, start + wrong.length);
    await this.typeInto(this.box, right);
    await this.element.updateComplete;
  }

  /** What goes to the clipboard from now on. */
  catchCopies({ isAllowed = true, isSlow = false } = {}): string[] & { release(): void } {
    let release = () => {};
    const asked = isSlow
      ? new Promise<void>((resolve) => {
          release = resolve;
        })
      : Promise.resolve();
    const copied = Object.assign([] as string[], { release: () => release() });
    const writeText = async (text: string) => {
      await asked; // the browser may ask the person first
      if (!isAllowed) throw new DOMException('no', 'NotAllowedError');
      copied.push(text);
    };
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
    return copied;
  }

  /** The files that the browser would save from now on; it saves none of them. */
  catchDownloads(): { name: string; blob: Blob }[] {
    const saved: { name: string; blob: Blob }[] = [];
    const blobs = new Map<string, Blob>();
    const { createObjectURL } = URL;
    URL.createObjectURL = (blob: Blob) => {
      const url = createObjectURL.call(URL, blob);
      blobs.set(url, blob);
      return url;
    };
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      saved.push({ name: this.download, blob: blobs.get(this.href)! });
    };
    return saved;
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
  pressWithControl(key: string): Promise<void> {
    return this.pressWith('Control', key);
  }

  /** Presses a key in the box while Shift is held. */
  pressWithShift(key: string): Promise<void> {
    return this.pressWith('Shift', key);
  }

  untilTitled(title: string): Promise<void> {
    return this.until(() => this.title === title, `the title is "${title}"`);
  }
  untilSuggested(): Promise<void> {
    return this.until(() => this.suggestions.length > 0, 'something is suggested');
  }
  untilProblem(): Promise<void> {
    return this.until(() => this.problem !== '', 'a problem is shown');
  }
  untilDone(): Promise<void> {
    return this.until(() => this.done !== '', 'something is done');
  }
  untilProgress(): Promise<void> {
    return this.until(() => this.progress !== null, 'progress is shown');
  }
  /** The host hears of what is shown once it can be seen. */
  untilHeard(heard: readonly unknown[], count = 1): Promise<void> {
    return this.until(() => heard.length >= count, `the host heard ${count}`);
  }
  untilEarlier(count: number): Promise<void> {
    return this.until(() => this.earlier.length === count, `${count} were asked before`);
  }

  /** Unfolds the addresses of the first row. */
  async openAddresses(): Promise<void> {
    await this.click(this.find('[part=addresses] summary'));
    await this.until(() => this.addresses !== '', 'the addresses are shown');
  }
  openGroup(title: string): Promise<void> {
    return this.click(this.named('[part=group]', title));
  }
  pickSuggestion(title: string): Promise<void> {
    return this.click(this.named('[role=option]', title));
  }
  pressButton(): Promise<void> {
    return this.click(this.find('[part=button]'));
  }
  /** Empties everything, as the host can. */
  async reset(): Promise<void> {
    this.element.reset();
    await this.settle();
  }
  /** Presses an example to try. */
  tryExample(text: string): Promise<void> {
    this.named('[part=example]', text).focus();
    return this.press('Enter');
  }
  back(): Promise<void> {
    return this.click(this.find('[part=back]'));
  }
  choose(label: string): Promise<void> {
    return this.click(this.named('[part=option] .said', label).closest('button')!);
  }
  follow(title: string): Promise<void> {
    return this.click(this.named('[part=related] .said', title).closest('a')!);
  }
  reopen(title: string): Promise<void> {
    return this.click(this.named('[part=earlier-turn] .headline', title).closest('button')!);
  }
  pressPart(part: string): Promise<void> {
    return this.click(this.find(`[part~=${part}]`));
  }
  rate(label: string): Promise<void> {
    return this.click(this.named('[part=feedback] button', label));
  }

  /** Says what was wrong, and sends it. */
  async sayWhy(why: string, note: string): Promise<void> {
    await this.click(this.named('.tick', why));
    await this.typeInto(this.find('#note'), note);
    await this.pressPart('send-feedback');
  }

  async click(target: HTMLElement): Promise<void> {
    target.click();
    await import('../../src/element/answering/rest.js'); // what some presses load
    await aTimeout(0);
    await this.settle();
  }

  /** What the live region says from now on, one sentence after the other. */
  listen(): string[] {
    const said: string[] = [];
    const region = this.root.querySelector('[role=status]')!;
    new MutationObserver(() => said.push(region.textContent)).observe(region, { characterData: true, childList: true, subtree: true });
    return said;
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
    await waitUntil(() => !this.isReading, 'still reading', { interval: 5, timeout: 10_000 });
    await this.element.updateComplete;
  }

  async until(is: () => boolean, what: string): Promise<void> {
    await waitUntil(is, `Not so: ${what}`, { interval: 5, timeout: 5000 });
    await this.element.updateComplete;
  }

  private async drag(type: string, file?: File): Promise<void> {
    this.box.dispatchEvent(new DragEvent(type, { dataTransfer: file ? holding(file) : null, bubbles: true, composed: true, cancelable: true }));
    await this.settle();
  }

  private async pressWith(modifier: 'Control' | 'Shift', key: string): Promise<void> {
    if (isWebKit) {
      // its driver cannot hold a key
      const event = new KeyboardEvent('keydown', {
        key,
        ctrlKey: modifier === 'Control',
        shiftKey: modifier === 'Shift',
        bubbles: true,
        composed: true,
        cancelable: true,
      });
      if (this.box.dispatchEvent(event) && key === 'Enter') this.insert('\n', 'insertLineBreak');
    } else {
      await sendKeys({ down: modifier });
      await sendKeys({ press: key });
      await sendKeys({ up: modifier });
    }
    await this.settle();
  }

  /** Types into a field; what is selected goes. */
  private async typeInto(field: HTMLInputElement | HTMLTextAreaElement, text: string): Promise<void> {
    field.focus();
    if (!isWebKit) return sendKeys({ type: text });
    field.setRangeText(text); // its driver loses spaces
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertText' }));
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

  private texts(selector: string): string[] {
    return [...this.root.querySelectorAll(selector)].map(textOf);
  }
}

/** A paste as browsers fire it; Firefox hides what a clipboard made by a script holds. */
function pasting({ text = '', files = [] }: { text?: string; files?: File[] }): Event {
  return Object.defineProperty(new Event('paste', { bubbles: true, composed: true, cancelable: true }), 'clipboardData', {
    value: { files, getData: () => text },
  });
}

/** What a drag holds. */
function holding(file: File): DataTransfer {
  const data = new DataTransfer();
  data.items.add(file);
  return data;
}

function textOf(element: Element): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim();
}
