// npm run calibrate -- <labelled.jsonl>…: fits the weights of the score and of the subject, and shows how often answers with such a score are right.
// Each line of a file: {"id", "text", "primary" or "category", "accept": [categories that count as right, or "not-a-failure"], "set"}. The score is fitted
// on messages that name a cause, the subject on these and on texts that are no failure; questions are left out. Give it what no content was written on.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { runnerImport } from 'vite';

const FOLDS = 5;
const BANDS = [0.5, 0.7, 0.8, 0.9, 0.95, 0.97];
/** How strongly weights are held near 0: as if so many answers of either kind had been seen besides. */
const RIDGE = 0.7;
const STEPS = 3000;
/** A text that is no failure, answered, is worse than a failure that is not: it counts so much. */
const NO_FAILURE = 2;
const root = resolve(import.meta.dirname, '../..');
const load = async (file) => (await runnerImport(resolve(root, file), { configFile: false, root, logLevel: 'error' })).module;
const files = process.argv.slice(2);
if (!files.length) {
  console.error('Say which labelled files: npm run calibrate -- messages.jsonl');
  process.exit(2);
}
const { kb } = (await load('src/authoring/load-content.ts')).loadContent(resolve(root, 'content'));
const { explain } = await load('src/core/explain.ts');
const { atOnce } = await load('src/core/gradually.ts');
const { FEATURES, featuresOf, scoreOf } = await load('src/core/judge/score.ts');
const { SUBJECT_FEATURES, subjectOf } = await load('src/core/judge/subject.ts');

const isFailure = ({ accept }) => !accept.includes('not-a-failure');
const rows = files
  .flatMap((file) => readFileSync(file === '-' ? 0 : file, 'utf8').split('\n'))
  .filter(Boolean)
  .map((line) => JSON.parse(line))
  .filter((row) => row.set !== 'questions' && ((row.primary ?? row.category) !== 'other' || !isFailure(row)));
const fold = (id) => parseInt(createHash('sha1').update(id).digest('hex').slice(0, 6), 16) % FOLDS;
const read = rows.map((row) => ({ ...row, fold: fold(row.id), ...atOnce(explain(row.text, kb)) })).filter(({ candidates }) => candidates.length);

const sigmoid = (sum) => 1 / (1 + Math.exp(-sum));
const predict = (weights, values) => sigmoid(weights.reduce((sum, weight, at) => sum + weight * values[at], 0));
const mean = (list) => list.reduce((sum, value) => sum + value, 0) / (list.length || 1);

/** Logistic regression with a ridge, by gradient descent over values of like size: few features, few rows. */
function fit(sample) {
  const sizes = sample[0].values.map((_, at) => Math.sqrt(mean(sample.map(({ values }) => values[at] ** 2))) || 1);
  const scaled = sample.map((row) => ({ ...row, values: row.values.map((value, at) => value / sizes[at]) }));
  const total = scaled.reduce((sum, { count = 1 }) => sum + count, 0);
  let weights = sizes.map(() => 0);
  for (let step = 0; step < STEPS; step++) {
    const slope = weights.map((weight) => RIDGE * weight);
    for (const { values, right, count = 1 } of scaled) {
      const error = count * (predict(weights, values) - right);
      values.forEach((value, at) => (slope[at] += error * value));
    }
    weights = weights.map((weight, at) => weight - (2 / total) * slope[at]);
  }
  return weights.map((weight, at) => weight / sizes[at]);
}
/** Each row with what weights say of it that were fitted on the other folds. */
function held(data) {
  return Array.from({ length: FOLDS }, (_, at) => at).flatMap((at) => {
    const others = fit(data.filter((row) => row.fold !== at));
    return data.filter((row) => row.fold === at).map((row) => ({ ...row, said: predict(others, row.values) }));
  });
}

const percent = (share) => `${(100 * share).toFixed(1)} %`.padStart(8);
const print = (names, weights) => names.forEach((name, at) => console.log(`  ${/-/.test(name) ? `'${name}'` : name}: ${weights[at].toFixed(2)},`));
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
const report = (data, names, shipped) => {
  print(names, fit(data));
  console.log(`\nCross-validated (${FOLDS} folds): said by weights fitted on the others, and what was right`);
  table(held(data), ({ said }) => said);
  console.log('\nAs shipped');
  table(data, shipped);
};

const failures = read.filter(isFailure).map(({ candidates, message, accept, ...row }) => {
  const features = featuresOf(candidates, message);
  return {
    fold: row.fold,
    values: FEATURES.map((name) => features[name]),
    right: accept.includes(candidates[0].reason.category) ? 1 : 0,
    score: scoreOf(features),
  };
});
console.log(`${rows.filter(isFailure).length} messages that name a cause, ${failures.length} with a candidate\n\nWeights of the score, fitted on all of them:`);
report(failures, FEATURES, ({ score }) => score);

const subjects = read
  .filter(({ subject }) => subject)
  .map(({ subject, ...row }) => ({
    fold: row.fold,
    values: [...SUBJECT_FEATURES.map((name) => subject[name]), 1],
    right: isFailure(row) ? 1 : 0,
    count: isFailure(row) ? 1 : NO_FAILURE,
    said: subjectOf(subject),
  }));
console.log(
  `\n${rows.filter((row) => !isFailure(row)).length} texts that are no failure, ${subjects.filter(({ right }) => !right).length} with a candidate\n\nWeights of the subject, and of none:`,
);
if (subjects.some(({ right }) => !right)) report(subjects, [...SUBJECT_FEATURES, 'base'], ({ said }) => said);
