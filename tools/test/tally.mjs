/**
 * What one check found.
 * @typedef {{ name: string, passed: number, failed: number, skipped: number, seconds: number, details: string }} Result
 */

/**
 * A check that is one test as a whole, such as the linter.
 * @param {string} name @param {number} seconds @param {{ code: number, output: string }} run
 * @returns {Result}
 */
export function gateResult(name, seconds, { code, output }) {
  const failed = code === 0 ? 0 : 1;
  return { name, passed: 1 - failed, failed, skipped: 0, seconds, details: failed ? output.trim() : '' };
}

/**
 * A Jest run. One that ended without a report, or with files that could not even be read, has failed; so has
 * one that ran no test.
 *
 * @param {string} name @param {number} seconds @param {{ code: number, output: string }} run
 * @param {JestReport | undefined} report what Jest wrote with --json
 * @returns {Result}
 *
 * @typedef {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number,
 *   numRuntimeErrorTestSuites: number, testResults: { message: string }[] }} JestReport
 */
export function suiteResult(name, seconds, { code, output }, report) {
  if (!report)
    return {
      name,
      passed: 0,
      failed: 1,
      skipped: 0,
      seconds,
      details: output.trim() || 'It ended silently.',
    };

  const failed = report.numFailedTests + report.numRuntimeErrorTestSuites;
  // A run that fails though every test passed (a handle left open, a threshold missed) has failed too.
  const unexplained = failed === 0 && (code !== 0 || report.numPassedTests === 0);
  const messages = report.testResults.map((file) => file.message).filter(Boolean);
  return {
    name,
    passed: report.numPassedTests,
    failed: unexplained ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
    seconds,
    details: unexplained ? output.trim() || 'No test ran.' : messages.join('\n').trim(),
  };
}

/** One line for a result. @param {Result} result */
export function lineOf({ name, passed, failed, skipped, seconds }) {
  const more = [failed && `${failed} failed`, skipped && `${skipped} skipped`].filter(Boolean);
  const counts = [`${passed} passed`, ...more].join(', ');
  return `${failed ? '✗' : '✓'} ${name.padEnd(26)} ${counts} (${Math.round(seconds)} s)`;
}

/**
 * The summary; its last line is what continuous integration reads.
 * @param {Result[]} results
 */
export function summary(results) {
  const sum = (/** @type {'passed' | 'failed'} */ key) =>
    results.reduce((total, result) => total + result[key], 0);
  return [...results.map(lineOf), '', `${sum('passed')} passed, ${sum('failed')} failed`].join('\n');
}
