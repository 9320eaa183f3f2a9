import { correctionDueDay, dayOf, type Calendar, type Day, type TimeLimit } from '@tongban/rules';
import type { Application } from './application.entity.js';
import { startClock } from './case-clock.js';
import type { CaseChange } from './case.queries.js';

/** Working days in which a decision has to reach the applicant (行政许可法 Art. 44). */
export const deliveryLimit = 10;

/** What the days of a case are worked out from, beside the case itself. */
export interface DueDayFacts {
  /** When the open correction notice was issued; null where none is open. */
  readonly askedAt: Date | null;
  /** The bid's working days for an answer to a correction notice. */
  readonly answerDays: number;
  /** The bid's share of the limit at which green turns yellow. */
  readonly yellowShare: number;
}

/**
 * Works out the days of an open case anew, once more holidays are announced.
 *
 * The day told in a correction notice is only ever put off: an applicant may rely on it.
 *
 * @returns the columns that are different now; empty when nothing moves
 */
export function dueDaysAnew(held: Application, facts: DueDayFacts, calendar: Calendar): CaseChange {
  const anew = daysOf(held, facts, calendar);
  const moved = Object.entries(anew).filter(([column, value]) => Reflect.get(held, column) !== value);
  return Object.fromEntries(moved);
}

function daysOf(held: Application, facts: DueDayFacts, calendar: Calendar): CaseChange {
  switch (held.stage) {
    case 'submitted':
      return held.receivedOn === null ? {} : answering(correctionDueDay(held.receivedOn, calendar).day);
    case 'correction': {
      if (facts.askedAt === null) return {};
      const day = calendar.addWorkingDays(dayOf(facts.askedAt), facts.answerDays);
      return answering(later(day, held.correctionDue ?? day));
    }
    case 'accepted':
    case 'under-review':
      return clockOfCase(held, facts, calendar);
    case 'decided':
    case 'delivered':
      return held.decidedAt === null
        ? {}
        : { nextDue: calendar.addWorkingDays(dayOf(held.decidedAt), deliveryLimit) };
    default:
      return {};
  }
}

const answering = (day: Day): CaseChange => ({ correctionDue: day, nextDue: day });

const later = (one: Day, other: Day): Day => (one > other ? one : other);

function clockOfCase(held: Application, { yellowShare }: DueDayFacts, calendar: Calendar): CaseChange {
  const promised = limitOf(held.promisedDays, held.promisedUnit);
  if (held.acceptedOn === null || promised === null) return {};
  const statutory = limitOf(held.statutoryDays, held.statutoryUnit);
  const { promisedDue, statutoryDue, yellowFrom, dueProvisional } = startClock(
    held.acceptedOn,
    promised,
    statutory,
    calendar,
    yellowShare,
  );
  return { promisedDue, statutoryDue, yellowFrom, dueProvisional, nextDue: promisedDue };
}

const limitOf = (days: number | null, unit: TimeLimit['unit'] | null): TimeLimit | null =>
  days === null || unit === null ? null : { days, unit };
