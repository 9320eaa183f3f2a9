import {
  addDays,
  dueDay,
  ringOf,
  type Calendar,
  type Clock,
  type Day,
  type Light,
  type TimeLimit,
} from '@tongban/rules';
import type { Application } from './application.entity.js';

/** What the clock of an accepted case is made of when it starts. */
export type ClockColumns = Required<
  Pick<
    Application,
    | 'acceptedOn'
    | 'promisedDays'
    | 'promisedUnit'
    | 'statutoryDays'
    | 'statutoryUnit'
    | 'promisedDue'
    | 'statutoryDue'
    | 'yellowFrom'
    | 'dueProvisional'
  >
>;

/**
 * Starts the clock of a case.
 *
 * @param yellowShare the bid's share of the limit at which green turns yellow
 */
export function startClock(
  startedOn: Day,
  promised: TimeLimit,
  statutory: TimeLimit | null,
  calendar: Calendar,
  yellowShare: number,
): ClockColumns {
  const clock: Clock = { startedOn, stops: [] };
  const due = dueDay(clock, promised, calendar, startedOn);
  return {
    acceptedOn: startedOn,
    promisedDays: promised.days,
    promisedUnit: promised.unit,
    statutoryDays: statutory?.days ?? null,
    statutoryUnit: statutory?.unit ?? null,
    promisedDue: due.day,
    statutoryDue: statutory ? dueDay(clock, statutory, calendar, startedOn).day : null,
    yellowFrom: firstYellowDay(clock, promised, due.day, calendar, yellowShare),
    dueProvisional: due.provisional,
  };
}

/** The day on which the light leaves green: asked once, so that lists need not work it out for each case. */
function firstYellowDay(
  clock: Clock,
  limit: TimeLimit,
  due: Day,
  calendar: Calendar,
  yellowShare: number,
): Day {
  let day = clock.startedOn;
  while (day <= due && ringOf(clock, limit, calendar, day, { yellowShare }).light === 'green')
    day = addDays(day, 1);
  return day;
}

/** What a case's clock says on a day. */
export interface ClockView {
  light: Light;
  promisedDue: Day;
  statutoryDue: Day | null;
  provisional: boolean;
  promisedDays: number;
  /** What `daysLeft` and `daysUsed` are counted in, too. */
  promisedUnit: TimeLimit['unit'];
  statutoryDays: number | null;
  statutoryUnit: TimeLimit['unit'] | null;
  /** Negative when overdue. */
  daysLeft: number;
  daysUsed: number;
  stoppedSince: Day | null;
  running: boolean;
}

/** The columns that a clock is shown from. */
export type ClockFacts = ClockColumns & Pick<Application, 'stage' | 'decidedAt'>;

/**
 * Shows the clock of a case; null before acceptance. It runs until the decision and shows afterwards what was left
 * on that day.
 *
 * @param dayOfDecision the day of `decidedAt` in the bid's zone, null while it runs
 */
export function clockOf(
  facts: ClockFacts,
  today: Day,
  dayOfDecision: Day | null,
  calendar: Calendar,
  yellowShare: number,
): ClockView | null {
  const { acceptedOn, promisedDays, promisedUnit, promisedDue } = facts;
  if (acceptedOn === null || promisedDays === null || promisedUnit === null || promisedDue === null)
    return null;
  const limit: TimeLimit = { days: promisedDays, unit: promisedUnit };
  const clock: Clock = { startedOn: acceptedOn, stops: [] };
  const day = dayOfDecision ?? today;
  const ring = ringOf(clock, limit, calendar, day, { yellowShare });
  return {
    light: ring.light,
    promisedDue,
    statutoryDue: facts.statutoryDue,
    provisional: facts.dueProvisional,
    promisedDays,
    promisedUnit,
    statutoryDays: facts.statutoryDays,
    statutoryUnit: facts.statutoryUnit,
    daysLeft: ring.overdue > 0 ? -ring.overdue : ring.left,
    daysUsed: calendarDays(limit, acceptedOn, day, calendar),
    stoppedSince: ring.stopped?.since ?? null,
    running: facts.stage === 'accepted' || facts.stage === 'under-review',
  };
}

function calendarDays(limit: TimeLimit, from: Day, to: Day, calendar: Calendar): number {
  if (limit.unit === 'working-day') return Math.max(0, calendar.workingDaysBetween(from, to));
  return Math.max(0, Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000));
}
