/** The built-in knowledge base as it is shipped: its signs, compiled, and its prose in one language. */
import { fromColumns, toColumns, type Columns } from './columns.js';
import { putBack, takeFurther, type FurtherPhrases } from './further-phrases.js';
import { packPhrases, unpackPhrases } from './packed-phrases.js';
import type { Compiled, CompiledSign, Concept, KnowledgeBase, Reason } from './schema.js';
import { withSigns } from './with-signs.js';

const NONE: readonly string[] = [];

/** The signs of a knowledge base; the reasons they belong to are known by their order. */
export interface PackedSigns {
  pieces: string;
  phrases: string;
  /** The signs of all reasons, one after the other; those that are alike in all but their words are one. */
  signs: Columns;
  /** How many of these each reason has. */
  counts: readonly number[];
  concepts: Columns;
  subject?: KnowledgeBase['subject'];
}

/** The words of concepts in other languages than English, and the phrases. */
export interface PackedWorld extends FurtherPhrases {
  concepts: Columns;
}

/** What people read: all else of a knowledge base, in one language. */
export interface PackedProse extends Omit<KnowledgeBase, 'reasons' | 'concepts' | 'subject' | 'compiled'> {
  reasons: Columns;
}

/** Packs a knowledge base, when building. `world` are the words of its concepts in further languages; the phrases in these are told by their pieces. */
export function pack(
  kb: KnowledgeBase,
  compiled: Compiled,
  world: readonly Concept[] = [],
  isFurther: (pieces: readonly string[]) => boolean = () => false,
): { signs: PackedSigns; world: PackedWorld; prose: PackedProse } {
  const { reasons, concepts: _concepts, subject: _subject, compiled: _compiled, ...rest } = kb;
  const { left, further } = takeFurther(compiled, isFurther);
  const { signs, concepts, subject } = left;
  const rows = signs.map(({ sign, phrases, codes, marks }) => ({
    ...sign,
    ...(phrases && { phrases }),
    ...(codes.length && { codes }),
    ...(marks.length && { marks }),
  }));
  return {
    signs: {
      ...packPhrases(left),
      signs: toColumns(rows),
      counts: reasons.map((_, index) => signs.filter(({ reason }) => reason === index).length),
      concepts: toColumns(concepts),
      ...(subject && { subject }),
    },
    world: { concepts: toColumns(world.filter(({ words }) => words.length)), ...further },
    prose: { ...rest, reasons: toColumns(reasons.map(({ signs: _signs, ...reason }) => reason)) },
  };
}

/** The knowledge base of packed signs and of the prose of one language, frozen; without `world` it knows English only. */
export function unpack(signs: PackedSigns, { reasons, ...prose }: PackedProse, world?: PackedWorld): KnowledgeBase {
  const { subject } = signs;
  const kb = { ...prose, reasons: fromColumns<Omit<Reason, 'signs'>>(reasons), ...(subject && { subject }) };
  const phrases = () => {
    const left = { ...unpackPhrases(signs), signs: signsOf(signs) };
    return world ? putBack(left, world) : left;
  };
  return withSigns(kb, Object.keys(signs.concepts).length > 0, () => ({
    ...phrases(),
    concepts: fromColumns<Concept>(signs.concepts),
    ...(world && { further: fromColumns<Concept>(world.concepts) }),
    ...(subject && { subject }),
  }));
}

function signsOf({ signs, counts }: PackedSigns): CompiledSign[] {
  const rows = fromColumns<CompiledSign['sign'] & Partial<CompiledSign>>(signs);
  let row = 0;
  return counts.flatMap((count, reason) =>
    rows.slice(row, (row += count)).map(({ phrases = 0, codes = NONE, marks = NONE, ...sign }): CompiledSign => ({ reason, sign, phrases, codes, marks })),
  );
}
