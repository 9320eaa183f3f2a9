import type { Language } from '@tongban/kernel';
import { chineseCalendar, formatDay, type Day } from '@tongban/rules';

const provisional: Readonly<Record<Language, string>> = {
  'zh-CN': '（以国务院公布的放假安排为准）',
  en: ' (subject to the State Council’s holiday notice)',
};

/**
 * A day by which something is due, as people read it: marked where it lies past the announced holidays and may still
 * change. The mark goes by itself once the notice is out.
 */
export const dayInText = (day: Day, language: Language): string =>
  formatDay(day, language) + (chineseCalendar.isProvisional(day) ? provisional[language] : '');
