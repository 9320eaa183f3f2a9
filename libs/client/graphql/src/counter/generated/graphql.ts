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

/** An act on a case. */
export type ActInput = {
  /** Of the case. */
  caseId: string;
  /** Made by the client, one for one intention. */
  idempotencyKey: string;
  /** Version that the clerk saw. */
  version: number;
};

/** Where somebody acts: the web portal, a WeChat or Alipay mini-program, or a service counter. */
export type Channel =
  | 'ALIPAY'
  | 'COUNTER'
  | 'WEAPP'
  | 'WEB';

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

/** Light of supervision: yellow when a fifth or less of the promised limit is left, red when it is past. */
export type Light =
  | 'GREEN'
  | 'RED'
  | 'YELLOW';

/** Name and password. */
export type LogInInput = {
  /** Of the account. */
  password: string;
  /** Of the account; upper and lower case are the same. */
  username: string;
};

/** What was decided. */
export type Outcome =
  | 'GRANTED'
  | 'REFUSED';

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

export type RequestCorrectionMutationVariables = Exact<{
  input: RequestCorrectionInput;
}>;


export type RequestCorrectionMutation = { requestCorrection: { case: { id: string, number: string, version: number, itemName: string, itemVersion: number, departmentName: string, applicantName: string, applicantIdentityNumber: string, applicantTelephone: string, channel: Channel, stage: Stage, outcome: Outcome | null, reason: string | null, submittedAt: string, submissionCount: number, form: unknown, data: unknown, reviewPoints: Array<string>, correctionDue: string | null, openActs: Array<Act>, changes: Array<{ pointer: string, label: string, before: string | null, after: string | null }>, materials: Array<{ key: string, name: string, required: boolean, mayFollow: boolean, acceptedWhen: string | null, changed: boolean, files: Array<{ id: string, name: string, size: number, type: string, addedAt: string, url: string, isNew: boolean }> }>, clock: { light: Light, promisedDue: string, statutoryDue: string | null, provisional: boolean, promisedDays: number, statutoryDays: number | null, daysLeft: number, daysUsed: number, stoppedSince: string | null, running: boolean } | null, correction: { issuedAt: string, issuedBy: string, answeredAt: string | null, points: Array<{ kind: CorrectionPointKind, pointer: string | null, materialKey: string | null, label: string, message: string }> } | null, timeline: Array<{ sequence: number, kind: string, title: string, detail: string | null, at: string, by: string, channel: Channel | null, documentIds: Array<string> }>, documents: Array<{ id: string, kind: DocumentKind, title: string, number: string, issuedOn: string, verificationCode: string, url: string }>, closedActs: Array<{ act: Act, reason: string }>, ratings: Array<{ eventNumber: number, title: string, level: number, levelName: string, reasons: Array<string>, text: string | null, at: string }> } | null, refusal: { code: string, message: string, fields: Array<{ pointer: string, message: string }> } | null } };

export type AcceptCaseMutationVariables = Exact<{
  input: ActInput;
}>;


export type AcceptCaseMutation = { acceptCase: { case: { id: string, number: string, version: number, itemName: string, itemVersion: number, departmentName: string, applicantName: string, applicantIdentityNumber: string, applicantTelephone: string, channel: Channel, stage: Stage, outcome: Outcome | null, reason: string | null, submittedAt: string, submissionCount: number, form: unknown, data: unknown, reviewPoints: Array<string>, correctionDue: string | null, openActs: Array<Act>, changes: Array<{ pointer: string, label: string, before: string | null, after: string | null }>, materials: Array<{ key: string, name: string, required: boolean, mayFollow: boolean, acceptedWhen: string | null, changed: boolean, files: Array<{ id: string, name: string, size: number, type: string, addedAt: string, url: string, isNew: boolean }> }>, clock: { light: Light, promisedDue: string, statutoryDue: string | null, provisional: boolean, promisedDays: number, statutoryDays: number | null, daysLeft: number, daysUsed: number, stoppedSince: string | null, running: boolean } | null, correction: { issuedAt: string, issuedBy: string, answeredAt: string | null, points: Array<{ kind: CorrectionPointKind, pointer: string | null, materialKey: string | null, label: string, message: string }> } | null, timeline: Array<{ sequence: number, kind: string, title: string, detail: string | null, at: string, by: string, channel: Channel | null, documentIds: Array<string> }>, documents: Array<{ id: string, kind: DocumentKind, title: string, number: string, issuedOn: string, verificationCode: string, url: string }>, closedActs: Array<{ act: Act, reason: string }>, ratings: Array<{ eventNumber: number, title: string, level: number, levelName: string, reasons: Array<string>, text: string | null, at: string }> } | null, refusal: { code: string, message: string, fields: Array<{ pointer: string, message: string }> } | null } };

