export { createCalendar } from './calendar.js';
export type { AnnouncedDays, Calendar } from './calendar.js';
export { chineseCalendar } from './chinese-calendar.js';
export { addDays, chinaOffset, dayOf, daysBetween, isDay, startOfDay, weekdayOf } from './day.js';
export type { Day } from './day.js';
export { formatDay, formatInstant, formatTime, formatWeekday } from './format.js';
