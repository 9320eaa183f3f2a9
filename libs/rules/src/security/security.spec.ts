import { describe, expect, it } from '@jest/globals';
import { defaultSecurity } from '../bid/index.js';
import { securityProblems, securityRanges } from './floor.js';
import { passwordProblems } from './password.js';
import { flatSecurity, securityNumbers, securityPaths } from './values.js';

describe('security values', () => {
  it('of a bid that decides nothing are strong enough for a real city', () => {
    expect(securityProblems(defaultSecurity, false)).toEqual([]);
  });

  it('are named, each once, on the list that screens show', () => {
    expect([...securityPaths].sort()).toEqual(Object.keys(flatSecurity(defaultSecurity)).sort());
  });

  it.each(securityNumbers)('%s cannot leave its range', (path) => {
    const { least, most } = securityRanges[path];
    const [room = '', name = '', whose] = path.split('.');
    const set = (value: number) => {
      const values = JSON.parse(JSON.stringify(defaultSecurity)) as Record<string, Record<string, unknown>>;
      const group = values[room] ?? {};
      group[name] = whose ? { ...(group[name] as object), [whose]: value } : value;
      return { ...defaultSecurity, [room]: group };
    };
    const about = (value: number) =>
      securityProblems(set(value), false).filter((one) => one.path === path && one.reason === 'range').length;
    expect([least - 1, least, most, most + 1, least + 0.5, Number.NaN].map(about)).toEqual([
      1, 0, 0, 1, 1, 1,
    ]);
  });

  it('let a demonstration, and nobody else, do without a second factor', () => {
    const values = { ...defaultSecurity, secondFactor: 'optional' } as const;
    expect(securityProblems(values, true)).toEqual([]);
    expect(securityProblems(values, false)).toEqual([{ path: 'secondFactor', reason: 'demonstration' }]);
  });
});

describe('passwords', () => {
  const rules = { minLength: 10, classes: 3 };
  it.each([
    ['Yunxi-demo-2026', []],
    ['浅山有路-Qk7', ['short']],
    ['浅山有路入云深-Qk7', []],
    ['Kurz-1', ['short']],
    ['nurkleinbuchstaben', ['classes']],
    ['Clerk7-ist-meine', ['name']],
    ['Admin@2026!!', ['simple']],
    ['1234Password!!', ['simple']],
    ['aaaaAAAA1111', ['simple']],
    [`${'Aa1-'.repeat(33)}`, ['long', 'simple']],
    ['', ['short', 'classes', 'simple']],
  ])('“%s”: %j', (password, problems) => {
    expect(passwordProblems(password, 'clerk7', rules)).toEqual(problems);
  });
});
