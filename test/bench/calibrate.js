// npm run calibrate -- <labelled.jsonl>…: fits the weights of the score, and shows how often answers with such a score are right.
// Each line of a file: {"id", "text", "primary" or "category", "accept": [categories that count as right], "set"}; texts that are no failure, questions
// and rows without a cause are left out. Give it messages that no content was written on.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { runnerImport } from 'vite';

const FOLDS = 5;
const BANDS = [0.5, 0.7, 0.8, 0.9, 0.95, 0.97];
/** How strongly weights are held near 0: as if so many answers of either kind had been seen besides. */
const RIDGE = 0.7;
const STEPS = 400;
const root = resolve(import.meta.dirname, '../..');
const load = async (file) => (await runnerImport(resolve(root, file), { configFile: false, root, logLevel: 'error' })).module;
const files = process.argv.slice(2);
if (!files.length) {
  console.error('Say which labelled files: npm run calibrate -- messages.jsonl');
  process.exit(2);
}
const { kb } = (await load('src/authoring/load-content.ts')).loadContent(resolve(root, 'content'));
const { explain } = await load('src/core/diagnose.ts');
const { FEATURES, featuresOf, scoreOf } = await load('src/core/judge/score.ts');

const rows = files
  .flatMap((file) => readFileSync(file === '-' ? 0 : file, 'utf8').split('\n'))
  .filter(Boolean)
  .map((line) => JSON.parse(line))
  .filter(({ set, accept, primary, category }) => set !== 'questions' && (primary ?? category) !== 'other' && !accept.includes('not-a-failure'));
const fold = (id) => parseInt(createHash('sha1').update(id).digest('hex').slice(0, 6), 16) % FOLDS;
const data = rows.flatMap(({ id, text, accept }) => {
  const { candidates, message } = explain(text, kb);
  if (!candidates.length) return [];
  const features = featuresOf(candidates, message);
  return [
    { fold: fold(id), values: FEATURES.map((name) => features[name]), right: accept.includes(candidates[0].reason.category) ? 1 : 0, score: scoreOf(features) },
  ];
});

const sigmoid = (sum) => 1 / (1 + Math.exp(-sum));
const predict = (weights, values) => sigmoid(weights.reduce((sum, weight, at) => sum + weight * values[at], 0));

/** Logistic regression with a ridge, by gradient descent with a fixed step: few features, few rows. */
function fit(sample) {
  let weights = FEATURES.map(() => 0);
  for (let step = 0; step < STEPS; step++) {
    const slope = weights.map((weight) => RIDGE * weight);
    for (const { values, right } of sample) {
      const error = predict(weights, values) - right;
      values.forEach((value, at) => (slope[at] += error * value));
    }
    weights = weights.map((weight, at) => weight - (4 / sample.length) * slope[at]);
  }
  return weights;
}
const percent = (share) => `${(100 * share).toFixed(1)} %`.padStart(8);
const mean = (list) => list.reduce((sum, value) => sum + value, 0) / (list.length || 1);
const table = (list, of) => {
  [0, ...BANDS].forEach((from, at) => {
    const band = list.filter((row) => of(row) >= from && of(row) < (BANDS[at] ?? 1.01));
    if (band.length)
      console.log(
        `  ${from.toFixed(2)} to ${(BANDS[at] ?? 1).toFixed(2)}  said ${percent(mean(band.map(of)))}  right ${percent(mean(band.map(({ right }) => right)))}  (${band.length})`,
      );
  });
  console.log(`  Brier score ${mean(list.map((row) => (of(row) - row.right) ** 2)).toFixed(4)}`);
};

console.log(`${rows.length} messages that name a cause, ${data.length} with a candidate\n\nWeights, fitted on all of them:`);
const weights = fit(data);
FEATURES.forEach((name, at) => console.log(`  ${/-/.test(name) ? `'${name}'` : name}: ${weights[at].toFixed(2)},`));
console.log(`\nCross-validated (${FOLDS} folds): said by weights fitted on the others, and what was right`);
const held = Array.from({ length: FOLDS }, (_, at) => at).flatMap((at) => {
  const others = fit(data.filter((row) => row.fold !== at));
  return data.filter((row) => row.fold === at).map((row) => ({ ...row, said: predict(others, row.values) }));
});
table(held, ({ said }) => said);
console.log('\nThe scores as shipped');
table(data, ({ score }) => score);
