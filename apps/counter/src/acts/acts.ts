import { ask } from '../server/ask.js';
import {
  operations,
  type Act,
  type CaseAnswer,
  type CorrectionPoint,
  type DeliveryWay,
} from '../server/operations.js';

/** What staff may do with a case, in the order in which a case goes its way. */
export const staffActs = [
  'ACCEPT',
  'REQUEST_CORRECTION',
  'NOT_ACCEPT',
  'START_REVIEW',
  'GRANT',
  'REFUSE',
  'DELIVER',
  'CLOSE',
] as const satisfies readonly Act[];
export type StaffAct = (typeof staffActs)[number];

/** Acts that need words which the applicant will read. */
export const reasonedActs = ['NOT_ACCEPT', 'GRANT', 'REFUSE'] as const satisfies readonly StaffAct[];
export type ReasonedAct = (typeof reasonedActs)[number];

export const isStaffAct = (act: Act): act is StaffAct => (staffActs as readonly Act[]).includes(act);
export const isReasoned = (act: StaffAct): act is ReasonedAct =>
  (reasonedActs as readonly StaffAct[]).includes(act);

/** Acts that are written at the side of the case before they are confirmed. */
export const isWritten = (act: StaffAct): act is ReasonedAct | 'REQUEST_CORRECTION' =>
  isReasoned(act) || act === 'REQUEST_CORRECTION';

/** What an act says, beside the case and its version. */
export type ActContent =
  | { readonly act: 'REQUEST_CORRECTION'; readonly points: CorrectionPoint[] }
  | { readonly act: ReasonedAct; readonly reason: string }
  | { readonly act: 'DELIVER'; readonly way: DeliveryWay }
  | { readonly act: 'ACCEPT' | 'START_REVIEW' | 'CLOSE' };

/** Which case, as seen in which version, and the key under which the server does it once. */
export interface ActOn {
  readonly caseId: string;
  readonly version: number;
  readonly idempotencyKey: string;
}

/** Sends an act. Throws RequestFailure; a refusal is part of the answer. */
export async function sendAct(content: ActContent, on: ActOn): Promise<CaseAnswer> {
  switch (content.act) {
    case 'REQUEST_CORRECTION':
      return (await ask(operations.requestCorrection, { input: { ...on, points: content.points } }))
        .requestCorrection;
    case 'ACCEPT':
      return (await ask(operations.acceptCase, { input: on })).acceptCase;
    case 'NOT_ACCEPT':
      return (await ask(operations.declineCase, { input: { ...on, reason: content.reason } })).declineCase;
    case 'START_REVIEW':
      return (await ask(operations.startReview, { input: on })).startReview;
    case 'GRANT':
      return (await ask(operations.grantCase, { input: { ...on, reason: content.reason } })).grantCase;
    case 'REFUSE':
      return (await ask(operations.refuseCase, { input: { ...on, reason: content.reason } })).refuseCase;
    case 'DELIVER':
      return (await ask(operations.deliverCase, { input: { ...on, way: content.way } })).deliverCase;
    case 'CLOSE':
      return (await ask(operations.closeCase, { input: on })).closeCase;
  }
}

/** Refusals that mean: the case is no longer as it was seen, because somebody else acted. */
export const wasOvertaken = (code: string): boolean =>
  code === 'CASE_CHANGED_ELSEWHERE' || code === 'CASE_STAGE_OVER';
