/**
 * `@tongban/rules/forms/check`: the strict check, for where forms are loaded. It carries a real analysis
 * of patterns (3 MB) and stays out of every client bundle.
 */
import { checkSync } from 'recheck';
import { checkFormDefinition } from './check-definition.js';
import type { DefinitionProblem } from './definition.js';
import { mayRunAway, type PatternJudge } from './pattern-safety.js';

/** Milliseconds for the analysis of one pattern; one that takes longer is not let in. */
const analysisLimit = 3_000;
/** A square of a bounded text is fast enough; the cautious rule draws the same line. */
const highestDegree = 2;

/** Says by an analysis of its automaton whether a pattern can run away, or cannot be told not to. */
export const canRunAway: PatternJudge = (pattern) => {
  const analysis = checkSync(pattern, 'u', { timeout: analysisLimit });
  if (analysis.status === 'safe') return false;
  if (analysis.status === 'unknown') return true;
  const { complexity } = analysis;
  return complexity.type === 'exponential' || complexity.degree > highestDegree;
};

/**
 * Checks a form definition as `checkFormDefinition` does. A pattern must pass both judges: the analysis
 * finds what grows without end, the rule of syntax also what is bounded and yet takes hours
 * (`a?a?a?…aaa…`).
 */
export function checkLoadedFormDefinition(definition: unknown): DefinitionProblem[] {
  return checkFormDefinition(definition, (pattern) => mayRunAway(pattern) || canRunAway(pattern));
}
