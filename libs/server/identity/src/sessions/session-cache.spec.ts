import { describe, expect, it } from '@jest/globals';
import { SessionCache } from './session-cache.js';
import type { SessionRow } from './session.queries.js';

const row = { id: 'session' } as SessionRow;
const day = '2026-11-23';

describe('the session cache', () => {
  it('reads once for requests that come together', async () => {
    const cache = new SessionCache();
    let reads = 0;
    const read = (): Promise<SessionRow> => Promise.resolve({ ...row, id: `read ${++reads}` });
    const found = await Promise.all([
      cache.find('a', day, read),
      cache.find('a', day, read),
      cache.find('b', day, read),
    ]);
    expect(found.map((session) => session?.id)).toEqual(['read 1', 'read 1', 'read 2']);
  });

  it('reads again after a log-out', async () => {
    const cache = new SessionCache();
    await cache.find('a', day, () => Promise.resolve(row));
    cache.forget('a');
    expect(await cache.find('a', day, () => Promise.resolve(null))).toBeNull();
  });

  it('reads again when a new day has begun, on which rights may have ended', async () => {
    const cache = new SessionCache();
    await cache.find('a', day, () => Promise.resolve(row));
    expect(await cache.find('a', '2026-11-24', () => Promise.resolve(null))).toBeNull();
  });

  it('does not keep a failure', async () => {
    const cache = new SessionCache();
    await expect(cache.find('a', day, () => Promise.reject(new Error('no database')))).rejects.toThrow(
      'no database',
    );
    expect(await cache.find('a', day, () => Promise.resolve(row))).toBe(row);
  });

  it('stays bounded', async () => {
    const cache = new SessionCache();
    for (let index = 0; index < 10_001; index++)
      await cache.find(`${index}`, day, () => Promise.resolve(row));
    // The oldest made room and is read again, the newest is kept.
    expect(await cache.find('10000', day, () => Promise.resolve(null))).toBe(row);
    expect(await cache.find('0', day, () => Promise.resolve(null))).toBeNull();
  });
});
