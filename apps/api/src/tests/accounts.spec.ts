import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { catalogueMigrations, placesPolicyId } from '@tongban/catalogue';
import { LapseProposalsJob, identityMigrations } from '@tongban/identity';
import { startTestServer, type TestClient, type TestServer } from '@tongban/testing';
import { DataSource } from 'typeorm';
import { apply } from './support/cases.js';

interface Account {
  readonly id: string;
  readonly username: string;
  readonly roles: string[];
  readonly active: boolean;
  readonly version: number;
  readonly waiting: { readonly id: string; readonly kind: string }[];
}
interface Payload {
  readonly account: Account | null;
  readonly password: string | null;
  readonly refusal: { readonly code: string; readonly fields: { readonly pointer: string }[] } | null;
}

const ACCOUNT = 'id username roles active version waiting { id kind }';

let server: TestServer;
let admin1: TestClient;
let admin2: TestClient;
let officer: TestClient;
beforeAll(async () => {
  server = await startTestServer();
  admin1 = await server.asClerk('admin1');
  admin2 = await server.asClerk('admin2');
  officer = await server.asClerk('security1');
}, 120_000);
afterAll(() => server.stop());

async function send(client: TestClient, mutation: string, type: string, input: object): Promise<Payload> {
  const { answer } = await client.ask<{ answer: Payload }>(
    `mutation ($input: ${type}!) {
       answer: ${mutation}(input: $input) { account { ${ACCOUNT} } password refusal { code fields { pointer } } }
     }`,
    { input: { idempotencyKey: randomUUID(), ...input } },
  );
  return answer;
}

async function decide(client: TestClient, decision: string, proposalId: string): Promise<string | null> {
  const { answer } = await client.ask<{ answer: { refusal: { code: string } | null } }>(
    `mutation ($input: DecideProposalInput!) { answer: ${decision}Proposal(input: $input) { refusal { code } } }`,
    { input: { proposalId, idempotencyKey: randomUUID() } },
  );
  return answer.refusal?.code ?? null;
}

const look = async (username: string): Promise<Account> => {
  const { accounts } = await admin1.ask<{ accounts: { nodes: Account[] } }>(
    `query ($search: String) { accounts(search: $search) { nodes { ${ACCOUNT} } } }`,
    { search: username },
  );
  const [account] = accounts.nodes.filter((one) => one.username === username);
  if (!account) throw new Error(`no account ${username}`);
  return account;
};

const fields = (change: object = {}): object => ({
  name: '新同事',
  nameEn: null,
  roles: ['INTAKE'],
  departmentIds: null,
  regionCodes: null,
  windowId: null,
  ...change,
});

let made = 0;
/** A new account that two people have opened, with its first password. */
async function open(change: object = {}): Promise<{ account: Account; password: string }> {
  const username = `new-${++made}`;
  const { account, password, refusal } = await send(admin1, 'createAccount', 'CreateAccountInput', {
    username,
    ...fields(change),
  });
  if (refusal || !account || !password) throw new Error(JSON.stringify(refusal));
  expect(await decide(admin2, 'confirm', account.waiting[0]?.id ?? '')).toBeNull();
  return { account: await look(username), password };
}

const change = (client: TestClient, { id, version }: Account, to: object): Promise<Payload> =>
  send(client, 'changeAccount', 'ChangeAccountInput', { accountId: id, version, ...fields(to) });
const on = (client: TestClient, mutation: string, { id, version }: Account): Promise<Payload> =>
  send(client, mutation, 'AccountInput', { accountId: id, version });

const logIn = async (username: string, password: string): Promise<TestClient | string> => {
  const client = server.visitor('counter');
  const { logIn: answer } = await client.ask<{ logIn: { refusal: { code: string } | null } }>(
    'mutation ($input: LogInInput!) { logIn(input: $input) { refusal { code } } }',
    { input: { username, password } },
  );
  return answer.refusal?.code ?? client;
};

const eventsOf = async (id: string): Promise<string[]> => {
  const rows = await server.sql<{ kind: string }>(
    `select kind from history_event where chain_kind = 'account' and chain_id = $1 order by seq`,
    [id],
  );
  return rows.map(({ kind }) => kind);
};