export type DeclineCaseMutationVariables = Exact<{
  input: ReasonedActInput;
}>;


export type DeclineCaseMutation = { declineCase: { case: { id: string, number: string, version: number, itemName: string, itemVersion: number, departmentName: string, applicantName: string, applicantIdentityNumber: string, applicantTelephone: string, channel: Channel, stage: Stage, outcome: Outcome | null, reason: string | null, submittedAt: string, submissionCount: number, form: unknown, data: unknown, reviewPoints: Array<string>, correctionDue: string | null, openActs: Array<Act>, changes: Array<{ pointer: string, label: string, before: string | null, after: string | null }>, materials: Array<{ key: string, name: string, required: boolean, mayFollow: boolean, acceptedWhen: string | null, changed: boolean, files: Array<{ id: string, name: string, size: number, type: string, addedAt: string, url: string, isNew: boolean }> }>, clock: { light: Light, promisedDue: string, statutoryDue: string | null, provisional: boolean, promisedDays: number, statutoryDays: number | null, daysLeft: number, daysUsed: number, stoppedSince: string | null, running: boolean } | null, correction: { issuedAt: string, issuedBy: string, answeredAt: string | null, points: Array<{ kind: CorrectionPointKind, pointer: string | null, materialKey: string | null, label: string, message: string }> } | null, timeline: Array<{ sequence: number, kind: string, title: string, detail: string | null, at: string, by: string, channel: Channel | null, documentIds: Array<string> }>, documents: Array<{ id: string, kind: DocumentKind, title: string, number: string, issuedOn: string, verificationCode: string, url: string }>, closedActs: Array<{ act: Act, reason: string }>, ratings: Array<{ eventNumber: number, title: string, level: number, levelName: string, reasons: Array<string>, text: string | null, at: string }> } | null, refusal: { code: string, message: string, fields: Array<{ pointer: string, message: string }> } | null } };

export type StartReviewMutationVariables = Exact<{
  input: ActInput;
}>;


export type StartReviewMutation = { startReview: { case: { id: string, number: string, version: number, itemName: string, itemVersion: number, departmentName: string, applicantName: string, applicantIdentityNumber: string, applicantTelephone: string, channel: Channel, stage: Stage, outcome: Outcome | null, reason: string | null, submittedAt: string, submissionCount: number, form: unknown, data: unknown, reviewPoints: Array<string>, correctionDue: string | null, openActs: Array<Act>, changes: Array<{ pointer: string, label: string, before: string | null, after: string | null }>, materials: Array<{ key: string, name: string, required: boolean, mayFollow: boolean, acceptedWhen: string | null, changed: boolean, files: Array<{ id: string, name: string, size: number, type: string, addedAt: string, url: string, isNew: boolean }> }>, clock: { light: Light, promisedDue: string, statutoryDue: string | null, provisional: boolean, promisedDays: number, statutoryDays: number | null, daysLeft: number, daysUsed: number, stoppedSince: string | null, running: boolean } | null, correction: { issuedAt: string, issuedBy: string, answeredAt: string | null, points: Array<{ kind: CorrectionPointKind, pointer: string | null, materialKey: string | null, label: string, message: string }> } | null, timeline: Array<{ sequence: number, kind: string, title: string, detail: string | null, at: string, by: string, channel: Channel | null, documentIds: Array<string> }>, documents: Array<{ id: string, kind: DocumentKind, title: string, number: string, issuedOn: string, verificationCode: string, url: string }>, closedActs: Array<{ act: Act, reason: string }>, ratings: Array<{ eventNumber: number, title: string, level: number, levelName: string, reasons: Array<string>, text: string | null, at: string }> } | null, refusal: { code: string, message: string, fields: Array<{ pointer: string, message: string }> } | null } };

