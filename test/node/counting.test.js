// What `why-failed --tally` counts of large files: exactly, and in bounded memory.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { describe, it } from 'node:test';

const cli = resolve(import.meta.dirname, '../../dist/cli.js');
const MB = 2 ** 20;
/** Prints the largest resident memory of the process, in kilobytes, when it ends. */
const TELL_MEMORY = 'data:text/javascript,process.on("exit",()=>console.error("resident",process.resourceUsage().maxRSS))';
/** The whole command in memory: the promise of the README, in kilobytes. */
const MOST_RESIDENT = 150 * 1024;

/** What the command says of a text that is made while it reads. */
async function counted(lines, args = []) {
  const child = spawn(process.execPath, [...args, '--import', TELL_MEMORY, cli, '--tally'], { stdio: ['pipe', 'pipe', 'pipe'] });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (data) => (stdout += data));
  child.stderr.on('data', (data) => (stderr += data));
  const ended = once(child, 'close');
  await pipeline(Readable.from(chunksOf(lines)), child.stdin);
  const [status] = await ended;
  return { status, stdout, stderr, resident: Math.max(0, ...Array.from(stderr.matchAll(/resident (\d+)/g), ([, kilobytes]) => Number(kilobytes))) };
}

function* chunksOf(lines) {
  let chunk = '';
  for (const line of lines) {
    chunk += `${line}\n`;
    if (chunk.length < 1 << 16) continue;
    yield chunk;
    chunk = '';
  }
  yield chunk;
}

