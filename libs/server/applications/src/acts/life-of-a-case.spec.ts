import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import bid from '@tongban/bid-demo';
import { Database, isRefusal, verifyChains, type Citizen, type StaffMember } from '@tongban/kernel';
import { acts, lifeCycle, move, roles, stages, type Act, type Stage } from '@tongban/rules';
import { CaseStore } from '../case/case-store.js';
import { DocumentsService } from '../documents/documents.service.js';
import { textOf } from '../documents/pdf-text.fixture.js';
import { CaseWorld, done, key, refused, type ItemSample } from '../testing/case-world.js';
import { DraftsService } from './drafts.service.js';
import { IntakeService } from './intake.service.js';
import { ReviewService } from './review.service.js';
import { SubmissionsService } from './submissions.service.js';
import type { CaseRef } from '../case/case-acts.js';

let world: CaseWorld;
let citizen: Citizen;
let intake: StaffMember;
let intake2: StaffMember;
let reviewer: StaffMember;
let approver: StaffMember;
let permit: ItemSample;
let drafts: DraftsService;
let submissions: SubmissionsService;
let front: IntakeService;
let back: ReviewService;

beforeAll(async () => {
  world = await CaseWorld.open(bid);
  citizen = await world.citizen('resident');
  intake = await world.clerk('intake1');
  intake2 = await world.clerk('intake2');
  reviewer = await world.clerk('reviewer1');
  approver = await world.clerk('approver1');
  permit = await world.item('residence-permit');
  drafts = world.module.get(DraftsService);
  submissions = world.module.get(SubmissionsService);
  front = world.module.get(IntakeService);
  back = world.module.get(ReviewService);
}, 60_000);
afterAll(() => world?.stop());

const stageOf = async (id: string): Promise<string> =>
  (await world.sql<{ stage: string }>('select stage from application where id = $1', [id]))[0]?.stage ?? '';
const historyOf = async (id: string): Promise<string[]> =>
  (
    await world.sql<{ kind: string }>('select kind from history_event where chain_id = $1 order by seq', [id])
  ).map((row) => row.kind);

