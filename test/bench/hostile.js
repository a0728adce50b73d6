// npm run bench:hostile -- --more 1000: what the worst of so many hostile texts more than the tests use costs each entry, in ms per kB and beside prose. Needs dist (npm run build).
import { parseArgs } from 'node:util';
import { diagnose, knowledge, readMail, redact, tally } from '../../dist/index.js';
import { FEW, hostileTexts, LENGTH, prose } from '../helpers/hostile.js';

const { values } = parseArgs({ options: { more: { type: 'string', default: '0' }, length: { type: 'string', default: String(LENGTH) } } });
const length = Number(values.length);

/** Prose, as what an entry reads it: of any text but a mail the mail reader only sees that it is none. */
const usualText = (name) => (name === 'readMail' ? `From: a@b.c\nSubject: x\nMIME-Version: 1.0\n\n${prose(length)}` : prose(length));

/** What a text passes between the paste and the card. */
const ENTRIES = {
  diagnose: (text) => diagnose(text, knowledge),
  picture: (text) => diagnose(text, knowledge, { from: 'picture' }),
  redact: (text) => redact(text, knowledge, ['Jane Doe']),
  readMail: (text) => readMail(text),
  tally: (text) => tally(text, knowledge),
};

/** Milliseconds that a text takes, the best of some runs: what else the machine does is no fault of the text. */
async function timeOf(entry, text, runs) {
  let best = Infinity;
  for (let run = 0; run < runs; run++) {
    const from = performance.now();
    await entry(text);
    best = Math.min(best, performance.now() - from);
  }
  return best;
}

const texts = await hostileTexts(FEW + Number(values.more), length);
console.log(`${texts.length} hostile texts of ${length} characters`);
const worstFirst = (a, b) => b.time - a.time;
for (const [name, entry] of Object.entries(ENTRIES)) {
  for (const text of texts.slice(0, 10)) await entry(text); // warm
  const usual = await timeOf(entry, usualText(name), 30);
  const times = [];
  for (const text of texts) times.push({ text, time: await timeOf(entry, text, 2) });
  // The slowest once more, so that none is there for a pause of the machine alone.
  const slowest = times.sort(worstFirst).slice(0, 10);
  for (const one of slowest) one.time = Math.min(one.time, await timeOf(entry, one.text, 5));
  const perKilobyte = (time) => `${((time / length) * 1000).toFixed(3)} ms/kB`;
  console.log(`${name}: prose ${perKilobyte(usual)}; worst:`);
  for (const { text, time } of slowest.sort(worstFirst).slice(0, 3))
    console.log(`  ${perKilobyte(time)}, ${(time / usual).toFixed(1)} times prose: ${JSON.stringify(text.slice(0, 60))}`);
}
