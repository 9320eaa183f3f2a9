import { ArrayMaxSize, MaxLength as longest } from 'class-validator';

/** What a breach of a bound is called; each has its sentence. */
export type BoundProblem = 'INPUT_TOO_LONG' | 'INPUT_TOO_MANY' | 'INPUT_TOO_LARGE' | 'INPUT_UNREADABLE';

/** What the error of a declared bound carries. */
export interface BoundContext {
  readonly problem: BoundProblem;
  readonly limit: number;
}

const context = (problem: BoundProblem, limit: number): { context: BoundContext } => ({
  context: { problem, limit },
});

/**
 * Bounds a text of an input, or each text of a list, in characters (UTF-16 units). It keeps floods out before a service
 * sees them; what people may write is shorter, and a service says so in its own words.
 */
export function MaxLength(limit: number, { each = false } = {}): PropertyDecorator {
  return longest(limit, { each, ...context('INPUT_TOO_LONG', limit) });
}

/** Bounds a list of an input. */
export function MaxEntries(limit: number): PropertyDecorator {
  return ArrayMaxSize(limit, context('INPUT_TOO_MANY', limit));
}

/** Longest key, code or name that an input declares as such. */
export const LONGEST_NAME = 128;
/** Longest id of an input that declares nothing else. */
export const LONGEST_ID = 200;
/** Longest text of an input that declares nothing else: reasons, advice, remarks. */
export const LONGEST_TEXT = 5_000;
/** Longest plain argument: ids, cursors, search words. */
export const LONGEST_ARGUMENT = 1_000;
/** Most entries of a list that declares nothing else, in an input or as a plain argument. */
export const MOST_ENTRIES = 200;
