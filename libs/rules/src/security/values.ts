/** What a bid, and later the security officer, may set about sessions, passwords and guessing. */
export interface SecurityValues {
  readonly session: {
    /** Minutes without a request after which a session ends. */
    readonly idleMinutes: { readonly citizen: number; readonly staff: number };
    /** Hours after which a session ends in any case. */
    readonly absoluteHours: { readonly citizen: number; readonly staff: number };
    /** Whether a new log-in of staff ends the sessions of the same account elsewhere. */
    readonly staffOneDevice: boolean;
  };
  /** About passwords of staff; citizens have none. */
  readonly password: {
    /** Characters. */
    readonly minLength: number;
    /** How many of the four classes it mixes: small letters, capitals, digits, other characters. */
    readonly classes: number;
    /** So many former passwords may not come back. */
    readonly history: number;
    /** After so many days a new one has to be chosen. */
    readonly maxAgeDays: number;
  };
  readonly lockOut: {
    /** Wrong passwords in a row that cost no wait. */
    readonly free: number;
    /** The wait after the next one, in seconds; each further one doubles it. */
    readonly firstWaitSeconds: number;
    /** The wait grows no longer than that, in seconds: nobody is locked out for good. */
    readonly longestWaitSeconds: number;
  };
  /**
   * Whether staff prove a second thing beside the password. `optional` spares the public accounts of a
   * demonstration and nobody else.
   */
  readonly secondFactor: 'required' | 'optional';
}

/** The numbers among the values, by path. */
export const securityNumbers = [
  'session.idleMinutes.citizen',
  'session.idleMinutes.staff',
  'session.absoluteHours.citizen',
  'session.absoluteHours.staff',
  'password.minLength',
  'password.classes',
  'password.history',
  'password.maxAgeDays',
  'lockOut.free',
  'lockOut.firstWaitSeconds',
  'lockOut.longestWaitSeconds',
] as const;

export type SecurityNumber = (typeof securityNumbers)[number];

/** Every value by path. */
export type SecurityPath = SecurityNumber | 'session.staffOneDevice' | 'secondFactor';

/** All paths, in the order in which a screen shows them. */
export const securityPaths: readonly SecurityPath[] = [
  ...securityNumbers.slice(0, 4),
  'session.staffOneDevice',
  ...securityNumbers.slice(4),
  'secondFactor',
];

/** One value, whatever its kind. */
export type SecurityValue = number | boolean | string;

/** The values as a flat list of paths. */
export function flatSecurity(values: SecurityValues): Readonly<Record<SecurityPath, SecurityValue>> {
  const { session, password, lockOut } = values;
  return {
    'session.idleMinutes.citizen': session.idleMinutes.citizen,
    'session.idleMinutes.staff': session.idleMinutes.staff,
    'session.absoluteHours.citizen': session.absoluteHours.citizen,
    'session.absoluteHours.staff': session.absoluteHours.staff,
    'session.staffOneDevice': session.staffOneDevice,
    'password.minLength': password.minLength,
    'password.classes': password.classes,
    'password.history': password.history,
    'password.maxAgeDays': password.maxAgeDays,
    'lockOut.free': lockOut.free,
    'lockOut.firstWaitSeconds': lockOut.firstWaitSeconds,
    'lockOut.longestWaitSeconds': lockOut.longestWaitSeconds,
    secondFactor: values.secondFactor,
  };
}
