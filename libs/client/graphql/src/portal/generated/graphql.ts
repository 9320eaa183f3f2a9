/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
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

/** The answer to an offer: by its id, or by the code that one was given. */
export type AnswerAuthorisationInput = {
  /** Accept, or decline. */
  accept: boolean;
  /** The code. */
  code?: string | null | undefined;
  /** Of the authorisation. */
  id?: string | null | undefined;
  /** Made once for one intention; sent again with it. */
  idempotencyKey: string;
};

/** Who applies: a natural person (自然人) or a legal person (法人). A sole trader acts as a legal person. */
export type ApplicantKind =
  | 'LEGAL'
  | 'NATURAL';

/** DRAFT: not yet submitted. RUNNING: with the office or the applicant. TO_DO: waits for the applicant. DONE: finished. */
export type ApplicationState =
  | 'ALL'
  | 'DONE'
  | 'DRAFT'
  | 'RUNNING'
  | 'TO_DO';

/** How far an authorisation has come. */
export type AuthorisationState =
  | 'DECLINED'
  | 'ENDED'
  | 'EXPIRED'
  | 'IN_FORCE'
  | 'OFFERED';

/** Whom an enterprise authorises, for what and until when. */
export type AuthoriseAgentInput = {
  /** The agent; none to invite by a code. */
  agent?: NamedPersonInput | null | undefined;
  /** The enterprise. */
  enterpriseId: string;
  /** Everything; items and themes are then ignored. */
  everything: boolean;
  /** Made once for one intention; sent again with it. */
  idempotencyKey: string;
  /** Items. */
  itemIds: Array<string>;
  /** Keys of themes. */
  themeKeys: Array<string>;
  /** Last day. */
  until: string;
};

/** Takes a request back. */
export type CancelPrivacyRequestInput = {
  /** Made by the client, one for one intention. */
  idempotencyKey: string;
  /** Of the request. */
  requestId: string;
};

/** Where somebody acts: the web portal, a WeChat or Alipay mini-program, or a service counter. */
export type Channel =
  | 'ALIPAY'
  | 'COUNTER'
  | 'WEAPP'
  | 'WEB';

/** A telephone number that WeChat vouches for. */
export type ConfirmTelephoneInput = {
  /** Of WeChat's button for telephone numbers. */
  code: string;
  /** Made by the client, one for each intention. */
  idempotencyKey: string;
};

/** What one may correct by oneself; null leaves it as it is. */
export type CorrectMyDataInput = {
  /** The new address. */
  address?: string | null | undefined;
  /** Made by the client, one for one intention. */
  idempotencyKey: string;
  /** The new telephone number. */
  telephone?: string | null | undefined;
};

/** Whether a point of a correction is about an answer, a material or something else. */
export type CorrectionPointKind =
  | 'FIELD'
  | 'MATERIAL'
  | 'OTHER';

/** The days that a limit is counted in: working days (工作日), or natural days (自然日), which weekends and holidays are among. */
export type DayUnit =
  | 'CALENDAR_DAY'
  | 'WORKING_DAY';

/** A child under fourteen, as its guardian names it. */
export type DeclareChildInput = {
  /** Both numbers may be compared with the household register. */
  consent: boolean;
  /** Made once for one intention; sent again with it. */
  idempotencyKey: string;
  /** Identity number of the child. */
  identityNumber: string;
  /** Name of the child. */
  name: string;
};

/** What one is called. */
export type DeclareNameInput = {
  /** Made once for one intention; sent again with it. */
  idempotencyKey: string;
  /** Name as in the identity card. */
  name: string;
};

/** Kind of a notice or decision. */
export type DocumentKind =
  | 'ACCEPTANCE'
  | 'CORRECTION'
  | 'DECISION_GRANTED'
  | 'DECISION_REFUSED'
  | 'DELIVERY'
  | 'NOT_ACCEPTED'
  | 'RECEIPT';

/** ARCHIVED: it lies in the archive alone. ERASED: it is gone. */
export type EmptiedKind =
  | 'ARCHIVED'
  | 'ERASED';

/** Which authorisation to end. */
export type EndAuthorisationInput = {
  /** Of the authorisation. */
  id: string;
  /** Made once for one intention; sent again with it. */
  idempotencyKey: string;
};

/** For which child one no longer acts. */
export type EndGuardianshipInput = {
  /** The child. */
  childId: string;
  /** Made once for one intention; sent again with it. */
  idempotencyKey: string;
};

/** In whose place to act from now on; neither kind nor id to act for oneself. */
export type EnterSpaceInput = {
  /** The enterprise, or the child. */
  id?: string | null | undefined;
  /** Whose place. */
  kind?: SpaceKind | null | undefined;
};

/** The notices that the person ticked before an application. */
export type GiveConsentInput = {
  /** Of the application. */
  applicationId: string;
  /** Made by the client, one for one intention. */
  idempotencyKey: string;
  /** What was ticked. */
  notices: Array<TickedNoticeInput>;
};

/** Light of supervision: yellow when a fifth or less of the promised limit is left, red when it is past. */
export type Light =
  | 'GREEN'
  | 'RED'
  | 'YELLOW';

/** A further way in for the person who is signed in. */
export type LinkWayInput = {
  /** For a text message: the challenge of sendSmsCode. */
  challenge?: string | null | undefined;
  /** Where this happens. */
  channel: Channel;
  /** Of wx.login, of my.getAuthCode, or of the text message. */
  code: string;
  /** Made by the client, one for each intention. */
  idempotencyKey: string;
  /** Which way; one of waysIn. The unified identity goes another path. */
  way: Way;
};

/** Which made-up person to be, and where. */
export type LogInAsDemoPersonInput = {
  /** Where this login happens. */
  channel: Channel;
  /** One of demoPeople. */
  personId: string;
};

/** A person by name and identity number. */
export type NamedPersonInput = {
  /** Identity number. */
  identityNumber: string;
  /** Name as in the identity card. */
  name: string;
};

/** Which notice about personal data. */
export type NoticeKey =
  | 'ACCOUNT'
  | 'PASSING'
  | 'SENSITIVE';

/** An enterprise as its licence names it. */
export type OpenEnterpriseInput = {
  /** Unified social credit code, 18 characters. */
  creditCode: string;
  /** Made once for one intention; sent again with it. */
  idempotencyKey: string;
  /** Its whole name. */
  name: string;
};

/** What was decided. */
export type Outcome =
  | 'GRANTED'
  | 'REFUSED';

/** What a letter tells. */
export type PrivacyLetterKind =
  | 'CASE_ERASURE_NEAR'
  | 'CASE_RESTRICTION_NEAR'
  | 'COPY_FAILED'
  | 'COPY_READY'
  | 'DATA_CORRECTED'
  | 'DRAFT_ENDS'
  | 'ERASURE_ASKED'
  | 'ERASURE_CANCELLED'
  | 'ERASURE_FAILED';

/** Asks for a copy or an erasure. */
export type PrivacyRequestInput = {
  /** Made by the client, one for one intention. */
  idempotencyKey: string;
};

/** What somebody asked. */
export type PrivacyRequestKind =
  | 'COPY'
  | 'ERASURE';

/** How far it is: waiting to begin, running, done, failed, or taken back. */
export type PrivacyRequestState =
  | 'CANCELLED'
  | 'DONE'
  | 'FAILED'
  | 'RUNNING'
  | 'WAITING';

/** Name and identity number, to be confirmed. */
export type ProveIdentityInput = {
  /** Both may be passed on to the authority that confirms them. */
  consent: boolean;
  /** Made once for one intention; sent again with it. */
  idempotencyKey: string;
  /** Identity number. */
  identityNumber: string;
  /** Name as in the identity card. */
  name: string;
};

/** What the applicant says of one service event. */
export type RateInput = {
  applicationId: string;
  channel: Channel;
  eventNumber: number;
  idempotencyKey: string;
  level: number;
  reasons: Array<string>;
  text?: string | null | undefined;
  /** Version that the applicant saw. */
  version: number;
};

/** Takes a file out. */
export type RemoveFileInput = {
  /** Of the application. */
  applicationId: string;
  /** Of the file. */
  fileId: string;
  /** Version that the applicant saw. */
  version: number;
};

/** Keeps what is filled in so far. */
export type SaveDraftInput = {
  /** Of the application. */
  applicationId: string;
  /** The answers, all of them. */
  data: unknown;
  /** Page of the form on which the applicant is. */
  page?: string | null | undefined;
  /** Version that the applicant saw. */
  version: number;
};

/** Which telephone a code goes to. */
export type SendSmsCodeInput = {
  /** Mobile number of the mainland, 11 digits; spaces and +86 do no harm. */
  telephone: string;
};

/** The device to sign out. */
export type SignOutDeviceInput = {
  /** One of account.devices. */
  deviceId: string;
  /** Made by the client, one for each intention. */
  idempotencyKey: string;
};

/** All devices but this one. */
export type SignOutOtherDevicesInput = {
  /** Made by the client, one for each intention. */
  idempotencyKey: string;
};

/** In whose place somebody acts: an enterprise's, or a child's under fourteen. */
export type SpaceKind =
  | 'CHILD'
  | 'ENTERPRISE';

/** By which right: legal representative, authorised agent, or guardian. */
export type SpaceRight =
  | 'AGENT'
  | 'GUARDIAN'
  | 'REPRESENTATIVE';

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

/** Begins an application. */
export type StartApplicationInput = {
  /** Where the applicant is. */
  channel: Channel;
  /** Made by the client, one for one intention. */
  idempotencyKey: string;
  /** Of the service item. */
  itemId: string;
};

/** Submits an application, or submits it again. */
export type SubmitInput = {
  /** Of the application. */
  applicationId: string;
  /** Where the applicant is. */
  channel: Channel;
  /** Made by the client, one for one intention. */
  idempotencyKey: string;
  /** Version that the applicant saw. */
  version: number;
};

/** A notice that the person ticked. */
export type TickedNoticeInput = {
  /** Which one. */
  key: NoticeKey;
  /** The version that was shown. */
  version: string;
};

/** The way to take off the account. */
export type UnlinkWayInput = {
  /** Made by the client, one for each intention. */
  idempotencyKey: string;
  /** One of account.ways. */
  linkId: string;
};

/** A way in: a made-up person of the demonstration, the account of a WeChat or Alipay mini-program, the unified identity, or a code by text message. */
export type Way =
  | 'ALIPAY'
  | 'DEMO'
  | 'OIDC'
  | 'SMS'
  | 'WECHAT';

/** What a way in needs. */
export type WayCredentialsInput = {
  /** For a text message: the challenge of sendSmsCode. */
  challenge?: string | null | undefined;
  /** Where this happens. */
  channel: Channel;
  /** Of wx.login, of my.getAuthCode, or of the text message. */
  code: string;
  /** Which way; one of waysIn. The unified identity goes another path. */
  way: Way;
};

/** Takes a consent back. */
export type WithdrawConsentInput = {
  /** Of the consent. */
  consentId: string;
  /** Made by the client, one for one intention. */
  idempotencyKey: string;
};

/** Takes an application back. */
export type WithdrawInput = {
  /** Of the application. */
  applicationId: string;
  /** Made by the client, one for one intention. */
  idempotencyKey: string;
  /** Why, if the applicant wants to say. */
  reason?: string | null | undefined;
  /** Version that the applicant saw. */
  version: number;
};

export type WaysInQueryVariables = Exact<{
  channel: Channel;
}>;


export type WaysInQuery = { waysIn: Array<{ way: Way, standIn: boolean, mailbox: string | null }> };

export type SendSmsCodeMutationVariables = Exact<{
  input: SendSmsCodeInput;
}>;


export type SendSmsCodeMutation = { sendSmsCode: { challenge: string | null, validSeconds: number | null, resendSeconds: number | null, refusal: { code: string, message: string, fields: Array<{ pointer: string, message: string }> } | null } };

export type LogInWithMutationVariables = Exact<{
  input: WayCredentialsInput;
}>;


export type LogInWithMutation = { logInWith: { session: { token: string | null, expiresAt: string } | null, refusal: { code: string, message: string, fields: Array<{ pointer: string, message: string }> } | null } };

export type AccountPartsFragment = { unread: number, ways: Array<{ id: string, way: Way, name: string, telephone: string | null, linkedAt: string, lastUsedAt: string }>, devices: Array<{ id: string, device: string | null, channel: Channel, way: string | null, address: string | null, since: string, lastSeen: string, current: boolean }>, messages: Array<{ id: string, text: string, channel: Channel, at: string, unread: boolean }> };

export type AccountQueryVariables = Exact<{ [key: string]: never; }>;


export type AccountQuery = { account: { unread: number, ways: Array<{ id: string, way: Way, name: string, telephone: string | null, linkedAt: string, lastUsedAt: string }>, devices: Array<{ id: string, device: string | null, channel: Channel, way: string | null, address: string | null, since: string, lastSeen: string, current: boolean }>, messages: Array<{ id: string, text: string, channel: Channel, at: string, unread: boolean }> } };

export type UnreadMessagesQueryVariables = Exact<{ [key: string]: never; }>;


export type UnreadMessagesQuery = { me: { id: string, unreadMessages: number } | null };

export type LinkWayMutationVariables = Exact<{
  input: LinkWayInput;
}>;


