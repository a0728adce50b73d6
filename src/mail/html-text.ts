/** Tags that begin a line, and those that stand between blank lines. */
const LINE = new Set(['br', 'div', 'tr', 'li', 'dt', 'dd', 'pre', 'hr', 'section', 'article', 'header', 'footer', 'title', 'option']);
const PARAGRAPH = new Set(['p', 'table', 'blockquote', 'ul', 'ol', 'dl', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const CELL = new Set(['td', 'th']);
/** Elements whose inside is not for reading. */
const HIDDEN = new Set(['script', 'style', 'head', 'template', 'noscript', 'svg']);

/** The names of U+00A0 to U+00FF in order, and of the punctuation that word processors write (HTML 4.01 §24). */
const LATIN1 =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml';
const ENTITIES = new Map([
  ...Object.entries({
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    lsquo: '‘',
    rsquo: '’',
    ldquo: '“',
    rdquo: '”',
    ndash: '–',
    mdash: '—',
    hellip: '…',
    bull: '•',
  }),
  ...LATIN1.split(' ').map((name, index): [string, string] => [name, String.fromCharCode(0xa0 + index)]),
]);

function decode(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}\d{0,2}));?/gi, (entity, decimal?: string, hex?: string, name?: string) => {
    if (name) return ENTITIES.get(name) ?? entity;
    const code = decimal ? Number(decimal) : Number.parseInt(hex!, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ' ';
  });
}

/** Made once: in a text of angle brackets each one would make its own. */
const TAG = /<(\/?)([a-z][a-z0-9]{0,12}|!--)?/iy;
const SPACES = /\s+/g;
const NO_NAME = /[!?/]/;

/** The slash and the name at a "<"; no name where no tag begins. */
function tagAt(html: string, at: number): RegExpExecArray {
  TAG.lastIndex = at;
  return TAG.exec(html)!;
}

/** The words of an HTML body as plain text, with lines and paragraphs; only for reading, never shown as HTML. Each character is looked at once. */
export function htmlText(html: string): string {
  const out: string[] = [];
  const unclosed = new Set<string>(); // what has no end: that of a thousand more is not looked for
  let pre = 0;
  const say = (text: string) => text && out.push(pre ? text : text.replace(SPACES, ' '));
  for (let at = 0; at < html.length;) {
    const open = html.indexOf('<', at);
    say(html.slice(at, open < 0 ? html.length : open));
    if (open < 0) break;
    const [, slash, name = ''] = tagAt(html, open);
    if (!name && !NO_NAME.test(html[open + 1] ?? '')) {
      say('<'); // "a < b"; an address in angle brackets is no tag either, but few write one so in HTML
      at = open + 1;
      continue;
    }
    const isComment = name === '!--' && !unclosed.has(name);
    const end = html.indexOf(isComment ? '-->' : '>', open);
    if (end < 0 && !isComment) {
      say(html.slice(open));
      break;
    }
    if (end < 0) unclosed.add(name);
    at = end < 0 ? open + name.length + 1 : end + (isComment ? 3 : 1);
    const tag = name.toLowerCase();
    if (HIDDEN.has(tag) && !slash && !unclosed.has(tag)) {
      const close = new RegExp(`</${tag}`, 'gi');
      close.lastIndex = at;
      const closed = close.exec(html);
      if (closed) at = closed.index;
      else unclosed.add(tag);
    }
    if (tag === 'pre') pre = Math.max(0, pre + (slash ? -1 : 1));
    if (LINE.has(tag)) out.push('\n');
    else if (PARAGRAPH.has(tag)) out.push('\n\n');
    else if (CELL.has(tag) && !slash) out.push('\t');
  }
  const lines = decode(out.join('')).split('\n');
  return lines
    .map((line) => line.replaceAll('\u00a0', ' ').trim())
    .filter((line, index, all) => line || all[index - 1])
    .join('\n')
    .trim();
}
