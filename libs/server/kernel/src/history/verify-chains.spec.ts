import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { historyEvent } from '@tongban/rules';
import { systemActor, visitor } from '../context/actor.js';
import type { Database } from '../database/database.js';
import { newId } from '../ids/new-id.js';
import { kernelDatabase, type KernelDatabase } from '../testing/kernel-database.js';
import { verifyChains } from './verify-chains.js';

const actor = systemActor('test');
let kernel: KernelDatabase;
let database: Database;

const sql = (text: string, values: unknown[] = []) =>
  kernel.dataSources[0]?.query(text, values) as Promise<never[]>;

async function chainOf(events: number): Promise<string> {
  const id = newId();
  for (let index = 1; index <= events; index++) {
    await database.transaction(async (tx) => {
      await tx.record(
        { kind: 'case', id },
        { kind: `step-${index}`, payload: { index, 名称: '受理', none: undefined } },
        actor,
      );
      return {};
    });
  }
  return id;
}

beforeAll(async () => {
  kernel = await kernelDatabase();
  database = kernel.databases[0] as Database;
});
afterAll(() => kernel.stop());
beforeEach(async () => {
  // Whoever tampers here owns the tables and has switched their guard off.
  for (const table of ['history_event', 'history_chain'])
    await sql(`alter table ${table} disable trigger user`);
  await sql('truncate history_event, history_chain');
});

describe('the guard of the history', () => {
  beforeEach(async () => {
    await chainOf(3);
    for (const table of ['history_event', 'history_chain'])
      await sql(`alter table ${table} enable trigger user`);
  });

  it.each([
    ["update history_event set kind = 'granted'"],
    ["update history_event set address = 'x', address_sealed = null"],
    ['delete from history_event where seq = 3'],
    ['truncate history_event'],
    ['update history_chain set length = length - 1'],
    ["update history_chain set head = 'x'"],
    ['delete from history_chain'],
    ['truncate history_chain'],
  ])('refuses: %s', async (statement) => {
    await expect(sql(statement)).rejects.toThrow('append-only');
    expect(await verifyChains(database)).toEqual({ chains: 1, events: 3, broken: [] });
  });

  it('lets go of an address, which no hash covers', async () => {
    const id = newId();
    const somebody = visitor('counter', '192.0.2.9');
    await database.transaction(async (tx) => {
      await tx.record(
        { kind: 'account', id },
        historyEvent('logInFailed', { way: 'password' }, { refused: 'LOGIN_FAILED' }),
        somebody,
      );
      return {};
    });
    const [before] = await sql(
      'select address_sealed, address, result from history_event where chain_id = $1',
      [id],
    );
    expect(before).toMatchObject({ result: 'refused:LOGIN_FAILED' });
    expect(JSON.stringify(before)).not.toContain('192.0.2.9');
    await sql('update history_event set address_sealed = null where chain_id = $1', [id]);
    expect((await verifyChains(database)).broken).toEqual([]);
  });
});

describe('verifyChains', () => {
  it('finds nothing in what was only ever recorded', async () => {
    await chainOf(4);
    await chainOf(1);
    expect(await verifyChains(database)).toEqual({ chains: 2, events: 5, broken: [] });
  });

  it('finds one chain where two transactions began it at once', async () => {
    const id = newId();
    const record = (kind: string) =>
      database.transaction(async (tx) => {
        await tx.record({ kind: 'account', id }, { kind, payload: { 文: '"\\\u2028😀' } }, actor);
        return {};
      });
    await Promise.all(Array.from({ length: 8 }, (_, index) => record(`step-${index}`)));
    expect(await verifyChains(database)).toEqual({ chains: 1, events: 8, broken: [] });
  });

  it('goes through more chains than one page', async () => {
    await sql(`insert into history_chain (kind, id, length, head)
               select 'case', gen_random_uuid(), 0, repeat('0', 64) from generate_series(1, 1203)`);
    expect((await verifyChains(database)).chains).toBe(1203);
  });

  const tampering: [string, string, number][] = [
    ['a changed payload', `update history_event set payload = payload || '{"index": 9}' where seq = 2`, 2],
    ['a changed kind', `update history_event set kind = 'granted' where seq = 3`, 3],
    ['another actor', `update history_event set actor_id = gen_random_uuid() where seq = 1`, 1],
    ['another result', `update history_event set result = 'refused:X' where seq = 2`, 2],
    ['a result that is gone', `update history_event set result = null where seq = 2`, 2],
    [
      'somebody for whom it was done',
      `update history_event set on_behalf_of = gen_random_uuid() where seq = 3`,
      3,
    ],
    ['another moment', `update history_event set at = at + interval '1 microsecond' where seq = 4`, 4],
    ['a deleted row', 'delete from history_event where seq = 2', 2],
    ['a deleted last row', 'delete from history_event where seq = 4', 4],
    [
      'an inserted row',
      `insert into history_event select gen_random_uuid(), chain_kind, chain_id, 5, kind, at, actor_kind, actor_id, role,
       channel, payload, hash, hash, on_behalf_of, address, result from history_event where seq = 4`,
      5,
    ],
    [
      'two rows that changed places',
      `update history_event set seq = case seq when 2 then 1003 when 3 then 1002 else seq end;
       update history_event set seq = seq - 1000 where seq > 1000`,
      2,
    ],
    [
      'a head that was set back',
      `update history_chain c set length = 3,
         head = (select hash from history_event e where e.seq = 3 and e.chain_id = c.id) where length = 4`,
      4,
    ],
  ];

  it.each(tampering)('names %s', async (_name, statement, seq) => {
    const id = await chainOf(4);
    const untouched = await chainOf(2);
    const saved = await sql('select * from history_event where chain_id = $1', [untouched]);
    for (const part of statement.split(';')) {
      // Only the first chain is touched.
      await sql(part.includes('insert') ? `${part} and chain_id = '${id}'` : scoped(part, id));
    }
    expect(await sql('select * from history_event where chain_id = $1', [untouched])).toEqual(saved);
    const { broken } = await verifyChains(database);
    expect(broken).toMatchObject([{ kind: 'case', id, seq }]);
  });

  it('names a chain whose head was deleted', async () => {
    const id = await chainOf(2);
    await sql('delete from history_chain');
    expect((await verifyChains(database)).broken).toMatchObject([{ id }]);
  });

  it('names a chain all of whose rows were deleted', async () => {
    const id = await chainOf(2);
    await sql('delete from history_event');
    expect((await verifyChains(database)).broken).toMatchObject([{ id, seq: 1 }]);
  });
});

function scoped(statement: string, id: string): string {
  const column = statement.includes('history_chain') ? 'id' : 'chain_id';
  return `${statement} ${statement.includes('where') ? 'and' : 'where'} ${column} = '${id}'`;
}
