import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Region } from '../bid/index.js';
import {
  closesCircle,
  departmentsInScope,
  scopeWidens,
  wholeScope,
  type PlacedDepartment,
  type StaffScope,
} from './scope.js';

const name = { zh: '区', en: 'Region' };
const region: Region = {
  code: '990100000000',
  name,
  level: 'city',
  children: ['990102', '990103'].map((district) => ({
    code: `${district}000000`,
    name,
    level: 'district' as const,
    children: ['001', '101'].map((town) => ({
      code: `${district}${town}000`,
      name,
      level: 'township' as const,
    })),
  })),
};

const flat = (one: Region): Region[] => [one, ...(one.children ?? []).flatMap(flat)];
const codes = flat(region).map(({ code }) => code);

/** Departments `d0`, `d1` …; each stands below one of those before it, or at the top. */
const departments = fc
  .array(fc.record({ above: fc.nat(), top: fc.boolean(), regionCode: fc.constantFrom(...codes) }), {
    minLength: 1,
    maxLength: 12,
  })
  .map((rows): PlacedDepartment[] =>
    rows.map(({ above, top, regionCode }, at) => ({
      id: `d${at}`,
      parentId: top || at === 0 ? null : `d${above % at}`,
      regionCode,
    })),
  );
const scope: fc.Arbitrary<StaffScope> = fc.record({
  departmentIds: fc.option(
    fc.uniqueArray(
      fc.integer({ min: 0, max: 12 }).map((at) => `d${at}`),
      { maxLength: 3 },
    ),
  ),
  regionCodes: fc.option(fc.uniqueArray(fc.constantFrom(...codes), { maxLength: 3 })),
});

/** The same asked upwards and one by one: is this department, or one above it, named; does it lie in a named region? */
function isOpen(one: PlacedDepartment, all: readonly PlacedDepartment[], asked: StaffScope): boolean {
  const above = (at: PlacedDepartment | undefined): PlacedDepartment[] =>
    at ? [at, ...above(all.find(({ id }) => id === at.parentId))] : [];
  const holds = (place: Region): boolean =>
    place.code === one.regionCode || (place.children ?? []).some(holds);
  const byDepartment = !asked.departmentIds || above(one).some(({ id }) => asked.departmentIds?.includes(id));
  const byRegion =
    !asked.regionCodes || flat(region).some((at) => asked.regionCodes?.includes(at.code) && holds(at));
  return byDepartment && byRegion;
}

const idsOf = (asked: StaffScope, all: readonly PlacedDepartment[]): string[] => {
  const open = departmentsInScope(asked, all, region);
  return open === 'all' ? all.map(({ id }) => id) : [...open];
};

describe('a data scope', () => {
  it('opens a department exactly if it or one above it is named, and its region lies in a named one', () => {
    fc.assert(
      fc.property(departments, scope, (all, asked) => {
        expect(idsOf(asked, all)).toEqual(all.filter((one) => isOpen(one, all, asked)).map(({ id }) => id));
      }),
    );
  });

  it('never opens more when a region is asked for as well', () => {
    fc.assert(
      fc.property(departments, scope, (all, asked) => {
        const wider = new Set(idsOf({ ...asked, regionCodes: null }, all));
        expect(idsOf(asked, all).every((id) => wider.has(id))).toBe(true);
      }),
    );
  });

  it('ends with departments that stand in a circle', () => {
    const circle = [
      { id: 'a', parentId: 'b', regionCode: codes[0] ?? '' },
      { id: 'b', parentId: 'a', regionCode: codes[0] ?? '' },
    ];
    expect(idsOf({ departmentIds: ['a'], regionCodes: null }, circle)).toEqual(['a', 'b']);
  });

  it('opens a village that the tree does not list to the township in which it lies', () => {
    const village = { id: 'v', parentId: null, regionCode: '990102001207' };
    expect(idsOf({ departmentIds: null, regionCodes: ['990102001000'] }, [village])).toEqual(['v']);
    expect(idsOf({ departmentIds: null, regionCodes: ['990102101000'] }, [village])).toEqual([]);
  });

  it('opens nothing for a region that there is not (any more)', () => {
    fc.assert(
      fc.property(departments, (all) => {
        expect(idsOf({ departmentIds: null, regionCodes: ['110000000000'] }, all)).toEqual([]);
      }),
    );
  });
});

describe('a change of scope', () => {
  it('widens exactly if it opens something, now or later', () => {
    fc.assert(
      fc.property(departments, scope, scope, (all, before, after) => {
        const open = new Set(idsOf(before, all));
        const opensNow = idsOf(after, all).some((id) => !open.has(id));
        const dropsBound =
          (before.departmentIds !== null && after.departmentIds === null) ||
          (before.regionCodes !== null && after.regionCodes === null);
        expect(scopeWidens(before, after, all, region)).toBe(opensNow || dropsBound);
      }),
    );
  });

  it('from everything to anything does not', () => {
    fc.assert(fc.property(departments, scope, (all, after) => !scopeWidens(wholeScope, after, all, region)));
  });
});

it('a department never stands below itself', () => {
  const all = [
    { id: 'a', parentId: null, regionCode: '' },
    { id: 'b', parentId: 'a', regionCode: '' },
    { id: 'c', parentId: 'b', regionCode: '' },
  ];
  expect(closesCircle('a', 'c', all)).toBe(true);
  expect(closesCircle('a', 'a', all)).toBe(true);
  expect(closesCircle('c', 'a', all)).toBe(false);
  expect(closesCircle('a', null, all)).toBe(false);
});
