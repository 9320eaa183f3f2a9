import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import bid from '@tongban/bid-demo';
import { CatalogueService } from '@tongban/catalogue';
import { Database, isRefusal, sentence, verifyChains, type Citizen, type StaffMember } from '@tongban/kernel';
import { CaseFilesService } from '../documents/case-files.service.js';
import {
  CaseWorld,
  demoFolder,
  done,
  key,
  refused,
  smallPdf,
  type ItemSample,
} from '../testing/case-world.js';
import { Dossiers } from '../views/dossiers.js';
import { MyApplicationsService } from '../views/my-applications.service.js';
import { DraftsService } from './drafts.service.js';
import { IntakeService } from './intake.service.js';
import { PersonalService } from './personal.service.js';
import { ReviewService } from './review.service.js';
import { SubmissionsService } from './submissions.service.js';

let world: CaseWorld;
let citizen: Citizen;
let other: Citizen;
let intake: StaffMember;
let reviewer: StaffMember;
let permit: ItemSample;
let drafts: DraftsService;
let submissions: SubmissionsService;
let front: IntakeService;
let back: ReviewService;

beforeAll(async () => {
  world = await CaseWorld.open(bid);
  citizen = await world.citizen('resident');
  other = await world.citizen('elder');
  intake = await world.clerk('intake1');
  reviewer = await world.clerk('reviewer1');
  permit = await world.item('residence-permit');
  drafts = world.module.get(DraftsService);
  submissions = world.module.get(SubmissionsService);
  front = world.module.get(IntakeService);
  back = world.module.get(ReviewService);
}, 60_000);
afterAll(() => world?.stop());

const count = async (table: string): Promise<number> =>
  (await world.sql<{ n: number }>(`select count(*)::int as n from ${table}`))[0]?.n ?? -1;
/** Rows of everything that a refused act might have left. */
const traces = async (): Promise<number[]> =>
  Promise.all(
    [
      'application',
      'application_submission',
      'case_file',
      'stored_file',
      'case_document',
      'correction_notice',
      'history_event',
      'idempotency',
      'number_sequence',
    ].map(count),
  );
const versionOf = async (id: string): Promise<number> =>
  (await world.sql<{ version: number }>('select version from application where id = $1', [id]))[0]?.version ??
  0;

describe('a case of somebody else', () => {
  it('is answered like one that does not exist, and like an id that is none', async () => {
    const draft = await world.fullDraft(citizen, permit);
    const submitted = await world.submitted(citizen, permit);
    const stranger = await world.clerk('reviewer2');
    for (const id of [draft.id, submitted.id, randomUUID(), 'no-id', "' or 1=1 --"]) {
      const ref = { id, version: 1 };
      expect(refused(await drafts.save(other, { ...ref, page: null, data: {} })).code).toBe('CASE_NOT_FOUND');
      expect(refused(await submissions.submit(other, { ...ref, channel: 'web', ...key() })).code).toBe(
        'CASE_NOT_FOUND',
      );
      expect(refused(await submissions.withdraw(other, { ...ref, reason: null, ...key() })).code).toBe(
        'CASE_NOT_FOUND',
      );
      expect(refused(await world.attach(other, id, 'photo')).code).toBe('CASE_NOT_FOUND');
      expect(refused(await back.start(stranger, { ...ref, ...key() })).code).toBe('CASE_NOT_FOUND');
      expect(await world.module.get(Dossiers).find(other, id)).toBeNull();
      expect(await world.module.get(Dossiers).find(stranger, id)).toBeNull();
      expect(await world.module.get(MyApplicationsService).version(other, id)).toBeNull();
    }
    expect(await world.module.get(Dossiers).find(intake, draft.id)).toBeNull();
    expect(refused(await front.accept(intake, { ...draft, ...key() })).code).toBe('CASE_NOT_FOUND');
  });

  it('keeps its files to itself, and a working copy from staff', async () => {
    const files = world.module.get(CaseFilesService);
    const draft = await world.fullDraft(citizen, permit);
    const [row] = await world.sql<{ file_id: string }>(
      'select file_id from case_file where application_id = $1',
      [draft.id],
    );
    const fileId = row?.file_id ?? '';
    expect(await files.openFile(citizen, fileId)).not.toBeNull();
    expect(await files.openFile(other, fileId)).toBeNull();
    expect(await files.openFile(intake, fileId)).toBeNull();
    done(await submissions.submit(citizen, { ...draft, channel: 'web', ...key() }));
    expect(await files.openFile(intake, fileId)).not.toBeNull();
    expect(await files.openFile(await world.clerk('reviewer2'), fileId)).toBeNull();
    // What staff look into is written down, once for each look; what applicants do with their own files is not.
    const looks = await world.sql(
      "select actor_kind, actor_id from history_event where chain_id = $1 and kind = 'fileOpened'",
      [draft.id],
    );
    expect(looks).toEqual([{ actor_kind: 'staff', actor_id: intake.id }]);
  });
});

