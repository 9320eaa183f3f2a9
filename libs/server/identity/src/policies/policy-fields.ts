import type { SecurityPath, SecurityValue, SecurityValues } from '@tongban/rules';

/** The values as the counter's screens and schema name them: one flat list. */
export interface PolicyFields {
  citizenIdleMinutes: number;
  staffIdleMinutes: number;
  citizenAbsoluteHours: number;
  staffAbsoluteHours: number;
  staffOneDevice: boolean;
  passwordMinLength: number;
  passwordClasses: number;
  passwordHistory: number;
  passwordMaxAgeDays: number;
  lockOutFree: number;
  lockOutFirstWaitSeconds: number;
  lockOutLongestWaitSeconds: number;
  secondFactorRequired: boolean;
}

/** Which field shows which value. */
export const fieldOfPath: Readonly<Record<SecurityPath, keyof PolicyFields>> = {
  'session.idleMinutes.citizen': 'citizenIdleMinutes',
  'session.idleMinutes.staff': 'staffIdleMinutes',
  'session.absoluteHours.citizen': 'citizenAbsoluteHours',
  'session.absoluteHours.staff': 'staffAbsoluteHours',
  'session.staffOneDevice': 'staffOneDevice',
  'password.minLength': 'passwordMinLength',
  'password.classes': 'passwordClasses',
  'password.history': 'passwordHistory',
  'password.maxAgeDays': 'passwordMaxAgeDays',
  'lockOut.free': 'lockOutFree',
  'lockOut.firstWaitSeconds': 'lockOutFirstWaitSeconds',
  'lockOut.longestWaitSeconds': 'lockOutLongestWaitSeconds',
  secondFactor: 'secondFactorRequired',
};

/** Values as fields. */
export const toFields = ({ session, password, lockOut, secondFactor }: SecurityValues): PolicyFields => ({
  citizenIdleMinutes: session.idleMinutes.citizen,
  staffIdleMinutes: session.idleMinutes.staff,
  citizenAbsoluteHours: session.absoluteHours.citizen,
  staffAbsoluteHours: session.absoluteHours.staff,
  staffOneDevice: session.staffOneDevice,
  passwordMinLength: password.minLength,
  passwordClasses: password.classes,
  passwordHistory: password.history,
  passwordMaxAgeDays: password.maxAgeDays,
  lockOutFree: lockOut.free,
  lockOutFirstWaitSeconds: lockOut.firstWaitSeconds,
  lockOutLongestWaitSeconds: lockOut.longestWaitSeconds,
  secondFactorRequired: secondFactor === 'required',
});

/** Fields as values. */
export const toValues = (fields: PolicyFields): SecurityValues => ({
  session: {
    idleMinutes: { citizen: fields.citizenIdleMinutes, staff: fields.staffIdleMinutes },
    absoluteHours: { citizen: fields.citizenAbsoluteHours, staff: fields.staffAbsoluteHours },
    staffOneDevice: fields.staffOneDevice,
  },
  password: {
    minLength: fields.passwordMinLength,
    classes: fields.passwordClasses,
    history: fields.passwordHistory,
    maxAgeDays: fields.passwordMaxAgeDays,
  },
  lockOut: {
    free: fields.lockOutFree,
    firstWaitSeconds: fields.lockOutFirstWaitSeconds,
    longestWaitSeconds: fields.lockOutLongestWaitSeconds,
  },
  secondFactor: fields.secondFactorRequired ? 'required' : 'optional',
});

/** One value as a text of a list of changes: a number, `true` or `false`. */
export const textOfValue = (value: SecurityValue): string =>
  typeof value === 'string' ? String(value === 'required') : String(value);
