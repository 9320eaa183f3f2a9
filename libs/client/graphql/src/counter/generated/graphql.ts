/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** An account of which a version was looked at. */
export type AccountInput = {
  /** Of the account. */
  accountId: string;
  /** Made by the client, once per intention. */
  idempotencyKey: string;
  /** The version that was looked at. */
  version: number;
};

/** What somebody can do with a case. */
export type Act =
  | 'ACCEPT'
  | 'CLOSE'
  | 'DELIVER'
  | 'GRANT'
  | 'NOT_ACCEPT'
  | 'RATE'
  | 'REFUSE'
  | 'REQUEST_CORRECTION'
  | 'RESUBMIT'
  | 'SAVE'
  | 'START_REVIEW'
  | 'SUBMIT'
  | 'WITHDRAW';

/** An act on a case. */
export type ActInput = {
  /** Of the case. */
  caseId: string;
  /** Made by the client, one for one intention. */
  idempotencyKey: string;
  /** Version that the clerk saw. */
  version: number;
};

/** By what the audit log is narrowed. What is left out is not asked about. */
export type AuditFilterInput = {
  /** Id of an account, or the user name of a member of staff. */
  account?: string | null | undefined;
  /** The client's address. */
  address?: string | null | undefined;
  /** Id of the case, the account or the policy. */
  chainId?: string | null | undefined;
  /** case, account or policy. */
  chainKind?: string | null | undefined;
  /** First day. */
  from?: string | null | undefined;
  /** Kind of event. */
  kind?: string | null | undefined;
  /** done or refused. */
  result?: string | null | undefined;
  /** Role in which somebody acted. */
  role?: string | null | undefined;
  /** Last day. */
  to?: string | null | undefined;
};

/** Asks for a second factor. */
export type BeginSecondFactorInput = {
  /** A code of the present one, or a recovery code; not needed where there is none. */
  code?: string | null | undefined;
};

/** Everything of an account as it is to be. */
export type ChangeAccountInput = {
  /** Of the account. */
  accountId: string;
  /** Departments with all below them; null for every one. */
  departmentIds?: Array<string> | null | undefined;
  /** Made by the client, once per intention. */
  idempotencyKey: string;
  /** Identity number of the person, by which their own cases are known; null to leave it as it is. */
  identityNumber?: string | null | undefined;
  /** Name of the person. */
  name: string;
  /** The same in Latin letters. */
  nameEn?: string | null | undefined;
  /** Regions; null wherever they lie. */
  regionCodes?: Array<string> | null | undefined;
  /** What this person may do. */
  roles: Array<StaffRole>;
  /** The version that was looked at. */
  version: number;
  /** The window where this person sits. */
  windowId?: string | null | undefined;
};

/** A new password. */
export type ChangePasswordInput = {
  /** The present one; not asked for where the change is a step of the log-in. */
  current?: string | null | undefined;
  /** The new one. */
  next: string;
};

/** Other values. */
export type ChangeSecurityPolicyInput = {
  /** Made by the client for this intention. */
  idempotencyKey: string;
  /** Why; kept with the change. */
  reason: string;
  /** All of them. */
  values: SecurityValuesInput;
  /** Of the values that were looked at. */
  version: number;
};

/** Where somebody acts: the web portal, a WeChat or Alipay mini-program, or a service counter. */
export type Channel =
  | 'ALIPAY'
  | 'COUNTER'
  | 'WEAPP'
  | 'WEB';

/** Somebody standing at the counter, as their card says, and how that was checked. */
export type CheckApplicantInput = {
  /** Address; empty when not given. */
  address: string;
  /** The number on the person's own screen; empty without one. */
  code: string;
  /** The person agreed that the clerk acts for them. */
  consent: boolean;
  /** Made once for one intention; sent again with it. */
  idempotencyKey: string;
  /** Identity number. */
  identityNumber: string;
  /** Name. */
  name: string;
  /** What proved the identity, with OTHER; empty else. */
  note: string;
  /** Telephone; empty without one. */
  telephone: string;
  /** How the identity was checked. */
  way: CheckWay;
};

/** How a clerk saw who somebody is: looked at the card, read it with a device, or otherwise. */
export type CheckWay =
  | 'CARD_READ'
  | 'CARD_SEEN'
  | 'OTHER';

/** One thing that has to be mended. */
export type CorrectionPointInput = {
  /** What it is about. */
  kind: CorrectionPointKind;
  /** Key of the material, for a material. */
  materialKey?: string | null | undefined;
  /** What is wrong with it. */
  message: string;
  /** Pointer to the answer, for a field. */
  pointer?: string | null | undefined;
};

/** Whether a point of a correction is about an answer, a material or something else. */
export type CorrectionPointKind =
  | 'FIELD'
  | 'MATERIAL'
  | 'OTHER';

/** A new account. */
export type CreateAccountInput = {
  /** Departments with all below them; null for every one. */
  departmentIds?: Array<string> | null | undefined;
  /** Made by the client, once per intention. */
  idempotencyKey: string;
  /** Identity number of the person, by which their own cases are known; null to leave it as it is. */
  identityNumber?: string | null | undefined;
  /** Name of the person. */
  name: string;
  /** The same in Latin letters. */
  nameEn?: string | null | undefined;
  /** Regions; null wherever they lie. */
  regionCodes?: Array<string> | null | undefined;
  /** What this person may do. */
  roles: Array<StaffRole>;
  /** The name to log in with. */
  username: string;
  /** The window where this person sits. */
  windowId?: string | null | undefined;
};

/** The days that a limit is counted in: working days (工作日), or natural days (自然日), which weekends and holidays are among. */
export type DayUnit =
  | 'CALENDAR_DAY'
  | 'WORKING_DAY';

/** A decision about a proposal. */
export type DecideProposalInput = {
  /** Made by the client, once per intention. */
  idempotencyKey: string;
  /** Of the proposal. */
  proposalId: string;
};

/** Hands the decision over. */
export type DeliverInput = {
  /** Of the case. */
  caseId: string;
  /** Made by the client, one for one intention. */
  idempotencyKey: string;
  /** Version that the clerk saw. */
  version: number;
  /** How. */
  way: DeliveryWay;
};

/** How a decision is handed over. */
export type DeliveryWay =
  | 'IN_PERSON'
  | 'ONLINE'
  | 'POST';

/** Kind of a notice or decision. */
export type DocumentKind =
  | 'ACCEPTANCE'
  | 'CORRECTION'
  | 'DECISION_GRANTED'
  | 'DECISION_REFUSED'
  | 'DELIVERY'
  | 'NOT_ACCEPTED'
  | 'RECEIPT';

/** Which guardianship ends, why, and by which paper. */
export type EndGuardianInput = {
  /** Identity number of the child. */
  childNumber: string;
  /** Identity number of the guardian, as the paper names it. */
  guardianNumber: string;
  /** Made once for one intention; sent again with it. */
  idempotencyKey: string;
  /** The paper that the clerk saw, in 5 to 200 characters; kept sealed. */
  note: string;
  /** Why. */
  reason: GuardianshipEndReason;
};

/** What showed a clerk who the guardian is: household register, birth certificate, or a paper of a court or authority. */
export type GuardianPapers =
  | 'BIRTH_CERTIFICATE'
  | 'GUARDIANSHIP_PAPER'
  | 'HOUSEHOLD_REGISTER';

/** Why a clerk ends a guardianship: the right was lost, it was recorded wrongly, or the guardian asks. */
export type GuardianshipEndReason =
  | 'ASKED'
  | 'CUSTODY'
  | 'MISTAKE';

/** A window of a hall. */
export type HallWindowInput = {
  /** Of a window that is there; left out for a new one. */
  id?: string | null | undefined;
  /** Name. */
  name: string;
  /** English name. */
  nameEn: string;
  /** On the sign, e.g. A03. */
  number: string;
};

/** Light of supervision: yellow when a fifth or less of the promised limit is left, red when it is past. */
export type Light =
  | 'GREEN'
  | 'RED'
  | 'YELLOW';

/** A subject that is to lead to an account. */
export type LinkStaffSubjectInput = {
  /** Of the account. */
  accountId: string;
  /** Made by the client, once per intention. */
  idempotencyKey: string;
  /** Why, in 5 to 200 characters. Its digest goes into the history. */
  reason: string;
  /** What the identity provider calls the person. */
  subject: string;
};

/** Name and password. */
export type LogInInput = {
  /** Of the account. */
  password: string;
  /** Of the account; upper and lower case are the same. */
  username: string;
};

/** What is left to do of a log-in. */
export type LogInStep =
  | 'PASSWORD'
  | 'SECOND_FACTOR';

/** By what a person is looked up. */
export type LookUpBy =
  | 'IDENTITY_NUMBER'
  | 'PERSON'
  | 'TELEPHONE';

/** Exactly what is known of somebody, and why one asks. */
export type LookUpLinksInput = {
  /** What the value is. */
  by: LookUpBy;
  /** Why, in 5 to 200 characters. Its digest goes into the history. */
  reason: string;
  /** Identity number, telephone number or id. */
  value: string;
};

/** Where a department is to stand. */
export type MoveDepartmentInput = {
  /** Of the department. */
  departmentId: string;
  /** Made by the client, once per intention. */
  idempotencyKey: string;
  /** The department above it; null for the top. */
  parentId?: string | null | undefined;
};

/** An enterprise whose legal representative the person of a check is. */
export type OpenForApplicantInput = {
  /** Of the check. */
  checkId: string;
  /** Unified social credit code. */
  creditCode: string;
  /** Made once for one intention; sent again with it. */
  idempotencyKey: string;
  /** Its whole name. */
  name: string;
  /** The clerk saw the licence, which names the person as representative. */
  papersSeen: boolean;
};

/** What was decided. */
export type Outcome =
  | 'GRANTED'
  | 'REFUSED';

/** What is to be done: other roles, another scope, opening an account, taking a second factor away, moving a department, looser security values. */
export type ProposalKind =
  | 'DEPARTMENT_MOVE'
  | 'SECOND_FACTOR_RESET'
  | 'SECURITY_VALUES'
  | 'STAFF_OPENING'
  | 'STAFF_ROLES'
  | 'STAFF_SCOPE';

/** Where a proposal stands. */
export type ProposalState =
  | 'CONFIRMED'
  | 'LAPSED'
  | 'OPEN'
  | 'REJECTED'
  | 'WITHDRAWN';

/** TO_DO: what this person can act on now. UNIT: everything open in their departments. LIGHTS: yellow and red. CORRECTION: waits for the applicant. DONE: finished, the last one first. */
export type QueueView =
  | 'CORRECTION'
  | 'DONE'
  | 'LIGHTS'
  | 'TO_DO'
  | 'UNIT';

/** An act on a case with its reason. */
export type ReasonedActInput = {
  /** Of the case. */
  caseId: string;
  /** Made by the client, one for one intention. */
  idempotencyKey: string;
  /** The reason, as the applicant will read it; may be empty for a grant. */
  reason: string;
  /** Version that the clerk saw. */
  version: number;
};

/** A child at the counter, whose parent or guardian the person of a check is. */
export type RecordGuardianInput = {
  /** Of the check of the guardian’s identity. */
  checkId: string;
  /** Made once for one intention; sent again with it. */
  idempotencyKey: string;
  /** Identity number of the child. */
  identityNumber: string;
  /** Name of the child. */
  name: string;
  /** Which papers the clerk saw. */
  papers: GuardianPapers;
  /** The clerk saw the papers, and they name both. */
  papersSeen: boolean;
};

/** A file to take out again. */
export type RemoveOnBehalfFileInput = {
  /** Of the application. */
  applicationId: string;
  /** Of the check. */
  checkId: string;
  /** Of the file. */
  fileId: string;
  /** The version that was seen. */
  version: number;
};

/** Tells the applicant everything that is missing, in one notice. */
export type RequestCorrectionInput = {
  /** Of the case. */
  caseId: string;
  /** Made by the client, one for one intention. */
  idempotencyKey: string;
  /** Everything to mend. */
  points: Array<CorrectionPointInput>;
  /** Version that the clerk saw. */
  version: number;
};

/** Shows one personal value whole; it is noted in the history. */
export type RevealInput = {
  /** Of the case. */
  caseId: string;
  /** Pointer into the answers, or applicant/identityNumber, applicant/telephone. */
  pointer: string;
  /** Why it has to be seen. */
  reason: string;
};

/** What can be changed of a department. */
export type SaveDepartmentInput = {
  /** Address. */
  address?: string | null | undefined;
  /** Address in English. */
  addressEn?: string | null | undefined;
  /** Of the department. */
  departmentId: string;
  /** Opening hours. */
  hours?: string | null | undefined;
  /** Opening hours in English. */
  hoursEn?: string | null | undefined;
  /** Made by the client, once per intention. */
  idempotencyKey: string;
  /** Name. */
  name: string;
  /** English name. */
  nameEn?: string | null | undefined;
  /** Telephone. */
  telephone?: string | null | undefined;
  /** The version that was looked at. */
  version: number;
};

/** A hall as it is to be, with all its windows. */
export type SaveHallInput = {
  /** Address. */
  address: string;
  /** Address in English. */
  addressEn: string;
  /** Opening hours. */
  hours: string;
  /** Opening hours in English. */
  hoursEn: string;
  /** Made by the client, once per intention. */
  idempotencyKey: string;
  /** Key in the bid. */
  key: string;
  /** Name. */
  name: string;
  /** English name. */
  nameEn: string;
  /** Telephone. */
  telephone: string;
  /** The version that was looked at. */
  version: number;
  /** All its windows. */
  windows: Array<HallWindowInput>;
};

/** The second step of a log-in. */
export type SecondFactorInput = {
  /** Six digits of the app, or a recovery code. */
  code: string;
};

/** A value that can be set. */
export type SecurityField =
  | 'CITIZEN_ABSOLUTE_HOURS'
  | 'CITIZEN_IDLE_MINUTES'
  | 'LOCK_OUT_FIRST_WAIT_SECONDS'
  | 'LOCK_OUT_FREE'
  | 'LOCK_OUT_LONGEST_WAIT_SECONDS'
  | 'PASSWORD_CLASSES'
  | 'PASSWORD_HISTORY'
  | 'PASSWORD_MAX_AGE_DAYS'
  | 'PASSWORD_MIN_LENGTH'
  | 'SECOND_FACTOR_REQUIRED'
  | 'STAFF_ABSOLUTE_HOURS'
  | 'STAFF_IDLE_MINUTES'
  | 'STAFF_ONE_DEVICE';

/** Values of sessions, passwords and guessing. */
export type SecurityValuesInput = {
  /** Hours after which a session of a citizen ends in any case. */
  citizenAbsoluteHours: number;
  /** Minutes without a request after which a session of a citizen ends. */
  citizenIdleMinutes: number;
  /** The first wait, in seconds; each further one doubles. */
  lockOutFirstWaitSeconds: number;
  /** Wrong passwords in a row that cost no wait. */
  lockOutFree: number;
  /** The longest wait, in seconds. */
  lockOutLongestWaitSeconds: number;
  /** How many classes of characters a password mixes. */
  passwordClasses: number;
  /** So many former passwords may not come back. */
  passwordHistory: number;
  /** Days after which a password is changed. */
  passwordMaxAgeDays: number;
  /** Least number of characters of a password. */
  passwordMinLength: number;
  /** Whether every account needs a second factor; if not, demo accounts do without. */
  secondFactorRequired: boolean;
  /** The same for staff. */
  staffAbsoluteHours: number;
  /** The same for staff. */
  staffIdleMinutes: number;
  /** Whether a new log-in of staff ends their sessions elsewhere. */
  staffOneDevice: boolean;
};

/** Why a session was ended. */
export type SessionEnd =
  | 'CLOSED'
  | 'ELSEWHERE'
  | 'LOGGED_OUT'
  | 'NEXT_STEP'
  | 'PASSWORD'
  | 'RIGHTS'
  | 'SECOND_FACTOR'
  | 'SIGNED_OUT';

/** A session to be ended. */
export type SignOutInput = {
  /** Of the session. */
  id: string;
  /** Made by the client, once per intention. */
  idempotencyKey: string;
};

/** What somebody does at the counter. */
export type StaffRole =
  | 'ADMINISTRATOR'
  | 'APPROVER'
  | 'AUDITOR'
  | 'CATALOGUE_EDITOR'
  | 'CATALOGUE_PUBLISHER'
  | 'FOLLOW_UP'
  | 'HALL_MANAGER'
  | 'INTAKE'
  | 'REVIEWER'
  | 'SECURITY_OFFICER'
  | 'SUPERVISOR';

/** Where a case is. */
export type Stage =
  | 'ACCEPTED'
  | 'CLOSED'
  | 'CORRECTION'
  | 'DECIDED'
  | 'DELIVERED'
  | 'DRAFT'
  | 'NOT_ACCEPTED'
  | 'SUBMITTED'
  | 'UNDER_REVIEW'
  | 'WITHDRAWN';

/** Which service, for the person of which check. */
export type StartOnBehalfInput = {
  /** Of the check. */
  checkId: string;
  /** Made once for one intention; sent again with it. */
  idempotencyKey: string;
  /** Of the service. */
  itemId: string;
};

/** The answers for the person of a check. */
export type SubmitOnBehalfInput = {
  /** Of the application. */
  applicationId: string;
  /** Of the check. */
  checkId: string;
  /** The answers. */
  data: unknown;
  /** Made once for one intention; sent again with it. */
  idempotencyKey: string;
  /** The version that was seen. */
  version: number;
};

