import { freeze } from './freeze.js';
import { lateFields } from './late-fields.js';
import type { Compiled, Concept, KnowledgeBase, Reason, Sign } from './schema.js';

/** A knowledge base of which the signs, the words of concepts and those of its subject are only there as what they compile to. */
export type WithoutSigns = Omit<KnowledgeBase, 'reasons' | 'concepts' | 'subject' | 'compiled'> & { reasons: readonly Omit<Reason, 'signs'>[] };

/**
 * Puts compiled signs to the reasons they belong to, which are frozen but for what is in them; `compileFirst` gives those that are asked first, where they are not all of them. Nearly nobody reads
 * a reason's `signs`, the concepts or the words of the subject: they are written out when somebody does.
 */
export function withSigns({ reasons, ...rest }: WithoutSigns, has: Has, compile: () => Compiled, compileFirst?: () => Compiled): KnowledgeBase {
  let compiled: Compiled | undefined;
  let signs: Sign[][] | undefined;
  const known = () => (compiled ??= compile());
  lateFields(reasons, ['signs'], (reason) => (signs ??= freeze(signsBy(known(), reasons.length)))[reason]);
  const kb = { ...freeze(rest), reasons: Object.freeze(reasons.map(Object.freeze)) as Reason[] };
  if (has.concepts) defineLate(kb, 'concepts', () => conceptsBy(known()));
  if (has.subject) defineLate(kb, 'subject', () => subjectBy(known()));
  // A copy may have other reasons: it must not take this along.
  Object.defineProperty(kb, 'compiled', { get: known, enumerable: false });
  if (compileFirst) Object.defineProperty(kb, 'first', { value: withFewer(kb, compileFirst), enumerable: false });
  return Object.freeze(kb);
}

/** What a knowledge base has besides its reasons. */
type Has = Readonly<Partial<Record<'concepts' | 'subject', boolean>>>;

function defineLate(kb: object, name: string, write: () => object): void {
  let written: object | undefined;
  Object.defineProperty(kb, name, { get: () => (written ??= freeze(write())), enumerable: true });
}

/** The same, of which the signs compile to less. */
function withFewer(kb: KnowledgeBase, compile: () => Compiled): KnowledgeBase {
  let compiled: Compiled | undefined;
  return Object.freeze(Object.create(kb, { compiled: { get: () => (compiled ??= compile()) }, first: { value: undefined } }) as KnowledgeBase);
}

/** The same knowledge base without signs, to be copied into a worker together with what they compile to. */
export function withoutSigns(kb: KnowledgeBase): WithoutSigns {
  return { ...without(kb, 'concepts', 'subject'), reasons: kb.reasons.map((reason) => without(reason, 'signs')) };
}

/** A copy without some fields, which are not read. */
function without<T extends object, Field extends keyof T>(data: T, ...fields: Field[]): Omit<T, Field> {
  const kept = Object.keys(data).filter((name) => !fields.includes(name as Field)) as (keyof T)[];
  return Object.fromEntries(kept.map((name) => [name, data[name]])) as Omit<T, Field>;
}

/** The words of a concept with those of further languages. */
const withFurther = ({ further }: Compiled, id: string, words: string[] = []) => words.concat(further?.find((one) => one.id === id)?.words ?? []);

/** The concepts with all their words, as they are compared. */
const conceptsBy = (compiled: Compiled): Concept[] => compiled.concepts.map(({ id, words }) => ({ id, words: withFurther(compiled, id, words) }));

/** The same of the lists of the subject; their words of further languages stand among those of the concepts. */
const subjectBy = (compiled: Compiled): Record<string, string[]> =>
  Object.fromEntries(Object.entries(compiled.subject ?? {}).map(([list, words]) => [list, withFurther(compiled, `+${list}`, words)]));

/** The signs of each reason, as they are written. */
function signsBy({ pieces, phrases, signs }: Compiled, reasons: number): Sign[][] {
  const all = Array.from({ length: reasons }, (): Sign[] => []);
  let at = 0;
  for (const { reason, sign, phrases: count, codes, marks } of signs) {
    const own = all[reason]!;
    for (let left = count; left > 0; left--) {
      const words: string[] = [];
      for (; phrases[at]! >= 0; at++) words.push(pieces[phrases[at]!]!);
      at += 1;
      own.push({ phrase: phraseOf(words), ...sign });
    }
    for (const code of [...codes, ...marks]) own.push({ code, ...sign });
    if (sign.concepts) own.push({ ...sign });
  }
  return all;
}

/** A phrase, written out. */
function phraseOf(pieces: readonly string[]): string {
  return pieces
    .join(' ')
    .replaceAll('( ', '(')
    .replaceAll(' )', ')')
    .replace(/ ?\| ?/g, '|');
}
