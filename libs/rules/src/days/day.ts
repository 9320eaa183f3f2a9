/** A day of the civil calendar, `YYYY-MM-DD`. Days compare and sort as texts. */
export type Day = string;

/** Minutes east of UTC. China keeps one zone and no summer time, so a fixed offset is enough. */
export const chinaOffset = 8 * 60;

const millisecondsOfDay = 24 * 60 * 60 * 1000;
const dayPattern = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Whether a text is a day that exists: `2026-02-29` is none. */
export function isDay(text: string): text is Day {
  const parts = dayPattern.exec(text);
  if (!parts) return false;
  const year = Number(parts[1]);
  const month = Number(parts[2]);
  const date = Number(parts[3]);
  return month >= 1 && month <= 12 && date >= 1 && date <= lastDateOf(year, month);
}

/** The day on which an instant falls in a zone. */
export function dayOf(instant: Date | number, offset: number = chinaOffset): Day {
  const local = new Date(Number(instant) + offset * 60 * 1000);
  return dayFromNumber(Math.floor(local.getTime() / millisecondsOfDay));
}

/** The instant at which a day begins in a zone. */
export function startOfDay(day: Day, offset: number = chinaOffset): Date {
  return new Date(numberOfDay(day) * millisecondsOfDay - offset * 60 * 1000);
}

/** The day that lies `count` calendar days later (earlier when negative). */
export function addDays(day: Day, count: number): Day {
  return dayFromNumber(numberOfDay(day) + count);
}

/** Calendar days from one day to another; negative when `to` comes first. */
export function daysBetween(from: Day, to: Day): number {
  return numberOfDay(to) - numberOfDay(from);
}

/** 1 for Monday to 7 for Sunday (GB/T 7408). */
export function weekdayOf(day: Day): number {
  // 1970-01-01 was a Thursday.
  return ((((numberOfDay(day) + 3) % 7) + 7) % 7) + 1;
}

/**
 * A list of cases asks for the same few days over and over; working each of them out anew was a tenth of the time of
 * a page. Bounded, so that no caller can fill the memory.
 */
const mostRemembered = 4096;
const numbers = new Map<Day, number>();
const days = new Map<number, Day>();

function numberOfDay(day: Day): number {
  const known = numbers.get(day);
  if (known !== undefined) return known;
  if (!isDay(day)) throw new RangeError(`not a day: ${day}`);
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  // Date.UTC moves the years 0 to 99 into the twentieth century; setUTCFullYear does not.
  const number = new Date(0).setUTCFullYear(year, month - 1, date) / millisecondsOfDay;
  remember(numbers, day, number);
  return number;
}

function dayFromNumber(number: number): Day {
  const known = days.get(number);
  if (known !== undefined) return known;
  const date = new Date(number * millisecondsOfDay);
  const year = date.getUTCFullYear();
  if (!(year >= 0 && year <= 9999)) throw new RangeError('a day outside the years 0 to 9999');
  const day = `${padded(year, 4)}-${padded(date.getUTCMonth() + 1, 2)}-${padded(date.getUTCDate(), 2)}`;
  remember(days, number, day);
  return day;
}

function remember<K, V>(memory: Map<K, V>, key: K, value: V): void {
  if (memory.size >= mostRemembered) memory.clear();
  memory.set(key, value);
}

function lastDateOf(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function padded(number: number, width: number): string {
  return String(number).padStart(width, '0');
}