/** A unified identity to be taken off one’s own account. */
export type UnlinkIdentityInput = {
  /** Of the link. */
  id: string;
  /** Made by the client, once per intention. */
  idempotencyKey: string;
};

/** A way in that is no longer to lead to a person. */
export type UnlinkPersonWayInput = {
  /** Made by the client, once per intention. */
  idempotencyKey: string;
  /** Of the link. */
  linkId: string;
  /** Of the person. */
  personId: string;
  /** Why, in 5 to 200 characters. Its digest goes into the history. */
  reason: string;
};

/** A subject that is no longer to lead to an account. */
export type UnlinkStaffSubjectInput = {
  /** Of the account. */
  accountId: string;
  /** Made by the client, once per intention. */
  idempotencyKey: string;
  /** Of the link. */
  linkId: string;
  /** Why, in 5 to 200 characters. Its digest goes into the history. */
  reason: string;
};

export type ProposalPartsFragment = { id: string, kind: ProposalKind, subjectId: string, subject: string, placeBefore: string | null, placeAfter: string | null, reason: string | null, proposedBy: string, proposedAt: string, expiresAt: string, state: ProposalState, decidedBy: string | null, decidedAt: string | null, own: boolean, decidable: boolean, before: { roles: Array<StaffRole> | null, departments: Array<string> | null, regions: Array<string> | null, scope: boolean } | null, after: { roles: Array<StaffRole> | null, departments: Array<string> | null, regions: Array<string> | null, scope: boolean } | null, values: Array<{ field: SecurityField, before: string, after: string }> | null };

export type AccountPartsFragment = { id: string, username: string, name: string, nameEn: string | null, roles: Array<StaffRole>, departmentIds: Array<string> | null, regionCodes: Array<string> | null, windowId: string | null, windowName: string | null, identityKnown: boolean, active: boolean, demonstration: boolean, secondFactorSince: string | null, secondFactorLockedAt: string | null, lastSeenAt: string | null, sessions: number, own: boolean, version: number, waiting: Array<{ id: string, kind: ProposalKind }> };

export type AccountsQueryVariables = Exact<{
  search?: string | null | undefined;
  role?: StaffRole | null | undefined;
  active?: boolean | null | undefined;
  after?: string | null | undefined;
}>;


export type AccountsQuery = { accounts: { endCursor: string | null, nodes: Array<{ id: string, username: string, name: string, nameEn: string | null, roles: Array<StaffRole>, departmentIds: Array<string> | null, regionCodes: Array<string> | null, windowId: string | null, windowName: string | null, identityKnown: boolean, active: boolean, demonstration: boolean, secondFactorSince: string | null, secondFactorLockedAt: string | null, lastSeenAt: string | null, sessions: number, own: boolean, version: number, waiting: Array<{ id: string, kind: ProposalKind }> }> } };

export type AccountQueryVariables = Exact<{
  id: string;
}>;


export type AccountQuery = { account: { id: string, username: string, name: string, nameEn: string | null, roles: Array<StaffRole>, departmentIds: Array<string> | null, regionCodes: Array<string> | null, windowId: string | null, windowName: string | null, identityKnown: boolean, active: boolean, demonstration: boolean, secondFactorSince: string | null, secondFactorLockedAt: string | null, lastSeenAt: string | null, sessions: number, own: boolean, version: number, waiting: Array<{ id: string, kind: ProposalKind, subjectId: string, subject: string, placeBefore: string | null, placeAfter: string | null, reason: string | null, proposedBy: string, proposedAt: string, expiresAt: string, state: ProposalState, decidedBy: string | null, decidedAt: string | null, own: boolean, decidable: boolean, before: { roles: Array<StaffRole> | null, departments: Array<string> | null, regions: Array<string> | null, scope: boolean } | null, after: { roles: Array<StaffRole> | null, departments: Array<string> | null, regions: Array<string> | null, scope: boolean } | null, values: Array<{ field: SecurityField, before: string, after: string }> | null }> } | null };

export type CreateAccountMutationVariables = Exact<{
  input: CreateAccountInput;
}>;


export type CreateAccountMutation = { createAccount: { password: string | null, account: { id: string, username: string, name: string, nameEn: string | null, roles: Array<StaffRole>, departmentIds: Array<string> | null, regionCodes: Array<string> | null, windowId: string | null, windowName: string | null, identityKnown: boolean, active: boolean, demonstration: boolean, secondFactorSince: string | null, secondFactorLockedAt: string | null, lastSeenAt: string | null, sessions: number, own: boolean, version: number, waiting: Array<{ id: string, kind: ProposalKind }> } | null, refusal: { code: string, message: string, fields: Array<{ pointer: string, message: string }> } | null } };

export type ChangeAccountMutationVariables = Exact<{
  input: ChangeAccountInput;
}>;


export type ChangeAccountMutation = { changeAccount: { password: string | null, account: { id: string, username: string, name: string, nameEn: string | null, roles: Array<StaffRole>, departmentIds: Array<string> | null, regionCodes: Array<string> | null, windowId: string | null, windowName: string | null, identityKnown: boolean, active: boolean, demonstration: boolean, secondFactorSince: string | null, secondFactorLockedAt: string | null, lastSeenAt: string | null, sessions: number, own: boolean, version: number, waiting: Array<{ id: string, kind: ProposalKind }> } | null, refusal: { code: string, message: string, fields: Array<{ pointer: string, message: string }> } | null } };

export type CloseAccountMutationVariables = Exact<{
  input: AccountInput;
}>;


export type CloseAccountMutation = { closeAccount: { password: string | null, account: { id: string, username: string, name: string, nameEn: string | null, roles: Array<StaffRole>, departmentIds: Array<string> | null, regionCodes: Array<string> | null, windowId: string | null, windowName: string | null, identityKnown: boolean, active: boolean, demonstration: boolean, secondFactorSince: string | null, secondFactorLockedAt: string | null, lastSeenAt: string | null, sessions: number, own: boolean, version: number, waiting: Array<{ id: string, kind: ProposalKind }> } | null, refusal: { code: string, message: string, fields: Array<{ pointer: string, message: string }> } | null } };

export type ReopenAccountMutationVariables = Exact<{
  input: AccountInput;
}>;


export type ReopenAccountMutation = { reopenAccount: { password: string | null, account: { id: string, username: string, name: string, nameEn: string | null, roles: Array<StaffRole>, departmentIds: Array<string> | null, regionCodes: Array<string> | null, windowId: string | null, windowName: string | null, identityKnown: boolean, active: boolean, demonstration: boolean, secondFactorSince: string | null, secondFactorLockedAt: string | null, lastSeenAt: string | null, sessions: number, own: boolean, version: number, waiting: Array<{ id: string, kind: ProposalKind }> } | null, refusal: { code: string, message: string, fields: Array<{ pointer: string, message: string }> } | null } };

export type ResetAccountPasswordMutationVariables = Exact<{
  input: AccountInput;
}>;


export type ResetAccountPasswordMutation = { resetAccountPassword: { password: string | null, account: { id: string, username: string, name: string, nameEn: string | null, roles: Array<StaffRole>, departmentIds: Array<string> | null, regionCodes: Array<string> | null, windowId: string | null, windowName: string | null, identityKnown: boolean, active: boolean, demonstration: boolean, secondFactorSince: string | null, secondFactorLockedAt: string | null, lastSeenAt: string | null, sessions: number, own: boolean, version: number, waiting: Array<{ id: string, kind: ProposalKind }> } | null, refusal: { code: string, message: string, fields: Array<{ pointer: string, message: string }> } | null } };

export type ResetAccountSecondFactorMutationVariables = Exact<{
  input: AccountInput;
}>;


export type ResetAccountSecondFactorMutation = { resetAccountSecondFactor: { password: string | null, account: { id: string, username: string, name: string, nameEn: string | null, roles: Array<StaffRole>, departmentIds: Array<string> | null, regionCodes: Array<string> | null, windowId: string | null, windowName: string | null, identityKnown: boolean, active: boolean, demonstration: boolean, secondFactorSince: string | null, secondFactorLockedAt: string | null, lastSeenAt: string | null, sessions: number, own: boolean, version: number, waiting: Array<{ id: string, kind: ProposalKind }> } | null, refusal: { code: string, message: string, fields: Array<{ pointer: string, message: string }> } | null } };

export type EndAccountSessionsMutationVariables = Exact<{
  input: AccountInput;
}>;


export type EndAccountSessionsMutation = { endAccountSessions: { password: string | null, account: { id: string, username: string, name: string, nameEn: string | null, roles: Array<StaffRole>, departmentIds: Array<string> | null, regionCodes: Array<string> | null, windowId: string | null, windowName: string | null, identityKnown: boolean, active: boolean, demonstration: boolean, secondFactorSince: string | null, secondFactorLockedAt: string | null, lastSeenAt: string | null, sessions: number, own: boolean, version: number, waiting: Array<{ id: string, kind: ProposalKind }> } | null, refusal: { code: string, message: string, fields: Array<{ pointer: string, message: string }> } | null } };

export type ProposalsQueryVariables = Exact<{
  open: boolean;
  after?: string | null | undefined;
}>;


export type ProposalsQuery = { proposals: { endCursor: string | null, nodes: Array<{ id: string, kind: ProposalKind, subjectId: string, subject: string, placeBefore: string | null, placeAfter: string | null, reason: string | null, proposedBy: string, proposedAt: string, expiresAt: string, state: ProposalState, decidedBy: string | null, decidedAt: string | null, own: boolean, decidable: boolean, before: { roles: Array<StaffRole> | null, departments: Array<string> | null, regions: Array<string> | null, scope: boolean } | null, after: { roles: Array<StaffRole> | null, departments: Array<string> | null, regions: Array<string> | null, scope: boolean } | null, values: Array<{ field: SecurityField, before: string, after: string }> | null }> } };

export type ConfirmProposalMutationVariables = Exact<{
  input: DecideProposalInput;
}>;


export type ConfirmProposalMutation = { confirmProposal: { proposalId: string | null, refusal: { code: string, message: string, fields: Array<{ pointer: string, message: string }> } | null } };

export type RejectProposalMutationVariables = Exact<{
  input: DecideProposalInput;
}>;


export type RejectProposalMutation = { rejectProposal: { proposalId: string | null, refusal: { code: string, message: string, fields: Array<{ pointer: string, message: string }> } | null } };

export type WithdrawProposalMutationVariables = Exact<{
  input: DecideProposalInput;
}>;


export type WithdrawProposalMutation = { withdrawProposal: { proposalId: string | null, refusal: { code: string, message: string, fields: Array<{ pointer: string, message: string }> } | null } };

export type RequestCorrectionMutationVariables = Exact<{
  input: RequestCorrectionInput;
}>;


export type RequestCorrectionMutation = { requestCorrection: { case: { id: string, number: string, version: number, itemName: string, itemVersion: number, departmentName: string, applicantName: string, agentName: string | null, applicantCreditCode: string | null, applicantIdentityNumber: string, applicantTelephone: string, channel: Channel, stage: Stage, outcome: Outcome | null, reason: string | null, submittedAt: string, submissionCount: number, form: unknown, data: unknown, reviewPoints: Array<string>, correctionDue: string | null, openActs: Array<Act>, changes: Array<{ pointer: string, label: string, before: string | null, after: string | null }>, materials: Array<{ key: string, name: string, required: boolean, mayFollow: boolean, acceptedWhen: string | null, changed: boolean, files: Array<{ id: string, name: string, size: number, type: string, addedAt: string, url: string, isNew: boolean }> }>, clock: { light: Light, promisedDue: string, statutoryDue: string | null, provisional: boolean, promisedDays: number, promisedUnit: DayUnit, statutoryDays: number | null, statutoryUnit: DayUnit | null, daysLeft: number, daysUsed: number, stoppedSince: string | null, running: boolean } | null, correction: { issuedAt: string, issuedBy: string, answeredAt: string | null, points: Array<{ kind: CorrectionPointKind, pointer: string | null, materialKey: string | null, label: string, message: string }> } | null, timeline: Array<{ sequence: number, kind: string, title: string, detail: string | null, at: string, by: string, channel: Channel | null, documentIds: Array<string> }>, documents: Array<{ id: string, kind: DocumentKind, title: string, number: string, issuedOn: string, verificationCode: string, url: string }>, closedActs: Array<{ act: Act, reason: string }>, ratings: Array<{ eventNumber: number, title: string, level: number, levelName: string, reasons: Array<string>, text: string | null, at: string }> } | null, refusal: { code: string, message: string, fields: Array<{ pointer: string, message: string }> } | null } };

export type AcceptCaseMutationVariables = Exact<{
  input: ActInput;
}>;


export type AcceptCaseMutation = { acceptCase: { case: { id: string, number: string, version: number, itemName: string, itemVersion: number, departmentName: string, applicantName: string, agentName: string | null, applicantCreditCode: string | null, applicantIdentityNumber: string, applicantTelephone: string, channel: Channel, stage: Stage, outcome: Outcome | null, reason: string | null, submittedAt: string, submissionCount: number, form: unknown, data: unknown, reviewPoints: Array<string>, correctionDue: string | null, openActs: Array<Act>, changes: Array<{ pointer: string, label: string, before: string | null, after: string | null }>, materials: Array<{ key: string, name: string, required: boolean, mayFollow: boolean, acceptedWhen: string | null, changed: boolean, files: Array<{ id: string, name: string, size: number, type: string, addedAt: string, url: string, isNew: boolean }> }>, clock: { light: Light, promisedDue: string, statutoryDue: string | null, provisional: boolean, promisedDays: number, promisedUnit: DayUnit, statutoryDays: number | null, statutoryUnit: DayUnit | null, daysLeft: number, daysUsed: number, stoppedSince: string | null, running: boolean } | null, correction: { issuedAt: string, issuedBy: string, answeredAt: string | null, points: Array<{ kind: CorrectionPointKind, pointer: string | null, materialKey: string | null, label: string, message: string }> } | null, timeline: Array<{ sequence: number, kind: string, title: string, detail: string | null, at: string, by: string, channel: Channel | null, documentIds: Array<string> }>, documents: Array<{ id: string, kind: DocumentKind, title: string, number: string, issuedOn: string, verificationCode: string, url: string }>, closedActs: Array<{ act: Act, reason: string }>, ratings: Array<{ eventNumber: number, title: string, level: number, levelName: string, reasons: Array<string>, text: string | null, at: string }> } | null, refusal: { code: string, message: string, fields: Array<{ pointer: string, message: string }> } | null } };

export type DeclineCaseMutationVariables = Exact<{
  input: ReasonedActInput;
}>;


export type DeclineCaseMutation = { declineCase: { case: { id: string, number: string, version: number, itemName: string, itemVersion: number, departmentName: string, applicantName: string, agentName: string | null, applicantCreditCode: string | null, applicantIdentityNumber: string, applicantTelephone: string, channel: Channel, stage: Stage, outcome: Outcome | null, reason: string | null, submittedAt: string, submissionCount: number, form: unknown, data: unknown, reviewPoints: Array<string>, correctionDue: string | null, openActs: Array<Act>, changes: Array<{ pointer: string, label: string, before: string | null, after: string | null }>, materials: Array<{ key: string, name: string, required: boolean, mayFollow: boolean, acceptedWhen: string | null, changed: boolean, files: Array<{ id: string, name: string, size: number, type: string, addedAt: string, url: string, isNew: boolean }> }>, clock: { light: Light, promisedDue: string, statutoryDue: string | null, provisional: boolean, promisedDays: number, promisedUnit: DayUnit, statutoryDays: number | null, statutoryUnit: DayUnit | null, daysLeft: number, daysUsed: number, stoppedSince: string | null, running: boolean } | null, correction: { issuedAt: string, issuedBy: string, answeredAt: string | null, points: Array<{ kind: CorrectionPointKind, pointer: string | null, materialKey: string | null, label: string, message: string }> } | null, timeline: Array<{ sequence: number, kind: string, title: string, detail: string | null, at: string, by: string, channel: Channel | null, documentIds: Array<string> }>, documents: Array<{ id: string, kind: DocumentKind, title: string, number: string, issuedOn: string, verificationCode: string, url: string }>, closedActs: Array<{ act: Act, reason: string }>, ratings: Array<{ eventNumber: number, title: string, level: number, levelName: string, reasons: Array<string>, text: string | null, at: string }> } | null, refusal: { code: string, message: string, fields: Array<{ pointer: string, message: string }> } | null } };

export type StartReviewMutationVariables = Exact<{
  input: ActInput;
}>;


