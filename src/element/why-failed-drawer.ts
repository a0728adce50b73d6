import { LitElement, html, nothing, svg, type PropertyValues, type TemplateResult } from 'lit';
import type { KnowledgeBase } from '../knowledge/schema.js';
import type { HostActions } from './answering/card/actions.js';
import { drawerStyles } from './drawer/styles.js';
import type { Shown } from './answering/conversation.js';
import { followLinks } from './shell/deep-link.js';
import type { Diagnose } from './answering/reading/engine.js';
import { WhyFailedToggleEvent } from './drawer/toggle-event.js';
import { isHotkey } from './drawer/hotkey.js';
import { Language } from './shell/language.js';
import { followViewport, holdPage } from './drawer/page-hold.js';
import type { Context } from './settings.js';
import { followSwipe } from './drawer/swipe.js';
import type { WhyFailed } from './why-failed.js';
import { drawerWords } from '../words/en-drawer.js';
import type { HostWords } from '../words/own-words.js';

/**
 * `<why-failed>` in a drawer: a panel at the end of a wide page, a sheet at the bottom of a narrow one. A native modal dialog,
 * so Escape closes it and the focus goes in and comes back. What was asked is still there when it opens again.
 *
 * @element why-failed-drawer
 * @slot launcher - The host's own control that opens the drawer, in place of the button
 *
 * @attr {boolean} open - Whether the drawer is open
 * @attr {string} hotkey - Keys that open and close it, such as "Alt+Shift+H"; none unless the host asks for it
 * @attr {string} src - As on `<why-failed>`; so are the next ones
 * @attr {string} reauthenticate-url - Where to sign in again
 * @attr {string} resend-url - Where to send again
 * @attr {string} support-url - The way to support
 * @attr {string} placeholder - The example in the empty box
 * @attr {string} lang - The language of the interface
 *
 * @fires {WhyFailedToggleEvent} why-failed-toggle - It has opened or closed
 *
 * @csspart launcher - The button that opens it
 * @csspart dialog - The drawer
 * @csspart bar - Its heading with the close button
 * @csspart close - The close button
 */
export class WhyFailedDrawer extends LitElement {
  static override styles = drawerStyles;

  static override properties = {
    open: { type: Boolean, reflect: true },
    hotkey: {},
    src: {},
    placeholder: {},
    lang: { reflect: true, useDefault: true },
    reauthenticateUrl: { attribute: 'reauthenticate-url' },
    resendUrl: { attribute: 'resend-url' },
    supportUrl: { attribute: 'support-url' },
    context: { attribute: false },
    actions: { attribute: false },
    knowledge: { attribute: false },
    diagnose: { attribute: false },
    _isUsed: { state: true },
  };

  declare open: boolean;
  declare hotkey: string | null;
  declare src: string | null;
  declare placeholder: string | null;
  declare reauthenticateUrl: string | null;
  declare resendUrl: string | null;
  declare supportUrl: string | null;
  /** As on `<why-failed>`; so are the next ones. */
  declare context: Context;
  /** The host's own actions by name. */
  declare actions: HostActions;
  /** A knowledge base of the host's own. */
  declare knowledge: KnowledgeBase | undefined;
  /** A diagnosis of the host's own. */
  declare diagnose: Diagnose | undefined;

  /** The inner element is made at the first opening: until then the drawer costs a button. */
  declare protected _isUsed: boolean;

  #words: HostWords | undefined;
  #language = new Language(this, drawerWords);
  /** What the host was told last. */
  #isShown = false;
  #isAnswering = false;
  #unfollow: (() => void) | undefined;
  #release: (() => void) | undefined;

  constructor() {
    super();
    this.open = this._isUsed = false;
    this.hotkey = this.src = this.placeholder = this.reauthenticateUrl = this.resendUrl = this.supportUrl = null;
    this.lang = '';
    this.context = {};
    this.actions = {};
    this.knowledge = this.diagnose = undefined;
  }

  /** Words of the host's own, by language. */
  get words(): HostWords | undefined {
    return this.#words;
  }

  set words(words: HostWords | undefined) {
    this.#words = words;
    this.requestUpdate();
  }

  /** Opens the drawer; the focus goes into the box. */
  show(): void {
    this.open = true;
  }

  /** Closes it; the focus goes back to where it was. */
  hide(): void {
    this.open = false;
  }

