import type { Language } from './language.js';

/** All of China keeps one time, whatever the clock of the clerk's computer says. */
const zone = 'Asia/Shanghai';

const format = (options: Intl.DateTimeFormatOptions): ((language: Language, at: Date) => string) => {
  const made = new Map<Language, Intl.DateTimeFormat>();
  return (language, at) => {
    const known =
      made.get(language) ?? new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, options);
    made.set(language, known);
    return known.format(at);
  };
};

const moment = format({
  timeZone: zone,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
});
const second = format({
  timeZone: zone,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
});
const longDay = format({ timeZone: 'UTC', year: 'numeric', month: 'long', day: 'numeric' });
const weekday = format({ timeZone: 'UTC', weekday: 'short' });
const shortDay = format({ timeZone: 'UTC', month: '2-digit', day: '2-digit' });

const utc = (day: string): Date => new Date(`${day}T00:00:00Z`);

/** A moment (ISO 8601) as date and time of day. */
export const formatMoment = (language: Language, at: string | Date): string => moment(language, new Date(at));

/** A moment (ISO 8601) to the second, for evidence. */
export const formatSecond = (language: Language, at: string | Date): string => second(language, new Date(at));

/** A day (`yyyy-MM-dd`) with its weekday. */
export function formatDay(language: Language, day: string): string {
  const [date, name] = [longDay(language, utc(day)), weekday(language, utc(day))];
  return language === 'en' ? `${name} ${date}` : `${date}（${name}）`;
}

/** A day (`yyyy-MM-dd`) without its year, for lists. */
export const formatShortDay = (language: Language, day: string): string => shortDay(language, utc(day));

/** A size in bytes as people read it. */
export function formatSize(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`;
  const kilo = bytes / 1024;
  return kilo < 1024 ? `${Math.round(kilo)} KB` : `${(kilo / 1024).toFixed(1)} MB`;
}
