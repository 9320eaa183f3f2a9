import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays, ageOn, identityNumberCheckCharacter, type Day } from '../index.js';
import { authorisationState, covers, guardianshipEnd, isAuthorisationEnd, standingProblem } from './index.js';

const day = fc
  .date({ min: new Date('1950-01-01'), max: new Date('2090-12-31'), noInvalidDate: true })
  .map((moment): Day => moment.toISOString().slice(0, 10));

/** An identity number whose bearer was born on a day. */
const bornOn = (birthday: Day): string => {
  const digits = `990102${birthday.replaceAll('-', '')}001`;
  return digits + identityNumberCheckCharacter(digits);
};

describe('a guardianship', () => {
  test('ends on the first day on which the child is fourteen, never a day earlier or later', () => {
    fc.assert(
      fc.property(day, (birthday) => {
        const end = guardianshipEnd(birthday);
        expect(ageOn(bornOn(birthday), end)).toBe(14);
        expect(ageOn(bornOn(birthday), addDays(end, -1))).toBe(13);
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    ['2012-11-23', '2026-11-23'],
    ['2012-02-29', '2026-03-01'],
  ])('of a child born on %s ends on %s', (birthday, end) => {
    expect(guardianshipEnd(birthday)).toBe(end);
  });
});

describe('an authorisation', () => {
  const facts = fc.record({
    until: day,
    accepted: fc.boolean(),
    declined: fc.boolean(),
    ended: fc.boolean(),
  });

  test('is in force only while it is accepted, not ended, not declined and not past its day', () => {
    fc.assert(
      fc.property(facts, day, (one, today) => {
        const inForce = one.accepted && !one.ended && !one.declined && today <= one.until;
        expect(authorisationState(one, today) === 'in-force').toBe(inForce);
      }),
    );
  });

  test('that is over never comes back as time goes on', () => {
    fc.assert(
      fc.property(facts, day, fc.nat(2000), (one, today, later) => {
        fc.pre(!['offered', 'in-force'].includes(authorisationState(one, today)));
        expect(['offered', 'in-force']).not.toContain(authorisationState(one, addDays(today, later)));
      }),
    );
  });

  test('covers an item by its id or by one of its themes, and nothing else', () => {
    const key = fc.constantFrom('a', 'b', 'c', 'd');
    fc.assert(
      fc.property(
        fc.record({ itemIds: fc.array(key), themeKeys: fc.array(key) }),
        fc.record({ id: key, themeKeys: fc.array(key) }),
        (scope, item) => {
          const named = new Set(scope.themeKeys);
          const expected = scope.itemIds.includes(item.id) || item.themeKeys.some((one) => named.has(one));
          expect(covers(scope, item)).toBe(expected);
          expect(covers(null, item)).toBe(true);
          expect(covers({ itemIds: [], themeKeys: [] }, item)).toBe(false);
        },
      ),
    );
  });

  test.each([
    ['2026-11-22', true],
    ['2026-11-21', false],
    ['2029-11-22', true],
    ['2029-11-23', false],
  ])('given on 2026-11-22 may run until %s: %p', (until, may) => {
    expect(isAuthorisationEnd(until, '2026-11-22')).toBe(may);
  });
});

describe('an item', () => {
  test.each([
    [['1'], 'enterprise', 'CASE_NOT_FOR_ENTERPRISES'],
    [['1', '2'], 'enterprise', null],
    [['2', '9'], 'child', 'CASE_NOT_FOR_CHILDREN'],
    [['1', '9'], 'child', null],
    [['2'], 'self', null],
  ] as const)('for %p begun as %p: %p', (serverType, as, problem) => {
    expect(standingProblem(serverType, as)).toBe(problem);
  });
});
