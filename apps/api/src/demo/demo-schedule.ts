import { addDays, startOfDay, type Calendar, type Day } from '@tongban/rules';
import type { DemoCasePlan, DemoFate } from './demo-plan.js';

/** What is done in a case of the demonstration, one after the other. */
export type DemoStep =
  | 'begin'
  | 'submit'
  | 'requestCorrection'
  | 'resubmit'
  | 'accept'
  | 'decline'
  | 'startReview'
  | 'grant'
  | 'refuse'
  | 'deliver'
  | 'close'
  | 'rateAcceptance'
  | 'rate'
  | 'rateBadly'
  | 'withdraw';

/** A step and the moment at which it is done. */
export interface DemoEvent {
  readonly case: number;
  readonly step: DemoStep;
  readonly at: Date;
}

/** Steps on the way to each fate, with the working days after the submission on which they are done. */
const ways: Readonly<Record<DemoFate, readonly (readonly [DemoStep, number])[]>> = (() => {
  const start = [
    ['begin', 0],
    ['submit', 0],
  ] as const;
  const accepted = [...start, ['accept', 1]] as const;
  const review = [...accepted, ['startReview', 2]] as const;
  const granted = [...review, ['grant', 3]] as const;
  const delivered = [...granted, ['deliver', 4]] as const;
  const closed = [...delivered, ['close', 4]] as const;
  return {
    draft: [['begin', 0]],
    submitted: start,
    correction: [...start, ['requestCorrection', 1]],
    resubmitted: [...start, ['requestCorrection', 1], ['resubmit', 4]],
    accepted,
    'under-review': review,
    granted,
    refused: [...review, ['refuse', 4]],
    'refused-closed': [...review, ['refuse', 4], ['deliver', 5], ['close', 5]],
    delivered,
    closed,
    rated: [...closed, ['rateAcceptance', 5], ['rate', 5]],
    'rated-badly': [...closed, ['rateBadly', 6]],
    'not-accepted': [...start, ['decline', 2]],
    withdrawn: [...start, ['accept', 1], ['withdraw', 2]],
  };
})();

const minute = 60_000;
/** Steps that the promised limit hurries. */
const hurried: readonly DemoStep[] = ['startReview', 'grant', 'refuse'];

/** The hall opens at nine; what is done on one day is spread over it. */
const opensAt = 9 * 60;

/**
 * Every step of every case in the order in which they happened, none of them in the future.
 *
 * @param promisedDays the promised limit of each case's item
 */
export function demoSchedule(
  plans: readonly DemoCasePlan[],
  promisedDays: readonly number[],
  now: Date,
  today: Day,
  calendar: Calendar,
): DemoEvent[] {
  const events = plans.flatMap((plan, index) => {
    const way = ways[plan.fate];
    let before = 0;
    return way.map(([step, days], place): DemoEvent => {
      // A hall keeps most of its promises: what is promised for tomorrow is not decided the day after.
      const after = hurried.includes(step) ? Math.min(days, 1 + (promisedDays[index] ?? days)) : days;
      const day = workingDayBefore(today, Math.max(0, plan.daysAgo - after), calendar);
      const planned = startOfDay(day).getTime() + (opensAt + ((index * 37) % 300) + place * 20) * minute;
      // Today's steps lie in the past too, one after the other, however early it is.
      const latest = now.getTime() - (way.length - place) * 2 * minute - index * 1000;
      before = Math.max(Math.min(planned, latest), before + minute);
      return { case: index, step, at: new Date(before) };
    });
  });
  return events.sort((one, other) => one.at.getTime() - other.at.getTime() || one.case - other.case);
}

function workingDayBefore(today: Day, count: number, calendar: Calendar): Day {
  let day = today;
  for (let left = count; left > 0;) {
    day = addDays(day, -1);
    if (calendar.isWorkingDay(day)) left -= 1;
  }
  return day;
}
