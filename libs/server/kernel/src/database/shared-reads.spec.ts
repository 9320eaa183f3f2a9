import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { kernelDatabase, type KernelDatabase } from '../testing/kernel-database.js';
import type { Database } from './database.js';
import type { NamedQuery } from './named-query.js';

let kernel: KernelDatabase;
let database: Database;

beforeAll(async () => {
  kernel = await kernelDatabase();
  database = kernel.databases[0] as Database;
});
afterAll(() => kernel.stop());

const quick = (name: string, text: string, values: unknown[]): NamedQuery => ({
  name,
  quick: true,
  text,
  values,
});
const half = (divisor: number) =>
  quick('test.half', 'select 100 / $1::int as half, pg_backend_pid() as pid', [divisor]);
const rows = <T>(sql: string): Promise<T[]> => kernel.dataSources[0]?.query(sql) as Promise<T[]>;
const pidOf = async (): Promise<number> => (await database.read<{ pid: number }>(half(1)))[0]?.pid ?? 0;

/** Asks until a connection that carries shared reads is there, and gives its process. */
async function sharedPid(): Promise<number> {
  const seen = new Map<number, number>();
  for (;;) {
    const pid = await pidOf();
    const times = (seen.get(pid) ?? 0) + 1;
    if (times > 3) return pid;
    seen.set(pid, times);
  }
}

describe('shared reads', () => {
  it('give everybody their own rows, though hundreds are asked at once on few connections', async () => {
    await sharedPid();
    const rows = await Promise.all(
      Array.from({ length: 400 }, (_, at) => database.read<{ half: number; pid: number }>(half(at + 1))),
    );
    expect(rows.map(([row]) => row?.half)).toEqual(
      Array.from({ length: 400 }, (_, at) => Math.trunc(100 / (at + 1))),
    );
    expect(new Set(rows.map(([row]) => row?.pid)).size).toBeLessThanOrEqual(10);
  });

  it('fail alone: what is asked before and behind a failing one is answered', async () => {
    const answers = await Promise.allSettled(
      [5, 0, 20, 0, 25].map((divisor) => database.read(half(divisor))),
    );
    expect(answers.map(({ status }) => status)).toEqual([
      'fulfilled',
      'rejected',
      'fulfilled',
      'rejected',
      'fulfilled',
    ]);
    expect(await database.read<{ half: number }>(half(4))).toMatchObject([{ half: 25 }]);
  });

  it('do not queue up behind one that turned out slow', async () => {
    await sharedPid();
    let over = false;
    // Holds every shared connection until it is let go.
    const locked = kernel.dataSources[0]?.createQueryRunner();
    await locked?.query('select pg_advisory_lock(77)');
    // The database tells who waits.
    const waiting = `select count(*)::int as count from pg_locks where locktype = 'advisory' and not granted`;
    const slow: Promise<unknown>[] = [];
    for (const one of [1, 2]) {
      const query = quick('test.slow', 'select pg_advisory_xact_lock_shared(77), $1::int', [one]);
      slow.push(database.read(query).then(() => (over = true)));
      while ((await rows<{ count: number }>(waiting))[0]?.count !== one);
    }
    // From now on they only get older.
    const asked = performance.now();
    while (performance.now() - asked < 25) await kernel.dataSources[0]?.query('select 1');
    expect(await database.read<{ half: number }>(half(10))).toMatchObject([{ half: 10 }]);
    expect(over).toBe(false);
    await locked?.query('select pg_advisory_unlock(77)');
    await locked?.release();
    await Promise.all(slow);
  });

  it('go on when their connections are killed, idle and at work', async () => {
    const answered = (): Promise<boolean> =>
      pidOf().then(
        () => true,
        () => false,
      );
    const ends = 'select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and datname = current_database()'; // prettier-ignore
    for (let round = 0; round < 5; round++) {
      const pid = await sharedPid();
      const asked = Promise.all(Array.from({ length: 30 }, answered));
      await rows(ends);
      await asked;
      while (!(await answered()));
      expect(await sharedPid()).not.toBe(pid);
    }
    expect(await database.read<{ half: number }>(half(50))).toMatchObject([{ half: 2 }]);
  });

  it('go to the pool once the connections were given back', async () => {
    const other = await kernelDatabase();
    const ended = other.databases[0] as Database;
    await ended.read(half(1));
    await ended.end();
    expect(await ended.read<{ half: number }>(half(2))).toMatchObject([{ half: 50 }]);
    await other.stop();
  });
});
