import { diagnose } from '../core/diagnose.js';
import type { KnowledgeBase } from '../knowledge/schema.js';
import { EntrySplitter } from './log/entry-splitter.js';
import { ListReader, sampleOf, shapeOf } from './list-reader.js';
import { MOST, shareOf, type Sample, type Shape } from './shapes/shape.js';
import { EntryTallier, type Tally } from './tally.js';

const FEWEST = 3;
/** The category of what says no more than that something failed, as the words around an address do. */
const NO_CAUSE = 'other';
/** Without any outer sign of a list, more lines are asked for, and most of them must say something by themselves. */
const FEWEST_BARE = 4;
const MOST_TRIED = 20;
const FEW = 3;
/** So much of a text is taken up at a time (UTF-16 units). */
const PIECE = 1 << 14;

/** A refusal that stands by itself: a reply at the front, or an address and a reply after it. */
const REFUSED = /^\W{0,3}[45]\d\d[ -]|^[^\n]{0,80}@[^\n]{0,120}\b[45]\d\d\b/;
/** What both sides say in one SMTP session (RFC 5321), or what begins a mail: all of it is about one message. */
const ONE_SESSION =
  /^(?:>>>|<<<|[CS]: |[<>] [0-9A-Z]|[-=~]{1,2}>|<[-~]|===|[23]\d\d[ -]|(?:EHLO|HELO|MAIL FROM|RCPT TO|DATA\b|QUIT\b|Return-Path:|Received:|Delivered-To:|MIME-Version:|Reporting-MTA:))/im;

/** The lines of a text, those of one reply together. */
function entriesIn({ lines }: Sample): string[] {
  const splitter = new EntrySplitter();
  return [...lines.map((line) => splitter.add(line)), splitter.flush()].filter((entry) => entry !== undefined);
}

/** What makes a text of bare lines look like a list of failures: their own form, or nothing at all. */
function formOf({ text }: Sample, entries: readonly string[]): 'list' | 'lines' | 'one' {
  if (entries.length < FEWEST || ONE_SESSION.test(text)) return 'one';
  if (shareOf(entries, (entry) => REFUSED.test(entry)) >= MOST) return 'list';
  return entries.length >= FEWEST_BARE ? 'lines' : 'one';
}

/**
 * Counts a text of many failures (a log, a table, JSON, a list, a DSN of several recipients) in steps, so that the caller can pause between them:
 * yields the share that is done, from 0 to 1. Returns undefined where the text is about one failure, which `diagnose` then answers.
 */
export function* countMany(text: string, kb: KnowledgeBase): Generator<number, Tally | undefined> {
  const sample = sampleOf(text, true);
  const shape = shapeOf(sample);
  const entries = shape.form === 'lines' ? entriesIn(sample) : [];
  const form = shape.form === 'lines' ? formOf(sample, entries) : shape.form;
  if (form === 'one') return undefined;
  if (form === 'lines') {
    const tried = entries.slice(0, MOST_TRIED);
    let unexplained = 0;
    for (const entry of tried) {
      if (diagnose(entry, kb).status !== 'match') unexplained += 1;
      if (tried.length - unexplained < tried.length * MOST) return undefined;
      yield 0;
    }
  }
  const reader = new ListReader();
  const tallier = new EntryTallier(kb);
  for (let at = 0; at < text.length; at += PIECE) {
    yield at / text.length;
    for (const entry of reader.add(text.slice(at, at + PIECE))) {
      tallier.add(entry);
      yield at / text.length;
    }
  }
  for (const entry of reader.end()) {
    tallier.add(entry);
    yield 1;
  }
  yield 1;
  const counted = tallier.result();
  return isMany(counted, form) ? counted : undefined;
}

/** The lines of one explanation often say the same thing twice; and a few failures of one kind, or one kind and nothing else, need but one answer. */
function isMany({ groups, unexplained, delivered }: Tally, form: Shape['form']): boolean {
  const [one, another] = groups;
  if (!one) return false;
  if (form === 'blocks') return groups.filter(({ reason }) => reason.category !== NO_CAUSE).length > 1;
  const isOneKind = !another && !delivered && (form === 'lines' || (one.count <= FEW && !unexplained.length));
  return !isOneKind && (another !== undefined || one.count > 1 || delivered > 0 || unexplained.length > 0);
}