export type StartReviewMutation = { startReview: { case: { id: string, number: string, version: number, itemName: string, itemVersion: number, departmentName: string, applicantName: string, agentName: string | null, applicantCreditCode: string | null, applicantIdentityNumber: string, applicantTelephone: string, channel: Channel, stage: Stage, outcome: Outcome | null, reason: string | null, submittedAt: string, submissionCount: number, form: unknown, data: unknown, reviewPoints: Array<string>, correctionDue: string | null, openActs: Array<Act>, changes: Array<{ pointer: string, label: string, before: string | null, after: string | null }>, materials: Array<{ key: string, name: string, required: boolean, mayFollow: boolean, acceptedWhen: string | null, changed: boolean, files: Array<{ id: string, name: string, size: number, type: string, addedAt: string, url: string, isNew: boolean }> }>, clock: { light: Light, promisedDue: string, statutoryDue: string | null, provisional: boolean, promisedDays: number, promisedUnit: DayUnit, statutoryDays: number | null, statutoryUnit: DayUnit | null, daysLeft: number, daysUsed: number, stoppedSince: string | null, running: boolean } | null, correction: { issuedAt: string, issuedBy: string, answeredAt: string | null, points: Array<{ kind: CorrectionPointKind, pointer: string | null, materialKey: string | null, label: string, message: string }> } | null, timeline: Array<{ sequence: number, kind: string, title: string, detail: string | null, at: string, by: string, channel: Channel | null, documentIds: Array<string> }>, documents: Array<{ id: string, kind: DocumentKind, title: string, number: string, issuedOn: string, verificationCode: string, url: string }>, closedActs: Array<{ act: Act, reason: string }>, ratings: Array<{ eventNumber: number, title: string, level: number, levelName: string, reasons: Array<string>, text: string | null, at: string }> } | null, refusal: { code: string, message: string, fields: Array<{ pointer: string, message: string }> } | null } };

export type GrantCaseMutationVariables = Exact<{
  input: ReasonedActInput;
}>;


export type GrantCaseMutation = { grantCase: { case: { id: string, number: string, version: number, itemName: string, itemVersion: number, departmentName: string, applicantName: string, agentName: string | null, applicantCreditCode: string | null, applicantIdentityNumber: string, applicantTelephone: string, channel: Channel, stage: Stage, outcome: Outcome | null, reason: string | null, submittedAt: string, submissionCount: number, form: unknown, data: unknown, reviewPoints: Array<string>, correctionDue: string | null, openActs: Array<Act>, changes: Array<{ pointer: string, label: string, before: string | null, after: string | null }>, materials: Array<{ key: string, name: string, required: boolean, mayFollow: boolean, acceptedWhen: string | null, changed: boolean, files: Array<{ id: string, name: string, size: number, type: string, addedAt: string, url: string, isNew: boolean }> }>, clock: { light: Light, promisedDue: string, statutoryDue: string | null, provisional: boolean, promisedDays: number, promisedUnit: DayUnit, statutoryDays: number | null, statutoryUnit: DayUnit | null, daysLeft: number, daysUsed: number, stoppedSince: string | null, running: boolean } | null, correction: { issuedAt: string, issuedBy: string, answeredAt: string | null, points: Array<{ kind: CorrectionPointKind, pointer: string | null, materialKey: string | null, label: string, message: string }> } | null, timeline: Array<{ sequence: number, kind: string, title: string, detail: string | null, at: string, by: string, channel: Channel | null, documentIds: Array<string> }>, documents: Array<{ id: string, kind: DocumentKind, title: string, number: string, issuedOn: string, verificationCode: string, url: string }>, closedActs: Array<{ act: Act, reason: string }>, ratings: Array<{ eventNumber: number, title: string, level: number, levelName: string, reasons: Array<string>, text: string | null, at: string }> } | null, refusal: { code: string, message: string, fields: Array<{ pointer: string, message: string }> } | null } };

export type RefuseCaseMutationVariables = Exact<{
  input: ReasonedActInput;
}>;


export type RefuseCaseMutation = { refuseCase: { case: { id: string, number: string, version: number, itemName: string, itemVersion: number, departmentName: string, applicantName: string, agentName: string | null, applicantCreditCode: string | null, applicantIdentityNumber: string, applicantTelephone: string, channel: Channel, stage: Stage, outcome: Outcome | null, reason: string | null, submittedAt: string, submissionCount: number, form: unknown, data: unknown, reviewPoints: Array<string>, correctionDue: string | null, openActs: Array<Act>, changes: Array<{ pointer: string, label: string, before: string | null, after: string | null }>, materials: Array<{ key: string, name: string, required: boolean, mayFollow: boolean, acceptedWhen: string | null, changed: boolean, files: Array<{ id: string, name: string, size: number, type: string, addedAt: string, url: string, isNew: boolean }> }>, clock: { light: Light, promisedDue: string, statutoryDue: string | null, provisional: boolean, promisedDays: number, promisedUnit: DayUnit, statutoryDays: number | null, statutoryUnit: DayUnit | null, daysLeft: number, daysUsed: number, stoppedSince: string | null, running: boolean } | null, correction: { issuedAt: string, issuedBy: string, answeredAt: string | null, points: Array<{ kind: CorrectionPointKind, pointer: string | null, materialKey: string | null, label: string, message: string }> } | null, timeline: Array<{ sequence: number, kind: string, title: string, detail: string | null, at: string, by: string, channel: Channel | null, documentIds: Array<string> }>, documents: Array<{ id: string, kind: DocumentKind, title: string, number: string, issuedOn: string, verificationCode: string, url: string }>, closedActs: Array<{ act: Act, reason: string }>, ratings: Array<{ eventNumber: number, title: string, level: number, levelName: string, reasons: Array<string>, text: string | null, at: string }> } | null, refusal: { code: string, message: string, fields: Array<{ pointer: string, message: string }> } | null } };

export type DeliverCaseMutationVariables = Exact<{
  input: DeliverInput;
}>;


export type DeliverCaseMutation = { deliverCase: { case: { id: string, number: string, version: number, itemName: string, itemVersion: number, departmentName: string, applicantName: string, agentName: string | null, applicantCreditCode: string | null, applicantIdentityNumber: string, applicantTelephone: string, channel: Channel, stage: Stage, outcome: Outcome | null, reason: string | null, submittedAt: string, submissionCount: number, form: unknown, data: unknown, reviewPoints: Array<string>, correctionDue: string | null, openActs: Array<Act>, changes: Array<{ pointer: string, label: string, before: string | null, after: string | null }>, materials: Array<{ key: string, name: string, required: boolean, mayFollow: boolean, acceptedWhen: string | null, changed: boolean, files: Array<{ id: string, name: string, size: number, type: string, addedAt: string, url: string, isNew: boolean }> }>, clock: { light: Light, promisedDue: string, statutoryDue: string | null, provisional: boolean, promisedDays: number, promisedUnit: DayUnit, statutoryDays: number | null, statutoryUnit: DayUnit | null, daysLeft: number, daysUsed: number, stoppedSince: string | null, running: boolean } | null, correction: { issuedAt: string, issuedBy: string, answeredAt: string | null, points: Array<{ kind: CorrectionPointKind, pointer: string | null, materialKey: string | null, label: string, message: string }> } | null, timeline: Array<{ sequence: number, kind: string, title: string, detail: string | null, at: string, by: string, channel: Channel | null, documentIds: Array<string> }>, documents: Array<{ id: string, kind: DocumentKind, title: string, number: string, issuedOn: string, verificationCode: string, url: string }>, closedActs: Array<{ act: Act, reason: string }>, ratings: Array<{ eventNumber: number, title: string, level: number, levelName: string, reasons: Array<string>, text: string | null, at: string }> } | null, refusal: { code: string, message: string, fields: Array<{ pointer: string, message: string }> } | null } };

export type CloseCaseMutationVariables = Exact<{
  input: ActInput;
}>;


export type CloseCaseMutation = { closeCase: { case: { id: string, number: string, version: number, itemName: string, itemVersion: number, departmentName: string, applicantName: string, agentName: string | null, applicantCreditCode: string | null, applicantIdentityNumber: string, applicantTelephone: string, channel: Channel, stage: Stage, outcome: Outcome | null, reason: string | null, submittedAt: string, submissionCount: number, form: unknown, data: unknown, reviewPoints: Array<string>, correctionDue: string | null, openActs: Array<Act>, changes: Array<{ pointer: string, label: string, before: string | null, after: string | null }>, materials: Array<{ key: string, name: string, required: boolean, mayFollow: boolean, acceptedWhen: string | null, changed: boolean, files: Array<{ id: string, name: string, size: number, type: string, addedAt: string, url: string, isNew: boolean }> }>, clock: { light: Light, promisedDue: string, statutoryDue: string | null, provisional: boolean, promisedDays: number, promisedUnit: DayUnit, statutoryDays: number | null, statutoryUnit: DayUnit | null, daysLeft: number, daysUsed: number, stoppedSince: string | null, running: boolean } | null, correction: { issuedAt: string, issuedBy: string, answeredAt: string | null, points: Array<{ kind: CorrectionPointKind, pointer: string | null, materialKey: string | null, label: string, message: string }> } | null, timeline: Array<{ sequence: number, kind: string, title: string, detail: string | null, at: string, by: string, channel: Channel | null, documentIds: Array<string> }>, documents: Array<{ id: string, kind: DocumentKind, title: string, number: string, issuedOn: string, verificationCode: string, url: string }>, closedActs: Array<{ act: Act, reason: string }>, ratings: Array<{ eventNumber: number, title: string, level: number, levelName: string, reasons: Array<string>, text: string | null, at: string }> } | null, refusal: { code: string, message: string, fields: Array<{ pointer: string, message: string }> } | null } };

export type CaseAnswerFragment = { case: { id: string, number: string, version: number, itemName: string, itemVersion: number, departmentName: string, applicantName: string, agentName: string | null, applicantCreditCode: string | null, applicantIdentityNumber: string, applicantTelephone: string, channel: Channel, stage: Stage, outcome: Outcome | null, reason: string | null, submittedAt: string, submissionCount: number, form: unknown, data: unknown, reviewPoints: Array<string>, correctionDue: string | null, openActs: Array<Act>, changes: Array<{ pointer: string, label: string, before: string | null, after: string | null }>, materials: Array<{ key: string, name: string, required: boolean, mayFollow: boolean, acceptedWhen: string | null, changed: boolean, files: Array<{ id: string, name: string, size: number, type: string, addedAt: string, url: string, isNew: boolean }> }>, clock: { light: Light, promisedDue: string, statutoryDue: string | null, provisional: boolean, promisedDays: number, promisedUnit: DayUnit, statutoryDays: number | null, statutoryUnit: DayUnit | null, daysLeft: number, daysUsed: number, stoppedSince: string | null, running: boolean } | null, correction: { issuedAt: string, issuedBy: string, answeredAt: string | null, points: Array<{ kind: CorrectionPointKind, pointer: string | null, materialKey: string | null, label: string, message: string }> } | null, timeline: Array<{ sequence: number, kind: string, title: string, detail: string | null, at: string, by: string, channel: Channel | null, documentIds: Array<string> }>, documents: Array<{ id: string, kind: DocumentKind, title: string, number: string, issuedOn: string, verificationCode: string, url: string }>, closedActs: Array<{ act: Act, reason: string }>, ratings: Array<{ eventNumber: number, title: string, level: number, levelName: string, reasons: Array<string>, text: string | null, at: string }> } | null, refusal: { code: string, message: string, fields: Array<{ pointer: string, message: string }> } | null };

export type AuditEventPartsFragment = { id: string, chainKind: string, chainId: string, sequence: number, kind: string, title: string, at: string, actorKind: string, actorId: string | null, actorName: string | null, roles: Array<string>, onBehalfOf: string | null, channel: string, address: string | null, refusedWith: string | null };

export type AuditEventsQueryVariables = Exact<{
  filter: AuditFilterInput;
  first: number;
  after?: string | null | undefined;
}>;


export type AuditEventsQuery = { auditEvents: { endCursor: string | null, hasMore: boolean, entries: Array<{ id: string, chainKind: string, chainId: string, sequence: number, kind: string, title: string, at: string, actorKind: string, actorId: string | null, actorName: string | null, roles: Array<string>, onBehalfOf: string | null, channel: string, address: string | null, refusedWith: string | null }> | null, refusal: { code: string, message: string, fields: Array<{ pointer: string, message: string }> } | null } };

export type AuditKindsQueryVariables = Exact<{ [key: string]: never; }>;


export type AuditKindsQuery = { auditKinds: Array<{ kind: string, title: string }> };

export type AuditEventQueryVariables = Exact<{
  id: string;
}>;


export type AuditEventQuery = { auditEvent: { id: string, chainKind: string, chainId: string, sequence: number, kind: string, title: string, at: string, actorKind: string, actorId: string | null, actorName: string | null, roles: Array<string>, onBehalfOf: string | null, channel: string, address: string | null, refusedWith: string | null, addressDigest: string | null, payload: unknown, previousHash: string, hash: string, chainLength: number, seal: number | null } | null };

export type AuditSealsQueryVariables = Exact<{
  first: number;
  before?: number | null | undefined;
}>;


export type AuditSealsQuery = { auditSeals: Array<{ number: number, at: string, chains: number, events: number, moved: number, algorithm: string, fingerprint: string, hash: string }> };

export type AuditProofPartsFragment = { proof: { holds: boolean, compared: number, faults: Array<string> } | null, refusal: { code: string, message: string, fields: Array<{ pointer: string, message: string }> } | null };

export type VerifyAuditChainMutationVariables = Exact<{
  kind: string;
  id: string;
}>;


export type VerifyAuditChainMutation = { verifyAuditChain: { proof: { holds: boolean, compared: number, faults: Array<string> } | null, refusal: { code: string, message: string, fields: Array<{ pointer: string, message: string }> } | null } };

export type VerifyAuditSealMutationVariables = Exact<{
  number: number;
}>;


export type VerifyAuditSealMutation = { verifyAuditSeal: { proof: { holds: boolean, compared: number, faults: Array<string> } | null, refusal: { code: string, message: string, fields: Array<{ pointer: string, message: string }> } | null } };

export type ExportAuditEventsMutationVariables = Exact<{
  filter: AuditFilterInput;
}>;


export type ExportAuditEventsMutation = { exportAuditEvents: { file: { id: string, url: string } | null, refusal: { code: string, message: string, fields: Array<{ pointer: string, message: string }> } | null } };

export type CaseQueryVariables = Exact<{
  id: string;
}>;


export type CaseQuery = { case: { id: string, number: string, version: number, itemName: string, itemVersion: number, departmentName: string, applicantName: string, agentName: string | null, applicantCreditCode: string | null, applicantIdentityNumber: string, applicantTelephone: string, channel: Channel, stage: Stage, outcome: Outcome | null, reason: string | null, submittedAt: string, submissionCount: number, form: unknown, data: unknown, reviewPoints: Array<string>, correctionDue: string | null, openActs: Array<Act>, changes: Array<{ pointer: string, label: string, before: string | null, after: string | null }>, materials: Array<{ key: string, name: string, required: boolean, mayFollow: boolean, acceptedWhen: string | null, changed: boolean, files: Array<{ id: string, name: string, size: number, type: string, addedAt: string, url: string, isNew: boolean }> }>, clock: { light: Light, promisedDue: string, statutoryDue: string | null, provisional: boolean, promisedDays: number, promisedUnit: DayUnit, statutoryDays: number | null, statutoryUnit: DayUnit | null, daysLeft: number, daysUsed: number, stoppedSince: string | null, running: boolean } | null, correction: { issuedAt: string, issuedBy: string, answeredAt: string | null, points: Array<{ kind: CorrectionPointKind, pointer: string | null, materialKey: string | null, label: string, message: string }> } | null, timeline: Array<{ sequence: number, kind: string, title: string, detail: string | null, at: string, by: string, channel: Channel | null, documentIds: Array<string> }>, documents: Array<{ id: string, kind: DocumentKind, title: string, number: string, issuedOn: string, verificationCode: string, url: string }>, closedActs: Array<{ act: Act, reason: string }>, ratings: Array<{ eventNumber: number, title: string, level: number, levelName: string, reasons: Array<string>, text: string | null, at: string }> } | null };

export type CaseVersionQueryVariables = Exact<{
  id: string;
}>;


export type CaseVersionQuery = { caseVersion: number | null };

export type RevealPersonalMutationVariables = Exact<{
  input: RevealInput;
}>;


export type RevealPersonalMutation = { revealPersonal: { value: string | null, refusal: { code: string, message: string, fields: Array<{ pointer: string, message: string }> } | null } };

export type CasePartsFragment = { id: string, number: string, version: number, itemName: string, itemVersion: number, departmentName: string, applicantName: string, agentName: string | null, applicantCreditCode: string | null, applicantIdentityNumber: string, applicantTelephone: string, channel: Channel, stage: Stage, outcome: Outcome | null, reason: string | null, submittedAt: string, submissionCount: number, form: unknown, data: unknown, reviewPoints: Array<string>, correctionDue: string | null, openActs: Array<Act>, changes: Array<{ pointer: string, label: string, before: string | null, after: string | null }>, materials: Array<{ key: string, name: string, required: boolean, mayFollow: boolean, acceptedWhen: string | null, changed: boolean, files: Array<{ id: string, name: string, size: number, type: string, addedAt: string, url: string, isNew: boolean }> }>, clock: { light: Light, promisedDue: string, statutoryDue: string | null, provisional: boolean, promisedDays: number, promisedUnit: DayUnit, statutoryDays: number | null, statutoryUnit: DayUnit | null, daysLeft: number, daysUsed: number, stoppedSince: string | null, running: boolean } | null, correction: { issuedAt: string, issuedBy: string, answeredAt: string | null, points: Array<{ kind: CorrectionPointKind, pointer: string | null, materialKey: string | null, label: string, message: string }> } | null, timeline: Array<{ sequence: number, kind: string, title: string, detail: string | null, at: string, by: string, channel: Channel | null, documentIds: Array<string> }>, documents: Array<{ id: string, kind: DocumentKind, title: string, number: string, issuedOn: string, verificationCode: string, url: string }>, closedActs: Array<{ act: Act, reason: string }>, ratings: Array<{ eventNumber: number, title: string, level: number, levelName: string, reasons: Array<string>, text: string | null, at: string }> };

