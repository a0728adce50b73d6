const ADDRESS = '[address]';

const MASKS: readonly (readonly [RegExp, string])[] = [
  [/[^\s<>()[\]",:;@]{1,200}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,9}/g, ADDRESS],
  // A person's name stands between quotes before an address, in an address header (RFC 5322 §3.4), or in a greeting.
  [/"[^"\n]{1,80}"(?=\s*<\[address\]>)/g, '[name]'],
  [/^([ \t>]*(?:from|to|cc|bcc|sender|reply-to)[ \t]*:[ \t]*)[^<\n]{1,80}?(?=[ \t]*<\[address\]>)/gim, '$1[name]'],
  [/^([ \t>]*subject[ \t]*:[ \t]*)\S[^\n]*/gim, '$1[subject]'],
  [/\b([Dd]ear|[Hh]i|[Hh]ello)[ \t]+\p{Lu}\p{L}+(?:[ \t]+\p{Lu}\p{L}+)?/gu, '$1 [name]'],
  [/\b\d{1,3}(?:\.\d{1,3}){3}\b/g, '[IP]'],
  [/\b(?:[0-9a-f]{1,4}:){3,7}[0-9a-f]{1,4}\b/gi, '[IP]'],
  [/\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/gi, '[id]'],
  [/\b(?=[\w-]*\d)(?=[\w-]*[a-z])[a-z0-9_-]{16,}\b/gi, '[id]'],
  [/\b(?=[A-F]*\d)(?=\d*[A-F])[0-9A-F]{8,15}\b/g, '[id]'],
  [/\b\d{7,}\b/g, '[number]'],
];

/**
 * The text with e-mail addresses, IP addresses, ids, long numbers, subjects and people's names masked; codes and words stay.
 * `names` are names that the caller knows of.
 */
export function redact(text: string, names: readonly string[] = []): string {
  const known = names.filter((name) => name.trim().length > 1).reduce((masked, name) => masked.replaceAll(name, '[name]'), text);
  return MASKS.reduce((masked, [pattern, mask]) => masked.replace(pattern, mask), known);
}
