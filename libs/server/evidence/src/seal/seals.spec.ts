import { rm, writeFile, readFile } from 'node:fs/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import bid from '@tongban/bid-demo';
import { Database, Jobs, verifyChains } from '@tongban/kernel';
import { EvidenceVerification } from '../verify/evidence-verification.js';
import { EvidenceWorld } from '../testing/evidence-world.js';
import { SealFile } from './seal-file.js';
import { SealService } from './seal.service.js';

describe.each(['ed25519', 'sm2'] as const)('seals signed with %s', (algorithm) => {
  let world: EvidenceWorld;
  const seal = () => world.module.get(SealService).seal();
  const verify = () => world.module.get(EvidenceVerification).run();
  const path = () => world.module.get(SealFile).path;

  beforeAll(async () => {
    world = await EvidenceWorld.open(bid, algorithm);
  }, 60_000);
  afterAll(() => world?.stop());
  beforeEach(async () => {
    await world.tamper('truncate history_event, history_chain, evidence_seal, evidence_head');
    await rm(path(), { force: true });
  });

  it('cover every chain, and after the first one read only what moved', async () => {
    const [first, second] = [await world.grow(2), await world.grow(3, undefined, 'account')];
    expect(await seal()).toEqual({ number: 1, chains: 2, events: 5, moved: 2, contradicting: [] });
    await world.grow(1, second, 'account');
    await world.grow(1);
    expect(await seal()).toEqual({ number: 2, chains: 3, events: 7, moved: 2, contradicting: [] });
    expect(await seal()).toMatchObject({ number: 3, moved: 0 });
    const verdict = await verify();
    expect(verdict).toMatchObject({ holds: true, seals: { seals: 3, heads: 4 } });
    expect(
      (await verifyChains(world.module.get(Database), { only: { kind: 'case', id: first } })).chains,
    ).toBe(1);
  });

  it('cover what was written while the clock was wrong', async () => {
    const first = await world.grow(2);
    await seal();
    const late = await world.grow(1);
    await world.grow(1, first);
    // As a server makes ids whose clock was set back by a day.
    const day = (Date.now() - 86_400_000).toString(16).padStart(12, '0');
    await world.tamper(
      `update history_event set id = ('${day.slice(0, 8)}-${day.slice(8)}-7000-8000-' || right(id::text, 12))::uuid
        where chain_id = '${late}' or (chain_id = '${first}' and seq = 3)`,
    );
    expect(await seal()).toEqual({ number: 2, chains: 2, events: 4, moved: 2, contradicting: [] });
    expect(await seal()).toMatchObject({ number: 3, moved: 0 });
    expect(await verify()).toMatchObject({ holds: true, seals: { heads: 3 } });
    await world.rewrite(late, 1);
    expect((await verify()).chains.broken).toMatchObject([{ id: late, seal: 2 }]);
  });

  it('two processes that seal at once make two seals that follow one another', async () => {
    await world.grow(2);
    const made = await Promise.all([seal(), seal(), seal()]);
    expect(made.map(({ number }) => number).sort()).toEqual([1, 2, 3]);
    expect((await verify()).holds).toBe(true);
  });

  it('name a chain whose rows and head were rewritten together', async () => {
    const id = await world.grow(2);
    await seal();
    await world.grow(3, id);
    await seal();
    await world.rewrite(id, 4);
    // By itself the chain holds: only the seal knows better.
    expect((await verifyChains(world.module.get(Database))).broken).toEqual([]);
    const { holds, chains } = await verify();
    expect(holds).toBe(false);
    // The first seal saw two rows that are still there, so the change began behind them.
    expect(chains.broken).toMatchObject([{ kind: 'case', id, seq: 3, fault: 'rewritten', seal: 2 }]);
  });

  it('do not follow a chain that contradicts them', async () => {
    const id = await world.grow(3);
    await seal();
    await world.rewrite(id, 2);
    await world.grow(1, id);
    expect(await seal()).toMatchObject({ moved: 0, contradicting: [{ kind: 'case', id }] });
    expect((await verify()).chains.broken).toMatchObject([{ id, seal: 1 }]);
  });

  it('name a chain that was cut off and one that is gone', async () => {
    const [cut, gone] = [await world.grow(3), await world.grow(2)];
    await seal();
    await world.tamper(
      `delete from history_event where chain_id = '${cut}' and seq = 3`,
      `update history_chain set length = 2,
         head = (select hash from history_event where chain_id = '${cut}' and seq = 2) where id = '${cut}'`,
      `delete from history_event where chain_id = '${gone}'`,
      `delete from history_chain where id = '${gone}'`,
    );
    const { broken } = (await verify()).chains;
    expect(broken).toHaveLength(2);
    expect(broken).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ id: cut, seq: 3, fault: 'missing', seal: 1 }),
        expect.objectContaining({ id: gone, seq: 1, fault: 'missing', seal: 1 }),
      ]),
    );
  });

  const forgeries: [string, string, { number: number; fault: string }[]][] = [
    [
      'a changed text',
      `update evidence_seal set text = replace(text, '"chains":1', '"chains":2') where number = 2`,
      [{ number: 2, fault: 'changed' }],
    ],
    [
      'a changed moment beside it',
      `update evidence_seal set at = at + interval '1 hour' where number = 2`,
      [{ number: 2, fault: 'changed' }],
    ],
    [
      'another signature',
      `update evidence_seal set signature = repeat('ab', 64) where number = 3`,
      [{ number: 3, fault: 'changed' }],
    ],
    [
      'a seal that was taken out',
      'delete from evidence_seal where number = 2',
      [
        { number: 2, fault: 'missing' },
        { number: 3, fault: 'unlinked' },
      ],
    ],
    [
      'the last seal taken out',
      'delete from evidence_seal where number = 3',
      [{ number: 3, fault: 'missing' }],
    ],
    [
      'a sealed head changed',
      `update evidence_head set head = repeat('a', 64) where seal = 1`,
      [
        { number: 1, fault: 'headsChanged' },
        { number: 3, fault: 'digestDiffers' },
      ],
    ],
    [
      'a sealed head taken out',
      'delete from evidence_head where seal = 1',
      [
        { number: 1, fault: 'headsChanged' },
        { number: 3, fault: 'digestDiffers' },
      ],
    ],
  ];
  it.each(forgeries)('name %s', async (_name, statement, faults) => {
    await world.grow(2);
    for (let times = 0; times < 3; times += 1) await seal();
    await world.tamper(statement);
    const { holds, seals } = await verify();
    expect(holds).toBe(false);
    expect([...seals.faults].sort((a, b) => a.number - b.number)).toEqual(faults);
  });

  it('signed anew with a key of somebody else are foreign', async () => {
    await world.grow(1);
    await seal();
    const other = await EvidenceWorld.open(bid, algorithm);
    await other.grow(1);
    await other.module.get(SealService).seal();
    const [{ text, signature, hash } = { text: '', signature: '', hash: '' }] = await other.sql<{
      text: string;
      signature: string;
      hash: string;
    }>('select * from evidence_seal');
    await other.stop();
    const { at } = JSON.parse(text) as { at: string };
    const quoted = [text, signature, hash].map((value) => `'${value}'`);
    await world.tamper(
      `update evidence_seal set text = ${quoted[0]}, signature = ${quoted[1]}, hash = ${quoted[2]}, at = '${at}'`,
    );
    const faults = (await verify()).seals.faults.map(({ fault }) => fault);
    expect(faults).toEqual(expect.arrayContaining(['foreignKey', 'headsChanged', 'differsFromFile']));
  });

  it('are filed beside the database, also after a crash cut the file off', async () => {
    await world.grow(1);
    await seal();
    await seal();
    const text = await readFile(path(), 'utf8');
    await writeFile(path(), text.slice(0, -40));
    await seal();
    expect([...(await world.module.get(SealFile).hashes()).keys()]).toEqual([1, 2, 3]);
    expect((await verify()).holds).toBe(true);
  });

  it('are made by a daily job and never removed by one', async () => {
    await world.grow(1);
    const jobs = world.module.get(Jobs);
    await jobs.start();
    try {
      await world.sql(`select graphile_worker.add_job('evidence.seal', '{}')`);
      for (let rows: object[] = []; !rows.length;) rows = await world.sql('select 1 from evidence_seal');
    } finally {
      await jobs.stop();
    }
    // Nothing that runs by itself can shorten what has to be kept six months and longer: the tables refuse it.
    for (const table of ['history_event', 'history_chain', 'evidence_seal', 'evidence_head'])
      await expect(world.sql(`delete from ${table}`)).rejects.toThrow('append-only');
  });
});
