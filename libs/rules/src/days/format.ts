import type { Language } from '../text/index.js';
import { chinaOffset, dayOf, weekdayOf, type Day } from './day.js';

// Mini-programs have no Intl, so the names are written out.
const months = [
  'January', 'February', 'March', 'April', 'May', 'June',
  'July', 'August', 'September', 'October', 'November', 'December',
] as const; // prettier-ignore
const weekdays: Readonly<Record<Language, string>> = {
  'zh-CN': '周一 周二 周三 周四 周五 周六 周日',
  en: 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday',
};

/** A day as people read it: `2026年10月29日`, `29 October 2026`. */
export function formatDay(day: Day, language: Language): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  if (language === 'en') return `${date} ${months[month - 1]} ${year}`;
  return `${year}年${month}月${date}日`;
}

/** The name of a day of the week: `周四`, `Thursday`. */
export function formatWeekday(day: Day, language: Language): string {
  return weekdays[language].split(' ')[weekdayOf(day) - 1] ?? '';
}

/** The time of day in a zone, to the minute: `14:05`. */
export function formatTime(instant: Date | number, offset: number = chinaOffset): string {
  return new Date(Number(instant) + offset * 60 * 1000).toISOString().slice(11, 16);
}

/** An instant as people read it: `2026年10月29日 14:05`, `29 October 2026, 14:05`. */
export function formatInstant(
  instant: Date | number,
  language: Language,
  offset: number = chinaOffset,
): string {
  const separator = language === 'en' ? ', ' : ' ';
  return formatDay(dayOf(instant, offset), language) + separator + formatTime(instant, offset);
}