describe('whose account it is', () => {
  const elder = '990102195709092716';
  const identityOf = async (id: string): Promise<string | null | undefined> => {
    const [row] = await server.sql<{ digest: string | null }>(
      'select identity_number_digest as digest from staff where id = $1',
      [id],
    );
    return row?.digest;
  };

  it('is known by their identity number, so that nobody handles cases of their own, and is kept as a digest', async () => {
    const wrong = await send(admin1, 'createAccount', 'CreateAccountInput', {
      username: 'own-wrong',
      ...fields({ identityNumber: '990102195709092717' }),
    });
    expect(wrong.refusal).toMatchObject({
      code: 'ACCOUNT_FIELDS_BAD',
      fields: [{ pointer: '/identityNumber' }],
    });

    const { account } = await open({ identityNumber: ' 990102195709092716' });
    const [person] = await server.sql<{ digest: string }>(
      `select identity_number_digest as digest from person where demonstration_key = 'elder'`,
    );
    expect(await identityOf(account.id)).toBe(person?.digest);
    const rows = await server.sql<{ row: string }>(
      `select to_json(s)::text as row from staff s union all select to_json(i)::text from idempotency i
       union all select to_json(h)::text from history_event h`,
    );
    expect(rows.filter(({ row }) => row.includes(elder))).toEqual([]);

    // One person, one account: who takes in and who decides would be the same person otherwise.
    const second = await send(admin1, 'createAccount', 'CreateAccountInput', {
      username: 'own-second',
      ...fields({ identityNumber: elder }),
    });
    expect(second.refusal).toMatchObject({
      code: 'ACCOUNT_FIELDS_BAD',
      fields: [{ pointer: '/identityNumber' }],
    });
    const { account: other } = await open();
    const taken = await change(admin1, other, { identityNumber: elder });
    expect(taken.refusal?.fields).toEqual([{ pointer: '/identityNumber' }]);
    expect(await identityOf(other.id)).toBeNull();
  });

  it('is added later, and changed on a closed account alone, which a second person opens again', async () => {
    const { account } = await open();
    expect((await change(admin1, account, { identityNumber: '11010519491231002X' })).refusal).toBeNull();
    const first = await identityOf(account.id);
    expect(first).not.toBeNull();
    expect(await eventsOf(account.id)).toContain('staffChanged');
    const kept = await change(admin1, await look(account.username), {});
    expect(kept.refusal).toBeNull();
    const other = { identityNumber: '110105194912310038' };
    const refused = await change(admin1, await look(account.username), other);
    expect(refused.refusal?.fields).toEqual([{ pointer: '/identityNumber' }]);
    expect(await identityOf(account.id)).toBe(first);
    await on(admin1, 'closeAccount', await look(account.username));
    expect((await change(admin1, await look(account.username), other)).refusal).toBeNull();
    expect(await identityOf(account.id)).not.toBe(first);
    expect((await look(account.username)).active).toBe(false);
  });
});

describe('a new account', () => {
  it('cannot be used before a second person has opened it, and then asks for another password first', async () => {
    const { account, password } = await send(admin1, 'createAccount', 'CreateAccountInput', {
      username: 'Chen.Xi',
      ...fields(),
    });
    if (!account || !password) throw new Error('no account');
    expect(account).toMatchObject({
      username: 'chen.xi',
      active: false,
      waiting: [{ kind: 'STAFF_OPENING' }],
    });
    expect(await logIn('chen.xi', password)).toBe('LOGIN_FAILED');

    expect(await decide(officer, 'confirm', account.waiting[0]?.id ?? '')).toBeNull();
    const client = await logIn('chen.xi', password);
    if (typeof client === 'string') throw new Error(client);
    const { errors } = await client.send('{ queueCounts { toDo } }');
    expect(errors[0]?.extensions?.['code']).toBe('LOGIN_UNFINISHED');
    expect(await eventsOf(account.id)).toEqual(
      expect.arrayContaining(['staffCreated', 'proposalMade', 'staffOpened', 'proposalDecided']),
    );
  });

  it('shows its password once: the same request again makes nothing and shows none', async () => {
    const input = { username: 'once', ...fields(), idempotencyKey: randomUUID() };
    const first = await send(admin1, 'createAccount', 'CreateAccountInput', input);
    const again = await send(admin1, 'createAccount', 'CreateAccountInput', input);
    expect(again.account?.id).toBe(first.account?.id);
    expect(first.password).toMatch(/^\S{16}$/);
    expect(again.password).toBeNull();
  });

  it('names everything that is wrong with it at once', async () => {
    const { refusal } = await send(admin1, 'createAccount', 'CreateAccountInput', {
      username: '小王',
      ...fields({
        name: ' ',
        roles: ['ADMINISTRATOR', 'INTAKE'],
        departmentIds: [randomUUID()],
        regionCodes: [],
        windowId: randomUUID(),
      }),
    });
    expect(refusal?.code).toBe('ACCOUNT_FIELDS_BAD');
    expect(refusal?.fields.map(({ pointer }) => pointer).sort()).toEqual(
      ['/departmentIds', '/name', '/regionCodes', '/roles', '/username', '/windowId'].sort(),
    );
  });

  it('never gets a username that is there', async () => {
    const { refusal } = await send(admin1, 'createAccount', 'CreateAccountInput', {
      username: 'INTAKE1',
      ...fields(),
    });
    expect(refusal?.code).toBe('ACCOUNT_USERNAME_TAKEN');
  });
});

