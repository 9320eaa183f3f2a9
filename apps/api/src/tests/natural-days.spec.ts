import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import { startTestServer, type TestServer } from '@tongban/testing';
import { apply, step } from './support/cases.js';

const clock =
  'clock { promisedDue statutoryDue provisional promisedDays promisedUnit statutoryDays statutoryUnit daysLeft daysUsed light }';

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer();
  // A new version of an item, as publishing writes it: five days promised of ten, both in natural days.
  await server.sql(
    `with old as (
       select v.* from service_item i join service_item_version v on v.id = i.current_version_id
        where v.content ->> 'task_name' = '老年人优待证申领'
     ), new as (
       insert into service_item_version
         (id, item_id, version_no, complete, content, content_hash, form, form_version, effective_on, published_at)
       select $1, item_id, version_no + 1, complete, content || $2::jsonb, content_hash || '-natural', form,
              form_version, effective_on, published_at from old
       returning id, item_id
     )
     update service_item i set current_version_id = new.id from new where i.id = new.item_id`,
    [
      randomUUID(),
      JSON.stringify({ promise_day: 5, promise_type: '2', anticipate_day: 10, anticipate_type: '2' }),
    ],
  );
}, 120_000);
afterEach(() => server.time.release());
afterAll(() => server.stop());

it('a limit in working days says that it is one', async () => {
  const citizen = await server.asCitizen('resident');
  const { id } = await step(
    await server.asClerk('intake1'),
    'acceptCase',
    await apply(citizen, 'dog-licence'),
  );
  expect(
    await citizen.ask('query ($id: ID!) { application(id: $id) { clock { promisedUnit } } }', { id }),
  ).toEqual({ application: { clock: { promisedUnit: 'WORKING_DAY' } } });
});

it('a limit in natural days counts weekends and holidays, and says so to both sides', async () => {
  // A Monday; the holidays of the next year are not announced, and do not matter here.
  server.time.set(new Date('2026-12-28T02:00:00Z'));
  const citizen = await server.asCitizen('resident');
  const { id } = await step(
    await server.asClerk('intake1'),
    'acceptCase',
    await apply(citizen, 'senior-card'),
  );
  const limits = {
    promisedDue: '2027-01-02',
    statutoryDue: '2027-01-07',
    provisional: false,
    promisedDays: 5,
    promisedUnit: 'CALENDAR_DAY',
    statutoryDays: 10,
    statutoryUnit: 'CALENDAR_DAY',
  };
  const seen = async (day: string, clerk: string) => {
    server.time.set(new Date(`${day}T02:00:00Z`));
    const [mine, theirs] = [await server.asCitizen('resident'), await server.asClerk(clerk)];
    return [
      await mine.ask(`query ($id: ID!) { held: application(id: $id) { ${clock} } }`, { id }),
      await theirs.ask(`query ($id: ID!) { held: case(id: $id) { ${clock} } }`, { id }),
    ];
  };
  for (const [day, clerk, daysLeft, daysUsed, light] of [
    ['2026-12-28', 'intake2', 5, 0, 'GREEN'],
    ['2027-01-01', 'reviewer1', 1, 4, 'YELLOW'],
    // A Sunday: no working day has passed since, and it is late all the same.
    ['2027-01-03', 'reviewer2', -1, 6, 'RED'],
  ] as const) {
    const held = { clock: { ...limits, daysLeft, daysUsed, light } };
    expect([day, ...(await seen(day, clerk))]).toEqual([day, { held }, { held }]);
  }
});