describe('a case', () => {
  it('goes from a draft to its closing, each step in its history and with its documents', async () => {
    const draft = await world.fullDraft(citizen, permit);
    const submitted = done(await submissions.submit(citizen, { ...draft, channel: 'web', ...key() }));
    const points = [
      {
        kind: 'material' as const,
        pointer: null,
        materialKey: 'photo',
        message: '照片底色不对，请换白底照片',
      },
      { kind: 'field' as const, pointer: '/stayAddress', materialKey: null, message: '请写到门牌号' },
    ];
    const corrected = done(await front.requestCorrection(intake, { ...submitted, points, ...key() }));
    expect(await stageOf(draft.id)).toBe('correction');
    const version = done(await world.attach(citizen, draft.id, 'photo')).version;
    const again = done(
      await submissions.resubmit(citizen, { id: draft.id, version, channel: 'weapp', ...key() }),
    );
    expect(version).toBeGreaterThan(corrected.version);
    const accepted = done(await front.accept(intake, { ...again, ...key() }));
    const review = done(await back.start(reviewer, { ...accepted, ...key() }));
    const granted = done(await back.grant(reviewer, { ...review, reason: '', ...key() }));
    const delivered = done(await back.deliver(intake2, { ...granted, way: 'online', ...key() }));
    done(await back.close(intake2, { ...delivered, ...key() }));

    expect(await stageOf(draft.id)).toBe('closed');
    expect((await historyOf(draft.id)).filter((kind) => !kind.startsWith('material'))).toEqual([
      'caseStarted',
      'submitted',
      'correctionRequested',
      'resubmitted',
      'accepted',
      'reviewStarted',
      'decided',
      'delivered',
      'closed',
    ]);
    const documents = await world.module.get(DocumentsService).of(draft.id);
    expect(documents.map((document) => document.kind)).toEqual([
      'receipt',
      'correction',
      'acceptance',
      'decision-granted',
      'delivery',
    ]);
    const number = documents[0]?.number.slice(2) ?? '';
    for (const document of documents) {
      const opened = await world.module.get(DocumentsService).open(citizen, document.id);
      const text = await textOf(opened?.pdf ?? Buffer.alloc(0));
      for (const part of [number, '居住证', '演示', document.verificationCode]) expect(text).toContain(part);
      const kept = await world.module.get(DocumentsService).open(intake, document.id);
      expect(kept?.pdf.equals(opened?.pdf ?? Buffer.alloc(0))).toBe(true);
    }
    expect(
      await world.module.get(DocumentsService).open(await world.citizen('elder'), documents[0]?.id ?? ''),
    ).toBeNull();
  });

  it('is answered by every act as it was written, so that nobody has to read it again', async () => {
    world.at('2026-11-23T01:00:00Z');
    const written = async (ref: CaseRef): Promise<CaseRef> => {
      expect(ref.application).toEqual(await world.module.get(CaseStore).find(citizen, ref.id));
      return { id: ref.id, version: ref.version };
    };
    const request = { itemId: permit.id, channel: 'web' as const, ...key() };
    const started = await written(done(await drafts.start(citizen, request)));
    await world.tick(citizen, started.id);
    const data = { ...permit.answers };
    const saved = await written(done(await drafts.save(citizen, { ...started, page: 'stay', data })));
    const version = await world.attachAll(citizen, saved.id, saved.version);
    const submission = { id: saved.id, version, channel: 'weapp' as const, ...key() };
    const submitted = await written(done(await submissions.submit(citizen, submission)));
    const points = [{ kind: 'material' as const, pointer: null, materialKey: 'photo', message: '请换照片' }];
    const noticed = done(await front.requestCorrection(intake, { ...submitted, points, ...key() }));
    const corrected = await written(noticed);
    const second = { ...corrected, channel: 'web' as const, ...key() };
    const again = await written(done(await submissions.resubmit(citizen, second)));
    const accepted = await written(done(await front.accept(intake, { ...again, ...key() })));
    const review = await written(done(await back.start(reviewer, { ...accepted, ...key() })));
    const refusal = { ...review, reason: '材料不实', ...key() };
    const decided = await written(done(await back.refuse(reviewer, refusal)));
    const delivered = { ...decided, way: 'online' as const, ...key() };
    const handed = await written(done(await back.deliver(intake2, delivered)));
    await written(done(await back.close(intake2, { ...handed, ...key() })));

    const other = await world.submitted(citizen, permit);
    await written(done(await submissions.withdraw(citizen, { ...other, reason: '不办了', ...key() })));
    const third = await world.submitted(citizen, permit);
    await written(done(await front.decline(intake, { ...third, reason: '不属于本机关职权', ...key() })));
  });

  it('starts its clock on acceptance and pins the days that the item promises', async () => {
    world.at('2026-11-23T01:00:00Z');
    const { id } = await world.accepted(citizen, permit, intake);
    const found = await world.module.get(CaseStore).find(citizen, id);
    expect(found).toMatchObject({ acceptedOn: '2026-11-23', receivedOn: '2026-11-23', stage: 'accepted' });
    expect(found?.nextDue).toBe(found?.promisedDue);
    expect(found?.number).toMatch(/20261123\d{4}$/);
  });

  it('counts as accepted from the day it came in when the office was silent for five working days', async () => {
    world.at('2026-11-02T01:00:00Z');
    const byClerk = await world.submitted(citizen, permit);
    const byJob = await world.submitted(citizen, permit);
    world.at('2026-11-09T01:00:00Z');
    expect(await front.acceptLapsed()).toBe(0);
    world.at('2026-11-10T01:00:00Z');
    const points = [{ kind: 'other' as const, pointer: null, materialKey: null, message: '太迟了' }];
    expect(refused(await front.requestCorrection(intake, { ...byClerk, points, ...key() })).code).toBe(
      'CASE_CORRECTION_LATE',
    );
    expect(refused(await front.decline(intake, { ...byClerk, reason: '太迟了', ...key() })).code).toBe(
      'CASE_CORRECTION_LATE',
    );
    done(await front.accept(intake, { ...byClerk, ...key() }));
    expect(await front.acceptLapsed()).toBe(1);
    for (const { id } of [byClerk, byJob]) {
      expect(await world.module.get(CaseStore).find(citizen, id)).toMatchObject({ acceptedOn: '2026-11-02' });
    }
    world.at('2026-11-23T01:00:00Z');
  });

  it('is withdrawn until it is decided', async () => {
    const ref = await world.underReview(citizen, permit, intake, reviewer);
    done(await submissions.withdraw(citizen, { ...ref, reason: '不办了', ...key() }));
    expect(await stageOf(ref.id)).toBe('withdrawn');
    const after = await back.grant(reviewer, { ...ref, reason: '', ...key() });
    expect(refused(after).code).toBe('CASE_STAGE_OVER');
  });

  it('refuses with reasons only', async () => {
    const ref = await world.underReview(citizen, permit, intake, reviewer);
    expect(refused(await back.refuse(reviewer, { ...ref, reason: '  ', ...key() })).code).toBe(
      'CASE_REASON_NEEDED',
    );
    done(await back.refuse(reviewer, { ...ref, reason: '居住不满半年', ...key() }));
    const other = await world.submitted(citizen, permit);
    expect(refused(await front.decline(intake, { ...other, reason: '', ...key() })).code).toBe(
      'CASE_REASON_NEEDED',
    );
  });
});