describe('answers', () => {
  it('are kept as a draft however incomplete and wrong, and refused with every problem when submitted', async () => {
    const started = done(await drafts.start(citizen, { itemId: permit.id, channel: 'web', ...key() }));
    const data = { ...permit.answers, identityNumber: '123', telephone: '1' };
    const saved = done(await drafts.save(citizen, { ...started, page: 'who', data }));
    const outcome = refused(await submissions.submit(citizen, { ...saved, channel: 'web', ...key() }));
    expect(outcome.code).toBe('CASE_FORM_INVALID');
    expect(outcome.pointers).toEqual(
      expect.arrayContaining(['/identityNumber', '/telephone', '/materials/id-card', '/materials/photo']),
    );
    const dossier = await world.module.get(Dossiers).find(citizen, started.id);
    expect(await dossier?.workingAnswers()).toMatchObject({ identityNumber: '123', telephone: '1' });
    expect(dossier?.application).toMatchObject({ stage: 'draft', page: 'who', version: saved.version });
  });

  it('that the form does not ask for, or that are endless, are not kept', async () => {
    const started = done(await drafts.start(citizen, { itemId: permit.id, channel: 'web', ...key() }));
    const bad = [
      { fullName: '张三', isAdmin: true },
      { children: '不是列表' },
      { children: [{ name: '张三', salary: 1 }] },
      { fullName: { $ne: '' } },
      { telephone: 'enc:v1:k1:AAAA' },
      { fullName: '长'.repeat(6000) },
      JSON.parse('{"__proto__": {"polluted": true}}') as Record<string, unknown>,
    ];
    const codes = [];
    for (const data of bad) codes.push(refused(await drafts.save(citizen, { ...started, page: null, data })));
    expect(codes.map(({ code, pointers }) => [code, ...pointers])).toEqual([
      ['CASE_ANSWERS_UNKNOWN', '/isAdmin'],
      ['CASE_ANSWERS_UNKNOWN', '/children'],
      ['CASE_ANSWERS_UNKNOWN', '/children/0/salary'],
      ['CASE_ANSWERS_UNKNOWN', '/fullName'],
      ['CASE_ANSWERS_UNKNOWN', '/telephone'],
      ['CASE_ANSWERS_TOO_LARGE', '/fullName'],
      ['CASE_ANSWERS_UNKNOWN', '/__proto__'],
    ]);
    expect(await versionOf(started.id)).toBe(started.version);
    for (const data of [null, 'text', 7, []]) {
      const outcome = await drafts.save(citizen, { ...started, page: null, data: data as never });
      expect(refused(outcome).code).toBe('CASE_ANSWERS_UNKNOWN');
    }
  });

  it('saved from an older version do not overwrite what another device saved', async () => {
    const started = done(await drafts.start(citizen, { itemId: permit.id, channel: 'web', ...key() }));
    done(await drafts.save(citizen, { ...started, page: null, data: { fullName: '甲乙' } }));
    const stale = await drafts.save(citizen, { ...started, page: null, data: { fullName: '丙丁' } });
    expect(refused(stale).code).toBe('CASE_CHANGED_ELSEWHERE');
    const dossier = await world.module.get(Dossiers).find(citizen, started.id);
    expect(await dossier?.workingAnswers()).toEqual({ fullName: '甲乙' });
  });
});