export type GrantCaseMutationVariables = Exact<{
  input: ReasonedActInput;
}>;


export type GrantCaseMutation = { grantCase: { case: { id: string, number: string, version: number, itemName: string, itemVersion: number, departmentName: string, applicantName: string, applicantIdentityNumber: string, applicantTelephone: string, channel: Channel, stage: Stage, outcome: Outcome | null, reason: string | null, submittedAt: string, submissionCount: number, form: unknown, data: unknown, reviewPoints: Array<string>, correctionDue: string | null, openActs: Array<Act>, changes: Array<{ pointer: string, label: string, before: string | null, after: string | null }>, materials: Array<{ key: string, name: string, required: boolean, mayFollow: boolean, acceptedWhen: string | null, changed: boolean, files: Array<{ id: string, name: string, size: number, type: string, addedAt: string, url: string, isNew: boolean }> }>, clock: { light: Light, promisedDue: string, statutoryDue: string | null, provisional: boolean, promisedDays: number, statutoryDays: number | null, daysLeft: number, daysUsed: number, stoppedSince: string | null, running: boolean } | null, correction: { issuedAt: string, issuedBy: string, answeredAt: string | null, points: Array<{ kind: CorrectionPointKind, pointer: string | null, materialKey: string | null, label: string, message: string }> } | null, timeline: Array<{ sequence: number, kind: string, title: string, detail: string | null, at: string, by: string, channel: Channel | null, documentIds: Array<string> }>, documents: Array<{ id: string, kind: DocumentKind, title: string, number: string, issuedOn: string, verificationCode: string, url: string }>, closedActs: Array<{ act: Act, reason: string }>, ratings: Array<{ eventNumber: number, title: string, level: number, levelName: string, reasons: Array<string>, text: string | null, at: string }> } | null, refusal: { code: string, message: string, fields: Array<{ pointer: string, message: string }> } | null } };

export type RefuseCaseMutationVariables = Exact<{
  input: ReasonedActInput;
}>;


export type RefuseCaseMutation = { refuseCase: { case: { id: string, number: string, version: number, itemName: string, itemVersion: number, departmentName: string, applicantName: string, applicantIdentityNumber: string, applicantTelephone: string, channel: Channel, stage: Stage, outcome: Outcome | null, reason: string | null, submittedAt: string, submissionCount: number, form: unknown, data: unknown, reviewPoints: Array<string>, correctionDue: string | null, openActs: Array<Act>, changes: Array<{ pointer: string, label: string, before: string | null, after: string | null }>, materials: Array<{ key: string, name: string, required: boolean, mayFollow: boolean, acceptedWhen: string | null, changed: boolean, files: Array<{ id: string, name: string, size: number, type: string, addedAt: string, url: string, isNew: boolean }> }>, clock: { light: Light, promisedDue: string, statutoryDue: string | null, provisional: boolean, promisedDays: number, statutoryDays: number | null, daysLeft: number, daysUsed: number, stoppedSince: string | null, running: boolean } | null, correction: { issuedAt: string, issuedBy: string, answeredAt: string | null, points: Array<{ kind: CorrectionPointKind, pointer: string | null, materialKey: string | null, label: string, message: string }> } | null, timeline: Array<{ sequence: number, kind: string, title: string, detail: string | null, at: string, by: string, channel: Channel | null, documentIds: Array<string> }>, documents: Array<{ id: string, kind: DocumentKind, title: string, number: string, issuedOn: string, verificationCode: string, url: string }>, closedActs: Array<{ act: Act, reason: string }>, ratings: Array<{ eventNumber: number, title: string, level: number, levelName: string, reasons: Array<string>, text: string | null, at: string }> } | null, refusal: { code: string, message: string, fields: Array<{ pointer: string, message: string }> } | null } };

