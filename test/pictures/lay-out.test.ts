import { expect } from '@open-wc/testing';
import { layOut, type Line } from '../../src/screenshots/lay-out.js';

/** A line as recognition gives it: words of 10 pixels a letter, in a row of a height, at a place. */
function line(text: string, x: number, y: number, { height = 20, confidence = 95 } = {}): Line {
  let at = x;
  const words = text.split(' ').map((word) => {
    const x0 = at;
    at += word.length * 10 + 6;
    return { text: word, confidence, bbox: { x0, x1: x0 + word.length * 10, y0: y, y1: y + height } };
  });
  return { words, rowAttributes: { rowHeight: height } };
}
/** Lines side by side come as one. */
const beside = (...lines: Line[]): Line => ({ words: lines.flatMap(({ words }) => words), rowAttributes: lines[0]!.rowAttributes });
const textOf = (...lines: Line[]) => layOut(lines).text;

describe('the text of a picture', () => {
  it('reads one column after the other', () => {
    const left = (text: string, y: number) => line(text, 10, y);
    const right = (text: string, y: number) => line(text, 500, y);
    expect(textOf(beside(left('the first column', 0), right('the second one', 0)), beside(left('goes on here', 30), right('goes on there', 30)))).to.equal(
      'the first column\ngoes on here\n\n\nthe second one\ngoes on there',
    );
  });

  it('goes on with a sentence that had no more room in its line, and begins anew after a short one', () => {
    const wide = 'this server could not deliver the message to';
    expect(textOf(line(wide, 10, 0), line('anybody', 10, 30), line('Bye', 10, 60))).to.equal(`${wide} anybody\nBye`);
  });

  it('keeps the empty lines between paragraphs', () => {
    expect(textOf(line('one two three', 10, 0), line('four five six', 10, 30), line('seven eight nine', 10, 90))).to.equal(
      'one two three\nfour five six\n\nseven eight nine',
    );
  });

  it('tells a heading, and small print, from what stands below', () => {
    const texts = [
      line('Undelivered mail returned', 10, 0, { height: 28 }),
      line('the message is here', 10, 40),
      line('sent at ten today', 10, 70, { height: 15 }),
    ];
    expect(textOf(...texts)).to.equal('Undelivered mail returned\n\n\nthe message is here\n\n\nsent at ten today');
  });

  it('keeps a paragraph together where recognition takes its letters for less or more high', () => {
    const texts = [
      line('the first line is', 10, 0),
      line('the second one', 10, 30),
      line('and the third one', 10, 57, { height: 26 }),
      line('ends the text here', 10, 90),
    ];
    expect(textOf(...texts)).to.equal('the first line is\nthe second one\nand the third one\nends the text here');
  });

  it('tells what stands below something else from what stands above that', () => {
    const texts = [line('Jane Doe <jane@example.com>', 10, 0), line('to me and others', 10, 30, { height: 12 }), line('the message is here', 10, 60)];
    expect(textOf(...texts)).to.equal('Jane Doe <jane@example.com>\n\n\nto me and others\n\n\nthe message is here');
  });

  it('keeps the rows of a table apart, however full their cells are', () => {
    expect(textOf(line('the mailbox of this person is full', 10, 0), line('Replied to us', 10, 60))).to.equal(
      'the mailbox of this person is full\n\nReplied to us',
    );
  });

  it('reads one chat bubble after the other, from whichever side they come', () => {
    const texts = [line('did it go out', 10, 0), line('no it says mailbox', 500, 60), line('is full again', 500, 90), line('what shall we do', 10, 150)];
    expect(textOf(...texts)).to.equal('did it go out\n\n\nno it says mailbox\nis full again\n\n\nwhat shall we do');
  });

  it('begins a line where something is typed at a prompt', () => {
    expect(textOf(line('the longest line of all that are here', 10, 0), line('$ _', 10, 30))).to.equal('the longest line of all that are here\n$ _');
  });

  it('puts no spaces between the characters of a script that has none', () => {
    expect(textOf(line('受信者 の メール ボックス が', 10, 0), line('full です', 10, 60))).to.equal('受信者のメールボックスが\n\nfull です');
  });

  it('puts labels last, such as the folders of a mail program, and doubts none of them', () => {
    const { text, doubtful } = layOut([
      beside(line('Inbox', 10, 0, { confidence: 20 }), line('the mailbox is full', 400, 0)),
      beside(line('Sent', 10, 90, { confidence: 20 }), line('jane', 900, 90, { confidence: 20 })),
    ]);
    expect(text).to.equal('the mailbox is full\n\n\nInbox\n\n\nSent\n\n\njane');
    expect(doubtful).to.deep.equal([]);
  });

  it('names the places of doubtful words', () => {
    const { text, doubtful } = layOut([beside(line('error', 10, 0), line('55O', 66, 0, { confidence: 30 }), line('unknown', 102, 0))]);
    expect(doubtful.map(([start, end]) => text.slice(start, end))).to.deep.equal(['55O']);
  });

  it('is empty where there is none', () => expect(layOut([])).to.deep.equal({ text: '', doubtful: [] }));
});