describe('roles', () => {
  it.each([
    ['ADMINISTRATOR', 'AUDITOR'],
    ['ADMINISTRATOR', 'SECURITY_OFFICER'],
    ['SECURITY_OFFICER', 'AUDITOR'],
    ['AUDITOR', 'REVIEWER'],
  ])('%s and %s are not given to one person', async (one, other) => {
    const { refusal } = await change(admin1, await look('intake2'), { roles: [one, other] });
    expect(refusal).toMatchObject({ code: 'ACCOUNT_FIELDS_BAD', fields: [{ pointer: '/roles' }] });
  });

  it('that are taken away go at once; that are given wait; of both, the taking is at once', async () => {
    const { account } = await open({ roles: ['INTAKE', 'REVIEWER'] });
    const taken = await change(admin1, account, { roles: ['INTAKE'] });
    expect(taken.account).toMatchObject({ roles: ['INTAKE'], waiting: [] });

    const both = await change(admin1, taken.account as Account, { roles: ['INTAKE', 'APPROVER'] });
    expect(both.account).toMatchObject({ roles: ['INTAKE'], waiting: [{ kind: 'STAFF_ROLES' }] });
    expect(await decide(admin2, 'confirm', both.account?.waiting[0]?.id ?? '')).toBeNull();
    expect(await look(account.username)).toMatchObject({ roles: ['INTAKE', 'APPROVER'], waiting: [] });
  });

  it('do not change by a confirmation that comes after another change', async () => {
    const { account } = await open({ roles: ['INTAKE', 'REVIEWER'] });
    const asked = await change(admin1, account, { roles: ['INTAKE', 'REVIEWER', 'APPROVER'] });
    const meanwhile = await change(admin2, asked.account as Account, { roles: ['INTAKE'] });
    expect(meanwhile.refusal).toBeNull();
    const proposal = asked.account?.waiting[0]?.id ?? '';
    expect(await decide(officer, 'confirm', proposal)).toBe('PROPOSAL_STALE');
    expect((await look(account.username)).roles).toEqual(['INTAKE']);
    expect(await decide(admin1, 'withdraw', proposal)).toBeNull();
  });
});