export type DeliverCaseMutationVariables = Exact<{
  input: DeliverInput;
}>;


export type DeliverCaseMutation = { deliverCase: { case: { id: string, number: string, version: number, itemName: string, itemVersion: number, departmentName: string, applicantName: string, applicantIdentityNumber: string, applicantTelephone: string, channel: Channel, stage: Stage, outcome: Outcome | null, reason: string | null, submittedAt: string, submissionCount: number, form: unknown, data: unknown, reviewPoints: Array<string>, correctionDue: string | null, openActs: Array<Act>, changes: Array<{ pointer: string, label: string, before: string | null, after: string | null }>, materials: Array<{ key: string, name: string, required: boolean, mayFollow: boolean, acceptedWhen: string | null, changed: boolean, files: Array<{ id: string, name: string, size: number, type: string, addedAt: string, url: string, isNew: boolean }> }>, clock: { light: Light, promisedDue: string, statutoryDue: string | null, provisional: boolean, promisedDays: number, statutoryDays: number | null, daysLeft: number, daysUsed: number, stoppedSince: string | null, running: boolean } | null, correction: { issuedAt: string, issuedBy: string, answeredAt: string | null, points: Array<{ kind: CorrectionPointKind, pointer: string | null, materialKey: string | null, label: string, message: string }> } | null, timeline: Array<{ sequence: number, kind: string, title: string, detail: string | null, at: string, by: string, channel: Channel | null, documentIds: Array<string> }>, documents: Array<{ id: string, kind: DocumentKind, title: string, number: string, issuedOn: string, verificationCode: string, url: string }>, closedActs: Array<{ act: Act, reason: string }>, ratings: Array<{ eventNumber: number, title: string, level: number, levelName: string, reasons: Array<string>, text: string | null, at: string }> } | null, refusal: { code: string, message: string, fields: Array<{ pointer: string, message: string }> } | null } };

export type CloseCaseMutationVariables = Exact<{
  input: ActInput;
}>;


export type CloseCaseMutation = { closeCase: { case: { id: string, number: string, version: number, itemName: string, itemVersion: number, departmentName: string, applicantName: string, applicantIdentityNumber: string, applicantTelephone: string, channel: Channel, stage: Stage, outcome: Outcome | null, reason: string | null, submittedAt: string, submissionCount: number, form: unknown, data: unknown, reviewPoints: Array<string>, correctionDue: string | null, openActs: Array<Act>, changes: Array<{ pointer: string, label: string, before: string | null, after: string | null }>, materials: Array<{ key: string, name: string, required: boolean, mayFollow: boolean, acceptedWhen: string | null, changed: boolean, files: Array<{ id: string, name: string, size: number, type: string, addedAt: string, url: string, isNew: boolean }> }>, clock: { light: Light, promisedDue: string, statutoryDue: string | null, provisional: boolean, promisedDays: number, statutoryDays: number | null, daysLeft: number, daysUsed: number, stoppedSince: string | null, running: boolean } | null, correction: { issuedAt: string, issuedBy: string, answeredAt: string | null, points: Array<{ kind: CorrectionPointKind, pointer: string | null, materialKey: string | null, label: string, message: string }> } | null, timeline: Array<{ sequence: number, kind: string, title: string, detail: string | null, at: string, by: string, channel: Channel | null, documentIds: Array<string> }>, documents: Array<{ id: string, kind: DocumentKind, title: string, number: string, issuedOn: string, verificationCode: string, url: string }>, closedActs: Array<{ act: Act, reason: string }>, ratings: Array<{ eventNumber: number, title: string, level: number, levelName: string, reasons: Array<string>, text: string | null, at: string }> } | null, refusal: { code: string, message: string, fields: Array<{ pointer: string, message: string }> } | null } };

