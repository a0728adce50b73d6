import { plainEntry, type Entry } from '../entry.js';
import { entriesOf, type Field } from '../event.js';
import { roleOf } from '../names.js';
import { stateOf } from '../states.js';
import { JsonSplitter } from './json-splitter.js';
import type { Shape } from './shape.js';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type JsonObject = { [key: string]: Json };

/** A longer value is read part by part: parsing it at once would take too long for a page, and too much memory. */
const LONGEST_VALUE = 1 << 18;
const BEGINNING = /^[\ufeff\s]*(?:\[\s*(?:[[{"]|$)|\{\s*(?:"|$))/;
/** Events lie no deeper, and have no more values. */
const DEEPEST = 8;
const MOST_FIELDS = 500;
/** What is nested deeper than any export cannot be written out again: that would overflow the stack. */
const DEEPEST_VALUE = 100;
/** How deep in an event its recipient or status stands at most. */
const NEAR = 5;
const ADDRESS = /^[^\s@]{1,200}@[^\s@]{1,255}$|<[^\s@<>]{1,200}@[^\s@<>]{1,255}>$/;

const isObject = (value: Json | undefined): value is JsonObject => typeof value === 'object' && value !== null && !Array.isArray(value);

const isDeeper = (value: Json, depth: number): boolean =>
  typeof value === 'object' && value !== null && (depth === 0 || Object.values(value).some((one) => isDeeper(one, depth - 1)));

/** The value of a JSON text; undefined for any other text, and where it is nested too deep. */
function parse(text: string): Json | undefined {
  try {
    const value = JSON.parse(text) as Json;
    return isDeeper(value, DEEPEST_VALUE) ? undefined : value;
  } catch {
    return undefined;
  }
}

/** What is JSON inside of a string, as queues and topics hand it on (Amazon SNS and SQS). */
function unwrapped(value: Json): Json {
  return typeof value === 'string' && /^\s*[{[]/.test(value) ? (parse(value) ?? value) : value;
}

/** The plain values of an object with their names, those of objects and lists in it included. */
function fieldsOf(value: Json, name: string, depth = DEEPEST): Field[] {
  if (value === null || depth === 0) return [];
  if (Array.isArray(value)) return value.flatMap((one) => fieldsOf(one, name, depth - 1));
  if (typeof value === 'object') return Object.entries(value).flatMap(([key, one]) => fieldsOf(one, nameIn(name, key), depth - 1));
  return [{ name, value: String(value) }];
}

/** A key that says nothing by itself ("id", "name", "value") has what it is in before it ("message id"). */
function nameIn(outer: string, key: string): string {
  return /^(?:id|code|type|address|email|uid|uuid)$/i.test(key) && outer ? `${lastOf(outer)} ${key}` : key;
}

const lastOf = (name: string) => name.split(' ').at(-1)!;

/** True for an object that is about one recipient. */
function isAddressed(value: Json): boolean {
  return isObject(value) && fieldsOf(value, '', NEAR).some(({ name, value: said }) => roleOf(name) === 'recipient' && ADDRESS.test(said));
}

/** True for an object that says what became of a message. */
function isStated(value: Json): boolean {
  if (!isObject(value)) return false;
  const isStatus = ([key, one]: [string, Json]) => roleOf(key) === 'status' && typeof one === 'string' && stateOf(one) !== undefined;
  return Object.entries(value).some(isStatus) && fieldsOf(value, '', NEAR).some(({ name }) => ['id', 'time', 'reason', 'server'].includes(roleOf(name)));
}

interface List {
  items: JsonObject[];
  /** The objects around the list, the nearest first. */
  around: JsonObject[];
}

/** The list of events that an object wraps, the first that is found; in an event, only a list of its recipients (what was tried to reach one is no list). */
function listIn(value: JsonObject, isInEvent = isStated(value), around: JsonObject[] = [], depth = DEEPEST): List | undefined {
  if (depth === 0) return undefined;
  const outer = [value, ...around];
  const values = Object.values(value).map(unwrapped);
  for (const one of values) {
    const items = Array.isArray(one) ? one.map(unwrapped).filter(isObject) : [];
    const isList = (item: JsonObject) => isAddressed(item) || (!isInEvent && (isStated(item) || listIn(item, false, [], depth - 1) !== undefined));
    if (items.some(isList)) return { items, around: outer };
  }
  for (const one of values) {
    const list = isObject(one) ? listIn(one, isInEvent, outer, depth - 1) : undefined;
    if (list) return list;
  }
  return undefined;
}

/** The values of the objects around a list, without what they hold in lists and beside them. */
function plainFields(value: JsonObject): Field[] {
  return Object.entries(withoutLists(value)).flatMap(([key, one]) =>
    isObject(one) && listIn(one, false) ? [] : fieldsOf(isObject(one) ? withoutLists(one) : one, key),
  );
}

function withoutLists(value: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => !Array.isArray(one) || !one.some(isObject)));
}

/** The entries of a value; `inherited` is what is said around it. */
function* entriesIn(given: Json, text: string, inherited: readonly Field[], depth = DEEPEST): Generator<Entry> {
  const value = unwrapped(given);
  if (Array.isArray(value)) {
    if (depth > 0) for (const one of value) yield* entriesIn(one, textOf(one), inherited, depth - 1);
    return;
  }
  if (!isObject(value)) {
    if (typeof value === 'string') yield plainEntry(value);
    return;
  }
  const list = depth > 0 ? listIn(value) : undefined;
  if (list) {
    const outer = [...list.around.flatMap(plainFields), ...inherited].slice(0, MOST_FIELDS);
    for (const item of list.items) yield* entriesIn(item, textOf(item), outer, depth - 1);
    return;
  }
  const own = fieldsOf(Object.fromEntries(Object.entries(value).map(([key, one]) => [key, unwrapped(one)])), '').slice(0, MOST_FIELDS);
  const roles = new Set(own.map(({ name }) => roleOf(name)));
  yield* entriesOf([...own, ...inherited.filter(({ name }) => roleOf(name) !== 'count' && !roles.has(roleOf(name)))], text, 'perhaps');
}

const textOf = (value: Json) => (typeof value === 'string' ? value : JSON.stringify(value));

/** JSON: lists of events, bare or wrapped in an object, JSON lines, and lists of messages. */
export const json: Shape = {
  form: 'list',
  is: ({ text }) => BEGINNING.test(text) && /"\s{0,9}[:,\]]/.test(text),
  open() {
    const splitter = new JsonSplitter(LONGEST_VALUE, DEEPEST);
    function* entries(values: Iterable<string>): Generator<Entry> {
      for (const text of values) {
        const value = parse(text);
        if (value === undefined) yield plainEntry(text, { state: 'perhaps' });
        else yield* entriesIn(value, text, []);
      }
    }
    return { add: (piece) => entries(splitter.add(piece)), end: () => entries(splitter.end()) };
  },
};
