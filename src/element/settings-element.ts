import { LitElement } from 'lit';
import { dress } from './shell/dress.js';
import { SETTINGS, type Setting, type Settings } from './settings.js';
import type { Language } from './shell/language.js';
import type { HostWords } from '../words/own-words.js';
import type { BoxWords } from '../words/words.js';

// oxlint-disable-next-line typescript/no-unsafe-declaration-merging, typescript/no-empty-object-type -- Lit defines what the table lists
export interface SettingsElement extends Settings {}

/** An element with the settings of both, the host's own words among them; each of its properties begins with the value that its declaration says. */
export abstract class SettingsElement extends LitElement {
  static override properties: Record<string, Setting> = SETTINGS;

  protected abstract readonly language: Language<BoxWords>;
  #words: HostWords | undefined;

  constructor() {
    super();
    for (const [name, setting] of (this.constructor as typeof LitElement).elementProperties)
      this[name as 'src'] = structuredClone((setting as Setting<null>).initial);
    this.addController({ hostConnected: () => dress(this) });
  }

  /** Words of the host's own, by language; any part of them. */
  get words(): HostWords | undefined {
    return this.#words;
  }

  set words(words: HostWords | undefined) {
    this.#words = words;
    this.requestUpdate();
  }

  /** Without styles yet: Lit's own way refuses to make a root in another document. */
  protected override createRenderRoot(): ShadowRoot {
    return this.attachShadow({ mode: 'open' });
  }

  /** Waits for the words of the language. */
  protected override async scheduleUpdate(): Promise<void> {
    await this.language.ready();
    super.scheduleUpdate();
  }
}
