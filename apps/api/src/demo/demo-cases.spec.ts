import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Database, verifyChains } from '@tongban/kernel';
import { stages } from '@tongban/rules';
import { startTestServer, type TestServer } from '@tongban/testing';
import { DemoCases } from './demo-cases.service.js';
import { demoPlan } from './demo-plan.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ data: 'cases' });
}, 120_000);
afterAll(() => server?.stop());

describe("the demonstration's cases", () => {
  it('are there once, in every stage, none of them in the future', async () => {
    const cases = server.apps[0]?.get(DemoCases);
    expect(await cases?.load()).toBe(0);
    const rows = await server.sql<{ stage: string; n: number }>(
      'select stage, count(*)::int as n from application group by stage',
    );
    expect(rows.reduce((sum, row) => sum + row.n, 0)).toBe(demoPlan.length);
    expect(rows.map((row) => row.stage).sort()).toEqual([...stages].sort());
    const [late] = await server.sql<{ n: number }>(
      'select count(*)::int as n from history_event where at > now()',
    );
    expect(late?.n).toBe(0);
  });

  it('were made by acts: every chain holds, and only who rated has rated', async () => {
    const database = server.apps[0]?.get(Database);
    if (!database) throw new Error('no server');
    expect((await verifyChains(database)).broken).toEqual([]);
    const planned = demoPlan.filter(({ fate }) => fate === 'rated').length * 2;
    const bad = demoPlan.filter(({ fate }) => fate === 'rated-badly').length;
    const [ratings] = await server.sql<{ n: number }>('select count(*)::int as n from rating');
    expect(ratings?.n).toBe(planned + bad);
  });

  it('fill the queue with lights, and leave nobody logged in', async () => {
    const lights = await server.sql<{ n: number }>(
      "select count(*)::int as n from application where yellow_from <= current_date and stage in ('accepted', 'under-review')",
    );
    expect(lights[0]?.n).toBeGreaterThan(3);
    const open = await server.sql('select 1 from session where revoked_at is null');
    expect(open).toEqual([]);
  });
});
