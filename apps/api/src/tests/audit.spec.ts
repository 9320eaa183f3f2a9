import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Database, KeyRingFile, KeyRotation, verifyChains } from '@tongban/kernel';
import { staffRoles } from '@tongban/rules';
import { startTestServer, type TestClient, type TestServer } from '@tongban/testing';
import { apply } from './support/cases.js';

interface Entry {
  readonly id: string;
  readonly chainKind: string;
  readonly chainId: string;
  readonly sequence: number;
  readonly kind: string;
  readonly title: string;
  readonly actorKind: string;
  readonly actorId: string | null;
  readonly actorName: string | null;
  readonly roles: string[];
  readonly address: string | null;
  readonly refusedWith: string | null;
}
interface Page {
  readonly entries: Entry[] | null;
  readonly endCursor: string | null;
  readonly hasMore: boolean;
  readonly refusal: { readonly code: string; readonly fields: { readonly pointer: string }[] } | null;
}
interface Proof {
  readonly proof: { readonly holds: boolean; readonly compared: number; readonly faults: string[] } | null;
  readonly refusal: { readonly code: string } | null;
}

const ENTRY =
  'id chainKind chainId sequence kind title actorKind actorId actorName roles address refusedWith';

let server: TestServer;
let auditor: TestClient;
let caseId: string;

beforeAll(async () => {
  server = await startTestServer();
  auditor = await server.asClerk('auditor1');
  caseId = (await apply(await server.asCitizen('resident'), 'residence-permit')).id;
}, 120_000);
afterAll(() => server?.stop());

const list = async (
  filter: object,
  first = 50,
  after: string | null = null,
  client = auditor,
): Promise<Page> => {
  const { auditEvents } = await client.ask<{ auditEvents: Page }>(
    `query ($filter: AuditFilterInput!, $first: Int!, $after: String) {
       auditEvents(filter: $filter, first: $first, after: $after) {
         entries { ${ENTRY} } endCursor hasMore refusal { code fields { pointer } }
       }
     }`,
    { filter, first, after },
  );
  return auditEvents;
};
const verifyChain = async (kind: string, id: string): Promise<Proof> =>
  (
    await auditor.ask<{ answer: Proof }>(
      `mutation ($kind: String!, $id: ID!) {
         answer: verifyAuditChain(kind: $kind, id: $id) { proof { holds compared faults } refusal { code } }
       }`,
      { kind, id },
    )
  ).answer;

