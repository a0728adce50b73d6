import { atOnce, PACE, type Steps } from '../gradually.js';

/** A text made plain for comparing, with the way back into the original for every character. */
export interface Folded {
  text: string;
  /** Where each folded character begins and ends in the original (UTF-16 units); without them, at its own index. */
  from?: Uint32Array;
  to?: Uint32Array;
}

/** What a plain ASCII text must not have to be folded by lower-casing alone: entities, escapes, CR, quoted-printable. */
const NEEDS_CARE = /[^\t\n\x20-\x7e]|&|\\|`|content-transfer-encoding/i;

/** Not as objects: what a page adds to every object is no entity and no letter. */
const ENTITIES = new Map(
  Object.entries({
    lt: '<',
    gt: '>',
    amp: '&',
    quot: '"',
    apos: "'",
    nbsp: ' ',
    ldquo: '"',
    rdquo: '"',
    lsquo: "'",
    rsquo: "'",
    ndash: '-',
    mdash: '-',
    hellip: ' ',
  }),
);
const ENTITY = /&(?:#(\d{1,6})|#x([0-9a-f]{1,5})|([a-z]{2,6}));/iy;
const SAME = new Map(
  Object.entries({
    '‘': "'",
    '’': "'",
    '‚': "'",
    '‛': "'",
    ʼ: "'",
    '`': "'",
    '´': "'",
    '“': '"',
    '”': '"',
    '„': '"',
    '«': '"',
    '»': '"',
    '–': '-',
    '—': '-',
    '‐': '-',
    '‑': '-',
    '−': '-',
    ı: 'i',
    ł: 'l',
    ø: 'o',
    ß: 'ss',
    æ: 'ae',
  }),
);
const MARK = /^\p{M}$/u;
const VOICED = /^[\u3099\u309a]$/;
const KANA = /^[\u3041-\u30ff]$/;
const INVISIBLE = /^[\u00ad\u200b-\u200f\u2060\ufeff]$/;
const JSON_ESCAPE = /\\(?:u([0-9a-f]{4})|(["\\/bfnrt]))/iy;

/** Where a paste looks like JSON or quoted-printable, its escapes are read as what they stand for. */
function escapesOf(text: string): { json: boolean; quotedPrintable: boolean } {
  const head = text.slice(0, 20_000);
  return {
    json: /["'\]}]\s*[,}\]]|\\"|"\s*:/.test(head) && head.includes('\\'),
    quotedPrintable: /content-transfer-encoding:\s*quoted-printable/i.test(head),
  };
}

/**
 * Folds case, accents, quotes, entities and escapes; one folded character may stand for several of the original and the
 * reverse (U+FDFA folds to 18); it ends after `most` folded characters. NFKD character by character and without marks, so that every Unicode normal form folds to the same text.
 */
export function fold(text: string, most = Infinity): Folded {
  return atOnce(foldInSteps(text, most));
}

/** The same in steps. */
export function* foldInSteps(text: string, most: number): Steps<Folded> {
  if (!NEEDS_CARE.test(text)) return { text: text.slice(0, most).toLowerCase() };
  const { json, quotedPrintable } = escapesOf(text);
  const out: string[] = [];
  const from: number[] = [];
  const to: number[] = [];
  const put = (chars: string, start: number, end: number) => {
    for (let i = 0; i < chars.length; i++) {
      out.push(chars[i]!);
      from.push(start);
      to.push(end);
    }
  };
  let pause = PACE;
  for (let i = 0; i < text.length && out.length < most;) {
    if (i > pause) {
      pause = i + PACE;
      yield;
    }
    const unit = text.charCodeAt(i);
    if (unit === 13) {
      // CR is dropped before LF, so that both line ends read the same
      if (text.charCodeAt(i + 1) !== 10) put('\n', i, i + 1);
      i += 1;
      continue;
    }
    if (unit === 38) {
      ENTITY.lastIndex = i;
      const match = ENTITY.exec(text);
      const value = match && (match[3] ? ENTITIES.get(match[3].toLowerCase()) : plainChar(match[1] ? Number(match[1]) : parseInt(match[2]!, 16)));
      if (value !== undefined && value !== null) {
        put(value, i, i + match![0].length);
        i += match![0].length;
        continue;
      }
    }
    if (json && unit === 92) {
      JSON_ESCAPE.lastIndex = i;
      const match = JSON_ESCAPE.exec(text);
      if (match) {
        const value = match[1]
          ? (plainChar(parseInt(match[1], 16)) ?? ' ')
          : match[2] === 'n' || match[2] === 'r'
            ? '\n'
            : match[2] === '"'
              ? "'"
              : /[bft]/.test(match[2]!)
                ? ' '
                : match[2]!;
        put(value.toLowerCase(), i, i + match[0].length);
        i += match[0].length;
        continue;
      }
    }
    if (quotedPrintable && unit === 61) {
      const soft = /^=[ \t]*\r?\n/.exec(text.slice(i, i + 8));
      const hex = /^=([0-9A-F]{2})/.exec(text.slice(i, i + 3));
      if (soft ?? hex) {
        if (hex && !soft) put(plainChar(parseInt(hex[1]!, 16)) ?? '', i, i + 3);
        i += (soft ?? hex)![0].length;
        continue;
      }
    }
    if (unit < 128) {
      out.push(unit >= 65 && unit <= 90 ? String.fromCharCode(unit + 32) : unit === 96 ? "'" : text[i]!);
      from.push(i);
      to.push(i + 1);
      i += 1;
      continue;
    }
    const char = String.fromCodePoint(text.codePointAt(i)!);
    const end = i + char.length;
    if (MARK.test(char) || INVISIBLE.test(char)) {
      if (VOICED.test(char) && out.length) out[out.length - 1] = voiced(out.at(-1)!, char);
      if (to.length) to[to.length - 1] = end;
    } else {
      put(plain(char), i, end);
    }
    i = end;
  }
  return { text: out.join(''), from: new Uint32Array(from), to: new Uint32Array(to) };
}

/** A kana with its voicing mark as one letter: ハ and バ are different letters, not accents. */
export function voiced(kana: string, mark: string): string {
  const one = (kana + mark).normalize('NFC');
  return one.length === 1 ? one : kana;
}

/** A character without case, accents and width; `ß` and the like become two letters. */
export function plain(char: string): string {
  if (KANA.test(char)) return char.normalize('NFKC');
  const known = SAME.get(char);
  if (known) return known;
  let folded = '';
  for (const part of char.normalize('NFKD')) if (!MARK.test(part)) folded += SAME.get(part) ?? part;
  const lower = folded.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');
  return SAME.get(lower) ?? lower;
}

function plainChar(code: number): string | undefined {
  return code > 0 && code < 0x110000 ? plain(String.fromCodePoint(code)) : undefined;
}
