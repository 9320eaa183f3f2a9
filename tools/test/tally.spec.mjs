import { describe, expect, it } from '@jest/globals';
import { gateResult, suiteResult, summary } from './tally.mjs';

const report = {
  numPassedTests: 3,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  numRuntimeErrorTestSuites: 0,
  testResults: [],
};
const fine = { code: 0, output: '' };

describe('the tally of npm test', () => {
  it('counts a check as one test', () => {
    expect(gateResult('lint', 1, fine)).toMatchObject({ passed: 1, failed: 0 });
    expect(gateResult('lint', 1, { code: 2, output: 'x' })).toMatchObject({
      passed: 0,
      failed: 1,
      details: 'x',
    });
  });

  it('counts the tests of a suite', () => {
    expect(suiteResult('rules', 1, fine, report)).toMatchObject({ passed: 3, failed: 0 });
    const broken = { ...report, numFailedTests: 2, testResults: [{ message: 'why' }] };
    expect(suiteResult('rules', 1, { code: 1, output: '' }, broken)).toMatchObject({
      failed: 2,
      details: 'why',
    });
  });

  it.each([
    ['left no report', { code: 0, output: '' }, undefined],
    ['ran no test', fine, { ...report, numPassedTests: 0 }],
    ['could not read a file', { code: 1, output: '' }, { ...report, numRuntimeErrorTestSuites: 1 }],
    ['failed though every test passed', { code: 1, output: 'open handle' }, report],
  ])('lets a suite fail that %s', (_what, run, written) => {
    expect(suiteResult('rules', 1, run, written).failed).toBe(1);
  });

  it('closes with the line that continuous integration reads', () => {
    const results = [gateResult('lint', 1, { code: 1, output: '' }), suiteResult('rules', 1, fine, report)];
    expect(summary(results).split('\n').at(-1)).toBe('3 passed, 1 failed');
  });
});