/** Numbers that are the same in every run (Park and Miller's generator). */
function seeded(seed) {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

const stamp = (at) =>
  `Nov 23 ${String(10 + (Math.floor(at / 3600) % 10))}:${String(Math.floor(at / 60) % 60).padStart(2, '0')}:${String(at % 60).padStart(2, '0')} mx`;
const REPLIES = {
  'user-unknown': '550 5.1.1 User unknown',
  'mailbox-full': '552 5.2.2 Mailbox full',
  greylisted: '451 4.7.1 Greylisted, try again later',
};

/** A log of Postfix with what there is to count in it: messages that are sent at once, after some attempts, never, or refused, and all that is said around them. */
function* postfixLog(size, known) {
  const random = seeded(11);
  let written = 0;
  for (let at = 0; written < size; at++) {
    const id = `4${at.toString(16).toUpperCase().padStart(9, '0')}`;
    const to = `user${random(100_000)}@example${random(900)}.com`;
    const relay = `mx${random(9)}.example.com[192.0.2.${random(255)}]`;
    const line = (program, text) => `${stamp(at)} postfix/${program}[${random(30_000)}]: ${text}`;
    const attempt = (status, said) => line('smtp', `${id}: to=<${to}>, relay=${relay}:25, delay=${random(900)}, dsn=4.0.0, status=${status} (${said})`);
    const refused = (reply) => `host ${relay} said: ${reply} (in reply to RCPT TO command)`;
    const lines = [
      line('smtpd', `connect from unknown[192.0.2.${random(255)}]`),
      line('qmgr', `${id}: from=<me@example.net>, size=${random(60_000)}, nrcpt=1 (queue active)`),
    ];
    const deferrals = random(4);
    for (let again = 0; again < deferrals; again++) {
      lines.push(line('smtp', `connect to ${relay}:25: Connection timed out`), line('smtp', `${id}: ${refused(REPLIES.greylisted)}`));
      lines.push(attempt('deferred', refused(REPLIES.greylisted)));
    }
    const end = ['sent', 'user-unknown', 'mailbox-full', 'deferred'][random(4)];
    if (end === 'sent') {
      known.delivered += 1;
      lines.push(attempt('sent', '250 2.0.0 OK'), line('qmgr', `${id}: removed`));
    } else if (end === 'deferred') {
      if (deferrals) known.greylisted += 1;
    } else {
      known[end] += 1;
      lines.push(attempt('bounced', refused(REPLIES[end])));
      lines.push(
        line('bounce', `${id}: sender non-delivery notification: 5${id}`),
        line('local', `5${id}: to=<me@example.net>, relay=local, status=sent (delivered to mailbox)`),
      );
    }
    for (const one of lines) written += one.length + 1;
    yield* lines;
  }
}

describe('why-failed --tally', () => {
  it('counts a Postfix log of 5 MB exactly', async () => {
    const known = { 'user-unknown': 0, 'mailbox-full': 0, greylisted: 0, delivered: 0 };
    const { status, stdout } = await counted(postfixLog(5 * MB, known));
    assert.equal(status, 0);
    const found = Object.fromEntries(
      Array.from(stdout.matchAll(/^ *(\d+) {2}.*\((user-unknown|mailbox-full|greylisted)\)/gm), ([, count, id]) => [id, Number(count)]),
    );
    const [, delivered] = /^ *(\d+) {2}delivered$/m.exec(stdout);
    assert.deepEqual({ ...found, delivered: Number(delivered) }, known);
    assert.doesNotMatch(stdout, /not explained/);
  });

  const KINDS = 1500;
  /** Kinds of failure that nobody knows. */
  const word = (kind) => Array.from(kind.toString(26).padStart(4, '0'), (digit) => String.fromCharCode(97 + parseInt(digit, 26))).join('');
  const events = function* (size, of) {
    const random = seeded(5);
    for (let at = 0, written = 0; written < size; at++) {
      const reply = at % 2 ? `550 5.7.1 The ${word(at % KINDS)} declined` : REPLIES['user-unknown'];
      const text = of(at, `user${random(1e9)}@example${random(5000)}.com`, reply);
      written += text.length + 1;
      yield text;
    }
  };
  const FILES = {
    'a log': [
      40,
      (at, to, reply) =>
        `${stamp(at)} postfix/smtp[${at % 9999}]: 4${at.toString(16).toUpperCase().padStart(9, '0')}: to=<${to}>, relay=mx.example.com[192.0.2.1]:25, status=bounced (${reply})`,
    ],
    'a CSV': [12, (at, to, reply) => (at ? `id${at},${to},bounced,"${reply}"` : 'message id,recipient,status,reason')],
    'JSON lines': [12, (at, to, reply) => JSON.stringify({ event: 'failed', recipient: to, 'message-id': `id${at}`, reason: reply })],
    'one JSON array': [12, (at, to, reply) => `${at ? ',' : '['}${JSON.stringify({ event: 'failed', recipient: to, 'message-id': `id${at}`, reason: reply })}`],
    'lines of nothing but text': [12, (at, to, reply) => `${to}: ${reply}`],
    'a line without an end': [12, () => 'x'.repeat(9999).replaceAll('\n', '')],
  };
  for (const [name, [size, of]] of Object.entries(FILES))
    it(`counts ${name} of ${size} MB with many kinds of failure and recipients in less than 150 MB`, { skip: process.platform !== 'linux' }, async () => {
      const { status, stderr, resident } = await counted(name.startsWith('a line') ? [[...events(size * MB, of)].join('')] : events(size * MB, of), [
        '--max-old-space-size=64',
      ]);
      assert.equal(status, 0, stderr);
      assert.ok(resident > 0 && resident < MOST_RESIDENT, `${Math.round(resident / 1024)} MB`);
    });

  it('counts each mail of a mailbox file', async () => {
    const bounce = (to, reply) => [
      'From MAILER-DAEMON Mon Nov 23 10:00:00 2026',
      'From: MAILER-DAEMON@example.net',
      'Subject: Undelivered Mail Returned to Sender',
      'MIME-Version: 1.0',
      'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
      '',
      '--b',
      '',
      `<${to}>: host mx.example.com said: ${reply}`,
      '',
      '--b',
      'Content-Type: message/delivery-status',
      '',
      'Reporting-MTA: dns; mx.example.net',
      '',
      `Final-Recipient: rfc822; ${to}`,
      'Action: failed',
      `Diagnostic-Code: smtp; ${reply}`,
      '',
      '--b--',
      '',
    ];
    const letter = [
      'From ann@example.org Mon Nov 23 10:00:00 2026',
      'From: ann@example.org',
      'To: me@example.net',
      'Subject: Lunch',
      'Message-ID: <1@example.org>',
      '',
      'Shall we meet at twelve?',
      '',
    ];
    const { stdout } = await counted([
      ...bounce('jane@example.com', REPLIES['user-unknown']),
      ...letter,
      ...bounce('joe@example.com', REPLIES['mailbox-full']),
      ...bounce('ann@example.com', REPLIES['user-unknown']),
    ]);
    assert.match(stdout, /^2 .*\(user-unknown\).*jane@example\.com, ann@example\.com/m);
    assert.match(stdout, /^1 .*\(mailbox-full\).*joe@example\.com/m);
    assert.doesNotMatch(stdout, /not explained/);
  });
});
