import { html, nothing, svg, type PropertyValues, type TemplateResult } from 'lit';
import type { Outcome } from './answering/conversation.js';
import { isHotkey } from './drawer/hotkey.js';
import { INNER_PARTS } from './drawer/inner-parts.js';
import { followViewport, holdPage } from './drawer/page-hold.js';
import { drawerStyles } from './drawer/styles.js';
import { followSwipe } from './drawer/swipe.js';
import { WhyFailedToggleEvent } from './drawer/toggle-event.js';
import { SettingsElement } from './settings-element.js';
import { SETTINGS, type Context, type Setting, type Settings } from './settings.js';
import { Language } from './shell/language.js';
import { watchAddress } from './shell/watch-address.js';
import type { WhyFailed } from './why-failed.js';
import { drawerWords } from '../words/en-drawer.js';

/** The settings that the element inside takes over: all but the links, which have to open the drawer, too. */
const HANDED_ON = (Object.keys(SETTINGS) as (keyof Settings)[]).filter((name) => name !== 'followsLinks');

/**
 * `<why-failed>` in a drawer: a panel at the end of a wide page, a sheet at the bottom of a narrow one. A native modal dialog,
 * so Escape closes it and the focus goes in and comes back. Opened again it is ready for the next message; the last answer is one press away.
 *
 * @element why-failed-drawer
 * @slot launcher - The host's own control that opens the drawer, in place of the button
 *
 * @fires {WhyFailedToggleEvent} why-failed-toggle - It has opened or closed
 *
 * @csspart launcher - The button that opens it
 * @csspart dialog - The drawer
 * @csspart bar - Its heading with the close button
 * @csspart close - The close button
 */
export class WhyFailedDrawer extends SettingsElement {
  static override styles = drawerStyles;
  static override properties: Record<string, Setting> = {
    open: { type: Boolean, reflect: true, initial: false },
    hotkey: { initial: null },
    noLauncher: { type: Boolean, attribute: 'no-launcher', initial: false },
    _isUsed: { state: true, initial: false },
  };

  /**
   * Whether the drawer is open
   * @attr open
   */
  declare open: boolean;
  /**
   * Keys that open and close it, such as "Alt+Shift+H"; none unless the host asks for it
   * @attr hotkey
   */
  declare hotkey: string | null;
  /**
   * Leaves out its own button, where the page opens it by `show()` and `explain()` alone
   * @attr no-launcher
   */
  declare noLauncher: boolean;

  /** The inner element is made at the first opening: until then the drawer costs a button. */
  declare protected _isUsed: boolean;

  protected override readonly language = new Language(this, drawerWords);
  /** The state that the host was told last. */
  #isShown = false;
  #isAnswering = false;
  /** The document that it is in, whose keys it hears. */
  #heard: Document | undefined;
  #release: (() => void) | undefined;

  constructor() {
    super();
    watchAddress(this, (reason) => this.#open(reason), true);
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
  async explain(message: string, context: Context = this.context): Promise<Outcome> {
    const inner = await this.#showQuietly();
    return inner.explain(message, context);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#heard = this.ownerDocument;
    EventTarget.prototype.addEventListener.call(this.#heard, 'keydown', this.#keyed); // by no signal: jsdom takes none of Node's
    if (this.hasUpdated && this.open) void this.updateComplete.then(() => this.#reopen());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    if (this.#heard) EventTarget.prototype.removeEventListener.call(this.#heard, 'keydown', this.#keyed);
    this.#dialog?.close?.(); // jsdom has no dialogs
    this.#letGo();
  }

  protected override willUpdate(): void {
    if (this.open) this._isUsed = true;
  }

  protected override updated(changed: PropertyValues<this>): void {
    this.#handOn();
    if (changed.has('open') && (this.open || changed.get('open'))) this.#follow();
  }

  protected override render(): TemplateResult {
    const { words } = this.language;
    // English ones come without those of a drawer.
    const { open, title, close } = { ...drawerWords.drawer, ...words.drawer };
    return html`
      <slot name="launcher" @click=${() => this.show()}>
        ${this.noLauncher ? nothing : html`<button type="button" part="launcher" class="primary drawer" lang=${words.lang} aria-haspopup="dialog" aria-keyshortcuts=${this.hotkey ?? nothing}>${open}</button>`}
      </slot>
      <dialog class="drawer" part="dialog" lang=${words.lang} dir=${this.dir || words.dir} aria-labelledby="heading" @close=${this.#closed} @click=${this.#clicked}>
        <div class="bar" part="bar" @pointerdown=${this.#pulled}>
          <span class="grip" aria-hidden="true"></span>
          <h2 id="heading">${title}</h2>
          <button type="button" class="quiet close" part="close" aria-label=${close} @click=${() => this.hide()}>
            <svg viewBox="0 0 24 24" aria-hidden="true">${svg`<path d="M6 6 18 18M18 6 6 18" />`}</svg>
          </button>
        </div>
        <div class="body">
          ${this._isUsed ? html`<why-failed heading-level="3" exportparts=${INNER_PARTS} .followsLinks=${false} .words=${this.words}></why-failed>` : nothing}
        </div>
      </dialog>`;
  }

  get #dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector('dialog');
  }

  get #inner(): WhyFailed | null {
    return this.renderRoot.querySelector('why-failed');
  }

  #handOn(): void {
    if (this.#inner) Object.assign(this.#inner, Object.fromEntries(HANDED_ON.map((name) => [name, this[name]])));
  }

  /** Brings the dialog to what `open` says. */
  #follow(isMoved = false): void {
    const dialog = this.#dialog!;
    if (this.open === this.#isShown || (this.open && !this.isConnected)) return;
    this.#isShown = this.open;
    if (this.open) {
      const isAnswering = this.#isAnswering;
      if (!isAnswering && !isMoved) this.#inner!.setAside();
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
    this.#follow(true);
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

  #keyed = (event: Event): void => {
    if (!this.hotkey || (event as KeyboardEvent).repeat || !isHotkey(event as KeyboardEvent, this.hotkey)) return;
    event.preventDefault();
    this.open = !this.open;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'why-failed-drawer': WhyFailedDrawer;
  }
}
