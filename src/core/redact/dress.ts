import { plain, voiced } from '../read/fold.js';

/** A text without its dress: `low` is folded letter by letter, so that both have the same length. */
export interface Undressed {
  text: string;
  low: string;
  /** Where each character begins and ends in the original (UTF-16 units); without them, at its own index. */
  from?: Uint32Array;
  to?: Uint32Array;
}

/** Only these can be, or hide, something else than they look like. */
const DRESSED = /[^\t\n\x20-\x7e]|[&\\%=]/;

const ENTITY = /&(?:amp;){0,3}(?:#(\d{1,7});?|#x([0-9a-f]{1,6});?|([a-z]{2,8});)/iy;
const NAMED = new Map([
  ['commat', '@'],
  ['period', '.'],
  ['lowbar', '_'],
  ['hyphen', '-'],
  ['dash', '-'],
  ['plus', '+'],
  ['colon', ':'],
  ['sol', '/'],
  ['nbsp', ' '],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);
const ACCENTED = /^([a-z]{1,2})(?:uml|acute|grave|circ|tilde|cedil|ring|slash|caron|lig)$/i;
/** Escapes of JSON and of programs: `\u0040`, `\\u{40}`, `\x40`; then those of quotes and line ends. */
const ESCAPE = /\\{1,4}(?:u\{([0-9a-f]{1,6})\}|u([0-9a-f]{4})|x([0-9a-f]{2}))/iy;
const JSON_ESCAPE = /\\{1,3}(["'/nrt])|\\\\/y;
/** Bytes of a URL, also encoded more than once. */
const PERCENT = /(?:%(?:25){0,3}[0-9a-f]{2}){1,60}/iy;
/** Quoted-printable (RFC 2045 §6.7): a line that goes on, letters of UTF-8, and what addresses have; not the digits in "size=2048". */
const SOFT_BREAK = /=[ \t]{0,20}\r?\n/y;
const QUOTED = /(?:=[89A-F][0-9A-F]){1,60}|=(?:2[BDEF]|3[ADF]|5F|40(?!\d(?![\d.\w-])))/y;

const MARK = /^\p{M}$/u;
const INVISIBLE = /^[\p{Cf}\p{Cc}\u115f\u1160\u3164]$/u;
const VOICED = /^[\u3099\u309a]$/;

/** Finds out what the characters of a text stand for, in whatever dress: entities, escapes, encoded bytes, full-width, invisible, decomposed. */
export function undress(text: string): Undressed {
  if (!DRESSED.test(text)) return { text, low: text.toLowerCase() };
  const isJson = /["'\]}]\s{0,9}[,}\]]|\\"|"\s{0,9}:/.test(text);
  const out: string[] = [];
  const low: string[] = [];
  const from: number[] = [];
  const to: number[] = [];
  const put = (chars: string, start: number, end: number) => {
    for (const char of chars.normalize('NFKC')) {
      if (MARK.test(char) || (INVISIBLE.test(char) && !/\s/.test(char))) {
        if (VOICED.test(char) && out.length) {
          out.push(voiced(out.pop()!, char));
          low.push(voiced(low.pop()!, char));
        }
        if (to.length) to[to.length - 1] = end;
        continue;
      }
      const folded = plain(char);
      for (let unit = 0; unit < char.length; unit++) {
        out.push(char[unit]!);
        low.push(folded.length === char.length ? folded[unit]! : char[unit]!);
        from.push(start);
        to.push(end);
      }
    }
  };
  for (let at = 0; at < text.length;) {
    const read = escaped(text, at, isJson);
    if (read) {
      if (read.chars) put(read.chars, at, read.end);
      else if (to.length) to[to.length - 1] = read.end;
      at = read.end;
      continue;
    }
    const code = text.codePointAt(at)!;
    const end = at + (code > 0xffff ? 2 : 1);
    if (code >= 32 && code < 127) {
      out.push(text[at]!);
      low.push(code >= 65 && code <= 90 ? String.fromCharCode(code + 32) : text[at]!);
      from.push(at);
      to.push(end);
    } else put(text.slice(at, end), at, end);
    at = end;
  }
  return { text: out.join(''), low: low.join(''), from: new Uint32Array(from), to: new Uint32Array(to) };
}

/** What an escape at this place stands for, and where it ends. */
function escaped(text: string, at: number, isJson: boolean): { chars: string; end: number } | undefined {
  const meet = (pattern: RegExp) => {
    pattern.lastIndex = at;
    return pattern.exec(text);
  };
  const read = (met: RegExpExecArray, chars: string | undefined) => (chars === undefined ? undefined : { chars, end: at + met[0].length });
  let met: RegExpExecArray | null;
  switch (text[at]) {
    case '&':
      met = meet(ENTITY);
      if (!met) return undefined;
      if (met[3]) return read(met, NAMED.get(met[3].toLowerCase()) ?? ACCENTED.exec(met[3])?.[1]);
      return read(met, charOf(met[1] ? Number(met[1]) : parseInt(met[2]!, 16)));
    case '\\':
      met = meet(ESCAPE);
      if (met) return read(met, charOf(parseInt((met[1] ?? met[2] ?? met[3])!, 16)));
      met = isJson ? meet(JSON_ESCAPE) : null;
      if (!met) return undefined;
      return read(met, met[1] === undefined ? '\\' : met[1] === '"' ? "'" : met[1] === 'n' || met[1] === 'r' ? '\n' : met[1] === 't' ? '\t' : met[1]);
    case '%':
      met = meet(PERCENT);
      return met ? read(met, bytes(met[0].replace(/%(?:25)*(?=[0-9a-f]{2})/gi, '%'))) : undefined;
    case '=':
      met = meet(SOFT_BREAK);
      if (met) return read(met, '');
      met = meet(QUOTED);
      return met ? read(met, bytes(met[0].replaceAll('=', '%'))) : undefined;
  }
  return undefined;
}

/** The text of percent-encoded bytes; where they are none of UTF-8, as if each were a letter. */
function bytes(encoded: string): string {
  try {
    return decodeURIComponent(encoded);
  } catch {
    return encoded.replace(/%(..)/g, (_, hex: string) => charOf(parseInt(hex, 16)) ?? ' ');
  }
}

function charOf(code: number): string | undefined {
  return code > 0 && code < 0x110000 ? String.fromCodePoint(code) : undefined;
}