describe('the second person', () => {
  it('is never the first one, nor the one whom it is about', async () => {
    const { account } = await open({ roles: ['SECURITY_OFFICER'] });
    const asked = await change(admin1, account, { roles: ['ADMINISTRATOR'] });
    const proposal = asked.account?.waiting[0]?.id ?? '';
    expect(asked.account?.roles).toEqual(['SECURITY_OFFICER']);
    expect(await decide(admin1, 'confirm', proposal)).toBe('PROPOSAL_OWN');
    expect(await decide(admin1, 'reject', proposal)).toBe('PROPOSAL_OWN');
    expect(await decide(admin2, 'withdraw', proposal)).toBe('PROPOSAL_NOT_YOURS');
    const own = await admin2.ask<{ me: { id: string } }>('{ me { id } }');
    await server.sql('update proposal set subject_id = $1 where id = $2', [own.me.id, proposal]);
    expect(await decide(admin2, 'confirm', proposal)).toBe('PROPOSAL_ABOUT_YOU');
    await server.sql('update proposal set subject_id = $1 where id = $2', [account.id, proposal]);
    expect(await decide(admin2, 'reject', proposal)).toBeNull();
    expect(await decide(officer, 'confirm', proposal)).toBe('PROPOSAL_DECIDED');
  });

  describe('that nobody decides within ten days', () => {
    interface Shown {
      readonly id: string;
      readonly state: string;
    }
    const shownTo = async (client: TestClient, open = true): Promise<Shown[]> =>
      (
        await client.ask<{ proposals: { nodes: Shown[] } }>(
          'query ($open: Boolean!) { proposals(open: $open) { nodes { id state } } }',
          { open },
        )
      ).proposals.nodes;
    const runOut = (id: string): Promise<object[]> =>
      server.sql(`update proposal set expires_at = now() - interval '1 second' where id = $1`, [id]);
    const lapses = (proposalId: string): Promise<object[]> =>
      server.sql(
        `select chain_kind as chain, chain_id as id, actor_kind as by, payload->>'proposal' as kind
           from history_event where kind = 'proposalLapsed' and payload->>'proposalId' = $1`,
        [proposalId],
      );
    const wider = { roles: ['INTAKE', 'REVIEWER'] };

    it('lapses: it is refused, written into the history, and can be proposed again', async () => {
      const { account } = await open();
      const asked = await change(admin1, account, wider);
      const proposal = asked.account?.waiting[0]?.id ?? '';
      await runOut(proposal);
      expect(await decide(admin2, 'confirm', proposal)).toBe('PROPOSAL_LAPSED');
      expect(await lapses(proposal)).toEqual([
        { chain: 'account', id: account.id, by: 'system', kind: 'staffRoles' },
      ]);
      const again = await change(admin1, await look(account.username), wider);
      expect(again.refusal).toBeNull();
      const twice = await change(admin1, await look(account.username), { roles: ['INTAKE', 'APPROVER'] });
      expect(twice.refusal?.code).toBe('PROPOSAL_WAITING');
      expect(await lapses(proposal)).toHaveLength(1);
    });

    it('is written down without anybody asking, once, on the chain of what it was about', async () => {
      const { places } = await admin1.ask<{ places: { departments: { id: string; parentId: null }[] } }>(
        '{ places { departments { id parentId } } }',
      );
      const [department, above] = places.departments.filter(({ parentId }) => parentId === null);
      const { answer } = await admin1.ask<{ answer: { proposalId: string } }>(
        'mutation ($input: MoveDepartmentInput!) { answer: moveDepartment(input: $input) { proposalId } }',
        { input: { departmentId: department?.id, parentId: above?.id, idempotencyKey: randomUUID() } },
      );
      await runOut(answer.proposalId);
      const job = server.apps[0].get(LapseProposalsJob);
      await Promise.all([job.run(), job.run()]);
      expect(await lapses(answer.proposalId)).toEqual([
        { chain: 'policy', id: placesPolicyId, by: 'system', kind: 'departmentMove' },
      ]);
    });

    it('stands before whoever proposed it, and before nobody else, until they propose it again', async () => {
      const { account } = await open();
      const asked = await change(admin1, account, wider);
      const id = asked.account?.waiting[0]?.id ?? '';
      await runOut(id);
      for (const written of [false, true]) {
        if (written) await server.apps[0].get(LapseProposalsJob).run();
        expect(await shownTo(admin1)).toContainEqual({ id, state: 'LAPSED' });
        expect((await shownTo(admin2)).map((one) => one.id)).not.toContain(id);
        expect(await shownTo(admin2, false)).toContainEqual({ id, state: 'LAPSED' });
      }
      await change(admin1, await look(account.username), wider);
      expect((await shownTo(admin1)).map((one) => one.id)).not.toContain(id);
    });
  });

  it('confirms nothing of somebody who may not propose it any more', async () => {
    const { account } = await open();
    const asked = await change(admin1, account, { roles: ['INTAKE', 'APPROVER'] });
    const proposal = asked.account?.waiting[0]?.id ?? '';
    const proposer = `where username = 'admin1'`;
    for (const gone of [`active = false`, `roles = '{auditor}'`]) {
      await server.sql(`update staff set ${gone} ${proposer}`);
      expect(await decide(officer, 'confirm', proposal)).toBe('PROPOSER_GONE');
      await server.sql(`update staff set active = true, roles = '{administrator}' ${proposer}`);
    }
    expect((await look(account.username)).roles).toEqual(['INTAKE']);
    expect(await decide(officer, 'confirm', proposal)).toBeNull();
    expect((await look(account.username)).roles).toEqual(['INTAKE', 'APPROVER']);
  });

  it('confirms once, also when two confirm at the same time', async () => {
    const { account } = await open();
    const asked = await change(admin1, account, { roles: ['INTAKE', 'REVIEWER'] });
    const proposal = asked.account?.waiting[0]?.id ?? '';
    const answers = await Promise.all([
      decide(admin2, 'confirm', proposal),
      decide(officer, 'confirm', proposal),
    ]);
    expect(answers.sort()).toEqual([null, 'PROPOSAL_DECIDED'].sort());
    const changes = (await eventsOf(account.id)).filter((kind) => kind === 'staffChanged');
    expect(changes).toHaveLength(1);
  });
});

