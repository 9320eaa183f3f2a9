import { afterAll, beforeAll, expect, it } from '@jest/globals';
import bid from '@tongban/bid-demo';
import { ItemListService } from '@tongban/catalogue';
import { CaseWorld } from '../testing/case-world.js';
import { CountPopularityJob } from './count-popularity.job.js';

let world: CaseWorld;
beforeAll(async () => {
  world = await CaseWorld.open(bid);
}, 60_000);
afterAll(() => world?.stop());

const mostWanted = async (): Promise<string[]> =>
  (await world.module.get(ItemListService).popular(2)).map(({ id }) => id);

it('puts what most people applied for lately first, and forgets what nobody wants any more', async () => {
  const job = world.module.get(CountPopularityJob);
  const citizen = await world.citizen('resident');
  const permit = await world.item('residence-permit');
  const dog = await world.item('dog-licence');
  const card = await world.item('senior-card');

  world.at('2026-06-01T01:00:00Z');
  for (let count = 0; count < 3; count++) await world.submitted(citizen, card);
  world.at('2026-11-20T01:00:00Z');
  for (let count = 0; count < 2; count++) await world.submitted(citizen, dog);
  world.at('2026-11-21T01:00:00Z');
  await world.submitted(citizen, permit);
  // A draft is nobody's application yet.
  await world.fullDraft(citizen, permit);

  expect(await job.run()).toBe(2);
  expect(await mostWanted()).toEqual([dog.id, permit.id]);
  expect(await job.run()).toBe(0);

  world.at('2027-02-18T01:00:00Z');
  await world.submitted(citizen, card);
  // Ninety days on, what was done on the 20th of November no longer counts, and what was done on the 21st still does.
  world.at('2027-02-19T01:00:00Z');
  expect(await job.run()).toBe(2);
  expect(new Set(await mostWanted())).toEqual(new Set([card.id, permit.id]));
});
