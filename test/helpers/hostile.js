// Texts that are as expensive as can be, made of what the code itself looks for: its words and marks repeated, padded, nested and mixed.
import { literals } from './expressions.js';

/** How many texts the tests use, and how many characters each has. */
export const FEW = 44;
export const LENGTH = 4000;

/** Plain prose of so many characters, to compare with. */
export const prose = (length) =>
  'We met on Monday and talked about the new brochure, the colours and the weather in June. '.repeat(Math.ceil(length / 90)).slice(0, length);

/** Numbers from 0 to 1 that are the same in every run (Park and Miller's generator). */
function random(seed) {
  let state = seed;
  return () => (state = (state * 48271) % 2147483647) / 2147483647;
}

/** Pieces that the expressions and strings of the source look for. */
async function atoms() {
  const { expressions, strings } = await literals();
  const inRead = ({ file }) => /^(?:core|mail|many|element\/answering\/reading)\//.test(file);
  const words = expressions.filter(inRead).flatMap(({ pattern }) => pattern.match(/[a-z<>"'({[][a-z0-9 :;<>"'=/-]{1,30}/gi) ?? []);
  const marks = strings
    .filter(inRead)
    .map(({ text }) => text)
    .filter((text) => text.length > 1 && text.length < 40);
  const signs = [
    '<',
    '>',
    '"',
    "'",
    '(',
    ')',
    '[',
    ']',
    '{',
    '}',
    ',',
    ';',
    ':',
    '@',
    '.',
    '-',
    '=',
    '&',
    '\\',
    '|',
    '`',
    '\t',
    ' ',
    '\n',
    '\r\n',
    '0',
    '550 ',
    '5.1.1 ',
    'a',
    'a@b.c ',
    '192.0.2.1 ',
    'é',
    'ﷺ',
    '\u200b',
    '中',
    '&#x40;',
    '=40',
    '%40',
    '\\u0040',
    '> ',
    'http://',
    '<br ',
    '--x\n',
    'Content-Type: multipart/mixed; boundary=x\n',
  ];
  return [...new Set([...words, ...marks, ...signs])];
}

/** So many hostile texts of so many characters each; the same in every run. */
export async function hostileTexts(count, length, seed = 1) {
  const all = await atoms();
  const next = random(seed);
  const pick = () => all[Math.floor(next() * all.length)];
  const fill = (piece, size = length) => piece.repeat(Math.ceil(size / piece.length)).slice(0, size);
  const ways = [
    () => fill(pick()),
    () => `${pick()}${fill(' ')}x`,
    () => `${pick()}${fill('\t\n')}${pick()}`,
    () => fill(`${pick()}${pick()}`),
    () => fill(`${pick()} ${pick()} `),
    () => `${fill(pick(), length / 2)}${fill(pick(), length / 2)}`,
    () => `${fill('(', length / 2)}${fill(')', length / 2)}`.replaceAll('(', pick().slice(0, 1)),
    () => `From: a@b.c\nSubject: ${pick()}\nContent-Type: ${next() < 0.5 ? 'text/html' : 'text/plain'}\n\n${fill(pick())}`,
    () => `{"message":"${fill(pick()).replaceAll('"', '').replaceAll('\n', ' ')}"}`,
    () => fill(`${pick()}\n`),
    () => fill(`${pick()}${' '.repeat(Math.floor(next() * 300))}${pick()}`),
  ];
  return Array.from({ length: count }, (_, at) => ways[at % ways.length]().slice(0, length + 200));
}