export type LinkWayMutation = { linkWay: { account: { unread: number, ways: Array<{ id: string, way: Way, name: string, telephone: string | null, linkedAt: string, lastUsedAt: string }>, devices: Array<{ id: string, device: string | null, channel: Channel, way: string | null, address: string | null, since: string, lastSeen: string, current: boolean }>, messages: Array<{ id: string, text: string, channel: Channel, at: string, unread: boolean }> } | null, refusal: { code: string, message: string, fields: Array<{ pointer: string, message: string }> } | null } };

export type UnlinkWayMutationVariables = Exact<{
  input: UnlinkWayInput;
}>;


export type UnlinkWayMutation = { unlinkWay: { account: { unread: number, ways: Array<{ id: string, way: Way, name: string, telephone: string | null, linkedAt: string, lastUsedAt: string }>, devices: Array<{ id: string, device: string | null, channel: Channel, way: string | null, address: string | null, since: string, lastSeen: string, current: boolean }>, messages: Array<{ id: string, text: string, channel: Channel, at: string, unread: boolean }> } | null, refusal: { code: string, message: string, fields: Array<{ pointer: string, message: string }> } | null } };

export type SignOutDeviceMutationVariables = Exact<{
  input: SignOutDeviceInput;
}>;


export type SignOutDeviceMutation = { signOutDevice: { account: { unread: number, ways: Array<{ id: string, way: Way, name: string, telephone: string | null, linkedAt: string, lastUsedAt: string }>, devices: Array<{ id: string, device: string | null, channel: Channel, way: string | null, address: string | null, since: string, lastSeen: string, current: boolean }>, messages: Array<{ id: string, text: string, channel: Channel, at: string, unread: boolean }> } | null, refusal: { code: string, message: string, fields: Array<{ pointer: string, message: string }> } | null } };

export type SignOutOtherDevicesMutationVariables = Exact<{
  input: SignOutOtherDevicesInput;
}>;


export type SignOutOtherDevicesMutation = { signOutOtherDevices: { account: { unread: number, ways: Array<{ id: string, way: Way, name: string, telephone: string | null, linkedAt: string, lastUsedAt: string }>, devices: Array<{ id: string, device: string | null, channel: Channel, way: string | null, address: string | null, since: string, lastSeen: string, current: boolean }>, messages: Array<{ id: string, text: string, channel: Channel, at: string, unread: boolean }> } | null, refusal: { code: string, message: string, fields: Array<{ pointer: string, message: string }> } | null } };

export type SeeAccountMessagesMutationVariables = Exact<{ [key: string]: never; }>;


export type SeeAccountMessagesMutation = { seeAccountMessages: boolean };

export type ConfirmTelephoneMutationVariables = Exact<{
  input: ConfirmTelephoneInput;
}>;


export type ConfirmTelephoneMutation = { confirmTelephone: { me: { id: string, telephone: string } | null, refusal: { code: string, message: string, fields: Array<{ pointer: string, message: string }> } | null } };

export type ClockPartsFragment = { light: Light, promisedDue: string, statutoryDue: string | null, provisional: boolean, promisedDays: number, promisedUnit: DayUnit, statutoryDays: number | null, statutoryUnit: DayUnit | null, daysLeft: number, daysUsed: number, stoppedSince: string | null, running: boolean };

export type CorrectionPartsFragment = { issuedAt: string, points: Array<{ kind: CorrectionPointKind, pointer: string | null, materialKey: string | null, label: string, message: string }> };

export type CaseRowFragment = { id: string, number: string | null, applicantName: string, agentName: string | null, version: number, itemId: string, itemName: string, departmentName: string, stage: Stage, outcome: Outcome | null, openActs: Array<Act>, toDo: string | null, savedAt: string, submittedAt: string | null, finishedAt: string | null, clock: { light: Light, promisedDue: string, statutoryDue: string | null, provisional: boolean, promisedDays: number, promisedUnit: DayUnit, statutoryDays: number | null, statutoryUnit: DayUnit | null, daysLeft: number, daysUsed: number, stoppedSince: string | null, running: boolean } | null, correction: { issuedAt: string, points: Array<{ kind: CorrectionPointKind, pointer: string | null, materialKey: string | null, label: string, message: string }> } | null };

