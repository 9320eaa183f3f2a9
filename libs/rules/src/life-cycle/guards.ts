import type { CaseActor, CaseFacts, LifeCycleRefusal } from './vocabulary.js';

/** A condition on an act: the reason why not, or null when nothing stands against it. */
export type Guard = (facts: CaseFacts, actor: CaseActor) => LifeCycleRefusal | null;

/** Staff act for others, never in a case of their own (行政许可法 Art. 5, fair and impartial). */
export const notOwnCase: Guard = (facts, actor) =>
  actor.personId != null &&
  (actor.personId === facts.applicantId ||
    actor.personId === facts.agentId ||
    actor.standsFor?.includes(facts.applicantId))
    ? 'CASE_OWN_CASE'
    : null;

/** Who took a case in does not decide it: the front desk takes in, the back office decides. */
export const notWhoTookIn: Guard = (facts, actor) =>
  actor.id !== null && facts.takenInBy.includes(actor.id) ? 'CASE_SAME_PERSON' : null;

/** After five silent days the application counts as accepted, whatever is missing (Art. 32). */
export const withinFiveDays: Guard = (facts) => (facts.intakeIsLate ? 'CASE_CORRECTION_LATE' : null);
