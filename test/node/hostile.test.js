// Any text costs its length: texts made to be expensive take no more than a stated multiple of what prose of the same length takes.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { load } from '../helpers/demo-server.js';
import { hostileTexts, prose } from '../helpers/hostile.js';

const [{ diagnose }, { tally }, { redact }, mail, { loadContent }, { resolve }] = await Promise.all([
  load('src/core/diagnose.ts'),
  load('src/many/tally.ts'),
  load('src/masking/redact.ts'),
  import('why-failed'), // as built: its parser is loaded late, which the loader of sources does not live to see
  load('src/authoring/load-content.ts'),
  import('node:path'),
]);
const { kb } = loadContent(resolve(import.meta.dirname, '../../content'));

/** What a text passes on its way, each as a function of the text. */
const ENTRIES = {
  diagnose: (text) => diagnose(text, kb),
  'diagnose what was read from a picture': (text) => diagnose(text, kb, { from: 'picture' }),
  tally: (text) => tally(text, kb),
  redact: (text) => redact(text, kb, ['Jane Doe']),
  'decode a mail': (text) => mail.readMail(text),
};
const LENGTH = 4000;
const COUNT = Number(process.env.HOSTILE_TEXTS ?? 44);
/** A cubic step of one kilobyte would be a thousand times slower; words that signs know cost more than words that they do not. */
const MOST = 40;

async function timeOf(entry, text) {
  let best = Infinity;
  for (let run = 0; run < 2; run++) {
    const from = performance.now();
    await entry(text);
    best = Math.min(best, performance.now() - from);
  }
  return best;
}

const texts = await hostileTexts(COUNT, LENGTH);

describe('any text costs its length', () => {
  for (const [name, entry] of Object.entries(ENTRIES)) {
    it(`${name}: ${COUNT} hostile texts against prose`, async () => {
      for (const text of texts.slice(0, 10)) await entry(text); // warm
      const usual = async () => Math.max(await timeOf(entry, prose(LENGTH)), 2);
      const ofProse = await usual();
      let worst = { ratio: 0, text: '' };
      for (const text of texts) {
        let ratio = (await timeOf(entry, text)) / ofProse;
        // The machine may have been busy with something else: what seems much is measured again, beside prose.
        for (let run = 0; run < 3 && ratio >= MOST; run++) ratio = (await timeOf(entry, text)) / (await usual());
        if (ratio > worst.ratio) worst = { ratio, text };
      }
      console.log(`# ${name}: at most ${worst.ratio.toFixed(1)} times as long as prose (${ofProse.toFixed(1)} ms): ${JSON.stringify(worst.text.slice(0, 60))}`);
      assert.ok(worst.ratio < MOST, `${worst.ratio.toFixed(0)} times as long as prose: ${JSON.stringify(worst.text.slice(0, 200))}`);
    });
  }
});
