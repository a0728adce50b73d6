import { expect } from '@open-wc/testing';
import { excerpt, markSpans, type Piece } from '../../../../../src/element/answering/card/message/excerpt.js';

const written = (pieces: Piece[]) =>
  pieces.map((piece) => (piece.kind === 'gap' ? '…' : piece.kind === 'break' ? '|' : piece.kind === 'mark' ? `[${piece.text}]` : piece.text)).join('');
const spans = (...pairs: [number, number][]) => pairs.map(([start, end]) => ({ start, end }));
const long = `${'before '.repeat(40)}user unknown${' after'.repeat(40)}`;
const at = long.indexOf('user');

describe('markSpans', () => {
  const cases: { title: string; spans: [number, number][]; expected: string }[] = [
    { title: 'marks a span', spans: [[4, 7]], expected: 'abc [def] ghi' },
    {
      title: 'marks several, in the order of the text',
      spans: [
        [8, 11],
        [0, 3],
      ],
      expected: '[abc] def [ghi]',
    },
    {
      title: 'joins those that overlap',
      spans: [
        [0, 5],
        [4, 7],
      ],
      expected: '[abc def] ghi',
    },
    {
      title: 'keeps to the text',
      spans: [
        [-3, 3],
        [8, 99],
      ],
      expected: '[abc] def [ghi]',
    },
    {
      title: 'passes over what is no span',
      spans: [
        [5, 5],
        [7, 4],
        [50, 60],
      ],
      expected: 'abc def ghi',
    },
  ];
  for (const { title, spans: given, expected } of cases) it(title, () => expect(written(markSpans('abc def ghi', spans(...given)))).to.equal(expected));
});

describe('excerpt', () => {
  it('keeps about a line around the mark, cut between words', () => {
    const text = written(excerpt(long, spans([at, at + 12])));
    expect(text).to.match(/^…before (before )+\[user unknown\]( after)+…$/);
    expect(text.length).to.be.within(100, 150);
  });

  it('has no gap where it reaches an end', () => {
    expect(written(excerpt('user unknown here', spans([0, 12])))).to.equal('[user unknown] here');
  });

  it('leaves out what lies between two distant marks', () => {
    const text = written(excerpt(`first ${'x '.repeat(200)}last`, spans([0, 5], [406, 410])));
    expect(text).to.match(/^\[first\] (x )+x…(x )+\[last\]$/);
  });

  it('is the line of a mark, where that is short', () => {
    const text = 'Received: from here\n550 user unknown\nX-Header: there\n';
    expect(written(excerpt(text, spans([24, 36])))).to.equal('550 [user unknown]');
  });

  it('passes over the lines between two', () => {
    expect(written(excerpt('first one\nbetween\nlast one', spans([0, 5], [18, 22])))).to.equal('[first] one|[last] one');
  });

  it('joins excerpts that touch', () => {
    expect(written(excerpt(`first ${'x '.repeat(20)}last`, spans([0, 5], [46, 50])))).to.equal(`[first] ${'x '.repeat(20)}[last]`);
  });

  it('never cuts through a character', () => {
    const text = written(excerpt(`${'😀'.repeat(100)}!${'😀'.repeat(100)}`, spans([200, 201])));
    expect(text).to.match(/^…(😀)+\[!\](😀)+…$/u);
  });
});
