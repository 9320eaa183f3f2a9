import { chineseCalendar, dayOf, type Bid, type Day } from '@tongban/rules';
import { clockOf, type ClockFacts, type ClockView } from '../case/case-clock.js';
import type { Application } from '../case/application.entity.js';

/** The clock of a case today; it stands where it stood when the case was decided or taken back. */
export function clockToday(
  bid: Bid,
  facts: ClockFacts & Pick<Application, 'finishedAt'>,
  today: Day,
): ClockView | null {
  const ended = facts.decidedAt ?? facts.finishedAt;
  return clockOf(facts, today, ended && dayOf(ended), chineseCalendar, bid.limits.yellowShare);
}
