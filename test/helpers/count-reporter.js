// Ends the report with the figures of each browser and a line that scripts can count on: "N passed, N failed".

function countTests(suite, counts) {
  for (const test of suite?.tests ?? []) if (!test.skipped) counts[test.passed ? 'passed' : 'failed']++;
  for (const inner of suite?.suites ?? []) countTests(inner, counts);
}

const told = ({ passed, failed }) => `${passed} passed, ${failed} failed`;

export function countReporter() {
  return {
    onTestRunFinished({ sessions }) {
      const all = { passed: 0, failed: 0 };
      const browsers = {};
      for (const session of sessions) {
        const counts = { passed: 0, failed: 0 };
        countTests(session.testResults, counts);
        // A file that could not be loaded has no failed test, but has failed.
        if (!session.passed && counts.failed === 0) counts.failed = 1;
        for (const sums of [all, (browsers[session.browser.name] ??= { passed: 0, failed: 0 })]) {
          sums.passed += counts.passed;
          sums.failed += counts.failed;
        }
      }
      // The runner itself still prints after its reporters have stopped.
      process.once('exit', () => {
        for (const [name, counts] of Object.entries(browsers)) console.log(`${name}: ${told(counts)}`);
        console.log(told(all));
      });
    },
  };
}
