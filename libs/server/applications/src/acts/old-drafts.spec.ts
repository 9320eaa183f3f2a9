import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import bid from '@tongban/bid-demo';
import { Database, Jobs, verifyChains, type Citizen } from '@tongban/kernel';
import type { CaseRef } from '../case/case-acts.js';
import { CaseStore } from '../case/case-store.js';
import { CaseWorld, done, key, refused, type ItemSample } from '../testing/case-world.js';
import { DraftsService } from './drafts.service.js';
import { OldDraftsService } from './old-drafts.service.js';
import { SubmissionsService } from './submissions.service.js';

let world: CaseWorld;
let citizen: Citizen;
let permit: ItemSample;
let drafts: OldDraftsService;

beforeAll(async () => {
  world = await CaseWorld.open(bid);
  citizen = await world.citizen('resident');
  permit = await world.item('residence-permit');
  drafts = world.module.get(OldDraftsService);
  await world.module.get(Jobs).start();
}, 60_000);
afterAll(async () => {
  await world?.module.get(Jobs).stop();
  await world?.stop();
});
beforeEach(() => world.at('2026-06-01T01:00:00Z'));

/** A moment so many days after the drafts were made. */
const daysLater = (days: number): string =>
  new Date(Date.parse('2026-06-01T01:00:00Z') + days * 86_400_000).toISOString();

const rowOf = async (id: string): Promise<Record<string, unknown> | undefined> =>
  (await world.sql<Record<string, unknown>>('select * from application where id = $1', [id]))[0];
const filesOf = (id: string) => world.sql('select 1 from case_file where application_id = $1', [id]);
const bytesOnDisk = (): number =>
  readdirSync(join(world.folder, 'files'), { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  ).length;
const storedFiles = async (): Promise<number> =>
  (await world.sql<{ n: number }>('select count(*)::int as n from stored_file'))[0]?.n ?? 0;

/** Bytes go after the transaction, by a job. */
async function bytesFollow(): Promise<void> {
  while (bytesOnDisk() !== (await storedFiles())) await pause(20);
}

describe('a draft that nobody touches', () => {
  it('is kept to its last day, and then cleared away with its files, which its history tells', async () => {
    const draft = await world.fullDraft(citizen, permit);
    const files = (await filesOf(draft.id)).length;
    expect(files).toBeGreaterThan(0);
    world.at(daysLater(bid.limits.draftKeptDays));
    expect(await drafts.clear()).toBe(0);
    expect(await rowOf(draft.id)).toMatchObject({ stage: 'draft' });

    world.at(daysLater(bid.limits.draftKeptDays + 1));
    expect(await drafts.clear()).toBe(1);
    expect(await rowOf(draft.id)).toMatchObject({
      stage: 'withdrawn',
      draft_data: null,
      data: null,
      page: null,
      number: null,
      finished_at: new Date(daysLater(bid.limits.draftKeptDays + 1)),
    });
    expect(await filesOf(draft.id)).toEqual([]);
    await bytesFollow();
    const history = await world.sql<{ kind: string; actor_kind: string; payload: { fileIds?: string[] } }>(
      `select kind, actor_kind, payload from history_event where chain_id = $1 order by seq desc limit 2`,
      [draft.id],
    );
    expect(history.map(({ kind, actor_kind }) => [kind, actor_kind])).toEqual([
      ['draftErased', 'system'],
      ['withdrawn', 'system'],
    ]);
    expect(history[0]?.payload).toMatchObject({ untouchedSince: '2026-06-01' });
    expect(history[0]?.payload.fileIds).toHaveLength(files);
    expect((await verifyChains(world.module.get(Database))).broken).toEqual([]);
  });

  it('cannot be saved any more: its owner is told that the system took it back', async () => {
    const draft = await world.fullDraft(citizen, permit);
    world.at(daysLater(100));
    await drafts.clear();
    const saved = await world.module
      .get(DraftsService)
      .save(citizen, { ...draft, page: null, data: permit.answers });
    expect(refused(saved)).toMatchObject({ code: 'CASE_STAGE_OVER' });
    expect(refused(saved).values).toMatchObject({ before: expect.stringMatching(/系统已于.*撤回/) });
  });

  it('is one that was not saved lately; what was handed in is no draft, however old', async () => {
    const saved = await world.fullDraft(citizen, permit);
    const submitted = await world.submitted(citizen, permit);
    world.at(daysLater(80));
    done(await world.module.get(DraftsService).save(citizen, { ...saved, page: null, data: permit.answers }));
    world.at(daysLater(100));
    expect(await drafts.clear()).toBe(0);
    expect(await rowOf(submitted.id)).toMatchObject({ stage: 'submitted' });
    expect((await filesOf(submitted.id)).length).toBeGreaterThan(0);
  });

  it('is found in batches, and each only once', async () => {
    const many: CaseRef[] = [];
    for (let count = 0; count < 5; count++) {
      many.push(
        done(
          await world.module
            .get(DraftsService)
            .start(citizen, { itemId: permit.id, channel: 'web', ...key() }),
        ),
      );
    }
    world.at(daysLater(100));
    expect(await drafts.clear(2)).toBe(5);
    expect(await drafts.clear(2)).toBe(0);
  });
});

describe('files that no submission ever held', () => {
  it('go with a draft that its owner throws away', async () => {
    const draft = await world.fullDraft(citizen, permit);
    const withdraw = { ...draft, reason: null, ...key() };
    done(await world.module.get(SubmissionsService).withdraw(citizen, withdraw));
    expect(await filesOf(draft.id)).toEqual([]);
    await bytesFollow();
  });

  it('go when they are taken out; those of a submission stay with a withdrawn case', async () => {
    const draft = await world.fullDraft(citizen, permit);
    const before = await storedFiles();
    const [file] = await world.module.get(CaseStore).files(draft.id);
    const removed = done(
      await world.module.get(DraftsService).removeFile(citizen, { ...draft, fileId: file?.fileId ?? '' }),
    );
    expect(await storedFiles()).toBe(before - 1);
    await bytesFollow();
    const { version } = done(await world.attach(citizen, draft.id, file?.materialKey ?? ''));
    expect(version).toBe(removed.version + 1);

    const submitted = done(
      await world.module
        .get(SubmissionsService)
        .submit(citizen, { id: draft.id, version, channel: 'web', ...key() }),
    );
    const held = (await filesOf(draft.id)).length;
    const withdraw = { ...submitted, reason: null, ...key() };
    done(await world.module.get(SubmissionsService).withdraw(citizen, withdraw));
    expect(await filesOf(draft.id)).toHaveLength(held);
    await bytesFollow();
  });
});
