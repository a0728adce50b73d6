/** The built-in knowledge base as it is shipped: its signs, compiled, and its prose in one language. */
import { ADVICE, LateAdvice, type Advice, type Loaders, type Outline, type PackedAdvice, type QuestionOutline } from './advice.js';
import { fromColumns, toColumns, type Columns } from './columns.js';
import { freeze } from './freeze.js';
import { putBack, takeFurther, type FurtherPhrases } from './further-phrases.js';
import { lateFields } from './late-fields.js';
import { packPhrases, unpackPhrases } from './packed-phrases.js';
import type { Compiled, CompiledSign, Concept, KnowledgeBase, Question, Reason } from './schema.js';
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

/** All else of a knowledge base, in one language, but the advice: what is needed before it is known which reason is shown. */
export interface PackedOutline extends Omit<KnowledgeBase, 'reasons' | 'questions' | 'concepts' | 'subject' | 'others' | 'compiled' | 'first'> {
  reasons: Columns;
  questions: readonly QuestionOutline[];
  /** How many reasons each part of the advice is about, a digit each. */
  parts: string;
}

type Asked = NonNullable<Reason['asked']>;

/** What people ask that belongs to no reason: by the places of questions and emitters, and about something else. */
export interface Sayings {
  others?: KnowledgeBase['others'];
  questions: readonly (Asked | null)[];
  emitters: readonly (Asked | null)[];
}

/** In so many parts the advice is shipped: each is loaded in one piece, and costs as much as all that is read of its reasons. */
export const PARTS_OF_ADVICE = 170;
/** In other languages than English: there are six of them, and each part is a file. */
export const PARTS_OF_TRANSLATION = 64;

/** All that people read of a knowledge base, in one language, as it is shipped. */
export interface PackedProse {
  outline: PackedOutline;
  /** The advice whole. */
  advice: PackedAdvice;
  /** The same without the notes for IT, in one piece and in parts. */
  all: Columns;
  parts: PackedAdvice;
  notes: Columns;
  questions: Question[];
}

/** What a page loads of a language: what is needed before it is known which reason is shown, and what loads the rest. */
export interface LoadedProse {
  outline: PackedOutline;
  loaders: Loaders;
}

/** Packs what people read of a knowledge base, when building; the advice in so many parts. */
export function packProse(kb: KnowledgeBase, count = PARTS_OF_ADVICE): PackedProse {
  const { reasons, questions, emitters, others: _others, concepts: _concepts, subject: _subject, compiled: _compiled, first: _first, ...rest } = kb;
  const rows = reasons.map(rowOf);
  const parts = cut(rows, count);
  return {
    outline: {
      ...rest,
      emitters: emitters.map(({ called: _, ...emitter }) => emitter),
      questions: questions.map(questionOutlineOf),
      reasons: toColumns(reasons.map(outlineOf)),
      parts: parts.map(({ length }) => length).join(''),
    },
    questions: questions.map(({ asked: _, ...question }) => question),
    advice: [toColumns(reasons.map(adviceOf))],
    all: toColumns(rows),
    parts: parts.map(toColumns),
    notes: toColumns(reasons.map(({ forAdmin }) => ({ ...(forAdmin && { forAdmin }) }))),
  };
}

/** Packs a knowledge base, when building. `world` are the words of its concepts in further languages; `isFurther` tells the phrases that go with them. */
export function pack(
  kb: KnowledgeBase,
  compiled: Compiled,
  world: readonly Concept[] = [],
  isFurther: Parameters<typeof takeFurther>[1] = () => false,
): PackedProse & { signs: PackedSigns; world: PackedWorld; asked: Columns; sayings: Sayings } {
  const { reasons, questions, emitters, others } = kb;
  const { left, further } = takeFurther(compiled, isFurther);
  const { signs, concepts, subject } = left;
  const rows = signs.map(({ sign, phrases, codes, marks }) => ({
    ...sign,
    ...(phrases && { phrases }),
    ...(codes.length && { codes }),
    ...(marks.length && { marks }),
  }));
  return {
    ...packProse(kb),
    signs: {
      ...packPhrases(left),
      signs: toColumns(rows),
      counts: reasons.map((_, index) => signs.filter(({ reason }) => reason === index).length),
      concepts: toColumns(concepts),
      ...(subject && { subject }),
    },
    world: { concepts: toColumns(world.filter(({ words }) => words.length)), ...further },
    sayings: {
      ...(others && { others }),
      questions: questions.map(({ asked }) => asked ?? null),
      emitters: emitters.map(({ called }) => called ?? null),
    },
    // Behind the reasons what is about something else, then the questions, and how emitters are called.
    asked: toColumns([
      ...reasons.map(({ asked }) => asked ?? {}),
      others ?? {},
      ...questions.map(({ asked }) => asked ?? {}),
      ...emitters.map(({ called }) => called ?? {}),
    ]),
  };
}

const isAdvice = (field: string) => (ADVICE as readonly string[]).includes(field);
const fieldsOf = (reason: Reason, isChosen: (field: string) => boolean) => Object.fromEntries(Object.entries(reason).filter(([field]) => isChosen(field)));
const outlineOf = (reason: Reason) => fieldsOf(reason, (field) => field !== 'signs' && field !== 'asked' && !isAdvice(field));
const adviceOf = (reason: Reason) => fieldsOf(reason, isAdvice);
const rowOf = ({ forAdmin, ...reason }: Reason) => ({ ...adviceOf(reason), ...(forAdmin && { hasNote: true }) });

