import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import bid from '@tongban/bid-demo';
import { isRefusal, type Citizen, type StaffMember } from '@tongban/kernel';
import { CaseWorld, done, key, refused, type ItemSample } from '../testing/case-world.js';
import { ReviewService } from './review.service.js';
import { SubmissionsService } from './submissions.service.js';

let world: CaseWorld;
let second: CaseWorld;
let citizen: Citizen;
let intake: StaffMember;
let permit: ItemSample;

beforeAll(async () => {
  world = await CaseWorld.open(bid);
  second = await CaseWorld.open(bid, world);
  citizen = await world.citizen('resident');
  intake = await world.clerk('intake1');
  permit = await world.item('residence-permit');
}, 60_000);
afterAll(async () => {
  await second?.stop();
  await world?.stop();
});

describe('at the same moment', () => {
  it('200 identical submissions to two processes make one case', async () => {
    const draft = await world.fullDraft(citizen, permit);
    const request = { ...draft, channel: 'web' as const, ...key() };
    const outcomes = await Promise.all(
      Array.from({ length: 200 }, (_, at) =>
        (at % 2 ? world : second).module.get(SubmissionsService).submit(citizen, request),
      ),
    );
    const answer = { id: draft.id, version: draft.version + 1 };
    expect(
      outcomes.map((outcome) => ('id' in outcome ? { id: outcome.id, version: outcome.version } : outcome)),
    ).toEqual(outcomes.map(() => answer));
    const [row] = await world.sql(
      `select (select count(*)::int from application_submission where application_id = $1) as submissions,
              (select count(*)::int from case_document where application_id = $1) as documents,
              (select count(*)::int from history_event where chain_id = $1 and kind = 'submitted') as events`,
      [draft.id],
    );
    expect(row).toEqual({ submissions: 1, documents: 1, events: 1 });
  }, 30_000);

  it('numbers stay without a gap, also where some submissions are refused, and grow past four figures', async () => {
    world.at('2026-11-24T01:00:00Z');
    second.at('2026-11-24T01:00:00Z');
    const drafts = [];
    for (let at = 0; at < 50; at += 1) drafts.push(await world.fullDraft(citizen, permit));
    const [code] = await world.sql<{ item_key: string }>('select item_key from application where id = $1', [
      drafts[0]?.id,
    ]);
    await world.sql("insert into number_sequence values ($1, '2026-11-24', 9974)", [code?.item_key]);
    const outcomes = await Promise.all(
      drafts.flatMap((draft, at) => {
        const submissions = (at % 2 ? world : second).module.get(SubmissionsService);
        const stale = submissions.submit(citizen, {
          id: draft.id,
          version: draft.version - 1,
          channel: 'web',
          ...key(),
        });
        return [submissions.submit(citizen, { ...draft, channel: 'web', ...key() }), stale];
      }),
    );
    expect(outcomes.filter((outcome) => !isRefusal(outcome))).toHaveLength(50);
    const rows = await world.sql<{ number: string }>(
      'select number from application where id = any($1::uuid[]) order by length(number), number',
      [drafts.map((draft) => draft.id)],
    );
    const prefix = `${code?.item_key}20261124`;
    expect(rows.map((row) => Number(row.number.slice(prefix.length)))).toEqual(
      Array.from({ length: 50 }, (_, at) => 9975 + at),
    );
    expect(rows.at(-1)?.number).toBe(`${prefix}10024`);
  }, 60_000);

  it('two reviewers decide: one wins, the other learns by whom', async () => {
    const one = await world.clerk('reviewer1');
    const two: StaffMember = { ...one, id: (await world.clerk('reviewer2')).id };
    const ref = await world.underReview(citizen, permit, intake, one);
    const outcomes = await Promise.all([
      world.module.get(ReviewService).grant(one, { ...ref, reason: '', ...key() }),
      second.module.get(ReviewService).refuse(two, { ...ref, reason: '不符合条件', ...key() }),
    ]);
    const lost = outcomes.filter(isRefusal);
    expect(lost).toHaveLength(1);
    const loser = refused(lost[0] ?? done(outcomes[0]));
    expect(loser.code).toBe('CASE_STAGE_OVER');
    const winner = isRefusal(outcomes[0]) ? '冯若谷' : '郑明澈';
    expect(JSON.stringify(loser.values)).toContain(winner);
  });

  it('two accept and withdraw: the case ends in one place with one history', async () => {
    for (let round = 0; round < 5; round += 1) {
      const ref = await world.underReview(citizen, permit, intake, await world.clerk('reviewer1'));
      const outcomes = await Promise.all([
        world.module.get(SubmissionsService).withdraw(citizen, { ...ref, reason: null, ...key() }),
        second.module
          .get(ReviewService)
          .grant(await world.clerk('reviewer1'), { ...ref, reason: '', ...key() }),
      ]);
      expect(outcomes.filter(isRefusal)).toHaveLength(1);
    }
  });
});