export type MyApplicationsQueryVariables = Exact<{
  state?: ApplicationState | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type MyApplicationsQuery = { myApplications: { endCursor: string | null, hasMore: boolean, nodes: Array<{ id: string, number: string | null, applicantName: string, agentName: string | null, version: number, itemId: string, itemName: string, departmentName: string, stage: Stage, outcome: Outcome | null, openActs: Array<Act>, toDo: string | null, savedAt: string, submittedAt: string | null, finishedAt: string | null, clock: { light: Light, promisedDue: string, statutoryDue: string | null, provisional: boolean, promisedDays: number, promisedUnit: DayUnit, statutoryDays: number | null, statutoryUnit: DayUnit | null, daysLeft: number, daysUsed: number, stoppedSince: string | null, running: boolean } | null, correction: { issuedAt: string, points: Array<{ kind: CorrectionPointKind, pointer: string | null, materialKey: string | null, label: string, message: string }> } | null }> } };

export type MyDraftQueryVariables = Exact<{
  itemId: string;
}>;


export type MyDraftQuery = { myDraft: { id: string, savedAt: string } | null };

export type CasePartsFragment = { id: string, number: string | null, applicantName: string, agentName: string | null, version: number, stage: Stage, outcome: Outcome | null, page: string | null, data: unknown, reason: string | null, openActs: Array<Act>, savedAt: string, submittedAt: string | null, problems: Array<{ pointer: string, keyword: string, message: string }>, materials: Array<{ key: string, problem: string | null, files: Array<{ id: string, name: string, size: number, type: string, addedAt: string, url: string, removable: boolean }> }>, clock: { light: Light, promisedDue: string, statutoryDue: string | null, provisional: boolean, promisedDays: number, promisedUnit: DayUnit, statutoryDays: number | null, statutoryUnit: DayUnit | null, daysLeft: number, daysUsed: number, stoppedSince: string | null, running: boolean } | null, correction: { issuedAt: string, points: Array<{ kind: CorrectionPointKind, pointer: string | null, materialKey: string | null, label: string, message: string }> } | null, emptied: { kind: EmptiedKind, at: string } | null, timeline: Array<{ sequence: number, kind: string, title: string, detail: string | null, at: string, by: string, channel: Channel | null, documentIds: Array<string> }>, documents: Array<{ id: string, kind: DocumentKind, title: string, number: string, issuedOn: string, verificationCode: string, url: string }>, rateable: Array<{ eventNumber: number, kind: string, title: string, at: string, rating: { level: number, reasons: Array<string>, text: string | null, at: string } | null }>, item: { id: string, name: string, departmentName: string, form: unknown, resultName: string | null, adviceLine: string | null, materials: Array<{ key: string, name: string, need: string, required: boolean, mayFollow: boolean, originals: number, copies: number, format: string | null, source: string | null, fillingHint: string | null, acceptedWhen: string | null, law: string | null, sampleUrl: string | null, blankFormUrl: string | null }>, promised: { days: number, unit: string, explained: string | null } | null } };

export type CaseQueryVariables = Exact<{
  id: string;
}>;


export type CaseQuery = { application: { id: string, number: string | null, applicantName: string, agentName: string | null, version: number, stage: Stage, outcome: Outcome | null, page: string | null, data: unknown, reason: string | null, openActs: Array<Act>, savedAt: string, submittedAt: string | null, problems: Array<{ pointer: string, keyword: string, message: string }>, materials: Array<{ key: string, problem: string | null, files: Array<{ id: string, name: string, size: number, type: string, addedAt: string, url: string, removable: boolean }> }>, clock: { light: Light, promisedDue: string, statutoryDue: string | null, provisional: boolean, promisedDays: number, promisedUnit: DayUnit, statutoryDays: number | null, statutoryUnit: DayUnit | null, daysLeft: number, daysUsed: number, stoppedSince: string | null, running: boolean } | null, correction: { issuedAt: string, points: Array<{ kind: CorrectionPointKind, pointer: string | null, materialKey: string | null, label: string, message: string }> } | null, emptied: { kind: EmptiedKind, at: string } | null, timeline: Array<{ sequence: number, kind: string, title: string, detail: string | null, at: string, by: string, channel: Channel | null, documentIds: Array<string> }>, documents: Array<{ id: string, kind: DocumentKind, title: string, number: string, issuedOn: string, verificationCode: string, url: string }>, rateable: Array<{ eventNumber: number, kind: string, title: string, at: string, rating: { level: number, reasons: Array<string>, text: string | null, at: string } | null }>, item: { id: string, name: string, departmentName: string, form: unknown, resultName: string | null, adviceLine: string | null, materials: Array<{ key: string, name: string, need: string, required: boolean, mayFollow: boolean, originals: number, copies: number, format: string | null, source: string | null, fillingHint: string | null, acceptedWhen: string | null, law: string | null, sampleUrl: string | null, blankFormUrl: string | null }>, promised: { days: number, unit: string, explained: string | null } | null } } | null };

export type CaseVersionQueryVariables = Exact<{
  id: string;
}>;


export type CaseVersionQuery = { applicationVersion: number | null };

export type CaseAnswerFragment = { application: { id: string, number: string | null, applicantName: string, agentName: string | null, version: number, stage: Stage, outcome: Outcome | null, page: string | null, data: unknown, reason: string | null, openActs: Array<Act>, savedAt: string, submittedAt: string | null, problems: Array<{ pointer: string, keyword: string, message: string }>, materials: Array<{ key: string, problem: string | null, files: Array<{ id: string, name: string, size: number, type: string, addedAt: string, url: string, removable: boolean }> }>, clock: { light: Light, promisedDue: string, statutoryDue: string | null, provisional: boolean, promisedDays: number, promisedUnit: DayUnit, statutoryDays: number | null, statutoryUnit: DayUnit | null, daysLeft: number, daysUsed: number, stoppedSince: string | null, running: boolean } | null, correction: { issuedAt: string, points: Array<{ kind: CorrectionPointKind, pointer: string | null, materialKey: string | null, label: string, message: string }> } | null, emptied: { kind: EmptiedKind, at: string } | null, timeline: Array<{ sequence: number, kind: string, title: string, detail: string | null, at: string, by: string, channel: Channel | null, documentIds: Array<string> }>, documents: Array<{ id: string, kind: DocumentKind, title: string, number: string, issuedOn: string, verificationCode: string, url: string }>, rateable: Array<{ eventNumber: number, kind: string, title: string, at: string, rating: { level: number, reasons: Array<string>, text: string | null, at: string } | null }>, item: { id: string, name: string, departmentName: string, form: unknown, resultName: string | null, adviceLine: string | null, materials: Array<{ key: string, name: string, need: string, required: boolean, mayFollow: boolean, originals: number, copies: number, format: string | null, source: string | null, fillingHint: string | null, acceptedWhen: string | null, law: string | null, sampleUrl: string | null, blankFormUrl: string | null }>, promised: { days: number, unit: string, explained: string | null } | null } } | null, refusal: { code: string, message: string, fields: Array<{ pointer: string, message: string }> } | null };

export type StartApplicationMutationVariables = Exact<{
  input: StartApplicationInput;
}>;


export type StartApplicationMutation = { startApplication: { application: { id: string, number: string | null, applicantName: string, agentName: string | null, version: number, stage: Stage, outcome: Outcome | null, page: string | null, data: unknown, reason: string | null, openActs: Array<Act>, savedAt: string, submittedAt: string | null, problems: Array<{ pointer: string, keyword: string, message: string }>, materials: Array<{ key: string, problem: string | null, files: Array<{ id: string, name: string, size: number, type: string, addedAt: string, url: string, removable: boolean }> }>, clock: { light: Light, promisedDue: string, statutoryDue: string | null, provisional: boolean, promisedDays: number, promisedUnit: DayUnit, statutoryDays: number | null, statutoryUnit: DayUnit | null, daysLeft: number, daysUsed: number, stoppedSince: string | null, running: boolean } | null, correction: { issuedAt: string, points: Array<{ kind: CorrectionPointKind, pointer: string | null, materialKey: string | null, label: string, message: string }> } | null, emptied: { kind: EmptiedKind, at: string } | null, timeline: Array<{ sequence: number, kind: string, title: string, detail: string | null, at: string, by: string, channel: Channel | null, documentIds: Array<string> }>, documents: Array<{ id: string, kind: DocumentKind, title: string, number: string, issuedOn: string, verificationCode: string, url: string }>, rateable: Array<{ eventNumber: number, kind: string, title: string, at: string, rating: { level: number, reasons: Array<string>, text: string | null, at: string } | null }>, item: { id: string, name: string, departmentName: string, form: unknown, resultName: string | null, adviceLine: string | null, materials: Array<{ key: string, name: string, need: string, required: boolean, mayFollow: boolean, originals: number, copies: number, format: string | null, source: string | null, fillingHint: string | null, acceptedWhen: string | null, law: string | null, sampleUrl: string | null, blankFormUrl: string | null }>, promised: { days: number, unit: string, explained: string | null } | null } } | null, refusal: { code: string, message: string, fields: Array<{ pointer: string, message: string }> } | null } };

export type SaveDraftMutationVariables = Exact<{
  input: SaveDraftInput;
}>;


export type SaveDraftMutation = { saveDraft: { application: { id: string, number: string | null, applicantName: string, agentName: string | null, version: number, stage: Stage, outcome: Outcome | null, page: string | null, data: unknown, reason: string | null, openActs: Array<Act>, savedAt: string, submittedAt: string | null, problems: Array<{ pointer: string, keyword: string, message: string }>, materials: Array<{ key: string, problem: string | null, files: Array<{ id: string, name: string, size: number, type: string, addedAt: string, url: string, removable: boolean }> }>, clock: { light: Light, promisedDue: string, statutoryDue: string | null, provisional: boolean, promisedDays: number, promisedUnit: DayUnit, statutoryDays: number | null, statutoryUnit: DayUnit | null, daysLeft: number, daysUsed: number, stoppedSince: string | null, running: boolean } | null, correction: { issuedAt: string, points: Array<{ kind: CorrectionPointKind, pointer: string | null, materialKey: string | null, label: string, message: string }> } | null, emptied: { kind: EmptiedKind, at: string } | null, timeline: Array<{ sequence: number, kind: string, title: string, detail: string | null, at: string, by: string, channel: Channel | null, documentIds: Array<string> }>, documents: Array<{ id: string, kind: DocumentKind, title: string, number: string, issuedOn: string, verificationCode: string, url: string }>, rateable: Array<{ eventNumber: number, kind: string, title: string, at: string, rating: { level: number, reasons: Array<string>, text: string | null, at: string } | null }>, item: { id: string, name: string, departmentName: string, form: unknown, resultName: string | null, adviceLine: string | null, materials: Array<{ key: string, name: string, need: string, required: boolean, mayFollow: boolean, originals: number, copies: number, format: string | null, source: string | null, fillingHint: string | null, acceptedWhen: string | null, law: string | null, sampleUrl: string | null, blankFormUrl: string | null }>, promised: { days: number, unit: string, explained: string | null } | null } } | null, refusal: { code: string, message: string, fields: Array<{ pointer: string, message: string }> } | null } };

export type RemoveFileMutationVariables = Exact<{
  input: RemoveFileInput;
}>;


export type RemoveFileMutation = { removeFile: { application: { id: string, number: string | null, applicantName: string, agentName: string | null, version: number, stage: Stage, outcome: Outcome | null, page: string | null, data: unknown, reason: string | null, openActs: Array<Act>, savedAt: string, submittedAt: string | null, problems: Array<{ pointer: string, keyword: string, message: string }>, materials: Array<{ key: string, problem: string | null, files: Array<{ id: string, name: string, size: number, type: string, addedAt: string, url: string, removable: boolean }> }>, clock: { light: Light, promisedDue: string, statutoryDue: string | null, provisional: boolean, promisedDays: number, promisedUnit: DayUnit, statutoryDays: number | null, statutoryUnit: DayUnit | null, daysLeft: number, daysUsed: number, stoppedSince: string | null, running: boolean } | null, correction: { issuedAt: string, points: Array<{ kind: CorrectionPointKind, pointer: string | null, materialKey: string | null, label: string, message: string }> } | null, emptied: { kind: EmptiedKind, at: string } | null, timeline: Array<{ sequence: number, kind: string, title: string, detail: string | null, at: string, by: string, channel: Channel | null, documentIds: Array<string> }>, documents: Array<{ id: string, kind: DocumentKind, title: string, number: string, issuedOn: string, verificationCode: string, url: string }>, rateable: Array<{ eventNumber: number, kind: string, title: string, at: string, rating: { level: number, reasons: Array<string>, text: string | null, at: string } | null }>, item: { id: string, name: string, departmentName: string, form: unknown, resultName: string | null, adviceLine: string | null, materials: Array<{ key: string, name: string, need: string, required: boolean, mayFollow: boolean, originals: number, copies: number, format: string | null, source: string | null, fillingHint: string | null, acceptedWhen: string | null, law: string | null, sampleUrl: string | null, blankFormUrl: string | null }>, promised: { days: number, unit: string, explained: string | null } | null } } | null, refusal: { code: string, message: string, fields: Array<{ pointer: string, message: string }> } | null } };

export type SubmitApplicationMutationVariables = Exact<{
  input: SubmitInput;
}>;


export type SubmitApplicationMutation = { submitApplication: { application: { id: string, number: string | null, applicantName: string, agentName: string | null, version: number, stage: Stage, outcome: Outcome | null, page: string | null, data: unknown, reason: string | null, openActs: Array<Act>, savedAt: string, submittedAt: string | null, problems: Array<{ pointer: string, keyword: string, message: string }>, materials: Array<{ key: string, problem: string | null, files: Array<{ id: string, name: string, size: number, type: string, addedAt: string, url: string, removable: boolean }> }>, clock: { light: Light, promisedDue: string, statutoryDue: string | null, provisional: boolean, promisedDays: number, promisedUnit: DayUnit, statutoryDays: number | null, statutoryUnit: DayUnit | null, daysLeft: number, daysUsed: number, stoppedSince: string | null, running: boolean } | null, correction: { issuedAt: string, points: Array<{ kind: CorrectionPointKind, pointer: string | null, materialKey: string | null, label: string, message: string }> } | null, emptied: { kind: EmptiedKind, at: string } | null, timeline: Array<{ sequence: number, kind: string, title: string, detail: string | null, at: string, by: string, channel: Channel | null, documentIds: Array<string> }>, documents: Array<{ id: string, kind: DocumentKind, title: string, number: string, issuedOn: string, verificationCode: string, url: string }>, rateable: Array<{ eventNumber: number, kind: string, title: string, at: string, rating: { level: number, reasons: Array<string>, text: string | null, at: string } | null }>, item: { id: string, name: string, departmentName: string, form: unknown, resultName: string | null, adviceLine: string | null, materials: Array<{ key: string, name: string, need: string, required: boolean, mayFollow: boolean, originals: number, copies: number, format: string | null, source: string | null, fillingHint: string | null, acceptedWhen: string | null, law: string | null, sampleUrl: string | null, blankFormUrl: string | null }>, promised: { days: number, unit: string, explained: string | null } | null } } | null, refusal: { code: string, message: string, fields: Array<{ pointer: string, message: string }> } | null } };

export type ResubmitApplicationMutationVariables = Exact<{
  input: SubmitInput;
}>;


export type ResubmitApplicationMutation = { resubmitApplication: { application: { id: string, number: string | null, applicantName: string, agentName: string | null, version: number, stage: Stage, outcome: Outcome | null, page: string | null, data: unknown, reason: string | null, openActs: Array<Act>, savedAt: string, submittedAt: string | null, problems: Array<{ pointer: string, keyword: string, message: string }>, materials: Array<{ key: string, problem: string | null, files: Array<{ id: string, name: string, size: number, type: string, addedAt: string, url: string, removable: boolean }> }>, clock: { light: Light, promisedDue: string, statutoryDue: string | null, provisional: boolean, promisedDays: number, promisedUnit: DayUnit, statutoryDays: number | null, statutoryUnit: DayUnit | null, daysLeft: number, daysUsed: number, stoppedSince: string | null, running: boolean } | null, correction: { issuedAt: string, points: Array<{ kind: CorrectionPointKind, pointer: string | null, materialKey: string | null, label: string, message: string }> } | null, emptied: { kind: EmptiedKind, at: string } | null, timeline: Array<{ sequence: number, kind: string, title: string, detail: string | null, at: string, by: string, channel: Channel | null, documentIds: Array<string> }>, documents: Array<{ id: string, kind: DocumentKind, title: string, number: string, issuedOn: string, verificationCode: string, url: string }>, rateable: Array<{ eventNumber: number, kind: string, title: string, at: string, rating: { level: number, reasons: Array<string>, text: string | null, at: string } | null }>, item: { id: string, name: string, departmentName: string, form: unknown, resultName: string | null, adviceLine: string | null, materials: Array<{ key: string, name: string, need: string, required: boolean, mayFollow: boolean, originals: number, copies: number, format: string | null, source: string | null, fillingHint: string | null, acceptedWhen: string | null, law: string | null, sampleUrl: string | null, blankFormUrl: string | null }>, promised: { days: number, unit: string, explained: string | null } | null } } | null, refusal: { code: string, message: string, fields: Array<{ pointer: string, message: string }> } | null } };

export type WithdrawApplicationMutationVariables = Exact<{
  input: WithdrawInput;
}>;


export type WithdrawApplicationMutation = { withdrawApplication: { application: { id: string, number: string | null, applicantName: string, agentName: string | null, version: number, stage: Stage, outcome: Outcome | null, page: string | null, data: unknown, reason: string | null, openActs: Array<Act>, savedAt: string, submittedAt: string | null, problems: Array<{ pointer: string, keyword: string, message: string }>, materials: Array<{ key: string, problem: string | null, files: Array<{ id: string, name: string, size: number, type: string, addedAt: string, url: string, removable: boolean }> }>, clock: { light: Light, promisedDue: string, statutoryDue: string | null, provisional: boolean, promisedDays: number, promisedUnit: DayUnit, statutoryDays: number | null, statutoryUnit: DayUnit | null, daysLeft: number, daysUsed: number, stoppedSince: string | null, running: boolean } | null, correction: { issuedAt: string, points: Array<{ kind: CorrectionPointKind, pointer: string | null, materialKey: string | null, label: string, message: string }> } | null, emptied: { kind: EmptiedKind, at: string } | null, timeline: Array<{ sequence: number, kind: string, title: string, detail: string | null, at: string, by: string, channel: Channel | null, documentIds: Array<string> }>, documents: Array<{ id: string, kind: DocumentKind, title: string, number: string, issuedOn: string, verificationCode: string, url: string }>, rateable: Array<{ eventNumber: number, kind: string, title: string, at: string, rating: { level: number, reasons: Array<string>, text: string | null, at: string } | null }>, item: { id: string, name: string, departmentName: string, form: unknown, resultName: string | null, adviceLine: string | null, materials: Array<{ key: string, name: string, need: string, required: boolean, mayFollow: boolean, originals: number, copies: number, format: string | null, source: string | null, fillingHint: string | null, acceptedWhen: string | null, law: string | null, sampleUrl: string | null, blankFormUrl: string | null }>, promised: { days: number, unit: string, explained: string | null } | null } } | null, refusal: { code: string, message: string, fields: Array<{ pointer: string, message: string }> } | null } };

export type RateApplicationMutationVariables = Exact<{
  input: RateInput;
}>;


export type RateApplicationMutation = { rateApplication: { rating: { level: number, reasons: Array<string>, text: string | null, at: string } | null, refusal: { code: string, message: string, fields: Array<{ pointer: string, message: string }> } | null } };

export type AssuranceWaysQueryVariables = Exact<{ [key: string]: never; }>;


export type AssuranceWaysQuery = { assuranceWays: { authority: boolean, standIn: boolean } };

export type DeclareNameMutationVariables = Exact<{
  input: DeclareNameInput;
}>;


export type DeclareNameMutation = { declareName: { me: { id: string, assuranceLevel: number } | null, refusal: { code: string, message: string, fields: Array<{ pointer: string, message: string }> } | null } };

export type ProveIdentityMutationVariables = Exact<{
  input: ProveIdentityInput;
}>;


export type ProveIdentityMutation = { proveIdentity: { me: { id: string, assuranceLevel: number } | null, refusal: { code: string, message: string, fields: Array<{ pointer: string, message: string }> } | null } };

export type MakeCounterCodeMutationVariables = Exact<{ [key: string]: never; }>;


export type MakeCounterCodeMutation = { makeCounterCode: { code: string, expiresAt: string } };

export type SiteQueryVariables = Exact<{ [key: string]: never; }>;


export type SiteQuery = { site: { name: string, cityName: string, slogan: string, demonstration: string | null, hotline: string, languages: Array<string>, largestUpload: number, uploadScanner: { standIn: boolean } | null, brand: { color: string, ink: string, soft: string, logoUrl: string }, themes: Array<{ key: string, name: string, icon: string, applicantKind: ApplicantKind, itemCount: number }> } };

export type ItemRowFragment = { id: string, name: string, summary: string | null, departmentName: string, applicantKinds: Array<ApplicantKind>, online: boolean, instant: boolean, promisedDays: number | null, promisedUnit: string | null, visits: number | null, free: boolean | null, complete: boolean };

export type PopularItemsQueryVariables = Exact<{
  first?: number | null | undefined;
}>;


export type PopularItemsQuery = { popularItems: Array<{ id: string, name: string, summary: string | null, departmentName: string, applicantKinds: Array<ApplicantKind>, online: boolean, instant: boolean, promisedDays: number | null, promisedUnit: string | null, visits: number | null, free: boolean | null, complete: boolean }> };

export type ItemsQueryVariables = Exact<{
  search?: string | null | undefined;
  theme?: string | null | undefined;
  applicantKind?: ApplicantKind | null | undefined;
  onlineOnly?: boolean | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ItemsQuery = { items: { endCursor: string | null, hasMore: boolean, total: number, totalIsExact: boolean, nodes: Array<{ id: string, name: string, summary: string | null, departmentName: string, applicantKinds: Array<ApplicantKind>, online: boolean, instant: boolean, promisedDays: number | null, promisedUnit: string | null, visits: number | null, free: boolean | null, complete: boolean }> } };

export type GuideQueryVariables = Exact<{
  id: string;
}>;


export type GuideQuery = { item: { id: string, version: number, name: string, summary: string | null, departmentName: string, itemCode: string | null, localItemCode: string, taskType: string, applicantKinds: Array<ApplicantKind>, complete: boolean, applyOnline: boolean, identityLevel: number, instant: boolean, visits: number | null, visitsExplained: string | null, free: boolean | null, conditions: Array<string>, resultName: string | null, resultSample: string | null, adviceLine: string | null, complaintLine: string | null, remedies: string | null, quota: string | null, specialProcedures: Array<string>, department: { name: string, address: string | null, hours: string | null, telephone: string | null } | null, promised: { days: number, unit: string, explained: string | null } | null, statutory: { days: number, unit: string, explained: string | null } | null, fees: Array<{ name: string, standard: string, law: string | null, reducible: string | null }>, materials: Array<{ key: string, name: string, need: string, required: boolean, mayFollow: boolean, originals: number, copies: number, format: string | null, source: string | null, fillingHint: string | null, acceptedWhen: string | null, law: string | null, sampleUrl: string | null, blankFormUrl: string | null }>, steps: Array<{ name: string, handler: string, standard: string, limit: string, result: string }>, laws: Array<{ name: string, documentNumber: string | null, clause: string, content: string }>, questions: Array<{ question: string, answer: string }>, windows: Array<{ name: string, address: string, hours: string, telephone: string }> } | null };

export type MaterialPartsFragment = { key: string, name: string, need: string, required: boolean, mayFollow: boolean, originals: number, copies: number, format: string | null, source: string | null, fillingHint: string | null, acceptedWhen: string | null, law: string | null, sampleUrl: string | null, blankFormUrl: string | null };

export type RatingLevelsQueryVariables = Exact<{ [key: string]: never; }>;


export type RatingLevelsQuery = { ratingLevels: Array<{ level: number, name: string, bad: boolean, reasons: Array<{ code: string, text: string, first: boolean }> }> };

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { me: { id: string, name: string, identityNumber: string, telephone: string, address: string, assuranceLevel: number, demonstration: boolean, autofill: unknown, spaceEnded: boolean, space: { kind: SpaceKind, id: string, name: string, as: SpaceRight, everything: boolean, itemIds: Array<string>, themeKeys: Array<string>, until: string | null, current: boolean } | null } | null };

export type DemoPeopleQueryVariables = Exact<{ [key: string]: never; }>;


export type DemoPeopleQuery = { demoPeople: Array<{ id: string, name: string, about: string }> };

export type LogInAsDemoPersonMutationVariables = Exact<{
  input: LogInAsDemoPersonInput;
}>;


export type LogInAsDemoPersonMutation = { logInAsDemoPerson: { session: { token: string | null, expiresAt: string } | null, me: { id: string, name: string, identityNumber: string, telephone: string, address: string, assuranceLevel: number, demonstration: boolean, autofill: unknown, spaceEnded: boolean, space: { kind: SpaceKind, id: string, name: string, as: SpaceRight, everything: boolean, itemIds: Array<string>, themeKeys: Array<string>, until: string | null, current: boolean } | null } | null, refusal: { code: string, message: string, fields: Array<{ pointer: string, message: string }> } | null } };

export type LogOutMutationVariables = Exact<{ [key: string]: never; }>;


export type LogOutMutation = { logOut: boolean };

export type RefusalPartsFragment = { code: string, message: string, fields: Array<{ pointer: string, message: string }> };

export type NoticePartsFragment = { key: NoticeKey, version: string, title: string, consent: string, blocks: Array<{ kind: string, text: string | null, items: Array<string> }> };

export type PrivacyPartsFragment = { name: string, identityNumber: string, telephone: string, address: string, graceDays: number, copyHours: number, held: Array<{ kind: string, count: number }>, consents: Array<{ id: string, title: string, version: string, about: string | null, givenAt: string, withdrawnAt: string | null, withdrawable: boolean }>, requests: Array<{ id: string, kind: PrivacyRequestKind, state: PrivacyRequestState, progress: number, problem: string | null, requestedAt: string, startsAt: string, url: string | null, expiresAt: string | null }>, letters: Array<{ id: string, kind: PrivacyLetterKind, item: string | null, day: string | null, whose: string | null, at: string, read: boolean }> };

export type PrivacyAnswerFragment = { privacy: { name: string, identityNumber: string, telephone: string, address: string, graceDays: number, copyHours: number, held: Array<{ kind: string, count: number }>, consents: Array<{ id: string, title: string, version: string, about: string | null, givenAt: string, withdrawnAt: string | null, withdrawable: boolean }>, requests: Array<{ id: string, kind: PrivacyRequestKind, state: PrivacyRequestState, progress: number, problem: string | null, requestedAt: string, startsAt: string, url: string | null, expiresAt: string | null }>, letters: Array<{ id: string, kind: PrivacyLetterKind, item: string | null, day: string | null, whose: string | null, at: string, read: boolean }> } | null, refusal: { code: string, message: string, fields: Array<{ pointer: string, message: string }> } | null };

export type PrivacyNoticeQueryVariables = Exact<{
  key: NoticeKey;
}>;


export type PrivacyNoticeQuery = { privacyNotice: { key: NoticeKey, version: string, title: string, consent: string, blocks: Array<{ kind: string, text: string | null, items: Array<string> }> } };

export type ApplicationNoticesQueryVariables = Exact<{
  applicationId: string;
}>;


export type ApplicationNoticesQuery = { applicationNotices: Array<{ key: NoticeKey, version: string, title: string, consent: string, blocks: Array<{ kind: string, text: string | null, items: Array<string> }> }> | null };

export type GiveConsentMutationVariables = Exact<{
  input: GiveConsentInput;
}>;


export type GiveConsentMutation = { giveConsent: { notices: Array<{ key: NoticeKey, version: string, title: string, consent: string, blocks: Array<{ kind: string, text: string | null, items: Array<string> }> }> | null, refusal: { code: string, message: string } | null } };

export type MyPrivacyQueryVariables = Exact<{ [key: string]: never; }>;


export type MyPrivacyQuery = { myPrivacy: { name: string, identityNumber: string, telephone: string, address: string, graceDays: number, copyHours: number, held: Array<{ kind: string, count: number }>, consents: Array<{ id: string, title: string, version: string, about: string | null, givenAt: string, withdrawnAt: string | null, withdrawable: boolean }>, requests: Array<{ id: string, kind: PrivacyRequestKind, state: PrivacyRequestState, progress: number, problem: string | null, requestedAt: string, startsAt: string, url: string | null, expiresAt: string | null }>, letters: Array<{ id: string, kind: PrivacyLetterKind, item: string | null, day: string | null, whose: string | null, at: string, read: boolean }> } };

export type CorrectMyDataMutationVariables = Exact<{
  input: CorrectMyDataInput;
}>;


export type CorrectMyDataMutation = { correctMyData: { privacy: { name: string, identityNumber: string, telephone: string, address: string, graceDays: number, copyHours: number, held: Array<{ kind: string, count: number }>, consents: Array<{ id: string, title: string, version: string, about: string | null, givenAt: string, withdrawnAt: string | null, withdrawable: boolean }>, requests: Array<{ id: string, kind: PrivacyRequestKind, state: PrivacyRequestState, progress: number, problem: string | null, requestedAt: string, startsAt: string, url: string | null, expiresAt: string | null }>, letters: Array<{ id: string, kind: PrivacyLetterKind, item: string | null, day: string | null, whose: string | null, at: string, read: boolean }> } | null, refusal: { code: string, message: string, fields: Array<{ pointer: string, message: string }> } | null } };

export type RequestDataCopyMutationVariables = Exact<{
  input: PrivacyRequestInput;
}>;


export type RequestDataCopyMutation = { requestDataCopy: { privacy: { name: string, identityNumber: string, telephone: string, address: string, graceDays: number, copyHours: number, held: Array<{ kind: string, count: number }>, consents: Array<{ id: string, title: string, version: string, about: string | null, givenAt: string, withdrawnAt: string | null, withdrawable: boolean }>, requests: Array<{ id: string, kind: PrivacyRequestKind, state: PrivacyRequestState, progress: number, problem: string | null, requestedAt: string, startsAt: string, url: string | null, expiresAt: string | null }>, letters: Array<{ id: string, kind: PrivacyLetterKind, item: string | null, day: string | null, whose: string | null, at: string, read: boolean }> } | null, refusal: { code: string, message: string, fields: Array<{ pointer: string, message: string }> } | null } };

export type RequestErasureMutationVariables = Exact<{
  input: PrivacyRequestInput;
}>;


export type RequestErasureMutation = { requestErasure: { privacy: { name: string, identityNumber: string, telephone: string, address: string, graceDays: number, copyHours: number, held: Array<{ kind: string, count: number }>, consents: Array<{ id: string, title: string, version: string, about: string | null, givenAt: string, withdrawnAt: string | null, withdrawable: boolean }>, requests: Array<{ id: string, kind: PrivacyRequestKind, state: PrivacyRequestState, progress: number, problem: string | null, requestedAt: string, startsAt: string, url: string | null, expiresAt: string | null }>, letters: Array<{ id: string, kind: PrivacyLetterKind, item: string | null, day: string | null, whose: string | null, at: string, read: boolean }> } | null, refusal: { code: string, message: string, fields: Array<{ pointer: string, message: string }> } | null } };

export type CancelPrivacyRequestMutationVariables = Exact<{
  input: CancelPrivacyRequestInput;
}>;


export type CancelPrivacyRequestMutation = { cancelPrivacyRequest: { privacy: { name: string, identityNumber: string, telephone: string, address: string, graceDays: number, copyHours: number, held: Array<{ kind: string, count: number }>, consents: Array<{ id: string, title: string, version: string, about: string | null, givenAt: string, withdrawnAt: string | null, withdrawable: boolean }>, requests: Array<{ id: string, kind: PrivacyRequestKind, state: PrivacyRequestState, progress: number, problem: string | null, requestedAt: string, startsAt: string, url: string | null, expiresAt: string | null }>, letters: Array<{ id: string, kind: PrivacyLetterKind, item: string | null, day: string | null, whose: string | null, at: string, read: boolean }> } | null, refusal: { code: string, message: string, fields: Array<{ pointer: string, message: string }> } | null } };

export type WithdrawConsentMutationVariables = Exact<{
  input: WithdrawConsentInput;
}>;


export type WithdrawConsentMutation = { withdrawConsent: { privacy: { name: string, identityNumber: string, telephone: string, address: string, graceDays: number, copyHours: number, held: Array<{ kind: string, count: number }>, consents: Array<{ id: string, title: string, version: string, about: string | null, givenAt: string, withdrawnAt: string | null, withdrawable: boolean }>, requests: Array<{ id: string, kind: PrivacyRequestKind, state: PrivacyRequestState, progress: number, problem: string | null, requestedAt: string, startsAt: string, url: string | null, expiresAt: string | null }>, letters: Array<{ id: string, kind: PrivacyLetterKind, item: string | null, day: string | null, whose: string | null, at: string, read: boolean }> } | null, refusal: { code: string, message: string, fields: Array<{ pointer: string, message: string }> } | null } };

export type PrivacyLettersSeenMutationVariables = Exact<{ [key: string]: never; }>;


export type PrivacyLettersSeenMutation = { privacyLettersSeen: boolean };

export type SpacePartsFragment = { kind: SpaceKind, id: string, name: string, as: SpaceRight, everything: boolean, itemIds: Array<string>, themeKeys: Array<string>, until: string | null, current: boolean };

export type AuthorisationPartsFragment = { id: string, enterpriseId: string, enterpriseName: string, agentName: string | null, state: AuthorisationState, everything: boolean, itemIds: Array<string>, itemNames: Array<string>, themeKeys: Array<string>, until: string, givenAt: string };

export type MySpacesQueryVariables = Exact<{ [key: string]: never; }>;


export type MySpacesQuery = { me: { id: string, assuranceLevel: number, spaceEnded: boolean, space: { kind: SpaceKind, id: string, name: string, as: SpaceRight, everything: boolean, itemIds: Array<string>, themeKeys: Array<string>, until: string | null, current: boolean } | null, spaces: Array<{ kind: SpaceKind, id: string, name: string, as: SpaceRight, everything: boolean, itemIds: Array<string>, themeKeys: Array<string>, until: string | null, current: boolean }> } | null, myAuthorisations: Array<{ id: string, enterpriseId: string, enterpriseName: string, agentName: string | null, state: AuthorisationState, everything: boolean, itemIds: Array<string>, itemNames: Array<string>, themeKeys: Array<string>, until: string, givenAt: string }> };

export type EnterpriseQueryVariables = Exact<{
  id: string;
}>;


export type EnterpriseQuery = { enterprise: { id: string, name: string, creditCode: string, authorisations: Array<{ id: string, enterpriseId: string, enterpriseName: string, agentName: string | null, state: AuthorisationState, everything: boolean, itemIds: Array<string>, itemNames: Array<string>, themeKeys: Array<string>, until: string, givenAt: string }> } | null };

export type EnterpriseActsQueryVariables = Exact<{
  enterpriseId: string;
  after?: string | null | undefined;
}>;


export type EnterpriseActsQuery = { enterpriseActs: { endCursor: string | null, hasMore: boolean, nodes: Array<{ id: string, at: string, by: string, title: string, caseId: string, caseName: string, number: string | null }> } | null };

export type EnterSpaceMutationVariables = Exact<{
  input: EnterSpaceInput;
}>;


export type EnterSpaceMutation = { enterSpace: { me: { id: string, space: { kind: SpaceKind, id: string, name: string, as: SpaceRight, everything: boolean, itemIds: Array<string>, themeKeys: Array<string>, until: string | null, current: boolean } | null } | null, refusal: { code: string, message: string, fields: Array<{ pointer: string, message: string }> } | null } };

export type OpenEnterpriseMutationVariables = Exact<{
  input: OpenEnterpriseInput;
}>;


export type OpenEnterpriseMutation = { openEnterprise: { enterpriseId: string | null, refusal: { code: string, message: string, fields: Array<{ pointer: string, message: string }> } | null } };

export type AuthoriseAgentMutationVariables = Exact<{
  input: AuthoriseAgentInput;
}>;


export type AuthoriseAgentMutation = { authoriseAgent: { code: string | null, enterprise: { id: string, name: string, creditCode: string, authorisations: Array<{ id: string, enterpriseId: string, enterpriseName: string, agentName: string | null, state: AuthorisationState, everything: boolean, itemIds: Array<string>, itemNames: Array<string>, themeKeys: Array<string>, until: string, givenAt: string }> } | null, refusal: { code: string, message: string, fields: Array<{ pointer: string, message: string }> } | null } };

export type AnswerAuthorisationMutationVariables = Exact<{
  input: AnswerAuthorisationInput;
}>;


export type AnswerAuthorisationMutation = { answerAuthorisation: { authorisations: Array<{ id: string, enterpriseId: string, enterpriseName: string, agentName: string | null, state: AuthorisationState, everything: boolean, itemIds: Array<string>, itemNames: Array<string>, themeKeys: Array<string>, until: string, givenAt: string }> | null, refusal: { code: string, message: string, fields: Array<{ pointer: string, message: string }> } | null } };

export type DeclareChildMutationVariables = Exact<{
  input: DeclareChildInput;
}>;


export type DeclareChildMutation = { declareChild: { childId: string | null, refusal: { code: string, message: string, fields: Array<{ pointer: string, message: string }> } | null } };

export type EndGuardianshipMutationVariables = Exact<{
  input: EndGuardianshipInput;
}>;


export type EndGuardianshipMutation = { endGuardianship: { childId: string | null, refusal: { code: string, message: string, fields: Array<{ pointer: string, message: string }> } | null } };

export type EndAuthorisationMutationVariables = Exact<{
  input: EndAuthorisationInput;
}>;


export type EndAuthorisationMutation = { endAuthorisation: { authorisations: Array<{ id: string, enterpriseId: string, enterpriseName: string, agentName: string | null, state: AuthorisationState, everything: boolean, itemIds: Array<string>, itemNames: Array<string>, themeKeys: Array<string>, until: string, givenAt: string }> | null, refusal: { code: string, message: string, fields: Array<{ pointer: string, message: string }> } | null } };

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
  ways {
    id
    way
    name
    telephone
    linkedAt
    lastUsedAt
  }
  devices {
    id
    device
    channel
    way
    address
    since
    lastSeen
    current
  }
  messages {
    id
    text
    channel
    at
    unread
  }
  unread
}
    `, {"fragmentName":"AccountParts"}) as unknown as TypedDocumentString<AccountPartsFragment, unknown>;
export const ClockPartsFragmentDoc = new TypedDocumentString(`
    fragment ClockParts on Clock {
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
    `, {"fragmentName":"ClockParts"}) as unknown as TypedDocumentString<ClockPartsFragment, unknown>;
export const CorrectionPartsFragmentDoc = new TypedDocumentString(`
    fragment CorrectionParts on Correction {
  issuedAt
  points {
    kind
    pointer
    materialKey
    label
    message
  }
}
    `, {"fragmentName":"CorrectionParts"}) as unknown as TypedDocumentString<CorrectionPartsFragment, unknown>;
export const CaseRowFragmentDoc = new TypedDocumentString(`
    fragment CaseRow on ApplicationSummary {
  id
  number
  applicantName
  agentName
  version
  itemId
  itemName
  departmentName
  stage
  outcome
  openActs
  toDo
  savedAt
  submittedAt
  finishedAt
  clock {
    ...ClockParts
  }
  correction {
    ...CorrectionParts
  }
}
    fragment ClockParts on Clock {
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
fragment CorrectionParts on Correction {
  issuedAt
  points {
    kind
    pointer
    materialKey
    label
    message
  }
}`, {"fragmentName":"CaseRow"}) as unknown as TypedDocumentString<CaseRowFragment, unknown>;
export const MaterialPartsFragmentDoc = new TypedDocumentString(`
    fragment MaterialParts on Material {
  key
  name
  need
  required
  mayFollow
  originals
  copies
  format
  source
  fillingHint
  acceptedWhen
  law
  sampleUrl
  blankFormUrl
}
    `, {"fragmentName":"MaterialParts"}) as unknown as TypedDocumentString<MaterialPartsFragment, unknown>;
export const CasePartsFragmentDoc = new TypedDocumentString(`
    fragment CaseParts on Application {
  id
  number
  applicantName
  agentName
  version
  stage
  outcome
  page
  data
  problems {
    pointer
    keyword
    message
  }
  materials {
    key
    problem
    files {
      id
      name
      size
      type
      addedAt
      url
      removable
    }
  }
  clock {
    ...ClockParts
  }
  correction {
    ...CorrectionParts
  }
  reason
  emptied {
    kind
    at
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
  rateable {
    eventNumber
    kind
    title
    at
    rating {
      level
      reasons
      text
      at
    }
  }
  savedAt
  submittedAt
  item {
    id
    name
    departmentName
    form
    resultName
    adviceLine
    materials {
      ...MaterialParts
    }
    promised {
      days
      unit
      explained
    }
  }
}
    fragment ClockParts on Clock {
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
fragment CorrectionParts on Correction {
  issuedAt
  points {
    kind
    pointer
    materialKey
    label
    message
  }
}
fragment MaterialParts on Material {
  key
  name
  need
  required
  mayFollow
  originals
  copies
  format
  source
  fillingHint
  acceptedWhen
  law
  sampleUrl
  blankFormUrl
}`, {"fragmentName":"CaseParts"}) as unknown as TypedDocumentString<CasePartsFragment, unknown>;
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
    fragment CaseAnswer on ApplicationPayload {
  application {
    ...CaseParts
  }
  refusal {
    ...RefusalParts
  }
}
    fragment ClockParts on Clock {
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
fragment CorrectionParts on Correction {
  issuedAt
  points {
    kind
    pointer
    materialKey
    label
    message
  }
}
fragment CaseParts on Application {
  id
  number
  applicantName
  agentName
  version
  stage
  outcome
  page
  data
  problems {
    pointer
    keyword
    message
  }
  materials {
    key
    problem
    files {
      id
      name
      size
      type
      addedAt
      url
      removable
    }
  }
  clock {
    ...ClockParts
  }
  correction {
    ...CorrectionParts
  }
  reason
  emptied {
    kind
    at
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
  rateable {
    eventNumber
    kind
    title
    at
    rating {
      level
      reasons
      text
      at
    }
  }
  savedAt
  submittedAt
  item {
    id
    name
    departmentName
    form
    resultName
    adviceLine
    materials {
      ...MaterialParts
    }
    promised {
      days
      unit
      explained
    }
  }
}
fragment MaterialParts on Material {
  key
  name
  need
  required
  mayFollow
  originals
  copies
  format
  source
  fillingHint
  acceptedWhen
  law
  sampleUrl
  blankFormUrl
}
fragment RefusalParts on Refusal {
  code
  message
  fields {
    pointer
    message
  }
}`, {"fragmentName":"CaseAnswer"}) as unknown as TypedDocumentString<CaseAnswerFragment, unknown>;
export const ItemRowFragmentDoc = new TypedDocumentString(`
    fragment ItemRow on ItemSummary {
  id
  name
  summary
  departmentName
  applicantKinds
  online
  instant
  promisedDays
  promisedUnit
  visits
  free
  complete
}
    `, {"fragmentName":"ItemRow"}) as unknown as TypedDocumentString<ItemRowFragment, unknown>;
export const NoticePartsFragmentDoc = new TypedDocumentString(`
    fragment NoticeParts on PrivacyNotice {
  key
  version
  title
  consent
  blocks {
    kind
    text
    items
  }
}
    `, {"fragmentName":"NoticeParts"}) as unknown as TypedDocumentString<NoticePartsFragment, unknown>;
export const PrivacyPartsFragmentDoc = new TypedDocumentString(`
    fragment PrivacyParts on MyPrivacy {
  name
  identityNumber
  telephone
  address
  held {
    kind
    count
  }
  consents {
    id
    title
    version
    about
    givenAt
    withdrawnAt
    withdrawable
  }
  requests {
    id
    kind
    state
    progress
    problem
    requestedAt
    startsAt
    url
    expiresAt
  }
  letters {
    id
    kind
    item
    day
    whose
    at
    read
  }
  graceDays
  copyHours
}
    `, {"fragmentName":"PrivacyParts"}) as unknown as TypedDocumentString<PrivacyPartsFragment, unknown>;
export const PrivacyAnswerFragmentDoc = new TypedDocumentString(`
    fragment PrivacyAnswer on MyPrivacyPayload {
  privacy {
    ...PrivacyParts
  }
  refusal {
    code
    message
    fields {
      pointer
      message
    }
  }
}
    fragment PrivacyParts on MyPrivacy {
  name
  identityNumber
  telephone
  address
  held {
    kind
    count
  }
  consents {
    id
    title
    version
    about
    givenAt
    withdrawnAt
    withdrawable
  }
  requests {
    id
    kind
    state
    progress
    problem
    requestedAt
    startsAt
    url
    expiresAt
  }
  letters {
    id
    kind
    item
    day
    whose
    at
    read
  }
  graceDays
  copyHours
}`, {"fragmentName":"PrivacyAnswer"}) as unknown as TypedDocumentString<PrivacyAnswerFragment, unknown>;
export const SpacePartsFragmentDoc = new TypedDocumentString(`
    fragment SpaceParts on Space {
  kind
  id
  name
  as
  everything
  itemIds
  themeKeys
  until
  current
}
    `, {"fragmentName":"SpaceParts"}) as unknown as TypedDocumentString<SpacePartsFragment, unknown>;
export const AuthorisationPartsFragmentDoc = new TypedDocumentString(`
    fragment AuthorisationParts on Authorisation {
  id
  enterpriseId
  enterpriseName
  agentName
  state
  everything
  itemIds
  itemNames
  themeKeys
  until
  givenAt
}
    `, {"fragmentName":"AuthorisationParts"}) as unknown as TypedDocumentString<AuthorisationPartsFragment, unknown>;
export const WaysInDocument = new TypedDocumentString(`
    query WaysIn($channel: Channel!) {
  waysIn(channel: $channel) {
    way
    standIn
    mailbox
  }
}
    `, {"hash":"sha256:aeb3c14a056f1b61758d6f53e495cdecd143d58e92d7226ffc07e1c84ad9f5c0"}) as unknown as TypedDocumentString<WaysInQuery, WaysInQueryVariables>;
export const SendSmsCodeDocument = new TypedDocumentString(`
    mutation SendSmsCode($input: SendSmsCodeInput!) {
  sendSmsCode(input: $input) {
    challenge
    validSeconds
    resendSeconds
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
}`, {"hash":"sha256:c64dca1bfc5847db0b7c2ea58fee285c0ba50fea599a2421e4fbcb5a1ad188c3"}) as unknown as TypedDocumentString<SendSmsCodeMutation, SendSmsCodeMutationVariables>;
export const LogInWithDocument = new TypedDocumentString(`
    mutation LogInWith($input: WayCredentialsInput!) {
  logInWith(input: $input) {
    session {
      token
      expiresAt
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
}`, {"hash":"sha256:e8ed4fefd33f71c9aeb1a6fe1d558e20396fefe88b47a18d1484130067f632b1"}) as unknown as TypedDocumentString<LogInWithMutation, LogInWithMutationVariables>;
export const AccountDocument = new TypedDocumentString(`
    query Account {
  account {
    ...AccountParts
  }
}
    fragment AccountParts on Account {
  ways {
    id
    way
    name
    telephone
    linkedAt
    lastUsedAt
  }
  devices {
    id
    device
    channel
    way
    address
    since
    lastSeen
    current
  }
  messages {
    id
    text
    channel
    at
    unread
  }
  unread
}`, {"hash":"sha256:f976cdf8af61eb0ece84e83cead0db4b733a39118390304bb9bc3cb5d2636f1b"}) as unknown as TypedDocumentString<AccountQuery, AccountQueryVariables>;
export const UnreadMessagesDocument = new TypedDocumentString(`
    query UnreadMessages {
  me {
    id
    unreadMessages
  }
}
    `, {"hash":"sha256:36bc7c05ae89e87a235f099b960787102a2e2f0e9ad2105a7c61eab6028f648a"}) as unknown as TypedDocumentString<UnreadMessagesQuery, UnreadMessagesQueryVariables>;
export const LinkWayDocument = new TypedDocumentString(`
    mutation LinkWay($input: LinkWayInput!) {
  linkWay(input: $input) {
    account {
      ...AccountParts
    }
    refusal {
      ...RefusalParts
    }
  }
}
    fragment AccountParts on Account {
  ways {
    id
    way
    name
    telephone
    linkedAt
    lastUsedAt
  }
  devices {
    id
    device
    channel
    way
    address
    since
    lastSeen
    current
  }
  messages {
    id
    text
    channel
    at
    unread
  }
  unread
}
fragment RefusalParts on Refusal {
  code
  message
  fields {
    pointer
    message
  }
}`, {"hash":"sha256:3a23d5ebe6d8698df7bff3e5c324644126053c6b1024c306023d707f670b8d51"}) as unknown as TypedDocumentString<LinkWayMutation, LinkWayMutationVariables>;
export const UnlinkWayDocument = new TypedDocumentString(`
    mutation UnlinkWay($input: UnlinkWayInput!) {
  unlinkWay(input: $input) {
    account {
      ...AccountParts
    }
    refusal {
      ...RefusalParts
    }
  }
}
    fragment AccountParts on Account {
  ways {
    id
    way
    name
    telephone
    linkedAt
    lastUsedAt
  }
  devices {
    id
    device
    channel
    way
    address
    since
    lastSeen
    current
  }
  messages {
    id
    text
    channel
    at
    unread
  }
  unread
}
fragment RefusalParts on Refusal {
  code
  message
  fields {
    pointer
    message
  }
}`, {"hash":"sha256:3875feaab41f0bb6e08017ee256bde2905191a13170c41a3316ac9d9eccb8386"}) as unknown as TypedDocumentString<UnlinkWayMutation, UnlinkWayMutationVariables>;
export const SignOutDeviceDocument = new TypedDocumentString(`
    mutation SignOutDevice($input: SignOutDeviceInput!) {
  signOutDevice(input: $input) {
    account {
      ...AccountParts
    }
    refusal {
      ...RefusalParts
    }
  }
}
    fragment AccountParts on Account {
  ways {
    id
    way
    name
    telephone
    linkedAt
    lastUsedAt
  }
  devices {
    id
    device
    channel
    way
    address
    since
    lastSeen
    current
  }
  messages {
    id
    text
    channel
    at
    unread
  }
  unread
}
fragment RefusalParts on Refusal {
  code
  message
  fields {
    pointer
    message
  }
}`, {"hash":"sha256:0e060e4ba21b06521a6df441a3caafdf11fa903ccaed3e537bf94fa5cbbcd15b"}) as unknown as TypedDocumentString<SignOutDeviceMutation, SignOutDeviceMutationVariables>;
export const SignOutOtherDevicesDocument = new TypedDocumentString(`
    mutation SignOutOtherDevices($input: SignOutOtherDevicesInput!) {
  signOutOtherDevices(input: $input) {
    account {
      ...AccountParts
    }
    refusal {
      ...RefusalParts
    }
  }
}
    fragment AccountParts on Account {
  ways {
    id
    way
    name
    telephone
    linkedAt
    lastUsedAt
  }
  devices {
    id
    device
    channel
    way
    address
    since
    lastSeen
    current
  }
  messages {
    id
    text
    channel
    at
    unread
  }
  unread
}
fragment RefusalParts on Refusal {
  code
  message
  fields {
    pointer
    message
  }
}`, {"hash":"sha256:23e850659ca9b42c1274fe86c156454ded446f79fc4df181819c8b1f2a60b620"}) as unknown as TypedDocumentString<SignOutOtherDevicesMutation, SignOutOtherDevicesMutationVariables>;
export const SeeAccountMessagesDocument = new TypedDocumentString(`
    mutation SeeAccountMessages {
  seeAccountMessages
}
    `, {"hash":"sha256:d1861a51114780b3a2f97b6055b00d31afcdf5fb0343ca983a05193115efce7e"}) as unknown as TypedDocumentString<SeeAccountMessagesMutation, SeeAccountMessagesMutationVariables>;
export const ConfirmTelephoneDocument = new TypedDocumentString(`
    mutation ConfirmTelephone($input: ConfirmTelephoneInput!) {
  confirmTelephone(input: $input) {
    me {
      id
      telephone
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
}`, {"hash":"sha256:8cc8dcfc71f74e4f375eba62a27fa37d65fb7fd0f25223b892cd3a7f13a71a45"}) as unknown as TypedDocumentString<ConfirmTelephoneMutation, ConfirmTelephoneMutationVariables>;
export const MyApplicationsDocument = new TypedDocumentString(`
    query MyApplications($state: ApplicationState, $first: Int, $after: String) {
  myApplications(state: $state, first: $first, after: $after) {
    nodes {
      ...CaseRow
    }
    endCursor
    hasMore
  }
}
    fragment ClockParts on Clock {
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
fragment CorrectionParts on Correction {
  issuedAt
  points {
    kind
    pointer
    materialKey
    label
    message
  }
}
fragment CaseRow on ApplicationSummary {
  id
  number
  applicantName
  agentName
  version
  itemId
  itemName
  departmentName
  stage
  outcome
  openActs
  toDo
  savedAt
  submittedAt
  finishedAt
  clock {
    ...ClockParts
  }
  correction {
    ...CorrectionParts
  }
}`, {"hash":"sha256:ddc6ec107abfdedb615b80006d51bcfea1a7c123fddcb95e8f3f62f3b489ef82"}) as unknown as TypedDocumentString<MyApplicationsQuery, MyApplicationsQueryVariables>;
export const MyDraftDocument = new TypedDocumentString(`
    query MyDraft($itemId: ID!) {
  myDraft(itemId: $itemId) {
    id
    savedAt
  }
}
    `, {"hash":"sha256:7a86b4e4b75ef9dcce4179ed13a7ec83bc801eea0341a25713140458b7d5ff64"}) as unknown as TypedDocumentString<MyDraftQuery, MyDraftQueryVariables>;
export const CaseDocument = new TypedDocumentString(`
    query Case($id: ID!) {
  application(id: $id) {
    ...CaseParts
  }
}
    fragment ClockParts on Clock {
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
fragment CorrectionParts on Correction {
  issuedAt
  points {
    kind
    pointer
    materialKey
    label
    message
  }
}
fragment CaseParts on Application {
  id
  number
  applicantName
  agentName
  version
  stage
  outcome
  page
  data
  problems {
    pointer
    keyword
    message
  }
  materials {
    key
    problem
    files {
      id
      name
      size
      type
      addedAt
      url
      removable
    }
  }
  clock {
    ...ClockParts
  }
  correction {
    ...CorrectionParts
  }
  reason
  emptied {
    kind
    at
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
  rateable {
    eventNumber
    kind
    title
    at
    rating {
      level
      reasons
      text
      at
    }
  }
  savedAt
  submittedAt
  item {
    id
    name
    departmentName
    form
    resultName
    adviceLine
    materials {
      ...MaterialParts
    }
    promised {
      days
      unit
      explained
    }
  }
}
fragment MaterialParts on Material {
  key
  name
  need
  required
  mayFollow
  originals
  copies
  format
  source
  fillingHint
  acceptedWhen
  law
  sampleUrl
  blankFormUrl
}`, {"hash":"sha256:d2d11f58d25d0418983afa71df218833435781163ff559d844d97c045e5193b1"}) as unknown as TypedDocumentString<CaseQuery, CaseQueryVariables>;
export const CaseVersionDocument = new TypedDocumentString(`
    query CaseVersion($id: ID!) {
  applicationVersion(id: $id)
}
    `, {"hash":"sha256:df37a96a8caa5dc9ffaf842d828c8e08b399087d4e0b75dd31438f6f9d67d165"}) as unknown as TypedDocumentString<CaseVersionQuery, CaseVersionQueryVariables>;
export const StartApplicationDocument = new TypedDocumentString(`
    mutation StartApplication($input: StartApplicationInput!) {
  startApplication(input: $input) {
    ...CaseAnswer
  }
}
    fragment ClockParts on Clock {
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
fragment CorrectionParts on Correction {
  issuedAt
  points {
    kind
    pointer
    materialKey
    label
    message
  }
}
fragment CaseParts on Application {
  id
  number
  applicantName
  agentName
  version
  stage
  outcome
  page
  data
  problems {
    pointer
    keyword
    message
  }
  materials {
    key
    problem
    files {
      id
      name
      size
      type
      addedAt
      url
      removable
    }
  }
  clock {
    ...ClockParts
  }
  correction {
    ...CorrectionParts
  }
  reason
  emptied {
    kind
    at
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
  rateable {
    eventNumber
    kind
    title
    at
    rating {
      level
      reasons
      text
      at
    }
  }
  savedAt
  submittedAt
  item {
    id
    name
    departmentName
    form
    resultName
    adviceLine
    materials {
      ...MaterialParts
    }
    promised {
      days
      unit
      explained
    }
  }
}
fragment CaseAnswer on ApplicationPayload {
  application {
    ...CaseParts
  }
  refusal {
    ...RefusalParts
  }
}
fragment MaterialParts on Material {
  key
  name
  need
  required
  mayFollow
  originals
  copies
  format
  source
  fillingHint
  acceptedWhen
  law
  sampleUrl
  blankFormUrl
}
fragment RefusalParts on Refusal {
  code
  message
  fields {
    pointer
    message
  }
}`, {"hash":"sha256:b625977d4b8a7009ce6fe17ca86c41579ad975373d04f9ecf3202e6163506206"}) as unknown as TypedDocumentString<StartApplicationMutation, StartApplicationMutationVariables>;
export const SaveDraftDocument = new TypedDocumentString(`
    mutation SaveDraft($input: SaveDraftInput!) {
  saveDraft(input: $input) {
    ...CaseAnswer
  }
}
    fragment ClockParts on Clock {
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
fragment CorrectionParts on Correction {
  issuedAt
  points {
    kind
    pointer
    materialKey
    label
    message
  }
}
fragment CaseParts on Application {
  id
  number
  applicantName
  agentName
  version
  stage
  outcome
  page
  data
  problems {
    pointer
    keyword
    message
  }
  materials {
    key
    problem
    files {
      id
      name
      size
      type
      addedAt
      url
      removable
    }
  }
  clock {
    ...ClockParts
  }
  correction {
    ...CorrectionParts
  }
  reason
  emptied {
    kind
    at
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
  rateable {
    eventNumber
    kind
    title
    at
    rating {
      level
      reasons
      text
      at
    }
  }
  savedAt
  submittedAt
  item {
    id
    name
    departmentName
    form
    resultName
    adviceLine
    materials {
      ...MaterialParts
    }
    promised {
      days
      unit
      explained
    }
  }
}
fragment CaseAnswer on ApplicationPayload {
  application {
    ...CaseParts
  }
  refusal {
    ...RefusalParts
  }
}
fragment MaterialParts on Material {
  key
  name
  need
  required
  mayFollow
  originals
  copies
  format
  source
  fillingHint
  acceptedWhen
  law
  sampleUrl
  blankFormUrl
}
fragment RefusalParts on Refusal {
  code
  message
  fields {
    pointer
    message
  }
}`, {"hash":"sha256:1e2dba38d933fc5c2da53c3e732097e00b5b35a868ad29c386c03598e1628b4a"}) as unknown as TypedDocumentString<SaveDraftMutation, SaveDraftMutationVariables>;
export const RemoveFileDocument = new TypedDocumentString(`
    mutation RemoveFile($input: RemoveFileInput!) {
  removeFile(input: $input) {
    ...CaseAnswer
  }
}
    fragment ClockParts on Clock {
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
fragment CorrectionParts on Correction {
  issuedAt
  points {
    kind
    pointer
    materialKey
    label
    message
  }
}
fragment CaseParts on Application {
  id
  number
  applicantName
  agentName
  version
  stage
  outcome
  page
  data
  problems {
    pointer
    keyword
    message
  }
  materials {
    key
    problem
    files {
      id
      name
      size
      type
      addedAt
      url
      removable
    }
  }
  clock {
    ...ClockParts
  }
  correction {
    ...CorrectionParts
  }
  reason
  emptied {
    kind
    at
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
  rateable {
    eventNumber
    kind
    title
    at
    rating {
      level
      reasons
      text
      at
    }
  }
  savedAt
  submittedAt
  item {
    id
    name
    departmentName
    form
    resultName
    adviceLine
    materials {
      ...MaterialParts
    }
    promised {
      days
      unit
      explained
    }
  }
}
fragment CaseAnswer on ApplicationPayload {
  application {
    ...CaseParts
  }
  refusal {
    ...RefusalParts
  }
}
fragment MaterialParts on Material {
  key
  name
  need
  required
  mayFollow
  originals
  copies
  format
  source
  fillingHint
  acceptedWhen
  law
  sampleUrl
  blankFormUrl
}
fragment RefusalParts on Refusal {
  code
  message
  fields {
    pointer
    message
  }
}`, {"hash":"sha256:c1322859ef8de7f67df6a244d1db1e7c3f0e04bb7b1e534d6c24112ab4250c55"}) as unknown as TypedDocumentString<RemoveFileMutation, RemoveFileMutationVariables>;
export const SubmitApplicationDocument = new TypedDocumentString(`
    mutation SubmitApplication($input: SubmitInput!) {
  submitApplication(input: $input) {
    ...CaseAnswer
  }
}
    fragment ClockParts on Clock {
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
fragment CorrectionParts on Correction {
  issuedAt
  points {
    kind
    pointer
    materialKey
    label
    message
  }
}
fragment CaseParts on Application {
  id
  number
  applicantName
  agentName
  version
  stage
  outcome
  page
  data
  problems {
    pointer
    keyword
    message
  }
  materials {
    key
    problem
    files {
      id
      name
      size
      type
      addedAt
      url
      removable
    }
  }
  clock {
    ...ClockParts
  }
  correction {
    ...CorrectionParts
  }
  reason
  emptied {
    kind
    at
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
  rateable {
    eventNumber
    kind
    title
    at
    rating {
      level
      reasons
      text
      at
    }
  }
  savedAt
  submittedAt
  item {
    id
    name
    departmentName
    form
    resultName
    adviceLine
    materials {
      ...MaterialParts
    }
    promised {
      days
      unit
      explained
    }
  }
}
fragment CaseAnswer on ApplicationPayload {
  application {
    ...CaseParts
  }
  refusal {
    ...RefusalParts
  }
}
fragment MaterialParts on Material {
  key
  name
  need
  required
  mayFollow
  originals
  copies
  format
  source
  fillingHint
  acceptedWhen
  law
  sampleUrl
  blankFormUrl
}
fragment RefusalParts on Refusal {
  code
  message
  fields {
    pointer
    message
  }
}`, {"hash":"sha256:0e3cdb039d77d31897e15a0127f33db5fd5bb2900c9a5cc2922bcc1fc288f2bf"}) as unknown as TypedDocumentString<SubmitApplicationMutation, SubmitApplicationMutationVariables>;
export const ResubmitApplicationDocument = new TypedDocumentString(`
    mutation ResubmitApplication($input: SubmitInput!) {
  resubmitApplication(input: $input) {
    ...CaseAnswer
  }
}
    fragment ClockParts on Clock {
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
fragment CorrectionParts on Correction {
  issuedAt
  points {
    kind
    pointer
    materialKey
    label
    message
  }
}
fragment CaseParts on Application {
  id
  number
  applicantName
  agentName
  version
  stage
  outcome
  page
  data
  problems {
    pointer
    keyword
    message
  }
  materials {
    key
    problem
    files {
      id
      name
      size
      type
      addedAt
      url
      removable
    }
  }
  clock {
    ...ClockParts
  }
  correction {
    ...CorrectionParts
  }
  reason
  emptied {
    kind
    at
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
  rateable {
    eventNumber
    kind
    title
    at
    rating {
      level
      reasons
      text
      at
    }
  }
  savedAt
  submittedAt
  item {
    id
    name
    departmentName
    form
    resultName
    adviceLine
    materials {
      ...MaterialParts
    }
    promised {
      days
      unit
      explained
    }
  }
}
fragment CaseAnswer on ApplicationPayload {
  application {
    ...CaseParts
  }
  refusal {
    ...RefusalParts
  }
}
fragment MaterialParts on Material {
  key
  name
  need
  required
  mayFollow
  originals
  copies
  format
  source
  fillingHint
  acceptedWhen
  law
  sampleUrl
  blankFormUrl
}
fragment RefusalParts on Refusal {
  code
  message
  fields {
    pointer
    message
  }
}`, {"hash":"sha256:e491cd9986440004c98aabc749a064e6faa8ab7f7c24785c2a522fa644f99666"}) as unknown as TypedDocumentString<ResubmitApplicationMutation, ResubmitApplicationMutationVariables>;
export const WithdrawApplicationDocument = new TypedDocumentString(`
    mutation WithdrawApplication($input: WithdrawInput!) {
  withdrawApplication(input: $input) {
    ...CaseAnswer
  }
}
    fragment ClockParts on Clock {
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
fragment CorrectionParts on Correction {
  issuedAt
  points {
    kind
    pointer
    materialKey
    label
    message
  }
}
fragment CaseParts on Application {
  id
  number
  applicantName
  agentName
  version
  stage
  outcome
  page
  data
  problems {
    pointer
    keyword
    message
  }
  materials {
    key
    problem
    files {
      id
      name
      size
      type
      addedAt
      url
      removable
    }
  }
  clock {
    ...ClockParts
  }
  correction {
    ...CorrectionParts
  }
  reason
  emptied {
    kind
    at
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
  rateable {
    eventNumber
    kind
    title
    at
    rating {
      level
      reasons
      text
      at
    }
  }
  savedAt
  submittedAt
  item {
    id
    name
    departmentName
    form
    resultName
    adviceLine
    materials {
      ...MaterialParts
    }
    promised {
      days
      unit
      explained
    }
  }
}
fragment CaseAnswer on ApplicationPayload {
  application {
    ...CaseParts
  }
  refusal {
    ...RefusalParts
  }
}
fragment MaterialParts on Material {
  key
  name
  need
  required
  mayFollow
  originals
  copies
  format
  source
  fillingHint
  acceptedWhen
  law
  sampleUrl
  blankFormUrl
}
fragment RefusalParts on Refusal {
  code
  message
  fields {
    pointer
    message
  }
}`, {"hash":"sha256:75da36e4cefa4013c4e1bb58d491022faf0f35e9b82021ce96ef9209c907f8cf"}) as unknown as TypedDocumentString<WithdrawApplicationMutation, WithdrawApplicationMutationVariables>;
export const RateApplicationDocument = new TypedDocumentString(`
    mutation RateApplication($input: RateInput!) {
  rateApplication(input: $input) {
    rating {
      level
      reasons
      text
      at
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
}`, {"hash":"sha256:d31239818065c6dd38b0e63ea52a9cf96c018c10911294798234f34672703406"}) as unknown as TypedDocumentString<RateApplicationMutation, RateApplicationMutationVariables>;
export const AssuranceWaysDocument = new TypedDocumentString(`
    query AssuranceWays {
  assuranceWays {
    authority
    standIn
  }
}
    `, {"hash":"sha256:51920ffe503cb6994975e0bee0433b8d1bd6214cba9fccb82f6f396f2283795b"}) as unknown as TypedDocumentString<AssuranceWaysQuery, AssuranceWaysQueryVariables>;
export const DeclareNameDocument = new TypedDocumentString(`
    mutation DeclareName($input: DeclareNameInput!) {
  declareName(input: $input) {
    me {
      id
      assuranceLevel
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
}`, {"hash":"sha256:ff8fdbfc81811478ff9a75dc4106efcb7a38339b09e96552a64b7c1766b93d68"}) as unknown as TypedDocumentString<DeclareNameMutation, DeclareNameMutationVariables>;
export const ProveIdentityDocument = new TypedDocumentString(`
    mutation ProveIdentity($input: ProveIdentityInput!) {
  proveIdentity(input: $input) {
    me {
      id
      assuranceLevel
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
}`, {"hash":"sha256:cb67d390768ba0cec3bb001410e6ed5b513866668d4f23d36c29404f3b916e87"}) as unknown as TypedDocumentString<ProveIdentityMutation, ProveIdentityMutationVariables>;
export const MakeCounterCodeDocument = new TypedDocumentString(`
    mutation MakeCounterCode {
  makeCounterCode {
    code
    expiresAt
  }
}
    `, {"hash":"sha256:e90cd2cb737c71b07059d80e89d6fed76248423c0483c0edf79a40f9cd3bb5cc"}) as unknown as TypedDocumentString<MakeCounterCodeMutation, MakeCounterCodeMutationVariables>;
export const SiteDocument = new TypedDocumentString(`
    query Site {
  site {
    name
    cityName
    slogan
    demonstration
    hotline
    languages
    largestUpload
    uploadScanner {
      standIn
    }
    brand {
      color
      ink
      soft
      logoUrl
    }
    themes {
      key
      name
      icon
      applicantKind
      itemCount
    }
  }
}
    `, {"hash":"sha256:bd1e8257eee0da85a449dcd33d01600aa74fac0ff4d39bd253df5e6f9c8fcb08"}) as unknown as TypedDocumentString<SiteQuery, SiteQueryVariables>;
export const PopularItemsDocument = new TypedDocumentString(`
    query PopularItems($first: Int) {
  popularItems(first: $first) {
    ...ItemRow
  }
}
    fragment ItemRow on ItemSummary {
  id
  name
  summary
  departmentName
  applicantKinds
  online
  instant
  promisedDays
  promisedUnit
  visits
  free
  complete
}`, {"hash":"sha256:fc7f62f8bd74678f8927ce7943e043806d1647ea186807c2ffe823cf009dc4f6"}) as unknown as TypedDocumentString<PopularItemsQuery, PopularItemsQueryVariables>;
export const ItemsDocument = new TypedDocumentString(`
    query Items($search: String, $theme: String, $applicantKind: ApplicantKind, $onlineOnly: Boolean, $first: Int, $after: String) {
  items(
    search: $search
    theme: $theme
    applicantKind: $applicantKind
    onlineOnly: $onlineOnly
    first: $first
    after: $after
  ) {
    nodes {
      ...ItemRow
    }
    endCursor
    hasMore
    total
    totalIsExact
  }
}
    fragment ItemRow on ItemSummary {
  id
  name
  summary
  departmentName
  applicantKinds
  online
  instant
  promisedDays
  promisedUnit
  visits
  free
  complete
}`, {"hash":"sha256:b8ace41657b28feec72c49a244204bb3299b7ecb0be915ac48855eeb2c8a917a"}) as unknown as TypedDocumentString<ItemsQuery, ItemsQueryVariables>;
export const GuideDocument = new TypedDocumentString(`
    query Guide($id: ID!) {
  item(id: $id) {
    id
    version
    name
    summary
    departmentName
    department {
      name
      address
      hours
      telephone
    }
    itemCode
    localItemCode
    taskType
    applicantKinds
    complete
    applyOnline
    identityLevel
    instant
    promised {
      days
      unit
      explained
    }
    statutory {
      days
      unit
      explained
    }
    visits
    visitsExplained
    free
    fees {
      name
      standard
      law
      reducible
    }
    conditions
    materials {
      ...MaterialParts
    }
    steps {
      name
      handler
      standard
      limit
      result
    }
    laws {
      name
      documentNumber
      clause
      content
    }
    questions {
      question
      answer
    }
    windows {
      name
      address
      hours
      telephone
    }
    resultName
    resultSample
    adviceLine
    complaintLine
    remedies
    quota
    specialProcedures
  }
}
    fragment MaterialParts on Material {
  key
  name
  need
  required
  mayFollow
  originals
  copies
  format
  source
  fillingHint
  acceptedWhen
  law
  sampleUrl
  blankFormUrl
}`, {"hash":"sha256:8a82b060e52e7be925e9b4082a7bf81fd9b6e5ad149d219d2b08c5bb1b133bda"}) as unknown as TypedDocumentString<GuideQuery, GuideQueryVariables>;
export const RatingLevelsDocument = new TypedDocumentString(`
    query RatingLevels {
  ratingLevels {
    level
    name
    bad
    reasons {
      code
      text
      first
    }
  }
}
    `, {"hash":"sha256:c4f3ad3a3959e53211b60e811aaaabd42956793916d45518900a0c9aa3d4dfda"}) as unknown as TypedDocumentString<RatingLevelsQuery, RatingLevelsQueryVariables>;
export const MeDocument = new TypedDocumentString(`
    query Me {
  me {
    id
    name
    identityNumber
    telephone
    address
    assuranceLevel
    demonstration
    autofill
    spaceEnded
    space {
      ...SpaceParts
    }
  }
}
    fragment SpaceParts on Space {
  kind
  id
  name
  as
  everything
  itemIds
  themeKeys
  until
  current
}`, {"hash":"sha256:161b250876997d43289336b39ef2cb42a50311d92b44c5a04d934ebbc16fe6d2"}) as unknown as TypedDocumentString<MeQuery, MeQueryVariables>;
export const DemoPeopleDocument = new TypedDocumentString(`
    query DemoPeople {
  demoPeople {
    id
    name
    about
  }
}
    `, {"hash":"sha256:524b3559c738e10ea42702d09316daedebddfe32c626b8b36df894bca1e05c91"}) as unknown as TypedDocumentString<DemoPeopleQuery, DemoPeopleQueryVariables>;
export const LogInAsDemoPersonDocument = new TypedDocumentString(`
    mutation LogInAsDemoPerson($input: LogInAsDemoPersonInput!) {
  logInAsDemoPerson(input: $input) {
    session {
      token
      expiresAt
    }
    me {
      id
      name
      identityNumber
      telephone
      address
      assuranceLevel
      demonstration
      autofill
      spaceEnded
      space {
        ...SpaceParts
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
}
fragment SpaceParts on Space {
  kind
  id
  name
  as
  everything
  itemIds
  themeKeys
  until
  current
}`, {"hash":"sha256:9317e15f16987b00b72ed85ce6ed7aa0b2597a36b35db7b6b361508556a706b6"}) as unknown as TypedDocumentString<LogInAsDemoPersonMutation, LogInAsDemoPersonMutationVariables>;
export const LogOutDocument = new TypedDocumentString(`
    mutation LogOut {
  logOut
}
    `, {"hash":"sha256:0b6e62ffaa90081b102c4c41011f06f64be899efbe92bd33767bc7ac725ce107"}) as unknown as TypedDocumentString<LogOutMutation, LogOutMutationVariables>;
export const PrivacyNoticeDocument = new TypedDocumentString(`
    query PrivacyNotice($key: NoticeKey!) {
  privacyNotice(key: $key) {
    ...NoticeParts
  }
}
    fragment NoticeParts on PrivacyNotice {
  key
  version
  title
  consent
  blocks {
    kind
    text
    items
  }
}`, {"hash":"sha256:1a722b0078ef68adb3ab587aa14a7e8444484c00a27dc53f6d1842f1eefe2c37"}) as unknown as TypedDocumentString<PrivacyNoticeQuery, PrivacyNoticeQueryVariables>;
export const ApplicationNoticesDocument = new TypedDocumentString(`
    query ApplicationNotices($applicationId: ID!) {
  applicationNotices(applicationId: $applicationId) {
    ...NoticeParts
  }
}
    fragment NoticeParts on PrivacyNotice {
  key
  version
  title
  consent
  blocks {
    kind
    text
    items
  }
}`, {"hash":"sha256:3f9d18a9087137bb00f5ce04999bf6e46c920f1c63f105e1ca9e4424b9ddce0c"}) as unknown as TypedDocumentString<ApplicationNoticesQuery, ApplicationNoticesQueryVariables>;
export const GiveConsentDocument = new TypedDocumentString(`
    mutation GiveConsent($input: GiveConsentInput!) {
  giveConsent(input: $input) {
    notices {
      ...NoticeParts
    }
    refusal {
      code
      message
    }
  }
}
    fragment NoticeParts on PrivacyNotice {
  key
  version
  title
  consent
  blocks {
    kind
    text
    items
  }
}`, {"hash":"sha256:0cd142ea774e51d7040e50c5904e1fde80b689882165832942963c6faec079d7"}) as unknown as TypedDocumentString<GiveConsentMutation, GiveConsentMutationVariables>;
export const MyPrivacyDocument = new TypedDocumentString(`
    query MyPrivacy {
  myPrivacy {
    ...PrivacyParts
  }
}
    fragment PrivacyParts on MyPrivacy {
  name
  identityNumber
  telephone
  address
  held {
    kind
    count
  }
  consents {
    id
    title
    version
    about
    givenAt
    withdrawnAt
    withdrawable
  }
  requests {
    id
    kind
    state
    progress
    problem
    requestedAt
    startsAt
    url
    expiresAt
  }
  letters {
    id
    kind
    item
    day
    whose
    at
    read
  }
  graceDays
  copyHours
}`, {"hash":"sha256:fc3db7b055b368cc78650d9689476eb8934a35eb4d8b7616f094ef1c49e210c6"}) as unknown as TypedDocumentString<MyPrivacyQuery, MyPrivacyQueryVariables>;
export const CorrectMyDataDocument = new TypedDocumentString(`
    mutation CorrectMyData($input: CorrectMyDataInput!) {
  correctMyData(input: $input) {
    ...PrivacyAnswer
  }
}
    fragment PrivacyParts on MyPrivacy {
  name
  identityNumber
  telephone
  address
  held {
    kind
    count
  }
  consents {
    id
    title
    version
    about
    givenAt
    withdrawnAt
    withdrawable
  }
  requests {
    id
    kind
    state
    progress
    problem
    requestedAt
    startsAt
    url
    expiresAt
  }
  letters {
    id
    kind
    item
    day
    whose
    at
    read
  }
  graceDays
  copyHours
}
fragment PrivacyAnswer on MyPrivacyPayload {
  privacy {
    ...PrivacyParts
  }
  refusal {
    code
    message
    fields {
      pointer
      message
    }
  }
}`, {"hash":"sha256:0557a95f6d19d63e23d59d4b9e9fa580e087e78299b82d3b8bea1eab0b14ac8d"}) as unknown as TypedDocumentString<CorrectMyDataMutation, CorrectMyDataMutationVariables>;
export const RequestDataCopyDocument = new TypedDocumentString(`
    mutation RequestDataCopy($input: PrivacyRequestInput!) {
  requestDataCopy(input: $input) {
    ...PrivacyAnswer
  }
}
    fragment PrivacyParts on MyPrivacy {
  name
  identityNumber
  telephone
  address
  held {
    kind
    count
  }
  consents {
    id
    title
    version
    about
    givenAt
    withdrawnAt
    withdrawable
  }
  requests {
    id
    kind
    state
    progress
    problem
    requestedAt
    startsAt
    url
    expiresAt
  }
  letters {
    id
    kind
    item
    day
    whose
    at
    read
  }
  graceDays
  copyHours
}
fragment PrivacyAnswer on MyPrivacyPayload {
  privacy {
    ...PrivacyParts
  }
  refusal {
    code
    message
    fields {
      pointer
      message
    }
  }
}`, {"hash":"sha256:fbfa2f30a7eaa04b629b6365dbf0c117893e6f6d709c505c3e2dbf040b6d75a4"}) as unknown as TypedDocumentString<RequestDataCopyMutation, RequestDataCopyMutationVariables>;
export const RequestErasureDocument = new TypedDocumentString(`
    mutation RequestErasure($input: PrivacyRequestInput!) {
  requestErasure(input: $input) {
    ...PrivacyAnswer
  }
}
    fragment PrivacyParts on MyPrivacy {
  name
  identityNumber
  telephone
  address
  held {
    kind
    count
  }
  consents {
    id
    title
    version
    about
    givenAt
    withdrawnAt
    withdrawable
  }
  requests {
    id
    kind
    state
    progress
    problem
    requestedAt
    startsAt
    url
    expiresAt
  }
  letters {
    id
    kind
    item
    day
    whose
    at
    read
  }
  graceDays
  copyHours
}
fragment PrivacyAnswer on MyPrivacyPayload {
  privacy {
    ...PrivacyParts
  }
  refusal {
    code
    message
    fields {
      pointer
      message
    }
  }
}`, {"hash":"sha256:2944ccfdd5f0a56a530ba681b17d87fc3f52242838606fc15d0b01fb7b1874c6"}) as unknown as TypedDocumentString<RequestErasureMutation, RequestErasureMutationVariables>;
export const CancelPrivacyRequestDocument = new TypedDocumentString(`
    mutation CancelPrivacyRequest($input: CancelPrivacyRequestInput!) {
  cancelPrivacyRequest(input: $input) {
    ...PrivacyAnswer
  }
}
    fragment PrivacyParts on MyPrivacy {
  name
  identityNumber
  telephone
  address
  held {
    kind
    count
  }
  consents {
    id
    title
    version
    about
    givenAt
    withdrawnAt
    withdrawable
  }
  requests {
    id
    kind
    state
    progress
    problem
    requestedAt
    startsAt
    url
    expiresAt
  }
  letters {
    id
    kind
    item
    day
    whose
    at
    read
  }
  graceDays
  copyHours
}
fragment PrivacyAnswer on MyPrivacyPayload {
  privacy {
    ...PrivacyParts
  }
  refusal {
    code
    message
    fields {
      pointer
      message
    }
  }
}`, {"hash":"sha256:b893a8c050f54a783f178e37775a72987a22f79234be2f95f858e1639154b934"}) as unknown as TypedDocumentString<CancelPrivacyRequestMutation, CancelPrivacyRequestMutationVariables>;
export const WithdrawConsentDocument = new TypedDocumentString(`
    mutation WithdrawConsent($input: WithdrawConsentInput!) {
  withdrawConsent(input: $input) {
    ...PrivacyAnswer
  }
}
    fragment PrivacyParts on MyPrivacy {
  name
  identityNumber
  telephone
  address
  held {
    kind
    count
  }
  consents {
    id
    title
    version
    about
    givenAt
    withdrawnAt
    withdrawable
  }
  requests {
    id
    kind
    state
    progress
    problem
    requestedAt
    startsAt
    url
    expiresAt
  }
  letters {
    id
    kind
    item
    day
    whose
    at
    read
  }
  graceDays
  copyHours
}
fragment PrivacyAnswer on MyPrivacyPayload {
  privacy {
    ...PrivacyParts
  }
  refusal {
    code
    message
    fields {
      pointer
      message
    }
  }
}`, {"hash":"sha256:c38a64c543a2b6d681056d970f851c858752052b599b5808b5e83879f09c495b"}) as unknown as TypedDocumentString<WithdrawConsentMutation, WithdrawConsentMutationVariables>;
export const PrivacyLettersSeenDocument = new TypedDocumentString(`
    mutation PrivacyLettersSeen {
  privacyLettersSeen
}
    `, {"hash":"sha256:a77957044f7e7c1875c19469b7edc4d5c49955a1c191938486049b2d56a8bd96"}) as unknown as TypedDocumentString<PrivacyLettersSeenMutation, PrivacyLettersSeenMutationVariables>;
export const MySpacesDocument = new TypedDocumentString(`
    query MySpaces {
  me {
    id
    assuranceLevel
    spaceEnded
    space {
      ...SpaceParts
    }
    spaces {
      ...SpaceParts
    }
  }
  myAuthorisations {
    ...AuthorisationParts
  }
}
    fragment SpaceParts on Space {
  kind
  id
  name
  as
  everything
  itemIds
  themeKeys
  until
  current
}
fragment AuthorisationParts on Authorisation {
  id
  enterpriseId
  enterpriseName
  agentName
  state
  everything
  itemIds
  itemNames
  themeKeys
  until
  givenAt
}`, {"hash":"sha256:9506ed6279fc301a6ec6c23bac68965ea43c867af874efc804ba9fcdc9d7246c"}) as unknown as TypedDocumentString<MySpacesQuery, MySpacesQueryVariables>;
export const EnterpriseDocument = new TypedDocumentString(`
    query Enterprise($id: ID!) {
  enterprise(id: $id) {
    id
    name
    creditCode
    authorisations {
      ...AuthorisationParts
    }
  }
}
    fragment AuthorisationParts on Authorisation {
  id
  enterpriseId
  enterpriseName
  agentName
  state
  everything
  itemIds
  itemNames
  themeKeys
  until
  givenAt
}`, {"hash":"sha256:9f71f6bcc9ddcaf9e82d31691f3160a69ab24dcefea4d7fca00dad658e8c0ae0"}) as unknown as TypedDocumentString<EnterpriseQuery, EnterpriseQueryVariables>;
export const EnterpriseActsDocument = new TypedDocumentString(`
    query EnterpriseActs($enterpriseId: ID!, $after: String) {
  enterpriseActs(enterpriseId: $enterpriseId, after: $after) {
    nodes {
      id
      at
      by
      title
      caseId
      caseName
      number
    }
    endCursor
    hasMore
  }
}
    `, {"hash":"sha256:0ac5c46d7417b11168df506a177701cd3d5743dbf2bef09c3328a2cc013c54e6"}) as unknown as TypedDocumentString<EnterpriseActsQuery, EnterpriseActsQueryVariables>;
export const EnterSpaceDocument = new TypedDocumentString(`
    mutation EnterSpace($input: EnterSpaceInput!) {
  enterSpace(input: $input) {
    me {
      id
      space {
        ...SpaceParts
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
}
fragment SpaceParts on Space {
  kind
  id
  name
  as
  everything
  itemIds
  themeKeys
  until
  current
}`, {"hash":"sha256:2d35ceeb2b0b9e982800224c792d6c27bdf8bede114359b6f07defb635ca5639"}) as unknown as TypedDocumentString<EnterSpaceMutation, EnterSpaceMutationVariables>;
export const OpenEnterpriseDocument = new TypedDocumentString(`
    mutation OpenEnterprise($input: OpenEnterpriseInput!) {
  openEnterprise(input: $input) {
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
}`, {"hash":"sha256:eb39954b74b5699845f02e0be5cefd94cbc5da69f0afb805d24603e42960cb86"}) as unknown as TypedDocumentString<OpenEnterpriseMutation, OpenEnterpriseMutationVariables>;
export const AuthoriseAgentDocument = new TypedDocumentString(`
    mutation AuthoriseAgent($input: AuthoriseAgentInput!) {
  authoriseAgent(input: $input) {
    code
    enterprise {
      id
      name
      creditCode
      authorisations {
        ...AuthorisationParts
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
}
fragment AuthorisationParts on Authorisation {
  id
  enterpriseId
  enterpriseName
  agentName
  state
  everything
  itemIds
  itemNames
  themeKeys
  until
  givenAt
}`, {"hash":"sha256:c14b9929e2badabf203ed3ac90b5740fcf799ea88fb73019ad2c9954e881f30a"}) as unknown as TypedDocumentString<AuthoriseAgentMutation, AuthoriseAgentMutationVariables>;
export const AnswerAuthorisationDocument = new TypedDocumentString(`
    mutation AnswerAuthorisation($input: AnswerAuthorisationInput!) {
  answerAuthorisation(input: $input) {
    authorisations {
      ...AuthorisationParts
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
}
fragment AuthorisationParts on Authorisation {
  id
  enterpriseId
  enterpriseName
  agentName
  state
  everything
  itemIds
  itemNames
  themeKeys
  until
  givenAt
}`, {"hash":"sha256:2c37f4687009193319f43a0f1844afd446239caaac8a62e9a7857855ce594104"}) as unknown as TypedDocumentString<AnswerAuthorisationMutation, AnswerAuthorisationMutationVariables>;
export const DeclareChildDocument = new TypedDocumentString(`
    mutation DeclareChild($input: DeclareChildInput!) {
  declareChild(input: $input) {
    childId
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
}`, {"hash":"sha256:ea1be759e4b8fdc0ddd542290f479cdd06b0f80a1af2f57c81d9f90f662e70c0"}) as unknown as TypedDocumentString<DeclareChildMutation, DeclareChildMutationVariables>;
export const EndGuardianshipDocument = new TypedDocumentString(`
    mutation EndGuardianship($input: EndGuardianshipInput!) {
  endGuardianship(input: $input) {
    childId
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
}`, {"hash":"sha256:77c0c639af7ba09cd6a437196c07b9a9f17b134f369c565d86a78eba3566509f"}) as unknown as TypedDocumentString<EndGuardianshipMutation, EndGuardianshipMutationVariables>;
export const EndAuthorisationDocument = new TypedDocumentString(`
    mutation EndAuthorisation($input: EndAuthorisationInput!) {
  endAuthorisation(input: $input) {
    authorisations {
      ...AuthorisationParts
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
}
fragment AuthorisationParts on Authorisation {
  id
  enterpriseId
  enterpriseName
  agentName
  state
  everything
  itemIds
  itemNames
  themeKeys
  until
  givenAt
}`, {"hash":"sha256:224b98ed8ca3edc871da93d948fc79be2e4b9d320af78977d58b30a131a8dee3"}) as unknown as TypedDocumentString<EndAuthorisationMutation, EndAuthorisationMutationVariables>;