describe('the list of the auditor', () => {
  it('tells who did what, from where and with what result, newest first', async () => {
    const { entries } = await list({ chainKind: 'case', chainId: caseId });
    expect(entries?.at(0)).toMatchObject({
      kind: 'submitted',
      title: '提交申请',
      actorKind: 'citizen',
      roles: ['applicant'],
    });
    expect(entries?.at(0)?.address).toMatch(/^(127\.0\.0\.1|::1|::ffff:127\.0\.0\.1)$/);
    expect(entries?.map(({ sequence }) => sequence)).toEqual(
      [...(entries ?? [])].map(({ sequence }) => sequence).sort((a, b) => b - a),
    );
  });

  it('knows the log-ins of staff, also the failed ones and who has not said who they are', async () => {
    const guest = server.visitor('counter');
    await guest.ask('mutation ($input: LogInInput!) { logIn(input: $input) { refusal { code } } }', {
      input: { username: 'reviewer1', password: 'wrong' },
    });
    const { entries } = await list({ account: 'reviewer1', result: 'refused' });
    expect(entries?.[0]).toMatchObject({
      kind: 'logInFailed',
      actorKind: 'visitor',
      actorId: null,
      refusedWith: 'LOGIN_FAILED',
    });
    const { entries: own } = await list({ account: 'auditor1', kind: 'loggedIn' });
    expect(own?.[0]).toMatchObject({ chainKind: 'account', roles: ['auditor'], refusedWith: null });
    expect(own?.[0]?.actorName).toBeTruthy();
  });

  it('knows what was refused to staff', async () => {
    const clerk = await server.asClerk('reviewer1');
    await clerk.ask(`{ auditKinds { kind } }`).catch(() => undefined);
    await clerk.ask(`mutation ($input: ActInput!) { startReview(input: $input) { refusal { code } } }`, {
      input: { caseId, version: 999, idempotencyKey: crypto.randomUUID() },
    });
    const { entries } = await list({ account: 'reviewer1', kind: 'actRefused' });
    expect(entries?.map(({ refusedWith }) => refusedWith)).toContain('FORBIDDEN');
    expect(entries).toHaveLength(2);
  });

  it('goes on where a page ended, without a row twice or left out', async () => {
    const whole = (await list({}, 100)).entries ?? [];
    const found: string[] = [];
    let after: string | null = null;
    do {
      const page: Page = await list({}, 3, after);
      found.push(...(page.entries ?? []).map(({ id }) => id));
      after = page.hasMore ? page.endCursor : null;
    } while (after && found.length < whole.length);
    expect(found.slice(0, whole.length)).toEqual(whole.map(({ id }) => id).slice(0, found.length));
  });

  it.each([
    [{ chainKind: 'case', chainId: 'x' }, '/chainId'],
    [{ chainId: '0198c0de-0000-7000-8000-000000000000' }, '/chainKind'],
    [{ kind: 'nothing' }, '/kind'],
    [{ role: 'root' }, '/role'],
    [{ from: '2026-09-02', to: '2026-09-01' }, '/to'],
  ])('marks what is wrong with %j', async (filter, pointer) => {
    const { entries, refusal } = await list(filter);
    expect(entries).toBeNull();
    expect(refusal).toMatchObject({ code: 'AUDIT_FILTER_WRONG', fields: [{ pointer }] });
  });

  it('knows a role also of those who hold several, and takes none for another', async () => {
    for (const one of staffRoles)
      expect(staffRoles.filter((other) => other !== one && other.includes(one))).toEqual([]);
    await server.sql(`update staff set roles = '{intake,reviewer}' where username = 'intake2'`);
    await server.asClerk('intake2');
    const filter = { account: 'intake2', kind: 'loggedIn' };
    for (const role of ['intake', 'reviewer'])
      expect((await list({ ...filter, role })).entries?.[0]?.roles).toEqual(['intake', 'reviewer']);
    expect((await list({ ...filter, role: 'approver' })).entries).toEqual([]);
  });

  it('says that it knows no such account', async () => {
    expect((await list({ account: 'nobody.there' })).refusal?.code).toBe('AUDIT_ACCOUNT_UNKNOWN');
  });

  it('is open to auditors alone', async () => {
    for (const username of ['intake1', 'admin1', 'security1']) {
      const other = await server.asClerk(username);
      await expect(list({}, 1, null, other)).rejects.toThrow();
    }
  });

  it('finds its rows by an index, among more than a hundred thousand', async () => {
    await server.sql(`
      insert into history_event (id, chain_kind, chain_id, seq, kind, at, actor_kind, actor_id, role, channel, payload,
                                 previous_hash, hash, address, result)
      select gen_random_uuid(), 'case', gen_random_uuid(), 1, 'delivered', timestamptz '2020-01-01' + n * interval '1 minute',
             'staff', ('00000000-0000-7000-8000-' || lpad((n % 500)::text, 12, '0'))::uuid, 'intake', 'counter', '{}', '', '',
             md5((n % 900)::text), 'done'
        from generate_series(1, 120000) n`);
    await server.sql('analyze history_event');
    const order = 'order by at desc, id desc limit 51';
    const plans: [string, string][] = [
      ['', 'history_event_at'],
      ["where kind = 'historyExported'", 'history_event_kind'],
      [`where actor_id = '00000000-0000-7000-8000-000000000007'`, 'history_event_actor'],
      ["where address = 'x'", 'history_event_address'],
      ["where kind = 'delivered'", 'history_event_at'],
      ["where role like '%intake%'", 'history_event_at'],
      ["where result <> 'done'", 'history_event_refused'],
      ["where (at, id) < (timestamptz '2020-02-01', gen_random_uuid())", 'history_event_at'],
    ];
    for (const [where, index] of plans) {
      const rows = await server.sql<{ 'QUERY PLAN': string }>(
        `explain select id from history_event ${where.replace('gen_random_uuid()', `'${caseId}'::uuid`)} ${order}`,
      );
      const plan = rows.map((row) => row['QUERY PLAN']).join('\n');
      expect(plan).toContain(index);
      expect(plan).not.toContain('Seq Scan');
    }
    await server.sql('alter table history_event disable trigger user');
    await server.sql(`delete from history_event where hash = ''`);
    await server.sql('alter table history_event enable trigger user');
  });
});

