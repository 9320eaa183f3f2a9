import type { Calendar, Day } from '../days/index.js';
import type { DueDay } from './clock.js';

/** Working days in which the applicant must be told everything that is missing (Art. 32). */
export const correctionLimit = 5;

/**
 * The last day on which a correction may be requested or acceptance refused.
 *
 * @param receivedOn  the day on which the application, or its latest correction, came in
 */
export function correctionDueDay(receivedOn: Day, calendar: Calendar): DueDay {
  const day = calendar.addWorkingDays(receivedOn, correctionLimit);
  return { day, provisional: calendar.isProvisional(day) };
}

/** Whether nobody answered in time: the application then counts as accepted (Art. 32). */
export function intakeIsLate(receivedOn: Day, today: Day, calendar: Calendar): boolean {
  return today > correctionDueDay(receivedOn, calendar).day;
}

/**
 * The day from which the limits of an accepted case run: the day of acceptance, or, when the agency
 * let the five days pass in silence, the day on which the application was received (Art. 32).
 */
export function acceptedFrom(receivedOn: Day, acceptedOn: Day, calendar: Calendar): Day {
  return intakeIsLate(receivedOn, acceptedOn, calendar) ? receivedOn : acceptedOn;
}
