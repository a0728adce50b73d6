/** A part of a mail that has no parts itself: its header lines, and its body, both as they stand there. */
export interface Part {
  head: string;
  body: string;
  /** Its media type (RFC 2045), in small letters; text/plain where none is named. */
  type: string;
}

/** A mail's header lines and its parts, in order, however deep they are nested. */
export interface Parts {
  head: string;
  parts: Part[];
}

/** No report has more; the rest of a hostile mail is not looked at. */
const MOST_PARTS = 100;
const LONGEST_HEAD = 1 << 18;
/** A boundary has 70 characters at most (RFC 2046 §5.1.1); some programs do not count. */
const LONGEST_BOUNDARY = 200;

const HEADER = /^[!-9;-~]{1,77}[ \t]{0,3}:/;
/** The headers that a part has of its own (RFC 2045 §8); another line is the beginning of a body whose blank line is missing. */
const PART_HEADER = /^(?:content-|mime-|x-)[a-z-]{1,60}[ \t]{0,3}:/i;
const TYPE = /^content-type[ \t]{0,3}:\s{0,99}"?([a-z]{1,40}\/[a-z0-9.+-]{1,80})/im;
const BOUNDARY = /\bboundary\s{0,9}=\s{0,9}(?:"([^"\n]{1,200})"|([^\s;"]{1,200}))/i;

/** The end of the header lines that begin at `from`, and where the body begins. */
function headAt(source: string, from: number, isHeader: RegExp): { end: number; body: number } {
  let at = from;
  for (const last = from + LONGEST_HEAD; at < source.length && at < last;) {
    const newline = source.indexOf('\n', at);
    const end = newline < 0 ? source.length : newline;
    if (end === at) return { end: at, body: at + 1 };
    const isFolded = at > from && (source[at] === ' ' || source[at] === '\t');
    const line = source.slice(at, Math.min(end, at + 100));
    if (!isFolded && !isHeader.test(line)) return line.trim() ? { end: at, body: at } : { end: at, body: end + 1 };
    at = end + 1;
  }
  return { end: Math.min(at, source.length, from + LONGEST_HEAD), body: at };
}

/** The header line of a name with its folded lines; undefined where there is none. */
export function headerIn(head: string, name: string): string | undefined {
  return new RegExp(`^${name}[ \\t]{0,3}:.{0,2000}(?:\\n[ \\t].{0,2000}){0,20}`, 'im').exec(head)?.[0];
}

/** The text of a delimiter line that begins at `at`, without its dashes; `isLast` for the one that closes. */
function delimiterAt(source: string, at: number): { boundary: string; isLast: boolean; next: number } {
  const newline = source.indexOf('\n', at);
  const next = newline < 0 ? source.length : newline + 1;
  const line = source.slice(at + 2, Math.min(next, at + 4 + LONGEST_BOUNDARY)).trimEnd();
  return { boundary: line, isLast: line.endsWith('--'), next };
}

/**
 * Takes a mail apart, where its boundaries stand. Mails that people paste are cut off, and their boundaries broken or not declared: where none that
 * is declared occurs, one that part headers follow is taken for it. Reads each line once; what the parts say is left to the parser.
 */
export function partsOf(source: string): Parts {
  const root = source.startsWith('--') ? { end: 0, body: 0 } : headAt(source, 0, HEADER);
  const head = source.slice(0, root.end);
  const declared = new Set<string>();
  const declare = (text: string) => {
    const type = headerIn(text, 'content-type') ?? '';
    const [, quoted, bare] = BOUNDARY.exec(type) ?? [];
    if (/multipart\//i.test(type)) declared.add((quoted ?? bare ?? '').trimEnd());
  };
  declare(head);
  const parts: Part[] = [];
  let open: { head: string; from: number } | undefined = { head: root.end ? head : '', from: root.body };
  const close = (at: number) => {
    if (open) parts.push(partOf(open.head, source.slice(open.from, at)));
    open = undefined;
  };
  if (!declared.size && root.end) {
    close(source.length);
    return { head, parts };
  }
  let isMet = false;
  const isBoundary = ({ boundary, next }: { boundary: string; next: number }) =>
    boundary && (declared.has(boundary) || (!isMet && PART_HEADER.test(source.slice(next, next + 100)) && /[^-=_*~ ]/.test(boundary)));
  for (let at = source.startsWith('--', root.body) ? root.body : source.indexOf('\n--', Math.max(0, root.body - 1)) + 1 || source.length; at < source.length;) {
    const delimiter = delimiterAt(source, at);
    const { boundary, isLast, next } = delimiter;
    if (isBoundary(delimiter)) {
      close(Math.max(0, at - 1));
      if (parts.length >= MOST_PARTS) break;
      isMet = true;
      declared.add(boundary);
      const { end, body } = headAt(source, next, PART_HEADER);
      const own = source.slice(next, end);
      declare(own);
      open = { head: own, from: body };
      at = source.startsWith('--', body) ? body : source.indexOf('\n--', Math.max(next, body) - 1) + 1 || source.length;
      continue;
    }
    if (isLast && declared.has(boundary.slice(0, -2))) close(Math.max(0, at - 1));
    at = source.indexOf('\n--', next - 1) + 1 || source.length;
  }
  close(source.length);
  return { head, parts };
}

function partOf(head: string, body: string): Part {
  return { head, body, type: (TYPE.exec(head)?.[1] ?? 'text/plain').toLowerCase() };
}