describe('an account', () => {
  it('is never changed by its owner', async () => {
    const own = await look('admin1');
    const answers = [
      await change(admin1, own, { roles: ['ADMINISTRATOR'] }),
      await on(admin1, 'closeAccount', own),
      await on(admin1, 'resetAccountSecondFactor', own),
    ];
    expect(answers.map(({ refusal }) => refusal?.code)).toEqual([
      'ACCOUNT_OWN',
      'ACCOUNT_OWN',
      'ACCOUNT_OWN',
    ]);
  });

  it('that is closed ends its sessions and what waits for it; it opens again with a second person', async () => {
    const clerk = await server.asClerk('intake2');
    const account = await look('intake2');
    const asked = await change(admin1, account, { name: '吴思远', roles: ['INTAKE', 'REVIEWER'] });
    const closed = await on(admin1, 'closeAccount', asked.account as Account);
    expect(closed.account).toMatchObject({ active: false, waiting: [] });
    await expect(clerk.send('{ queueCounts { toDo } }')).resolves.toMatchObject({
      errors: [{ extensions: { code: 'UNAUTHENTICATED' } }],
    });
    const reopened = await on(admin1, 'reopenAccount', closed.account as Account);
    expect(reopened.account).toMatchObject({ active: false, waiting: [{ kind: 'STAFF_OPENING' }] });
    expect(await decide(officer, 'confirm', reopened.account?.waiting[0]?.id ?? '')).toBeNull();
    expect((await look('intake2')).active).toBe(true);
  });

  it('that somebody else has changed is not overwritten', async () => {
    const { account } = await open();
    await change(admin1, account, { name: '一' });
    const { refusal } = await change(admin2, account, { name: '二' });
    expect(refusal?.code).toBe('ACCOUNT_CHANGED_ELSEWHERE');
  });

  it('gets a password from an administrator, who sees it once; the same request again gives no other one', async () => {
    const { account, password } = await open();
    const reset = async (idempotencyKey: string): Promise<Payload> => {
      const { answer } = await admin1.ask<{ answer: Payload }>(
        `mutation ($input: AccountInput!) {
           answer: resetAccountPassword(input: $input) { password refusal { code fields { pointer } } }
         }`,
        { input: { accountId: account.id, version: account.version, idempotencyKey } },
      );
      return answer;
    };
    const once = randomUUID();
    const first = await reset(once);
    expect(await logIn(account.username, password)).toBe('LOGIN_FAILED');
    expect(await reset(once)).toEqual({ password: null, refusal: null });
    expect(await logIn(account.username, first.password ?? '')).not.toBe('LOGIN_FAILED');
    const given = await server.sql(
      `select 1 from history_event where kind = 'passwordIssued' and chain_id = $1`,
      [account.id],
    );
    expect(given).toHaveLength(1);
    expect((await reset(randomUUID())).password).not.toBe(first.password);
  });
});

