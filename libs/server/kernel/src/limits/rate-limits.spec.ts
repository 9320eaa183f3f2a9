import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { defaultSecurity, type Bid, type RateLimits as Figures } from '@tongban/rules';
import { Ciphers } from '../ciphers/ciphers.js';
import { newKeyRing } from '../ciphers/key-ring.js';
import { readConfig } from '../config/server-config.js';
import type { Database } from '../database/database.js';
import { kernelDatabase, type KernelDatabase } from '../testing/kernel-database.js';
import { paceOf } from './bucket.js';
import { ForgetBucketsJob } from './forget-buckets.job.js';
import { LocalLimit } from './local-limit.js';
import { RateLimits, networkOf } from './rate-limits.js';

const NOON = Date.UTC(2026, 9, 12, 4);
const ciphers = new Ciphers(newKeyRing('aes-256-gcm'));
const figures: Figures = {
  ...defaultSecurity.rateLimits,
  request: { address: { burst: 3, perMinute: 60 } },
  start: { account: { burst: 3, perMinute: 6 } },
  logIn: { address: { burst: 2, perMinute: 2 } },
  search: { account: { burst: 20, perMinute: 60 } },
};

let kernel: KernelDatabase;
beforeAll(async () => {
  kernel = await kernelDatabase(2);
});
afterAll(() => kernel.stop());
beforeEach(async () => {
  kernel.time.set(new Date(NOON));
  await kernel.dataSources[0]?.query('truncate rate_limit');
});

/** The limits of one of two processes. */
const limits = (process = 0, factor = 1): RateLimits =>
  new RateLimits(
    kernel.databases[process] as Database,
    kernel.time,
    ciphers,
    { ...readConfig({ DATABASE_URL: 'postgresql://none' }), rateFactor: factor },
    { security: { ...defaultSecurity, rateLimits: figures } } as Bid,
  );
const later = (seconds: number): void =>
  kernel.time.set(new Date(kernel.time.now().getTime() + seconds * 1000));
const citizen = { address: '192.0.2.1', accountId: 'citizen' };

