const ADDRESS = '[address]';
/** The lines of a mail that name people (RFC 5322 §3.4), with the further lines of each. */
const PEOPLE = /^[ \t>]*(?:from|to|b?cc|sender|reply-to|von|an)[ \t]*:.*(?:\n[ \t].*)*/gim;
const NAME_IN_LIST = /([:,])([^<:]{1,160})(?=<\[address\]>)/g;

const ADDRESSES: readonly RegExp[] = [
  /(?:"[^"\n]{1,64}"|[^\s<>()[\]",:;@]{1,200})@(?:[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,9}|\[[^\]\s]{1,60}\])/gu,
  /[\w.%+-]{1,64}(?:%40|\\u0040|&#64;)[\w.-]{1,120}/g, // as it stands in links, JSON and HTML
];

const MASKS: readonly (readonly [RegExp, string])[] = [
  [/"[^"\n]{1,80}"(?=\s*<\[address\]>)/g, '[name]'],
  [/(?<!\p{L})\p{Lu}[\p{L}'’-]{1,40}(?:[ \t]+\p{Lu}[\p{L}'’.-]{0,40}){1,3}(?=[ \t]*<\[address\]>)/gu, '[name]'],
  [/^([ \t>]*(?:subject|betreff)[ \t]*:[ \t]*)\S.*(?:\n[ \t].*)*/gim, '$1[subject]'],
  [/\b([Dd]ear|[Hh]i|[Hh]ello)[ \t]+(?:M[rs]{1,2}\.?[ \t]+)?\p{Lu}\p{L}+(?:[ \t]+\p{Lu}\p{L}+)?/gu, '$1 [name]'],
  [/\b\d{1,3}(?:\.\d{1,3}){3}\b/g, '[IP]'],
  [/(?<![\w:])(?=[0-9a-f:]{0,40}::|(?:[0-9a-f]{1,4}:){7})[0-9a-f]{0,4}(?::[0-9a-f]{0,4}){2,7}(?![\w:])/gi, '[IP]'],
  [/\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/gi, '[id]'],
  [/(?<![\w-])(?=[\w-]*\d)(?=[\w-]*[a-z])[a-z0-9_-]{16,}/gi, '[id]'],
  [/\b(?=[A-F]*\d)(?=\d*[A-F])[0-9A-F]{8,15}\b/g, '[id]'],
  [/\b\d{7,}\b/g, '[number]'],
];

/** A name as a whole word, in whatever case. */
function nameOf(name: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])${name.trim().replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')}(?![\\p{L}\\p{N}])`, 'giu');
}

/**
 * The text with e-mail addresses, IP addresses, ids, long numbers, subjects and people's names masked; codes and words stay.
 * `names` are names that the caller knows of. Cut a text at a word's end before, or half an address may be left of it.
 */
export function redact(text: string, names: readonly string[] = []): string {
  let masked = ADDRESSES.reduce((so, pattern) => so.replace(pattern, ADDRESS), text);
  for (const name of names) if (name.trim().length > 1) masked = masked.replace(nameOf(name), '[name]');
  masked = masked.replace(PEOPLE, (line) =>
    line.replace(NAME_IN_LIST, (_, before: string, name: string) => `${before} [name]${name.slice(name.trimEnd().length)}`),
  );
  return MASKS.reduce((so, [pattern, mask]) => so.replace(pattern, mask), masked);
}

/** The beginning of a text, at most so many UTF-16 units, without a word that is cut in two. */
export function beginningOf(text: string, most: number): string {
  return text.length <= most ? text : withoutLastWord(text.slice(0, most));
}

function withoutLastWord(text: string): string {
  let end = text.length;
  while (end > 0 && !/\s/.test(text[end - 1]!)) end -= 1;
  return text.slice(0, end).trimEnd();
}
