import type { FormData } from '@tongban/rules';

/** An answer that was changed on both sides, to different things: `mine` was kept. */
export interface Clash {
  readonly name: string;
  readonly mine: unknown;
  readonly theirs: unknown;
}

export interface Merged {
  readonly data: FormData;
  readonly clashes: readonly Clash[];
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/**
 * Puts two versions of the same answers together, question by question: what was changed on one side only comes from
 * that side; where both changed, what the reader sees before them is kept and the other answer is told.
 *
 * @param base what both sides began with
 */
export function merge(base: FormData, mine: FormData, theirs: FormData): Merged {
  const data: Record<string, unknown> = {};
  const clashes: Clash[] = [];
  for (const name of new Set([...Object.keys(theirs), ...Object.keys(mine)])) {
    const [was, here, there] = [base[name], mine[name], theirs[name]];
    const kept = same(here, was) ? there : here;
    if (kept !== undefined) data[name] = kept;
    if (!same(here, there) && !same(here, was) && !same(there, was))
      clashes.push({ name, mine: here, theirs: there });
  }
  return { data, clashes };
}