export type CaseAnswerFragment = { case: { id: string, number: string, version: number, itemName: string, itemVersion: number, departmentName: string, applicantName: string, applicantIdentityNumber: string, applicantTelephone: string, channel: Channel, stage: Stage, outcome: Outcome | null, reason: string | null, submittedAt: string, submissionCount: number, form: unknown, data: unknown, reviewPoints: Array<string>, correctionDue: string | null, openActs: Array<Act>, changes: Array<{ pointer: string, label: string, before: string | null, after: string | null }>, materials: Array<{ key: string, name: string, required: boolean, mayFollow: boolean, acceptedWhen: string | null, changed: boolean, files: Array<{ id: string, name: string, size: number, type: string, addedAt: string, url: string, isNew: boolean }> }>, clock: { light: Light, promisedDue: string, statutoryDue: string | null, provisional: boolean, promisedDays: number, statutoryDays: number | null, daysLeft: number, daysUsed: number, stoppedSince: string | null, running: boolean } | null, correction: { issuedAt: string, issuedBy: string, answeredAt: string | null, points: Array<{ kind: CorrectionPointKind, pointer: string | null, materialKey: string | null, label: string, message: string }> } | null, timeline: Array<{ sequence: number, kind: string, title: string, detail: string | null, at: string, by: string, channel: Channel | null, documentIds: Array<string> }>, documents: Array<{ id: string, kind: DocumentKind, title: string, number: string, issuedOn: string, verificationCode: string, url: string }>, closedActs: Array<{ act: Act, reason: string }>, ratings: Array<{ eventNumber: number, title: string, level: number, levelName: string, reasons: Array<string>, text: string | null, at: string }> } | null, refusal: { code: string, message: string, fields: Array<{ pointer: string, message: string }> } | null };

export type CaseQueryVariables = Exact<{
  id: string;
}>;


export type CaseQuery = { case: { id: string, number: string, version: number, itemName: string, itemVersion: number, departmentName: string, applicantName: string, applicantIdentityNumber: string, applicantTelephone: string, channel: Channel, stage: Stage, outcome: Outcome | null, reason: string | null, submittedAt: string, submissionCount: number, form: unknown, data: unknown, reviewPoints: Array<string>, correctionDue: string | null, openActs: Array<Act>, changes: Array<{ pointer: string, label: string, before: string | null, after: string | null }>, materials: Array<{ key: string, name: string, required: boolean, mayFollow: boolean, acceptedWhen: string | null, changed: boolean, files: Array<{ id: string, name: string, size: number, type: string, addedAt: string, url: string, isNew: boolean }> }>, clock: { light: Light, promisedDue: string, statutoryDue: string | null, provisional: boolean, promisedDays: number, statutoryDays: number | null, daysLeft: number, daysUsed: number, stoppedSince: string | null, running: boolean } | null, correction: { issuedAt: string, issuedBy: string, answeredAt: string | null, points: Array<{ kind: CorrectionPointKind, pointer: string | null, materialKey: string | null, label: string, message: string }> } | null, timeline: Array<{ sequence: number, kind: string, title: string, detail: string | null, at: string, by: string, channel: Channel | null, documentIds: Array<string> }>, documents: Array<{ id: string, kind: DocumentKind, title: string, number: string, issuedOn: string, verificationCode: string, url: string }>, closedActs: Array<{ act: Act, reason: string }>, ratings: Array<{ eventNumber: number, title: string, level: number, levelName: string, reasons: Array<string>, text: string | null, at: string }> } | null };

export type CaseVersionQueryVariables = Exact<{
  id: string;
}>;


export type CaseVersionQuery = { caseVersion: number | null };

export type RevealPersonalMutationVariables = Exact<{
  input: RevealInput;
}>;


export type RevealPersonalMutation = { revealPersonal: { value: string | null, refusal: { code: string, message: string, fields: Array<{ pointer: string, message: string }> } | null } };

