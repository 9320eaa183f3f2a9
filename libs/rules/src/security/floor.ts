import {
  flatSecurity,
  securityNumbers,
  type SecurityNumber,
  type SecurityPath,
  type SecurityValues,
} from './values.js';

/** Within what a value may be chosen. */
export interface SecurityRange {
  readonly least: number;
  readonly most: number;
}

/**
 * Nobody can set weaker values than these: neither the bid nor the security officer.
 *
 * GB/T 22239-2019 level 3, 8.1.4.1 asks for complex passwords that are changed regularly (a), for a limit on failed
 * log-ins and an end of idle connections (b), and for two factors (d). It names no figures; these are the ones that
 * inspections of level 3 commonly hold against it: 8 characters of 3 classes, 90 days, 5 failures, 30 minutes.
 * The other ends keep values usable: a wait of a day would lock the owner out.
 */
export const securityRanges: Readonly<Record<SecurityNumber, SecurityRange>> = {
  'session.idleMinutes.citizen': { least: 5, most: 120 },
  'session.idleMinutes.staff': { least: 3, most: 30 },
  'session.absoluteHours.citizen': { least: 1, most: 168 },
  'session.absoluteHours.staff': { least: 1, most: 12 },
  'password.minLength': { least: 8, most: 64 },
  'password.classes': { least: 3, most: 4 },
  'password.history': { least: 5, most: 24 },
  'password.maxAgeDays': { least: 7, most: 90 },
  'lockOut.free': { least: 1, most: 5 },
  'lockOut.firstWaitSeconds': { least: 5, most: 300 },
  'lockOut.longestWaitSeconds': { least: 60, most: 3600 },
};

/** A value that cannot be set. */
export interface SecurityProblem {
  readonly path: SecurityPath;
  /** Outside its range, shorter than the first wait, or a demonstration's choice without one. */
  readonly reason: 'range' | 'order' | 'demonstration';
  readonly range?: SecurityRange;
}

/**
 * Every value that is weaker than the floor or makes no sense; empty when all may be set.
 *
 * @param demonstration whether the site is one: only there may an account do without a second factor
 */
export function securityProblems(values: SecurityValues, demonstration: boolean): SecurityProblem[] {
  const flat = flatSecurity(values);
  const problems: SecurityProblem[] = securityNumbers
    .filter((path) => !lies(flat[path], securityRanges[path]))
    .map((path) => ({ path, reason: 'range', range: securityRanges[path] }));
  if (values.lockOut.longestWaitSeconds < values.lockOut.firstWaitSeconds) {
    problems.push({ path: 'lockOut.longestWaitSeconds', reason: 'order' });
  }
  if (values.secondFactor !== 'required' && !demonstration) {
    problems.push({ path: 'secondFactor', reason: 'demonstration' });
  }
  return problems;
}

const lies = (value: unknown, { least, most }: SecurityRange): boolean =>
  typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most;
