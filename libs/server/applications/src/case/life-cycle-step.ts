import type { Actor } from '@tongban/kernel';
import {
  acts,
  handlingRoles,
  lifeCycle,
  move,
  openActs,
  type Act,
  type CaseActor,
  type CaseFacts,
  type Day,
  type LifeCycleRefusal,
  type MoveResult,
  type StaffRole,
} from '@tongban/rules';
import type { Application } from './application.entity.js';

/** What the life cycle asks about a case. */
export type StepFacts = Pick<
  Application,
  'stage' | 'outcome' | 'applicantId' | 'agentId' | 'takenInBy' | 'correctionDue'
>;

/** Somebody, as the life cycle sees them. */
export function caseActor(
  actor: Actor,
  personId: string | null,
  standsFor: readonly string[] = [],
): CaseActor {
  if (actor.kind === 'citizen') return { id: actor.id, roles: ['applicant'] };
  // A clerk beside somebody at the counter does what that person might do, and nothing of their own.
  if (actor.kind === 'staff' && actor.standingFor) return { id: actor.id, roles: ['applicant'] };
  if (actor.kind === 'staff')
    return { id: actor.id, personId, standsFor, roles: actor.roles.filter(handles) };
  return { id: null, roles: ['system'] };
}

/** Other roles of staff look on or have nothing to do with cases: the life cycle does not know them. */
const handles = (role: StaffRole): role is (typeof handlingRoles)[number] =>
  (handlingRoles as readonly StaffRole[]).includes(role);

/** A case, as the life cycle sees it on a day. */
export function caseFacts(facts: StepFacts, today: Day): CaseFacts {
  const { stage, outcome, applicantId, agentId, takenInBy, correctionDue } = facts;
  // `correctionDue` is the last of the five days while nobody has answered (rules/clock/intake).
  const intakeIsLate = stage === 'submitted' && correctionDue !== null && today > correctionDue;
  return { stage, outcome, applicantId, agentId, takenInBy, intakeIsLate };
}

/** Where an act leads, or why it is not open. */
export const stepOf = (facts: StepFacts, act: Act, actor: CaseActor, today: Day): MoveResult =>
  move(caseFacts(facts, today), act, actor);

/** Acts that are open to somebody now. */
export const openActsOf = (facts: StepFacts, actor: CaseActor, today: Day): Act[] =>
  openActs(caseFacts(facts, today), actor);

/** Acts of staff that the case's stage knows but that are closed to this person, each with its reason. */
export function closedActsOf(
  facts: StepFacts,
  actor: CaseActor,
  today: Day,
): { act: Act; refusal: LifeCycleRefusal }[] {
  const table = lifeCycle.table[facts.stage];
  return acts.flatMap((act) => {
    if (!handlingRoles.some((role) => table[role][act])) return [];
    const result = stepOf(facts, act, actor, today);
    return result.moved ? [] : [{ act, refusal: result.refusal }];
  });
}

/**
 * The stages in which somebody has an act to do, read from the life cycle itself.
 *
 * @param tookIn whether the person took the case in, which closes some acts
 */
export function stagesToActIn(actor: CaseActor, tookIn: boolean): CaseFacts['stage'][] {
  return lifeCycleStages.filter(
    (stage) =>
      openActs(
        {
          stage,
          outcome: null,
          applicantId: '',
          takenInBy: tookIn && actor.id ? [actor.id] : [],
          intakeIsLate: false,
        },
        actor,
      ).length > 0,
  );
}

const lifeCycleStages = Object.keys(lifeCycle.table) as CaseFacts['stage'][];
