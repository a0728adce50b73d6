import { primaryOf } from '../words/language.js';
import type { Reason } from '../knowledge/schema.js';

/** What people say of a reason in a language (BCP 47), or in another form of it. */
export function askedIn({ asked = {} }: Reason, lang: string): readonly string[] {
  const tag = Object.hasOwn(asked, lang) ? lang : Object.keys(asked).find((one) => primaryOf(one) === primaryOf(lang));
  return (tag !== undefined && asked[tag]) || [];
}

/** In UTF-16 units: longer "words" are ids and addresses of one message, which nobody else has. */
const LONGEST = 24;
/** Numbers that tell something: codes such as 550 and 5.1.1. Others are times, sizes, addresses. */
const CODE = /^[245](?:\d\d|\.\d{1,3}\.\d{1,3})$/;

/** The words of the errors, and of what people ask: what a reason is found by beside its title, each once. */
export function wordsOf(reason: Reason, lang: string): string {
  const signs = reason.signs.flatMap(({ phrase = '', code = '' }) => [phrase, code]);
  const texts = [...askedIn(reason, lang), ...signs, ...(reason.examples ?? [])].join(' ');
  const words = texts
    .replace(/\{[^{}]{0,40}\}|\S{0,64}@\S{0,255}/g, ' ')
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}.'’]+/u)
    .map((word) => word.replace(/^[.'’]{1,9}|[.'’]{1,9}$/g, ''));
  return [...new Set(words)].filter((word) => word.length > 1 && word.length <= LONGEST && (CODE.test(word) || !/^[\d.]+$/.test(word))).join(' ');
}