describe('a second correction notice', () => {
  it('names what the first one named or what was changed since, and nothing else', async () => {
    const submitted = await world.submitted(citizen, permit);
    const point = (materialKey: string) => [
      { kind: 'material' as const, pointer: null, materialKey, message: '请重新上传' },
    ];
    expect(refused(await front.requestCorrection(intake, { ...submitted, points: [], ...key() })).code).toBe(
      'CASE_POINTS_NEEDED',
    );
    const unknown = [
      ...point('no-such'),
      { kind: 'field' as const, pointer: '/nothing', materialKey: null, message: 'x' },
    ];
    expect(
      refused(await front.requestCorrection(intake, { ...submitted, points: unknown, ...key() })),
    ).toMatchObject({
      code: 'CASE_POINTS_BAD',
      pointers: ['/points/0/message', '/points/1/message'],
    });
    done(await front.requestCorrection(intake, { ...submitted, points: point('photo'), ...key() }));
    const data = { ...permit.answers, arrivedOn: '2026-02-02' };
    const version = await currentVersion(submitted.id);
    const saved = done(await drafts.save(citizen, { id: submitted.id, version, page: null, data }));
    const again = done(await submissions.resubmit(citizen, { ...saved, channel: 'web', ...key() }));

    const late = await front.requestCorrection(intake, { ...again, points: point('id-card'), ...key() });
    expect(refused(late)).toMatchObject({
      code: 'CASE_POINT_NOT_TOLD_FIRST',
      pointers: ['/points/0/message'],
    });
    const changed = [
      { kind: 'field' as const, pointer: '/arrivedOn', materialKey: null, message: '与登记不符' },
    ];
    done(
      await front.requestCorrection(intake, { ...again, points: [...point('photo'), ...changed], ...key() }),
    );
    expect(await stageOf(submitted.id)).toBe('correction');
  });
});

const currentVersion = async (id: string): Promise<number> =>
  (await world.sql<{ version: number }>('select version from application where id = $1', [id]))[0]?.version ??
  0;

