// Ends the report with a line for each failed test ("FAILED: …"), the figures of each browser, and a line that scripts can count on: "N passed, N failed".
import { relative } from 'node:path';

/** The tests that ran, of a suite and of those inside it, each with its path. */
function testsOf(suite, path = []) {
  const own = (suite?.tests ?? []).filter(({ skipped }) => !skipped).map((test) => ({ ...test, name: [...path, test.name].join(' > ') }));
  return [...own, ...(suite?.suites ?? []).flatMap((inner) => testsOf(inner, [...path, inner.name]))];
}

const told = ({ passed, failed }) => `${passed} passed, ${failed} failed`;

export function countReporter() {
  return {
    onTestRunFinished({ sessions }) {
      const all = { passed: 0, failed: 0 };
      const failures = [];
      const browsers = {};
      for (const session of sessions) {
        const tests = testsOf(session.testResults);
        const failed = tests.filter(({ passed }) => !passed).map(({ name, error }) => `${name}: ${error?.message ?? 'no error given'}`);
        // A file that could not be loaded has no failed test, but has failed.
        if (!session.passed && !failed.length) failed.push(session.errors.map(({ message }) => message).join('; ') || 'the file did not run to its end');
        const passed = tests.filter((test) => test.passed).length;
        const file = relative(process.cwd(), session.testFile);
        failures.push(...failed.map((failure) => `FAILED: ${session.browser.name}, ${file}, ${failure.replaceAll('\n', ' ')}`));
        for (const sums of [all, (browsers[session.browser.name] ??= { passed: 0, failed: 0 })]) {
          sums.passed += passed;
          sums.failed += failed.length;
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
