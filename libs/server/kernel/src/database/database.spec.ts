import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { systemActor } from '../context/actor.js';
import { newId } from '../ids/new-id.js';
import { defineJob } from '../jobs/job.js';
import { refuse, type Outcome } from '../outcome/refusal.js';
import type { DataSource } from 'typeorm';
import { kernelDatabase, type KernelDatabase } from '../testing/kernel-database.js';
import { poolOf } from './data-source.js';
import type { Database } from './database.js';
import type { Tx } from './tx.js';

const actor = systemActor('test');
const job = defineJob<{ id: string }>('test-job');

let kernel: KernelDatabase;
let one: Database;
let two: Database;

beforeAll(async () => {
  kernel = await kernelDatabase(2);
  [one, two] = kernel.databases as [Database, Database];
  await kernel.dataSources[0]?.query('create table thing (id uuid primary key, name text not null)');
});
afterAll(() => kernel.stop());

const insertThing = (tx: Tx, id: string, name = 'thing') =>
  tx.run({ name: 'thing.insert', text: 'insert into thing (id, name) values ($1, $2)', values: [id, name] });

const countOf = async (table: string, where: string, value: string): Promise<number> => {
  const [row] = (await kernel.dataSources[0]?.query(
    `select count(*)::int as count from ${table} where ${where} = $1`,
    [value],
  )) as [{ count: number }];
  return row.count;
};

/** A case's worth of writing: a row, its history and a job. */
const work =
  (id: string, answer: Outcome<object> = { id }) =>
  async (tx: Tx): Promise<Outcome<object>> => {
    await insertThing(tx, id);
    await tx.record({ kind: 'case', id }, { kind: 'made', payload: { id } }, actor);
    await tx.enqueue(job, { id }, { key: id });
    return answer;
  };

const traces = async (id: string): Promise<number[]> => [
  await countOf('thing', 'id::text', id),
  await countOf('history_event', 'chain_id::text', id),
  await countOf('history_chain', 'id::text', id),
  await countOf('graphile_worker.jobs', 'key', id),
];

it('outlives a connection that ends while it is being handed out', async () => {
  const pool = poolOf(kernel.dataSources[0] as DataSource);
  await new Promise<void>((resolve, reject) => {
    pool.connect((failure, client) => {
      if (failure || !client) return reject(failure ?? new Error('no connection'));
      // As when the database says farewell in the packet that makes the connection ready.
      expect(() => client.emit('error', new Error('terminating connection'))).not.toThrow();
      client.release(true);
      resolve();
    });
  });
  expect(await one.transaction(async () => ({}))).toEqual({});
});

describe('a transaction', () => {
  it('writes row, history and job together', async () => {
    const id = newId();
    expect(await one.transaction(work(id))).toEqual({ id });
    expect(await traces(id)).toEqual([1, 1, 1, 1]);
  });

  it('leaves nothing behind after a refusal', async () => {
    const id = newId();
    expect(await one.transaction(work(id, refuse('FILE_EMPTY')))).toMatchObject({ code: 'FILE_EMPTY' });
    expect(await traces(id)).toEqual([0, 0, 0, 0]);
  });

  it('leaves nothing behind after an error, and gives its connection back', async () => {
    const id = newId();
    for (let round = 0; round < 12; round++) {
      await expect(
        one.transaction(async (tx) => {
          await work(id)(tx);
          throw new Error('broken');
        }),
      ).rejects.toThrow('broken');
    }
    expect(await traces(id)).toEqual([0, 0, 0, 0]);
  });

  it('leaves nothing behind when a statement failed that nobody waited for, and names that failure', async () => {
    const id = newId();
    await one.transaction(work(id));
    const before = await traces(id);
    await expect(
      one.transaction(async (tx) => {
        tx.note({ kind: 'case', id }, { kind: 'again', payload: {} }, actor);
        tx.write({
          name: 'thing.insert',
          text: 'insert into thing (id, name) values ($1, $2)',
          values: [id, 'x'],
        });
        return { id };
      }),
    ).rejects.toMatchObject({ code: '23505' });
    await expect(
      one.transaction(async (tx) => {
        tx.write({
          name: 'thing.insert',
          text: 'insert into thing (id, name) values ($1, $2)',
          values: [id, 'x'],
        });
        // It comes after the failure and can only say so.
        tx.note({ kind: 'case', id }, { kind: 'again', payload: {} }, actor);
        await tx.record({ kind: 'case', id }, { kind: 'again', payload: {} }, actor);
        return { id };
      }),
    ).rejects.toMatchObject({ code: '23505' });
    expect(await traces(id)).toEqual(before);
    expect(await one.transaction(work(newId()))).not.toHaveProperty('code');
  });

  it('is tried again after a deadlock', async () => {
    const [a, b] = [newId(), newId()];
    await one.transaction(async (tx) => {
      await insertThing(tx, a);
      await insertThing(tx, b);
      return {};
    });
    const rename = (id: string) => ({
      name: 'thing.rename',
      text: "update thing set name = name || '!' where id = $1",
      values: [id],
    });
    let met = 0;
    let bothHoldOne: () => void;
    const meeting = new Promise<void>((resolve) => (bothHoldOne = resolve));
    const crossing = (first: string, second: string) => async (tx: Tx) => {
      await tx.run(rename(first));
      if (++met === 2) bothHoldOne();
      await meeting;
      await tx.run(rename(second));
      return {};
    };
    await Promise.all([one.transaction(crossing(a, b)), two.transaction(crossing(b, a))]);
    const rows = await one.read({
      name: 'thing.names',
      text: 'select name from thing where id = any($1)',
      values: [[a, b]],
    });
    expect(rows).toEqual([{ name: 'thing!!' }, { name: 'thing!!' }]);
  });
});

