import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import bid from '@tongban/bid-demo';
import { IdentityChecks, type CheckRequest } from '@tongban/identity';
import { Ciphers, type CounterClerk, type StaffMember } from '@tongban/kernel';
import { CaseStore } from '../case/case-store.js';
import { Dossiers } from '../views/dossiers.js';
import { timelineOf } from '../views/timeline.js';
import { CaseWorld, done, key, refused, type ItemSample } from '../testing/case-world.js';
import { DraftsService } from './drafts.service.js';
import { IntakeService } from './intake.service.js';
import { ReviewService } from './review.service.js';
import { SubmissionsService } from './submissions.service.js';

/** Somebody of the stand-in's register without an account here. */
const stranger = { name: '宋知微', identityNumber: '990102199107150024' };

let world: CaseWorld;
let clerk: StaffMember;
let permit: ItemSample;
let checks: IdentityChecks;

beforeAll(async () => {
  world = await CaseWorld.open(bid);
  clerk = await world.clerk('intake1');
  permit = await world.item('residence-permit');
  checks = world.module.get(IdentityChecks);
}, 60_000);
afterAll(() => world?.stop());

const seen = (own: Partial<CheckRequest> = {}): CheckRequest => ({
  ...stranger,
  telephone: '16900000099',
  address: '云溪市青岚区听泉街道听泉街1号',
  way: 'card-seen',
  note: '',
  consent: true,
  code: '',
  ...key(),
  ...own,
});

async function standing(own: Partial<CheckRequest> = {}): Promise<CounterClerk> {
  const { checkId } = done(await checks.check(clerk, seen(own)));
  const acting = await checks.clerkFor(clerk, checkId);
  if (!acting) throw new Error('the check does not hold');
  return acting;
}

/** A submitted application of the person at the counter. */
async function submitted(acting: CounterClerk) {
  const drafts = world.module.get(DraftsService);
  const begun = done(await drafts.start(acting, { itemId: permit.id, channel: 'counter', ...key() }));
  const saved = done(
    await drafts.save(acting, { id: begun.id, version: begun.version, page: null, data: permit.answers }),
  );
  const version = await world.attachAll(acting, saved.id, saved.version);
  const request = { id: saved.id, version, channel: 'counter', ...key() } as const;
  return done(await world.module.get(SubmissionsService).submit(acting, request));
}

describe('the check of an identity at a counter', () => {
  it.each([
    [{ consent: false }, 'CHECK_CONSENT_NEEDED'],
    [{ name: ' ' }, 'PROOF_NAME_NEEDED'],
    [{ identityNumber: '990102199107150023' }, 'PROOF_NUMBER_BAD'],
    [{ telephone: '12' }, 'CHECK_TELEPHONE_BAD'],
    [{ way: 'other', note: '' }, 'CHECK_NOTE_NEEDED'],
    [{ name: '沈砚秋的邻居', identityNumber: '990102199004161265' }, 'CHECK_NAME_DIFFERS'],
    [{ code: '00000000' }, 'COUNTER_CODE_UNKNOWN'],
  ] as const)('with %j is refused as %s', async (own, code) => {
    expect(refused(await checks.check(clerk, seen(own))).code).toBe(code);
  });

  it('gives a person without an account one of level 5, once, however often it is sent', async () => {
    const request = seen();
    const [one, two] = await Promise.all([checks.check(clerk, request), checks.check(clerk, request)]);
    expect(done(one).checkId).toBe(done(two).checkId);
    const again = done(await checks.check(clerk, seen()));
    expect(again.personId).toBe(done(one).personId);
    const [row] = await world.sql<{ assurance: number }>('select assurance from person where id = $1', [
      again.personId,
    ]);
    expect(row?.assurance).toBe(5);
  });

  it('holds for this clerk and for two hours', async () => {
    const { checkId } = done(await checks.check(clerk, seen()));
    expect(await checks.clerkFor(await world.clerk('intake2'), checkId)).toBeNull();
    try {
      world.at('2026-11-23T02:59:00Z');
      expect(await checks.clerkFor(clerk, checkId)).not.toBeNull();
      world.at('2026-11-23T03:01:00Z');
      expect(await checks.clerkFor(clerk, checkId)).toBeNull();
    } finally {
      world.at('2026-11-23T01:00:00Z');
    }
  });

  it('is never one of oneself', async () => {
    const digest = world.module.get(Ciphers).digest(stranger.identityNumber);
    const own = { ...clerk, identityDigest: digest };
    expect(refused(await checks.check(own, seen())).code).toBe('CHECK_OWN');
  });
});

