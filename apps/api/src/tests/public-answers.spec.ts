import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PublicCache } from '@tongban/kernel';
import { startTestServer, type TestServer } from '@tongban/testing';

const NAMES = '{ popularItems(first: 3) { id name } }';

let server: TestServer;
let cache: PublicCache;
beforeAll(async () => {
  server = await startTestServer();
  cache = server.apps[0].get(PublicCache);
}, 120_000);
afterAll(() => server.stop());

interface Named {
  popularItems: { id: string; name: string }[];
}

/** Changes the name of every item behind the server's back. */
const rename = (suffix: string): Promise<object[]> =>
  server.sql('update service_item set name = name || $1', [suffix]);

describe('public answers', () => {
  it('are given again until something is published', async () => {
    const visitor = server.visitor('portal');
    cache.clear();
    const before = await visitor.ask<Named>(NAMES);
    await rename('★');
    expect(await server.visitor('portal').ask<Named>(NAMES)).toEqual(before);
    cache.clear();
    const after = await visitor.ask<Named>(NAMES);
    expect(after.popularItems.every(({ name }) => name.endsWith('★'))).toBe(true);
  });

  it('are kept apart by language and by variables', async () => {
    const operation = 'query ($n: Int) { popularItems(first: $n) { name departmentName } site { cityName } }';
    const ask = (
      language: 'zh-CN' | 'en',
      n: number,
    ): Promise<{ popularItems: object[]; site: { cityName: string } }> =>
      server.visitor('portal', { language }).ask(operation, { n });
    cache.clear();
    expect((await ask('zh-CN', 2)).popularItems).toHaveLength(2);
    expect((await ask('zh-CN', 3)).popularItems).toHaveLength(3);
    expect((await ask('en', 2)).site.cityName).toBe('Yunxi City');
    expect((await ask('zh-CN', 2)).site.cityName).toBe('云溪市');
  });

  it('never hold what belongs to somebody', async () => {
    const operation = '{ site { name } me { name } }';
    const citizen = await server.asCitizen('resident');
    expect(await citizen.ask(operation)).toMatchObject({ me: { name: '沈砚秋' } });
    expect(await server.visitor('portal').ask(operation)).toMatchObject({ me: null });
    const hidden = 'query { site { name } ...Mine } fragment Mine on Query { me { name } }';
    expect(await citizen.ask(hidden)).toMatchObject({ me: { name: '沈砚秋' } });
    expect(await server.visitor('portal').ask(hidden)).toMatchObject({ me: null });
  });

  it('read compressed what they read plain', async () => {
    const body = JSON.stringify({ query: '{ site { name themes { name } halls { name address hours } } }' });
    const ask = async (encoding: string): Promise<[string | null, string]> => {
      const response = await server.visitor('portal').fetch('graphql/portal', {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'accept-encoding': encoding },
        body,
      });
      return [response.headers.get('content-encoding'), await response.text()];
    };
    const [, plain] = await ask('identity');
    // Twice: worked out, and kept.
    for (let time = 0; time < 2; time++) expect(await ask('gzip')).toEqual(['gzip', plain]);
  });

  it('that fail are not kept', async () => {
    cache.clear();
    await server.sql('alter table service_item rename to service_item_gone');
    const { errors } = await server.visitor('portal').send(NAMES);
    await server.sql('alter table service_item_gone rename to service_item');
    expect(errors).toHaveLength(1);
    expect((await server.visitor('portal').ask<Named>(NAMES)).popularItems).toHaveLength(3);
  });

  it('worked out before a publication are not kept after it', () => {
    const { generation } = cache;
    cache.clear();
    cache.put('key', '{}', generation);
    expect(cache.get('key')).toBeNull();
    cache.put('key', '{}', cache.generation);
    expect(cache.get('key')).toEqual({ body: '{}' });
  });

  it('take a bounded amount of memory', () => {
    const large = 'x'.repeat(1_000_000);
    for (let index = 0; index < 40; index++) cache.put(`large ${index}`, large, cache.generation);
    const kept = Array.from({ length: 40 }, (_, index) => cache.get(`large ${index}`)).filter(Boolean);
    expect(kept.length).toBeLessThan(17);
    expect(cache.get('large 39')).not.toBeNull();
    cache.clear();
  });
});
