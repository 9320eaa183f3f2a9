import { chineseCalendar, daysBetween, isDay, type Calendar } from '../days/index.js';

/** The answer of a command: a line to print, or a sentence of what is wrong with the input. */
export type CommandAnswer =
  { readonly ok: true; readonly line: string } | { readonly ok: false; readonly problem: string };

const mostDays = 10_000;
/** Days are written with four figures of the year. */
const lastKnownDay = '9999-12-31';
/** Even with the longest holidays a working day comes at least every so many calendar days. */
const calendarDaysAtMost = 12;

/**
 * `due --from 2026-09-25 --days 20`: the last day of a limit in working days. A day past the last
 * announced one is marked as provisional.
 */
export function dueCommand(
  input: { readonly from: string; readonly days: string },
  calendar: Calendar = chineseCalendar,
): CommandAnswer {
  if (!isDay(input.from)) return { ok: false, problem: `--from is not a day (YYYY-MM-DD): ${input.from}` };
  const days = /^\d{1,5}$/.test(input.days) ? Number(input.days) : NaN;
  if (!(days <= mostDays)) {
    return { ok: false, problem: `--days is not a whole number from 0 to ${mostDays}: ${input.days}` };
  }
  if (daysBetween(input.from, lastKnownDay) < days * calendarDaysAtMost) {
    return { ok: false, problem: `--from is too late to count ${input.days} working days: ${input.from}` };
  }
  const day = calendar.addWorkingDays(input.from, days);
  const note = calendar.isProvisional(day)
    ? ` (provisional: holidays are announced until ${calendar.announcedUntil})`
    : '';
  return { ok: true, line: day + note };
}