export type LinkedStaffPartsFragment = { id: string, username: string, name: string, active: boolean, own: boolean, subjects: Array<{ id: string, issuer: string, mark: string, linkedAt: string, linkedBy: string }> };

export type PersonLinksPartsFragment = { id: string, name: string, identityNumber: string, telephone: string, assurance: number, links: Array<{ id: string, name: string, mark: string, linkedAt: string, lastUsedAt: string }> };

export type StaffLinksQueryVariables = Exact<{
  search?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type StaffLinksQuery = { staffLinks: { endCursor: string | null, nodes: Array<{ id: string, username: string, name: string, active: boolean, own: boolean, subjects: Array<{ id: string, issuer: string, mark: string, linkedAt: string, linkedBy: string }> }> } };

export type LinkStaffSubjectMutationVariables = Exact<{
  input: LinkStaffSubjectInput;
}>;


export type LinkStaffSubjectMutation = { linkStaffSubject: { account: { id: string, username: string, name: string, active: boolean, own: boolean, subjects: Array<{ id: string, issuer: string, mark: string, linkedAt: string, linkedBy: string }> } | null, refusal: { code: string, message: string, fields: Array<{ pointer: string, message: string }> } | null } };

export type UnlinkStaffSubjectMutationVariables = Exact<{
  input: UnlinkStaffSubjectInput;
}>;


export type UnlinkStaffSubjectMutation = { unlinkStaffSubject: { account: { id: string, username: string, name: string, active: boolean, own: boolean, subjects: Array<{ id: string, issuer: string, mark: string, linkedAt: string, linkedBy: string }> } | null, refusal: { code: string, message: string, fields: Array<{ pointer: string, message: string }> } | null } };

export type LookUpLinksMutationVariables = Exact<{
  input: LookUpLinksInput;
}>;


export type LookUpLinksMutation = { lookUpLinks: { person: { id: string, name: string, identityNumber: string, telephone: string, assurance: number, links: Array<{ id: string, name: string, mark: string, linkedAt: string, lastUsedAt: string }> } | null, refusal: { code: string, message: string, fields: Array<{ pointer: string, message: string }> } | null } };

export type UnlinkPersonWayMutationVariables = Exact<{
  input: UnlinkPersonWayInput;
}>;


export type UnlinkPersonWayMutation = { unlinkPersonWay: { person: { id: string, name: string, identityNumber: string, telephone: string, assurance: number, links: Array<{ id: string, name: string, mark: string, linkedAt: string, lastUsedAt: string }> } | null, refusal: { code: string, message: string, fields: Array<{ pointer: string, message: string }> } | null } };

export type OnBehalfItemsQueryVariables = Exact<{
  search: string;
}>;


export type OnBehalfItemsQuery = { onBehalfItems: Array<{ id: string, name: string, departmentName: string }> };

export type CheckApplicantMutationVariables = Exact<{
  input: CheckApplicantInput;
}>;


export type CheckApplicantMutation = { checkApplicant: { checkId: string | null, name: string | null, autofill: unknown, onRecord: { telephone: string | null, address: string | null } | null, refusal: { code: string, message: string, fields: Array<{ pointer: string, message: string }> } | null } };

export type StartOnBehalfMutationVariables = Exact<{
  input: StartOnBehalfInput;
}>;


export type StartOnBehalfMutation = { startOnBehalf: { draft: { id: string, version: number, itemName: string, form: unknown, materials: Array<{ key: string, name: string, required: boolean }> } | null, refusal: { code: string, message: string, fields: Array<{ pointer: string, message: string }> } | null } };

export type OpenEnterpriseForApplicantMutationVariables = Exact<{
  input: OpenForApplicantInput;
}>;


export type OpenEnterpriseForApplicantMutation = { openEnterpriseForApplicant: { enterpriseId: string | null, refusal: { code: string, message: string, fields: Array<{ pointer: string, message: string }> } | null } };

export type RemoveOnBehalfFileMutationVariables = Exact<{
  input: RemoveOnBehalfFileInput;
}>;


export type RemoveOnBehalfFileMutation = { removeOnBehalfFile: { version: number | null, refusal: { code: string, message: string, fields: Array<{ pointer: string, message: string }> } | null } };

export type SubmitOnBehalfMutationVariables = Exact<{
  input: SubmitOnBehalfInput;
}>;


export type SubmitOnBehalfMutation = { submitOnBehalf: { version: number | null, number: string | null, receiptUrl: string | null, refusal: { code: string, message: string, fields: Array<{ pointer: string, message: string }> } | null } };

export type RecordGuardianMutationVariables = Exact<{
  input: RecordGuardianInput;
}>;


export type RecordGuardianMutation = { recordGuardian: { childId: string | null, childName: string | null, guardianName: string | null, refusal: { code: string, message: string, fields: Array<{ pointer: string, message: string }> } | null } };

export type EndGuardianshipAtCounterMutationVariables = Exact<{
  input: EndGuardianInput;
}>;


export type EndGuardianshipAtCounterMutation = { endGuardianshipAtCounter: { childId: string | null, childName: string | null, guardianName: string | null, refusal: { code: string, message: string, fields: Array<{ pointer: string, message: string }> } | null } };

export type OwnAccountQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnAccountQuery = { ownAccount: { secondFactorSince: string | null, recoveryCodesLeft: number, publicPassword: boolean, passwordRules: { minLength: number, classes: number, history: number, maxAgeDays: number }, sessions: Array<{ id: string, device: string | null, address: string | null, since: string, lastSeen: string, current: boolean }>, identities: Array<{ id: string, linkedAt: string }> } };

export type RenewRecoveryCodesMutationVariables = Exact<{
  input: SecondFactorInput;
}>;


export type RenewRecoveryCodesMutation = { renewRecoveryCodes: { recoveryCodes: Array<string> | null, refusal: { code: string, message: string, fields: Array<{ pointer: string, message: string }> } | null } };

export type SignOutSessionMutationVariables = Exact<{
  input: SignOutInput;
}>;


export type SignOutSessionMutation = { signOutSession: { id: string | null, refusal: { code: string, message: string, fields: Array<{ pointer: string, message: string }> } | null } };

export type UnlinkIdentityMutationVariables = Exact<{
  input: UnlinkIdentityInput;
}>;


export type UnlinkIdentityMutation = { unlinkIdentity: { id: string | null, refusal: { code: string, message: string, fields: Array<{ pointer: string, message: string }> } | null } };

export type PlacesPartsFragment = { departments: Array<{ id: string, parentId: string | null, regionCode: string, name: string, nameEn: string | null, telephone: string | null, address: string | null, addressEn: string | null, hours: string | null, hoursEn: string | null, version: number }>, regions: Array<{ code: string, parentCode: string | null, name: string }>, halls: Array<{ key: string, name: string, nameEn: string, address: string, addressEn: string, hours: string, hoursEn: string, telephone: string, version: number, windows: Array<{ id: string, number: string, name: string, nameEn: string }> }> };

export type PlacesAnswerFragment = { proposalId: string | null, places: { departments: Array<{ id: string, parentId: string | null, regionCode: string, name: string, nameEn: string | null, telephone: string | null, address: string | null, addressEn: string | null, hours: string | null, hoursEn: string | null, version: number }>, regions: Array<{ code: string, parentCode: string | null, name: string }>, halls: Array<{ key: string, name: string, nameEn: string, address: string, addressEn: string, hours: string, hoursEn: string, telephone: string, version: number, windows: Array<{ id: string, number: string, name: string, nameEn: string }> }> } | null, refusal: { code: string, message: string, fields: Array<{ pointer: string, message: string }> } | null };

export type PlacesQueryVariables = Exact<{ [key: string]: never; }>;


export type PlacesQuery = { places: { departments: Array<{ id: string, parentId: string | null, regionCode: string, name: string, nameEn: string | null, telephone: string | null, address: string | null, addressEn: string | null, hours: string | null, hoursEn: string | null, version: number }>, regions: Array<{ code: string, parentCode: string | null, name: string }>, halls: Array<{ key: string, name: string, nameEn: string, address: string, addressEn: string, hours: string, hoursEn: string, telephone: string, version: number, windows: Array<{ id: string, number: string, name: string, nameEn: string }> }> } };

export type SaveDepartmentMutationVariables = Exact<{
  input: SaveDepartmentInput;
}>;


export type SaveDepartmentMutation = { saveDepartment: { proposalId: string | null, places: { departments: Array<{ id: string, parentId: string | null, regionCode: string, name: string, nameEn: string | null, telephone: string | null, address: string | null, addressEn: string | null, hours: string | null, hoursEn: string | null, version: number }>, regions: Array<{ code: string, parentCode: string | null, name: string }>, halls: Array<{ key: string, name: string, nameEn: string, address: string, addressEn: string, hours: string, hoursEn: string, telephone: string, version: number, windows: Array<{ id: string, number: string, name: string, nameEn: string }> }> } | null, refusal: { code: string, message: string, fields: Array<{ pointer: string, message: string }> } | null } };

export type MoveDepartmentMutationVariables = Exact<{
  input: MoveDepartmentInput;
}>;


export type MoveDepartmentMutation = { moveDepartment: { proposalId: string | null, places: { departments: Array<{ id: string, parentId: string | null, regionCode: string, name: string, nameEn: string | null, telephone: string | null, address: string | null, addressEn: string | null, hours: string | null, hoursEn: string | null, version: number }>, regions: Array<{ code: string, parentCode: string | null, name: string }>, halls: Array<{ key: string, name: string, nameEn: string, address: string, addressEn: string, hours: string, hoursEn: string, telephone: string, version: number, windows: Array<{ id: string, number: string, name: string, nameEn: string }> }> } | null, refusal: { code: string, message: string, fields: Array<{ pointer: string, message: string }> } | null } };

export type SaveHallMutationVariables = Exact<{
  input: SaveHallInput;
}>;


export type SaveHallMutation = { saveHall: { proposalId: string | null, places: { departments: Array<{ id: string, parentId: string | null, regionCode: string, name: string, nameEn: string | null, telephone: string | null, address: string | null, addressEn: string | null, hours: string | null, hoursEn: string | null, version: number }>, regions: Array<{ code: string, parentCode: string | null, name: string }>, halls: Array<{ key: string, name: string, nameEn: string, address: string, addressEn: string, hours: string, hoursEn: string, telephone: string, version: number, windows: Array<{ id: string, number: string, name: string, nameEn: string }> }> } | null, refusal: { code: string, message: string, fields: Array<{ pointer: string, message: string }> } | null } };

export type SecurityPolicyQueryVariables = Exact<{ [key: string]: never; }>;


export type SecurityPolicyQuery = { securityPolicy: { version: number, demonstration: boolean, secondPerson: boolean, waiting: { id: string, kind: ProposalKind, subjectId: string, subject: string, placeBefore: string | null, placeAfter: string | null, reason: string | null, proposedBy: string, proposedAt: string, expiresAt: string, state: ProposalState, decidedBy: string | null, decidedAt: string | null, own: boolean, decidable: boolean, before: { roles: Array<StaffRole> | null, departments: Array<string> | null, regions: Array<string> | null, scope: boolean } | null, after: { roles: Array<StaffRole> | null, departments: Array<string> | null, regions: Array<string> | null, scope: boolean } | null, values: Array<{ field: SecurityField, before: string, after: string }> | null } | null, values: { citizenIdleMinutes: number, staffIdleMinutes: number, citizenAbsoluteHours: number, staffAbsoluteHours: number, staffOneDevice: boolean, passwordMinLength: number, passwordClasses: number, passwordHistory: number, passwordMaxAgeDays: number, lockOutFree: number, lockOutFirstWaitSeconds: number, lockOutLongestWaitSeconds: number, secondFactorRequired: boolean }, changes: Array<{ id: string, at: string, by: string, confirmedBy: string | null, reason: string, entries: Array<{ field: SecurityField, before: string, after: string }> }> } };

export type ChangeSecurityPolicyMutationVariables = Exact<{
  input: ChangeSecurityPolicyInput;
}>;


export type ChangeSecurityPolicyMutation = { changeSecurityPolicy: { waits: boolean | null, policy: { version: number, demonstration: boolean, secondPerson: boolean, waiting: { id: string, kind: ProposalKind, subjectId: string, subject: string, placeBefore: string | null, placeAfter: string | null, reason: string | null, proposedBy: string, proposedAt: string, expiresAt: string, state: ProposalState, decidedBy: string | null, decidedAt: string | null, own: boolean, decidable: boolean, before: { roles: Array<StaffRole> | null, departments: Array<string> | null, regions: Array<string> | null, scope: boolean } | null, after: { roles: Array<StaffRole> | null, departments: Array<string> | null, regions: Array<string> | null, scope: boolean } | null, values: Array<{ field: SecurityField, before: string, after: string }> | null } | null, values: { citizenIdleMinutes: number, staffIdleMinutes: number, citizenAbsoluteHours: number, staffAbsoluteHours: number, staffOneDevice: boolean, passwordMinLength: number, passwordClasses: number, passwordHistory: number, passwordMaxAgeDays: number, lockOutFree: number, lockOutFirstWaitSeconds: number, lockOutLongestWaitSeconds: number, secondFactorRequired: boolean }, changes: Array<{ id: string, at: string, by: string, confirmedBy: string | null, reason: string, entries: Array<{ field: SecurityField, before: string, after: string }> }> } | null, refusal: { code: string, message: string, fields: Array<{ pointer: string, message: string }> } | null } };

export type SecurityPolicyPartsFragment = { version: number, demonstration: boolean, secondPerson: boolean, waiting: { id: string, kind: ProposalKind, subjectId: string, subject: string, placeBefore: string | null, placeAfter: string | null, reason: string | null, proposedBy: string, proposedAt: string, expiresAt: string, state: ProposalState, decidedBy: string | null, decidedAt: string | null, own: boolean, decidable: boolean, before: { roles: Array<StaffRole> | null, departments: Array<string> | null, regions: Array<string> | null, scope: boolean } | null, after: { roles: Array<StaffRole> | null, departments: Array<string> | null, regions: Array<string> | null, scope: boolean } | null, values: Array<{ field: SecurityField, before: string, after: string }> | null } | null, values: { citizenIdleMinutes: number, staffIdleMinutes: number, citizenAbsoluteHours: number, staffAbsoluteHours: number, staffOneDevice: boolean, passwordMinLength: number, passwordClasses: number, passwordHistory: number, passwordMaxAgeDays: number, lockOutFree: number, lockOutFirstWaitSeconds: number, lockOutLongestWaitSeconds: number, secondFactorRequired: boolean }, changes: Array<{ id: string, at: string, by: string, confirmedBy: string | null, reason: string, entries: Array<{ field: SecurityField, before: string, after: string }> }> };

export type QueueQueryVariables = Exact<{
  view: QueueView;
  search?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type QueueQuery = { queue: { endCursor: string | null, hasMore: boolean, nodes: Array<{ id: string, number: string, version: number, itemName: string, departmentName: string, applicantName: string, agentName: string | null, stage: Stage, outcome: Outcome | null, light: Light | null, promisedDue: string | null, daysLeft: number | null, provisional: boolean, correctionDue: string | null, channel: Channel, submittedAt: string, resubmitted: boolean, openActs: Array<Act> }> } };

export type QueueCountsQueryVariables = Exact<{ [key: string]: never; }>;


export type QueueCountsQuery = { queueCounts: { toDo: number, unit: number, lights: number, correction: number, doneToday: number } };

export type QueueEntryFragment = { id: string, number: string, version: number, itemName: string, departmentName: string, applicantName: string, agentName: string | null, stage: Stage, outcome: Outcome | null, light: Light | null, promisedDue: string | null, daysLeft: number | null, provisional: boolean, correctionDue: string | null, channel: Channel, submittedAt: string, resubmitted: boolean, openActs: Array<Act> };

export type SiteQueryVariables = Exact<{ [key: string]: never; }>;


export type SiteQuery = { site: { name: string, cityName: string, demonstration: string | null, languages: Array<string>, pollSeconds: number, uploadScanner: { standIn: boolean } | null, brand: { color: string, ink: string, soft: string, logoUrl: string }, unifiedIdentity: { path: string, standIn: boolean } | null, demoAccounts: Array<{ username: string, password: string, name: string, about: string }> } };

export type CurrentStaffQueryVariables = Exact<{ [key: string]: never; }>;


export type CurrentStaffQuery = { me: { id: string, username: string, name: string, roles: Array<StaffRole>, departmentNames: Array<string>, windowName: string | null, secondFactor: boolean, pending: LogInStep | null } | null };

export type LogInMutationVariables = Exact<{
  input: LogInInput;
}>;


export type LogInMutation = { logIn: { staff: { id: string, username: string, name: string, roles: Array<StaffRole>, departmentNames: Array<string>, windowName: string | null, secondFactor: boolean, pending: LogInStep | null } | null, refusal: { code: string, message: string, fields: Array<{ pointer: string, message: string }> } | null } };

export type ShowSecondFactorMutationVariables = Exact<{
  input: SecondFactorInput;
}>;


export type ShowSecondFactorMutation = { showSecondFactor: { staff: { id: string, username: string, name: string, roles: Array<StaffRole>, departmentNames: Array<string>, windowName: string | null, secondFactor: boolean, pending: LogInStep | null } | null, refusal: { code: string, message: string, fields: Array<{ pointer: string, message: string }> } | null } };

export type PasswordRulesQueryVariables = Exact<{ [key: string]: never; }>;


export type PasswordRulesQuery = { passwordRules: { minLength: number, classes: number, history: number, maxAgeDays: number } };

export type ChangePasswordMutationVariables = Exact<{
  input: ChangePasswordInput;
}>;


export type ChangePasswordMutation = { changePassword: { staff: { id: string, username: string, name: string, roles: Array<StaffRole>, departmentNames: Array<string>, windowName: string | null, secondFactor: boolean, pending: LogInStep | null } | null, refusal: { code: string, message: string, fields: Array<{ pointer: string, message: string }> } | null } };

export type BeginSecondFactorMutationVariables = Exact<{
  input: BeginSecondFactorInput;
}>;


export type BeginSecondFactorMutation = { beginSecondFactor: { offer: { secret: string, uri: string } | null, refusal: { code: string, message: string, fields: Array<{ pointer: string, message: string }> } | null } };

export type ConfirmSecondFactorMutationVariables = Exact<{
  input: SecondFactorInput;
}>;


export type ConfirmSecondFactorMutation = { confirmSecondFactor: { recoveryCodes: Array<string> | null, staff: { id: string, username: string, name: string, roles: Array<StaffRole>, departmentNames: Array<string>, windowName: string | null, secondFactor: boolean, pending: LogInStep | null } | null, refusal: { code: string, message: string, fields: Array<{ pointer: string, message: string }> } | null } };

export type EndedSessionQueryVariables = Exact<{ [key: string]: never; }>;


export type EndedSessionQuery = { endedSession: { reason: SessionEnd, at: string, nextDevice: string | null } | null };

export type LogOutMutationVariables = Exact<{ [key: string]: never; }>;


export type LogOutMutation = { logOut: boolean };

export type StaffPartsFragment = { id: string, username: string, name: string, roles: Array<StaffRole>, departmentNames: Array<string>, windowName: string | null, secondFactor: boolean, pending: LogInStep | null };

export type RefusalPartsFragment = { code: string, message: string, fields: Array<{ pointer: string, message: string }> };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const AccountPartsFragmentDoc = new TypedDocumentString(`
    fragment AccountParts on Account {
  id
  username
  name
  nameEn
  roles
  departmentIds
  regionCodes
  windowId
  windowName
  identityKnown
  active
  demonstration
  secondFactorSince
  secondFactorLockedAt
  lastSeenAt
  sessions
  own
  version
  waiting {
    id
    kind
  }
}
    `, {"fragmentName":"AccountParts"}) as unknown as TypedDocumentString<AccountPartsFragment, unknown>;
export const CasePartsFragmentDoc = new TypedDocumentString(`
    fragment CaseParts on Case {
  id
  number
  version
  itemName
  itemVersion
  departmentName
  applicantName
  agentName
  applicantCreditCode
  applicantIdentityNumber
  applicantTelephone
  channel
  stage
  outcome
  reason
  submittedAt
  submissionCount
  form
  data
  changes {
    pointer
    label
    before
    after
  }
  materials {
    key
    name
    required
    mayFollow
    acceptedWhen
    changed
    files {
      id
      name
      size
      type
      addedAt
      url
      isNew
    }
  }
  reviewPoints
  clock {
    light
    promisedDue
    statutoryDue
    provisional
    promisedDays
    promisedUnit
    statutoryDays
    statutoryUnit
    daysLeft
    daysUsed
    stoppedSince
    running
  }
  correctionDue
  correction {
    issuedAt
    issuedBy
    answeredAt
    points {
      kind
      pointer
      materialKey
      label
      message
    }
  }
  timeline {
    sequence
    kind
    title
    detail
    at
    by
    channel
    documentIds
  }
  documents {
    id
    kind
    title
    number
    issuedOn
    verificationCode
    url
  }
  openActs
  closedActs {
    act
    reason
  }
  ratings {
    eventNumber
    title
    level
    levelName
    reasons
    text
    at
  }
}
    `, {"fragmentName":"CaseParts"}) as unknown as TypedDocumentString<CasePartsFragment, unknown>;
export const RefusalPartsFragmentDoc = new TypedDocumentString(`
    fragment RefusalParts on Refusal {
  code
  message
  fields {
    pointer
    message
  }
}
    `, {"fragmentName":"RefusalParts"}) as unknown as TypedDocumentString<RefusalPartsFragment, unknown>;
export const CaseAnswerFragmentDoc = new TypedDocumentString(`
    fragment CaseAnswer on CasePayload {
  case {
    ...CaseParts
  }
  refusal {
    ...RefusalParts
  }
}
    fragment CaseParts on Case {
  id
  number
  version
  itemName
  itemVersion
  departmentName
  applicantName
  agentName
  applicantCreditCode
  applicantIdentityNumber
  applicantTelephone
  channel
  stage
  outcome
  reason
  submittedAt
  submissionCount
  form
  data
  changes {
    pointer
    label
    before
    after
  }
  materials {
    key
    name
    required
    mayFollow
    acceptedWhen
    changed
    files {
      id
      name
      size
      type
      addedAt
      url
      isNew
    }
  }
  reviewPoints
  clock {
    light
    promisedDue
    statutoryDue
    provisional
    promisedDays
    promisedUnit
    statutoryDays
    statutoryUnit
    daysLeft
    daysUsed
    stoppedSince
    running
  }
  correctionDue
  correction {
    issuedAt
    issuedBy
    answeredAt
    points {
      kind
      pointer
      materialKey
      label
      message
    }
  }
  timeline {
    sequence
    kind
    title
    detail
    at
    by
    channel
    documentIds
  }
  documents {
    id
    kind
    title
    number
    issuedOn
    verificationCode
    url
  }
  openActs
  closedActs {
    act
    reason
  }
  ratings {
    eventNumber
    title
    level
    levelName
    reasons
    text
    at
  }
}
fragment RefusalParts on Refusal {
  code
  message
  fields {
    pointer
    message
  }
}`, {"fragmentName":"CaseAnswer"}) as unknown as TypedDocumentString<CaseAnswerFragment, unknown>;
export const AuditEventPartsFragmentDoc = new TypedDocumentString(`
    fragment AuditEventParts on AuditEvent {
  id
  chainKind
  chainId
  sequence
  kind
  title
  at
  actorKind
  actorId
  actorName
  roles
  onBehalfOf
  channel
  address
  refusedWith
}
    `, {"fragmentName":"AuditEventParts"}) as unknown as TypedDocumentString<AuditEventPartsFragment, unknown>;
export const AuditProofPartsFragmentDoc = new TypedDocumentString(`
    fragment AuditProofParts on AuditProofPayload {
  proof {
    holds
    compared
    faults
  }
  refusal {
    ...RefusalParts
  }
}
    fragment RefusalParts on Refusal {
  code
  message
  fields {
    pointer
    message
  }
}`, {"fragmentName":"AuditProofParts"}) as unknown as TypedDocumentString<AuditProofPartsFragment, unknown>;
export const LinkedStaffPartsFragmentDoc = new TypedDocumentString(`
    fragment LinkedStaffParts on LinkedStaff {
  id
  username
  name
  active
  own
  subjects {
    id
    issuer
    mark
    linkedAt
    linkedBy
  }
}
    `, {"fragmentName":"LinkedStaffParts"}) as unknown as TypedDocumentString<LinkedStaffPartsFragment, unknown>;
export const PersonLinksPartsFragmentDoc = new TypedDocumentString(`
    fragment PersonLinksParts on PersonLinks {
  id
  name
  identityNumber
  telephone
  assurance
  links {
    id
    name
    mark
    linkedAt
    lastUsedAt
  }
}
    `, {"fragmentName":"PersonLinksParts"}) as unknown as TypedDocumentString<PersonLinksPartsFragment, unknown>;
export const PlacesPartsFragmentDoc = new TypedDocumentString(`
    fragment PlacesParts on Places {
  departments {
    id
    parentId
    regionCode
    name
    nameEn
    telephone
    address
    addressEn
    hours
    hoursEn
    version
  }
  regions {
    code
    parentCode
    name
  }
  halls {
    key
    name
    nameEn
    address
    addressEn
    hours
    hoursEn
    telephone
    windows {
      id
      number
      name
      nameEn
    }
    version
  }
}
    `, {"fragmentName":"PlacesParts"}) as unknown as TypedDocumentString<PlacesPartsFragment, unknown>;
export const PlacesAnswerFragmentDoc = new TypedDocumentString(`
    fragment PlacesAnswer on PlacesPayload {
  places {
    ...PlacesParts
  }
  proposalId
  refusal {
    ...RefusalParts
  }
}
    fragment PlacesParts on Places {
  departments {
    id
    parentId
    regionCode
    name
    nameEn
    telephone
    address
    addressEn
    hours
    hoursEn
    version
  }
  regions {
    code
    parentCode
    name
  }
  halls {
    key
    name
    nameEn
    address
    addressEn
    hours
    hoursEn
    telephone
    windows {
      id
      number
      name
      nameEn
    }
    version
  }
}
fragment RefusalParts on Refusal {
  code
  message
  fields {
    pointer
    message
  }
}`, {"fragmentName":"PlacesAnswer"}) as unknown as TypedDocumentString<PlacesAnswerFragment, unknown>;
export const ProposalPartsFragmentDoc = new TypedDocumentString(`
    fragment ProposalParts on Proposal {
  id
  kind
  subjectId
  subject
  before {
    roles
    departments
    regions
    scope
  }
  after {
    roles
    departments
    regions
    scope
  }
  placeBefore
  placeAfter
  values {
    field
    before
    after
  }
  reason
  proposedBy
  proposedAt
  expiresAt
  state
  decidedBy
  decidedAt
  own
  decidable
}
    `, {"fragmentName":"ProposalParts"}) as unknown as TypedDocumentString<ProposalPartsFragment, unknown>;
export const SecurityPolicyPartsFragmentDoc = new TypedDocumentString(`
    fragment SecurityPolicyParts on SecurityPolicy {
  version
  demonstration
  secondPerson
  waiting {
    ...ProposalParts
  }
  values {
    citizenIdleMinutes
    staffIdleMinutes
    citizenAbsoluteHours
    staffAbsoluteHours
    staffOneDevice
    passwordMinLength
    passwordClasses
    passwordHistory
    passwordMaxAgeDays
    lockOutFree
    lockOutFirstWaitSeconds
    lockOutLongestWaitSeconds
    secondFactorRequired
  }
  changes {
    id
    at
    by
    confirmedBy
    reason
    entries {
      field
      before
      after
    }
  }
}
    fragment ProposalParts on Proposal {
  id
  kind
  subjectId
  subject
  before {
    roles
    departments
    regions
    scope
  }
  after {
    roles
    departments
    regions
    scope
  }
  placeBefore
  placeAfter
  values {
    field
    before
    after
  }
  reason
  proposedBy
  proposedAt
  expiresAt
  state
  decidedBy
  decidedAt
  own
  decidable
}`, {"fragmentName":"SecurityPolicyParts"}) as unknown as TypedDocumentString<SecurityPolicyPartsFragment, unknown>;
export const QueueEntryFragmentDoc = new TypedDocumentString(`
    fragment QueueEntry on CaseSummary {
  id
  number
  version
  itemName
  departmentName
  applicantName
  agentName
  stage
  outcome
  light
  promisedDue
  daysLeft
  provisional
  correctionDue
  channel
  submittedAt
  resubmitted
  openActs
}
    `, {"fragmentName":"QueueEntry"}) as unknown as TypedDocumentString<QueueEntryFragment, unknown>;
export const StaffPartsFragmentDoc = new TypedDocumentString(`
    fragment StaffParts on Staff {
  id
  username
  name
  roles
  departmentNames
  windowName
  secondFactor
  pending
}
    `, {"fragmentName":"StaffParts"}) as unknown as TypedDocumentString<StaffPartsFragment, unknown>;
export const AccountsDocument = new TypedDocumentString(`
    query Accounts($search: String, $role: StaffRole, $active: Boolean, $after: String) {
  accounts(search: $search, role: $role, active: $active, after: $after) {
    nodes {
      ...AccountParts
    }
    endCursor
  }
}
    fragment AccountParts on Account {
  id
  username
  name
  nameEn
  roles
  departmentIds
  regionCodes
  windowId
  windowName
  identityKnown
  active
  demonstration
  secondFactorSince
  secondFactorLockedAt
  lastSeenAt
  sessions
  own
  version
  waiting {
    id
    kind
  }
}`, {"hash":"sha256:98201ceb138f8e9170434527e8e60f7b7d27d3b252e2c9f9c35525db9c3f3dc6"}) as unknown as TypedDocumentString<AccountsQuery, AccountsQueryVariables>;
export const AccountDocument = new TypedDocumentString(`
    query Account($id: ID!) {
  account(id: $id) {
    ...AccountParts
    waiting {
      ...ProposalParts
    }
  }
}
    fragment ProposalParts on Proposal {
  id
  kind
  subjectId
  subject
  before {
    roles
    departments
    regions
    scope
  }
  after {
    roles
    departments
    regions
    scope
  }
  placeBefore
  placeAfter
  values {
    field
    before
    after
  }
  reason
  proposedBy
  proposedAt
  expiresAt
  state
  decidedBy
  decidedAt
  own
  decidable
}
fragment AccountParts on Account {
  id
  username
  name
  nameEn
  roles
  departmentIds
  regionCodes
  windowId
  windowName
  identityKnown
  active
  demonstration
  secondFactorSince
  secondFactorLockedAt
  lastSeenAt
  sessions
  own
  version
  waiting {
    id
    kind
  }
}`, {"hash":"sha256:d1cde6a4f7a879d549d6939137d726fbea9a0b31c62ba125bbad0ec86dcb12fc"}) as unknown as TypedDocumentString<AccountQuery, AccountQueryVariables>;
export const CreateAccountDocument = new TypedDocumentString(`
    mutation CreateAccount($input: CreateAccountInput!) {
  createAccount(input: $input) {
    account {
      ...AccountParts
    }
    password
    refusal {
      ...RefusalParts
    }
  }
}
    fragment AccountParts on Account {
  id
  username
  name
  nameEn
  roles
  departmentIds
  regionCodes
  windowId
  windowName
  identityKnown
  active
  demonstration
  secondFactorSince
  secondFactorLockedAt
  lastSeenAt
  sessions
  own
  version
  waiting {
    id
    kind
  }
}
fragment RefusalParts on Refusal {
  code
  message
  fields {
    pointer
    message
  }
}`, {"hash":"sha256:fd1c2f445d515ced01fb3e01c65a9ebbe3875a2d11d7c1de429809831b974293"}) as unknown as TypedDocumentString<CreateAccountMutation, CreateAccountMutationVariables>;
export const ChangeAccountDocument = new TypedDocumentString(`
    mutation ChangeAccount($input: ChangeAccountInput!) {
  changeAccount(input: $input) {
    account {
      ...AccountParts
    }
    password
    refusal {
      ...RefusalParts
    }
  }
}
    fragment AccountParts on Account {
  id
  username
  name
  nameEn
  roles
  departmentIds
  regionCodes
  windowId
  windowName
  identityKnown
  active
  demonstration
  secondFactorSince
  secondFactorLockedAt
  lastSeenAt
  sessions
  own
  version
  waiting {
    id
    kind
  }
}
fragment RefusalParts on Refusal {
  code
  message
  fields {
    pointer
    message
  }
}`, {"hash":"sha256:7fa1f8067a66e2925ff5bb6a67065eb6f1f047e2e626bbcd2d17d2984fb1a334"}) as unknown as TypedDocumentString<ChangeAccountMutation, ChangeAccountMutationVariables>;
export const CloseAccountDocument = new TypedDocumentString(`
    mutation CloseAccount($input: AccountInput!) {
  closeAccount(input: $input) {
    account {
      ...AccountParts
    }
    password
    refusal {
      ...RefusalParts
    }
  }
}
    fragment AccountParts on Account {
  id
  username
  name
  nameEn
  roles
  departmentIds
  regionCodes
  windowId
  windowName
  identityKnown
  active
  demonstration
  secondFactorSince
  secondFactorLockedAt
  lastSeenAt
  sessions
  own
  version
  waiting {
    id
    kind
  }
}
fragment RefusalParts on Refusal {
  code
  message
  fields {
    pointer
    message
  }
}`, {"hash":"sha256:055ed8702c13867048b8cef11bfcb9040b9b3d47a075401e71cb3cbb78b82e7d"}) as unknown as TypedDocumentString<CloseAccountMutation, CloseAccountMutationVariables>;
export const ReopenAccountDocument = new TypedDocumentString(`
    mutation ReopenAccount($input: AccountInput!) {
  reopenAccount(input: $input) {
    account {
      ...AccountParts
    }
    password
    refusal {
      ...RefusalParts
    }
  }
}
    fragment AccountParts on Account {
  id
  username
  name
  nameEn
  roles
  departmentIds
  regionCodes
  windowId
  windowName
  identityKnown
  active
  demonstration
  secondFactorSince
  secondFactorLockedAt
  lastSeenAt
  sessions
  own
  version
  waiting {
    id
    kind
  }
}
fragment RefusalParts on Refusal {
  code
  message
  fields {
    pointer
    message
  }
}`, {"hash":"sha256:215ab600ae8c574caca67064fe3cfb6c20acd0d31f1722d8a54fd9e8a9401ef5"}) as unknown as TypedDocumentString<ReopenAccountMutation, ReopenAccountMutationVariables>;
export const ResetAccountPasswordDocument = new TypedDocumentString(`
    mutation ResetAccountPassword($input: AccountInput!) {
  resetAccountPassword(input: $input) {
    account {
      ...AccountParts
    }
    password
    refusal {
      ...RefusalParts
    }
  }
}
    fragment AccountParts on Account {
  id
  username
  name
  nameEn
  roles
  departmentIds
  regionCodes
  windowId
  windowName
  identityKnown
  active
  demonstration
  secondFactorSince
  secondFactorLockedAt
  lastSeenAt
  sessions
  own
  version
  waiting {
    id
    kind
  }
}
fragment RefusalParts on Refusal {
  code
  message
  fields {
    pointer
    message
  }
}`, {"hash":"sha256:431977856317e4f4ab18b72b7d063fadb8911f4065556ec5c67acb0ffea3ed27"}) as unknown as TypedDocumentString<ResetAccountPasswordMutation, ResetAccountPasswordMutationVariables>;
export const ResetAccountSecondFactorDocument = new TypedDocumentString(`
    mutation ResetAccountSecondFactor($input: AccountInput!) {
  resetAccountSecondFactor(input: $input) {
    account {
      ...AccountParts
    }
    password
    refusal {
      ...RefusalParts
    }
  }
}
    fragment AccountParts on Account {
  id
  username
  name
  nameEn
  roles
  departmentIds
  regionCodes
  windowId
  windowName
  identityKnown
  active
  demonstration
  secondFactorSince
  secondFactorLockedAt
  lastSeenAt
  sessions
  own
  version
  waiting {
    id
    kind
  }
}
fragment RefusalParts on Refusal {
  code
  message
  fields {
    pointer
    message
  }
}`, {"hash":"sha256:62f8651a54ec981b9001a60af67cac39a17db7b05a3962471cc0f8b9b4cac1b6"}) as unknown as TypedDocumentString<ResetAccountSecondFactorMutation, ResetAccountSecondFactorMutationVariables>;
export const EndAccountSessionsDocument = new TypedDocumentString(`
    mutation EndAccountSessions($input: AccountInput!) {
  endAccountSessions(input: $input) {
    account {
      ...AccountParts
    }
    password
    refusal {
      ...RefusalParts
    }
  }
}
    fragment AccountParts on Account {
  id
  username
  name
  nameEn
  roles
  departmentIds
  regionCodes
  windowId
  windowName
  identityKnown
  active
  demonstration
  secondFactorSince
  secondFactorLockedAt
  lastSeenAt
  sessions
  own
  version
  waiting {
    id
    kind
  }
}
fragment RefusalParts on Refusal {
  code
  message
  fields {
    pointer
    message
  }
}`, {"hash":"sha256:233ea75e30d29ee747b70e7b1c413f63d34b7b1978f48d2db6a5415cd466f270"}) as unknown as TypedDocumentString<EndAccountSessionsMutation, EndAccountSessionsMutationVariables>;
export const ProposalsDocument = new TypedDocumentString(`
    query Proposals($open: Boolean!, $after: String) {
  proposals(open: $open, after: $after) {
    nodes {
      ...ProposalParts
    }
    endCursor
  }
}
    fragment ProposalParts on Proposal {
  id
  kind
  subjectId
  subject
  before {
    roles
    departments
    regions
    scope
  }
  after {
    roles
    departments
    regions
    scope
  }
  placeBefore
  placeAfter
  values {
    field
    before
    after
  }
  reason
  proposedBy
  proposedAt
  expiresAt
  state
  decidedBy
  decidedAt
  own
  decidable
}`, {"hash":"sha256:c8b007a06800b3b874f2306ba33a25eec272fbfc05f147c61b526c29a3e9c06a"}) as unknown as TypedDocumentString<ProposalsQuery, ProposalsQueryVariables>;
export const ConfirmProposalDocument = new TypedDocumentString(`
    mutation ConfirmProposal($input: DecideProposalInput!) {
  confirmProposal(input: $input) {
    proposalId
    refusal {
      ...RefusalParts
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  message
  fields {
    pointer
    message
  }
}`, {"hash":"sha256:b2376572f5b1dced49dd6a4bfe24fc63f8c77f8350cafdc7d09166d07000f46b"}) as unknown as TypedDocumentString<ConfirmProposalMutation, ConfirmProposalMutationVariables>;
export const RejectProposalDocument = new TypedDocumentString(`
    mutation RejectProposal($input: DecideProposalInput!) {
  rejectProposal(input: $input) {
    proposalId
    refusal {
      ...RefusalParts
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  message
  fields {
    pointer
    message
  }
}`, {"hash":"sha256:29cfa2f8903a445e52d4686d4ce9616a91b280e1c04a6446c9d760c363aacce9"}) as unknown as TypedDocumentString<RejectProposalMutation, RejectProposalMutationVariables>;
export const WithdrawProposalDocument = new TypedDocumentString(`
    mutation WithdrawProposal($input: DecideProposalInput!) {
  withdrawProposal(input: $input) {
    proposalId
    refusal {
      ...RefusalParts
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  message
  fields {
    pointer
    message
  }
}`, {"hash":"sha256:c0dfa2da2acad8557ef39e07e71cb5773cff30693a7410126428ee4fb4d3f390"}) as unknown as TypedDocumentString<WithdrawProposalMutation, WithdrawProposalMutationVariables>;
export const RequestCorrectionDocument = new TypedDocumentString(`
    mutation RequestCorrection($input: RequestCorrectionInput!) {
  requestCorrection(input: $input) {
    ...CaseAnswer
  }
}
    fragment CaseAnswer on CasePayload {
  case {
    ...CaseParts
  }
  refusal {
    ...RefusalParts
  }
}
fragment CaseParts on Case {
  id
  number
  version
  itemName
  itemVersion
  departmentName
  applicantName
  agentName
  applicantCreditCode
  applicantIdentityNumber
  applicantTelephone
  channel
  stage
  outcome
  reason
  submittedAt
  submissionCount
  form
  data
  changes {
    pointer
    label
    before
    after
  }
  materials {
    key
    name
    required
    mayFollow
    acceptedWhen
    changed
    files {
      id
      name
      size
      type
      addedAt
      url
      isNew
    }
  }
  reviewPoints
  clock {
    light
    promisedDue
    statutoryDue
    provisional
    promisedDays
    promisedUnit
    statutoryDays
    statutoryUnit
    daysLeft
    daysUsed
    stoppedSince
    running
  }
  correctionDue
  correction {
    issuedAt
    issuedBy
    answeredAt
    points {
      kind
      pointer
      materialKey
      label
      message
    }
  }
  timeline {
    sequence
    kind
    title
    detail
    at
    by
    channel
    documentIds
  }
  documents {
    id
    kind
    title
    number
    issuedOn
    verificationCode
    url
  }
  openActs
  closedActs {
    act
    reason
  }
  ratings {
    eventNumber
    title
    level
    levelName
    reasons
    text
    at
  }
}
fragment RefusalParts on Refusal {
  code
  message
  fields {
    pointer
    message
  }
}`, {"hash":"sha256:435768148f27a98a2bed8690eb1c25fc8b9a35ccd39dd195830f5b0e0a85b184"}) as unknown as TypedDocumentString<RequestCorrectionMutation, RequestCorrectionMutationVariables>;
export const AcceptCaseDocument = new TypedDocumentString(`
    mutation AcceptCase($input: ActInput!) {
  acceptCase(input: $input) {
    ...CaseAnswer
  }
}
    fragment CaseAnswer on CasePayload {
  case {
    ...CaseParts
  }
  refusal {
    ...RefusalParts
  }
}
fragment CaseParts on Case {
  id
  number
  version
  itemName
  itemVersion
  departmentName
  applicantName
  agentName
  applicantCreditCode
  applicantIdentityNumber
  applicantTelephone
  channel
  stage
  outcome
  reason
  submittedAt
  submissionCount
  form
  data
  changes {
    pointer
    label
    before
    after
  }
  materials {
    key
    name
    required
    mayFollow
    acceptedWhen
    changed
    files {
      id
      name
      size
      type
      addedAt
      url
      isNew
    }
  }
  reviewPoints
  clock {
    light
    promisedDue
    statutoryDue
    provisional
    promisedDays
    promisedUnit
    statutoryDays
    statutoryUnit
    daysLeft
    daysUsed
    stoppedSince
    running
  }
  correctionDue
  correction {
    issuedAt
    issuedBy
    answeredAt
    points {
      kind
      pointer
      materialKey
      label
      message
    }
  }
  timeline {
    sequence
    kind
    title
    detail
    at
    by
    channel
    documentIds
  }
  documents {
    id
    kind
    title
    number
    issuedOn
    verificationCode
    url
  }
  openActs
  closedActs {
    act
    reason
  }
  ratings {
    eventNumber
    title
    level
    levelName
    reasons
    text
    at
  }
}
fragment RefusalParts on Refusal {
  code
  message
  fields {
    pointer
    message
  }
}`, {"hash":"sha256:ceab78559341373676f0c1d16705ddfc2e627117d1c7d11f39284e212899430b"}) as unknown as TypedDocumentString<AcceptCaseMutation, AcceptCaseMutationVariables>;
export const DeclineCaseDocument = new TypedDocumentString(`
    mutation DeclineCase($input: ReasonedActInput!) {
  declineCase(input: $input) {
    ...CaseAnswer
  }
}
    fragment CaseAnswer on CasePayload {
  case {
    ...CaseParts
  }
  refusal {
    ...RefusalParts
  }
}
fragment CaseParts on Case {
  id
  number
  version
  itemName
  itemVersion
  departmentName
  applicantName
  agentName
  applicantCreditCode
  applicantIdentityNumber
  applicantTelephone
  channel
  stage
  outcome
  reason
  submittedAt
  submissionCount
  form
  data
  changes {
    pointer
    label
    before
    after
  }
  materials {
    key
    name
    required
    mayFollow
    acceptedWhen
    changed
    files {
      id
      name
      size
      type
      addedAt
      url
      isNew
    }
  }
  reviewPoints
  clock {
    light
    promisedDue
    statutoryDue
    provisional
    promisedDays
    promisedUnit
    statutoryDays
    statutoryUnit
    daysLeft
    daysUsed
    stoppedSince
    running
  }
  correctionDue
  correction {
    issuedAt
    issuedBy
    answeredAt
    points {
      kind
      pointer
      materialKey
      label
      message
    }
  }
  timeline {
    sequence
    kind
    title
    detail
    at
    by
    channel
    documentIds
  }
  documents {
    id
    kind
    title
    number
    issuedOn
    verificationCode
    url
  }
  openActs
  closedActs {
    act
    reason
  }
  ratings {
    eventNumber
    title
    level
    levelName
    reasons
    text
    at
  }
}
fragment RefusalParts on Refusal {
  code
  message
  fields {
    pointer
    message
  }
}`, {"hash":"sha256:944242e4ca6d5072076abb1c924591fd0700f8eb35e56e65e23a1c3394e231b8"}) as unknown as TypedDocumentString<DeclineCaseMutation, DeclineCaseMutationVariables>;
export const StartReviewDocument = new TypedDocumentString(`
    mutation StartReview($input: ActInput!) {
  startReview(input: $input) {
    ...CaseAnswer
  }
}
    fragment CaseAnswer on CasePayload {
  case {
    ...CaseParts
  }
  refusal {
    ...RefusalParts
  }
}
fragment CaseParts on Case {
  id
  number
  version
  itemName
  itemVersion
  departmentName
  applicantName
  agentName
  applicantCreditCode
  applicantIdentityNumber
  applicantTelephone
  channel
  stage
  outcome
  reason
  submittedAt
  submissionCount
  form
  data
  changes {
    pointer
    label
    before
    after
  }
  materials {
    key
    name
    required
    mayFollow
    acceptedWhen
    changed
    files {
      id
      name
      size
      type
      addedAt
      url
      isNew
    }
  }
  reviewPoints
  clock {
    light
    promisedDue
    statutoryDue
    provisional
    promisedDays
    promisedUnit
    statutoryDays
    statutoryUnit
    daysLeft
    daysUsed
    stoppedSince
    running
  }
  correctionDue
  correction {
    issuedAt
    issuedBy
    answeredAt
    points {
      kind
      pointer
      materialKey
      label
      message
    }
  }
  timeline {
    sequence
    kind
    title
    detail
    at
    by
    channel
    documentIds
  }
  documents {
    id
    kind
    title
    number
    issuedOn
    verificationCode
    url
  }
  openActs
  closedActs {
    act
    reason
  }
  ratings {
    eventNumber
    title
    level
    levelName
    reasons
    text
    at
  }
}
fragment RefusalParts on Refusal {
  code
  message
  fields {
    pointer
    message
  }
}`, {"hash":"sha256:bf35f3524a48cdb702a2d7831632cccbf53902ff50bf46e4d058edf14e9ed600"}) as unknown as TypedDocumentString<StartReviewMutation, StartReviewMutationVariables>;
export const GrantCaseDocument = new TypedDocumentString(`
    mutation GrantCase($input: ReasonedActInput!) {
  grantCase(input: $input) {
    ...CaseAnswer
  }
}
    fragment CaseAnswer on CasePayload {
  case {
    ...CaseParts
  }
  refusal {
    ...RefusalParts
  }
}
fragment CaseParts on Case {
  id
  number
  version
  itemName
  itemVersion
  departmentName
  applicantName
  agentName
  applicantCreditCode
  applicantIdentityNumber
  applicantTelephone
  channel
  stage
  outcome
  reason
  submittedAt
  submissionCount
  form
  data
  changes {
    pointer
    label
    before
    after
  }
  materials {
    key
    name
    required
    mayFollow
    acceptedWhen
    changed
    files {
      id
      name
      size
      type
      addedAt
      url
      isNew
    }
  }
  reviewPoints
  clock {
    light
    promisedDue
    statutoryDue
    provisional
    promisedDays
    promisedUnit
    statutoryDays
    statutoryUnit
    daysLeft
    daysUsed
    stoppedSince
    running
  }
  correctionDue
  correction {
    issuedAt
    issuedBy
    answeredAt
    points {
      kind
      pointer
      materialKey
      label
      message
    }
  }
  timeline {
    sequence
    kind
    title
    detail
    at
    by
    channel
    documentIds
  }
  documents {
    id
    kind
    title
    number
    issuedOn
    verificationCode
    url
  }
  openActs
  closedActs {
    act
    reason
  }
  ratings {
    eventNumber
    title
    level
    levelName
    reasons
    text
    at
  }
}
fragment RefusalParts on Refusal {
  code
  message
  fields {
    pointer
    message
  }
}`, {"hash":"sha256:538b024219dc2e5a78e48fa91fdb377422c14688695d7b1022a29ffdc9c46a2c"}) as unknown as TypedDocumentString<GrantCaseMutation, GrantCaseMutationVariables>;
export const RefuseCaseDocument = new TypedDocumentString(`
    mutation RefuseCase($input: ReasonedActInput!) {
  refuseCase(input: $input) {
    ...CaseAnswer
  }
}
    fragment CaseAnswer on CasePayload {
  case {
    ...CaseParts
  }
  refusal {
    ...RefusalParts
  }
}
fragment CaseParts on Case {
  id
  number
  version
  itemName
  itemVersion
  departmentName
  applicantName
  agentName
  applicantCreditCode
  applicantIdentityNumber
  applicantTelephone
  channel
  stage
  outcome
  reason
  submittedAt
  submissionCount
  form
  data
  changes {
    pointer
    label
    before
    after
  }
  materials {
    key
    name
    required
    mayFollow
    acceptedWhen
    changed
    files {
      id
      name
      size
      type
      addedAt
      url
      isNew
    }
  }
  reviewPoints
  clock {
    light
    promisedDue
    statutoryDue
    provisional
    promisedDays
    promisedUnit
    statutoryDays
    statutoryUnit
    daysLeft
    daysUsed
    stoppedSince
    running
  }
  correctionDue
  correction {
    issuedAt
    issuedBy
    answeredAt
    points {
      kind
      pointer
      materialKey
      label
      message
    }
  }
  timeline {
    sequence
    kind
    title
    detail
    at
    by
    channel
    documentIds
  }
  documents {
    id
    kind
    title
    number
    issuedOn
    verificationCode
    url
  }
  openActs
  closedActs {
    act
    reason
  }
  ratings {
    eventNumber
    title
    level
    levelName
    reasons
    text
    at
  }
}
fragment RefusalParts on Refusal {
  code
  message
  fields {
    pointer
    message
  }
}`, {"hash":"sha256:e0eaa72241bf342a7c6b08b3070e9a8df39eac26256b30867b54080e1354416e"}) as unknown as TypedDocumentString<RefuseCaseMutation, RefuseCaseMutationVariables>;
export const DeliverCaseDocument = new TypedDocumentString(`
    mutation DeliverCase($input: DeliverInput!) {
  deliverCase(input: $input) {
    ...CaseAnswer
  }
}
    fragment CaseAnswer on CasePayload {
  case {
    ...CaseParts
  }
  refusal {
    ...RefusalParts
  }
}
fragment CaseParts on Case {
  id
  number
  version
  itemName
  itemVersion
  departmentName
  applicantName
  agentName
  applicantCreditCode
  applicantIdentityNumber
  applicantTelephone
  channel
  stage
  outcome
  reason
  submittedAt
  submissionCount
  form
  data
  changes {
    pointer
    label
    before
    after
  }
  materials {
    key
    name
    required
    mayFollow
    acceptedWhen
    changed
    files {
      id
      name
      size
      type
      addedAt
      url
      isNew
    }
  }
  reviewPoints
  clock {
    light
    promisedDue
    statutoryDue
    provisional
    promisedDays
    promisedUnit
    statutoryDays
    statutoryUnit
    daysLeft
    daysUsed
    stoppedSince
    running
  }
  correctionDue
  correction {
    issuedAt
    issuedBy
    answeredAt
    points {
      kind
      pointer
      materialKey
      label
      message
    }
  }
  timeline {
    sequence
    kind
    title
    detail
    at
    by
    channel
    documentIds
  }
  documents {
    id
    kind
    title
    number
    issuedOn
    verificationCode
    url
  }
  openActs
  closedActs {
    act
    reason
  }
  ratings {
    eventNumber
    title
    level
    levelName
    reasons
    text
    at
  }
}
fragment RefusalParts on Refusal {
  code
  message
  fields {
    pointer
    message
  }
}`, {"hash":"sha256:795b946cbb64b07dc41581ba5ebfa2e5163ded9730408a9d04f08b271dee84fe"}) as unknown as TypedDocumentString<DeliverCaseMutation, DeliverCaseMutationVariables>;
export const CloseCaseDocument = new TypedDocumentString(`
    mutation CloseCase($input: ActInput!) {
  closeCase(input: $input) {
    ...CaseAnswer
  }
}
    fragment CaseAnswer on CasePayload {
  case {
    ...CaseParts
  }
  refusal {
    ...RefusalParts
  }
}
fragment CaseParts on Case {
  id
  number
  version
  itemName
  itemVersion
  departmentName
  applicantName
  agentName
  applicantCreditCode
  applicantIdentityNumber
  applicantTelephone
  channel
  stage
  outcome
  reason
  submittedAt
  submissionCount
  form
  data
  changes {
    pointer
    label
    before
    after
  }
  materials {
    key
    name
    required
    mayFollow
    acceptedWhen
    changed
    files {
      id
      name
      size
      type
      addedAt
      url
      isNew
    }
  }
  reviewPoints
  clock {
    light
    promisedDue
    statutoryDue
    provisional
    promisedDays
    promisedUnit
    statutoryDays
    statutoryUnit
    daysLeft
    daysUsed
    stoppedSince
    running
  }
  correctionDue
  correction {
    issuedAt
    issuedBy
    answeredAt
    points {
      kind
      pointer
      materialKey
      label
      message
    }
  }
  timeline {
    sequence
    kind
    title
    detail
    at
    by
    channel
    documentIds
  }
  documents {
    id
    kind
    title
    number
    issuedOn
    verificationCode
    url
  }
  openActs
  closedActs {
    act
    reason
  }
  ratings {
    eventNumber
    title
    level
    levelName
    reasons
    text
    at
  }
}
fragment RefusalParts on Refusal {
  code
  message
  fields {
    pointer
    message
  }
}`, {"hash":"sha256:011e31d86502e9f9297289524ad35a70b014b11f96b1a49aeb29ddb18369c09d"}) as unknown as TypedDocumentString<CloseCaseMutation, CloseCaseMutationVariables>;
export const AuditEventsDocument = new TypedDocumentString(`
    query AuditEvents($filter: AuditFilterInput!, $first: Int!, $after: String) {
  auditEvents(filter: $filter, first: $first, after: $after) {
    entries {
      ...AuditEventParts
    }
    endCursor
    hasMore
    refusal {
      ...RefusalParts
    }
  }
}
    fragment AuditEventParts on AuditEvent {
  id
  chainKind
  chainId
  sequence
  kind
  title
  at
  actorKind
  actorId
  actorName
  roles
  onBehalfOf
  channel
  address
  refusedWith
}
fragment RefusalParts on Refusal {
  code
  message
  fields {
    pointer
    message
  }
}`, {"hash":"sha256:baaaf8562e6074c02fa00894666ddb7bb470c0e4a61358f0b06ec084d19f4a0e"}) as unknown as TypedDocumentString<AuditEventsQuery, AuditEventsQueryVariables>;
export const AuditKindsDocument = new TypedDocumentString(`
    query AuditKinds {
  auditKinds {
    kind
    title
  }
}
    `, {"hash":"sha256:bbff635613b4c36b43bf9f15f91e3d7eb83e49faaae9a301ea8e826548ff9930"}) as unknown as TypedDocumentString<AuditKindsQuery, AuditKindsQueryVariables>;
export const AuditEventDocument = new TypedDocumentString(`
    query AuditEvent($id: ID!) {
  auditEvent(id: $id) {
    id
    chainKind
    chainId
    sequence
    kind
    title
    at
    actorKind
    actorId
    actorName
    roles
    onBehalfOf
    channel
    address
    refusedWith
    addressDigest
    payload
    previousHash
    hash
    chainLength
    seal
  }
}
    `, {"hash":"sha256:fb819fb3e018bd4a56243b4af0ddd23021047e8697bb6f3017e6e73751539fc0"}) as unknown as TypedDocumentString<AuditEventQuery, AuditEventQueryVariables>;
export const AuditSealsDocument = new TypedDocumentString(`
    query AuditSeals($first: Int!, $before: Int) {
  auditSeals(first: $first, before: $before) {
    number
    at
    chains
    events
    moved
    algorithm
    fingerprint
    hash
  }
}
    `, {"hash":"sha256:63648c65491b363a5466fcbc83dfa29a2091d86e1c217f09f102c7f4732fc987"}) as unknown as TypedDocumentString<AuditSealsQuery, AuditSealsQueryVariables>;
export const VerifyAuditChainDocument = new TypedDocumentString(`
    mutation VerifyAuditChain($kind: String!, $id: ID!) {
  verifyAuditChain(kind: $kind, id: $id) {
    ...AuditProofParts
  }
}
    fragment AuditProofParts on AuditProofPayload {
  proof {
    holds
    compared
    faults
  }
  refusal {
    ...RefusalParts
  }
}
fragment RefusalParts on Refusal {
  code
  message
  fields {
    pointer
    message
  }
}`, {"hash":"sha256:4ad13ef5cdba2ee63fd56cbd1b6e9f716b16248e3236d50c4a1d9e809b76ae88"}) as unknown as TypedDocumentString<VerifyAuditChainMutation, VerifyAuditChainMutationVariables>;
export const VerifyAuditSealDocument = new TypedDocumentString(`
    mutation VerifyAuditSeal($number: Int!) {
  verifyAuditSeal(number: $number) {
    ...AuditProofParts
  }
}
    fragment AuditProofParts on AuditProofPayload {
  proof {
    holds
    compared
    faults
  }
  refusal {
    ...RefusalParts
  }
}
fragment RefusalParts on Refusal {
  code
  message
  fields {
    pointer
    message
  }
}`, {"hash":"sha256:583ea8eaeac8fb4564ca646682aeea0c37eb9cae5fb60a4b8f772cfeb2bbde02"}) as unknown as TypedDocumentString<VerifyAuditSealMutation, VerifyAuditSealMutationVariables>;
export const ExportAuditEventsDocument = new TypedDocumentString(`
    mutation ExportAuditEvents($filter: AuditFilterInput!) {
  exportAuditEvents(filter: $filter) {
    file {
      id
      url
    }
    refusal {
      ...RefusalParts
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  message
  fields {
    pointer
    message
  }
}`, {"hash":"sha256:12253c4fefcee476173875e932283ab859b8e8bbdfdc4710c1f7c0c36b53bab1"}) as unknown as TypedDocumentString<ExportAuditEventsMutation, ExportAuditEventsMutationVariables>;
export const CaseDocument = new TypedDocumentString(`
    query Case($id: ID!) {
  case(id: $id) {
    ...CaseParts
  }
}
    fragment CaseParts on Case {
  id
  number
  version
  itemName
  itemVersion
  departmentName
  applicantName
  agentName
  applicantCreditCode
  applicantIdentityNumber
  applicantTelephone
  channel
  stage
  outcome
  reason
  submittedAt
  submissionCount
  form
  data
  changes {
    pointer
    label
    before
    after
  }
  materials {
    key
    name
    required
    mayFollow
    acceptedWhen
    changed
    files {
      id
      name
      size
      type
      addedAt
      url
      isNew
    }
  }
  reviewPoints
  clock {
    light
    promisedDue
    statutoryDue
    provisional
    promisedDays
    promisedUnit
    statutoryDays
    statutoryUnit
    daysLeft
    daysUsed
    stoppedSince
    running
  }
  correctionDue
  correction {
    issuedAt
    issuedBy
    answeredAt
    points {
      kind
      pointer
      materialKey
      label
      message
    }
  }
  timeline {
    sequence
    kind
    title
    detail
    at
    by
    channel
    documentIds
  }
  documents {
    id
    kind
    title
    number
    issuedOn
    verificationCode
    url
  }
  openActs
  closedActs {
    act
    reason
  }
  ratings {
    eventNumber
    title
    level
    levelName
    reasons
    text
    at
  }
}`, {"hash":"sha256:63f8972968502443388b21c43d2c824257e72c7c143f1fe480a97f281d723ead"}) as unknown as TypedDocumentString<CaseQuery, CaseQueryVariables>;
export const CaseVersionDocument = new TypedDocumentString(`
    query CaseVersion($id: ID!) {
  caseVersion(id: $id)
}
    `, {"hash":"sha256:975f22f0e2fae473092b3b544bc721dd8461a9634c613d07b74ab3806696f1d5"}) as unknown as TypedDocumentString<CaseVersionQuery, CaseVersionQueryVariables>;
export const RevealPersonalDocument = new TypedDocumentString(`
    mutation RevealPersonal($input: RevealInput!) {
  revealPersonal(input: $input) {
    value
    refusal {
      ...RefusalParts
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  message
  fields {
    pointer
    message
  }
}`, {"hash":"sha256:f70e20d990f778ce5a68ac7636b3d9921257f8911406aae23dc8c432c18aab56"}) as unknown as TypedDocumentString<RevealPersonalMutation, RevealPersonalMutationVariables>;
export const StaffLinksDocument = new TypedDocumentString(`
    query StaffLinks($search: String, $after: String) {
  staffLinks(search: $search, after: $after) {
    nodes {
      ...LinkedStaffParts
    }
    endCursor
  }
}
    fragment LinkedStaffParts on LinkedStaff {
  id
  username
  name
  active
  own
  subjects {
    id
    issuer
    mark
    linkedAt
    linkedBy
  }
}`, {"hash":"sha256:44c8a324b9362a6d672f6ef47bc096f53cf51d891e01d5deecde75483e10e56d"}) as unknown as TypedDocumentString<StaffLinksQuery, StaffLinksQueryVariables>;
export const LinkStaffSubjectDocument = new TypedDocumentString(`
    mutation LinkStaffSubject($input: LinkStaffSubjectInput!) {
  linkStaffSubject(input: $input) {
    account {
      ...LinkedStaffParts
    }
    refusal {
      ...RefusalParts
    }
  }
}
    fragment LinkedStaffParts on LinkedStaff {
  id
  username
  name
  active
  own
  subjects {
    id
    issuer
    mark
    linkedAt
    linkedBy
  }
}
fragment RefusalParts on Refusal {
  code
  message
  fields {
    pointer
    message
  }
}`, {"hash":"sha256:6a328c6b2eec025d74815faa6c46e7c6cd4c10fe17fc12bd011b005502391d68"}) as unknown as TypedDocumentString<LinkStaffSubjectMutation, LinkStaffSubjectMutationVariables>;
export const UnlinkStaffSubjectDocument = new TypedDocumentString(`
    mutation UnlinkStaffSubject($input: UnlinkStaffSubjectInput!) {
  unlinkStaffSubject(input: $input) {
    account {
      ...LinkedStaffParts
    }
    refusal {
      ...RefusalParts
    }
  }
}
    fragment LinkedStaffParts on LinkedStaff {
  id
  username
  name
  active
  own
  subjects {
    id
    issuer
    mark
    linkedAt
    linkedBy
  }
}
fragment RefusalParts on Refusal {
  code
  message
  fields {
    pointer
    message
  }
}`, {"hash":"sha256:7017cc231a9ce3393003483d880fdab3e7ceb985b37188c228529d35326d1d73"}) as unknown as TypedDocumentString<UnlinkStaffSubjectMutation, UnlinkStaffSubjectMutationVariables>;
export const LookUpLinksDocument = new TypedDocumentString(`
    mutation LookUpLinks($input: LookUpLinksInput!) {
  lookUpLinks(input: $input) {
    person {
      ...PersonLinksParts
    }
    refusal {
      ...RefusalParts
    }
  }
}
    fragment PersonLinksParts on PersonLinks {
  id
  name
  identityNumber
  telephone
  assurance
  links {
    id
    name
    mark
    linkedAt
    lastUsedAt
  }
}
fragment RefusalParts on Refusal {
  code
  message
  fields {
    pointer
    message
  }
}`, {"hash":"sha256:5ec35c24a1056a5ad0f59a9ee59d758647ff34854433195640463612c1575b0f"}) as unknown as TypedDocumentString<LookUpLinksMutation, LookUpLinksMutationVariables>;
export const UnlinkPersonWayDocument = new TypedDocumentString(`
    mutation UnlinkPersonWay($input: UnlinkPersonWayInput!) {
  unlinkPersonWay(input: $input) {
    person {
      ...PersonLinksParts
    }
    refusal {
      ...RefusalParts
    }
  }
}
    fragment PersonLinksParts on PersonLinks {
  id
  name
  identityNumber
  telephone
  assurance
  links {
    id
    name
    mark
    linkedAt
    lastUsedAt
  }
}
fragment RefusalParts on Refusal {
  code
  message
  fields {
    pointer
    message
  }
}`, {"hash":"sha256:cf9a4cdd65925fa76fb3e7838932738b7ff57fcf49d0ed92ac04d982a1b11707"}) as unknown as TypedDocumentString<UnlinkPersonWayMutation, UnlinkPersonWayMutationVariables>;
export const OnBehalfItemsDocument = new TypedDocumentString(`
    query OnBehalfItems($search: String!) {
  onBehalfItems(search: $search) {
    id
    name
    departmentName
  }
}
    `, {"hash":"sha256:6ee807ef50fc74cb975e9b4944ac3874772adb66033eb4e3cf1e34c8d5304361"}) as unknown as TypedDocumentString<OnBehalfItemsQuery, OnBehalfItemsQueryVariables>;
export const CheckApplicantDocument = new TypedDocumentString(`
    mutation CheckApplicant($input: CheckApplicantInput!) {
  checkApplicant(input: $input) {
    checkId
    name
    autofill
    onRecord {
      telephone
      address
    }
    refusal {
      ...RefusalParts
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  message
  fields {
    pointer
    message
  }
}`, {"hash":"sha256:90749d3873f51cca586481f90a9170899df80aed4943c980497656004dbcc64b"}) as unknown as TypedDocumentString<CheckApplicantMutation, CheckApplicantMutationVariables>;
export const StartOnBehalfDocument = new TypedDocumentString(`
    mutation StartOnBehalf($input: StartOnBehalfInput!) {
  startOnBehalf(input: $input) {
    draft {
      id
      version
      itemName
      form
      materials {
        key
        name
        required
      }
    }
    refusal {
      ...RefusalParts
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  message
  fields {
    pointer
    message
  }
}`, {"hash":"sha256:5b0c739c18428ac12030d3402b6337b4b9e8ef49aa43f6ca39b3fa3482d752f2"}) as unknown as TypedDocumentString<StartOnBehalfMutation, StartOnBehalfMutationVariables>;
export const OpenEnterpriseForApplicantDocument = new TypedDocumentString(`
    mutation OpenEnterpriseForApplicant($input: OpenForApplicantInput!) {
  openEnterpriseForApplicant(input: $input) {
    enterpriseId
    refusal {
      ...RefusalParts
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  message
  fields {
    pointer
    message
  }
}`, {"hash":"sha256:fcb76a86e9693f555e96767cecad532ece39ca3afe5687268b86b7577679f8a6"}) as unknown as TypedDocumentString<OpenEnterpriseForApplicantMutation, OpenEnterpriseForApplicantMutationVariables>;
export const RemoveOnBehalfFileDocument = new TypedDocumentString(`
    mutation RemoveOnBehalfFile($input: RemoveOnBehalfFileInput!) {
  removeOnBehalfFile(input: $input) {
    version
    refusal {
      ...RefusalParts
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  message
  fields {
    pointer
    message
  }
}`, {"hash":"sha256:612cf27bf28098d78b37885d0a1d616c67e517b3d13b19facdffad906e5950ec"}) as unknown as TypedDocumentString<RemoveOnBehalfFileMutation, RemoveOnBehalfFileMutationVariables>;
export const SubmitOnBehalfDocument = new TypedDocumentString(`
    mutation SubmitOnBehalf($input: SubmitOnBehalfInput!) {
  submitOnBehalf(input: $input) {
    version
    number
    receiptUrl
    refusal {
      ...RefusalParts
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  message
  fields {
    pointer
    message
  }
}`, {"hash":"sha256:79111567196791dbec2356080b5803d9b2286cb8f15e64314a88e8629b8d2f69"}) as unknown as TypedDocumentString<SubmitOnBehalfMutation, SubmitOnBehalfMutationVariables>;
export const RecordGuardianDocument = new TypedDocumentString(`
    mutation RecordGuardian($input: RecordGuardianInput!) {
  recordGuardian(input: $input) {
    childId
    childName
    guardianName
    refusal {
      ...RefusalParts
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  message
  fields {
    pointer
    message
  }
}`, {"hash":"sha256:4c7f76ef44e7e2e1db0644e13b1000d4d682889ba58f492894e6f52604e3c44a"}) as unknown as TypedDocumentString<RecordGuardianMutation, RecordGuardianMutationVariables>;
export const EndGuardianshipAtCounterDocument = new TypedDocumentString(`
    mutation EndGuardianshipAtCounter($input: EndGuardianInput!) {
  endGuardianshipAtCounter(input: $input) {
    childId
    childName
    guardianName
    refusal {
      ...RefusalParts
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  message
  fields {
    pointer
    message
  }
}`, {"hash":"sha256:9dd404388482a0b34cc6773c79a57e181e739423f8cf6136d765ade28e6b65b9"}) as unknown as TypedDocumentString<EndGuardianshipAtCounterMutation, EndGuardianshipAtCounterMutationVariables>;
export const OwnAccountDocument = new TypedDocumentString(`
    query OwnAccount {
  ownAccount {
    secondFactorSince
    recoveryCodesLeft
    publicPassword
    passwordRules {
      minLength
      classes
      history
      maxAgeDays
    }
    sessions {
      id
      device
      address
      since
      lastSeen
      current
    }
    identities {
      id
      linkedAt
    }
  }
}
    `, {"hash":"sha256:abfd008dc219540cba3cdf48612b52d97b0ca0867a9ef7cd4807b276b23d8fb3"}) as unknown as TypedDocumentString<OwnAccountQuery, OwnAccountQueryVariables>;
export const RenewRecoveryCodesDocument = new TypedDocumentString(`
    mutation RenewRecoveryCodes($input: SecondFactorInput!) {
  renewRecoveryCodes(input: $input) {
    recoveryCodes
    refusal {
      ...RefusalParts
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  message
  fields {
    pointer
    message
  }
}`, {"hash":"sha256:31f72f303091b3c0e5d38c2cae5bc0b66042259cfc7ae7609a0d9a94ccc3acc6"}) as unknown as TypedDocumentString<RenewRecoveryCodesMutation, RenewRecoveryCodesMutationVariables>;
export const SignOutSessionDocument = new TypedDocumentString(`
    mutation SignOutSession($input: SignOutInput!) {
  signOutSession(input: $input) {
    id
    refusal {
      ...RefusalParts
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  message
  fields {
    pointer
    message
  }
}`, {"hash":"sha256:230328c3cf088cb09f2f1627fa7f78f860bccfc4682afaf65a1c1e55962a0573"}) as unknown as TypedDocumentString<SignOutSessionMutation, SignOutSessionMutationVariables>;
export const UnlinkIdentityDocument = new TypedDocumentString(`
    mutation UnlinkIdentity($input: UnlinkIdentityInput!) {
  unlinkIdentity(input: $input) {
    id
    refusal {
      ...RefusalParts
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  message
  fields {
    pointer
    message
  }
}`, {"hash":"sha256:56a7b6227ed928d9131c8213621cf4c6417bb8815b2080a24c72559c064fef10"}) as unknown as TypedDocumentString<UnlinkIdentityMutation, UnlinkIdentityMutationVariables>;
export const PlacesDocument = new TypedDocumentString(`
    query Places {
  places {
    ...PlacesParts
  }
}
    fragment PlacesParts on Places {
  departments {
    id
    parentId
    regionCode
    name
    nameEn
    telephone
    address
    addressEn
    hours
    hoursEn
    version
  }
  regions {
    code
    parentCode
    name
  }
  halls {
    key
    name
    nameEn
    address
    addressEn
    hours
    hoursEn
    telephone
    windows {
      id
      number
      name
      nameEn
    }
    version
  }
}`, {"hash":"sha256:17e0420404ac0c89c99de5ef7f0839f38899832e4f4f98c98e6fe8d4a7040bbf"}) as unknown as TypedDocumentString<PlacesQuery, PlacesQueryVariables>;
export const SaveDepartmentDocument = new TypedDocumentString(`
    mutation SaveDepartment($input: SaveDepartmentInput!) {
  saveDepartment(input: $input) {
    ...PlacesAnswer
  }
}
    fragment PlacesParts on Places {
  departments {
    id
    parentId
    regionCode
    name
    nameEn
    telephone
    address
    addressEn
    hours
    hoursEn
    version
  }
  regions {
    code
    parentCode
    name
  }
  halls {
    key
    name
    nameEn
    address
    addressEn
    hours
    hoursEn
    telephone
    windows {
      id
      number
      name
      nameEn
    }
    version
  }
}
fragment PlacesAnswer on PlacesPayload {
  places {
    ...PlacesParts
  }
  proposalId
  refusal {
    ...RefusalParts
  }
}
fragment RefusalParts on Refusal {
  code
  message
  fields {
    pointer
    message
  }
}`, {"hash":"sha256:8dce7b62db3698494d3d8bd5c65c49b2bf6948fa4529901a47ef035eb3ccaacb"}) as unknown as TypedDocumentString<SaveDepartmentMutation, SaveDepartmentMutationVariables>;
export const MoveDepartmentDocument = new TypedDocumentString(`
    mutation MoveDepartment($input: MoveDepartmentInput!) {
  moveDepartment(input: $input) {
    ...PlacesAnswer
  }
}
    fragment PlacesParts on Places {
  departments {
    id
    parentId
    regionCode
    name
    nameEn
    telephone
    address
    addressEn
    hours
    hoursEn
    version
  }
  regions {
    code
    parentCode
    name
  }
  halls {
    key
    name
    nameEn
    address
    addressEn
    hours
    hoursEn
    telephone
    windows {
      id
      number
      name
      nameEn
    }
    version
  }
}
fragment PlacesAnswer on PlacesPayload {
  places {
    ...PlacesParts
  }
  proposalId
  refusal {
    ...RefusalParts
  }
}
fragment RefusalParts on Refusal {
  code
  message
  fields {
    pointer
    message
  }
}`, {"hash":"sha256:2c964bc119addf3dbe8f4ea3bcd6408413566018f63fcfb1a18a622d8e8a866f"}) as unknown as TypedDocumentString<MoveDepartmentMutation, MoveDepartmentMutationVariables>;
export const SaveHallDocument = new TypedDocumentString(`
    mutation SaveHall($input: SaveHallInput!) {
  saveHall(input: $input) {
    ...PlacesAnswer
  }
}
    fragment PlacesParts on Places {
  departments {
    id
    parentId
    regionCode
    name
    nameEn
    telephone
    address
    addressEn
    hours
    hoursEn
    version
  }
  regions {
    code
    parentCode
    name
  }
  halls {
    key
    name
    nameEn
    address
    addressEn
    hours
    hoursEn
    telephone
    windows {
      id
      number
      name
      nameEn
    }
    version
  }
}
fragment PlacesAnswer on PlacesPayload {
  places {
    ...PlacesParts
  }
  proposalId
  refusal {
    ...RefusalParts
  }
}
fragment RefusalParts on Refusal {
  code
  message
  fields {
    pointer
    message
  }
}`, {"hash":"sha256:80809b00905ca54f0732b74a72f4dbd980aaa6b6ddb3ab607fdcd9cb19fdc0f6"}) as unknown as TypedDocumentString<SaveHallMutation, SaveHallMutationVariables>;
export const SecurityPolicyDocument = new TypedDocumentString(`
    query SecurityPolicy {
  securityPolicy {
    ...SecurityPolicyParts
  }
}
    fragment ProposalParts on Proposal {
  id
  kind
  subjectId
  subject
  before {
    roles
    departments
    regions
    scope
  }
  after {
    roles
    departments
    regions
    scope
  }
  placeBefore
  placeAfter
  values {
    field
    before
    after
  }
  reason
  proposedBy
  proposedAt
  expiresAt
  state
  decidedBy
  decidedAt
  own
  decidable
}
fragment SecurityPolicyParts on SecurityPolicy {
  version
  demonstration
  secondPerson
  waiting {
    ...ProposalParts
  }
  values {
    citizenIdleMinutes
    staffIdleMinutes
    citizenAbsoluteHours
    staffAbsoluteHours
    staffOneDevice
    passwordMinLength
    passwordClasses
    passwordHistory
    passwordMaxAgeDays
    lockOutFree
    lockOutFirstWaitSeconds
    lockOutLongestWaitSeconds
    secondFactorRequired
  }
  changes {
    id
    at
    by
    confirmedBy
    reason
    entries {
      field
      before
      after
    }
  }
}`, {"hash":"sha256:3cdae72fce0b3f8fb27f1c7d59784fab09bfc5399d4adea81955f2b93562d0e8"}) as unknown as TypedDocumentString<SecurityPolicyQuery, SecurityPolicyQueryVariables>;
export const ChangeSecurityPolicyDocument = new TypedDocumentString(`
    mutation ChangeSecurityPolicy($input: ChangeSecurityPolicyInput!) {
  changeSecurityPolicy(input: $input) {
    policy {
      ...SecurityPolicyParts
    }
    waits
    refusal {
      ...RefusalParts
    }
  }
}
    fragment ProposalParts on Proposal {
  id
  kind
  subjectId
  subject
  before {
    roles
    departments
    regions
    scope
  }
  after {
    roles
    departments
    regions
    scope
  }
  placeBefore
  placeAfter
  values {
    field
    before
    after
  }
  reason
  proposedBy
  proposedAt
  expiresAt
  state
  decidedBy
  decidedAt
  own
  decidable
}
fragment SecurityPolicyParts on SecurityPolicy {
  version
  demonstration
  secondPerson
  waiting {
    ...ProposalParts
  }
  values {
    citizenIdleMinutes
    staffIdleMinutes
    citizenAbsoluteHours
    staffAbsoluteHours
    staffOneDevice
    passwordMinLength
    passwordClasses
    passwordHistory
    passwordMaxAgeDays
    lockOutFree
    lockOutFirstWaitSeconds
    lockOutLongestWaitSeconds
    secondFactorRequired
  }
  changes {
    id
    at
    by
    confirmedBy
    reason
    entries {
      field
      before
      after
    }
  }
}
fragment RefusalParts on Refusal {
  code
  message
  fields {
    pointer
    message
  }
}`, {"hash":"sha256:c8f44b954486b3870650d2b2b0c71d0d15175a77ee859396a9531f08af39ebb2"}) as unknown as TypedDocumentString<ChangeSecurityPolicyMutation, ChangeSecurityPolicyMutationVariables>;
export const QueueDocument = new TypedDocumentString(`
    query Queue($view: QueueView!, $search: String, $first: Int, $after: String) {
  queue(view: $view, search: $search, first: $first, after: $after) {
    nodes {
      ...QueueEntry
    }
    endCursor
    hasMore
  }
}
    fragment QueueEntry on CaseSummary {
  id
  number
  version
  itemName
  departmentName
  applicantName
  agentName
  stage
  outcome
  light
  promisedDue
  daysLeft
  provisional
  correctionDue
  channel
  submittedAt
  resubmitted
  openActs
}`, {"hash":"sha256:c9e9e2f2a4112573e576184a507cef5345d3c42a5ab41122de683265f163c5ae"}) as unknown as TypedDocumentString<QueueQuery, QueueQueryVariables>;
export const QueueCountsDocument = new TypedDocumentString(`
    query QueueCounts {
  queueCounts {
    toDo
    unit
    lights
    correction
    doneToday
  }
}
    `, {"hash":"sha256:d13aa03034d2c3884b0edf9a25d0214caf59f1d81a33c1df7e31c8bb48d1099e"}) as unknown as TypedDocumentString<QueueCountsQuery, QueueCountsQueryVariables>;
export const SiteDocument = new TypedDocumentString(`
    query Site {
  site {
    name
    cityName
    demonstration
    languages
    pollSeconds
    uploadScanner {
      standIn
    }
    brand {
      color
      ink
      soft
      logoUrl
    }
    unifiedIdentity {
      path
      standIn
    }
    demoAccounts {
      username
      password
      name
      about
    }
  }
}
    `, {"hash":"sha256:25e3bd1388e511012febbcd779a88fe5d4897c13da70442d3eba1ee140d5ca5e"}) as unknown as TypedDocumentString<SiteQuery, SiteQueryVariables>;
export const CurrentStaffDocument = new TypedDocumentString(`
    query CurrentStaff {
  me {
    ...StaffParts
  }
}
    fragment StaffParts on Staff {
  id
  username
  name
  roles
  departmentNames
  windowName
  secondFactor
  pending
}`, {"hash":"sha256:79dc93cad3df27815b5046bc96c5bb8d3dd63c49214b45835b71e9bfbe3edf04"}) as unknown as TypedDocumentString<CurrentStaffQuery, CurrentStaffQueryVariables>;
export const LogInDocument = new TypedDocumentString(`
    mutation LogIn($input: LogInInput!) {
  logIn(input: $input) {
    staff {
      ...StaffParts
    }
    refusal {
      ...RefusalParts
    }
  }
}
    fragment StaffParts on Staff {
  id
  username
  name
  roles
  departmentNames
  windowName
  secondFactor
  pending
}
fragment RefusalParts on Refusal {
  code
  message
  fields {
    pointer
    message
  }
}`, {"hash":"sha256:c8835fb6f5ccbc85b5858fa08a395091ef50a2a0e3f14e3f317e62d5028e87b4"}) as unknown as TypedDocumentString<LogInMutation, LogInMutationVariables>;
export const ShowSecondFactorDocument = new TypedDocumentString(`
    mutation ShowSecondFactor($input: SecondFactorInput!) {
  showSecondFactor(input: $input) {
    staff {
      ...StaffParts
    }
    refusal {
      ...RefusalParts
    }
  }
}
    fragment StaffParts on Staff {
  id
  username
  name
  roles
  departmentNames
  windowName
  secondFactor
  pending
}
fragment RefusalParts on Refusal {
  code
  message
  fields {
    pointer
    message
  }
}`, {"hash":"sha256:b9e99240054933beceb4907874770e92a884d3485ce81aeb9817d2cd7e745d8c"}) as unknown as TypedDocumentString<ShowSecondFactorMutation, ShowSecondFactorMutationVariables>;
export const PasswordRulesDocument = new TypedDocumentString(`
    query PasswordRules {
  passwordRules {
    minLength
    classes
    history
    maxAgeDays
  }
}
    `, {"hash":"sha256:03e2926cef2cdd04b4a26fc04264fa3c54c8aa44a4cfe3b2738c0d393502e27b"}) as unknown as TypedDocumentString<PasswordRulesQuery, PasswordRulesQueryVariables>;
export const ChangePasswordDocument = new TypedDocumentString(`
    mutation ChangePassword($input: ChangePasswordInput!) {
  changePassword(input: $input) {
    staff {
      ...StaffParts
    }
    refusal {
      ...RefusalParts
    }
  }
}
    fragment StaffParts on Staff {
  id
  username
  name
  roles
  departmentNames
  windowName
  secondFactor
  pending
}
fragment RefusalParts on Refusal {
  code
  message
  fields {
    pointer
    message
  }
}`, {"hash":"sha256:e8bf190ffccec7677e573d4f567caba1c1033675b2e88450cd413da6e9e5bf9b"}) as unknown as TypedDocumentString<ChangePasswordMutation, ChangePasswordMutationVariables>;
export const BeginSecondFactorDocument = new TypedDocumentString(`
    mutation BeginSecondFactor($input: BeginSecondFactorInput!) {
  beginSecondFactor(input: $input) {
    offer {
      secret
      uri
    }
    refusal {
      ...RefusalParts
    }
  }
}
    fragment RefusalParts on Refusal {
  code
  message
  fields {
    pointer
    message
  }
}`, {"hash":"sha256:a8b6b3dc9f740d29087e5aeaf37fd665e4796d4344fc0c541cf3d326e12499d8"}) as unknown as TypedDocumentString<BeginSecondFactorMutation, BeginSecondFactorMutationVariables>;
export const ConfirmSecondFactorDocument = new TypedDocumentString(`
    mutation ConfirmSecondFactor($input: SecondFactorInput!) {
  confirmSecondFactor(input: $input) {
    staff {
      ...StaffParts
    }
    recoveryCodes
    refusal {
      ...RefusalParts
    }
  }
}
    fragment StaffParts on Staff {
  id
  username
  name
  roles
  departmentNames
  windowName
  secondFactor
  pending
}
fragment RefusalParts on Refusal {
  code
  message
  fields {
    pointer
    message
  }
}`, {"hash":"sha256:8662c1028e4af0b52ed0dcb06f68dbd103eb45b0e97bad804d92449300ec56bd"}) as unknown as TypedDocumentString<ConfirmSecondFactorMutation, ConfirmSecondFactorMutationVariables>;
export const EndedSessionDocument = new TypedDocumentString(`
    query EndedSession {
  endedSession {
    reason
    at
    nextDevice
  }
}
    `, {"hash":"sha256:dc203bdb2d400b933c4ffa19f745fda269a87c7cf457978629d5893457b92f9e"}) as unknown as TypedDocumentString<EndedSessionQuery, EndedSessionQueryVariables>;
export const LogOutDocument = new TypedDocumentString(`
    mutation LogOut {
  logOut
}
    `, {"hash":"sha256:0b6e62ffaa90081b102c4c41011f06f64be899efbe92bd33767bc7ac725ce107"}) as unknown as TypedDocumentString<LogOutMutation, LogOutMutationVariables>;