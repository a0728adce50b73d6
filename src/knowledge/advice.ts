/** What is read of a reason once it is shown: most of what people read, so that a page loads it apart, and only the part that it shows. */
import { fromColumns, type Columns } from './columns.js';
import type { Question, Reason } from './schema.js';

/** The fields of a reason that are its advice. */
export const ADVICE = ['titleFor', 'explanation', 'cause', 'steps', 'tell', 'related', 'forAdmin'] as const;

export type Advice = Pick<Reason, (typeof ADVICE)[number]>;

/** A row of a part: the advice of a reason, and in place of the note for IT, which is loaded later still, whether there is one. */
type Row = Omit<Advice, 'forAdmin'> & { hasNote?: true };

/** The advice of all reasons, in their order, in parts; each as it is shipped. */
export type PackedAdvice = readonly Columns[];

/** A reason without its advice, and without its signs. */
export type Outline = Omit<Reason, keyof Advice | 'asked' | 'signs'>;

/** A question without its words. */
export type QuestionOutline = Pick<Question, 'id' | 'lang' | 'when'> & { options: Pick<Question['options'][number], 'reasons' | 'unsure'>[] };

const NOT_LOADED: Row = Object.freeze({ explanation: '', cause: '', steps: [] });

/** What loads something packed. */
type Load<Packed = Columns> = () => Promise<{ default: Packed }>;

/** What loads each part of the advice, all of it where that is a file of its own, the notes for IT, and the words of the questions. */
export interface Loaders {
  parts: readonly Load[];
  all?: Load;
  notes: Load;
  questions: Load<readonly Question[]>;
}

/** What is loaded once, when it is needed; a failure is tried again at the next use. */
class Late<Packed = Columns> {
  isLoaded = false;
  #loading: Promise<void> | undefined;
  #load: () => Promise<void>;

  constructor(load: Load<Packed>, take: (packed: Packed) => void) {
    this.#load = async () => {
      take((await load()).default);
      this.isLoaded = true;
    };
  }

  load(): Promise<void> {
    const loading = (this.#loading ??= this.#load());
    loading.catch(() => (this.#loading = undefined));
    return loading;
  }
}

/** Advice that is loaded part by part, and the notes for IT, apart from them; until then there is nothing to read. */
export class LateAdvice {
  readonly #rows: Row[] = [];
  #notes: readonly { forAdmin?: Advice['forAdmin'] }[] = [];
  #questions: readonly Question[] = [];
  /** Where each part ends. */
  readonly #ends: readonly number[];
  readonly #parts: readonly Late[];
  readonly #all: Late | undefined;
  readonly #lateNotes: Late;
  readonly #lateQuestions: Late<readonly Question[]>;

  /** For parts of so many reasons, a digit each. */
  constructor(counts: string, { parts, all, notes, questions }: Loaders) {
    let end = 0;
    this.#ends = Array.from(counts, (count) => (end += Number(count)));
    const takeFrom = (first: number) => (columns: Columns) => fromColumns<Row>(columns).forEach((row, at) => (this.#rows[first + at] = Object.freeze(row)));
    this.#parts = parts.map((load, part) => new Late(load, takeFrom(this.#ends[part - 1] ?? 0)));
    this.#all = all && new Late(all, takeFrom(0));
    this.#lateNotes = new Late(notes, (columns) => (this.#notes = fromColumns(columns)));
    this.#lateQuestions = new Late(questions, (words) => (this.#questions = words));
  }

  /** The advice of the reason at a place; a note for IT that is not loaded is empty. */
  of(place: number): Advice {
    const { hasNote, ...row } = this.#rows[place] ?? NOT_LOADED;
    return hasNote ? { ...row, forAdmin: this.#notes[place]?.forAdmin ?? '' } : row;
  }

  /** Loads the advice of the reasons at these places, or of all; undefined where it is there. */
  load(places?: readonly number[]): Promise<void> | undefined {
    if (this.#isAllLoaded) return undefined;
    const parts = places && new Set(places.map((place) => this.#ends.findIndex((end) => place < end)));
    const wanted = parts ? [...parts].flatMap((part) => this.#parts[part] ?? []) : this.#all ? [this.#all] : this.#parts;
    const missing = wanted.filter(({ isLoaded }) => !isLoaded);
    return missing.length ? Promise.all(missing.map((part) => part.load())).then(() => {}) : undefined;
  }

  /** Whether all that people read is there, but the notes for IT. */
  get isComplete(): boolean {
    return this.#lateQuestions.isLoaded && this.#isAllLoaded;
  }

  get #isAllLoaded(): boolean {
    return this.#all?.isLoaded || this.#parts.every(({ isLoaded }) => isLoaded);
  }

  /** A question with its words, once they are loaded. */
  question(place: number): Question | undefined {
    return this.#questions[place];
  }

  /** Loads the notes for IT. */
  loadNotes(): Promise<void> {
    return this.#lateNotes.load();
  }

  /** Loads the words of the questions; undefined where they are there. */
  loadQuestions(): Promise<void> | undefined {
    return this.#lateQuestions.isLoaded ? undefined : this.#lateQuestions.load();
  }
}
