import { fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { WhyFailedDrawer } from '../../src/element/why-failed-drawer.js';
import type { WhyFailed } from '../../src/element/why-failed.js';
import { findPhrases, kb } from './fixture.js';
import { WhyFailedPage } from './page.js';

if (!customElements.get('why-failed-drawer')) customElements.define('why-failed-drawer', WhyFailedDrawer);

/** `<why-failed-drawer>` as a person meets it. */
export class DrawerPage {
  readonly element: WhyFailedDrawer;
  constructor(element: WhyFailedDrawer) {
    this.element = element;
  }

  /** A drawer with the small knowledge base; `launcher` is the host's own control, if any. */
  static async open(settings: Partial<WhyFailedDrawer> = {}, launcher?: HTMLElement): Promise<DrawerPage> {
    const parent = await fixture<HTMLElement>(html`<div></div>`);
    const element = Object.assign(document.createElement('why-failed-drawer'), { knowledge: kb, diagnose: findPhrases }, settings);
    if (launcher) element.append(Object.assign(launcher, { slot: 'launcher' }));
    parent.append(element);
    await element.updateComplete;
    return new DrawerPage(element);
  }

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }
  get dialog(): HTMLDialogElement {
    return this.root.querySelector('dialog')!;
  }
  get isOpen(): boolean {
    return this.dialog.matches(':modal');
  }
  get launcher(): HTMLButtonElement {
    return this.root.querySelector('[part=launcher]')!;
  }
  get inner(): WhyFailed | null {
    return this.root.querySelector('why-failed');
  }
  /** The widget inside, as a page object of its own. */
  get widget(): WhyFailedPage {
    return new WhyFailedPage(this.inner!);
  }
  get isBoxFocused(): boolean {
    return this.root.activeElement === this.inner && this.inner?.shadowRoot?.activeElement?.id === 'box';
  }
  get isPageHeld(): boolean {
    return getComputedStyle(document.documentElement).overflow === 'hidden';
  }

  async pressLauncher(): Promise<void> {
    this.launcher.focus();
    await this.press('Enter');
    await this.untilOpen();
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await sendKeys({ press: key });
    await this.element.updateComplete;
  }

  async pressClose(): Promise<void> {
    this.root.querySelector<HTMLElement>('[part=close]')!.click();
    await this.untilClosed();
  }

  /** A press on the page beside the drawer. */
  async pressBeside(): Promise<void> {
    const { left } = this.dialog.getBoundingClientRect();
    this.dialog.dispatchEvent(new MouseEvent('click', { clientX: Math.max(0, left - 5), clientY: 5, bubbles: true }));
    await this.untilClosed();
  }

  /** Pulls the bar down by so many pixels with a finger. */
  async swipe(by: number): Promise<void> {
    const bar = this.root.querySelector('[part=bar]')!;
    const finger = { pointerType: 'touch', isPrimary: true, pointerId: 1, bubbles: true, composed: true, clientX: 50 };
    bar.dispatchEvent(new PointerEvent('pointerdown', { ...finger, clientY: 100 }));
    window.dispatchEvent(new PointerEvent('pointermove', { ...finger, clientY: 100 + by / 2 }));
    window.dispatchEvent(new PointerEvent('pointerup', { ...finger, clientY: 100 + by }));
    await this.element.updateComplete;
  }

  async untilOpen(): Promise<void> {
    await waitUntil(() => this.isOpen && this.isBoxFocused, 'not open', { interval: 5 });
  }
  async untilShown(): Promise<void> {
    await waitUntil(() => this.isOpen && this.inner, 'not shown', { interval: 5 });
  }
  async untilClosed(): Promise<void> {
    await waitUntil(() => !this.isOpen && !this.element.open, 'not closed', { interval: 5 });
  }
}
