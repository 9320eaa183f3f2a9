import { describe, expect, it } from '@jest/globals';
import { defaultSecurity } from '../bid/index.js';
import { securityProblems, securityRanges } from './floor.js';
import { loosenedValues } from './loosened.js';
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

describe('a change of security values', () => {
  const changed = (path: string, value: unknown) => {
    const values = JSON.parse(JSON.stringify(defaultSecurity)) as typeof defaultSecurity;
    const names = path.split('.');
    const last = names.pop() ?? '';
    const group = names.reduce<object>((inner, name) => Reflect.get(inner, name) as object, values);
    Reflect.set(group, last, value);
    return values;
  };
  // Looser, then stricter than what the kit begins with.
  it.each([
    ['session.idleMinutes.citizen', 120, 30],
    ['session.idleMinutes.staff', 31, 29],
    ['session.absoluteHours.citizen', 169, 24],
    ['session.absoluteHours.staff', 13, 11],
    ['session.staffOneDevice', false, true],
    ['password.minLength', 8, 64],
    ['password.classes', 2, 4],
    ['password.history', 4, 24],
    ['password.maxAgeDays', 91, 30],
    ['lockOut.free', 6, 1],
    ['lockOut.firstWaitSeconds', 1, 300],
    ['lockOut.longestWaitSeconds', 1, 3600],
    ['secondFactor', 'optional', 'required'],
  ])('%s protects less at %s and not at %s', (path, looser, stricter) => {
    const from = (value: unknown) => loosenedValues(changed(path, stricter), changed(path, value));
    expect(from(looser)).toEqual([path]);
    expect(from(stricter)).toEqual([]);
    expect(loosenedValues(changed(path, looser), changed(path, stricter))).toEqual([]);
  });

  it('names every value that exists', () => {
    expect(securityPaths).toHaveLength(13);
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
