import {
  flatSecurity,
  securityPaths,
  type SecurityPath,
  type SecurityValue,
  type SecurityValues,
} from './values.js';

/** Numbers that protect less the greater they are; all others protect less the smaller they are. */
const looserWhenGreater: ReadonlySet<SecurityPath> = new Set<SecurityPath>([
  'session.idleMinutes.citizen',
  'session.idleMinutes.staff',
  'session.absoluteHours.citizen',
  'session.absoluteHours.staff',
  'password.maxAgeDays',
  'lockOut.free',
]);

/** Whether another value protects less than the one before: a longer session, a shorter password, no second factor. */
export function isLooser(path: SecurityPath, before: SecurityValue, after: SecurityValue): boolean {
  if (path === 'session.staffOneDevice') return before === true && after === false;
  if (path === 'secondFactor') return before === 'required' && after === 'optional';
  return looserWhenGreater.has(path) ? Number(after) > Number(before) : Number(after) < Number(before);
}

/** The values that protect less than before, in the order in which a screen shows them. */
export function loosenedValues(before: SecurityValues, after: SecurityValues): SecurityPath[] {
  const [old, chosen] = [flatSecurity(before), flatSecurity(after)];
  return securityPaths.filter((path) => isLooser(path, old[path], chosen[path]));
}
