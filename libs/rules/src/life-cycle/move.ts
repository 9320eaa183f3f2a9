import { transition } from 'xstate';
import { caseMachine, type ActEvent } from './machine.js';
import { lifeCycle, type Move } from './table.js';
import {
  acts,
  roles,
  type Act,
  type CaseActor,
  type CaseFacts,
  type LifeCycleRefusal,
  type MoveResult,
  type Stage,
} from './vocabulary.js';

/**
 * Does an act, if it is open.
 *
 * Nothing is written: the caller stores the new stage and outcome in its transaction.
 *
 * @param facts  the case as it is now
 * @returns where the case is then, or why the act is not open to this actor now
 */
export function move(facts: CaseFacts, act: Act, actor: CaseActor): MoveResult {
  const open = ways(facts, act, actor).some((way) => refusalOf(way, facts, actor) === null);
  if (!open) return { moved: false, refusal: whyNot(facts, act, actor) };
  const event: ActEvent = { type: act, actor, facts };
  const [next] = transition(caseMachine, stateOf(facts), event);
  return { moved: true, stage: next.value as Stage, outcome: next.context.outcome };
}

/** States by stage and outcome: a state never changes, so each is put together once. */
const states = new Map<string, CaseState>();
type CaseState = ReturnType<typeof caseMachine.resolveState>;

function stateOf({ stage, outcome }: CaseFacts): CaseState {
  const key = `${stage} ${outcome ?? ''}`;
  let state = states.get(key);
  if (!state) states.set(key, (state = caseMachine.resolveState({ value: stage, context: { outcome } })));
  return state;
}

/** The acts that are open to somebody now, in the order of the vocabulary. */
export function openActs(facts: CaseFacts, actor: CaseActor): Act[] {
  return acts.filter((act) => ways(facts, act, actor).some((way) => refusalOf(way, facts, actor) === null));
}

function whyNot(facts: CaseFacts, act: Act, actor: CaseActor): LifeCycleRefusal {
  const [way] = ways(facts, act, actor);
  if (way) return refusalOf(way, facts, actor) ?? 'CASE_STAGE_OVER';
  const others = roles.some((role) => lifeCycle.table[facts.stage][role][act]);
  return others ? 'CASE_ACT_NOT_YOURS' : 'CASE_STAGE_OVER';
}

/** The table's moves for an act, one for each role of the actor that has it. */
function ways(facts: CaseFacts, act: Act, actor: CaseActor): Move[] {
  return roles
    .filter((role) => actor.roles.includes(role))
    .map((role) => lifeCycle.table[facts.stage][role][act])
    .filter((way): way is Move => way !== undefined);
}

function refusalOf(way: Move, facts: CaseFacts, actor: CaseActor): LifeCycleRefusal | null {
  for (const guard of way.guards) {
    const refusal = guard(facts, actor);
    if (refusal) return refusal;
  }
  return null;
}
