// The script that fits the score, on a few labelled messages: that it reads them, and says how often such answers are right.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, it } from 'node:test';
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');
const calibrate = (args, rows = []) =>
  spawnSync(process.execPath, [resolve(root, 'test/bench/calibrate.js'), ...args], {
    cwd: root,
    input: rows.map((row) => JSON.stringify(row)).join('\n'),
    encoding: 'utf8',
  });

const FULL = ['Mailbox full', '552 5.2.2 Mailbox is over its quota', '452 4.2.2 The mailbox is full', 'The inbox of the recipient is full'];
const UNKNOWN = ['550 5.1.1 User unknown', '550 No such user here', '550 5.1.1 The mailbox does not exist', 'Recipient not found: 550 5.1.1'];
const OTHERS = ['Your parcel could not be delivered: recipient unknown', 'npm error: rate limit exceeded', 'Disk quota exceeded'];

const row = (accept) => (text) => ({ id: text, text, primary: accept, accept: [accept] });

describe('npm run calibrate', () => {
  it('tells what it was fitted on, and how often answers are right, both for the score and for the subject', () => {
    const wrong = { ...row('spam')('550 5.1.1 Unknown user'), id: 'wrong' };
    const question = { ...row('mailbox-full')('what does mailbox full mean'), set: 'questions' };
    const rows = [...FULL.map(row('mailbox-full')), ...UNKNOWN.map(row('unknown-recipient')), ...OTHERS.map(row('not-a-failure')), wrong, question];
    const { status, stdout, stderr } = calibrate(['-'], rows);
    assert.equal(stderr, '');
    assert.equal(status, 0);
    assert.match(stdout, /^9 messages that name a cause, 9 with a candidate$/m);
    assert.match(stdout, /^3 texts that are no failure, \d with a candidate$/m);
    const shipped = stdout.split('As shipped\n').slice(1);
    assert.equal(shipped.length, 2, 'a table for the score, and one for the subject');
    const [ofScore] = shipped[0].split('Brier');
    const bands = [...ofScore.matchAll(/said +([\d.]+) % +right +([\d.]+) % +\((\d+)\)/g)].map(([, , right, count]) => [Number(right), Number(count)]);
    const rightOnes = bands.reduce((sum, [right, count]) => sum + (right / 100) * count, 0);
    assert.equal(Math.round(rightOnes), 8, 'all but the one that is labelled as something else');
  });

  it('says what it needs where no file is named', () => {
    const { status, stderr } = calibrate([]);
    assert.equal(status, 2);
    assert.match(stderr, /npm run calibrate -- messages\.jsonl/);
  });
});