describe('proofs for the auditor', () => {
  it('say that a chain holds, name the row that was changed, and are themselves written down', async () => {
    expect(await verifyChain('case', caseId)).toMatchObject({ proof: { holds: true, faults: [] } });
    await server.sql('alter table history_event disable trigger user');
    await server.sql(`update history_event set channel = 'weapp' where chain_id = $1 and seq = 2`, [caseId]);
    expect((await verifyChain('case', caseId)).proof).toMatchObject({
      holds: false,
      faults: ['第 2 条被更改'],
    });
    await server.sql(`update history_event set channel = 'web' where chain_id = $1 and seq = 2`, [caseId]);
    await server.sql('alter table history_event enable trigger user');
    const { entries } = await list({ account: 'auditor1', kind: 'evidenceVerified' });
    expect(entries).toHaveLength(2);
  });

  it('know of no chain and no seal that is not there', async () => {
    expect((await verifyChain('case', crypto.randomUUID())).refusal?.code).toBe('AUDIT_CHAIN_UNKNOWN');
    const { answer } = await auditor.ask<{ answer: Proof }>(
      'mutation { answer: verifyAuditSeal(number: 77) { proof { holds } refusal { code } } }',
    );
    expect(answer.refusal?.code).toBe('AUDIT_SEAL_UNKNOWN');
  });
});

