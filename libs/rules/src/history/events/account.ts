import type { StaffRole } from '../../roles/index.js';
import type { StaffRights } from './staff-rights.js';

/** What is written about an account: a person's, an enterprise's or a member of staff's. */
export interface AccountEvents {
  loggedIn: { sessionId: string; way: string };
  /** Somebody named this account and did not get in; `result` says with which code. */
  logInFailed: { way: string };
  loggedOut: { sessionId: string };
  /** Somebody came through a way in for the first time and got an account of their own. */
  accountOpened: { way: string };
  /** A way in now leads to this account. Where somebody else did it, the reason is kept as a salted digest. */
  wayLinked: { linkId: string; way: string; reasonDigest?: string };
  wayUnlinked: { linkId: string; way: string; reasonDigest?: string };
  /** A member of staff looked at the ways in of this person. The reason is kept as a digest, salted with the id. */
  linksLookedUp: { lookUpId: string; by: 'identityNumber' | 'telephone' | 'person'; reasonDigest: string };
  /** What belonged to another account is now this person's; `moved` counts the rows by what they are. */
  accountMerged: { from: string; moved: Record<string, number> };
  /** All that this account had went to the person who proved to be the same. */
  mergedInto: { into: string };
  /** The person ended a session of theirs on another device. */
  deviceSignedOut: { sessionId: string };
  /** The person ended all their sessions but the one at hand. */
  otherDevicesSignedOut: { sessions: number };
  /** The person showed that a telephone number is theirs. */
  telephoneConfirmed: { way: string };
  /** An auditor began to take a filtered view of the history along as a file; the address in it is its digest. */
  historyExportBegun: { filter: Record<string, string> };
  /** What of it went out: whole, or up to where the auditor or the line broke it off. `begun` is the event above. */
  historyExported: { begun: string; rows: number; sha256: string; complete: boolean };
  /** An auditor had chains or seals proved. */
  evidenceVerified: { what: 'chain' | 'seals'; kind: string | null; id: string | null; holds: boolean };
  /** Somebody now acts in another's place, or (null) for themselves again. */
  spaceEntered: { spaceKind: 'enterprise' | 'child' | null; spaceId: string | null };
  /** An enterprise got its space here. */
  enterpriseOpened: { representativeId: string; openedBy: 'representative' | 'clerk' };
  /** An enterprise offered somebody the right to act for it. */
  agentAuthorised: {
    authorisationId: string;
    everything: boolean;
    itemIds: string[];
    themeKeys: string[];
    until: string;
  };
  authorisationAccepted: { authorisationId: string; agentId: string };
  authorisationDeclined: { authorisationId: string };
  authorisationEnded: { authorisationId: string; endedBy: 'enterprise' | 'agent' };
  /** Two persons stand to each other as parent (or guardian) and child; `endsOn` is the fourteenth birthday. */
  guardianshipRecorded: {
    guardianshipId: string;
    guardianId: string;
    childId: string;
    endsOn: string;
    /** Which papers a clerk saw, where it was recorded at a counter. */
    papers?: string;
  };
  /** Where a clerk ended it: why, and a salted digest of which paper they saw. */
  guardianshipEnded: { guardianshipId: string; reason?: string; noteDigest?: string };
  /** The person is now known on this assurance level. */
  identityProved: { level: number; way: 'declared' | 'authority' | 'counter' | 'party' };
  /** Somebody gave an identity for this account that was not confirmed; `result` says with which code. */
  identityProofFailed: { way: 'authority' | 'counter' };
  /** A clerk saw the person and how they prove who they are. The remark is kept as a salted digest. */
  identityChecked: {
    check: 'card-seen' | 'card-read' | 'other';
    noteDigest: string | null;
    consent: boolean;
  };
  /** A member of staff chose another password. */
  passwordChanged: Record<string, never>;
  /** An administrator gave an account a password for its next log-in. */
  passwordIssued: Record<string, never>;
  /** A second factor was set up, or another one in its place. */
  secondFactorSet: Record<string, never>;
  /** An administrator took a lost second factor away. */
  secondFactorReset: Record<string, never>;
  /** So many wrong codes in a row that none is taken until a recovery code or an administrator opens it. */
  secondFactorLocked: { codes: number };
  recoveryCodesGiven: { count: number };
  recoveryCodeUsed: { left: number };
  /** An account of staff was made; it can be used once it is opened. */
  staffCreated: StaffRights & { roles: StaffRole[] };
  /** What of an account is another now. Names are named as changed and never written down. */
  staffChanged: { fields: string[]; before: StaffRights; after: StaffRights };
  staffOpened: Record<string, never>;
  staffClosed: Record<string, never>;
  /** An administrator ended the sessions of an account. */
  staffSessionsEnded: { count: number };
  /** Something that widens rights waits for a second person. */
  proposalMade: { proposalId: string; proposal: string };
  /** Nobody decided within its time. */
  proposalLapsed: { proposalId: string; proposal: string };
  proposalDecided: { proposalId: string; decision: 'confirmed' | 'rejected' | 'withdrawn' };
  /** The person read a notice about their data and agreed; the case where it was about one. */
  consentGiven: { consentId: string; notice: string; version: string; caseId: string | null };
  consentWithdrawn: { consentId: string };
  /** The person changed what is kept about them. */
  dataCorrected: { fields: string[] };
  dataCopyRequested: { requestId: string };
  dataCopyTaken: { requestId: string };
  erasureRequested: { requestId: string; day: string };
  privacyRequestCancelled: { requestId: string };
  /** What the account knew of its person is gone; cases that the archive law keeps are restricted. */
  accountErased: { requestId: string; erased: number; restricted: number };
}
