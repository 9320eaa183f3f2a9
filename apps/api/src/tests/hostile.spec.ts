import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { startTestServer, type TestServer } from '@tongban/testing';
import { answersNormally, storm } from './support/hostile/storm.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ data: 'cases', config: { production: true } });
}, 180_000);
afterAll(() => server.stop());

it('2,000 hostile requests bring no fault, no word about the inside, no wait, and no end', async () => {
  const visitor = server.visitor('portal');
  const { breaches } = await storm(server, {
    count: 2_000,
    seed: 7,
    alive: () => answersNormally(visitor),
  });
  expect(breaches).toEqual([]);
}, 120_000);
