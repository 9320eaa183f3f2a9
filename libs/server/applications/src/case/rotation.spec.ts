import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import type { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import bid from '@tongban/bid-demo';
import { PeopleService } from '@tongban/identity';
import {
  Ciphers,
  Database,
  KeyRingFile,
  KeyRotation,
  verifyChains,
  type Citizen,
  type StaffMember,
} from '@tongban/kernel';
import { IntakeService } from '../acts/intake.service.js';
import { CaseFilesService } from '../documents/case-files.service.js';
import { DocumentsService } from '../documents/documents.service.js';
import { textOf } from '../documents/pdf-text.fixture.js';
import { CaseWorld, done, key, type ItemSample } from '../testing/case-world.js';
import type { CaseRef } from './case-acts.js';
import { CaseForms } from './case-form.service.js';
import { CaseItems } from './case-items.service.js';
import { CaseStore } from './case-store.js';

/** Two server processes on one database and one ring, and a third that runs the commands. */
let world: CaseWorld;
let second: CaseWorld;
let office: CaseWorld;
let citizen: Citizen;
let intake: StaffMember;
let permit: ItemSample;

beforeAll(async () => {
  // As a city would that has just chosen the national ciphers: the first key is AES, the next one SM4.
  world = await CaseWorld.open(bid);
  second = await CaseWorld.open(bid, world);
  office = await CaseWorld.open({ ...bid, security: { ...bid.security, cipher: 'sm4' } }, world);
  citizen = await world.citizen('resident');
  intake = await world.clerk('intake1');
  permit = await world.item('residence-permit');
}, 120_000);
afterAll(async () => {
  await office?.stop();
  await second?.stop();
  await world?.stop();
});

/** Everything that the tables and the file store hold, as one text. */
async function everythingStored(): Promise<string> {
  const tables = await world.sql<{ name: string }>(
    "select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace",
  );
  const rows = await Promise.all(
    tables.map(({ name }) =>
      world.sql<{ all: string }>(`select string_agg(t::text, ' ') as all from "${name}" t`),
    ),
  );
  const files = await readdir(join(world.folder, 'files'), { recursive: true, withFileTypes: true });
  const bytes = await Promise.all(
    files.filter((file) => file.isFile()).map((file) => readFile(join(file.parentPath, file.name), 'latin1')),
  );
  return [...rows.map(([row]) => row?.all ?? ''), ...bytes].join('\n');
}

const underKey = async (id: string): Promise<number> =>
  ((await everythingStored()).match(new RegExp(`enc:v1:${id}:`, 'g')) ?? []).length;

/** Reads a whole case back: answers, reason, points, attached files and documents. */
async function readBack(where: CaseWorld, ref: CaseRef): Promise<void> {
  const found = await where.module.get(CaseStore).find(citizen, ref.id);
  if (!found) throw new Error('the case is gone');
  const item = await where.module.get(CaseItems).pinned(found.itemVersionId);
  const answers = where.module.get(CaseForms).open(item.form, found.data ?? found.draftData);
  expect(answers['identityNumber']).toBe(permit.answers['identityNumber']);
  for (const { fileId } of await where.module.get(CaseStore).files(ref.id)) {
    const file = await where.module.get(CaseFilesService).openFile(citizen, fileId);
    expect((await buffer(file?.content as Readable)).subarray(0, 5).toString()).toBe('%PDF-');
  }
}

describe('a rotation of the keys', () => {
  it('goes on while two processes take applications in, and loses nothing', async () => {
    const before: CaseRef[] = [];
    for (let at = 0; at < 12; at++) before.push(await world.submitted(citizen, permit));
    const declined = done(
      await world.module
        .get(IntakeService)
        .decline(intake, { ...(before[0] as CaseRef), reason: '电话 16900000001 打不通', ...key() }),
    );
    const [notice] = await world.module
      .get(DocumentsService)
      .of(declined.id)
      .then((all) => all.slice(-1));
    await world.module.get(DocumentsService).open(citizen, notice?.id ?? '');

    const rotation = office.module.get(KeyRotation);
    const ring = rotation.begin();
    expect(ring.active).toBe('k2');

    let going = true;
    const during: CaseRef[] = [];
    const work = [world, second].map(async (process) => {
      while (going) during.push(await process.submitted(citizen, permit));
    });
    try {
      // Killed after its first batch, as a command may be; the next one goes on.
      const killed = rotation.reseal(() => {
        throw new Error('killed');
      });
      await expect(killed).rejects.toThrow('killed');
      expect(await rotation.reseal()).toBeGreaterThan(before.length);
    } finally {
      going = false;
      await Promise.all(work);
    }
    expect(during.length).toBeGreaterThan(1);

    expect(await underKey('k1')).toBe(0);
    for (const ref of [...before, ...during]) await readBack(second, ref);
    const document = await second.module.get(DocumentsService).open(citizen, notice?.id ?? '');
    expect(await textOf(document?.pdf ?? Buffer.alloc(0))).toContain('16900000001');
    const me = await second.module.get(PeopleService).profile(citizen);
    expect(me?.identityNumber).toMatch(/^99/);
  }, 120_000);

  it('leaves the proof of every case standing', async () => {
    const verdict = await verifyChains(world.module.get(Database));
    expect(verdict.chains).toBeGreaterThan(12);
    expect(verdict.broken).toEqual([]);
  });

  it('seals what an older version stored open', async () => {
    const reason = '身份证 11010519491231002X 过期';
    const [row] = await world.sql<{ id: string }>('select id from application where reason is not null');
    await world.sql('update application set reason = $2 where id = $1', [row?.id, reason]);
    expect(await everythingStored()).toContain('11010519491231002X');
    await office.module.get(KeyRotation).reseal();
    expect(await everythingStored()).not.toContain('11010519491231002X');
    expect((await second.module.get(CaseStore).find(citizen, row?.id ?? ''))?.reason).toBe(reason);
  });

  it('keeps a key for as long as a row needs it, and for a minute after it was replaced', async () => {
    const rotation = office.module.get(KeyRotation);
    expect(await rotation.retire('k2')).toBe('active');
    expect(await rotation.retire('k9')).toBe('unknown');
    expect(await rotation.retire('k1')).toBe('resting');

    // The minute is over, and a row has come back from a back-up.
    const hourAgo = new Date(Date.now() - 3_600_000);
    office.module.get(KeyRingFile).change((ring) => ({
      ...ring,
      keys: new Map(
        [...ring.keys].map(([id, one]) => [id, id === 'k1' ? { ...one, replacedAt: hourAgo } : one]),
      ),
    }));
    const ring = rotation.ring();
    const sealed = new Ciphers({ ...ring, active: 'k1' }).seal('x');
    await world.sql('update application set reason = $1 where number is not null', [sealed]);
    expect(await rotation.retire('k1')).toEqual({ table: 'application' });

    await rotation.reseal();
    expect(await rotation.retire('k1')).toBeNull();
    expect([...rotation.ring().keys.keys()]).toEqual(['k2']);
    second.module.get(KeyRingFile).reread();
    expect(() => second.module.get(Ciphers).open(sealed)).toThrow('k1');
  });
});
