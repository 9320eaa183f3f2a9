import type { AuthorisationScope, StaffRole } from '@tongban/rules';

export type { StaffRole } from '@tongban/rules';

/** The languages that the product speaks; a third one is a file per catalogue. */
export type Language = 'zh-CN' | 'en';

/** Where an act comes from. */
export type Channel = 'web' | 'weapp' | 'alipay' | 'counter' | 'system';

/**
 * In whose place a citizen acts just now. It is read again with every request: an authority that ended is
 * gone from the next one on.
 */
export interface Space {
  /** An enterprise with its own cases, or a child whose cases its guardian looks after. */
  readonly kind: 'enterprise' | 'child';
  /** The enterprise, or the child as a person. */
  readonly id: string;
  readonly name: string;
  /** By which right. */
  readonly as: 'representative' | 'agent' | 'guardian';
  /** What an agent may do lies in this authorisation; null for whoever may do everything there. */
  readonly authorisationId: string | null;
  /** What that authorisation covers; null for everything. */
  readonly scope: AuthorisationScope | null;
}

/** A person who is logged in at the portal. */
export interface Citizen {
  readonly kind: 'citizen';
  readonly id: string;
  readonly name: string;
  /** Assurance level 1 to 5. */
  readonly assurance: number;
  /** In whose place; null for themselves. */
  readonly space: Space | null;
  /**
   * The authority to act in the place chosen last has ended. Nothing may be begun until the person has said
   * in whose name to go on: what was meant for an enterprise must not silently become their own.
   */
  readonly spaceEnded?: true;
  readonly channel: Channel;
  readonly language: Language;
  readonly sessionId: string;
  /** Address of the client that asked, for the evidence; never log it. */
  readonly address: string;
}

/** Somebody standing at a counter, whose identity a clerk has checked. */
export interface StandingFor {
  readonly id: string;
  readonly name: string;
  /** Assurance level that the check has given. */
  readonly assurance: number;
}

/** A clerk or reviewer who is logged in at the counter. */
export interface StaffMember {
  readonly kind: 'staff';
  readonly id: string;
  readonly name: string;
  readonly roles: readonly StaffRole[];
  /** Departments whose cases this person works on; `all` for a hall that takes in for everyone. */
  readonly departmentIds: readonly string[] | 'all';
  /** Keyed digest of this person's own identity number, to keep them from their own cases; null when unknown. */
  readonly identityDigest: string | null;
  /**
   * What has to be done before anything else is open: choose a password of one's own, or set up (or show) the second
   * factor. Null when the log-in is complete.
   */
  readonly pending: 'password' | 'totp' | null;
  /** For whom the clerk acts just now, at their wish and in their presence; their own rights rest meanwhile. */
  readonly standingFor?: StandingFor;
  readonly channel: 'counter';
  readonly language: Language;
  readonly sessionId: string;
  /** Address of the client that asked, for the evidence; never log it. */
  readonly address: string;
}

/** The system itself: jobs, imports, the seal. */
export interface SystemActor {
  readonly kind: 'system';
  readonly id: null;
  readonly name: string;
  readonly channel: 'system';
  readonly language: Language;
}

/** Somebody of whom nothing is known, not even whether they are who they say: a failed log-in. */
export interface Visitor {
  readonly kind: 'visitor';
  readonly id: null;
  readonly channel: Channel;
  /** Address of the client that asked, for the evidence; never log it. */
  readonly address: string;
}

export type Actor = Citizen | StaffMember | SystemActor;

/** The actor of what somebody does who is not (yet) known. */
export const visitor = (channel: Channel, address: string): Visitor => ({
  kind: 'visitor',
  id: null,
  channel,
  address,
});

/** The actor for work that nobody asked for in a request. */
export const systemActor = (name: string, language: Language = 'zh-CN'): SystemActor => ({
  kind: 'system',
  id: null,
  name,
  channel: 'system',
  language,
});
