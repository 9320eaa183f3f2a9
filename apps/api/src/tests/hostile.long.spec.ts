import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { startTestServer, type TestServer } from '@tongban/testing';
import { answersNormally, storm } from './support/hostile/storm.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ data: 'cases', config: { production: true } });
}, 180_000);
afterAll(() => server.stop());

it('10,000 hostile requests bring no fault, no word about the inside, no wait, and no end', async () => {
  const visitor = server.visitor('portal');
  const { breaches, statuses, slowest } = await storm(server, {
    count: 10_000,
    seed: 1,
    alive: () => answersNormally(visitor),
  });
  process.stdout.write(`hostile: ${JSON.stringify({ statuses, slowest: Math.round(slowest) })}\n`);
  expect(breaches).toEqual([]);
}, 900_000);
