import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { KillRounds, victims } from './kill-rounds.js';

/** Rounds for each victim. */
const ROUNDS = 8;
/** Milliseconds by which each round kills later than the one before: submissions are met at another point. */
const STEP = 15;

let rounds: KillRounds;
beforeAll(async () => {
  rounds = await KillRounds.open();
});
afterAll(() => rounds?.close());

const all = Array.from({ length: ROUNDS }, (_, round) => victims.map((victim) => ({ round, victim }))).flat();

it.each(all)(
  'round $round: keeps every acknowledged case, once, when $victim is killed',
  async ({ round, victim }) => {
    const { acknowledged, stored, sequences } = await rounds.play(victim, round * STEP);
    expect(stored).toEqual(acknowledged);
    const first = sequences[0] ?? 0;
    expect(sequences).toEqual(sequences.map((_, index) => first + index));
  },
);