describe('an exported view', () => {
  interface Begun {
    readonly file: { readonly id: string; readonly url: string } | null;
    readonly refusal: { readonly code: string } | null;
  }
  const begin = async (filter: object): Promise<Begun> =>
    (
      await auditor.ask<{ answer: Begun }>(
        `mutation ($filter: AuditFilterInput!) {
           answer: exportAuditEvents(filter: $filter) { file { id url } refusal { code } }
         }`,
        { filter },
      )
    ).answer;
  const take = async (filter: object, client = auditor): Promise<Response> =>
    client.fetch(`${(await begin(filter)).file?.url.slice(1) ?? ''}?download`);
  const sent = (id: string | undefined) =>
    server.sql<{ payload: { rows: number; sha256: string; complete: boolean } }>(
      `select payload from history_event where kind = 'historyExported' and payload ->> 'begun' = $1`,
      [id],
    );
  /** What was sent of an export, once it is written down. */
  const report = async (id: string | undefined) => {
    for (;;) {
      const [row] = await sent(id);
      if (row) return row.payload;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };
  /** Many rows, which belong to no chain. */
  const fill = (rows: number) =>
    server.sql(
      `insert into history_event (id, chain_kind, chain_id, seq, kind, at, actor_kind, actor_id, role, channel, payload,
                                  previous_hash, hash, result)
       select gen_random_uuid(), 'case', gen_random_uuid(), 1, 'delivered',
              timestamptz '2019-01-01' + n / 7 * interval '1 second', 'staff', gen_random_uuid(), 'intake', 'counter',
              jsonb_build_object('n', n, 'fill', repeat('x', 600)), '', '', 'done' from generate_series(1, $1::int) n`,
      [rows],
    );
  const old = { from: '2019-01-01', to: '2019-12-31' };

  afterAll(async () => {
    await server.sql('alter table history_event disable trigger user');
    await server.sql(`delete from history_event where hash = ''`);
    await server.sql('alter table history_event enable trigger user');
  });

  it('is a spreadsheet of what was asked for, and stands in the log with its rows and hash', async () => {
    const { file } = await begin({ chainKind: 'case', chainId: caseId });
    const response = await auditor.fetch(`${file?.url.slice(1) ?? ''}?download`);
    expect(response.headers.get('content-type')).toContain('text/csv');
    expect(response.headers.get('content-disposition')).toMatch(/^attachment; filename="audit-.*\.csv"/);
    const bytes = Buffer.from(await response.arrayBuffer());
    expect(bytes.subarray(0, 3).toString('hex')).toBe('efbbbf');
    const lines = bytes.toString('utf8').trim().split('\r\n').slice(1);
    expect(lines.join('\n')).toContain('提交申请');
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    expect(await report(file?.id)).toMatchObject({ sha256, rows: lines.length, complete: true });
    expect((await begin({ from: '1999-01-01', to: '1999-01-02' })).refusal?.code).toBe('AUDIT_EXPORT_EMPTY');
  });

  it('is whole however long it is: every row once, in order', async () => {
    await fill(23_456);
    const lines = (await (await take(old)).text()).trim().split('\r\n').slice(1);
    const found = lines.map((line) => Number(/""n"":\s*(\d+)/.exec(line)?.[1]));
    expect(found).toHaveLength(23_456);
    expect(new Set(found).size).toBe(23_456);
    const moments = lines.map((line) => line.slice(0, 27));
    expect(moments).toEqual([...moments].sort().reverse());
  });

  it('is read only as fast as it is taken, and ends with whoever takes it', async () => {
    await fill(60_000);
    const { file } = await begin(old);
    const breaking = new AbortController();
    const response = await auditor.fetch(file?.url.slice(1) ?? '', { signal: breaking.signal });
    const reader = response.body?.getReader();
    await reader?.read();
    breaking.abort();
    await reader?.closed.catch(() => undefined);
    const { rows, complete } = await report(file?.id);
    expect(complete).toBe(false);
    // Some megabytes lie in the sockets between; the rest was never read.
    expect(rows).toBeLessThan(60_000);
  });

  it('is nobody else’s, and taken once within ten minutes', async () => {
    const { file } = await begin({ chainKind: 'case', chainId: caseId });
    const path = file?.url.slice(1) ?? '';
    await server.sql(`update staff set roles = '{auditor}' where username = 'supervisor1'`);
    const colleague = await server.asClerk('supervisor1');
    const others = [colleague, await server.asClerk('admin1'), server.visitor('counter')];
    const answers = others.map(async (other) => (await other.fetch(path)).status);
    expect(await Promise.all(answers)).toEqual([404, 404, 401]);
    expect((await auditor.fetch(path)).status).toBe(200);
    expect((await auditor.fetch(path)).status).toBe(404);
    const late = await begin({ chainKind: 'case', chainId: caseId });
    server.time.set(new Date(Date.now() + 11 * 60_000));
    expect((await auditor.fetch(late.file?.url.slice(1) ?? '')).status).toBe(404);
    server.time.release();
  });

  it('is narrowed as the list is, by every part of the filter', async () => {
    const filter = {
      chainKind: 'account',
      account: 'auditor1',
      kind: 'loggedIn',
      role: 'auditor',
      result: 'done',
      address: '127.0.0.1',
    };
    const lines = (await (await take(filter)).text()).trim().split('\r\n').slice(1);
    const { entries } = await list(filter);
    expect(entries?.length).toBeGreaterThan(0);
    expect(lines).toHaveLength(entries?.length ?? 0);
  });

  it('holds nothing that a spreadsheet would work out', async () => {
    await server.sql(`update staff set name = '=HYPERLINK("x")' where username = 'auditor1'`);
    const text = await (await take({ account: 'auditor1', kind: 'loggedIn' })).text();
    expect(text).toContain(`"'=HYPERLINK(""x"")"`);
  });
});

describe('addresses under a new key', () => {
  it('are read by the auditor as before when the old key is gone; every chain still holds', async () => {
    const filter = { account: 'auditor1', kind: 'loggedIn' };
    const addresses = async () => (await list(filter)).entries?.map(({ address }) => address);
    const underKey = async (key: string): Promise<number> => {
      const [row] = await server.sql<{ n: number }>(
        'select count(*)::int as n from history_event where address_sealed like $1',
        [`%enc:v1:${key}:%`],
      );
      return row?.n ?? 0;
    };
    const [app] = server.apps;
    const rotation = app.get(KeyRotation);
    const before = await addresses();
    const old = rotation.ring().active;
    expect(before?.every((address) => address?.includes('127.0.0.1'))).toBe(true);
    expect(await underKey(old)).toBeGreaterThan(0);

    const { active } = rotation.begin();
    // People go on meanwhile.
    const [resealed] = await Promise.all([
      rotation.reseal(),
      server.asClerk('reviewer1'),
      server.asClerk('intake2'),
    ]);
    expect(resealed).toBeGreaterThan(0);
    expect(await underKey(old)).toBe(0);
    expect(await underKey(active)).toBeGreaterThan(0);
    const hourAgo = new Date(Date.now() - 3_600_000);
    app.get(KeyRingFile).change((ring) => ({
      ...ring,
      keys: new Map(
        [...ring.keys].map(([id, key]) => [id, id === old ? { ...key, replacedAt: hourAgo } : key]),
      ),
    }));
    expect(await rotation.retire(old)).toBeNull();

    expect(await addresses()).toEqual(before);
    expect((await verifyChains(app.get(Database))).broken).toEqual([]);
    // By its digest an address from before the rotation is still found.
    expect((await list({ ...filter, address: '127.0.0.1' })).entries?.length).toBe(before?.length);
  });
});
