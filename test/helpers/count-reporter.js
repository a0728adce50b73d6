// Ends the report with a line for each failed test ("FAILED: …"), the figures of each browser, and a line that scripts can count on: "N passed, N failed".
import { relative } from 'node:path';

function countTests(suite, counts) {
  for (const test of suite?.tests ?? []) if (!test.skipped) counts[test.passed ? 'passed' : 'failed']++;
  for (const inner of suite?.suites ?? []) countTests(inner, counts);
}

/** The failed tests of a suite and of those inside it, each with its path and what it said. */
function failuresOf(suite, path = []) {
  const own = (suite?.tests ?? []).filter((test) => !test.skipped && !test.passed);
  return [
    ...own.map((test) => `${[...path, test.name].join(' > ')}: ${test.error?.message ?? 'no error given'}`),
    ...(suite?.suites ?? []).flatMap((inner) => failuresOf(inner, [...path, inner.name])),
  ];
}

const told = ({ passed, failed }) => `${passed} passed, ${failed} failed`;

export function countReporter() {
  return {
    onTestRunFinished({ sessions }) {
      const all = { passed: 0, failed: 0 };
      const failures = [];
      const browsers = {};
      for (const session of sessions) {
        const counts = { passed: 0, failed: 0 };
        countTests(session.testResults, counts);
        // A file that could not be loaded has no failed test, but has failed.
        const named = failuresOf(session.testResults);
        if (!session.passed && counts.failed === 0) {
          counts.failed = 1;
          named.push(session.errors.map((error) => error.message).join('; ') || 'the file did not run to its end');
        }
        const file = relative(process.cwd(), session.testFile);
        failures.push(...named.map((failure) => `FAILED: ${session.browser.name}, ${file}, ${failure.replaceAll('\n', ' ')}`));
        for (const sums of [all, (browsers[session.browser.name] ??= { passed: 0, failed: 0 })]) {
          sums.passed += counts.passed;
          sums.failed += counts.failed;
        }
      }
      // The runner itself still prints after its reporters have stopped.
      process.once('exit', () => {
        for (const failure of failures) console.log(failure);
        for (const [name, counts] of Object.entries(browsers)) console.log(`${name}: ${told(counts)}`);
        console.log(told(all));
      });
    },
  };
}
