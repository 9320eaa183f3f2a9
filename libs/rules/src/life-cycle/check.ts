import type { LifeCycle } from './table.js';
import { roles, stages, type Act, type Role, type Stage } from './vocabulary.js';

/** A fault in a life cycle, named by where it is. */
export interface LifeCycleProblem {
  readonly stage: Stage;
  readonly role?: Role;
  readonly problem:
    | 'stage not listed'
    | 'role not listed'
    | 'not reachable'
    | 'no way out'
    | 'way out of a final stage'
    | 'no final stage reachable'
    | 'outcome set outside a decision'
    | 'decision without outcome';
}

const decisions: readonly Act[] = ['grant', 'refuse'];

/**
 * Checks the graph of a life cycle: every stage × role is listed, every stage can be reached and
 * left to a final one, nothing leaves a final stage, and only a decision sets the outcome.
 * The server refuses to start on a problem, so that no case is ever stranded.
 */
export function checkLifeCycle(lifeCycle: LifeCycle): LifeCycleProblem[] {
  const missing = stages
    .filter((stage) => !lifeCycle.table[stage])
    .map((stage): LifeCycleProblem => ({ stage, problem: 'stage not listed' }));
  if (missing.length > 0) return missing;

  const reachable = reach(lifeCycle, lifeCycle.initial);
  return stages.reduce<LifeCycleProblem[]>(
    (problems, stage) =>
      problems.concat(
        checkCells(lifeCycle, stage),
        reachable.has(stage) ? [] : [{ stage, problem: 'not reachable' }],
        checkExits(lifeCycle, stage),
      ),
    [],
  );
}

function checkCells(lifeCycle: LifeCycle, stage: Stage): LifeCycleProblem[] {
  const problems: LifeCycleProblem[] = [];
  for (const role of roles) {
    const cell = lifeCycle.table[stage][role];
    if (!cell) {
      problems.push({ stage, role, problem: 'role not listed' });
      continue;
    }
    for (const act of Object.keys(cell) as Act[]) {
      const decides = decisions.includes(act);
      if (cell[act]?.outcome && !decides) {
        problems.push({ stage, role, problem: 'outcome set outside a decision' });
      }
      if (!cell[act]?.outcome && decides) {
        problems.push({ stage, role, problem: 'decision without outcome' });
      }
    }
  }
  return problems;
}

function checkExits(lifeCycle: LifeCycle, stage: Stage): LifeCycleProblem[] {
  const exits = exitsOf(lifeCycle, stage);
  if (lifeCycle.final.includes(stage)) {
    return exits.length > 0 ? [{ stage, problem: 'way out of a final stage' }] : [];
  }
  if (exits.length === 0) return [{ stage, problem: 'no way out' }];
  const ends = lifeCycle.final.some((final) => reach(lifeCycle, stage).has(final));
  return ends ? [] : [{ stage, problem: 'no final stage reachable' }];
}

/** Other stages that somebody can lead to from a stage. */
function exitsOf(lifeCycle: LifeCycle, stage: Stage): Stage[] {
  const exits: Stage[] = [];
  for (const role of roles) {
    const cell = lifeCycle.table[stage][role] ?? {};
    for (const act of Object.keys(cell) as Act[]) {
      const to = cell[act]?.to;
      if (to && to !== stage) exits.push(to);
    }
  }
  return exits;
}

function reach(lifeCycle: LifeCycle, from: Stage): Set<Stage> {
  const seen = new Set<Stage>([from]);
  const waiting = [from];
  for (let stage = waiting.pop(); stage; stage = waiting.pop()) {
    for (const next of exitsOf(lifeCycle, stage)) {
      if (!seen.has(next)) {
        seen.add(next);
        waiting.push(next);
      }
    }
  }
  return seen;
}
