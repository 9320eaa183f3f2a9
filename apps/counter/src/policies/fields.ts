import { isLooser, securityRanges, type SecurityNumber, type SecurityRange } from '@tongban/rules';
import type { SecurityFields } from '../server/operations.js';

/** The fields as they are typed: numbers may be anything until they are sent. */
export type Draft = {
  [Name in keyof SecurityFields]: SecurityFields[Name] extends number ? string : boolean;
};

export type FieldName = Exclude<keyof SecurityFields, '__typename'>;
type NumberField = Exclude<FieldName, 'staffOneDevice' | 'secondFactorRequired'>;

const pathOf: Readonly<Record<NumberField, SecurityNumber>> = {
  citizenIdleMinutes: 'session.idleMinutes.citizen',
  staffIdleMinutes: 'session.idleMinutes.staff',
  citizenAbsoluteHours: 'session.absoluteHours.citizen',
  staffAbsoluteHours: 'session.absoluteHours.staff',
  passwordMinLength: 'password.minLength',
  passwordClasses: 'password.classes',
  passwordHistory: 'password.history',
  passwordMaxAgeDays: 'password.maxAgeDays',
  lockOutFree: 'lockOut.free',
  lockOutFirstWaitSeconds: 'lockOut.firstWaitSeconds',
  lockOutLongestWaitSeconds: 'lockOut.longestWaitSeconds',
};

/** The fields by what they are about, in the order of the screen. */
export const groups = {
  session: [
    'citizenIdleMinutes',
    'staffIdleMinutes',
    'citizenAbsoluteHours',
    'staffAbsoluteHours',
    'staffOneDevice',
  ],
  password: [
    'passwordMinLength',
    'passwordClasses',
    'passwordHistory',
    'passwordMaxAgeDays',
    'secondFactorRequired',
  ],
  lockOut: ['lockOutFree', 'lockOutFirstWaitSeconds', 'lockOutLongestWaitSeconds'],
} as const satisfies Record<string, readonly FieldName[]>;

/** Whether a field holds a number. */
export const isNumber = (name: FieldName): name is NumberField => name in pathOf;

/** Within what a number may be chosen. */
export const rangeOf = (name: NumberField): SecurityRange => securityRanges[pathOf[name]];

/** Whether what is typed is a number that may be chosen. */
export function fits(name: NumberField, typed: string): boolean {
  const { least, most } = rangeOf(name);
  return /^\d{1,6}$/.test(typed.trim()) && Number(typed) >= least && Number(typed) <= most;
}

/** All fields, in the order of the screen. */
export const allFields: readonly FieldName[] = Object.values(groups).flat();

/** Which fields differ from what holds. */
export const changedFields = (values: SecurityFields, draft: Draft): FieldName[] =>
  allFields.filter((name) => String(values[name]) !== String(draft[name]).trim());

/** Those of some fields whose value would protect less than what holds. */
export const looserFields = (
  values: SecurityFields,
  draft: Draft,
  names: readonly FieldName[],
): FieldName[] =>
  names.filter((name) => {
    if (name === 'secondFactorRequired') return values[name] && !draft[name];
    if (name === 'staffOneDevice') return isLooser('session.staffOneDevice', values[name], draft[name]);
    return isLooser(pathOf[name], values[name], Number(draft[name]));
  });

/** A field by the name that the server's lists give it: `STAFF_IDLE_MINUTES`. */
export const fieldNamed = (field: string): FieldName | undefined =>
  allFields.find((name) => name.replace(/[A-Z]/g, '_$&').toUpperCase() === field);
