import { daysBetween, type Calendar, type Day } from '../days/index.js';
import { currentStop, daysLeft, dueDay, type Clock, type DueDay, type TimeLimit } from './clock.js';

/** The lights of supervision (电子监察). Colour never stands alone: screens write the word too. */
export type Light = 'green' | 'yellow' | 'red';

/** When lights change. A province may replace it. */
export interface LightThresholds {
  /** The share of the limit that is left when green turns yellow. */
  readonly yellowShare: number;
}

export const defaultLightThresholds: LightThresholds = { yellowShare: 0.2 };

/** What a screen draws for a running clock. */
export interface Ring {
  /** How much of the ring is left, from 1 (just started) to 0 (last day, or past it). */
  readonly share: number;
  /** Days left in the unit of the limit; 0 on the last day and when it is past. */
  readonly left: number;
  /** Days past the limit; 0 while it runs. On a day off after the last day it is 0 and the light is red. */
  readonly overdue: number;
  readonly total: number;
  readonly due: DueDay;
  readonly light: Light;
  /** Since when and why the clock stands still; null while it runs. */
  readonly stopped: { readonly since: Day; readonly reason: string } | null;
}

/** Red past the last day, yellow when a fifth or less of the limit is left, else green. */
export function lightOf(
  due: DueDay,
  left: number,
  limit: TimeLimit,
  today: Day,
  thresholds: LightThresholds = defaultLightThresholds,
): Light {
  if (today > due.day) return 'red';
  return left <= limit.days * thresholds.yellowShare ? 'yellow' : 'green';
}

/** Everything that a screen shows of a clock on a day. */
export function ringOf(
  clock: Clock,
  limit: TimeLimit,
  calendar: Calendar,
  today: Day,
  thresholds: LightThresholds = defaultLightThresholds,
): Ring {
  const due = dueDay(clock, limit, calendar, today);
  const left = daysLeft(due, limit, calendar, today);
  const stop = currentStop(clock, today);
  return {
    share: limit.days > 0 ? Math.min(1, Math.max(0, left / limit.days)) : 0,
    left: Math.max(0, left),
    overdue: Math.max(0, 0 - left),
    total: limit.days,
    due,
    light: lightOf(due, left, limit, today, thresholds),
    stopped: stop && { since: stop.from, reason: stop.reason },
  };
}

/**
 * Whether an item keeps the rule that its promise is no longer than the law allows. Limits in different units are
 * compared by the plain week, in which five working days last seven days.
 */
export function promiseKeepsLaw(promised: TimeLimit, statutory: TimeLimit): boolean {
  return promised.days * lasts[promised.unit] <= statutory.days * lasts[statutory.unit];
}

/** Fifths of a day that a day of a limit lasts on the average. */
const lasts: Readonly<Record<TimeLimit['unit'], number>> = { 'working-day': 7, 'calendar-day': 5 };

/** Calendar days since the clock started, for figures of time spent. */
export function daysSpent(clock: Clock, today: Day): number {
  return Math.max(0, daysBetween(clock.startedOn, today));
}
