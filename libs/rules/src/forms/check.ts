/**
 * `@tongban/rules/forms/check`: the strict judge of patterns, for where forms are loaded. It carries a
 * real analysis (3 MB) and stays out of every client bundle.
 */
import { checkSync } from 'recheck';
import { checkFormDefinition } from './check-definition.js';
import type { DefinitionProblem } from './definition.js';
import { mayRunAway, type PatternJudge } from './pattern-safety.js';

/** Milliseconds for the analysis of one pattern. */
const analysisLimit = 3_000;
/** A square of a bounded text is fast enough; the cautious rule draws the same line. */
const highestDegree = 2;

/**
 * Says by an analysis of its automaton whether a pattern can run away: exponential, or worse than a
 * square. Where the analysis comes to no end, the cautious rule of syntax decides.
 */
export const canRunAway: PatternJudge = (pattern) => {
  const analysis = checkSync(pattern, 'u', { timeout: analysisLimit });
  if (analysis.status === 'safe') return false;
  if (analysis.status === 'unknown') return mayRunAway(pattern);
  const { complexity } = analysis;
  return complexity.type === 'exponential' || complexity.degree > highestDegree;
};

/** Checks a form definition as `checkFormDefinition` does, with the strict judge of patterns. */
export function checkLoadedFormDefinition(definition: unknown): DefinitionProblem[] {
  return checkFormDefinition(definition, canRunAway);
}
