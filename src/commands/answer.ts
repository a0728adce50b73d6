import type { Answer, Match } from '../core/answer.js';
import { diagnose } from '../asking/diagnose.js';
import { EXIT } from '../command-line/exit-status.js';
import { complain, say } from '../command-line/output.js';
import { knowledge } from '../knowledge/knowledge.js';
import { textOf } from '../knowledge/rich-text.js';
import { reasonById } from '../knowledge/reason-by-id.js';
import type { RichText } from '../knowledge/schema.js';
import { readMail } from '../mail/read-mail.js';
import { PERMANENCE } from './permanence.js';

function plain(text: RichText, { captures }: Match): string {
  const pieces = typeof text === 'string' ? [text] : text;
  return pieces.map((piece) => textOf(piece, (name) => captures[name]) + (typeof piece === 'object' && 'a' in piece ? ` (${piece.href})` : '')).join('');
}

function describe(match: Match): string {
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
    `${PERMANENCE[reason.permanence]} · action: ${[reason.action, ...(reason.further ?? [])].join(', ')} · ${reason.id} (${reason.category}), score ${match.score}`,
    `Decided by ${quotes}`,
  ].join('\n');
}

async function print(said: Answer): Promise<number> {
  switch (said.status) {
    case 'match':
      await say(describe(said.match));
      return EXIT.answered;
    case 'choose':
      await say(said.question?.ask ?? 'It is one of these:');
      if (said.question?.hint) await say(said.question.hint);
      if (said.question)
        for (const { label, reasons } of said.question.options)
          await say(`  - ${label}: ${reasons.map((id) => reasonById(knowledge, id)?.title ?? id).join(' / ')}`);
      else for (const { reason } of said.candidates) await say(`  - ${reason.title} (${reason.id})`);
      return EXIT.answered;
    case 'unknown':
      await say('This message is not one that we can explain. Look for the text with a number, such as 550 5.1.1, and try that.');
      if (said.nearest.length) await say(`Nearest: ${said.nearest.map(({ reason }) => `${reason.title} (${reason.id})`).join('; ')}`);
      return EXIT.unanswered;
    case 'empty':
      complain('the message is empty. Give it as an argument or on standard input; see why-failed --help.');
      return EXIT.misused;
  }
}

/** Prints why the message failed; resolves with the exit status. */
export async function answer(text: string): Promise<number> {
  return print(diagnose(await readMail(text), knowledge));
}
