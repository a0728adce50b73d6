import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, it } from 'node:test';

const cli = resolve(import.meta.dirname, '../../dist/cli.js');
const run = (args, input = '') => spawnSync(process.execPath, [cli, ...args], { input, encoding: 'utf8' });

describe('why-failed on the command line', () => {
  it('answers a message given as argument', () => {
    const { status, stdout } = run(['550 5.1.1 <user@example.com>: User unknown']);
    assert.equal(status, 0);
    assert.match(stdout, /user-unknown/);
    assert.match(stdout, /User unknown/);
  });

  it('answers a message on standard input', () => {
    const { status, stdout } = run([], '452 4.2.2 Mailbox full\n');
    assert.equal(status, 0);
    assert.match(stdout, /mailbox-full/);
  });

  it('says so, with exit status 1, when there is no answer', () => {
    const { status, stdout } = run(['The quick brown fox jumps over the lazy dog.']);
    assert.equal(status, 1);
    assert.match(stdout, /550 5\.1\.1/);
  });

  it('answers lines of JSON in their order, with the shape of the contract', () => {
    const rows = [
      { id: 'a', text: '550 5.1.1 User unknown' },
      { id: 7, text: 'Good morning!' },
      { id: 'c', text: ' ' },
    ];
    const { status, stdout } = run(['--jsonl'], rows.map((row) => JSON.stringify(row)).join('\n') + '\n');
    assert.equal(status, 0);
    const answers = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    assert.deepEqual(
      answers.map(({ id, status: said }) => [id, said]),
      [
        ['a', 'match'],
        [7, 'unknown'],
        ['c', 'empty'],
      ],
    );
    assert.deepEqual(Object.keys(answers[0].reasons[0]), ['id', 'category', 'action', 'score']);
    assert.equal(answers[0].reasons[0].id, 'user-unknown');
  });

  it('names each line that it cannot read, answers the others, and says so by its exit status', () => {
    const { status, stdout, stderr } = run(['--jsonl'], '{"id":"a","text":"mailbox full"}\nnonsense\n{"id":"b"}\nnull\n{"id":"c","text":"mailbox full"}\n');
    assert.equal(status, 2);
    assert.deepEqual(
      stderr.trim().split('\n'),
      ['line 2 is not JSON', 'line 3 has no "text"', 'line 4 has no "text"'].map((wrong) => `why-failed: ${wrong}; expected {"id": "…", "text": "…"}`),
    );
    assert.deepEqual(stdout.match(/"id":"."/g), ['"id":"a"', '"id":"c"']);
  });

  it('says in one line what is too long, with an exit status of its own', () => {
    const long = 'x'.repeat(10 * 2 ** 20 + 1);
    const whole = run([], long);
    assert.deepEqual([whole.status, whole.stdout], [3, '']);
    assert.match(whole.stderr, /^why-failed: .* longer than 10 MB.*\n$/);
    const lines = run(['--jsonl'], `{"id":"a","text":"${long}"}\n{"id":"b","text":"mailbox full"}\n`);
    assert.deepEqual([lines.status, lines.stderr], [3, 'why-failed: line 1 is longer than 10 MB\n']);
    assert.match(lines.stdout, /^\{"id":"b","status":"match".*\n$/);
  });

  it('reads files, and UTF-16 by its byte order mark', () => {
    const folder = mkdtempSync(join(tmpdir(), 'why-failed-'));
    try {
      const little = Buffer.from('\ufeff550 5.1.1 <a@example.com>: User unknown\r\n550 5.1.1 <ü@example.com>: User unknown\r\n', 'utf16le');
      const big = Buffer.from(little).swap16();
      for (const [name, bytes] of [
        ['little.log', little],
        ['big.log', big],
        ['plain.log', Buffer.from(little.toString('utf16le'))],
      ]) {
        const file = join(folder, name);
        writeFileSync(file, bytes);
        assert.match(run(['--tally', file]).stdout, /^2 .*a@example\.com, ü@example\.com\n$/, name);
        assert.match(run(['--tally'], bytes).stdout, /^2 /, name);
        assert.match(run([], bytes).stdout, /user-unknown/, name);
      }
      const rows = join(folder, 'rows.jsonl');
      writeFileSync(rows, '{"id":"a","text":"mailbox full"}\n');
      assert.match(run(['--jsonl', rows]).stdout, /"id":"a","status":"match"/);
    } finally {
      rmSync(folder, { recursive: true });
    }
    for (const args of [
      ['--tally', 'no-such.log'],
      ['--jsonl', tmpdir()],
    ]) {
      const { status, stderr } = run(args);
      assert.equal(status, 2);
      assert.match(stderr, /^why-failed: \S+ cannot be read: [a-z ]+\n$/);
    }
    assert.match(run(['--tally', 'a.log', 'b.log']).stderr, /one file, not 2/);
  });

  it('gives no command of a message to the terminal', () => {
    const hostile = '\x1b]0;title\x07\x1b[31m\x9b2J\x7f\u202e';
    const json = JSON.stringify(hostile);
    const every = [
      run([`550 ${hostile} user${hostile}@example.com unknown user`]),
      run([], `The person ${hostile} is blocked: jane${hostile}@example.com mailbox ${hostile} is full`),
      run([`--${hostile}`]),
      run([`--a${hostile}`]),
      run(['--tally'], `550 user unknown <jane${hostile}@example.com>\nthe frobnicator ${hostile} declined\n`),
      run(['--tally'], `[{"email":"a@example.com","reason":${json}},{"email":${JSON.stringify(`${hostile}@example.com`)},"reason":"mailbox full"}]`),
      run(['--jsonl'], `{"id":${json},"text":"mailbox full"}\n{"id":${json},"text":${json}}\n`),
    ];
    for (const { stdout, stderr } of every) {
      // oxlint-disable-next-line no-control-regex
      assert.doesNotMatch(stdout + stderr, /[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e]/);
      assert.notEqual(stdout + stderr, '');
    }
    assert.deepEqual(JSON.parse(every.at(-1).stdout.split('\n')[0]).id, hostile);
  });

  it('says in one line that the disk is full, with an exit status of its own', { skip: process.platform !== 'linux' }, () => {
    for (const [args, input] of [
      [['mailbox full'], ''],
      [['--tally'], 'mailbox full\n'],
      [['--jsonl'], '{"id":1,"text":"mailbox full"}\n'.repeat(50)],
      [['--help'], ''],
    ]) {
      const { status, stderr } = spawnSync(process.execPath, [cli, ...args], { input, encoding: 'utf8', stdio: ['pipe', openSync('/dev/full', 'w'), 'pipe'] });
      assert.deepEqual([status, stderr], [4, 'why-failed: the output could not be written: no space left on device\n'], args[0]);
    }
  });

  it('counts a log by reason, with what it cannot explain last', () => {
    const { status, stdout } = run(
      ['--tally'],
      '550 5.1.1 <a@example.com>: User unknown\n550 5.1.1 <b@example.com>: User unknown\n452 4.2.2 Mailbox full\nThe frobnicator declined\n',
    );
    assert.equal(status, 0);
    const lines = stdout.trim().split('\n');
    assert.match(lines[0], /^2 .*\(user-unknown\).*a@example\.com, b@example\.com/);
    assert.match(lines[1], /^1 .*\(mailbox-full\)/);
    assert.match(lines.at(-1), /1 {2}the frobnicator declined/);
    assert.equal(run(['--tally'], '\n').status, 2);
  });

  it('counts the elements of a JSON array over several lines, and the recipients of a DSN', () => {
    const array = '[\n  {"email":"a@example.com","reason":"550 5.1.1 user unknown"},\n  {"email":"b@example.com","reason":"552 mailbox full"}\n]\n';
    const block = (name, said) => `Final-Recipient: rfc822; ${name}@example.com\nAction: failed\nDiagnostic-Code: smtp; ${said}\n`;
    const dsn = ['Reporting-MTA: dns; mx.example.com\n', block('a', '550 5.1.1 User unknown'), block('b', '552 5.2.2 Mailbox full')].join('\n');
    for (const text of [array, dsn]) {
      const { status, stdout } = run(['--tally'], text);
      assert.equal(status, 0);
      assert.deepEqual(stdout.match(/\S+(?=\) ·)|\w@\S+/g).sort(), ['(mailbox-full', '(user-unknown', 'a@example.com', 'b@example.com']);
      assert.match(stdout, /user-unknown.*a@example/);
    }
  });

  it('reads lines of JSON that begin with a byte order mark', () => {
    assert.match(run(['--jsonl'], '\ufeff{"id":"a","text":"550 5.1.1 User unknown"}\n').stdout, /"id":"a","status":"match"/);
  });

  it('counts a log of 200,000 lines in little memory', () => {
    const line = (at) => `Nov 23 10:00:00 mx postfix/smtp[${at}]: ${(at * 7919).toString(16)}: to=<user${at}@example.com>: said: 550 5.1.1 User unknown`;
    const { status, stdout } = spawnSync(process.execPath, ['--max-old-space-size=64', cli, '--tally'], {
      input: Array.from({ length: 200_000 }, (_, at) => line(at)).join('\n'),
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    assert.equal(status, 0);
    assert.match(stdout, /^200000 .*user-unknown/);
  });

  it('reads a mail with encoded parts', () => {
    const mail = `From: a@example.com\nSubject: Undelivered\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\n${Buffer.from('550 5.1.1 User unknown').toString('base64')}\n`;
    assert.match(run([], mail).stdout, /user-unknown/);
  });

  describe('in a language', () => {
    const german = JSON.parse(readFileSync(resolve(cli, '../prose.de.json'), 'utf8'));
    const { title, steps } = german.reasons['mailbox-full'];

    it('answers in it, with its own words, too', () => {
      const { status, stdout } = run(['--lang', 'de-AT', '452 4.2.2 Mailbox full']);
      assert.equal(status, 0);
      assert.ok(stdout.startsWith(`${title}\n`), stdout);
      assert.ok(stdout.includes(`1. ${[steps[0]].flat().map((piece) => piece.b ?? piece.code ?? piece.a ?? piece.or ?? piece)[0]}`), stdout);
      assert.match(stdout, /Vorübergehend · .* · mailbox-full \(mailbox-full\), score/);
      assert.doesNotMatch(stdout, /Decided by|action:|Temporary/);
    });

    it('says in it that it is not sure', () => {
      const { status, stdout } = run(['Good morning!', '--lang', 'pt']);
      assert.equal(status, 1);
      assert.match(stdout, /^Não está claro o que isto significa\. .* 550 5\.1\.1/);
    });

    it('counts in it', () => {
      const { stdout } = run(['--tally', '--lang', 'de'], ['452 4.2.2 Mailbox full', '452 4.2.2 Mailbox full', '550 5.9.9 Nix zu sehen'].join('\n'));
      assert.ok(stdout.startsWith(`2  ${title} (mailbox-full) · Vorübergehend · `), stdout);
    });

    it('refuses a language that it does not speak, and one where none is used', () => {
      for (const [args, says] of [
        [['--lang', 'nl', 'x'], /there are no answers in "nl"; --lang is one of: en, ar, de/],
        [['--lang'], /--lang needs a language/],
        [['--jsonl', '--lang', 'de'], /--jsonl answers with ids/],
      ]) {
        const { status, stderr } = run(args);
        assert.equal(status, 2);
        assert.match(stderr, says);
      }
    });
  });

  it('refuses wrong use with exit status 2 and says what to do', () => {
    for (const [args, says] of [
      [['--frobnicate'], /no option --frobnicate/],
      [['user', 'unknown'], /between quotes/],
    ]) {
      const { status, stderr, stdout } = run(args);
      assert.equal(status, 2);
      assert.equal(stdout, '');
      assert.match(stderr, says);
    }
    const empty = run([], '  \n');
    assert.equal(empty.status, 2);
    assert.match(empty.stderr, /empty/);
  });

  it('prints its help and its version', () => {
    assert.match(run(['--help']).stdout, /--jsonl[\s\S]*\n {2}0 {2}answered[\s\S]*\n {2}4 {2}/);
    assert.match(run(['--version']).stdout, /^\d+\.\d+\.\d+\n$/);
  });
});
