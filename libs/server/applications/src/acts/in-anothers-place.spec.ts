import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import bid from '@tongban/bid-demo';
import {
  AuthorisationsService,
  EnterprisesService,
  SpacesService,
  type SpaceChoice,
} from '@tongban/identity';
import { Policy, type Citizen, type StaffMember } from '@tongban/kernel';
import { CaseStore } from '../case/case-store.js';
import { DocumentsService } from '../documents/documents.service.js';
import { textOf } from '../documents/pdf-text.fixture.js';
import { CaseWorld, done, key, refused, type ItemSample } from '../testing/case-world.js';
import { Dossiers } from '../views/dossiers.js';
import { MyApplicationsService } from '../views/my-applications.service.js';
import { QueueService } from '../views/queue.service.js';
import { DraftsService } from './drafts.service.js';
import { IntakeService } from './intake.service.js';
import { SubmissionsService } from './submissions.service.js';

const creditCode = '91990102MA1A0001X5';
const enterpriseName = '云溪澄心人力资源有限公司';

let world: CaseWorld;
let manager: Citizen;
let newcomer: Citizen;
let grocer: Citizen;
let clerk: StaffMember;
let enterpriseId: string;
let labour: ItemSample;
let advertising: ItemSample;
let food: ItemSample;
let permit: ItemSample;
let drafts: DraftsService;
let authorisations: AuthorisationsService;
let spaces: SpacesService;

beforeAll(async () => {
  world = await CaseWorld.open(bid);
  manager = await world.citizen('manager');
  newcomer = await world.citizen('newcomer');
  grocer = await world.citizen('grocer');
  clerk = await world.clerk('intake1');
  labour = await world.item('labour-services-licence');
  advertising = await world.item('outdoor-advertising');
  food = await world.item('food-licence');
  permit = await world.item('residence-permit');
  drafts = world.module.get(DraftsService);
  authorisations = world.module.get(AuthorisationsService);
  spaces = world.module.get(SpacesService);
  const opened = await world.module.get(EnterprisesService).openAtCounter(clerk, {
    creditCode,
    name: enterpriseName,
    representativeId: manager.id,
    papersSeen: true,
    ...key(),
  });
  enterpriseId = done(opened).id;
}, 60_000);
afterAll(() => world?.stop());

/** A citizen as a session in the enterprise's space gives them. */
async function inSpace(citizen: Citizen): Promise<Citizen> {
  const choice = (await spaces.choices(citizen)).find(({ id }) => id === enterpriseId);
  if (!choice) throw new Error(`${citizen.name} has no such space`);
  const { until, ...space }: SpaceChoice = choice;
  expect(until === null).toBe(space.as === 'representative');
  return { ...citizen, space };
}

const numbers: Record<string, { name: string; identityNumber: string }> = {
  newcomer: { name: '尤南星', identityNumber: '990102199608089049' },
  grocer: { name: '崔长风', identityNumber: '990102197203158596' },
};

/** Somebody who may act for the enterprise, in its space. */
async function agent(
  citizen: Citizen,
  who: 'newcomer' | 'grocer',
  scope: { everything?: boolean; itemIds?: string[]; themeKeys?: string[]; until?: string } = {},
): Promise<{ acting: Citizen; id: string }> {
  const offered = await authorisations.offer(manager, {
    enterpriseId,
    agent: numbers[who] ?? null,
    everything: scope.everything ?? false,
    itemIds: scope.itemIds ?? [],
    themeKeys: scope.themeKeys ?? [],
    until: scope.until ?? '2027-01-31',
    ...key(),
  });
  const { id } = done(offered);
  done(await authorisations.answer(citizen, { id, code: null, accept: true, ...key() }));
  return { acting: await inSpace(citizen), id };
}

const start = (citizen: Citizen, item: ItemSample) =>
  drafts.start(citizen, { itemId: item.id, channel: 'web', ...key() });

describe('an enterprise', () => {
  it('owns what its representative and its agents begin, and each sees the enterprise beside themselves', async () => {
    const representative = await inSpace(manager);
    const { acting } = await agent(newcomer, 'newcomer', { everything: true });
    const begun = done(await start(acting, labour));
    const found = await world.module.get(CaseStore).find(representative, begun.id);
    expect(found).toMatchObject({
      applicantId: enterpriseId,
      applicantKind: 'enterprise',
      applicantName: enterpriseName,
      agentId: newcomer.id,
      agentName: newcomer.name,
    });
    // As themselves, neither sees it; nor does a stranger.
    for (const stranger of [manager, newcomer, grocer]) {
      expect(await world.module.get(CaseStore).find(stranger, begun.id)).toBeNull();
    }
    const mine = await world.module.get(MyApplicationsService).list(representative, 'draft', 20, null);
    expect(mine.nodes.map(({ row }) => row.id)).toContain(begun.id);
  });

  it('gets the receipt in its own name, with the agent on it, and both names in the history', async () => {
    const { acting } = await agent(newcomer, 'newcomer', { everything: true });
    const ref = await world.submitted(acting, labour);
    const dossier = await world.module.get(Dossiers).find(acting, ref.id);
    const [receipt] = (await dossier?.documents()) ?? [];
    const drawn = await world.module.get(DocumentsService).open(acting, receipt?.id ?? '');
    const text = await textOf(drawn?.pdf ?? Buffer.alloc(0));
    expect(text).toContain(enterpriseName);
    expect(text).toContain(newcomer.name);
    const events = (await dossier?.history()) ?? [];
    expect(events.map(({ actorId, onBehalfOf }) => [actorId, onBehalfOf])).toEqual(
      events.map(() => [newcomer.id, enterpriseId]),
    );
  });

  it('does not begin what is for people alone', async () => {
    expect(refused(await start(await inSpace(manager), permit)).code).toBe('CASE_NOT_FOR_ENTERPRISES');
  });
});

