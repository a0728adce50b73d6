/** Puts what was recognised in a picture into reading order: columns, chat bubbles and the cells of a table each by itself. */

/** A recognised word: where it stands in the picture, in pixels, and how sure it is, from 0 to 100. */
export interface Word {
  text: string;
  confidence: number;
  bbox: { x0: number; y0: number; x1: number; y1: number };
}

/** Words that stand side by side, and the height of their letters with room above and below, in pixels. */
export interface Line {
  words: readonly Word[];
  rowAttributes: { rowHeight: number };
}

/** Words of a line without a gap between them. */
interface Segment {
  words: Word[];
  height: number;
  x0: number;
  x1: number;
  middle: number;
}

/** Segments below each other. */
interface Block {
  segments: Segment[];
  x0: number;
  x1: number;
  /** Something else stands below its last segment: it goes on no more. */
  isOver: boolean;
}

/** A gap of so many line heights parts columns. */
const GAP = 2;
/** Letters of the same text differ by less than this in height; a heading and small print by more. */
const SAME_HEIGHT = 1.16;
/** Lines of one block are at most so many heights apart: an empty line may stand between them. */
const FARTHEST = 4;
/** Lines this much further apart than others of the block are parted by an empty line. */
const EMPTY_LINE = 1.45;
/** Lines of running text are less than so many heights apart. */
const RUNNING_PITCH = 2;
/** Lines that go on as those before them are not further apart than this, and their letters may be read as less or more high. */
const SAME_PITCH = 1.1;
const LIKE_HEIGHT = 1.4;
/** Lines begin at the same place where they differ by less than this, in line heights. */
const SAME_EDGE = 1.2;
/** Behind an empty line rather less: what begins elsewhere is something else. */
const SAME_EDGE_AFTER_EMPTY = 0.4;
/** A column of fewer line heights is no running text: its lines are not continued. */
const RUNNING = 12;
/** A line of a terminal where something is typed. */
const PROMPT = /^[$#%>]$/;
/** Characters of Japanese and Chinese. */
const SPACELESS = /[\u3001-\u30ff\u3400-\u9fff\uff01-\uff9f]/;
/** The space between words, in line heights. */
const SPACE = 0.5;
/** A word that is less sure than this is shown as doubtful: of pictures of a hundred messages it marks six in ten of the wrong ones, and one in sixty of the right ones. */
const SURE = 75;

/** Less than this is a label: a button, a date, a folder of a mail program. */
const FEWEST_WORDS = 3;
/** So many labels below each other are a menu. */
const FEWEST_LINES = 3;

/**
 * The text of a picture, and its doubtful words. Two empty lines stand between parts that stand apart, one between paragraphs; labels come last, and are
 * not doubted, for the message is what the person looks through.
 */
export function layOut(lines: readonly Line[]): { text: string; doubtful: [start: number, end: number][] } {
  const blocks: Block[] = [];
  for (const segment of lines.flatMap(segmentsOf).sort((a, b) => a.middle - b.middle || a.x0 - b.x0)) {
    const block = blockFor(segment, blocks);
    for (const other of blocks.slice(-MOST_OPEN)) if (other !== block && isBelow(segment, other)) other.isOver = true;
    if (block) {
      block.segments.push(segment);
      block.x0 = Math.min(block.x0, segment.x0);
      block.x1 = Math.max(block.x1, segment.x1);
    } else blocks.push({ segments: [segment], x0: segment.x0, x1: segment.x1, isOver: false });
  }
  const isLabel = ({ segments }: Block) =>
    segments.reduce((sum, { words }) => sum + words.length, 0) < FEWEST_WORDS
    || (segments.length >= FEWEST_LINES && segments.every(({ words }) => words.length < FEWEST_WORDS));
  const labels = new Set(blocks.filter(isLabel));
  return written([...blocks.filter((block) => !isLabel(block)), ...labels], labels);
}

/** The pieces of a line between its gaps. */
function segmentsOf({ words, rowAttributes: { rowHeight: height } }: Line): Segment[] {
  const segments: Segment[] = [];
  for (const word of words) {
    const { x0, x1, y0, y1 } = word.bbox;
    const last = segments.at(-1);
    if (last && x0 - last.x1 <= height * GAP) {
      last.words.push(word);
      last.x1 = Math.max(last.x1, x1);
    } else segments.push({ words: [word], height, x0, x1, middle: (y0 + y1) / 2 });
  }
  return segments;
}

/** Whether a segment stands below the last one of a block, rather than beside it. */
function isBelow({ middle, height, x0, x1 }: Segment, { segments, x0: left, x1: right }: Block): boolean {
  const last = segments.at(-1)!;
  return middle - last.middle > Math.max(height, last.height) * SPACE && Math.min(x1, right) > Math.max(x0, left);
}

/** The block that a segment goes on with: the nearest one above it, of the same letters, at the same edge. */
function blockFor(segment: Segment, blocks: readonly Block[]): Block | undefined {
  let nearest: Block | undefined;
  let least = Infinity;
  for (const block of blocks.slice(-MOST_OPEN)) {
    const last = block.segments.at(-1)!;
    const height = Math.max(segment.height, last.height);
    const apart = segment.middle - last.middle;
    if (block.isOver || apart <= height * SPACE || apart > height * FARTHEST || apart >= least) continue;
    const pitch = pitchOf(block);
    // Lines as far apart as those before belong together, whatever their letters make of their height.
    const isNext = block.segments.length > 1 && apart < pitch * SAME_PITCH && Math.abs(segment.x0 - block.x0) < height * SAME_EDGE_AFTER_EMPTY;
    if (height / Math.min(segment.height, last.height) > (isNext ? LIKE_HEIGHT : SAME_HEIGHT)) continue;
    const overlap = Math.min(segment.x1, block.x1) - Math.max(segment.x0, block.x0);
    const isUnder = Math.abs(segment.x0 - block.x0) < height * SAME_EDGE || overlap >= Math.min(segment.x1 - segment.x0, block.x1 - block.x0) / 2;
    const isElsewhere = apart > Math.min(pitch * EMPTY_LINE, height * RUNNING_PITCH) && Math.abs(segment.x0 - last.x0) > height * SAME_EDGE_AFTER_EMPTY;
    if (!isUnder || isElsewhere) continue;
    nearest = block;
    least = apart;
  }
  return nearest;
}

/** Only so many of the last blocks may go on: a picture full of specks costs no more than its length. */
const MOST_OPEN = 60;
const MOST_PITCHES = 20;

/** How far the lines of a block are apart, by its last ones; of a single one without end. */
function pitchOf({ segments }: Block): number {
  let least = Infinity;
  for (let at = Math.max(1, segments.length - MOST_PITCHES); at < segments.length; at++)
    least = Math.min(least, segments[at]!.middle - segments[at - 1]!.middle);
  return least;
}

function written(blocks: readonly Block[], labels: ReadonlySet<Block>): ReturnType<typeof layOut> {
  let text = '';
  const doubtful: [number, number][] = [];
  for (const block of blocks) {
    if (text) text += '\n\n\n';
    block.segments.forEach((segment, at) => {
      if (at) text += betweenLines(block, block.segments[at - 1]!, segment);
      segment.words.forEach((word, place) => {
        if (place && !isJoined(segment.words[place - 1]!, word)) text += ' ';
        if (word.confidence < SURE && !labels.has(block)) doubtful.push([text.length, text.length + word.text.length]);
        text += word.text;
      });
    });
  }
  return { text, doubtful };
}

/** Whether words stand side by side in a script without spaces, of which recognition gives a few characters as a word. */
const isJoined = (before: Word, after: Word) => SPACELESS.test(before.text.at(-1)!) && SPACELESS.test(after.text[0]!);

/** An empty line, a space where the next word had no room in the line before, else a new line. */
function betweenLines(block: Block, last: Segment, { words, middle }: Segment): string {
  if (middle - last.middle > Math.min(pitchOf(block) * EMPTY_LINE, last.height * RUNNING_PITCH)) return '\n\n';
  const first = words[0]!;
  const { x0, x1 } = first.bbox;
  const isRunning = block.x1 - block.x0 > last.height * RUNNING && !PROMPT.test(first.text);
  const gap = isJoined(last.words.at(-1)!, first) ? '' : ' ';
  return isRunning && last.x1 + gap.length * last.height * SPACE + (x1 - x0) > block.x1 ? gap : '\n';
}
