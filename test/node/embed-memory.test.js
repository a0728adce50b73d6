// What the element keeps of what was asked: measured on the page's heap, after the garbage is collected.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { collectGarbage } from '../helpers/browser.js';
import { open } from '../helpers/embed-pages.js';

const MEGABYTE = 2 ** 20;
/** Pastes of nearly the size that is read at most. */
const SIZE = 9.5 * MEGABYTE;
const TWENTY = 20;

/** A page that asks long texts, and tells how much is kept (megabytes more than before the first). */
async function openMeasured(name) {
  const { page, seen } = await open(name);
  const session = await page.context().newCDPSession(page);
  const used = async () => {
    await collectGarbage(session);
    return (await session.send('Runtime.getHeapUsage')).usedSize / MEGABYTE;
  };
  const widget = page.locator('#widget');
  await widget.locator('textarea').waitFor();
  /** Asks a text that begins with a number of its own; resolves with what came of it. */
  const ask = (number, piece) =>
    widget.evaluate(async (element, [at, part, size]) => (await element.ask(`${at} ${part}`.padEnd(size, part))).status, [number, piece, SIZE]);
  return { page, seen, widget, used, ask };
}

const PROSE = '550 5.1.1 <jane@example.com>: User unknown. The message was not delivered, we are sorry, and so on for very long. ';
const LOG =
  '2026-11-23T10:00:00Z mx: to=<p@example.com>, status=bounced (550 5.1.1 User unknown)\n2026-11-23T10:00:01Z mx: to=<q@example.com>, status=bounced (552 5.2.2 Mailbox full)\n';

describe('what is kept of pastes of 10 MB', () => {
  for (const name of ['module', 'no-worker'])
    it(`${name}: twenty of them take less than three of them, and nothing is left once all is started over`, async () => {
      const { page, widget, used, ask } = await openMeasured(name);
      await ask(0, LOG);
      await ask(1, PROSE);
      await widget.evaluate((element) => element.reset());
      const before = await used();
      for (let at = 0; at < TWENTY; at++) assert.equal(await ask(at, at % 10 ? PROSE : LOG), at % 10 ? 'match' : 'tally');
      const kept = (await used()) - before;
      await widget.evaluate((element) => element.reset());
      await widget.evaluate((element) => element.updateComplete);
      const left = (await used()) - before;
      console.log(`# ${name}: ${kept.toFixed(1)} MB kept, ${left.toFixed(1)} MB left after a reset`);
      assert.ok(kept < 3 * (SIZE / MEGABYTE), `${kept.toFixed(1)} MB are kept of ${TWENTY} pastes`);
      assert.ok(left < 2, `${left.toFixed(1)} MB are left after a reset`);
      await page.close();
    });
});
