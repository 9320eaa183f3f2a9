import { buffer } from 'node:stream/consumers';
import type { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import bid from '@tongban/bid-demo';
import {
  ConsentsService,
  PrivacyLetters,
  PrivacyNotices,
  PrivacyRequests,
  PeopleService,
  RetentionJob,
  WorkOnRequestJob,
} from '@tongban/identity';
import {
  Ciphers,
  Database,
  systemActor,
  verifyChains,
  type Citizen,
  type FileDownload,
  type StaffMember,
  visitor,
} from '@tongban/kernel';
import { historyEvent } from '@tongban/rules';
import { unzipSync } from 'fflate';
import { DraftsService } from '../acts/drafts.service.js';
import { IntakeService } from '../acts/intake.service.js';
import { ReviewService } from '../acts/review.service.js';
import { SubmissionsService } from '../acts/submissions.service.js';
import type { CaseRef } from '../case/case-acts.js';
import { CaseStore } from '../case/case-store.js';
import { DocumentsService } from '../documents/documents.service.js';
import { CaseWorld, done, key, refused, smallPdf, type ItemSample } from '../testing/case-world.js';
import { ApplicationFieldsResolver } from '../portal/application-fields.resolver.js';
import { ApplicationResolver } from '../portal/application.resolver.js';
import { CaseEnd } from './case-end.service.js';
import { CaseNotices } from './case-notices.service.js';

let world: CaseWorld;
let citizen: Citizen;
let elder: Citizen;
let intake: StaffMember;
let reviewer: StaffMember;
let permit: ItemSample;
let housing: ItemSample;

beforeAll(async () => {
  world = await CaseWorld.open(bid);
  citizen = await world.citizen('resident');
  elder = await world.citizen('elder');
  intake = await world.clerk('intake1');
  reviewer = await world.clerk('reviewer1');
  permit = await world.item('residence-permit');
  housing = await world.item('public-housing');
}, 120_000);
afterAll(() => world?.stop());

const get = <T>(type: abstract new (...args: never[]) => T): T => world.module.get<T>(type);

/** A draft that lacks nothing but the ticks. */
async function unticked(person: Citizen, item: ItemSample): Promise<CaseRef> {
  const started = done(await get(DraftsService).start(person, { itemId: item.id, channel: 'web', ...key() }));
  const saved = done(await get(DraftsService).save(person, { ...started, page: null, data: item.answers }));
  return { id: saved.id, version: await world.attachAll(person, saved.id, saved.version) };
}

async function closed(person: Citizen): Promise<CaseRef> {
  const reviewed = await world.underReview(person, permit, intake, reviewer);
  const granted = done(await get(ReviewService).grant(reviewer, { ...reviewed, reason: '', ...key() }));
  const delivered = done(await get(ReviewService).deliver(intake, { ...granted, way: 'online', ...key() }));
  return done(await get(ReviewService).close(intake, { ...delivered, ...key() }));
}

const letters = async (person: Citizen): Promise<string[]> =>
  (await get(PrivacyLetters).of(person.id)).map(({ kind }) => kind);

describe('before an application', () => {
  it('everybody reads about their account and about sensitive data, and agrees, or nothing is submitted', async () => {
    const draft = await unticked(citizen, permit);
    const open = (await get(CaseNotices).open(citizen, draft.id)) ?? [];
    expect(open.map((notice) => notice.key)).toEqual(['account', 'sensitive']);
    expect(JSON.stringify(open)).toContain('身份证号码');
    expect(JSON.stringify(open)).not.toMatch(/\{\w+\}/);

    const submission = { ...draft, channel: 'web' as const };
    const submit = () => get(SubmissionsService).submit(citizen, { ...submission, ...key() });
    expect(refused(await submit()).code).toBe('CASE_CONSENT_NEEDED');

    const old = { key: 'sensitive' as const, version: '2020-01-01' };
    const tick = { applicationId: draft.id, ticked: [old], ...key() };
    expect(refused(await get(CaseNotices).tick(citizen, tick)).code).toBe('CONSENT_NOTICE_CHANGED');
    // The ticks of somebody else are nothing to this case.
    expect(refused(await get(CaseNotices).tick(elder, tick)).code).toBe('CASE_NOT_FOUND');

    await world.tick(citizen, draft.id);
    const submitted = done(await submit());
    expect(submitted.version).toBeGreaterThan(draft.version);
  });

  it('who was asked about the account once is not asked again; passing data on is asked for where it happens', async () => {
    const draft = await unticked(citizen, housing);
    const open = (await get(CaseNotices).open(citizen, draft.id)) ?? [];
    expect(open.map((notice) => notice.key)).toEqual(['sensitive', 'passing']);
    expect(JSON.stringify(open)).toContain('云溪市不动产登记中心');
  });

  it('a consent says who agreed to which version when, and can be taken back until the application is submitted', async () => {
    const draft = await unticked(citizen, permit);
    await world.tick(citizen, draft.id);
    const consents = await get(ConsentsService).of(citizen.id);
    const mine = consents.find((one) => one.caseId === draft.id);
    expect(mine).toMatchObject({ notice: 'sensitive', version: get(PrivacyNotices).version('sensitive') });

    const withdrawal = { consentId: mine?.id ?? '', ...key() };
    expect(refused(await get(ConsentsService).withdraw(elder, withdrawal)).code).toBe('CONSENT_UNKNOWN');
    done(await get(ConsentsService).withdraw(citizen, withdrawal));
    const submission = { ...draft, channel: 'web' as const };
    expect(refused(await get(SubmissionsService).submit(citizen, { ...submission, ...key() })).code).toBe(
      'CASE_CONSENT_NEEDED',
    );

    await world.tick(citizen, draft.id);
    done(await get(SubmissionsService).submit(citizen, { ...submission, ...key() }));
    const again = (await get(ConsentsService).of(citizen.id)).find(
      (one) => one.caseId === draft.id && one.withdrawnAt === null,
    );
    const bound = await get(ConsentsService).withdraw(citizen, { consentId: again?.id ?? '', ...key() });
    expect(refused(bound).code).toBe('CONSENT_BOUND');
  });
});

describe('a copy of one’s data', () => {
  it('holds everything, for its owner alone, as long as it may be fetched', async () => {
    await world.submitted(elder, permit);
    const { id } = done(await get(PrivacyRequests).copy(elder, key()));
    expect(refused(await get(PrivacyRequests).copy(elder, key())).code).toBe('PRIVACY_REQUEST_OPEN');
    const job = get(WorkOnRequestJob);
    await job.work(id);
    await job.work(id);
    const [request] = await get(PrivacyRequests).of(elder.id);
    expect(request).toMatchObject({ state: 'done', progress: 100 });
    expect(await letters(elder)).toContain('copyReady');

    expect(await job.open(citizen, id)).toBeNull();
    expect(await job.open(intake, id)).toBeNull();
    expect(await job.open(systemActor('anybody'), id)).toBeNull();
    const download = (await job.open(elder, id)) as FileDownload;
    const entries = unzipSync(await buffer(download.content as Readable));
    const text = (name: string): string => Buffer.from(entries[name] ?? []).toString('utf8');
    const me = await get(PeopleService).profile(elder);
    const data = JSON.parse(text('data.json')) as {
      person: { identityNumber: string };
      cases: { answers: Record<string, unknown>; number: string }[];
    };
    expect(data.person.identityNumber).toBe(me?.identityNumber);
    expect(data.cases[0]?.answers['telephone']).toBe(permit.answers['telephone']);
    expect(text('index.html')).toContain(String(permit.answers['stayAddress']));
    const photo = Object.keys(entries).find((name) => /^files\/.*photo\.pdf$/.test(name));
    expect(Buffer.from(entries[photo ?? ''] ?? [])).toEqual(smallPdf);
    expect(Object.keys(entries).some((name) => name.startsWith('documents/'))).toBe(true);

    world.at('2026-11-24T01:00:01Z');
    expect(await job.open(elder, id)).toBeNull();
    expect(await get(RetentionJob).removeCopies()).toBe(1);
    expect(await world.sql('select 1 from stored_file where id = $1', [request?.fileId])).toEqual([]);
    world.at('2026-11-23T01:00:00Z');
  });
});

describe('erasure', () => {
  it('can be taken back, waits for running cases, and then leaves an account that is nobody’s', async () => {
    const person = await world.citizen('shopkeeper');
    const running = await world.submitted(person, permit);
    expect(refused(await get(PrivacyRequests).erase(person, key())).code).toBe('CASE_RUNNING');
    const found = await get(CaseStore).find(person, running.id);
    const withdrawal = { id: running.id, version: found?.version ?? 0, reason: null, ...key() };
    done(await get(SubmissionsService).withdraw(person, withdrawal));
    const finished = await closed(person);
    const draft = await world.fullDraft(person, permit);
    const [document] = await get(DocumentsService).of(finished.id);
    await get(DocumentsService).open(person, document?.id ?? '');

    const first = done(await get(PrivacyRequests).erase(person, key()));
    done(await get(PrivacyRequests).cancel(person, { requestId: first.id, ...key() }));
    expect(refused(await get(PrivacyRequests).cancel(person, { requestId: first.id, ...key() })).code).toBe(
      'PRIVACY_REQUEST_BEGUN',
    );
    const { id } = done(await get(PrivacyRequests).erase(person, key()));
    // Too early: the days in which it can be taken back are not over.
    await get(WorkOnRequestJob).work(id);
    expect((await get(PrivacyRequests).of(person.id))[0]).toMatchObject({ state: 'waiting' });

    // Before a log-in it is a visitor who acts, with the same address.
    await get(Database).transaction(async (tx) => {
      const failed = historyEvent('logInFailed', { way: 'sms' }, { refused: 'SMS_CODE_WRONG' });
      await tx.record({ kind: 'account', id: person.id }, failed, visitor('web', '192.0.2.9'));
      return {};
    });
    const me = await get(PeopleService).profile(person);
    const known = get(Ciphers).digest(me?.identityNumber ?? '');
    expect(await get(PeopleService).idByIdentityDigest(known)).toBe(person.id);
    world.at('2026-11-30T01:00:00Z');
    await get(WorkOnRequestJob).work(id);
    world.at('2026-11-23T01:00:00Z');
    expect((await get(PrivacyRequests).of(person.id))[0]).toMatchObject({ state: 'done', progress: 100 });

    const [row] = await world.sql<Record<string, unknown>>('select * from person where id = $1', [person.id]);
    expect(row).toMatchObject({ name: '', identity_number: null, telephone: null, address: null });
    expect(await get(PeopleService).idByIdentityDigest(known)).toBeNull();
    const addresses = await world.sql(
      `select kind from history_event where address_sealed is not null
          and (actor_id = $1 or (chain_kind = 'account' and chain_id = $1))`,
      [person.id],
    );
    expect(addresses).toEqual([]);

    // The draft and the withdrawn case are gone, with what their digests could prove.
    for (const gone of [draft.id, running.id]) {
      const [erased] = await world.sql<Record<string, unknown>>('select * from application where id = $1', [
        gone,
      ]);
      expect(erased).toMatchObject({ data: null, draft_data: null, history_salt: '', stage: 'withdrawn' });
      expect(await world.sql('select 1 from case_file where application_id = $1', [gone])).toEqual([]);
    }
    // The decided one lies in the archive alone: no list, no screen and no file of the counter leads to it.
    const [kept] = await world.sql<Record<string, unknown>>('select * from application where id = $1', [
      finished.id,
    ]);
    expect(kept).toMatchObject({ data: null, applicant_name: '—', reason: null });
    expect(kept?.['history_salt']).not.toBe('');
    expect(await get(DocumentsService).open(intake, document?.id ?? '')).toBeNull();
    const archive = await get(CaseEnd).archived(finished.id);
    expect(archive).toMatchObject({ applicantName: person.name });
    expect(archive?.documents.length).toBeGreaterThan(1);

    expect((await verifyChains(get(Database))).broken).toEqual([]);
  });
});

describe('what has been kept long enough', () => {
  it('goes after a warning, drafts and undecided cases; decided ones go to the archive', async () => {
    const person = await world.citizen('mother');
    const draft = await world.fullDraft(person, permit);
    const waiting = await world.submitted(person, permit);
    const declined = done(
      await get(IntakeService).decline(intake, { ...waiting, reason: '不属于本机关职权范围', ...key() }),
    );
    const finished = await closed(person);
    const stateOf = async (id: string) =>
      (
        await world.sql<{ state: string }>(
          `select case when erased_at is not null then 'erased' when restricted_at is not null then 'restricted'
                  else 'kept' end as state from application where id = $1`,
          [id],
        )
      )[0]?.state;

    world.at('2027-02-15T01:00:00Z');
    await get(RetentionJob).run();
    await get(RetentionJob).run();
    expect((await letters(person)).filter((kind) => kind === 'draftEnds')).toHaveLength(1);
    expect(await stateOf(draft.id)).toBe('kept');

    // The bid keeps what was not accepted for a year, and warns a week before.
    world.at('2027-11-17T01:00:00Z');
    await get(RetentionJob).run();
    expect(await letters(person)).toContain('caseErasureNear');
    expect(await stateOf(declined.id)).toBe('kept');
    world.at('2027-11-25T01:00:00Z');
    await get(RetentionJob).run();
    expect(await stateOf(declined.id)).toBe('erased');

    // Decided cases: ten years. Who could not be warned in time gets their week all the same.
    world.at('2037-01-01T01:00:00Z');
    await get(RetentionJob).run();
    expect(await letters(person)).toContain('caseRestrictionNear');
    expect(await stateOf(finished.id)).toBe('kept');
    world.at('2037-01-09T01:00:00Z');
    await get(RetentionJob).run();
    expect(await stateOf(finished.id)).toBe('restricted');
    // Their person still finds them among what is over, and is told why there is nothing to read.
    const resolver = get(ApplicationResolver);
    const over = await resolver.myApplications(person, 'done', 20);
    expect(over.nodes.map(({ id }) => id)).toEqual([finished.id, declined.id]);
    const emptied = async (id: string) => {
      const shown = await resolver.application(person, id);
      return shown && (await get(ApplicationFieldsResolver).emptied(shown))?.kind;
    };
    expect(await emptied(finished.id)).toBe('archived');
    expect(await emptied(declined.id)).toBe('erased');
    expect((await verifyChains(get(Database))).broken).toEqual([]);
    world.at('2026-11-23T01:00:00Z');
  });
});