describe('once', () => {
  it('answers the same request twice with one deed', async () => {
    const id = newId();
    const request = { idempotencyKey: newId(), content: { b: 1, a: [2] } };
    const again = { content: { a: [2], b: 1 }, idempotencyKey: request.idempotencyKey };
    expect(await one.once(actor, 'make', request, work(id))).toEqual({ id });
    expect(await one.once(actor, 'make', again, work(newId()))).toEqual({ id });
    expect(await traces(id)).toEqual([1, 1, 1, 1]);
  });

  it('refuses another content under the same key', async () => {
    const request = { idempotencyKey: newId(), content: 1 };
    await one.once(actor, 'make', request, work(newId()));
    const id = newId();
    const other = { ...request, content: 2 };
    expect(await one.once(actor, 'make', other, work(id))).toMatchObject({
      code: 'REQUEST_KEY_REUSED',
    });
    expect(await traces(id)).toEqual([0, 0, 0, 0]);
  });

  it('keeps actors and operations apart', async () => {
    const request = { idempotencyKey: newId() };
    const ids = [newId(), newId(), newId()];
    const citizen = {
      ...actor,
      kind: 'citizen',
      id: newId(),
      channel: 'web',
      assurance: 1,
      space: null,
      sessionId: '',
      address: '192.0.2.7',
    } as const;
    expect(await one.once(actor, 'make', request, work(ids[0] as string))).toEqual({ id: ids[0] });
    expect(await one.once(actor, 'mend', request, work(ids[1] as string))).toEqual({ id: ids[1] });
    expect(await one.once(citizen, 'make', request, work(ids[2] as string))).toEqual({ id: ids[2] });
  });

  it('lets a refused request come again under its key', async () => {
    const id = newId();
    const request = { idempotencyKey: newId() };
    expect(await one.once(actor, 'make', request, work(id, refuse('FILE_EMPTY')))).toMatchObject({
      code: 'FILE_EMPTY',
    });
    expect(await one.once(actor, 'make', request, work(id))).toEqual({ id });
  });

  it('does 60 equal requests at two processes once', async () => {
    const request = { idempotencyKey: newId() };
    const answers = await Promise.all(
      Array.from({ length: 60 }, (_, index) =>
        (index % 2 ? one : two).once(actor, 'make', request, work(newId())),
      ),
    );
    const ids = new Set(answers.map((answer) => (answer as { id: string }).id));
    expect(ids.size).toBe(1);
    expect(await traces([...ids][0] as string)).toEqual([1, 1, 1, 1]);
  });

  it.each(['', 'short', 'x'.repeat(65), "a'b;--------"])('refuses the key %j', async (idempotencyKey) => {
    expect(await one.once(actor, 'make', { idempotencyKey }, work(newId()))).toMatchObject({
      code: 'REQUEST_KEY_BAD',
    });
  });
});

describe('insertOnce', () => {
  it('tells whether the row is new', async () => {
    const file = {
      id: newId(),
      sha256: 'x',
      size: 1,
      type: 'application/pdf',
      name: 'a.pdf',
      storageKey: newId(),
      createdBy: null,
      createdAt: new Date(),
    };
    const { StoredFile } = await import('../files/stored-file.entity.js');
    const insert = () => one.transaction(async (tx) => ({ isNew: await tx.insertOnce(StoredFile, file) }));
    expect(await insert()).toEqual({ isNew: true });
    expect(await insert()).toEqual({ isNew: false });
  });
});
