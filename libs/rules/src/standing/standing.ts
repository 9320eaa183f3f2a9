import type { Day } from '../days/index.js';

/** What an authorisation lets an agent do: everything, or named items and whole themes. */
export interface AuthorisationScope {
  readonly itemIds: readonly string[];
  /** Keys of the bid's themes; an item belongs to one or several. */
  readonly themeKeys: readonly string[];
}

/** How far an authorisation has come. */
export type AuthorisationState = 'offered' | 'in-force' | 'declined' | 'ended' | 'expired';

/** An authorisation as its row says it. */
export interface AuthorisationFacts {
  /** Last day on which it counts. */
  readonly until: Day;
  readonly accepted: boolean;
  readonly declined: boolean;
  readonly ended: boolean;
}

/** Longest authorisation, in years: nobody remembers whom they authorised longer ago. */
export const longestAuthorisation = 3;

/** Most items and themes that one authorisation names. */
export const mostInScope = 100;

/** Age from which a child looks after their own data (个人信息保护法 Art. 31), and a guardianship here is over. */
export const ageOfOwnData = 14;

/**
 * How an authorisation stands on a day. What was ended or declined stays so; what is past its last day has expired,
 * whether it was accepted or not.
 */
export function authorisationState(facts: AuthorisationFacts, today: Day): AuthorisationState {
  if (facts.ended) return 'ended';
  if (facts.declined) return 'declined';
  if (today > facts.until) return 'expired';
  return facts.accepted ? 'in-force' : 'offered';
}

/**
 * Whether an authorisation covers an item.
 *
 * @param scope null for everything
 */
export function covers(
  scope: AuthorisationScope | null,
  item: { readonly id: string; readonly themeKeys: readonly string[] },
): boolean {
  if (!scope) return true;
  return scope.itemIds.includes(item.id) || item.themeKeys.some((key) => scope.themeKeys.includes(key));
}

/** Whether a last day may be given to an authorisation on a day: today or later, and not too far away. */
export function isAuthorisationEnd(until: Day, today: Day): boolean {
  return until >= today && until <= yearsAfter(today, longestAuthorisation);
}

/**
 * The day on which a guardianship ends by itself: the fourteenth birthday. Who was born on 29 February comes of that
 * age on 1 March, as in {@link ageOn}.
 */
export function guardianshipEnd(birthday: Day): Day {
  return yearsAfter(birthday, ageOfOwnData);
}

function yearsAfter(day: Day, years: number): Day {
  const year = Number(day.slice(0, 4)) + years;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const rest = day.slice(5) === '02-29' && !leap ? '03-01' : day.slice(5);
  return `${String(year).padStart(4, '0')}-${rest}`;
}
