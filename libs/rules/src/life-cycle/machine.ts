import { assign, createMachine } from 'xstate';
import { lifeCycle, type LifeCycle, type Move } from './table.js';
import {
  acts,
  roles,
  stages,
  type Act,
  type CaseActor,
  type CaseFacts,
  type CaseOutcome,
} from './vocabulary.js';

/** What the machine hears: an act, by whom, on which case. */
export interface ActEvent {
  readonly type: Act;
  readonly actor: CaseActor;
  readonly facts: CaseFacts;
}

interface Context {
  readonly outcome: CaseOutcome | null;
}

/** Builds the machine that a table describes. It adds nothing of its own. */
export function machineOf(description: LifeCycle) {
  return createMachine({
    types: {} as { context: Context; events: ActEvent },
    id: 'case',
    initial: description.initial,
    context: { outcome: null },
    states: byName(stages, (stage) => ({
      on: byName(acts, (act) =>
        roles.reduce<ReturnType<typeof transitionOf>[]>((found, role) => {
          const move = description.table[stage][role][act];
          return move
            ? found.concat(
                transitionOf(
                  move,
                  ({ event: { actor, facts } }) =>
                    actor.roles.includes(role) && move.guards.every((guard) => guard(facts, actor) === null),
                ),
              )
            : found;
        }, []),
      ),
    })),
  });
}

/** The machine of the current life cycle. */
export const caseMachine = /* #__PURE__ */ machineOf(lifeCycle);

function transitionOf(move: Move, guard: (input: { event: ActEvent }) => boolean) {
  const { outcome } = move;
  return {
    target: move.to,
    guard,
    actions: outcome ? [assign<Context, ActEvent, undefined, ActEvent, never>({ outcome })] : [],
  };
}

function byName<Name extends string, Value>(
  names: readonly Name[],
  value: (name: Name) => Value,
): Record<Name, Value> {
  return names.reduce((record, name) => ({ ...record, [name]: value(name) }), {} as Record<Name, Value>);
}
