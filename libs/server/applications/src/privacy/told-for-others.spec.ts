import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import bid from '@tongban/bid-demo';
import {
  AuthorisationsService,
  EnterprisesService,
  PrivacyLetters,
  RetentionJob,
  SpacesService,
} from '@tongban/identity';
import type { Citizen, StaffMember } from '@tongban/kernel';
import { IntakeService } from '../acts/intake.service.js';
import { CaseWorld, done, key, type ItemSample } from '../testing/case-world.js';

const creditCode = '91990102MA1A0001X5';
const name = '云溪澄心人力资源有限公司';

let world: CaseWorld;
let manager: Citizen;
let newcomer: Citizen;
let grocer: Citizen;
let intake: StaffMember;
let enterpriseId: string;
let labour: ItemSample;

beforeAll(async () => {
  world = await CaseWorld.open(bid);
  manager = await world.citizen('manager');
  newcomer = await world.citizen('newcomer');
  grocer = await world.citizen('grocer');
  intake = await world.clerk('intake1');
  labour = await world.item('labour-services-licence');
  const papers = { creditCode, name, representativeId: manager.id, papersSeen: true, ...key() };
  enterpriseId = done(await get(EnterprisesService).openAtCounter(intake, papers)).id;
}, 120_000);
afterAll(() => world?.stop());
beforeEach(() => world.at('2026-11-23T01:00:00Z'));

const get = <T>(type: abstract new (...args: never[]) => T): T => world.module.get<T>(type);

/** What somebody was told, and for whom; the item is always the same. */
const told = async (person: Citizen) =>
  (await get(PrivacyLetters).of(person.id)).map(({ kind, whose }) => `${kind} ${whose ?? 'own'}`).sort();

async function inSpace(citizen: Citizen, id: string): Promise<Citizen> {
  const space = (await get(SpacesService).choices(citizen)).find((one) => one.id === id);
  if (!space) throw new Error(`${citizen.name} has no such space`);
  return { ...citizen, space };
}

/** An agent of the enterprise for everything, for two years. */
async function agent(citizen: Citizen, identityNumber: string): Promise<{ acting: Citizen; id: string }> {
  const offer = {
    enterpriseId,
    agent: { name: citizen.name, identityNumber },
    everything: true,
    itemIds: [],
    themeKeys: [],
    until: '2028-11-30',
    ...key(),
  };
  const { id } = done(await get(AuthorisationsService).offer(manager, offer));
  done(await get(AuthorisationsService).answer(citizen, { id, code: null, accept: true, ...key() }));
  return { acting: await inSpace(citizen, enterpriseId), id };
}

const stateOf = async (id: string) =>
  (
    await world.sql<{ erased: boolean }>(
      'select erased_at is not null as erased from application where id = $1',
      [id],
    )
  )[0]?.erased;

describe('before the data of an enterprise’s case goes', () => {
  it('its representative is told, and the agent who submitted it as long as they are authorised', async () => {
    const stays = await agent(newcomer, '990102199608089049');
    const leaves = await agent(grocer, '990102197203158596');
    const reason = '不属于本机关职权范围';
    const cases = [];
    for (const { acting } of [stays, leaves]) {
      const waiting = await world.submitted(acting, labour);
      cases.push(done(await get(IntakeService).decline(intake, { ...waiting, reason, ...key() })));
    }
    done(await get(AuthorisationsService).end(grocer, { id: leaves.id, ...key() }));

    // A week before the year is over: told once, however often it is looked.
    world.at('2027-11-17T01:00:00Z');
    await get(RetentionJob).run();
    await get(RetentionJob).run();
    expect(await told(manager)).toEqual([`caseErasureNear ${name}`, `caseErasureNear ${name}`]);
    expect(await told(newcomer)).toEqual([`caseErasureNear ${name}`]);
    expect(await told(grocer)).toEqual([]);
    for (const { id } of cases) expect(await stateOf(id)).toBe(false);

    world.at('2027-11-25T01:00:00Z');
    await get(RetentionJob).run();
    for (const { id } of cases) expect(await stateOf(id)).toBe(true);
  });

  it('nothing goes while nobody was told, however old it is', async () => {
    const { acting } = { acting: await inSpace(manager, enterpriseId) };
    const waiting = await world.submitted(acting, labour);
    const reason = '不属于本机关职权范围';
    const declined = done(await get(IntakeService).decline(intake, { ...waiting, reason, ...key() }));
    // The job did not run for two years.
    world.at('2028-11-23T01:00:00Z');
    await get(RetentionJob).run();
    expect(await stateOf(declined.id)).toBe(false);
    world.at('2028-11-29T01:00:00Z');
    await get(RetentionJob).run();
    expect(await stateOf(declined.id)).toBe(false);
    world.at('2028-11-30T01:00:01Z');
    await get(RetentionJob).run();
    expect(await stateOf(declined.id)).toBe(true);
  });
});

describe('before an old draft goes', () => {
  it('of an enterprise, representative and agent are told; of a child, its guardian', async () => {
    const already = await told(manager);
    const acting = await inSpace(newcomer, enterpriseId);
    await world.fullDraft(acting, labour);
    const mother = await world.citizen('mother');
    await world.sql(
      `insert into person (id, name, assurance, demonstration, created_at, version)
       values ('018f0000-0000-7000-8000-000000000014', '林小满', 2, false, now(), 1)`,
    );
    await world.sql(
      `insert into guardianship (id, guardian_id, child_id, relation, ends_on, proved_by, given_at, version)
       values ('018f0000-0000-7000-8000-000000000015', $1, '018f0000-0000-7000-8000-000000000014', 'parent',
               '2034-01-01', 'household', now(), 1)`,
      [mother.id],
    );
    const permit = await world.item('residence-permit');
    await world.fullDraft(await inSpace(mother, '018f0000-0000-7000-8000-000000000014'), permit);

    world.at('2027-02-15T01:00:00Z');
    await get(RetentionJob).run();
    expect(await told(manager)).toEqual([...already, `draftEnds ${name}`].sort());
    expect(await told(newcomer)).toContain(`draftEnds ${name}`);
    expect(await told(mother)).toEqual(['draftEnds 林小满']);
  });
});
