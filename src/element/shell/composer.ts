import type { LitElement } from 'lit';
import type { FilePlace } from '../answering/reading/file-place.js';
import type { Suggestions } from '../answering/suggestions/suggestions.js';

/** The element that a box belongs to. */
export interface BoxElement extends LitElement {
  /** Loads what answers, and the suggestions; the person has begun to use the box, or is about to. Never rejects. */
  load(): Promise<void>;
}

/** The helpers that surround the box. */
export interface Around {
  suggestions: Suggestions;
  filePlace: FilePlace;
  /** What the box is for once something was asked; empty before. */
  again: string;
  /** The same as classes of its looks: whether it asks for another message, or for more of this one. */
  state: string;
  /** Below the label, in place of what can be pasted, where a text in the box is to be corrected; it stays there then. */
  hint: unknown;
}

/** A paste longer than this (UTF-16 units) does not go through the box: to lay out a thousand lines there takes longer than to read them. */
const LONG_PASTE = 20_000;
const MOST_CORRECTED = 3;
/** Whether a text is too long for the box. */
export const isLong = (text: string) => text.length > LONG_PASTE;
/** The key code of a key that an input method takes: in Safari the Enter that ends a composition comes after its end. */
const COMPOSING = 229;

/** The box and what is typed, pasted, dropped into it. */
export class Composer {
  text = '';
  /** The sentence on what is missing or wrong; empty where nothing is. */
  problem = '';
  /** Undefined until it is loaded. */
  around: Around | undefined;

  #element: BoxElement;
  #ask: (asked: string | File) => void;

  /** `ask` answers a text, or that of a file. */
  constructor(element: BoxElement, ask: (asked: string | File) => void) {
    this.#element = element;
    this.#ask = ask;
  }

  /** Empties the box, or puts a text into it. */
  fill(text = ''): void {
    this.text = text;
    this.complain('');
  }

  /** Something is asked: nothing is wrong with it so far, and a text stands in the box unless it is too long for it. */
  begin(asked: string | File): void {
    if (typeof asked === 'string' && !isLong(asked)) this.text = asked;
    this.complain('');
  }

  /** Says what is wrong with the input; the input stays. */
  complain(problem: string): void {
    this.problem = problem;
    this.closeSuggestions();
  }

  closeSuggestions = (): void => {
    this.around?.suggestions.list?.close();
    this.#element.requestUpdate();
  };

  woken = (): Promise<void> => this.#element.load();

  /** At `input`, not at `paste`: by now the browser has put the pasted text into the box. */
  typed = ({ target, inputType }: InputEvent): void => {
    this.text = (target as HTMLTextAreaElement).value;
    if (/From(?:Paste|Drop)/.test(inputType)) this.#ask(this.text);
    else {
      this.complain('');
      void this.woken().then(() => this.around?.suggestions.look(() => this.text));
    }
  };

  pasted = (event: ClipboardEvent): void => {
    const { clipboardData } = event;
    const text = clipboardData?.getData('text/plain') ?? '';
    // Into what was read from a picture a word or two are pasted to correct it; more is another message.
    if (isLong(text) || (this.around?.hint && text.trim().split(/\s+/).length > MOST_CORRECTED)) {
      event.preventDefault();
      this.#ask(text);
    } else if (!text) this.#takeFrom(event, clipboardData);
  };

  pressed = (event: KeyboardEvent): void => {
    if (event.isComposing || event.keyCode === COMPOSING || event.altKey) return;
    const isSubmit =
      event.key === 'Enter'
      && !event.shiftKey
      // In a text of several lines Enter is a new line, as everywhere.
      && (event.ctrlKey || event.metaKey || !this.text.includes('\n'));
    const isSteered = this.around?.suggestions.list?.steer(event.key);
    if (!isSteered && !isSubmit) return;
    event.preventDefault();
    event.stopPropagation(); // in a mail app the same keys may send the mail; in a drawer Escape would close more than the list
    if (!isSteered) this.submit();
  };

  submit = (): void => {
    if (!this.text.trim()) {
      if (this.around?.again) return; // Enter after a paste, which is answered by itself
      this.#element.focus();
    }
    this.#ask(this.text);
  };

  /** An example was pressed. */
  tried = ({ target }: Event): void => this.#ask((target as HTMLElement).textContent);

  draggedOver = (event: DragEvent): void => {
    if (!event.dataTransfer?.types.includes('Files')) return; // text goes into the box by itself
    event.preventDefault();
    void this.woken();
  };

  dropped = (event: DragEvent): void => this.#takeFrom(event, event.dataTransfer);

  /** Opens the browser's file dialog, or says that it could not be loaded. */
  chooseFile = async (): Promise<void> => {
    if (!this.around) await this.woken();
    if (this.around) void this.around.filePlace.choose();
    else this.#ask('');
  };

  chosen = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    this.#takeFrom(event, input);
    input.value = ''; // the same file may be chosen again
  };

  /** Takes the first of the files, if there are any. */
  #takeFrom(event: Event, from: Pick<HTMLInputElement | DataTransfer, 'files'> | null): void {
    const [file] = from?.files ?? [];
    if (!file) return;
    event.preventDefault();
    this.#ask(file);
  }
}
