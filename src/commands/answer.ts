import type { Answer, Match } from '../core/answer.js';
import { diagnose } from '../asking/diagnose.js';
import { EXIT } from '../command-line/exit-status.js';
import { complain, say } from '../command-line/output.js';
import { textOf } from '../knowledge/rich-text.js';
import { reasonById } from '../knowledge/reason-by-id.js';
import type { RichText } from '../knowledge/schema.js';
import { readMail } from '../mail/read-mail.js';
import { speechIn, type Speech } from './speech.js';

function plain(text: RichText, { captures }: Match): string {
  const pieces = typeof text === 'string' ? [text] : text;
  return pieces.map((piece) => textOf(piece, (name) => captures[name]) + (typeof piece === 'object' && 'a' in piece ? ` (${piece.href})` : '')).join('');
}

function describe(match: Match, speech: Speech): string {
  const { reason } = match;
  const quotes = match.evidence
    .slice(0, 3)
    .map(({ quote }) => `“${quote.replace(/\s+/g, ' ')}”`)
    .join(', ');
  return [
    reason.title,
    '',
    plain(reason.explanation, match),
    plain(reason.cause, match),
    '',
    ...reason.steps.map((step, index) => `  ${index + 1}. ${plain(step, match)}`),
    '',
    `${speech.facts(reason)} · ${reason.id} (${reason.category}), score ${match.score}`,
    speech.decided(quotes),
  ].join('\n');
}

async function print(said: Answer, speech: Speech): Promise<number> {
  switch (said.status) {
    case 'match':
      await say(describe(said.match, speech));
      return EXIT.answered;
    case 'choose':
      await say(said.question?.ask ?? speech.choose(said.candidates.length));
      if (said.question?.hint) await say(said.question.hint);
      if (said.question)
        for (const { label, reasons } of said.question.options)
          await say(`  - ${label}: ${reasons.map((id) => reasonById(speech.kb, id)?.title ?? id).join(' / ')}`);
      else for (const { reason } of said.candidates) await say(`  - ${reason.title} (${reason.id})`);
      return EXIT.answered;
    case 'unknown':
      await say(speech.unknown);
      if (said.nearest.length) await say(speech.nearest(said.nearest.map(({ reason }) => `${reason.title} (${reason.id})`).join('; '), said.nearest.length));
      return EXIT.unanswered;
    case 'empty':
      complain('the message is empty. Give it as an argument or on standard input; see why-failed --help.');
      return EXIT.misused;
  }
}

/** Prints why the message failed, in a language (BCP 47), English where none is given; resolves with the exit status. */
export async function answer(text: string, lang?: string): Promise<number> {
  const speech = await speechIn(lang);
  return print(diagnose(await readMail(text), speech.kb), speech);
}