describe('a material', () => {
  it('of a false type, of no bytes, too large, or unknown leaves nothing behind', async () => {
    const { id } = done(await drafts.start(citizen, { itemId: permit.id, channel: 'web', ...key() }));
    const before = await traces();
    const stored = async () =>
      (await readdir(join(world.folder, 'files'), { recursive: true, withFileTypes: true })).filter((one) =>
        one.isFile(),
      ).length;
    const files = await stored();
    const attempts = [
      [
        'photo',
        { content: Buffer.from('<script>alert(1)</script>'), name: 'a.pdf' },
        'FILE_TYPE_NOT_ALLOWED',
      ],
      ['photo', { content: Buffer.from('MZ\x90\x00\x03'), name: 'a.jpg' }, 'FILE_TYPE_NOT_ALLOWED'],
      ['photo', { content: Buffer.alloc(0) }, 'FILE_EMPTY'],
      [
        'photo',
        { content: Buffer.concat([smallPdf, Buffer.alloc(bid.limits.largestUpload)]) },
        'FILE_TOO_LARGE',
      ],
      ['no-such-material', {}, 'CASE_MATERIAL_UNKNOWN'],
    ] as const;
    for (const [material, own, code] of attempts)
      expect(refused(await world.attach(citizen, id, material, own)).code).toBe(code);
    expect(await traces()).toEqual(before);
    expect(await stored()).toBe(files);
  });

  it('with an evil name is kept under a harmless one', async () => {
    const { id } = done(await drafts.start(citizen, { itemId: permit.id, channel: 'web', ...key() }));
    const { file } = done(
      await world.attach(citizen, id, 'photo', { name: '../../etc/\u202Epasswd\u0000<b>.pdf' }),
    );
    expect(file.name).toBe('passwdb.pdf');
  });

  it('sent again under the same key is one file; no more than the bid allows can be attached', async () => {
    const { id } = done(await drafts.start(citizen, { itemId: permit.id, channel: 'web', ...key() }));
    const once = key();
    const [one, two] = [
      done(await world.attach(citizen, id, 'photo', once)),
      done(await world.attach(citizen, id, 'photo', once)),
    ];
    expect(two.file.id).toBe(one.file.id);
    for (let left = bid.limits.filesPerMaterial - 1; left > 0; left -= 1)
      done(await world.attach(citizen, id, 'photo'));
    expect(refused(await world.attach(citizen, id, 'photo')).code).toBe('CASE_TOO_MANY_FILES');
    done(await drafts.removeFile(citizen, { id, version: await versionOf(id), fileId: one.file.id }));
    done(await world.attach(citizen, id, 'photo'));
    const gone = await drafts.removeFile(citizen, { id, version: await versionOf(id), fileId: one.file.id });
    expect(refused(gone).code).toBe('CASE_FILE_UNKNOWN');
  });

  it('of a submission stays in it when a correction replaces it', async () => {
    const ref = await world.submitted(citizen, permit);
    const [old] = await world.sql<{ file_id: string }>(
      "select file_id from case_file where application_id = $1 and material_key = 'photo'",
      [ref.id],
    );
    const points = [{ kind: 'material' as const, pointer: null, materialKey: 'photo', message: '请换一张' }];
    const corrected = done(await front.requestCorrection(intake, { ...ref, points, ...key() }));
    done(await drafts.removeFile(citizen, { ...corrected, fileId: old?.file_id ?? '' }));
    const missing = await submissions.resubmit(citizen, {
      id: ref.id,
      version: corrected.version + 1,
      channel: 'web',
      ...key(),
    });
    expect(refused(missing)).toMatchObject({ code: 'CASE_MATERIAL_MISSING', pointers: ['/materials/photo'] });
    const { version } = done(await world.attach(citizen, ref.id, 'photo'));
    done(await submissions.resubmit(citizen, { id: ref.id, version, channel: 'web', ...key() }));
    expect(await world.module.get(CaseFilesService).openFile(intake, old?.file_id ?? '')).not.toBeNull();
  });
});

describe('an act', () => {
  it('under a key that was used for another content is refused; the same content gives the same answer', async () => {
    const draft = await world.fullDraft(citizen, permit);
    const request = { ...draft, channel: 'web' as const, ...key() };
    const first = done(await submissions.submit(citizen, request));
    expect(await submissions.submit(citizen, request)).toEqual({ id: first.id, version: first.version });
    expect(refused(await submissions.submit(citizen, { ...request, channel: 'weapp' })).code).toBe(
      'REQUEST_KEY_REUSED',
    );
    expect(await count(`application_submission where application_id = '${draft.id}'`)).toBe(1);
  });

  it('that is refused leaves no trace', async () => {
    const ref = await world.submitted(citizen, permit);
    const incomplete = done(await drafts.start(citizen, { itemId: permit.id, channel: 'web', ...key() }));
    const before = await traces();
    expect(isRefusal(await submissions.submit(citizen, { ...incomplete, channel: 'web', ...key() }))).toBe(
      true,
    );
    expect(isRefusal(await front.decline(intake, { ...ref, reason: '', ...key() }))).toBe(true);
    expect(isRefusal(await back.grant(reviewer, { ...ref, reason: '', ...key() }))).toBe(true);
    expect(await traces()).toEqual(before);
  });

  it('by whoever took the case in, or in an own case, is refused', async () => {
    const both: StaffMember = { ...intake, roles: ['intake', 'reviewer'] };
    const ref = done(await front.accept(both, { ...(await world.submitted(citizen, permit)), ...key() }));
    expect(refused(await back.start(both, { ...ref, ...key() })).code).toBe('CASE_SAME_PERSON');
    const [person] = await world.sql<{ digest: string }>(
      'select identity_number_digest as digest from person where id = $1',
      [citizen.id],
    );
    const self: StaffMember = { ...reviewer, identityDigest: person?.digest ?? null };
    expect(refused(await back.start(self, { ...ref, ...key() })).code).toBe('CASE_OWN_CASE');
  });

  it('on an item that was withdrawn meanwhile is refused, and the draft is kept', async () => {
    const card = await world.item('senior-card');
    const elder = await world.citizen('elder');
    const draft = await world.fullDraft(elder, card);
    const [row] = await world.sql<{ code: string }>(
      'select local_item_code as code from service_item where id = $1',
      [card.id],
    );
    const catalogue = world.module.get(CatalogueService);
    done(await catalogue.withdraw(row?.code ?? ''));
    expect(refused(await submissions.submit(elder, { ...draft, channel: 'web', ...key() })).code).toBe(
      'CASE_ITEM_WITHDRAWN',
    );
    expect(refused(await drafts.start(elder, { itemId: card.id, channel: 'web', ...key() })).code).toBe(
      'CASE_ITEM_WITHDRAWN',
    );
    done(await catalogue.publish(row?.code ?? ''));
    done(await submissions.submit(elder, { ...draft, channel: 'web', ...key() }));
  });

  it('needs an identity that the item asks for', async () => {
    const unsure: Citizen = { ...citizen, assurance: 1 };
    expect(refused(await drafts.start(unsure, { itemId: permit.id, channel: 'web', ...key() })).code).toBe(
      'CASE_ASSURANCE_TOO_LOW',
    );
    expect(
      refused(await drafts.start(citizen, { itemId: randomUUID(), channel: 'web', ...key() })).code,
    ).toBe('CASE_ITEM_UNKNOWN');
  });
});

