import { addDays, type Calendar, type Day } from '../days/index.js';

/** A stretch in which the clock stood still (Art. 45: hearing, inspection, expert review …). */
export interface Stop {
  readonly from: Day;
  /** The day on which it went on; null while it still stands. */
  readonly until: Day | null;
  /** Why, as the applicant was told in writing. */
  readonly reason: string;
}

/** Time spent on a case, apart from where the case is and what was decided. */
export interface Clock {
  /** The day of acceptance. It does not count itself. */
  readonly startedOn: Day;
  readonly stops: readonly Stop[];
}

/** A promised or statutory limit. The law means working days (Art. 82); some items say otherwise. */
export interface TimeLimit {
  readonly days: number;
  readonly unit: 'working-day' | 'calendar-day';
}

/** The last day of a limit. */
export interface DueDay {
  readonly day: Day;
  /** True past the last day that the State Council has announced: the day may still change. */
  readonly provisional: boolean;
}

/** A limit in working days. */
export function workingDays(days: number): TimeLimit {
  return { days, unit: 'working-day' };
}

/**
 * Works out until when a case must be decided.
 *
 * The starting day does not count (行政许可法 Art. 82). A day counts as stopped if the clock stands
 * still at its end (Art. 45); a stop that begins after the limit has run out moves nothing.
 *
 * @param clock  when it started, and every stretch in which it stood still
 * @param limit  promised or statutory limit
 * @param today  how far a stop that still stands has lasted
 * @returns the last day; provisional past the last announced day
 */
export function dueDay(clock: Clock, limit: TimeLimit, calendar: Calendar, today: Day): DueDay {
  let day = clock.startedOn;
  for (let left = limit.days; left > 0;) {
    day = addDays(day, 1);
    if (counts(day, limit, calendar) && !standsStill(clock, day, today)) left -= 1;
  }
  return { day, provisional: limit.unit === 'working-day' && calendar.isProvisional(day) };
}

/**
 * Days of a limit that are left: 0 on the last day itself, negative when it is past.
 * They are counted in the unit of the limit.
 */
export function daysLeft(due: DueDay, limit: TimeLimit, calendar: Calendar, today: Day): number {
  if (limit.unit === 'working-day') return calendar.workingDaysBetween(today, due.day);
  return (Date.parse(due.day) - Date.parse(today)) / (24 * 60 * 60 * 1000);
}

/** The stop that stands on a day, if any: since when and why is shown beside the clock. */
export function currentStop(clock: Clock, today: Day): Stop | null {
  const standing = clock.stops.filter((stop) => coversEndOf(stop, today, addDays(today, 1)));
  return standing[standing.length - 1] ?? null;
}

function counts(day: Day, limit: TimeLimit, calendar: Calendar): boolean {
  return limit.unit === 'calendar-day' || calendar.isWorkingDay(day);
}

function standsStill(clock: Clock, day: Day, today: Day): boolean {
  return clock.stops.some((stop) => coversEndOf(stop, day, today));
}

/** A stop from Monday until Wednesday covers the ends of Monday and Tuesday. */
function coversEndOf(stop: Stop, day: Day, today: Day): boolean {
  return stop.from <= day && day < (stop.until ?? today);
}