describe('the last administrator', () => {
  it('stays: of two who close each other at the same time, one remains', async () => {
    const [one, two] = [await look('admin1'), await look('admin2')];
    const answers = await Promise.all([
      on(admin1, 'closeAccount', two).catch(() => null),
      on(admin2, 'closeAccount', one).catch(() => null),
    ]);
    const open = await server.sql<{ username: string }>(
      `select username from staff where active and roles @> array['administrator']`,
    );
    expect(open).toHaveLength(1);
    expect(answers.filter((answer) => answer?.refusal === null)).toHaveLength(1);
    await server.sql(`update staff set active = true where username in ('admin1', 'admin2')`);
    admin1 = await server.asClerk('admin1');
    admin2 = await server.asClerk('admin2');
  });

  it('keeps the role, also where it was to be taken away while there were two', async () => {
    const [one, two] = [await look('admin1'), await look('admin2')];
    const asked = await change(admin1, two, { name: '罗予安', roles: ['AUDITOR'] });
    expect(asked.account).toMatchObject({ roles: ['ADMINISTRATOR'], waiting: [{ kind: 'STAFF_ROLES' }] });
    expect((await on(admin2, 'closeAccount', one)).refusal).toBeNull();
    const proposal = asked.account?.waiting[0]?.id ?? '';
    expect(await decide(officer, 'confirm', proposal)).toBe('PROPOSER_GONE');
    // Whoever stands behind it: the last one stays.
    await server.sql('update proposal set proposed_by = $1 where id = $2', [two.id, proposal]);
    expect(await decide(officer, 'confirm', proposal)).toBe('ACCOUNT_LAST_ADMINISTRATOR');
    expect(await decide(officer, 'reject', proposal)).toBeNull();
    await server.sql(`update staff set active = true where username = 'admin1'`);
    admin1 = await server.asClerk('admin1');
  });
});

describe('the scope of an account', () => {
  const cases = async (client: TestClient): Promise<number> =>
    (await client.ask<{ queue: { nodes: object[] } }>('{ queue(view: UNIT) { nodes { id } } }')).queue.nodes
      .length;
  const places = async (): Promise<{ id: string; name: string; version: number }[]> =>
    (
      await admin1.ask<{ places: { departments: { id: string; name: string; version: number }[] } }>(
        '{ places { departments { id name version } } }',
      )
    ).places.departments;
  /** As the clerk works from the next second on: sessions are read anew by then. */
  const until = async (client: TestClient, count: number): Promise<void> => {
    const end = Date.now() + 10_000;
    while ((await cases(client)) !== count && Date.now() < end)
      await new Promise((go) => setTimeout(go, 100));
    expect(await cases(client)).toBe(count);
  };

  it('goes down both trees, in every list and for every case', async () => {
    const { id } = await apply(await server.asCitizen('resident'), 'dog-licence');
    const clerk = await server.asClerk('intake1');
    await until(clerk, 1);
    const set = (departmentIds: string[] | null, regionCodes: string[] | null) =>
      server.sql(`update staff set department_ids = $1, region_codes = $2 where username = 'intake1'`, [
        departmentIds,
        regionCodes,
      ]);
    const [responsible] = await server.sql<{ id: string }>(
      'select department_id as id from application where id = $1',
      [id],
    );
    const other = (await places()).find((one) => one.id !== responsible?.id);
    if (!responsible || !other) throw new Error('no departments');

    await set(null, ['990103000000']);
    await until(clerk, 0);
    expect(
      (await clerk.ask<{ case: object | null }>('query ($id: ID!) { case(id: $id) { id } }', { id })).case,
    ).toBeNull();
    await set(null, ['990102000000']);
    await until(clerk, 1);
    await set([other.id], null);
    await until(clerk, 0);

    // Below the other department it is the business of whoever works for that one, once two people have agreed.
    const { answer } = await admin1.ask<{ answer: { proposalId: string; refusal: object | null } }>(
      `mutation ($input: MoveDepartmentInput!) { answer: moveDepartment(input: $input) { proposalId refusal { code } } }`,
      { input: { departmentId: responsible.id, parentId: other.id, idempotencyKey: randomUUID() } },
    );
    expect(await cases(clerk)).toBe(0);
    expect(await decide(admin2, 'confirm', answer.proposalId)).toBeNull();
    await until(clerk, 1);
    const circle = await admin1.ask<{ answer: { refusal: { code: string } | null } }>(
      `mutation ($input: MoveDepartmentInput!) { answer: moveDepartment(input: $input) { refusal { code } } }`,
      { input: { departmentId: other.id, parentId: responsible.id, idempotencyKey: randomUUID() } },
    );
    expect(circle.answer.refusal?.code).toBe('PLACE_BELOW_ITSELF');
  });

  it('that opens more waits, that opens less holds at once', async () => {
    const departments = await places();
    const [one, two] = departments;
    if (!one || !two) throw new Error('no departments');
    const { account } = await open({ departmentIds: [one.id] });
    const wider = await change(admin1, account, { departmentIds: [one.id, two.id] });
    expect(wider.account?.waiting).toMatchObject([{ kind: 'STAFF_SCOPE' }]);
    expect(await decide(officer, 'confirm', wider.account?.waiting[0]?.id ?? '')).toBeNull();
    const narrower = await change(admin1, await look(account.username), { departmentIds: [two.id] });
    expect(narrower.account?.waiting).toEqual([]);
  });
});