export type CasePartsFragment = { id: string, number: string, version: number, itemName: string, itemVersion: number, departmentName: string, applicantName: string, applicantIdentityNumber: string, applicantTelephone: string, channel: Channel, stage: Stage, outcome: Outcome | null, reason: string | null, submittedAt: string, submissionCount: number, form: unknown, data: unknown, reviewPoints: Array<string>, correctionDue: string | null, openActs: Array<Act>, changes: Array<{ pointer: string, label: string, before: string | null, after: string | null }>, materials: Array<{ key: string, name: string, required: boolean, mayFollow: boolean, acceptedWhen: string | null, changed: boolean, files: Array<{ id: string, name: string, size: number, type: string, addedAt: string, url: string, isNew: boolean }> }>, clock: { light: Light, promisedDue: string, statutoryDue: string | null, provisional: boolean, promisedDays: number, statutoryDays: number | null, daysLeft: number, daysUsed: number, stoppedSince: string | null, running: boolean } | null, correction: { issuedAt: string, issuedBy: string, answeredAt: string | null, points: Array<{ kind: CorrectionPointKind, pointer: string | null, materialKey: string | null, label: string, message: string }> } | null, timeline: Array<{ sequence: number, kind: string, title: string, detail: string | null, at: string, by: string, channel: Channel | null, documentIds: Array<string> }>, documents: Array<{ id: string, kind: DocumentKind, title: string, number: string, issuedOn: string, verificationCode: string, url: string }>, closedActs: Array<{ act: Act, reason: string }>, ratings: Array<{ eventNumber: number, title: string, level: number, levelName: string, reasons: Array<string>, text: string | null, at: string }> };

