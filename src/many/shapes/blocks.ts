import { fold } from '../../core/read/fold.js';
import { linesOf } from '../../core/read/lines.js';
import type { Entry } from '../entry.js';
import { counted } from './counted.js';
import { shareOf, type Sample, type Shape } from './shape.js';

const FEWEST = 2;
/** Lines that lead a block are fewer than this share of all, or each has an address of its own: else it is a list, a line an entry. */
const MOST_LEADING = 0.8;
/** A list of replies: more lines than this share begin with one. */
const MOST_REPLIES = 0.5;
const REPLY = /^\W{0,3}[45]\d\d[ -]/;
/** A longer block is cut. */
const MOST_LINES = 40;

const ADDRESS = String.raw`[<[("']{0,2}(?:smtp:|mailto:|rfc822;\s?)?([^\s<>()\[\]",:;@=]{1,64}@[^\s<>()\[\]",:;@=]{1,253})[>\])"']{0,2}`;
const INDENT = String.raw`^[\s>|*•-]{0,30}`;
/** "<jane@example.com>: host … said", "550 5.1.1 <jane@example.com>... User unknown", "jane@example.com" with what is said of it below. */
const LEADING = new RegExp(
  `${INDENT}(?:[45]\\d\\d[ -](?:[45]\\.\\d\\.\\d{1,3} )?)?${ADDRESS}\\s{0,9}(?:\\.\\.\\.|:|,?$|\\(|(?:on|am|le|el|il|em|op) \\d)`,
  'i',
);
/** "Failed recipient: jane@example.com", in any language; a mail's own headers are none. */
const LABELLED = new RegExp(
  `${INDENT}(?!(?:from|to|cc|bcc|sender|reply-to|return-path|delivered-to|von|an|de|para|da|od|do)\\s?:)\\p{L}[^:@]{1,60}:\\s{0,40}${ADDRESS}\\.?$`,
  'iu',
);
/** "Undeliverable to jane@example.com" */
const NAMED = new RegExp(`${INDENT}\\p{L}[^:@]{1,60}\\s(?:to|for|an|für|à|para|per|naar|do|dla)\\s${ADDRESS}[.:]?$`, 'iu');
/** In the transcript of a session. */
const COMMAND = new RegExp(`(?:>>>|-->|->|\\bC:)\\s{0,9}rcpt to:\\s{0,3}${ADDRESS}`, 'i');
/** What Exchange writes below what it says of a recipient: "<server #5.1.1 smtp;550 5.1.1 jane@example.com>". */
const TRAILING = /<\S{1,200} #[245]\.\d\.\d{1,3}[^<>]{0,200}?([^\s<>:;]{1,64}@[^\s<>:;]{1,253})[^<>]{0,200}>?$/;
/** A line is looked at so far. */
const LOOKED_AT = 400;

/** The address that a line says something of, or the lines below it. */
function leadOf(line: string): string | undefined {
  const start = line.slice(0, LOOKED_AT).trimEnd();
  if (!start.includes('@')) return undefined;
  for (const head of [LEADING, LABELLED, NAMED, COMMAND]) {
    const address = head.exec(start)?.[1];
    if (address) return address.replace(/\.$/, '');
  }
  return undefined;
}

/** The address of what was said in the lines above. */
const trailOf = (line: string) => (line.includes('@') ? TRAILING.exec(line.slice(0, LOOKED_AT).trimEnd())?.[1] : undefined);

/** The lines without those of the returned original, and without header lines; one empty line in place of several. */
function linesIn({ text, lines }: Sample): readonly string[] {
  const folded = fold(text);
  const roles = linesOf(folded.text).map(({ role, at }) => ({ role, at: folded.from ? (folded.from[at] ?? text.length) : at }));
  let next = 0;
  let at = 0;
  return lines
    .map((line) => {
      at = text.indexOf(line, at);
      while (roles[next + 1] && roles[next + 1]!.at <= at) next += 1;
      at += line.length;
      return roles[next]!.role === 'text' ? line : '';
    })
    .filter((line, index, all) => line.trim() || all[index - 1]?.trim());
}

/** What is said of each recipient, all of it together. */
function blocksIn(sample: Sample): { blocks: Map<string, string[]>; isList: boolean } {
  const blocks = new Map<string, string[]>();
  const blockOf = (address: string) => {
    const block = blocks.get(address) ?? [];
    blocks.set(address, block);
    return block;
  };
  let block: string[] | undefined;
  let paragraph: string[] = [];
  let heads = 0;
  const lines = linesIn(sample);
  for (const line of lines) {
    const address = leadOf(line);
    const above = trailOf(line);
    if (address) [block, paragraph] = [blockOf(address), []];
    // What stands below an empty line is said of this recipient only if nothing was said yet.
    else if (!line.trim()) [block, paragraph] = [paragraph.length ? undefined : block, []];
    else paragraph.push(line);
    if (address || above) heads += 1;
    if (!address && above) {
      const said = blockOf(above);
      said.push(...(said === block ? [line] : paragraph));
      [block, paragraph] = [undefined, []];
    } else if (block && line.trim() && block.length < MOST_LINES) block.push(line);
  }
  for (const [address, said] of blocks) if (!said.some((line) => /\p{L}{2}|\d{3}/u.test(line.replace(address, '')))) blocks.delete(address);
  const some = lines.filter((line) => line.trim());
  const isList = (heads > blocks.size && heads > MOST_LEADING * some.length) || shareOf(some, (line) => REPLY.test(line)) > MOST_REPLIES;
  return { blocks, isList };
}

/** The plain words of a mail server on several recipients: paragraphs, each led by an address, with what was said of it. */
export const blocks: Shape = {
  form: 'blocks',
  is(sample) {
    // Of a longer text only the beginning is known here, and all is to be counted; and where lines have counts, each is an entry.
    if (!sample.isWhole || counted.is(sample)) return false;
    // Most texts of other shapes are told apart by this alone.
    if (sample.lines.filter((line) => leadOf(line) ?? trailOf(line)).length < FEWEST) return false;
    const { blocks: found, isList } = blocksIn(sample);
    return found.size >= FEWEST && !isList;
  },
  open(sample) {
    return {
      add: () => [],
      end: () =>
        Array.from(blocksIn(sample).blocks, ([recipient, said]): Entry => ({
          example: said.join('\n'),
          texts: [said.join('\n')],
          count: 1,
          state: 'perhaps',
          recipient,
        })),
    };
  },
};