describe('an application that a clerk fills in', () => {
  it('is not decided by that clerk, either when the person submits it by themselves', async () => {
    const drafts = world.module.get(DraftsService);
    const person = await world.citizen('resident');
    const me = await world.sql<{ name: string }>('select name from person where id = $1', [person.id]);
    const acting: CounterClerk = {
      ...clerk,
      standingFor: { id: person.id, name: me[0]?.name ?? '', assurance: 5 },
    };
    const begun = done(await drafts.start(acting, { itemId: permit.id, channel: 'counter', ...key() }));
    const draft = { id: begun.id, version: begun.version, page: null, data: permit.answers };
    const saved = done(await drafts.save(acting, draft));
    const version = await world.attachAll(person, saved.id, saved.version);
    await world.tick(person, saved.id);
    const sent = done(
      await world.module
        .get(SubmissionsService)
        .submit(person, { id: saved.id, version, channel: 'web', ...key() }),
    );
    const other = await world.clerk('intake2');
    const taken = { id: sent.id, version: sent.version, ...key() };
    const accepted = done(await world.module.get(IntakeService).accept(other, taken));
    const both: StaffMember = { ...clerk, roles: ['intake', 'reviewer'] };
    const review = { id: accepted.id, version: accepted.version, ...key() };
    expect(refused(await world.module.get(ReviewService).start(both, review)).code).toBe('CASE_SAME_PERSON');
  });

  it("is the person's own, with the clerk and the person in its history", async () => {
    const acting = await standing();
    const ref = await submitted(acting);
    const found = await world.module.get(CaseStore).find(acting, ref.id);
    expect(found).toMatchObject({
      applicantId: acting.standingFor.id,
      applicantName: stranger.name,
      agentId: null,
      channel: 'counter',
      takenInBy: [clerk.id],
    });
    const person = { ...(await world.citizen('resident')), id: acting.standingFor.id, name: stranger.name };
    const dossier = await world.module.get(Dossiers).find(person, ref.id);
    const history = (await dossier?.history()) ?? [];
    expect(new Set(history.map(({ actorId, onBehalfOf }) => `${actorId} ${onBehalfOf}`))).toEqual(
      new Set([`${clerk.id} ${person.id}`]),
    );
    const lines = found
      ? timelineOf(found, history, [], {
          language: 'zh-CN',
          staffNames: null,
          peopleNames: new Map(),
          label: () => undefined,
        })
      : [];
    expect(lines.map(({ by }) => by)).toContain('云溪市公安局青岚区分局 · 窗口代办');
  });

  it('is not decided by who filled it in', async () => {
    const ref = await submitted(await standing());
    const both: StaffMember = { ...clerk, roles: ['intake', 'reviewer'] };
    const accepted = done(await world.module.get(IntakeService).accept(both, { ...ref, ...key() }));
    const review = world.module.get(ReviewService);
    expect(refused(await review.start(both, { ...accepted, ...key() })).code).toBe('CASE_SAME_PERSON');
  });

  it('shows the clerk nothing of other people while acting for this one', async () => {
    const other = await world.submitted(await world.citizen('resident'), permit);
    const acting = await standing();
    expect(await world.module.get(CaseStore).find(acting, other.id)).toBeNull();
    expect(await world.module.get(CaseStore).find(clerk, other.id)).not.toBeNull();
  });
});
