/** Where a case is. What was decided (the outcome) and the time spent (the clock) are kept apart. */
export const stages = [
  'draft',
  'submitted',
  'correction',
  'accepted',
  'not-accepted',
  'under-review',
  'decided',
  'delivered',
  'closed',
  'withdrawn',
] as const;
export type Stage = (typeof stages)[number];

/** What was decided; a case has none before its decision. */
export const outcomes = ['granted', 'refused'] as const;
export type CaseOutcome = (typeof outcomes)[number];

/** Everything that somebody can do with a case. */
export const acts = [
  'saveDraft',
  'submit',
  'requestCorrection',
  'resubmit',
  'accept',
  'notAccept',
  'startReview',
  'grant',
  'refuse',
  'deliver',
  'close',
  'withdraw',
  'rate',
] as const;
export type Act = (typeof acts)[number];

/** In which part somebody acts on a case. A person may have several. */
export const roles = ['applicant', 'intake', 'reviewer', 'approver', 'system'] as const;
export type Role = (typeof roles)[number];

/** Why an act is not open. Each has its sentence in `lifeCycleSentences`. */
export const lifeCycleRefusals = [
  'CASE_STAGE_OVER',
  'CASE_ACT_NOT_YOURS',
  'CASE_SAME_PERSON',
  'CASE_OWN_CASE',
  'CASE_CORRECTION_LATE',
] as const;
export type LifeCycleRefusal = (typeof lifeCycleRefusals)[number];

/** What the guards know about a case. */
export interface CaseFacts {
  readonly stage: Stage;
  readonly outcome: CaseOutcome | null;
  /** The person (natural or legal) for whom the case runs. */
  readonly applicantId: string;
  /** The person who acts for the applicant, if somebody does. */
  readonly agentId?: string | null;
  /** Staff who took the case in: accepted it, or asked for a correction of it. */
  readonly takenInBy: readonly string[];
  /** The five days to ask for a correction have passed in silence (see `intakeIsLate`). */
  readonly intakeIsLate: boolean;
}

/** Who wants to act. */
export interface CaseActor {
  /** The staff member's or person's id; null for the system. */
  readonly id: string | null;
  /** For staff who are registered as citizens too: that person's id, so that nobody handles their own case. */
  readonly personId?: string | null;
  /** Enterprises and children for whom that person stands: their cases count as own ones. */
  readonly standsFor?: readonly string[];
  readonly roles: readonly Role[];
}

/** The answer to an act: where the case is now, or why not. */
export type MoveResult =
  | { readonly moved: true; readonly stage: Stage; readonly outcome: CaseOutcome | null }
  | { readonly moved: false; readonly refusal: LifeCycleRefusal };
