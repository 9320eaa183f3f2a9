import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestServer, type TestServer } from '@tongban/testing';
import { AccountListService } from './account-list.service.js';
import { accountPage, type AccountFilter } from './account.queries.js';

const MANY = 100_000;

let server: TestServer;
let list: AccountListService;
beforeAll(async () => {
  server = await startTestServer();
  list = server.apps[0].get(AccountListService);
  await server.sql(
    `insert into staff (id, username, name, password_hash, roles, active, demonstration, version)
     select gen_random_uuid(), 'clerk' || lpad(n::text, 6, '0'),
            substr('赵钱孙李周吴郑王冯陈', (n % 10) + 1, 1) || '某' || n,
            'none', array[case when n % 1000 = 0 then 'supervisor' else 'intake' end], n % 50 <> 0, false, 1
       from generate_series(1, ${MANY}) n`,
  );
  await server.sql('analyze staff');
}, 120_000);
afterAll(() => server.stop());

const nothing: AccountFilter = { search: null, role: null, active: null };

interface Plan {
  readonly 'Node Type': string;
  readonly Plans?: readonly Plan[];
}
const nodesOf = (plan: Plan): string[] => [plan['Node Type'], ...(plan.Plans ?? []).flatMap(nodesOf)];

describe('a list of a hundred thousand accounts', () => {
  it.each<[string, AccountFilter, string | null]>([
    ['from the beginning', nothing, null],
    ['far inside', nothing, 'clerk090000'],
    ['by the beginning of a username', { ...nothing, search: 'clerk0500' }, null],
    ['by the beginning of a name', { ...nothing, search: '王某99' }, null],
    ['by a rare role', { ...nothing, role: 'supervisor' }, null],
    ['of closed ones', { ...nothing, active: false }, 'clerk050000'],
  ])('never reads the whole table: %s', async (_, filter, after) => {
    const { text, values } = accountPage(filter, after, 31);
    const [row] = await server.sql<{ 'QUERY PLAN': { Plan: Plan }[] }>(
      `explain (format json) ${text}`,
      values,
    );
    const plan = row?.['QUERY PLAN'][0]?.Plan;
    expect(plan && nodesOf(plan)).not.toContain('Seq Scan');
  });

  it('goes on where the page before ended, and names each account once', async () => {
    const filter = { search: 'clerk0001', role: null, active: null };
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const page: Awaited<ReturnType<AccountListService['page']>> = await list.page(filter, cursor);
      seen.push(...page.nodes.map(({ username }) => username));
      cursor = page.endCursor;
    } while (cursor);
    expect(seen).toHaveLength(100);
    expect(new Set(seen).size).toBe(100);
    expect(seen).toEqual([...seen].sort());
  });

  it('takes what is typed as it is: signs of a pattern find nothing by themselves', async () => {
    for (const search of ['%', '_', '\\', "'"]) {
      expect((await list.page({ search, role: null, active: null }, null)).nodes).toEqual([]);
    }
  });
});
