import { addDays, weekdayOf, type Day } from './day.js';

/** The days that differ from the plain week, as the State Council's yearly notices name them. */
export interface AnnouncedDays {
  /** Mondays to Fridays that are off. */
  readonly daysOff: readonly Day[];
  /** Saturdays and Sundays that are worked in exchange. */
  readonly workedWeekends: readonly Day[];
  /** The last day that a notice covers. */
  readonly announcedUntil: Day;
}

/** Which days are worked. A day past `announcedUntil` is guessed from the plain week. */
export interface Calendar {
  readonly announcedUntil: Day;
  isWorkingDay(day: Day): boolean;
  /**
   * The day on which the `count`-th working day after `from` falls; `from` itself does not count
   * (行政许可法 Art. 82). No days later than `from` is `from`.
   */
  addWorkingDays(from: Day, count: number): Day;
  /** Working days after `from` up to and including `to`; negative when `to` comes first. */
  workingDaysBetween(from: Day, to: Day): number;
  /** Whether a day lies past the last announced one, so that it may still change. */
  isProvisional(day: Day): boolean;
}

/** No limit of the law comes near; a larger count is a mistake of the caller. */
const mostWorkingDays = 10_000;

/** Builds the calendar of a bid from announced days. */
export function createCalendar(announced: AnnouncedDays): Calendar {
  const daysOff = new Set(announced.daysOff);
  const workedWeekends = new Set(announced.workedWeekends);

  const isWorkingDay = (day: Day): boolean =>
    weekdayOf(day) > 5 ? workedWeekends.has(day) : !daysOff.has(day);

  const countAfter = (from: Day, to: Day): number => {
    let count = 0;
    for (let day = from; day < to;) {
      day = addDays(day, 1);
      if (isWorkingDay(day)) count += 1;
    }
    return count;
  };

  return {
    announcedUntil: announced.announcedUntil,
    isWorkingDay,
    addWorkingDays(from, count) {
      if (!Number.isInteger(count) || count < 0 || count > mostWorkingDays) {
        throw new RangeError(`not a number of working days: ${count}`);
      }
      let day = from;
      for (let left = count; left > 0;) {
        day = addDays(day, 1);
        if (isWorkingDay(day)) left -= 1;
      }
      return day;
    },
    workingDaysBetween: (from, to) => (from <= to ? countAfter(from, to) : 0 - countAfter(to, from)),
    isProvisional: (day) => day > announced.announcedUntil,
  };
}