describe('personal data', () => {
  it('stands in no table in plain, and is shown to staff only with a reason that the history keeps', async () => {
    const ref = await world.submitted(citizen, permit);
    const points = [{ kind: 'other' as const, pointer: null, materialKey: null, message: '请补充说明' }];
    done(await front.requestCorrection(intake, { ...ref, points, ...key() }));
    const secrets = ['identityNumber', 'telephone', 'stayAddress'].map((name) =>
      String(permit.answers[name]),
    );
    const tables = await world.sql<{ name: string }>(
      "select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'",
    );
    for (const { name } of tables) {
      for (const secret of secrets) {
        const [row] = await world.sql<{ n: number }>(
          `select count(*)::int as n from "${name}" t where t::text like '%' || $1 || '%'`,
          [secret],
        );
        expect([name, secret, row?.n]).toEqual([name, secret, 0]);
      }
    }
    const personal = world.module.get(PersonalService);
    const ask = { caseId: ref.id, pointer: '/identityNumber', reason: '核对证件' };
    expect(refused(await personal.reveal(intake, { ...ask, reason: ' ' })).code).toBe('CASE_REASON_NEEDED');
    expect(refused(await personal.reveal(intake, { ...ask, pointer: '/fullName' })).code).toBe(
      'CASE_NOT_PERSONAL',
    );
    expect(done(await personal.reveal(intake, ask)).value).toBe(secrets[0]);
    expect(done(await personal.reveal(intake, { ...ask, pointer: 'applicant/telephone' })).value).toBe(
      '16900000001',
    );
    const events = await world.sql<{ payload: Record<string, string> }>(
      "select payload from history_event where chain_id = $1 and kind = 'personalRevealed'",
      [ref.id],
    );
    expect(events).toHaveLength(2);
    expect(JSON.stringify(events)).not.toContain('核对证件');
  });
});

describe('the history', () => {
  it('names the row that somebody altered', async () => {
    const { id } = await world.accepted(citizen, permit, intake);
    const database = world.module.get(Database);
    expect((await verifyChains(database)).broken).toEqual([]);
    // Only the owner of the table can switch its guard off.
    await world.sql('alter table history_event disable trigger user');
    await world.sql(
      'update history_event set payload = payload || \'{"number": "x"}\' where chain_id = $1 and kind = \'submitted\'',
      [id],
    );
    await world.sql('alter table history_event enable trigger user');
    const [row] = await world.sql<{ id: string }>(
      "select id from history_event where chain_id = $1 and kind = 'submitted'",
      [id],
    );
    expect((await verifyChains(database)).broken).toEqual([expect.objectContaining({ id, rowId: row?.id })]);
  });
});

describe('sentences', () => {
  it('tell a slower clerk who was faster', async () => {
    const ref = await world.underReview(citizen, permit, intake, reviewer);
    done(await back.grant(reviewer, { ...ref, reason: '', ...key() }));
    const late = await back.refuse(
      { ...(await world.clerk('reviewer1')), language: 'en' },
      { ...ref, reason: 'no', ...key() },
    );
    const { code, values } = refused(late);
    expect(sentence(code, 'en', values as Record<string, string>)).toContain('Zheng Mingche decided it');
    expect(demoFolder).toContain('demo');
  });
});