describe('halls and departments', () => {
  it('are on the portal as an administrator has changed them', async () => {
    const { places } = await admin1.ask<{
      places: { halls: { key: string; version: number; [field: string]: unknown }[] };
    }>(
      '{ places { halls { key version name nameEn address addressEn hours hoursEn telephone windows { id number name nameEn } } } }',
    );
    const [hall] = places.halls;
    const save = (change: object) =>
      admin1.ask<{ saveHall: { refusal: { code: string; fields: { pointer: string }[] } | null } }>(
        'mutation ($input: SaveHallInput!) { saveHall(input: $input) { refusal { code fields { pointer } } } }',
        { input: { ...hall, idempotencyKey: randomUUID(), ...change } },
      );
    expect((await save({ hours: '周一至周五 8:00–18:00' })).saveHall.refusal).toBeNull();
    const { site } = await server
      .visitor('portal')
      .ask<{ site: { halls: { hours: string }[] } }>('{ site { halls { hours } } }');
    expect(site.halls[0]?.hours).toBe('周一至周五 8:00–18:00');
    expect((await save({ hours: '早八点' })).saveHall.refusal?.code).toBe('PLACE_CHANGED_ELSEWHERE');
    const twice = { number: 'A01', name: '窗口', nameEn: 'Window' };
    const { saveHall } = await save({ telephone: '', windows: [twice, twice] });
    expect(saveHall.refusal).toMatchObject({
      code: 'PLACE_FIELDS_BAD',
      fields: [{ pointer: '/telephone' }, { pointer: '/windows/1/number' }],
    });
  });

  it('tell on every guide where the department in charge is and when it is open, in both languages, at once', async () => {
    const citizen = await server.asCitizen('resident');
    const { id } = await apply(citizen, 'senior-card');
    const [{ department, item } = { department: '', item: '' }] = await server.sql<{
      department: string;
      item: string;
    }>('select department_id as department, item_id as item from application where id = $1', [id]);
    const guide = async (language: 'zh-CN' | 'en'): Promise<object> =>
      (
        await server
          .visitor('portal', { language })
          .ask<{ item: { department: object } }>(
            'query ($id: ID!) { item(id: $id) { department { name address hours telephone } } }',
            { id: item },
          )
      ).item.department;
    const { places } = await admin1.ask<{ places: { departments: Record<string, unknown>[] } }>(
      `{ places { departments { id version name nameEn telephone address addressEn hours hoursEn } } }`,
    );
    const before = places.departments.find((one) => one['id'] === department) ?? {};
    expect(await guide('en')).toEqual({
      name: before['nameEn'],
      address: before['addressEn'],
      hours: before['hoursEn'],
      telephone: before['telephone'],
    });
    expect(before['addressEn']).toMatch(/Yunxi$/);
    const { id: departmentId, ...rest } = before;
    const changed = {
      addressEn: '1 New Street, Yunxi',
      hours: '周一至周五 9:00–16:00',
      hoursEn: 'Weekdays 9–16',
    };
    const { saveDepartment } = await admin1.ask<{ saveDepartment: { refusal: object | null } }>(
      'mutation ($input: SaveDepartmentInput!) { saveDepartment(input: $input) { refusal { code } } }',
      { input: { departmentId, ...rest, ...changed, idempotencyKey: randomUUID() } },
    );
    expect(saveDepartment.refusal).toBeNull();
    expect(await guide('en')).toMatchObject({ address: changed.addressEn, hours: changed.hoursEn });
    expect(await guide('zh-CN')).toMatchObject({ address: before['address'], hours: changed.hours });
  });
});

