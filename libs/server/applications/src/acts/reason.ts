import { refuse, type Refusal } from '@tongban/kernel';

/** Characters of a reason. */
export const longestReason = 1000;

/** Why a reason cannot stand as it is; null when it can. */
export function reasonProblem(reason: string): Refusal | null {
  if (reason.trim() === '') return refuse('CASE_REASON_NEEDED');
  return Array.from(reason).length > longestReason
    ? refuse('CASE_REASON_TOO_LONG', { values: { limit: longestReason } })
    : null;
}