describe('an agent', () => {
  it('begins, sees and finds only what the authorisation names, by item or by theme', async () => {
    const representative = await inSpace(manager);
    const foreign = done(await start(representative, advertising));
    const byItem = await agent(grocer, 'grocer', { itemIds: [labour.id] });
    expect(refused(await start(byItem.acting, advertising)).code).toBe('SPACE_NOT_AUTHORISED');
    const own = done(await start(byItem.acting, labour));
    const mine = await world.module.get(MyApplicationsService).list(byItem.acting, 'all', 50, null);
    expect(mine.nodes.map(({ row }) => row.id)).toContain(own.id);
    expect(mine.nodes.map(({ row }) => row.id)).not.toContain(foreign.id);
    expect(await world.module.get(MyApplicationsService).draft(byItem.acting, advertising.id)).toBeNull();
    expect(
      await world.module.get(Policy).visible(byItem.acting, 'application', [own.id, foreign.id]),
    ).toEqual(new Set([own.id]));

    const byTheme = await agent(grocer, 'grocer', { themeKeys: ['corp-city'] });
    expect(await world.module.get(CaseStore).find(byTheme.acting, foreign.id)).not.toBeNull();
    expect(refused(await start(byTheme.acting, food)).code).toBe('SPACE_NOT_AUTHORISED');
  });

  it('loses the right with the next act when it is taken away in the middle; the draft stays with the enterprise', async () => {
    const { acting, id } = await agent(newcomer, 'newcomer', { everything: true });
    const draft = await world.fullDraft(acting, labour);
    done(await authorisations.end(manager, { id, ...key() }));
    const submit = world.module.get(SubmissionsService);
    expect(refused(await submit.submit(acting, { ...draft, channel: 'web', ...key() })).code).toBe(
      'SPACE_ENDED',
    );
    expect(refused(await start(acting, labour)).code).toBe('SPACE_ENDED');
    expect(refused(await world.attach(acting, draft.id, 'application-form')).code).toBe('SPACE_ENDED');
    const representative = await inSpace(manager);
    await world.tick(representative, draft.id);
    done(await submit.submit(representative, { ...draft, channel: 'web', ...key() }));
  });

  it('loses it by itself after the last day', async () => {
    const { acting } = await agent(newcomer, 'newcomer', { everything: true, until: '2026-11-24' });
    try {
      world.at('2026-11-24T15:59:00Z');
      done(await start(acting, labour));
      world.at('2026-11-24T16:00:00Z');
      expect(refused(await start(acting, labour)).code).toBe('SPACE_ENDED');
      expect(await spaces.choices(newcomer)).toEqual([]);
    } finally {
      world.at('2026-11-23T01:00:00Z');
    }
  });

  it('begins nothing in their own name when the place chosen last is gone', async () => {
    expect(refused(await start({ ...newcomer, spaceEnded: true }, permit)).code).toBe('SPACE_ENDED');
  });

  it('and another agent who save the same draft do not overwrite each other', async () => {
    const one = await agent(newcomer, 'newcomer', { everything: true });
    const other = await agent(grocer, 'grocer', { everything: true });
    const draft = done(await start(one.acting, labour));
    const outcomes = await Promise.all(
      [one, other].map(({ acting }) =>
        drafts.save(acting, { ...draft, page: null, data: { telephone: '16900000006' } }),
      ),
    );
    const codes = outcomes.map((outcome) => ('code' in outcome ? outcome.code : 'saved'));
    expect(codes.sort()).toEqual(['CASE_CHANGED_ELSEWHERE', 'saved']);
  });

  it('who presses twice begins once', async () => {
    const { acting } = await agent(newcomer, 'newcomer', { everything: true });
    const press = { itemId: labour.id, channel: 'web', ...key() } as const;
    const [first, second] = await Promise.all([drafts.start(acting, press), drafts.start(acting, press)]);
    expect(done(first).id).toBe(done(second).id);
    // The same press in one's own name is not that request.
    expect(refused(await drafts.start(newcomer, press)).code).toBe('REQUEST_KEY_REUSED');
  });
});

describe('a clerk', () => {
  it('who represents the enterprise, or acted for it, keeps out of its cases', async () => {
    const { acting } = await agent(newcomer, 'newcomer', { everything: true });
    const ref = await world.submitted(acting, labour);
    const digestOf = async (person: Citizen): Promise<string> => {
      const [row] = await world.sql<{ digest: string }>(
        'select identity_number_digest as digest from person where id = $1',
        [person.id],
      );
      return row?.digest ?? '';
    };
    const front = world.module.get(IntakeService);
    for (const person of [manager, newcomer]) {
      const own: StaffMember = { ...clerk, identityDigest: await digestOf(person) };
      expect(refused(await front.accept(own, { ...ref, ...key() })).code).toBe('CASE_OWN_CASE');
      const queue = await world.module
        .get(QueueService)
        .page(own, { view: 'to-do', search: null, first: 50, after: null });
      expect(queue.nodes.map(({ row }) => row.id)).not.toContain(ref.id);
    }
    done(await front.accept(clerk, { ...ref, ...key() }));
  });
});