  /** Opens it with the answer to a message, as from a "Why?" beside a failed send. */
  async explain(message: string, context: Context = this.context): Promise<Shown | { status: 'empty' }> {
    const inner = await this.#showQuietly();
    return inner.explain(message, context);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('keydown', this.#keyed);
    this.#unfollow = followLinks({ element: this, open: (reason) => this.#open(reason), isLast: true });
    if (this.hasUpdated && this.open) void this.updateComplete.then(() => this.#reopen());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('keydown', this.#keyed);
    this.#unfollow?.();
    this.#dialog?.close();
    this.#letGo();
  }

  /** Waits for the words of the language. */
  protected override async scheduleUpdate(): Promise<void> {
    await this.#language.ready();
    super.scheduleUpdate();
  }

  protected override willUpdate(): void {
    if (this.open) this._isUsed = true;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('open') && (this.open || changed.get('open'))) this.#follow();
  }

  protected override render(): TemplateResult {
    const words = this.#language.words;
    return html`
      <slot name="launcher" @click=${() => this.show()}>
        <button type="button" part="launcher" class="primary drawer" lang=${words.lang} aria-haspopup="dialog" aria-keyshortcuts=${this.hotkey ?? nothing}>${words.drawer.open}</button>
      </slot>
      <dialog class="drawer" part="dialog" lang=${words.lang} dir=${words.dir} aria-labelledby="heading" @close=${this.#closed} @click=${this.#clicked}>
        <div class="bar" part="bar" @pointerdown=${this.#pulled}>
          <span class="grip" aria-hidden="true"></span>
          <h2 id="heading">${words.drawer.title}</h2>
          <button type="button" class="quiet close" part="close" aria-label=${words.drawer.close} @click=${() => this.hide()}>
            <svg viewBox="0 0 24 24" aria-hidden="true">${svg`<path d="M6 6 18 18M18 6 6 18" />`}</svg>
          </button>
        </div>
        <div class="body">
          ${this._isUsed ? this.#innerView() : nothing}
        </div>
      </dialog>`;
  }

  #innerView(): TemplateResult {
    return html`<why-failed heading-level="3" .followsLinks=${false} .words=${this.words} .lang=${this.lang} .src=${this.src} .placeholder=${this.placeholder}
      .reauthenticateUrl=${this.reauthenticateUrl} .resendUrl=${this.resendUrl} .supportUrl=${this.supportUrl}
      .context=${this.context} .actions=${this.actions} .knowledge=${this.knowledge} .diagnose=${this.diagnose}></why-failed>`;
  }

  get #dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector('dialog');
  }

  get #inner(): WhyFailed | null {
    return this.renderRoot.querySelector('why-failed');
  }

  /** Brings the dialog to what `open` says. */
  #follow(): void {
    const dialog = this.#dialog!;
    if (this.open === this.#isShown || (this.open && !this.isConnected)) return;
    this.#isShown = this.open;
    if (this.open) {
      const isAnswering = this.#isAnswering;
      dialog.showModal();
      const stops = [holdPage(), followViewport(dialog)];
      this.#release = () => stops.forEach((stop) => stop());
      void this.#inner!.updateComplete.then(() => this.open && !isAnswering && this.#inner?.focus());
    } else {
      dialog.close();
      this.#letGo();
    }
    this.dispatchEvent(new WhyFailedToggleEvent(this.open));
  }

  /** Opens the drawer for an answer that is about to come and takes the focus then. */
  async #showQuietly(): Promise<WhyFailed> {
    this.#isAnswering = true;
    this.show();
    await this.updateComplete;
    this.#isAnswering = false;
    return this.#inner!;
  }

  /** Opens the drawer for a reason, where there is such a one. */
  async #open(reason: string): Promise<boolean> {
    this._isUsed = true;
    await this.updateComplete;
    if (!(await this.#inner!.open(reason))) return false;
    await (await this.#showQuietly()).focusAnswer();
    return true;
  }

  /** Moved while it was open: a dialog does not stay open on the way. */
  #reopen(): void {
    this.#isShown = false;
    this.#follow();
  }

  #letGo(): void {
    this.#release?.();
    this.#release = undefined;
  }

  /** Natively closed, as by Escape; the event comes late, when the drawer may be open again. */
  #closed = (): void => {
    if (!this.#dialog!.open) this.hide();
  };

  /** A press on the backdrop is one on the dialog itself, outside its box. */
  #clicked = (event: MouseEvent): void => {
    const dialog = this.#dialog!;
    if (event.target !== dialog) return;
    const { left, right, top, bottom } = dialog.getBoundingClientRect();
    if (event.clientX < left || event.clientX > right || event.clientY < top || event.clientY > bottom) this.hide();
  };

  #pulled = (event: PointerEvent): void => {
    if (matchMedia('(max-width: 40em)').matches && !(event.target as Element).closest('button')) followSwipe(event, this.#dialog!, () => this.hide());
  };

  #keyed = (event: KeyboardEvent): void => {
    if (!this.hotkey || event.repeat || !isHotkey(event, this.hotkey)) return;
    event.preventDefault();
    this.open = !this.open;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'why-failed-drawer': WhyFailedDrawer;
  }
}
