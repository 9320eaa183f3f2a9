import { chineseCalendar } from '@tongban/rules';
import type { Clock, Light, QueueEntry, Stage } from '../server/operations.js';
import { formatDay, formatShortDay } from '../text/formats.js';
import type { Language } from '../text/language.js';
import type { Text } from '../text/texts.js';

/** What stands at the right of a row of the queue: the one thing a clerk looks for. */
export interface Due {
  /** Null where no clock runs. */
  readonly light: Light | null;
  readonly words: string;
  /** The light in words, for those who do not see colours. */
  readonly lightWords: string | null;
}

const over = new Set<Stage>(['DECIDED', 'DELIVERED', 'CLOSED', 'NOT_ACCEPTED', 'WITHDRAWN']);

/** Days left in words: left, today, or over. */
export function daysInWords(t: Text, daysLeft: number): string {
  if (daysLeft > 0) return t('clock.left', { days: daysLeft });
  return daysLeft === 0 ? t('clock.today') : t('clock.over', { days: -daysLeft });
}

/** What is due for one row of the queue. */
export function dueOf(
  entry: Pick<QueueEntry, 'stage' | 'light' | 'daysLeft' | 'correctionDue' | 'outcome'>,
  t: Text,
  language: Language,
): Due {
  if (over.has(entry.stage)) {
    const words = entry.outcome ? t(`outcome.${entry.outcome}`) : t(`stage.${entry.stage}`);
    return { light: null, words, lightWords: null };
  }
  if (entry.light && entry.daysLeft !== null) {
    const lightWords = t(`light.${entry.light}`);
    return { light: entry.light, words: daysInWords(t, entry.daysLeft), lightWords };
  }
  if (entry.correctionDue) {
    const day = formatShortDay(language, entry.correctionDue);
    const words =
      entry.stage === 'CORRECTION' ? t('queue.correctionDue', { day }) : t('queue.intakeDue', { day });
    return { light: null, words, lightWords: null };
  }
  return { light: null, words: t('clock.notStarted'), lightWords: null };
}

/** A last day, marked where it lies past the announced holidays and may still change. */
export function lastDay(day: string, mayChange: boolean, t: Text, language: Language): string {
  return formatDay(language, day) + markOf(mayChange, t, language);
}

function markOf(mayChange: boolean, t: Text, language: Language): string {
  if (!mayChange) return '';
  return language === 'en' ? ` (${t('clock.provisional')})` : `（${t('clock.provisional')}）`;
}

/** Whether holidays are not announced yet for a day by which something is due. */
export const mayChange = (day: string): boolean => chineseCalendar.isProvisional(day);

/** The clock of an open case, in the order in which a clerk asks: how long, how much is used, until when. */
export function clockInWords(clock: Clock, t: Text, language: Language): string[] {
  const promised =
    clock.promisedDays === 0
      ? t('clock.instant')
      : t(`clock.promised.${clock.promisedUnit}`, { days: clock.promisedDays, used: clock.daysUsed });
  const statutory =
    clock.statutoryDays !== null && clock.statutoryUnit !== null && clock.statutoryDue
      ? [
          t(`clock.statutory.${clock.statutoryUnit}`, {
            days: clock.statutoryDays,
            day: lastDay(
              clock.statutoryDue,
              // No holiday moves a limit in natural days.
              clock.statutoryUnit === 'WORKING_DAY' && mayChange(clock.statutoryDue),
              t,
              language,
            ),
          }),
        ]
      : [];
  const due = t('clock.due', { day: formatDay(language, clock.promisedDue) });
  const note = markOf(clock.provisional, t, language);
  const stopped = clock.stoppedSince
    ? [t('clock.stopped', { day: formatDay(language, clock.stoppedSince) })]
    : [];
  return [promised, `${due}${note}`, ...statutory, ...stopped];
}
