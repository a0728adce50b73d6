/** What a writer can get wrong in texts that people read, in plain words. */
import { parseRichText } from '../knowledge/rich-text.js';
import { isPlaceholder, PLACEHOLDER_LIST } from './check-phrase.js';

/** Names of HTML's elements that a writer may try; `<user@example.com>` or `<your domain>` is none. */
const TAG =
  /<\/?(?:a|abbr|b|big|blockquote|br|button|center|code|dd|del|div|dl|dt|em|font|form|h[1-6]|hr|i|iframe|img|input|ins|kbd|li|link|mark|ol|p|pre|q|s|samp|script|small|span|strike|strong|style|sub|sup|svg|table|tbody|td|th|thead|tr|tt|u|ul|var)(?=[\s/>])[^<>]*>?|<!--|&(?:[a-z]{2,8}|#\d{1,6});/i;
const LINK = /\[[^[\]]*\]\(([^)]*)\)?/;
const BRACES = /\{([^{}|]{0,400})(\|?)[^{}]{0,400}\}/g;

const SHOWN = 'is shown as it stands';

/** What is wrong with a text that may have **bold**, `code`, [a link](https://…) and {person|somebody} in it. */
export function mistakesInProse(source: string): string[] {
  const parsed = parseRichText(source);
  return (typeof parsed === 'string' ? [parsed] : parsed).flatMap((piece) => {
    if (typeof piece === 'string') return [...htmlIn(piece), ...openMarksIn(piece), ...bracesIn(piece)];
    if ('code' in piece) return []; // there everything is shown as it stands, and means to be
    if ('v' in piece) return [...(isPlaceholder(piece.v) ? [] : [unknown(`{${piece.v}|…}`)]), ...insideOf('a placeholder', piece.or)];
    return 'b' in piece ? insideOf('bold', piece.b) : insideOf('a link', piece.a);
  });
}

/** What is wrong with a text that has no marks: a title, a label, words on a button. */
export function mistakesInPlain(text: string): string[] {
  const mark = /\*\*|`/.exec(text)?.[0] ?? LINK.exec(text)?.[0];
  const brace = /\{[^{}]*\}?|\}/.exec(text)?.[0];
  return [
    ...htmlIn(text),
    ...(mark ? [`has ${mark}, which ${SHOWN}: this field has no bold, code or links`] : []),
    ...(brace ? [`has ${brace}, which ${SHOWN}: this field has no placeholders`] : []),
  ];
}

/** The same of the title that names somebody. */
export function mistakesInTitleFor(text: string): string[] {
  const rest = text.replace(/\{(?:recipient|account)\}/g, '');
  if (rest === text)
    return ['does not name whom it is about: write {recipient} or {account} where the address goes, as in "{recipient} does not exist"; or leave titleFor out'];
  const fallback = /\{(recipient|account)\|[^{}]*\}/.exec(rest);
  return fallback ? [`has ${fallback[0]}: write {${fallback[1]}}, for titleFor is shown only where the address is known`] : mistakesInPlain(rest);
}

function htmlIn(text: string): string[] {
  const tag = TAG.exec(text)?.[0];
  return tag ? [`has HTML (${tag}), which ${SHOWN}: write plain text, and where the field has them, **bold**, \`code\` or [a link](https://…)`] : [];
}

/** Marks that are left in what is shown as plain text: they were not understood. */
function openMarksIn(text: string): string[] {
  const mistakes: string[] = [];
  const link = LINK.exec(text);
  if (link) mistakes.push(`has a link to "${link[1]}": expected [what it says](https://…)`);
  if (text.includes('**')) mistakes.push('has a ** without the other one: write **bold**');
  if (text.includes('`')) mistakes.push('has a ` without the other one: write `code`');
  return mistakes;
}

function bracesIn(text: string): string[] {
  const mistakes = Array.from(text.matchAll(BRACES), ([whole, name]) =>
    isPlaceholder(name!) ? `has ${whole} without what to say where the message does not tell: write {${name}|…}, as in {person|This person}` : unknown(whole),
  );
  if (/[{}]/.test(text.replace(BRACES, ''))) mistakes.push('has a brace without the other one: write {person|This person}, or put the text into `code`');
  return mistakes;
}

/** Marks do not nest: of one inside another, the signs would be read by people. */
function insideOf(what: string, text: string): string[] {
  const mark = /\*\*|`|\{/.exec(text)?.[0] ?? LINK.exec(text)?.[0];
  return [...htmlIn(text), ...(mark ? [`has ${mark} inside ${what}: one mark cannot stand inside another`] : [])];
}

const unknown = (placeholder: string) => `${placeholder} is no placeholder; one of: ${PLACEHOLDER_LIST}`;
