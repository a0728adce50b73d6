import { entriesOf, type Field } from '../event.js';
import type { Entry } from '../entry.js';
import { roleOf } from '../names.js';
import { stateOf } from '../states.js';

const PAIR = /(?:^|[\s,;{[(])([A-Za-z][\w.-]{0,40})=("(?:[^"\\]|\\.){0,4000}"|<[^>]{0,320}>|[^\s,;"<>]{1,1000})/g;
const FEWEST = 3;

/** The entries of a line of name=value pairs (logfmt, OpenSMTPD) that has a status among them; undefined for any other line. */
export function pairsIn(line: string): Entry[] | undefined {
  if (!line.includes('=')) return undefined;
  const fields = Array.from(line.matchAll(PAIR), ([, name, value]): Field => ({
    name: name!,
    value: value!.replace(/^["<]|[">]$/g, '').replace(/\\(.)/g, '$1'),
  }));
  if (fields.length < FEWEST || !fields.some(({ name, value }) => roleOf(name) === 'status' && stateOf(value))) return undefined;
  return entriesOf(fields, line, 'perhaps');
}
