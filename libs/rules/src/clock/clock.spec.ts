import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays, chineseCalendar, type Day } from '../days/index.js';
import {
  acceptedFrom,
  correctionDueDay,
  currentStop,
  dueDay,
  intakeIsLate,
  promiseKeepsLaw,
  ringOf,
  workingDays,
  type Stop,
} from './index.js';

const calendar = chineseCalendar;
const day = fc.integer({ min: 0, max: 1_500 }).map((days) => addDays('2022-01-03', days));
const stop = (from: Day, until: Day | null): Stop => ({ from, until, reason: '现场勘验' });

describe('the due day', () => {
  test('without stops is the plain count of working days', () => {
    fc.assert(
      fc.property(day, fc.nat(60), (startedOn, limit) => {
        const due = dueDay({ startedOn, stops: [] }, workingDays(limit), calendar, startedOn);
        expect(due.day).toBe(calendar.addWorkingDays(startedOn, limit));
      }),
    );
  });

  test('moves by the working days at whose end the clock stood still', () => {
    // Monday until Wednesday: Monday and Tuesday do not count.
    const clock = { startedOn: '2026-06-05', stops: [stop('2026-06-08', '2026-06-10')] };
    expect(dueDay(clock, workingDays(5), calendar, '2026-06-30').day).toBe('2026-06-16');
  });

  test('does not move for a stop over a weekend, one within a day, or one after the limit', () => {
    const stops = [
      stop('2026-06-06', '2026-06-08'),
      stop('2026-06-09', '2026-06-09'),
      stop('2026-07-01', '2026-07-10'),
    ];
    expect(dueDay({ startedOn: '2026-06-05', stops }, workingDays(5), calendar, '2026-07-31').day).toBe(
      '2026-06-12',
    );
  });

  test('moves on day by day while the clock stands still', () => {
    const clock = { startedOn: '2026-06-05', stops: [stop('2026-06-08', null)] };
    expect(dueDay(clock, workingDays(5), calendar, '2026-06-08').day).toBe('2026-06-12');
    expect(dueDay(clock, workingDays(5), calendar, '2026-06-10').day).toBe('2026-06-16');
    expect(currentStop(clock, '2026-06-10')).toMatchObject({ from: '2026-06-08', reason: '现场勘验' });
    expect(currentStop(clock, '2026-06-07')).toBeNull();
  });

  test('is never earlier with a stop than without', () => {
    fc.assert(
      fc.property(day, fc.nat(40), fc.nat(80), fc.nat(30), (startedOn, limit, after, length) => {
        const from = addDays(startedOn, after);
        const stopped = { startedOn, stops: [stop(from, addDays(from, length))] };
        const today = '2026-12-31';
        const plain = dueDay({ startedOn, stops: [] }, workingDays(limit), calendar, today).day;
        expect(dueDay(stopped, workingDays(limit), calendar, today).day >= plain).toBe(true);
      }),
    );
  });

  test('past the announced year is provisional; calendar days never are', () => {
    const clock = { startedOn: '2026-12-30', stops: [] };
    expect(dueDay(clock, workingDays(5), calendar, '2026-12-30')).toMatchObject({ provisional: true });
    expect(dueDay(clock, { days: 5, unit: 'calendar-day' }, calendar, '2026-12-30')).toEqual({
      day: '2027-01-04',
      provisional: false,
    });
  });
});

describe('the lights', () => {
  const clock = { startedOn: '2026-06-05', stops: [] };
  const on = (today: Day) => ringOf(clock, workingDays(10), calendar, today);

  test.each([
    ['2026-06-05', 'green', 10, 0],
    ['2026-06-16', 'green', 3, 0],
    ['2026-06-17', 'yellow', 2, 0],
    // The Dragon Boat festival is on Friday the 19th.
    ['2026-06-22', 'yellow', 0, 0],
    ['2026-06-23', 'red', 0, 1],
  ])('on %s: %s, %i left, %i over', (today, light, left, overdue) => {
    expect(on(today)).toMatchObject({ light, left, overdue, total: 10, due: { day: '2026-06-22' } });
  });

  test('are red on the day off after the last day', () => {
    const friday = { startedOn: '2026-06-05', stops: [] };
    expect(ringOf(friday, workingDays(5), calendar, '2026-06-13')).toMatchObject({
      light: 'red',
      overdue: 0,
    });
  });

  test('follow the thresholds of a province', () => {
    expect(ringOf(clock, workingDays(10), calendar, '2026-06-12', { yellowShare: 0.5 }).light).toBe('yellow');
  });

  test('and the ring stay within their bounds', () => {
    fc.assert(
      fc.property(day, fc.nat(40), fc.nat(90), (startedOn, limit, passed) => {
        const ring = ringOf(
          { startedOn, stops: [] },
          workingDays(limit),
          calendar,
          addDays(startedOn, passed),
        );
        expect(ring.share).toBeGreaterThanOrEqual(0);
        expect(ring.share).toBeLessThanOrEqual(1);
        expect(ring.left > 0 && ring.overdue > 0).toBe(false);
        expect(ring.overdue > 0).toBe(ring.overdue > 0 && ring.light === 'red');
      }),
    );
  });
});

describe('intake (Art. 32)', () => {
  test('has five working days', () => {
    expect(correctionDueDay('2026-02-13', calendar)).toEqual({ day: '2026-02-27', provisional: false });
    expect(intakeIsLate('2026-02-13', '2026-02-27', calendar)).toBe(false);
    expect(intakeIsLate('2026-02-13', '2026-02-28', calendar)).toBe(true);
  });

  test('that was silent counts as acceptance on the day of receipt', () => {
    expect(acceptedFrom('2026-06-01', '2026-06-08', calendar)).toBe('2026-06-08');
    expect(acceptedFrom('2026-06-01', '2026-06-09', calendar)).toBe('2026-06-01');
  });
});

test('a promise is no longer than the law allows', () => {
  expect(promiseKeepsLaw(workingDays(5), workingDays(20))).toBe(true);
  expect(promiseKeepsLaw(workingDays(21), workingDays(20))).toBe(false);
  expect(promiseKeepsLaw({ days: 20, unit: 'calendar-day' }, workingDays(20))).toBe(true);
  // Fifteen working days are three weeks, which is more than twenty days.
  for (const [days, keeps] of [
    [14, true],
    [15, false],
    [19, false],
    [20, false],
  ] as const)
    expect(promiseKeepsLaw(workingDays(days), { days: 20, unit: 'calendar-day' })).toBe(keeps);
  expect(promiseKeepsLaw({ days: 28, unit: 'calendar-day' }, workingDays(20))).toBe(true);
  expect(promiseKeepsLaw({ days: 29, unit: 'calendar-day' }, workingDays(20))).toBe(false);
});