describe('the window of an account', () => {
  interface Hall {
    readonly key: string;
    readonly version: number;
    readonly windows: { readonly id: string | null; readonly number: string; readonly name: string }[];
  }
  const halls = async (): Promise<Hall[]> =>
    (
      await admin1.ask<{ places: { halls: Hall[] } }>(
        '{ places { halls { key version name nameEn address addressEn hours hoursEn telephone windows { id number name nameEn } } } }',
      )
    ).places.halls;
  const save = async (hall: Hall, windows: Hall['windows']): Promise<void> => {
    const { saveHall } = await admin1.ask<{ saveHall: { refusal: object | null } }>(
      'mutation ($input: SaveHallInput!) { saveHall(input: $input) { refusal { code } } }',
      { input: { ...hall, windows, idempotencyKey: randomUUID() } },
    );
    expect(saveHall.refusal).toBeNull();
  };
  const windowOf = async (username: string): Promise<object | undefined> => {
    const { accounts } = await admin1.ask<{ accounts: { nodes: object[] } }>(
      'query ($search: String) { accounts(search: $search) { nodes { windowId windowName } } }',
      { search: username },
    );
    return accounts.nodes[0];
  };

  it('stays the same window when its sign changes, and has no name when it is taken away', async () => {
    const [hall] = await halls();
    const [first] = hall?.windows ?? [];
    if (!hall || !first?.id) throw new Error('no windows');
    const { account, password } = await open({ windowId: first.id });
    expect(await windowOf(account.username)).toEqual({
      windowId: first.id,
      windowName: `${first.number} ${first.name}`,
    });
    const sign = { ...first, number: 'Z42', name: '改牌窗口' };
    await save(hall, [{ ...sign, id: null, number: 'Z41' }, sign, ...hall.windows.slice(1)]);
    const renamed = { windowId: first.id, windowName: 'Z42 改牌窗口' };
    expect(await windowOf(account.username)).toEqual(renamed);
    const clerk = await logIn(account.username, password);
    if (typeof clerk === 'string') throw new Error(clerk);
    expect(await clerk.ask('{ me { windowName } }')).toEqual({ me: { windowName: renamed.windowName } });

    const [now] = await halls();
    if (!now) throw new Error('no hall');
    await save(now, hall.windows.slice(1));
    expect(await windowOf(account.username)).toEqual({ windowId: first.id, windowName: null });
    const kept = await change(admin1, await look(account.username), { windowId: first.id });
    expect(kept.refusal?.fields).toMatchObject([{ pointer: '/windowId' }]);
  });

  it('that was stored by its number leads to the window of that number after the update', async () => {
    const [app] = server.apps;
    const runner = app.get(DataSource).createQueryRunner();
    const names = ['PlacesInFull1796100000100', 'StaffWindow1796100000200'];
    const update = [...catalogueMigrations, ...identityMigrations]
      .filter(({ name }) => names.includes(name))
      .map((Migration) => new Migration());
    for (const migration of [...update].reverse()) await migration.down(runner);
    expect(await server.sql(`select window_name as name from staff where username = 'reviewer1'`)).toEqual([
      { name: 'C01' },
    ]);
    await server.sql(`update staff set window_name = 'X99' where username = 'intake2'`);
    for (const migration of update) await migration.up(runner);
    await runner.release();
    const [hall] = await halls();
    const idOf = (number: string) => hall?.windows.find((window) => window.number === number)?.id;
    const rows = await server.sql<{ username: string; window: string | null }>(
      `select username, window_id as window from staff where username in ('intake2', 'reviewer1')
        order by username`,
    );
    expect(rows).toEqual([
      { username: 'intake2', window: null },
      { username: 'reviewer1', window: idOf('C01') },
    ]);
  });
});
