import { expect } from '@open-wc/testing';
import { csv } from '../../../../../src/element/answering/card/tally/csv.js';

/** What spreadsheets take for the beginning of a formula, once they have skipped what they skip. */
const FORMULA = /^[\s"\p{Cc}\p{Cf}]*[=+\-@|%＝＋－＠]/u;

/** The cells of a file as a spreadsheet makes them that goes by one separator; a quote counts at the beginning of a cell, as in Excel and LibreOffice. */
function cellsOf(file: string, separator: string): string[] {
  const cells: string[] = [];
  let text = '';
  let isQuoted = false;
  let isFresh = true;
  const end = () => {
    cells.push(text);
    text = '';
    isFresh = true;
  };
  for (let at = 0; at < file.length; at++) {
    const unit = file[at]!;
    if (isQuoted && unit === '"' && file[at + 1] === '"') {
      text += '"';
      at += 1;
    } else if (unit === '"' && (isQuoted || isFresh)) {
      isQuoted = !isQuoted;
      isFresh = false;
    } else if (!isQuoted && (unit === separator || unit === '\n' || unit === '\r')) end();
    else {
      text += unit;
      isFresh = false;
    }
  }
  end();
  return cells;
}

/** The same by a program that knows no quotes. */
const bareCellsOf = (file: string, separator: string) => file.split(/\r\n|\r|\n/).flatMap((line) => line.split(separator));

const SIGNS = ['=', '+', '-', '@', '|', '%', '＝', '＋', '－', '＠'];
const BEFORE = ['', ' ', '\t', '\0', '\u200b', '\ufeff', '\u2060', '\u00a0', '"', '""', '\u200b\0 "', '\x01\r'];
const SEPARATORS = [',', ';', '\t', '|'];

describe('csv', () => {
  for (const separator of SEPARATORS)
    it(`has no cell that is a formula, in a spreadsheet that goes by ${JSON.stringify(separator)}`, () => {
      for (const sign of SIGNS)
        for (const before of BEFORE)
          for (const first of ['', 'a', 'a,', 'a;', 'a\t', 'a|', 'a\n', 'a\r\n', 'a","', 'a";"', '";', '",'])
            for (const row of [[`${first}${before}${sign}HYPERLINK(1)`], ['x', `${first}${before}${sign}1+1`, `b;${before}${sign}c`]]) {
              const file = csv([row]).slice(1);
              for (const cell of [...cellsOf(file, separator), ...bareCellsOf(file, separator)])
                expect(cell, JSON.stringify([row, cell])).not.to.match(FORMULA);
            }
    });

  it('begins with the mark by which spreadsheets know UTF-8, and ends each row as RFC 4180 says', () => {
    expect(csv([['a', 'b'], ['c']])).to.equal('\ufeff"a","b"\r\n"c"\r\n');
  });

  it('changes nothing else', () => {
    for (const text of ['jane@example.com', 'a,b', 'a\nb', 'said "no"', '550-5.1.1 no, 5 = 5', '', 'x-y; z'])
      expect(cellsOf(csv([[text]]).slice(1), ',')[0]).to.equal(text);
  });
});
