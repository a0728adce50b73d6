// npm run calibrate -- <labelled.jsonl>: how often answers with so many points, and with such a score, are right.
// Each line of the file: {"id", "text", "category", "accept": [categories that count as right]}.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { runnerImport } from 'vite';

const FOLDS = 5;
const BANDS = [0.6, 0.7, 0.8, 0.9, 0.95, 0.97];
const root = resolve(import.meta.dirname, '../..');
const load = async (file) => (await runnerImport(resolve(root, file), { configFile: false, root, logLevel: 'error' })).module;
const file = process.argv[2];
if (!file) {
  console.error('Say which labelled file: npm run calibrate -- messages.jsonl');
  process.exit(2);
}
const { kb } = (await load('src/authoring/load-content.ts')).loadContent(resolve(root, 'content'));
const { candidatesFor, diagnose } = await load('src/core/diagnose.ts');

const rows = readFileSync(file, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line))
  .filter(({ category }) => category !== 'other');
const fold = (id) => parseInt(createHash('sha1').update(id).digest('hex').slice(0, 6), 16) % FOLDS;
const data = rows.flatMap(({ id, text, accept }) => {
  const first = candidatesFor(text, kb).candidates[0];
  const answer = diagnose(text, kb);
  return first
    ? [
        {
          fold: fold(id),
          points: first.points,
          right: accept.includes(first.reason.category) ? 1 : 0,
          score: answer.status === 'match' ? answer.match.score : undefined,
        },
      ]
    : [];
});

/** Isotonic regression by pooling adjacent violators: points to the share that is right, never falling. */
function fit(sample) {
  const pools = [];
  for (const { points, right } of [...sample].sort((a, b) => a.points - b.points)) {
    pools.push({ from: points, n: 1, right });
    while (pools.length > 1 && pools.at(-2).right / pools.at(-2).n >= pools.at(-1).right / pools.at(-1).n) {
      const last = pools.pop();
      pools.at(-1).n += last.n;
      pools.at(-1).right += last.right;
    }
  }
  return pools;
}
const predict = (pools, points) => {
  const pool = pools.findLast(({ from }) => from <= points) ?? pools[0];
  return (pool.right + 0.5) / (pool.n + 1);
};
const percent = (share) => `${(100 * share).toFixed(1)} %`.padStart(8);
const mean = (list) => list.reduce((sum, value) => sum + value, 0) / (list.length || 1);

console.log(`${rows.length} messages, ${data.length} with a candidate\n\nPoints (isotonic, all data): share right`);
for (const { from, n, right } of fit(data).filter(({ n: size }) => size > 3)) console.log(`  from ${from.toFixed(2)}  ${percent(right / n)}  (${n})`);

console.log(`\nCross-validated (${FOLDS} folds): predicted by the other folds, and what was right`);
const held = Array.from({ length: FOLDS }, (_, at) => at).flatMap((at) => {
  const pools = fit(data.filter((row) => row.fold !== at));
  return data.filter((row) => row.fold === at).map((row) => ({ ...row, predicted: predict(pools, row.points) }));
});
const table = (list, of) =>
  [0, ...BANDS].forEach((from, at) => {
    const to = BANDS[at] ?? 1.01;
    const band = list.filter((row) => of(row) >= from && of(row) < to);
    if (band.length)
      console.log(
        `  ${from.toFixed(2)} to ${Math.min(1, to).toFixed(2)}  said ${percent(mean(band.map(of)))}  right ${percent(mean(band.map(({ right }) => right)))}  (${band.length})`,
      );
  });
table(held, ({ predicted }) => predicted);
console.log(`  Brier score ${mean(held.map(({ predicted, right }) => (predicted - right) ** 2)).toFixed(4)}`);

console.log('\nThe scores as shipped, of matches');
const shipped = data.filter(({ score }) => score !== undefined);
table(shipped, ({ score }) => score);
console.log(`  Brier score ${mean(shipped.map(({ score, right }) => (score - right) ** 2)).toFixed(4)}`);
