import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestServer, type TestServer } from '@tongban/testing';
import { ForgetSessionsJob } from './index.js';

const ME = '{ me { name } }';

interface LoggedIn {
  logIn: { refusal: { code: string } | null };
}
const LOG_IN = (username: string, password: string): string =>
  `mutation { logIn(input: { username: "${username}", password: "${password}" }) { refusal { code } } }`;

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ instances: 2 });
}, 120_000);
afterAll(() => server.stop());

describe('sessions', () => {
  it('are stored as hashes only', async () => {
    const citizen = await server.asCitizen('resident');
    const token = citizen.token ?? '';
    expect(token).toMatch(/^[\w-]{43}$/);

    const hash = createHash('sha256').update(token).digest('hex');
    const rows = await server.sql<{ row: string }>('select to_json(session)::text as row from session');
    expect(rows.filter(({ row }) => row.includes(hash))).toHaveLength(1);
    expect(rows.some(({ row }) => row.includes(token))).toBe(false);
  });

  it('live in a cookie that scripts and other sites cannot use', async () => {
    const visitor = server.visitor('counter');
    const answer = await visitor.send(
      'mutation { logIn(input: { username: "intake1", password: "Yunxi-demo-2026" }) { refusal { code } } }',
    );
    expect(answer.headers.get('set-cookie')).toMatch(/^tongban_counter=.*HttpOnly; SameSite=Strict/);
  });

  it('give their token to a mini-program, which sends it as bearer', async () => {
    const phone = await server.asCitizen('elder', { channel: 'WEAPP' });
    expect(phone.token).toMatch(/^[\w-]{43}$/);
    expect(await phone.ask(ME)).toEqual({ me: { name: '陆怀安' } });
  });

  it('end for every process when somebody logs out', async () => {
    const citizen = await server.asCitizen('shopkeeper');
    const token = citizen.token ?? '';
    const elsewhere = server.visitor('portal', { instance: 1 });
    elsewhere.carry(token);
    expect(await elsewhere.ask(ME)).toEqual({ me: { name: '温以恒' } });

    const out = await citizen.send('mutation { logOut }');
    expect(out.data).toEqual({ logOut: true });
    expect(citizen.token).toBeNull();
    const thief = server.visitor('portal');
    thief.carry(token);
    expect(await thief.ask(ME)).toEqual({ me: null });
    await eventually(async () => expect(await elsewhere.ask(ME)).toEqual({ me: null }));
  });

  it('end when somebody logs in anew in the same browser, whoever that is, and are written down as ended', async () => {
    const citizen = await server.asCitizen('resident');
    const clerk = await server.asClerk('reviewer2');
    const [first, before] = [citizen.token ?? '', clerk.token ?? ''];
    const { demoPeople } = await citizen.ask<{ demoPeople: { id: string; name: string }[] }>(
      '{ demoPeople { id name } }',
    );
    const elder = demoPeople.find(({ name }) => name === '陆怀安')?.id;
    await citizen.ask(
      `mutation { logInAsDemoPerson(input: { personId: "${elder}", channel: WEB }) { refusal { code } } }`,
    );
    expect(await citizen.ask(ME)).toEqual({ me: { name: '陆怀安' } });
    expect((await clerk.ask<LoggedIn>(LOG_IN('reviewer2', 'wrong'))).logIn.refusal).not.toBeNull();
    expect(await clerk.ask(ME)).toEqual({ me: { name: expect.any(String) } });
    expect((await clerk.ask<LoggedIn>(LOG_IN('reviewer2', 'Yunxi-demo-2026'))).logIn.refusal).toBeNull();
    expect(await clerk.ask(ME)).toEqual({ me: { name: expect.any(String) } });

    const ended = [first, before].map((token) => createHash('sha256').update(token).digest());
    const rows = await server.sql<{ end_reason: string | null; told: number }>(
      `select s.end_reason, (select count(*)::int from history_event h
          where h.kind = 'loggedOut' and h.chain_id = s.subject_id and h.payload->>'sessionId' = s.id::text) as told
         from session s where s.token_hash = any($1)`,
      [ended],
    );
    const row = { end_reason: 'loggedOut', told: 1 };
    expect(rows).toEqual([row, row]);
    const thief = server.visitor('portal');
    thief.carry(first);
    expect(await thief.ask(ME)).toEqual({ me: null });
  });

  it('end when their time is over, and when nobody has used them for a while', async () => {
    const citizen = await server.asCitizen('graduate');
    try {
      server.time.set(new Date(Date.now() + 59 * 60_000));
      expect(await citizen.ask(ME)).toEqual({ me: { name: '韩小满' } });
      // The look an hour ago counted: without it the session would have ended by now.
      server.time.set(new Date(Date.now() + 100 * 60_000));
      expect(await citizen.ask(ME)).toEqual({ me: { name: '韩小满' } });
      server.time.set(new Date(Date.now() + 161 * 60_000));
      expect(await citizen.ask(ME)).toEqual({ me: null });
    } finally {
      server.time.release();
    }
  });

  it('are removed half a year after their end, and not before', async () => {
    const citizen = await server.asCitizen('manager');
    const hash = createHash('sha256')
      .update(citizen.token ?? '')
      .digest();
    const isThere = async (): Promise<boolean> =>
      (await server.sql('select 1 from session where token_hash = $1', [hash])).length === 1;
    const job = server.apps[0].get(ForgetSessionsJob);
    try {
      server.time.set(new Date(Date.now() + 180 * 24 * 3_600_000));
      await job.run();
      expect(await isThere()).toBe(true);
      server.time.set(new Date(Date.now() + 200 * 24 * 3_600_000));
      await job.run();
      expect(await isThere()).toBe(false);
    } finally {
      server.time.release();
    }
  });

  it('do not work in the other zone', async () => {
    const clerk = await server.asClerk('reviewer1');
    const citizen = await server.asCitizen('mother');
    const asCitizen = server.visitor('portal');
    asCitizen.carry(clerk.token ?? '');
    expect(await asCitizen.ask(ME)).toEqual({ me: null });
    const answer = await server.visitor('counter').fetch('graphql/counter', {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: `tongban_counter=${citizen.token}` },
      body: JSON.stringify({ query: ME }),
    });
    expect(await answer.json()).toEqual({ data: { me: null } });
  });

  it('of a closed account end at once', async () => {
    const clerk = await server.asClerk('intake2', { instance: 1 });
    expect(await clerk.ask(ME)).toEqual({ me: { name: '吴思远' } });
    await server.sql("update staff set active = false where username = 'intake2'");
    try {
      await eventually(async () => expect(await clerk.ask(ME)).toEqual({ me: null }));
    } finally {
      await server.sql("update staff set active = true where username = 'intake2'");
    }
  });

  it('are asked for where one is needed, in the language of the reader', async () => {
    const { errors } = await server.visitor('counter', { language: 'en' }).send('{ queueCounts { toDo } }');
    expect(errors[0]?.extensions?.['code']).toBe('UNAUTHENTICATED');
    expect(errors[0]?.message).toMatch(/^Please log in/);
  });
});

