import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Database } from '../database/database.js';
import { refuse } from '../outcome/refusal.js';
import { kernelDatabase, type KernelDatabase } from '../testing/kernel-database.js';
import { defineJob } from './job.js';

const greet = defineJob<{ name: string }>('greet');
let kernel: KernelDatabase;
beforeAll(async () => {
  kernel = await kernelDatabase();
});
afterAll(() => kernel.stop());

it('runs committed jobs, and a failed one again; refused transactions leave none', async () => {
  const database = kernel.databases[0] as Database;
  const greeted: string[] = [];
  const done = new Promise<void>((resolve) => {
    kernel.jobs.handle(greet, async ({ name }) => {
      greeted.push(name);
      if (name === 'last') resolve();
      if (greeted.length === 1) throw new Error('the first try fails');
    });
  });
  await database.transaction(async (tx) => {
    await tx.enqueue(greet, { name: 'refused' });
    return refuse('FILE_EMPTY');
  });
  await database.transaction(async (tx) => {
    await tx.enqueue(greet, { name: 'first' }, { key: 'first' });
    return {};
  });
  await kernel.jobs.start();
  await database.transaction(async (tx) => {
    // After the first try of the other one; runs alone once it is due.
    await tx.enqueue(greet, { name: 'last' }, { runAt: new Date(Date.now() + 200) });
    return {};
  });
  await done;
  await kernel.jobs.stop();
  expect(greeted).toEqual(['first', 'last']);
  const waiting = await database.read({
    name: 'test.waiting',
    text: 'select key, attempts from graphile_worker.jobs',
    values: [],
  });
  expect(waiting).toEqual([{ key: 'first', attempts: 1 }]);
});
