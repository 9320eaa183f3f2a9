import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { systemActor } from '../context/actor.js';
import type { Database } from '../database/database.js';
import { kernelDatabase, type KernelDatabase } from '../testing/kernel-database.js';
import { ForgetRequestsJob, REQUESTS_KEPT_DAYS } from './forget-requests.job.js';

let kernel: KernelDatabase;
let database: Database;
beforeAll(async () => {
  kernel = await kernelDatabase();
  database = kernel.databases[0] as Database;
});
afterAll(() => kernel.stop());

const day = 86_400_000;
const start = Date.parse('2026-06-01T00:00:00Z');
/** Answers with how often the work was really done. */
function answering(): (key: string) => Promise<unknown> {
  let times = 0;
  return (key) =>
    database.once(systemActor('test'), 'count', { idempotencyKey: key }, async () => ({ times: ++times }));
}

it('forgets answers after two weeks, batch after batch, and keeps the younger ones', async () => {
  const job = new ForgetRequestsJob(database, kernel.jobs, kernel.time);
  const ask = answering();
  for (let count = 0; count < 5; count++) {
    kernel.time.set(new Date(start + count * day));
    await ask(`request-${count}`);
  }
  // The moment at which two of them are older than what is kept.
  kernel.time.set(new Date(start + (REQUESTS_KEPT_DAYS + 1) * day + 1));
  expect(await job.run(1)).toBe(2);
  expect(await job.run(1)).toBe(0);
  expect(await ask('request-2')).toEqual({ times: 3 });
  expect(await ask('request-0')).toEqual({ times: 6 });
});

it('finds what is old through its index', async () => {
  const runner = kernel.dataSources[0]?.createQueryRunner();
  await runner?.query('set enable_seqscan = off');
  const rows = (await runner?.query(
    `explain select ctid from idempotency where at < now() order by at limit 10`,
  )) as { 'QUERY PLAN': string }[];
  await runner?.query('reset enable_seqscan');
  await runner?.release();
  expect(rows.map((row) => row['QUERY PLAN']).join('\n')).toContain('idempotency_at');
});
