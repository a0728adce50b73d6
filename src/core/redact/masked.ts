import type { Mask } from '../masks.js';
import { PARTICLE, type Cues } from './cues.js';
import type { Undressed } from './dress.js';
import type { Piece, PieceKind } from './pieces.js';

/** The masks of a text's pieces, by their places; what has none stays as it is. */
export type Masks = (Mask | undefined)[];

/** A shorter word of a name says nothing in another place. */
const SHORTEST_NAME = 3;
const PERSONAL = new Set<string>(['address', 'IP', 'host', 'id', 'path', 'number'] satisfies (PieceKind & Mask)[]);
const isPersonal = (kind: PieceKind): kind is PieceKind & Mask => PERSONAL.has(kind);

/** The pieces of a text while it is found out which of them are masked. */
export class Masked {
  readonly pieces: readonly Piece[];
  readonly text: string;
  readonly low: string;
  readonly cues: Cues;
  /** What is masked by its kind, to begin with. */
  readonly masks: Masks;
  /** The words that are names here, as they are compared, and those that addresses are made of. */
  readonly names = new Set<string>();
  readonly parts = new Set<string>();
  /** The words that only say that a name follows. */
  readonly shown = new Set<number>();

  constructor(pieces: readonly Piece[], { text, low }: Undressed, cues: Cues) {
    this.pieces = pieces;
    this.text = text;
    this.low = low;
    this.cues = cues;
    this.masks = pieces.map(({ kind }) => (isPersonal(kind) ? kind : kind === 'unknown' ? '…' : undefined));
  }

  /** The first piece that ends behind a place. */
  indexAt(place: number): number {
    let low = 0;
    let high = this.pieces.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.pieces[middle]!.to > place) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  isWord(index: number): boolean {
    const kind = this.pieces[index]?.kind;
    return kind === 'firm' || kind === 'known' || kind === 'unknown' || kind === 'id';
  }

  isCapital(index: number): boolean {
    return /^\p{Lu}/u.test(this.text.slice(this.pieces[index]!.at, this.pieces[index]!.at + 2));
  }

  hide(index: number, mask: Mask): void {
    const { kind, word } = this.pieces[index]!;
    if (kind === 'space' || kind === 'mark' || kind === 'address') return;
    if (mask === 'name' && kind === 'known' && word.length >= SHORTEST_NAME && this.isCapital(index) && !PARTICLE.test(word)) this.names.add(word);
    const own = this.masks[index];
    this.masks[index] = mask === 'name' && own !== undefined && own !== '…' ? own : mask;
  }

  hideRange(at: number, to: number, mask: Mask): void {
    for (let index = this.indexAt(at); index < this.pieces.length && this.pieces[index]!.at < to; index++) this.hide(index, mask);
  }

  /** Keeps what only says that a name follows. */
  show(at: number, to: number): void {
    for (let index = this.indexAt(at); index < this.pieces.length && this.pieces[index]!.at < to; index++) {
      if (this.masks[index] === '…') this.masks[index] = undefined;
      this.shown.add(index);
    }
  }
}