export type QueueQueryVariables = Exact<{
  view: QueueView;
  search?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type QueueQuery = { queue: { endCursor: string | null, hasMore: boolean, nodes: Array<{ id: string, number: string, version: number, itemName: string, departmentName: string, applicantName: string, stage: Stage, outcome: Outcome | null, light: Light | null, promisedDue: string | null, daysLeft: number | null, provisional: boolean, correctionDue: string | null, channel: Channel, submittedAt: string, resubmitted: boolean, openActs: Array<Act> }> } };

export type QueueCountsQueryVariables = Exact<{ [key: string]: never; }>;


export type QueueCountsQuery = { queueCounts: { toDo: number, unit: number, lights: number, correction: number, doneToday: number } };

export type QueueEntryFragment = { id: string, number: string, version: number, itemName: string, departmentName: string, applicantName: string, stage: Stage, outcome: Outcome | null, light: Light | null, promisedDue: string | null, daysLeft: number | null, provisional: boolean, correctionDue: string | null, channel: Channel, submittedAt: string, resubmitted: boolean, openActs: Array<Act> };

export type SiteQueryVariables = Exact<{ [key: string]: never; }>;


export type SiteQuery = { site: { name: string, cityName: string, demonstration: string | null, languages: Array<string>, pollSeconds: number, brand: { color: string, ink: string, soft: string, logoUrl: string }, demoAccounts: Array<{ username: string, password: string, name: string, about: string }> } };

export type CurrentStaffQueryVariables = Exact<{ [key: string]: never; }>;


export type CurrentStaffQuery = { me: { id: string, username: string, name: string, roles: Array<StaffRole>, departmentNames: Array<string>, windowName: string | null } | null };

export type LogInMutationVariables = Exact<{
  input: LogInInput;
}>;


export type LogInMutation = { logIn: { staff: { id: string, username: string, name: string, roles: Array<StaffRole>, departmentNames: Array<string>, windowName: string | null } | null, refusal: { code: string, message: string, fields: Array<{ pointer: string, message: string }> } | null } };

export type LogOutMutationVariables = Exact<{ [key: string]: never; }>;


export type LogOutMutation = { logOut: boolean };

export type StaffPartsFragment = { id: string, username: string, name: string, roles: Array<StaffRole>, departmentNames: Array<string>, windowName: string | null };

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
export const CasePartsFragmentDoc = new TypedDocumentString(`
    fragment CaseParts on Case {
  id
  number
  version
  itemName
  itemVersion
  departmentName
  applicantName
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
    statutoryDays
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
    statutoryDays
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
export const QueueEntryFragmentDoc = new TypedDocumentString(`
    fragment QueueEntry on CaseSummary {
  id
  number
  version
  itemName
  departmentName
  applicantName
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
}
    `, {"fragmentName":"StaffParts"}) as unknown as TypedDocumentString<StaffPartsFragment, unknown>;
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
    statutoryDays
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
}`, {"hash":"sha256:20e84948138970394420c1882fbed49b2ce2009096d68a62d7bed04fabf07d9a"}) as unknown as TypedDocumentString<RequestCorrectionMutation, RequestCorrectionMutationVariables>;
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
    statutoryDays
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
}`, {"hash":"sha256:83187162a219f4ebf3af0da549ed02fb82fa2334bda7524fcfa7649e7bb8e9e7"}) as unknown as TypedDocumentString<AcceptCaseMutation, AcceptCaseMutationVariables>;
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
    statutoryDays
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
}`, {"hash":"sha256:b5661425673221e55f7e156c8beff23b0c2fe5e595c6f7e55ff180270f4ee841"}) as unknown as TypedDocumentString<DeclineCaseMutation, DeclineCaseMutationVariables>;
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
    statutoryDays
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
}`, {"hash":"sha256:763a012ad5aca59feb9647cbecc8b6f203d540b3c267949c4325118d6a8c6724"}) as unknown as TypedDocumentString<StartReviewMutation, StartReviewMutationVariables>;
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
    statutoryDays
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
}`, {"hash":"sha256:1871917d86dd784851e909e26120086b46492a4ecd0d4362c843f29b5d723b68"}) as unknown as TypedDocumentString<GrantCaseMutation, GrantCaseMutationVariables>;
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
    statutoryDays
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
}`, {"hash":"sha256:dc491c021e303b83e31369a3c710ca8626ec3d8ee747d4ae462e48c08358eb55"}) as unknown as TypedDocumentString<RefuseCaseMutation, RefuseCaseMutationVariables>;
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
    statutoryDays
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
}`, {"hash":"sha256:58aab98f5e9bf999dd32a155a69919c81b54f623b59a61d214df12179ae6ec8d"}) as unknown as TypedDocumentString<DeliverCaseMutation, DeliverCaseMutationVariables>;
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
    statutoryDays
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
}`, {"hash":"sha256:55f65d1ec903e7241913d0f143634efe3960a2b9bce2b1654a2d5c5aa7f8f387"}) as unknown as TypedDocumentString<CloseCaseMutation, CloseCaseMutationVariables>;
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
    statutoryDays
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
}`, {"hash":"sha256:9abb4c84ccd58bc90d3256fb3a276b49e6f42b94e3db903213e3acd1c979b274"}) as unknown as TypedDocumentString<CaseQuery, CaseQueryVariables>;
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
}`, {"hash":"sha256:a674e2c513030d5549a31ace56f81e8ec9e29c2232593aca919e86164192f67b"}) as unknown as TypedDocumentString<QueueQuery, QueueQueryVariables>;
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
    brand {
      color
      ink
      soft
      logoUrl
    }
    demoAccounts {
      username
      password
      name
      about
    }
  }
}
    `, {"hash":"sha256:7e8dfdae4c8cf86e2ef871278b47f61dfa3e18fe34f12e287e64c3c6c8ca6538"}) as unknown as TypedDocumentString<SiteQuery, SiteQueryVariables>;
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
}`, {"hash":"sha256:05bd8b4407e7d52843f6f3d8cc3bd3807f3404ccbad96e091043a4a363780bb5"}) as unknown as TypedDocumentString<CurrentStaffQuery, CurrentStaffQueryVariables>;
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
}
fragment RefusalParts on Refusal {
  code
  message
  fields {
    pointer
    message
  }
}`, {"hash":"sha256:0636e9fd9146d5e3025713d0a443b79c513cb754e869f071ab6b9165fa0374a8"}) as unknown as TypedDocumentString<LogInMutation, LogInMutationVariables>;
export const LogOutDocument = new TypedDocumentString(`
    mutation LogOut {
  logOut
}
    `, {"hash":"sha256:0b6e62ffaa90081b102c4c41011f06f64be899efbe92bd33767bc7ac725ce107"}) as unknown as TypedDocumentString<LogOutMutation, LogOutMutationVariables>;