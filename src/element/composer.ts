import type { ReactiveControllerHost } from 'lit';
import type { Reason } from '../knowledge/schema.js';
import { MOST_MEGABYTES } from './limits.js';
import type { BoxWords } from './words/words.js';

/** The reasons for a few typed words, the language of their titles, and what to say of them. */
export interface Suggestions { reasons: readonly Reason[]; contentLang: string; label: string; found: string }

const NO_SUGGESTIONS: Suggestions = { reasons: [], contentLang: '', label: '', found: '' };

/** What the composer needs of the element it belongs to. */
export interface ComposerHost {
  words(): BoxWords;
  /** Answers a text; `file` is the name of the file it came from. */
  ask(text: string, file?: string): void;
  /** Shows a reason that was picked among the suggestions; `typed` is what was typed. */
  pick(reason: Reason, typed: string): void;
  suggest(typed: string): Promise<Suggestions>;
  /** The person has begun to use it. */
  focused(): void;
  /** Something for the live region. */
  say(sentence: string): void;
  /** True while the box has the focus. */
  isFocused(): boolean;
  startOver(): void;
}

/** A paste longer than this (UTF-16 units) does not go through the box: to lay out a thousand lines there takes longer than to read them. */
const LONG_PASTE = 20_000;
/** True for a text that does not go through the box. */
export const isLongPaste = (text: string) => text.length > LONG_PASTE;

const PASTED: readonly string[] = ['insertFromPaste', 'insertFromDrop'];

/** The box and what is typed, pasted, dropped into it. */
export class Composer {
  text = '';
  /** What is missing or wrong; empty where nothing is. */
  problem = '';
  suggestions = NO_SUGGESTIONS;
  /** The place of the suggestion that Enter would take, or -1. */
  active = -1;
  isDropping = false;

  readonly host: ComposerHost;
  #update: () => void;

  constructor(element: ReactiveControllerHost, host: ComposerHost) {
    this.host = host;
    this.#update = () => element.requestUpdate();
  }

  /** Empties the box, or puts a text into it. */
  fill(text = ''): void {
    this.text = text;
    this.complain('');
  }

  /** Says what is wrong with the input; the input stays. */
  complain(problem: string): void {
    this.problem = problem;
    this.closeSuggestions();
  }

  closeSuggestions(): void {
    this.suggestions = NO_SUGGESTIONS;
    this.active = -1;
    this.#update();
  }

  /** At `input`, not at `paste`: by now the browser has put the pasted text into the box. */
  typed = ({ target, inputType }: InputEvent): void => {
    this.fill((target as HTMLTextAreaElement).value);
    if (PASTED.includes(inputType)) this.host.ask(this.text);
    else void this.#suggest();
  };

  pasted = (event: ClipboardEvent): void => {
    const { clipboardData } = event;
    const [file] = clipboardData?.files ?? [];
    const text = clipboardData?.getData('text/plain') ?? '';
    if (!text && file) {
      event.preventDefault();
      void this.take(file);
    } else if (isLongPaste(text)) {
      event.preventDefault();
      this.host.ask(text);
    }
  };

  pressed = (event: KeyboardEvent): void => {
    // 229: in Safari the Enter that ends a composition comes after its end.
    if (event.isComposing || event.keyCode === 229 || event.altKey) return;
    if (this.suggestions.reasons.length && this.#steer(event.key)) {
      event.preventDefault();
      event.stopPropagation(); // in a drawer Escape would close more than the list
      return;
    }
    if (event.key !== 'Enter' || event.shiftKey) return;
    // In a text of several lines Enter is a new line, as everywhere.
    if (!(event.ctrlKey || event.metaKey) && (!this.text.trim() || this.text.includes('\n'))) return;
    event.preventDefault();
    event.stopPropagation(); // in a mail app the same keys may send the mail
    this.submit();
  };

  submit = (): void => {
    this.closeSuggestions();
    this.host.ask(this.text);
  };

  pick = (reason: Reason): void => this.host.pick(reason, this.text.trim());

  draggedOver = (event: DragEvent): void => {
    if (!event.dataTransfer?.types.includes('Files')) return; // text goes into the box by itself
    event.preventDefault();
    event.dataTransfer.dropEffect = 'copy';
    this.#setDropping(true);
  };

  draggedOut = (event: DragEvent): void => {
    if (!(event.currentTarget as Element).contains(event.relatedTarget as Node | null)) this.#setDropping(false);
  };

  dropped = (event: DragEvent): void => {
    this.#setDropping(false);
    const [file] = event.dataTransfer?.files ?? [];
    if (!file) return;
    event.preventDefault();
    void this.take(file);
  };

  /** Reads a file and asks for it, or says why it cannot be read. */
  async take(file: File): Promise<void> {
    const { readTextFile } = await import('./text-file.js');
    const read = await readTextFile(file);
    if ('text' in read) return this.host.ask(read.text, file.name);
    const words = this.host.words().file;
    const problem = read.problem === 'tooLarge' ? words.tooLarge(MOST_MEGABYTES) : words[read.problem];
    this.complain(problem);
    this.host.say(problem);
  }

  #setDropping(isDropping: boolean): void {
    if (this.isDropping === isDropping) return;
    this.isDropping = isDropping;
    this.#update();
  }

  /** Keys of the list (ARIA, combobox pattern); false for all others. */
  #steer(key: string): boolean {
    const { reasons } = this.suggestions;
    const { length } = reasons;
    if (key === 'ArrowDown') this.active = (this.active + 1) % length;
    else if (key === 'ArrowUp') this.active = this.active <= 0 ? length - 1 : this.active - 1;
    else if (key === 'Escape') this.closeSuggestions();
    else if (key === 'Enter' && this.active >= 0) this.pick(reasons[this.active]!);
    else return false;
    this.#update();
    return true;
  }

  async #suggest(): Promise<void> {
    const typed = this.text;
    const found = await this.host.suggest(typed).catch(() => NO_SUGGESTIONS);
    if (typed !== this.text || this.problem || !this.host.isFocused()) return; // typed on, asked, or gone away in the meantime
    const isNew = found.reasons.length !== this.suggestions.reasons.length;
    this.suggestions = found;
    this.active = -1;
    if (isNew && found.reasons.length) this.host.say(found.found);
    this.#update();
  }
}