describe('what is counted in the database', () => {
  it('is let through up to the burst, then as often as the rate says', async () => {
    const one = limits();
    for (let time = 0; time < 3; time++) expect(await one.take('start', citizen)).toBe(0);
    expect(await one.take('start', citizen)).toBe(10);
    later(4);
    expect(await one.take('start', citizen)).toBe(6);
    later(6);
    expect(await one.take('start', citizen)).toBe(0);
    expect(await one.take('start', citizen)).toBe(10);
    later(60);
    for (let time = 0; time < 3; time++) expect(await one.take('start', citizen)).toBe(0);
  });

  it('is one count for two processes, also when they ask at the same time', async () => {
    const both = [limits(0), limits(1)] as const;
    const waits = await Promise.all(
      Array.from({ length: 20 }, (_, index) => (both[index % 2] as RateLimits).take('start', citizen)),
    );
    expect(waits.filter((wait) => wait === 0)).toHaveLength(3);
  });

  it('is counted for each account, or each address, alone', async () => {
    const one = limits();
    for (let time = 0; time < 3; time++) await one.take('start', citizen);
    expect(await one.take('start', { ...citizen, accountId: 'another' })).toBe(0);
    const visitor = (address: string) => ({ address, accountId: null });
    for (let time = 0; time < 2; time++) expect(await one.take('logIn', visitor('192.0.2.1'))).toBe(0);
    expect(await one.take('logIn', visitor('192.0.2.1'))).toBe(30);
    expect(await one.take('logIn', visitor('192.0.2.2'))).toBe(0);
  });

  it('counts an operation as often as one request does it', async () => {
    expect(await limits().take('start', citizen, 4)).toBeGreaterThan(0);
    expect(await limits().take('start', citizen, 3)).toBe(0);
    expect(await limits().take('start', citizen)).toBeGreaterThan(0);
  });

  it('locks nobody out where the clock was set back', async () => {
    later(86_400);
    for (let time = 0; time < 3; time++) await limits().take('start', citizen);
    later(-86_400);
    for (let time = 0; time < 3; time++) expect(await limits().take('start', citizen)).toBe(0);
    expect(await limits().take('start', citizen)).toBe(10);
  });

  it('keeps no address and no account readable, and forgets what limits nobody', async () => {
    await limits().take('logIn', citizen);
    await limits().take('start', citizen);
    const keys = await kernel.dataSources[0]?.query<{ key: string }[]>('select key from rate_limit');
    expect(keys).toHaveLength(2);
    expect(JSON.stringify(keys)).not.toMatch(/192\.0|citizen"/);
    later(3600);
    await new ForgetBucketsJob(kernel.databases[0] as Database, kernel.jobs, kernel.time).run();
    expect(await kernel.dataSources[0]?.query('select 1 from rate_limit')).toEqual([]);
  });

  it('takes searches ten at a time, and still holds the limit over both processes', async () => {
    const both = [limits(0), limits(1)] as const;
    let done = 0;
    for (let time = 0; time < 60; time++) {
      if ((await (both[time % 2] as RateLimits).take('search', citizen)) === 0) done += 1;
    }
    expect(done).toBe(20);
    const [bucket] = (await kernel.dataSources[0]?.query('select paid_off from rate_limit')) as [
      { paid_off: number },
    ];
    expect(bucket.paid_off).toBe(NOON + 20_000);
  });

  it('is wider, or not limited, where the environment says so', async () => {
    for (let time = 0; time < 6; time++) expect(await limits(0, 2).take('start', citizen)).toBe(0);
    expect(await limits(0, 2).take('start', citizen)).toBeGreaterThan(0);
    for (let time = 0; time < 50; time++) expect(await limits(0, 0).take('start', citizen)).toBe(0);
    expect(limits(0, 0).requestFrom('192.0.2.1')).toBe(0);
  });
});

describe('ordinary requests', () => {
  it('are counted for each address in the process', () => {
    const one = limits();
    for (let time = 0; time < 3; time++) expect(one.requestFrom('192.0.2.1')).toBe(0);
    expect(one.requestFrom('192.0.2.1')).toBe(1);
    expect(one.requestFrom('192.0.2.2')).toBe(0);
    later(1);
    expect(one.requestFrom('192.0.2.1')).toBe(0);
  });

  it('have to wait for whoever is refused act after act, and for nobody else', () => {
    const limit = new LocalLimit(paceOf({ burst: 300, perMinute: 900 }));
    for (let act = 0; act < 14; act++) {
      expect(limit.take('clerk', NOON)).toBe(0);
      limit.charge('clerk', 20, NOON);
    }
    limit.charge('clerk', 20, NOON);
    expect(limit.take('clerk', NOON)).toBe(1);
    expect(limit.take('another', NOON)).toBe(0);
    // However many there were: the wait is that of one who has used up everything.
    for (let act = 0; act < 1000; act++) limit.charge('clerk', 20, NOON);
    expect(limit.take('clerk', NOON)).toBe(1);
    expect(limit.take('clerk', NOON + 21_000)).toBe(0);
  });

  it('cannot fill the memory from ever new addresses', () => {
    const limit = new LocalLimit(paceOf({ burst: 3, perMinute: 60 }), 1000);
    for (let address = 0; address < 50_000; address++) limit.take(String(address), NOON);
    // The oldest were forgotten, the newest not.
    limit.take('49999', NOON);
    limit.take('49999', NOON);
    expect(limit.take('49999', NOON)).toBe(1);
  });
});

it.each([
  ['192.0.2.1', '192.0.2.1'],
  ['::ffff:192.0.2.1', '192.0.2.1'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['2001:db8:1:2::9', '2001:db8:1:2'],
  ['2001:0DB8::1', '2001:db8:0:0'],
  ['::1', '0:0:0:0'],
  ['fe80::1%eth0', 'fe80:0:0:0'],
])('takes %s for a subscriber of the network %s', (address, network) => {
  expect(networkOf(address)).toBe(network);
});
