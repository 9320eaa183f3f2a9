import { describe, expect, test } from '@jest/globals';
import { checkCreditCodeLine, checkIdentityNumberLine, dueCommand, validateBatchLine } from './index.js';

describe('due', () => {
  test('prints the last day, and says when it may still change', () => {
    expect(dueCommand({ from: '2026-09-25', days: '20' })).toEqual({ ok: true, line: '2026-10-29' });
    expect(dueCommand({ from: '2026-12-30', days: '5' })).toEqual({
      ok: true,
      line: '2027-01-06 (provisional: holidays are announced until 2026-12-31)',
    });
  });

  test.each([
    ['2026-02-30', '1'],
    ['soon', '1'],
    ['2026-09-25', '-1'],
    ['2026-09-25', '1.5'],
    ['2026-09-25', ''],
    ['2026-09-25', '10001'],
    ['9999-12-30', '20'],
  ])('refuses --from %s --days %s in a sentence', (from, days) => {
    expect(dueCommand({ from, days })).toMatchObject({ ok: false, problem: expect.stringMatching(/^--/) });
  });
});

describe('check', () => {
  test('answers valid, or invalid with its reason', () => {
    expect(checkIdentityNumberLine('11010519491231002X')).toBe('valid');
    expect(checkIdentityNumberLine('11010519491231002X\r')).toBe('valid');
    expect(checkIdentityNumberLine('')).toBe('invalid: no number given');
    expect(checkIdentityNumberLine('1')).toMatch(/^invalid: \w/);
    expect(checkIdentityNumberLine('1'.repeat(150_000_000))).toBe(
      'invalid: an identity number has 18 characters',
    );
    expect(checkCreditCodeLine('11440232MB2D06811W')).toBe('valid');
    expect(checkCreditCodeLine('  ')).toBe('invalid: no code given');
    expect(checkCreditCodeLine('11440232MB2D06811X')).toMatch(/^invalid: .*check character/);
  });
});

describe('form validate --batch', () => {
  const answer = (line: string) => JSON.parse(validateBatchLine(line)) as unknown;

  test('answers each line', () => {
    const schema = { type: 'object', required: ['a'], properties: { b: { type: 'integer' } } };
    expect(answer(JSON.stringify({ schema, data: { a: 1 } }))).toEqual({ valid: true, errors: [] });
    expect(answer(JSON.stringify({ schema, data: { b: 'x' } }))).toEqual({
      valid: false,
      errors: [
        { pointer: '/a', keyword: 'required', message: 'Fill in “a”.' },
        { pointer: '/b', keyword: 'type', message: '“b” must be a whole number.' },
      ],
    });
  });

  test('never runs a pattern that can run away', () => {
    const line = JSON.stringify({ schema: { pattern: '^(a+)+$' }, data: `${'a'.repeat(29)}!` });
    expect(answer(line)).toMatchObject({ valid: false, errors: [{ keyword: 'schema' }] });
  });

  test.each(['', 'x', '1', 'null', '{}', '{"schema":{}}', '{"data":1}'])(
    'answers %p as a bad line',
    (line) => {
      expect(answer(line)).toMatchObject({ valid: false, errors: [{ pointer: '', keyword: 'line' }] });
    },
  );
});
