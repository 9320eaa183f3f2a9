import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { KillRounds, victims } from './kill-rounds.js';

let rounds: KillRounds;
beforeAll(async () => {
  rounds = await KillRounds.open();
});
afterAll(() => rounds?.close());

it.each(victims)(
  'keeps every acknowledged case, once, when %s is killed during submissions',
  async (victim) => {
    const { acknowledged, stored, sequences } = await rounds.play(victim);
    expect(stored).toEqual(acknowledged);
    const first = sequences[0] ?? 0;
    expect(sequences).toEqual(sequences.map((_, index) => first + index));
  },
);
