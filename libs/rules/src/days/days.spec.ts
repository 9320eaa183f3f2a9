import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  addDays,
  chineseCalendar,
  createCalendar,
  dayOf,
  daysBetween,
  formatDay,
  formatInstant,
  formatWeekday,
  isDay,
  startOfDay,
  weekdayOf,
} from './index.js';

const anyDay = fc.integer({ min: -10_000, max: 10_000 }).map((days) => addDays('2020-01-01', days));
const announcedDay = fc.integer({ min: 0, max: 2_500 }).map((days) => addDays('2020-01-01', days));

describe('working days', () => {
  test.each([
    ['2026-09-25', 20, '2026-10-29'],
    ['2026-02-13', 5, '2026-02-27'],
    ['2026-02-13', 0, '2026-02-13'],
    ['2026-09-30', 1, '2026-10-08'],
    // 2026-10-10 is a Saturday that is worked.
    ['2026-10-09', 1, '2026-10-10'],
  ])('%s + %i is %s', (from, count, day) => {
    expect(chineseCalendar.addWorkingDays(from, count)).toBe(day);
  });

  test('are counted as they are added', () => {
    fc.assert(
      fc.property(announcedDay, fc.nat(300), (from, count) => {
        const day = chineseCalendar.addWorkingDays(from, count);
        expect(chineseCalendar.workingDaysBetween(from, day)).toBe(count);
        expect(chineseCalendar.workingDaysBetween(day, from)).toBe(0 - count);
        expect(count === 0 || chineseCalendar.isWorkingDay(day)).toBe(true);
      }),
    );
  });

  test('never go back when more are added or when one starts later', () => {
    fc.assert(
      fc.property(announcedDay, fc.nat(30), fc.nat(100), fc.nat(100), (from, later, a, b) => {
        const add = chineseCalendar.addWorkingDays;
        expect(add(from, a + b) >= add(from, a)).toBe(true);
        expect(add(addDays(from, later), a) >= add(from, a)).toBe(true);
        expect(add(from, a + b)).toBe(add(add(from, a), b));
      }),
    );
  });

  test('past the last announced day are provisional', () => {
    expect(chineseCalendar.isProvisional(chineseCalendar.announcedUntil)).toBe(false);
    expect(chineseCalendar.isProvisional(addDays(chineseCalendar.announcedUntil, 1))).toBe(true);
  });

  test('are the days of the yearly notices, as the package chinese-days has them', async () => {
    const { default: announced } = await import('chinese-days/dist/chinese-days.json', {
      with: { type: 'json' },
    });
    const table: Record<'holidays' | 'workdays', Readonly<Record<string, string>>> = announced;
    const years = Object.keys(table.holidays).map((day) => day.slice(0, 4));
    expect(chineseCalendar.announcedUntil).toBe(`${years.sort().pop()}-12-31`);
    for (let day = '2004-01-01'; day <= chineseCalendar.announcedUntil; day = addDays(day, 1)) {
      const plain = weekdayOf(day) <= 5;
      const worked = day in table.workdays || (plain && !(day in table.holidays));
      expect([day, chineseCalendar.isWorkingDay(day)]).toEqual([day, worked]);
    }
  });

  test('may be another calendar', () => {
    const calendar = createCalendar({
      daysOff: ['2027-01-01'],
      workedWeekends: ['2027-01-02'],
      announcedUntil: '2027-12-31',
    });
    expect(calendar.addWorkingDays('2026-12-31', 1)).toBe('2027-01-02');
    expect(calendar.addWorkingDays('2026-12-31', 2)).toBe('2027-01-04');
  });

  test.each([-1, 1.5, NaN, 10_001])('%p days cannot be added', (count) => {
    expect(() => chineseCalendar.addWorkingDays('2026-01-01', count)).toThrow(RangeError);
  });
});

describe('days', () => {
  test.each(['2026-02-29', '2026-13-01', '2026-00-10', '2026-1-1', '20260101', '', '2026-04-31'])(
    '%p is none',
    (text) => {
      expect(isDay(text)).toBe(false);
    },
  );

  test('are those of the zone, not of the server', () => {
    expect(dayOf(new Date('2026-09-24T15:59:59.999Z'))).toBe('2026-09-24');
    expect(dayOf(new Date('2026-09-24T16:00:00.000Z'))).toBe('2026-09-25');
    expect(startOfDay('2026-09-25').toISOString()).toBe('2026-09-24T16:00:00.000Z');
    fc.assert(fc.property(anyDay, (day) => isDay(day) && dayOf(startOfDay(day)) === day));
  });

  test('add up', () => {
    expect(addDays('2024-02-28', 2)).toBe('2024-03-01');
    expect(weekdayOf('2026-09-25')).toBe(5);
    fc.assert(fc.property(anyDay, anyDay, (from, to) => addDays(from, daysBetween(from, to)) === to));
    fc.assert(fc.property(anyDay, (day) => (weekdayOf(day) % 7) + 1 === weekdayOf(addDays(day, 1))));
  });

  test('are written as people read them', () => {
    expect(formatDay('2026-10-09', 'zh-CN')).toBe('2026年10月9日');
    expect(formatDay('2026-10-09', 'en')).toBe('9 October 2026');
    expect(formatWeekday('2026-10-11', 'zh-CN')).toBe('周日');
    expect(formatInstant(new Date('2026-10-08T16:05:00Z'), 'zh-CN')).toBe('2026年10月9日 00:05');
    expect(formatInstant(new Date('2026-10-08T16:05:00Z'), 'en')).toBe('9 October 2026, 00:05');
  });
});