describe('log-in at the counter', () => {
  const logIn = async (username: string, password: string): Promise<string | undefined> => {
    const { logIn: answer } = await server
      .visitor('counter')
      .ask<{ logIn: { refusal: { code: string } | null } }>(
        'mutation ($input: LogInInput!) { logIn(input: $input) { staff { name } refusal { code message } } }',
        { input: { username, password } },
      );
    return answer.refusal?.code;
  };

  it('says the same about a wrong password and an unknown name, and then makes both wait', async () => {
    for (const name of ['reviewer2', 'nobody-of-that-name']) {
      const answers = [];
      for (let attempt = 0; attempt < 6; attempt++) answers.push(await logIn(name, 'wrong'));
      expect(answers).toEqual([...Array<string>(5).fill('LOGIN_FAILED'), 'LOGIN_TOO_OFTEN']);
    }
    expect(await logIn('reviewer2', 'Yunxi-demo-2026')).toBe('LOGIN_TOO_OFTEN');
    server.time.set(new Date(Date.now() + 60_000));
    try {
      expect(await logIn('REVIEWER2', 'Yunxi-demo-2026')).toBeUndefined();
    } finally {
      server.time.release();
    }
  });

  it('keeps passwords as argon2 hashes', async () => {
    const rows = await server.sql<{ password_hash: string }>('select password_hash from staff');
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.every(({ password_hash }) => password_hash.startsWith('$argon2id$'))).toBe(true);
  });
});

describe('demonstration identities', () => {
  it('have their personal data sealed in the table and masked on the way out', async () => {
    const [row] = await server.sql<Record<string, string>>(
      "select * from person where demonstration_key = 'resident'",
    );
    for (const column of ['identity_number', 'telephone', 'address'])
      expect(row?.[column]).toMatch(/^enc:v1:test:/);
    expect(JSON.stringify(row)).not.toContain('990102199004161265');

    const citizen = await server.asCitizen('resident');
    const { me } = await citizen.ask<{ me: object }>('{ me { identityNumber telephone autofill } }');
    expect(me).toEqual({
      identityNumber: '990102********1265',
      telephone: '169****0001',
      autofill: expect.objectContaining({ identityNumber: '990102199004161265', telephone: '16900000001' }),
    });
  });

  it('are refused for an id that is none', async () => {
    for (const personId of ['x', '00000000-0000-7000-8000-000000000000', "' or 1=1 --"]) {
      const { logInAsDemoPerson } = await server
        .visitor('portal')
        .ask<Record<string, object>>(
          'mutation ($input: LogInAsDemoPersonInput!) { logInAsDemoPerson(input: $input) { session { token } refusal { code } } }',
          { input: { personId, channel: 'WEB' } },
        );
      expect(logInAsDemoPerson).toEqual({ session: null, refusal: { code: 'LOGIN_DEMO_CLOSED' } });
    }
  });
});

describe('without the demonstration', () => {
  let real: TestServer;
  beforeAll(async () => {
    real = await startTestServer({ config: { demo: false } });
  }, 120_000);
  afterAll(() => real.stop());

  it('nobody is offered, nobody gets in, and public passwords open nothing', async () => {
    const [person] = await real.sql<{ id: string }>('select id from person limit 1');
    const visitor = real.visitor('portal');
    expect(await visitor.ask('{ demoPeople { id } }')).toEqual({ demoPeople: [] });
    expect(
      await visitor.ask(
        'mutation ($input: LogInAsDemoPersonInput!) { logInAsDemoPerson(input: $input) { refusal { code } } }',
        { input: { personId: person?.id, channel: 'WEB' } },
      ),
    ).toEqual({ logInAsDemoPerson: { refusal: { code: 'LOGIN_DEMO_CLOSED' } } });
    expect(await real.visitor('counter').ask('{ site { demoAccounts { username } } }')).toEqual({
      site: { demoAccounts: [] },
    });
    await expect(real.asClerk('intake1')).rejects.toThrow('LOGIN_FAILED');
  });
});

/** Waits for a condition that another process reaches within a second. */
async function eventually(check: () => Promise<void>): Promise<void> {
  const end = Date.now() + 10_000;
  for (;;) {
    try {
      return await check();
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}