/** A question without its words: when it is asked, and where its options lead. */
const questionOutlineOf = ({ id, lang, when, options }: Question): QuestionOutline => ({
  id,
  ...(lang && { lang }),
  ...(when && { when }),
  options: options.map(({ reasons, unsure }) => ({ reasons, ...(unsure && { unsure }) })),
});

/** A part has so many reasons at the most: how many are told by one digit. */
const MOST_IN_PART = 9;

/** Cuts a list into at most so many parts of neighbours, the largest of which is as small as can be. */
function cut<Item>(items: readonly Item[], count: number): Item[][] {
  const sizes = items.map((item) => JSON.stringify(item).length);
  /** Filled one after the other up to a limit. */
  const within = (limit: number) => {
    const parts: Item[][] = [];
    let room = 0;
    items.forEach((item, at) => {
      if (sizes[at]! > room || parts.at(-1)?.length === MOST_IN_PART) {
        parts.push([]);
        room = limit;
      }
      parts.at(-1)!.push(item);
      room -= sizes[at]!;
    });
    return parts;
  };
  let [least, most] = [Math.max(0, ...sizes), sizes.reduce((sum, size) => sum + size, 0)];
  while (least < most) {
    const limit = Math.floor((least + most) / 2);
    if (within(limit).length <= count) most = limit;
    else least = limit + 1;
  }
  return within(least);
}

/** What a knowledge base has besides, each where it is at hand: its questions with their words, more languages, what people ask, and ask of something else. */
export interface More {
  questions?: Question[];
  world?: (() => PackedWorld) | undefined;
  asked?: () => Columns;
  sayings?: Sayings;
}

/**
 * The knowledge base of packed signs and of the prose of one language, frozen; without `world` it knows English only, without `asked` not what people
 * ask. Of advice that is loaded late there is nothing to read before.
 */
export function unpack(
  signs: PackedSigns,
  { reasons, questions: outlines, parts: _, ...outline }: PackedOutline,
  advice: (() => PackedAdvice) | LateAdvice,
  { questions, world, asked, sayings }: More = {},
): KnowledgeBase {
  const { subject } = signs;
  const words = questions ?? (advice instanceof LateAdvice ? lateQuestions(outlines, advice) : []);
  const kb = {
    ...outline,
    questions: sayings ? words.map((question, place) => withIts('asked', question, sayings.questions[place])) : words,
    emitters: sayings ? outline.emitters.map((emitter, place) => withIts('called', emitter, sayings.emitters[place])) : outline.emitters,
    reasons: withAdvice(fromColumns<Outline>(reasons), advice),
    ...(sayings?.others && { others: sayings.others }),
  };
  if (asked) putAsked(kb.reasons, asked);
  const has = { concepts: Object.keys(signs.concepts).length > 0, subject: subject !== undefined };
  const english = () => ({
    ...unpackPhrases(signs),
    signs: signsOf(signs),
    concepts: fromColumns<Concept>(signs.concepts),
    ...(subject && { subject }),
  });
  if (!world) return withSigns(kb, has, english);
  const complete = () => {
    const { concepts, ...phrases } = world();
    const left = english();
    return { ...left, ...putBack(left, phrases), further: fromColumns<Concept>(concepts) };
  };
  return withSigns(kb, has, complete, english);
}

/** Most reasons are never shown: what is read of them is unpacked, or loaded, when somebody reads one. */
function withAdvice(outlines: readonly Outline[], advice: (() => PackedAdvice) | LateAdvice): Omit<Reason, 'signs'>[] {
  let rows: readonly Advice[] | undefined;
  const read = (place: number) => {
    if (advice instanceof LateAdvice) return advice.of(place);
    rows ??= freeze(advice().flatMap((columns) => fromColumns<Advice>(columns)));
    return rows[place]!;
  };
  for (const outline of outlines) Object.values(outline).forEach(freeze);
  lateFields(outlines, ADVICE, (place, field) => read(place)[field]);
  return outlines as Omit<Reason, 'signs'>[];
}

/** Questions whose words are loaded late. */
function lateQuestions(outlines: readonly QuestionOutline[], advice: LateAdvice): Question[] {
  return outlines.map((outline, place) => {
    const words = () => advice.question(place);
    return {
      ...outline,
      get ask() {
        return words()?.ask ?? '';
      },
      get hint() {
        return words()?.hint;
      },
      options: outline.options.map((leading, option) => ({
        ...leading,
        get label() {
          return words()?.options[option]?.label ?? '';
        },
        // oxlint-disable-next-line unicorn/no-thenable -- what follows from an option; nobody awaits one
        get then() {
          return words()?.options[option]?.then;
        },
      })),
    };
  });
}

const withIts = <T extends object>(field: string, data: T, asked: Asked | null | undefined): T => (asked ? { ...data, [field]: asked } : data);

/** Puts what people ask to the reasons; nearly nobody asks, so that it is unpacked when somebody does. */
function putAsked(reasons: readonly object[], asked: () => Columns): void {
  let rows: Asked[] | undefined;
  lateFields(reasons, ['asked'], (place) => (rows ??= freeze(fromColumns<Asked>(asked())))[place]);
}

function signsOf({ signs, counts }: PackedSigns): CompiledSign[] {
  const rows = fromColumns<CompiledSign['sign'] & Partial<CompiledSign>>(signs);
  let row = 0;
  return counts.flatMap((count, reason) =>
    rows.slice(row, (row += count)).map(({ phrases = 0, codes = NONE, marks = NONE, ...sign }): CompiledSign => ({ reason, sign, phrases, codes, marks })),
  );
}
