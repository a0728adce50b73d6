import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import examples from '~examples';
import type { Answer } from '../../src/core/answer.js';
import { diagnose } from '../../src/core/diagnose.js';
import { redact } from '../../src/masking/redact.js';
import { tally } from '../../src/many/tally.js';
import { knowledge } from '../../src/knowledge/knowledge.js';

const TEXTS = examples.flatMap((reason) => reason.examples);
const said = (answer: Answer) =>
  answer.status === 'match' ? answer.match.reason.id : answer.status === 'choose' ? answer.candidates.map(({ reason }) => reason.id).join() : answer.status;
const evidenceOf = (answer: Answer) =>
  (answer.status === 'match'
    ? [answer.match, ...answer.others]
    : answer.status === 'choose'
      ? answer.candidates
      : answer.status === 'unknown'
        ? answer.nearest
        : []
  ).flatMap(({ evidence }) => evidence);

/** A real message with a few random deletions, insertions, doublings and exchanges. */
const edited = fc
  .tuple(
    fc.constantFrom(...TEXTS),
    fc.array(fc.tuple(fc.nat(3), fc.double({ min: 0, max: 1, noNaN: true }), fc.string({ unit: 'grapheme', maxLength: 6 })), { maxLength: 6 }),
  )
  .map(([text, edits]) =>
    edits.reduce((now, [how, where, piece]) => {
      const at = Math.floor(where * now.length);
      if (how === 0) return now.slice(0, at) + now.slice(at + 3);
      if (how === 1) return now.slice(0, at) + piece + now.slice(at);
      if (how === 2) return now.slice(0, at) + now.slice(Math.max(0, at - 20));
      return now.slice(at) + now.slice(0, at);
    }, text),
  );

/** Anything at all, lone surrogates included. */
const anything = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 }).map((units) => String.fromCharCode(...units));

describe('for any text', () => {
  it('nothing throws, and every quote stands in the paste letter for letter', () => {
    fc.assert(
      fc.property(fc.oneof(edited, anything), (text) => {
        for (const { start, end, quote } of evidenceOf(diagnose(text, knowledge))) {
          expect(start).to.be.within(0, end);
          expect(end).to.be.at.most(text.length);
          expect(text.slice(start, end)).to.equal(quote);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('a tally counts without throwing', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(edited, anything), { maxLength: 5 }), (texts) => {
        const { total, groups, unexplained } = tally(texts.join('\n'), knowledge);
        const counted = [...groups, ...unexplained].reduce((sum, { count }) => sum + count, 0);
        expect(counted).to.equal(total);
      }),
      { numRuns: 100 },
    );
  });

  it('line ends make no difference between paragraphs', () => {
    const text =
      'This is an email abuse report for an email message received from IP 192.0.2.10.\n\nFeedback-Type: abuse\nUser-Agent: SomeGenerator/1.0\nVersion: 1';
    for (const end of ['\r\n', '\r']) expect(said(diagnose(text.replaceAll('\n', end), knowledge))).to.equal(said(diagnose(text, knowledge)));
  });

  it('line ends make no difference', () => {
    fc.assert(
      fc.property(edited, (text) => {
        const lf = text.replaceAll('\r\n', '\n');
        expect(said(diagnose(lf.replaceAll('\n', '\r\n'), knowledge))).to.equal(said(diagnose(lf, knowledge)));
      }),
      { numRuns: 200 },
    );
  });

  it('Unicode normal forms make no difference', () => {
    const accented = fc
      .constantFrom('', 'Empfänger', 'Café', 'Œuvre', 'が見つかりません', 'ﬁle', 'Ångström')
      .chain((extra) => edited.map((text) => `${extra}\n${text}`));
    fc.assert(
      fc.property(accented, (text) => {
        const answers = (['NFC', 'NFD', 'NFKC', 'NFKD'] as const).map((form) => said(diagnose(text.normalize(form), knowledge)));
        expect(new Set(answers).size, answers.join(' ')).to.equal(1);
      }),
      { numRuns: 150 },
    );
  });

  it('the answer does not depend on what was asked before', () => {
    fc.assert(
      fc.property(edited, edited, (one, other) => {
        const first = JSON.stringify(diagnose(one, knowledge));
        diagnose(other, knowledge);
        expect(JSON.stringify(diagnose(one, knowledge))).to.equal(first);
      }),
      { numRuns: 60 },
    );
  });

  it('no address survives the redaction', () => {
    fc.assert(
      fc.property(fc.emailAddress(), fc.constantFrom(...TEXTS), (address, text) => {
        expect(redact(`${text} <${address}> ${text}`, knowledge)).not.to.contain(address);
      }),
      { numRuns: 200 },
    );
  });
});

describe('hostile repetition', () => {
  const time = (text: string) => {
    const start = performance.now();
    diagnose(text, knowledge);
    return performance.now() - start;
  };
  // As a ratio within one run: four times the text may cost twelve times, never sixteen, which is what quadratic would.
  for (const piece of [
    'a',
    'a.',
    '550-',
    'a@',
    '"',
    '&lt;',
    '5.1.',
    'user unknown ',
    '{"message":',
    'said: ',
    'http://',
    'x-',
    '<',
    '\n',
    'e\u0301',
    '((',
    ', ',
    "a'",
  ]) {
    it(`of ${JSON.stringify(piece)} costs no more than its length`, () => {
      const text = (length: number) => piece.repeat(Math.ceil(length / piece.length));
      let ratio = Infinity;
      for (let attempt = 0; attempt < 3 && ratio > 12; attempt++) {
        ratio = Math.min(ratio, Math.max(0, time(text(200_000)) - 60) / Math.max(1, time(text(50_000))));
      }
      expect(ratio).to.be.below(12);
    });
  }
});
