import type { KnowledgeBase } from '../../knowledge/schema.js';
import { diagnose } from '../diagnose.js';
import { countedIn } from '../read/counted.js';
import { entriesIn, isStamped, linesIn, listedIn } from './split.js';
import { Tallier, type Tally } from './tally.js';

/** Enough of a text to see whether it is one message or a list. */
const LOOKED_AT = 50_000;
const FEWEST = 3;
/** Without any outer sign of a list, more lines are asked for, and most of them must say something by themselves. */
const FEWEST_BARE = 4;
const MOST_TRIED = 20;
const FEW = 3;
const MOST = 0.8;

const JSON_LINE = /^\{.*\}[\s,]*$/s;
/** A refusal that stands by itself: a reply at the front, or an address and a reply after it. */
const REFUSED = /^\W{0,3}[45]\d\d[ -]|^[^\n]{0,80}@[^\n]{0,120}\b[45]\d\d\b/;
/** What both sides say in one SMTP session (RFC 5321), or what begins a mail: all of it is about one message. */
const ONE_SESSION =
  /^(?:>>>|<<<|[CS]: |[<>] [0-9A-Z]|[-=~]{1,2}>|<[-~]|===|[23]\d\d[ -]|(?:EHLO|HELO|MAIL FROM|RCPT TO|DATA\b|QUIT\b|Return-Path:|Received:|Delivered-To:|MIME-Version:|Reporting-MTA:))/im;

/** What makes a text look like a list of failures: its form, nothing but its lines themselves, or nothing at all. */
function formOf(beginning: string, entries: readonly string[]): 'list' | 'lines' | 'one' {
  const share = (is: (entry: string) => boolean) => entries.filter(is).length / entries.length;
  if (entries.length >= 2 && (share((entry) => countedIn(entry) !== undefined) >= MOST || share((entry) => JSON_LINE.test(entry)) >= MOST)) return 'list';
  if (entries.length < FEWEST) return 'one';
  if (share(isStamped) >= MOST) return 'list';
  if (ONE_SESSION.test(beginning)) return 'one';
  if (share((entry) => REFUSED.test(entry)) >= MOST || isTable(entries)) return 'list';
  return entries.length >= FEWEST_BARE ? 'lines' : 'one';
}

/** The first lines of a text, whole ones. */
function firstLines(text: string, beginning: string): string[] {
  const entries = [...linesIn(beginning)].map(({ entry }) => entry);
  return beginning.length < text.length ? entries.slice(0, -1) : entries;
}

/** Rows of the same number of cells, three or more, most of them with an address or a code. */
function isTable(entries: readonly string[]): boolean {
  return [',', ';', '\t'].some((delimiter) => {
    const sizes = entries.map((entry) => entry.replace(/"[^"]*"/g, '').split(delimiter).length);
    const common = sizes[Math.floor(sizes.length / 2)]!;
    const rows = entries.filter((entry, index) => sizes[index] === common && /@\w|\b[45]\d\d\b/.test(entry)).length;
    return common >= 2 && rows / entries.length >= MOST - 0.2 && rows >= FEWEST - 1;
  });
}

/**
 * Counts a text of many failures (a log, a CSV, a list, a JSON array, a DSN of several recipients) in steps, so that the
 * caller can pause between them: yields the share that is done, from 0 to 1. Returns undefined where the text is about one
 * failure, which `diagnose` then answers.
 */
export function* countMany(text: string, kb: KnowledgeBase): Generator<number, Tally | undefined> {
  const listed = listedIn(text);
  const beginning = text.slice(0, LOOKED_AT);
  const first = listed ?? firstLines(text, beginning);
  const form = !listed ? formOf(beginning, first) : listed.length > 1 ? 'list' : 'one';
  if (form === 'one') return undefined;
  if (form === 'lines') {
    const tried = first.slice(0, MOST_TRIED);
    let unexplained = 0;
    for (const entry of tried) {
      if (diagnose(entry, kb).status !== 'match') unexplained += 1;
      if (tried.length - unexplained < tried.length * MOST) return undefined;
      yield 0;
    }
  }
  const tallier = new Tallier(kb);
  for (const { entry, done } of entriesIn(text, listed)) {
    tallier.add(entry);
    yield done;
  }
  const tally = tallier.result();
  const [one, another] = tally.groups;
  // The lines of one explanation often say the same thing twice; and a few failures of one kind need but one answer.
  const isOneKind = one && !another && (form === 'lines' || (one.count <= FEW && !tally.unexplained.length));
  return one && !isOneKind && (another || one.count > 1) ? tally : undefined;
}