describe('what may happen', () => {
  /** Brings a case into a stage, by the services alone. */
  const into: Record<Stage, () => Promise<CaseRef>> = {
    draft: () => world.fullDraft(citizen, permit),
    submitted: () => world.submitted(citizen, permit),
    correction: async () => {
      const ref = await world.submitted(citizen, permit);
      const points = [{ kind: 'other' as const, pointer: null, materialKey: null, message: '请补充说明' }];
      return done(await front.requestCorrection(intake, { ...ref, points, ...key() }));
    },
    accepted: () => world.accepted(citizen, permit, intake),
    'not-accepted': async () => {
      const ref = await world.submitted(citizen, permit);
      return done(await front.decline(intake, { ...ref, reason: '不属于本机关', ...key() }));
    },
    'under-review': () => world.underReview(citizen, permit, intake, reviewer),
    decided: async () => {
      const ref = await into['under-review']();
      return done(await back.grant(reviewer, { ...ref, reason: '', ...key() }));
    },
    delivered: async () =>
      done(await back.deliver(intake, { ...(await into.decided()), way: 'post', ...key() })),
    closed: async () => done(await back.close(intake, { ...(await into.delivered()), ...key() })),
    withdrawn: async () =>
      done(await submissions.withdraw(citizen, { ...(await into.submitted()), reason: null, ...key() })),
  };

  /** Does an act as somebody; null where nobody of that role can even ask. */
  const ask = (act: Act, role: string, ref: CaseRef) => {
    const staff = role === 'intake' ? intake2 : role === 'approver' ? approver : reviewer;
    const request = { ...ref, ...key() };
    const points = [{ kind: 'other' as const, pointer: null, materialKey: null, message: '请补充' }];
    if (role === 'applicant') {
      if (act === 'saveDraft') return drafts.save(citizen, { ...ref, page: null, data: permit.answers });
      if (act === 'submit') return submissions.submit(citizen, { ...request, channel: 'web' });
      if (act === 'resubmit') return submissions.resubmit(citizen, { ...request, channel: 'web' });
      if (act === 'withdraw') return submissions.withdraw(citizen, { ...request, reason: null });
      return null;
    }
    if (act === 'requestCorrection') return front.requestCorrection(staff, { ...request, points });
    if (act === 'accept') return front.accept(staff, request);
    if (act === 'notAccept') return front.decline(staff, { ...request, reason: '理由' });
    if (act === 'startReview') return back.start(staff, request);
    if (act === 'grant') return back.grant(staff, { ...request, reason: '' });
    if (act === 'refuse') return back.refuse(staff, { ...request, reason: '理由' });
    if (act === 'deliver') return back.deliver(staff, { ...request, way: 'online' });
    if (act === 'close') return back.close(staff, request);
    return null;
  };

  it.each(stages.map((stage) => [stage]))(
    'in stage %s agrees with the table for every act and role',
    async (stage) => {
      for (const role of roles.filter((one) => one !== 'system')) {
        let ref = await into[stage]();
        for (const act of acts) {
          const asked = ask(act, role, ref);
          if (!asked) continue;
          const outcome = await asked;
          const allowed = lifeCycle.table[stage][role][act];
          const refusal = isRefusal(outcome) ? outcome.code : null;
          if (allowed) {
            expect([stage, role, act, refusal]).toEqual([stage, role, act, null]);
            expect(await stageOf(ref.id)).toBe(allowed.to);
            ref = await into[stage]();
          } else {
            const who = { id: 'x', roles: [role] };
            const expected = move(
              { stage, outcome: null, applicantId: 'y', takenInBy: [], intakeIsLate: false },
              act,
              who,
            );
            const known =
              stage === 'draft' && role !== 'applicant'
                ? 'CASE_NOT_FOUND'
                : expected.moved
                  ? null
                  : expected.refusal;
            expect([stage, role, act, refusal]).toEqual([stage, role, act, known]);
            expect(await stageOf(ref.id)).toBe(stage);
          }
        }
      }
    },
    60_000,
  );

  it('leaves chains that hold', async () => {
    const result = await verifyChains(world.module.get(Database));
    expect(result.broken).toEqual([]);
    expect(result.chains).toBeGreaterThan(10);
  });
});
