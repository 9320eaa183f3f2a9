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

/** Where somebody acts: the web portal, a WeChat or Alipay mini-program, or a service counter. */
export type Channel =
  | 'ALIPAY'
  | 'COUNTER'
  | 'WEAPP'
  | 'WEB';

/** Whether a point of a correction is about an answer, a material or something else. */
export type CorrectionPointKind =
  | 'FIELD'
  | 'MATERIAL'
  | 'OTHER';

/** Kind of a notice or decision. */
export type DocumentKind =
  | 'ACCEPTANCE'
  | 'CORRECTION'
  | 'DECISION_GRANTED'
  | 'DECISION_REFUSED'
  | 'DELIVERY'
  | 'NOT_ACCEPTED'
  | 'RECEIPT';

/** Light of supervision: yellow when a fifth or less of the promised limit is left, red when it is past. */
export type Light =
  | 'GREEN'
  | 'RED'
  | 'YELLOW';

/** Which made-up person to be, and where. */
export type LogInAsDemoPersonInput = {
  /** Where this login happens. */
  channel: Channel;
  /** One of demoPeople. */
  personId: string;
};

/** What was decided. */
export type Outcome =
  | 'GRANTED'
  | 'REFUSED';

/** What the applicant says of one service event. */
export type RateInput = {
  applicationId: string;
  channel: Channel;
  eventNumber: number;
  idempotencyKey: string;
  level: number;
  reasons: Array<string>;
  text?: string | null | undefined;
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

export type ClockPartsFragment = { light: Light, promisedDue: string, statutoryDue: string | null, provisional: boolean, promisedDays: number, statutoryDays: number | null, daysLeft: number, daysUsed: number, stoppedSince: string | null, running: boolean };

export type CorrectionPartsFragment = { issuedAt: string, points: Array<{ kind: CorrectionPointKind, pointer: string | null, materialKey: string | null, label: string, message: string }> };

export type CaseRowFragment = { id: string, number: string | null, version: number, itemId: string, itemName: string, departmentName: string, stage: Stage, outcome: Outcome | null, openActs: Array<Act>, toDo: string | null, savedAt: string, submittedAt: string | null, clock: { light: Light, promisedDue: string, statutoryDue: string | null, provisional: boolean, promisedDays: number, statutoryDays: number | null, daysLeft: number, daysUsed: number, stoppedSince: string | null, running: boolean } | null, correction: { issuedAt: string, points: Array<{ kind: CorrectionPointKind, pointer: string | null, materialKey: string | null, label: string, message: string }> } | null };

export type MyApplicationsQueryVariables = Exact<{
  state?: ApplicationState | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type MyApplicationsQuery = { myApplications: { endCursor: string | null, hasMore: boolean, nodes: Array<{ id: string, number: string | null, version: number, itemId: string, itemName: string, departmentName: string, stage: Stage, outcome: Outcome | null, openActs: Array<Act>, toDo: string | null, savedAt: string, submittedAt: string | null, clock: { light: Light, promisedDue: string, statutoryDue: string | null, provisional: boolean, promisedDays: number, statutoryDays: number | null, daysLeft: number, daysUsed: number, stoppedSince: string | null, running: boolean } | null, correction: { issuedAt: string, points: Array<{ kind: CorrectionPointKind, pointer: string | null, materialKey: string | null, label: string, message: string }> } | null }> } };

export type MyDraftQueryVariables = Exact<{
  itemId: string;
}>;


export type MyDraftQuery = { myDraft: { id: string, savedAt: string } | null };

export type CasePartsFragment = { id: string, number: string | null, version: number, stage: Stage, outcome: Outcome | null, page: string | null, data: unknown, reason: string | null, openActs: Array<Act>, savedAt: string, submittedAt: string | null, problems: Array<{ pointer: string, keyword: string, message: string }>, materials: Array<{ key: string, problem: string | null, files: Array<{ id: string, name: string, size: number, type: string, addedAt: string, url: string, removable: boolean }> }>, clock: { light: Light, promisedDue: string, statutoryDue: string | null, provisional: boolean, promisedDays: number, statutoryDays: number | null, daysLeft: number, daysUsed: number, stoppedSince: string | null, running: boolean } | null, correction: { issuedAt: string, points: Array<{ kind: CorrectionPointKind, pointer: string | null, materialKey: string | null, label: string, message: string }> } | null, timeline: Array<{ sequence: number, kind: string, title: string, detail: string | null, at: string, by: string, channel: Channel | null, documentIds: Array<string> }>, documents: Array<{ id: string, kind: DocumentKind, title: string, number: string, issuedOn: string, verificationCode: string, url: string }>, rateable: Array<{ eventNumber: number, kind: string, title: string, at: string, rating: { level: number, reasons: Array<string>, text: string | null, at: string } | null }>, item: { id: string, name: string, departmentName: string, form: unknown, resultName: string | null, adviceLine: string | null, materials: Array<{ key: string, name: string, need: string, required: boolean, mayFollow: boolean, originals: number, copies: number, format: string | null, source: string | null, fillingHint: string | null, acceptedWhen: string | null, law: string | null, sampleUrl: string | null, blankFormUrl: string | null }>, promised: { days: number, unit: string, explained: string | null } | null } };

export type CaseQueryVariables = Exact<{
  id: string;
}>;


export type CaseQuery = { application: { id: string, number: string | null, version: number, stage: Stage, outcome: Outcome | null, page: string | null, data: unknown, reason: string | null, openActs: Array<Act>, savedAt: string, submittedAt: string | null, problems: Array<{ pointer: string, keyword: string, message: string }>, materials: Array<{ key: string, problem: string | null, files: Array<{ id: string, name: string, size: number, type: string, addedAt: string, url: string, removable: boolean }> }>, clock: { light: Light, promisedDue: string, statutoryDue: string | null, provisional: boolean, promisedDays: number, statutoryDays: number | null, daysLeft: number, daysUsed: number, stoppedSince: string | null, running: boolean } | null, correction: { issuedAt: string, points: Array<{ kind: CorrectionPointKind, pointer: string | null, materialKey: string | null, label: string, message: string }> } | null, timeline: Array<{ sequence: number, kind: string, title: string, detail: string | null, at: string, by: string, channel: Channel | null, documentIds: Array<string> }>, documents: Array<{ id: string, kind: DocumentKind, title: string, number: string, issuedOn: string, verificationCode: string, url: string }>, rateable: Array<{ eventNumber: number, kind: string, title: string, at: string, rating: { level: number, reasons: Array<string>, text: string | null, at: string } | null }>, item: { id: string, name: string, departmentName: string, form: unknown, resultName: string | null, adviceLine: string | null, materials: Array<{ key: string, name: string, need: string, required: boolean, mayFollow: boolean, originals: number, copies: number, format: string | null, source: string | null, fillingHint: string | null, acceptedWhen: string | null, law: string | null, sampleUrl: string | null, blankFormUrl: string | null }>, promised: { days: number, unit: string, explained: string | null } | null } } | null };

export type CaseVersionQueryVariables = Exact<{
  id: string;
}>;


export type CaseVersionQuery = { applicationVersion: number | null };

export type CaseAnswerFragment = { application: { id: string, number: string | null, version: number, stage: Stage, outcome: Outcome | null, page: string | null, data: unknown, reason: string | null, openActs: Array<Act>, savedAt: string, submittedAt: string | null, problems: Array<{ pointer: string, keyword: string, message: string }>, materials: Array<{ key: string, problem: string | null, files: Array<{ id: string, name: string, size: number, type: string, addedAt: string, url: string, removable: boolean }> }>, clock: { light: Light, promisedDue: string, statutoryDue: string | null, provisional: boolean, promisedDays: number, statutoryDays: number | null, daysLeft: number, daysUsed: number, stoppedSince: string | null, running: boolean } | null, correction: { issuedAt: string, points: Array<{ kind: CorrectionPointKind, pointer: string | null, materialKey: string | null, label: string, message: string }> } | null, timeline: Array<{ sequence: number, kind: string, title: string, detail: string | null, at: string, by: string, channel: Channel | null, documentIds: Array<string> }>, documents: Array<{ id: string, kind: DocumentKind, title: string, number: string, issuedOn: string, verificationCode: string, url: string }>, rateable: Array<{ eventNumber: number, kind: string, title: string, at: string, rating: { level: number, reasons: Array<string>, text: string | null, at: string } | null }>, item: { id: string, name: string, departmentName: string, form: unknown, resultName: string | null, adviceLine: string | null, materials: Array<{ key: string, name: string, need: string, required: boolean, mayFollow: boolean, originals: number, copies: number, format: string | null, source: string | null, fillingHint: string | null, acceptedWhen: string | null, law: string | null, sampleUrl: string | null, blankFormUrl: string | null }>, promised: { days: number, unit: string, explained: string | null } | null } } | null, refusal: { code: string, message: string, fields: Array<{ pointer: string, message: string }> } | null };

export type StartApplicationMutationVariables = Exact<{
  input: StartApplicationInput;
}>;


export type StartApplicationMutation = { startApplication: { application: { id: string, number: string | null, version: number, stage: Stage, outcome: Outcome | null, page: string | null, data: unknown, reason: string | null, openActs: Array<Act>, savedAt: string, submittedAt: string | null, problems: Array<{ pointer: string, keyword: string, message: string }>, materials: Array<{ key: string, problem: string | null, files: Array<{ id: string, name: string, size: number, type: string, addedAt: string, url: string, removable: boolean }> }>, clock: { light: Light, promisedDue: string, statutoryDue: string | null, provisional: boolean, promisedDays: number, statutoryDays: number | null, daysLeft: number, daysUsed: number, stoppedSince: string | null, running: boolean } | null, correction: { issuedAt: string, points: Array<{ kind: CorrectionPointKind, pointer: string | null, materialKey: string | null, label: string, message: string }> } | null, timeline: Array<{ sequence: number, kind: string, title: string, detail: string | null, at: string, by: string, channel: Channel | null, documentIds: Array<string> }>, documents: Array<{ id: string, kind: DocumentKind, title: string, number: string, issuedOn: string, verificationCode: string, url: string }>, rateable: Array<{ eventNumber: number, kind: string, title: string, at: string, rating: { level: number, reasons: Array<string>, text: string | null, at: string } | null }>, item: { id: string, name: string, departmentName: string, form: unknown, resultName: string | null, adviceLine: string | null, materials: Array<{ key: string, name: string, need: string, required: boolean, mayFollow: boolean, originals: number, copies: number, format: string | null, source: string | null, fillingHint: string | null, acceptedWhen: string | null, law: string | null, sampleUrl: string | null, blankFormUrl: string | null }>, promised: { days: number, unit: string, explained: string | null } | null } } | null, refusal: { code: string, message: string, fields: Array<{ pointer: string, message: string }> } | null } };

export type SaveDraftMutationVariables = Exact<{
  input: SaveDraftInput;
}>;


export type SaveDraftMutation = { saveDraft: { application: { id: string, number: string | null, version: number, stage: Stage, outcome: Outcome | null, page: string | null, data: unknown, reason: string | null, openActs: Array<Act>, savedAt: string, submittedAt: string | null, problems: Array<{ pointer: string, keyword: string, message: string }>, materials: Array<{ key: string, problem: string | null, files: Array<{ id: string, name: string, size: number, type: string, addedAt: string, url: string, removable: boolean }> }>, clock: { light: Light, promisedDue: string, statutoryDue: string | null, provisional: boolean, promisedDays: number, statutoryDays: number | null, daysLeft: number, daysUsed: number, stoppedSince: string | null, running: boolean } | null, correction: { issuedAt: string, points: Array<{ kind: CorrectionPointKind, pointer: string | null, materialKey: string | null, label: string, message: string }> } | null, timeline: Array<{ sequence: number, kind: string, title: string, detail: string | null, at: string, by: string, channel: Channel | null, documentIds: Array<string> }>, documents: Array<{ id: string, kind: DocumentKind, title: string, number: string, issuedOn: string, verificationCode: string, url: string }>, rateable: Array<{ eventNumber: number, kind: string, title: string, at: string, rating: { level: number, reasons: Array<string>, text: string | null, at: string } | null }>, item: { id: string, name: string, departmentName: string, form: unknown, resultName: string | null, adviceLine: string | null, materials: Array<{ key: string, name: string, need: string, required: boolean, mayFollow: boolean, originals: number, copies: number, format: string | null, source: string | null, fillingHint: string | null, acceptedWhen: string | null, law: string | null, sampleUrl: string | null, blankFormUrl: string | null }>, promised: { days: number, unit: string, explained: string | null } | null } } | null, refusal: { code: string, message: string, fields: Array<{ pointer: string, message: string }> } | null } };

export type RemoveFileMutationVariables = Exact<{
  input: RemoveFileInput;
}>;


export type RemoveFileMutation = { removeFile: { application: { id: string, number: string | null, version: number, stage: Stage, outcome: Outcome | null, page: string | null, data: unknown, reason: string | null, openActs: Array<Act>, savedAt: string, submittedAt: string | null, problems: Array<{ pointer: string, keyword: string, message: string }>, materials: Array<{ key: string, problem: string | null, files: Array<{ id: string, name: string, size: number, type: string, addedAt: string, url: string, removable: boolean }> }>, clock: { light: Light, promisedDue: string, statutoryDue: string | null, provisional: boolean, promisedDays: number, statutoryDays: number | null, daysLeft: number, daysUsed: number, stoppedSince: string | null, running: boolean } | null, correction: { issuedAt: string, points: Array<{ kind: CorrectionPointKind, pointer: string | null, materialKey: string | null, label: string, message: string }> } | null, timeline: Array<{ sequence: number, kind: string, title: string, detail: string | null, at: string, by: string, channel: Channel | null, documentIds: Array<string> }>, documents: Array<{ id: string, kind: DocumentKind, title: string, number: string, issuedOn: string, verificationCode: string, url: string }>, rateable: Array<{ eventNumber: number, kind: string, title: string, at: string, rating: { level: number, reasons: Array<string>, text: string | null, at: string } | null }>, item: { id: string, name: string, departmentName: string, form: unknown, resultName: string | null, adviceLine: string | null, materials: Array<{ key: string, name: string, need: string, required: boolean, mayFollow: boolean, originals: number, copies: number, format: string | null, source: string | null, fillingHint: string | null, acceptedWhen: string | null, law: string | null, sampleUrl: string | null, blankFormUrl: string | null }>, promised: { days: number, unit: string, explained: string | null } | null } } | null, refusal: { code: string, message: string, fields: Array<{ pointer: string, message: string }> } | null } };

export type SubmitApplicationMutationVariables = Exact<{
  input: SubmitInput;
}>;


export type SubmitApplicationMutation = { submitApplication: { application: { id: string, number: string | null, version: number, stage: Stage, outcome: Outcome | null, page: string | null, data: unknown, reason: string | null, openActs: Array<Act>, savedAt: string, submittedAt: string | null, problems: Array<{ pointer: string, keyword: string, message: string }>, materials: Array<{ key: string, problem: string | null, files: Array<{ id: string, name: string, size: number, type: string, addedAt: string, url: string, removable: boolean }> }>, clock: { light: Light, promisedDue: string, statutoryDue: string | null, provisional: boolean, promisedDays: number, statutoryDays: number | null, daysLeft: number, daysUsed: number, stoppedSince: string | null, running: boolean } | null, correction: { issuedAt: string, points: Array<{ kind: CorrectionPointKind, pointer: string | null, materialKey: string | null, label: string, message: string }> } | null, timeline: Array<{ sequence: number, kind: string, title: string, detail: string | null, at: string, by: string, channel: Channel | null, documentIds: Array<string> }>, documents: Array<{ id: string, kind: DocumentKind, title: string, number: string, issuedOn: string, verificationCode: string, url: string }>, rateable: Array<{ eventNumber: number, kind: string, title: string, at: string, rating: { level: number, reasons: Array<string>, text: string | null, at: string } | null }>, item: { id: string, name: string, departmentName: string, form: unknown, resultName: string | null, adviceLine: string | null, materials: Array<{ key: string, name: string, need: string, required: boolean, mayFollow: boolean, originals: number, copies: number, format: string | null, source: string | null, fillingHint: string | null, acceptedWhen: string | null, law: string | null, sampleUrl: string | null, blankFormUrl: string | null }>, promised: { days: number, unit: string, explained: string | null } | null } } | null, refusal: { code: string, message: string, fields: Array<{ pointer: string, message: string }> } | null } };

export type ResubmitApplicationMutationVariables = Exact<{
  input: SubmitInput;
}>;


export type ResubmitApplicationMutation = { resubmitApplication: { application: { id: string, number: string | null, version: number, stage: Stage, outcome: Outcome | null, page: string | null, data: unknown, reason: string | null, openActs: Array<Act>, savedAt: string, submittedAt: string | null, problems: Array<{ pointer: string, keyword: string, message: string }>, materials: Array<{ key: string, problem: string | null, files: Array<{ id: string, name: string, size: number, type: string, addedAt: string, url: string, removable: boolean }> }>, clock: { light: Light, promisedDue: string, statutoryDue: string | null, provisional: boolean, promisedDays: number, statutoryDays: number | null, daysLeft: number, daysUsed: number, stoppedSince: string | null, running: boolean } | null, correction: { issuedAt: string, points: Array<{ kind: CorrectionPointKind, pointer: string | null, materialKey: string | null, label: string, message: string }> } | null, timeline: Array<{ sequence: number, kind: string, title: string, detail: string | null, at: string, by: string, channel: Channel | null, documentIds: Array<string> }>, documents: Array<{ id: string, kind: DocumentKind, title: string, number: string, issuedOn: string, verificationCode: string, url: string }>, rateable: Array<{ eventNumber: number, kind: string, title: string, at: string, rating: { level: number, reasons: Array<string>, text: string | null, at: string } | null }>, item: { id: string, name: string, departmentName: string, form: unknown, resultName: string | null, adviceLine: string | null, materials: Array<{ key: string, name: string, need: string, required: boolean, mayFollow: boolean, originals: number, copies: number, format: string | null, source: string | null, fillingHint: string | null, acceptedWhen: string | null, law: string | null, sampleUrl: string | null, blankFormUrl: string | null }>, promised: { days: number, unit: string, explained: string | null } | null } } | null, refusal: { code: string, message: string, fields: Array<{ pointer: string, message: string }> } | null } };

export type WithdrawApplicationMutationVariables = Exact<{
  input: WithdrawInput;
}>;


export type WithdrawApplicationMutation = { withdrawApplication: { application: { id: string, number: string | null, version: number, stage: Stage, outcome: Outcome | null, page: string | null, data: unknown, reason: string | null, openActs: Array<Act>, savedAt: string, submittedAt: string | null, problems: Array<{ pointer: string, keyword: string, message: string }>, materials: Array<{ key: string, problem: string | null, files: Array<{ id: string, name: string, size: number, type: string, addedAt: string, url: string, removable: boolean }> }>, clock: { light: Light, promisedDue: string, statutoryDue: string | null, provisional: boolean, promisedDays: number, statutoryDays: number | null, daysLeft: number, daysUsed: number, stoppedSince: string | null, running: boolean } | null, correction: { issuedAt: string, points: Array<{ kind: CorrectionPointKind, pointer: string | null, materialKey: string | null, label: string, message: string }> } | null, timeline: Array<{ sequence: number, kind: string, title: string, detail: string | null, at: string, by: string, channel: Channel | null, documentIds: Array<string> }>, documents: Array<{ id: string, kind: DocumentKind, title: string, number: string, issuedOn: string, verificationCode: string, url: string }>, rateable: Array<{ eventNumber: number, kind: string, title: string, at: string, rating: { level: number, reasons: Array<string>, text: string | null, at: string } | null }>, item: { id: string, name: string, departmentName: string, form: unknown, resultName: string | null, adviceLine: string | null, materials: Array<{ key: string, name: string, need: string, required: boolean, mayFollow: boolean, originals: number, copies: number, format: string | null, source: string | null, fillingHint: string | null, acceptedWhen: string | null, law: string | null, sampleUrl: string | null, blankFormUrl: string | null }>, promised: { days: number, unit: string, explained: string | null } | null } } | null, refusal: { code: string, message: string, fields: Array<{ pointer: string, message: string }> } | null } };

export type RateApplicationMutationVariables = Exact<{
  input: RateInput;
}>;


export type RateApplicationMutation = { rateApplication: { rating: { level: number, reasons: Array<string>, text: string | null, at: string } | null, refusal: { code: string, message: string, fields: Array<{ pointer: string, message: string }> } | null } };

export type SiteQueryVariables = Exact<{ [key: string]: never; }>;


export type SiteQuery = { site: { name: string, cityName: string, slogan: string, demonstration: string | null, hotline: string, languages: Array<string>, largestUpload: number, brand: { color: string, ink: string, soft: string, logoUrl: string }, themes: Array<{ key: string, name: string, icon: string, applicantKind: ApplicantKind, itemCount: number }> } };

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


export type GuideQuery = { item: { id: string, version: number, name: string, summary: string | null, departmentName: string, itemCode: string | null, localItemCode: string, taskType: string, applicantKinds: Array<ApplicantKind>, complete: boolean, applyOnline: boolean, instant: boolean, visits: number | null, visitsExplained: string | null, free: boolean | null, conditions: Array<string>, resultName: string | null, resultSample: string | null, adviceLine: string | null, complaintLine: string | null, remedies: string | null, quota: string | null, specialProcedures: Array<string>, promised: { days: number, unit: string, explained: string | null } | null, statutory: { days: number, unit: string, explained: string | null } | null, fees: Array<{ name: string, standard: string, law: string | null, reducible: string | null }>, materials: Array<{ key: string, name: string, need: string, required: boolean, mayFollow: boolean, originals: number, copies: number, format: string | null, source: string | null, fillingHint: string | null, acceptedWhen: string | null, law: string | null, sampleUrl: string | null, blankFormUrl: string | null }>, steps: Array<{ name: string, handler: string, standard: string, limit: string, result: string }>, laws: Array<{ name: string, documentNumber: string | null, clause: string, content: string }>, questions: Array<{ question: string, answer: string }>, windows: Array<{ name: string, address: string, hours: string, telephone: string }> } | null };

export type MaterialPartsFragment = { key: string, name: string, need: string, required: boolean, mayFollow: boolean, originals: number, copies: number, format: string | null, source: string | null, fillingHint: string | null, acceptedWhen: string | null, law: string | null, sampleUrl: string | null, blankFormUrl: string | null };

export type RatingLevelsQueryVariables = Exact<{ [key: string]: never; }>;


export type RatingLevelsQuery = { ratingLevels: Array<{ level: number, name: string, bad: boolean, reasons: Array<{ code: string, text: string, first: boolean }> }> };

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { me: { id: string, name: string, identityNumber: string, telephone: string, address: string, assuranceLevel: number, demonstration: boolean, autofill: unknown } | null };

export type DemoPeopleQueryVariables = Exact<{ [key: string]: never; }>;


export type DemoPeopleQuery = { demoPeople: Array<{ id: string, name: string, about: string }> };

export type LogInAsDemoPersonMutationVariables = Exact<{
  input: LogInAsDemoPersonInput;
}>;


export type LogInAsDemoPersonMutation = { logInAsDemoPerson: { session: { token: string | null, expiresAt: string } | null, me: { id: string, name: string, identityNumber: string, telephone: string, address: string, assuranceLevel: number, demonstration: boolean, autofill: unknown } | null, refusal: { code: string, message: string, fields: Array<{ pointer: string, message: string }> } | null } };

export type LogOutMutationVariables = Exact<{ [key: string]: never; }>;


export type LogOutMutation = { logOut: boolean };

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
export const ClockPartsFragmentDoc = new TypedDocumentString(`
    fragment ClockParts on Clock {
  light
  promisedDue
  statutoryDue
  provisional
  promisedDays
  statutoryDays
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
  statutoryDays
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
  statutoryDays
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
  statutoryDays
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
  statutoryDays
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
  clock {
    ...ClockParts
  }
  correction {
    ...CorrectionParts
  }
}`, {"hash":"sha256:0ed1ca1961c3615dfbe8a9bd154337f97a655c13aaec62216dcd93d51abe95d7"}) as unknown as TypedDocumentString<MyApplicationsQuery, MyApplicationsQueryVariables>;
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
  statutoryDays
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
}`, {"hash":"sha256:64bae5df0ff94f2ff00a7a3dbba4d760e27f4be465cf505586cd58adc0fbc8d3"}) as unknown as TypedDocumentString<CaseQuery, CaseQueryVariables>;
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
  statutoryDays
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
}`, {"hash":"sha256:63e9ed825bbdda184217a4252b5482d68574e6af570200a1203deef8593dffb3"}) as unknown as TypedDocumentString<StartApplicationMutation, StartApplicationMutationVariables>;
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
  statutoryDays
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
}`, {"hash":"sha256:015805b11ecd8fae0f8b204e2ebc6c4ed5bc7f0dfaa89120ade0fb08ba6fa1d0"}) as unknown as TypedDocumentString<SaveDraftMutation, SaveDraftMutationVariables>;
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
  statutoryDays
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
}`, {"hash":"sha256:c418144f18f455acce58b0569444790436c8972ca8d788792d3b1e1a9ce63a85"}) as unknown as TypedDocumentString<RemoveFileMutation, RemoveFileMutationVariables>;
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
  statutoryDays
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
}`, {"hash":"sha256:fc0673b939c672448827704a52432cf2edeb10fd5b052dc72942f37a12a5d357"}) as unknown as TypedDocumentString<SubmitApplicationMutation, SubmitApplicationMutationVariables>;
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
  statutoryDays
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
}`, {"hash":"sha256:4c31bab730e600676bafba734e5b662bcc303da1577800587915ad74724217ca"}) as unknown as TypedDocumentString<ResubmitApplicationMutation, ResubmitApplicationMutationVariables>;
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
  statutoryDays
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
}`, {"hash":"sha256:0181c9ad15ed95e7c1035b741b2b0ea39269bf6ed69f4386c96ed018fb5bf669"}) as unknown as TypedDocumentString<WithdrawApplicationMutation, WithdrawApplicationMutationVariables>;
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
    `, {"hash":"sha256:92d68a35d79ebae7441185dd26892564de2d486bd5c2037c3ce75f0d1538f58d"}) as unknown as TypedDocumentString<SiteQuery, SiteQueryVariables>;
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
    itemCode
    localItemCode
    taskType
    applicantKinds
    complete
    applyOnline
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
}`, {"hash":"sha256:89c4f5a373f952450209c09b6600c58a316d6d8fa011cc8f1a398a26d4100eb1"}) as unknown as TypedDocumentString<GuideQuery, GuideQueryVariables>;
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
  }
}
    `, {"hash":"sha256:994cdef196dc4a7f43225e427dee9fa02e115eb0aee328bc1aef1279b1f3e6e8"}) as unknown as TypedDocumentString<MeQuery, MeQueryVariables>;
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
}`, {"hash":"sha256:acc5e86c73c69862b577cfe15611e31599e2d2846e9c213ee14cae28f01bd681"}) as unknown as TypedDocumentString<LogInAsDemoPersonMutation, LogInAsDemoPersonMutationVariables>;
export const LogOutDocument = new TypedDocumentString(`
    mutation LogOut {
  logOut
}
    `, {"hash":"sha256:0b6e62ffaa90081b102c4c41011f06f64be899efbe92bd33767bc7ac725ce107"}) as unknown as TypedDocumentString<LogOutMutation, LogOutMutationVariables>;