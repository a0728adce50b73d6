import type { ReactiveControllerHost } from 'lit';
import type { DropPlace } from '../answering/reading/drop-place.js';
import type { Suggestions } from '../answering/suggestions/suggestions.js';
import type { BoxWords } from '../../words/words.js';

/** What the composer needs of the element it belongs to. */
export interface ComposerHost {
  words(): BoxWords;
  /** Answers a text. */
  ask(text: string): void;
  /** Reads a file and answers its text. */
  take(file: File): void;
  /** Opens the browser's file dialog. */
  chooseFile(): void;
  /** What surrounds the box, once it is loaded. */
  around(): { suggestions: Suggestions; dropPlace: DropPlace } | undefined;
  /** Loads what surrounds the box; the person has begun to use it, or is about to. Never rejects. */
  load(): Promise<void>;
  startOver(): void;
}

/** A paste longer than this (UTF-16 units) does not go through the box: to lay out a thousand lines there takes longer than to read them. */
const LONG_PASTE = 20_000;
/** True for a text that does not go through the box. */
export const isLongPaste = (text: string) => text.length > LONG_PASTE;

/** The box and what is typed, pasted, dropped into it. */
export class Composer {
  text = '';
  /** What is missing or wrong; empty where nothing is. */
  problem = '';

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

  closeSuggestions = (): void => {
    this.host.around()?.suggestions.close();
    this.#update();
  };

  /** At `input`, not at `paste`: by now the browser has put the pasted text into the box. */
  typed = ({ target, inputType }: InputEvent): void => {
    this.fill((target as HTMLTextAreaElement).value);
    if (/^insertFrom(?:Paste|Drop)$/.test(inputType)) this.host.ask(this.text);
    else void this.host.load().then(() => this.host.around()?.suggestions.look(this.text));
  };

  pasted = (event: ClipboardEvent): void => {
    const { clipboardData } = event;
    const text = clipboardData?.getData('text/plain') ?? '';
    if (isLongPaste(text)) {
      event.preventDefault();
      this.host.ask(text);
    } else if (!text) this.#takeFrom(event, clipboardData);
  };

  pressed = (event: KeyboardEvent): void => {
    // 229: in Safari the Enter that ends a composition comes after its end.
    if (event.isComposing || event.keyCode === 229 || event.altKey) return;
    const isSubmit =
      event.key === 'Enter'
      && !event.shiftKey
      // In a text of several lines Enter is a new line, as everywhere.
      && (event.ctrlKey || event.metaKey || (this.text.trim() !== '' && !this.text.includes('\n')));
    const isSteered = this.host.around()?.suggestions.steer(event.key);
    if (!isSteered && !isSubmit) return;
    event.preventDefault();
    event.stopPropagation(); // in a mail app the same keys may send the mail; in a drawer Escape would close more than the list
    if (!isSteered) this.submit();
  };

  submit = (): void => {
    this.closeSuggestions();
    this.host.ask(this.text);
  };

  draggedOver = (event: DragEvent): void => {
    if (!event.dataTransfer?.types.includes('Files')) return; // text goes into the box by itself
    event.preventDefault();
    void this.host.load();
  };

  dropped = (event: DragEvent): void => this.#takeFrom(event, event.dataTransfer);

  /** Takes the first of the files, if there are any. */
  #takeFrom(event: Event, transfer: DataTransfer | null): void {
    const file = transfer?.files[0];
    if (!file) return;
    event.preventDefault();
    this.host.take(file);
  }
}
