// No expression of the source takes more time than the length of a text, whatever the text is.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { analyse } from 'scslre';
import { literals } from '../helpers/expressions.js';

const { expressions } = await literals();
const slow = ({ pattern, flags }) => analyse({ source: pattern, flags }, { reportTypes: { Move: true } }).reports.length > 0;

describe('the expressions of the source', () => {
  it('are found', () => assert.ok(expressions.length > 100));
  it('of each file cost a text its length at most', () => {
    assert.deepEqual(
      expressions.filter(slow).map(({ file, pattern }) => `${file}: ${pattern}`),
      [],
    );
  });
  it('would be told if they did not', () => {
    assert.ok(slow({ pattern: '\\s*x?\\s*;', flags: '' }));
    assert.ok(slow({ pattern: '(a|a)*b', flags: '' }));
  });
});
