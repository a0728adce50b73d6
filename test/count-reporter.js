// Ends the report with a line that scripts can count on: "N passed, N failed".

function countTests(suite, counts) {
  for (const test of suite?.tests ?? []) if (!test.skipped) counts[test.passed ? 'passed' : 'failed']++;
  for (const inner of suite?.suites ?? []) countTests(inner, counts);
}

export function countReporter() {
  return {
    onTestRunFinished({ sessions }) {
      const counts = { passed: 0, failed: 0 };
      for (const session of sessions) {
        const before = counts.failed;
        countTests(session.testResults, counts);
        // A file that could not be loaded has no failed test, but has failed.
        if (!session.passed && counts.failed === before) counts.failed++;
      }
      // The runner itself still prints after its reporters have stopped.
      process.once('exit', () => console.log(`${counts.passed} passed, ${counts.failed} failed`));
    },
  };
}
