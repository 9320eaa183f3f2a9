export { checkLifeCycle } from './check.js';
export type { LifeCycleProblem } from './check.js';
export { caseMachine } from './machine.js';
export { move, openActs } from './move.js';
export { actNames, lifeCycleSentences, outcomeNames, stageNames } from './sentences.js';
export { lifeCycle, lifeCycleVersion } from './table.js';
export type { LifeCycle, Move, StageTable } from './table.js';
export { acts, lifeCycleRefusals, outcomes, roles, stages } from './vocabulary.js';
export type {
  Act,
  CaseActor,
  CaseFacts,
  CaseOutcome,
  LifeCycleRefusal,
  MoveResult,
  Role,
  Stage,
} from './vocabulary.js';
