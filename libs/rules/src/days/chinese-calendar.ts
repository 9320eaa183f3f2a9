import { announcedUntil, daysOffByYear, workedWeekendsByYear } from './announced-days.js';
import { createCalendar, type Calendar } from './calendar.js';
import type { Day } from './day.js';

/** The working days of mainland China, as the State Council announces them year by year. */
export const chineseCalendar: Calendar = /* #__PURE__ */ createCalendar({
  daysOff: /* #__PURE__ */ spelledOut(daysOffByYear),
  workedWeekends: /* #__PURE__ */ spelledOut(workedWeekendsByYear),
  announcedUntil,
});

function spelledOut(byYear: Readonly<Record<string, string>>): Day[] {
  return Object.keys(byYear).reduce<Day[]>(
    (days, year) => days.concat((byYear[year] ?? '').split(' ').map((date) => `${year}-${date}`)),
    [],
  );
}
