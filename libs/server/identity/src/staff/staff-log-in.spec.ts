import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestServer, type TestServer } from '@tongban/testing';
import { newId } from '@tongban/kernel';
import { hashPassword } from './passwords.js';
import { codeAt } from './totp.js';

type Client = ReturnType<TestServer['visitor']>;
interface Answer {
  staff?: { pending: string | null; secondFactor: boolean; name: string } | null;
  refusal?: { code: string; message: string; fields: { pointer: string; message: string }[] } | null;
  recoveryCodes?: string[] | null;
  offer?: { secret: string; uri: string } | null;
}

const STAFF = 'staff { name pending secondFactor } refusal { code message fields { pointer message } }';
const GIVEN = 'Begin-anew-2026';
const OWN = 'Yun-shan-wu-lu-7';
/** Good for anything, had nobody stolen it. */
const STOLEN = 'Feng-qi-yun-yong-3';

let server: TestServer;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tongban-log-in-'));
  const breachedPasswords = join(folder, 'breached.txt');
  writeFileSync(breachedPasswords, `${createHash('sha1').update(STOLEN).digest('hex').toUpperCase()}:3\n`);
  server = await startTestServer({ instances: 2, config: { breachedPasswords } });
}, 180_000);
afterAll(async () => {
  await server?.stop();
  rmSync(folder, { recursive: true });
});
afterEach(() => server.time.release());

/** An account of nobody's demonstration, with a password that somebody else has chosen. */
async function newAccount(roles = ['intake']): Promise<{ id: string; username: string }> {
  const id = newId();
  const username = `clerk-${id.slice(-8)}`;
  await server.sql(
    `insert into staff (id, username, name, password_hash, roles, active, demonstration, version)
     values ($1, $2, '江照晚', $3, $4, true, false, 1)`,
    [id, username, await hashPassword(GIVEN), roles],
  );
  return { id, username };
}

const run = async (client: Client, mutation: string, input: object, fields = STAFF): Promise<Answer> => {
  const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
  const names: Record<string, string> = {
    ShowSecondFactorInput: 'SecondFactorInput',
    ConfirmSecondFactorInput: 'SecondFactorInput',
    RenewRecoveryCodesInput: 'SecondFactorInput',
    SignOutSessionInput: 'SignOutInput',
  };
  const answer = await client.ask<Record<string, Answer>>(
    `mutation ($input: ${names[type] ?? type}!) { ${mutation}(input: $input) { ${fields} } }`,
    { input },
  );
  return answer[mutation] ?? {};
};
const logIn = (client: Client, username: string, password: string): Promise<Answer> =>
  run(client, 'logIn', { username, password });
const pending = async (client: Client): Promise<unknown> =>
  (await client.ask<{ me: { pending: string | null } | null }>('{ me { pending } }')).me?.pending;
const isOpen = async (client: Client): Promise<string> => {
  const { errors } = await client.send('{ queueCounts { toDo } }');
  return String(errors[0]?.extensions?.['code'] ?? 'open');
};
/** The wall clock of the test server, from which codes are made. */
let now = Date.now();
const at = (seconds: number): Date => {
  now += seconds * 1000;
  server.time.set(new Date(now));
  return new Date(now);
};

/** Goes the whole way of a first log-in. */
async function enrolled(roles?: string[]) {
  const account = await newAccount(roles);
  at(60);
  const client = server.visitor('counter');
  await logIn(client, account.username, GIVEN);
  await run(client, 'changePassword', { current: null, next: OWN });
  const { offer } = await run(
    client,
    'beginSecondFactor',
    { code: null },
    'offer { secret uri } refusal { code }',
  );
  const secret = offer?.secret ?? '';
  const answer = await run(
    client,
    'confirmSecondFactor',
    { code: codeAt(secret, at(1)) },
    `${STAFF} recoveryCodes`,
  );
  return { ...account, client, secret, answer, codes: answer.recoveryCodes ?? [] };
}

describe('the first log-in of a member of staff', () => {
  it('leads through a password of their own and a second factor to the work, and nowhere else', async () => {
    const { username } = await newAccount();
    at(0);
    const client = server.visitor('counter');
    expect((await logIn(client, username, GIVEN)).staff?.pending).toBe('PASSWORD');
    expect(await isOpen(client)).toBe('LOGIN_UNFINISHED');

    const unfit = await run(client, 'changePassword', { current: null, next: 'wkqzxv' });
    expect(unfit.refusal).toMatchObject({
      code: 'PASSWORD_UNFIT',
      fields: [
        { pointer: '/next', message: '密码至少要有 10 个字符。' },
        { pointer: '/next', message: expect.stringContaining('至少 3 种') },
      ],
    });
    for (const [next, why] of [
      ['Michael-1975', '常见密码名单'],
      ['Qwerty12345', '常见密码名单'],
      [STOLEN, '已泄露的密码名单'],
    ] as const) {
      const known = await run(client, 'changePassword', { current: null, next });
      expect(known.refusal).toMatchObject({
        code: 'PASSWORD_UNFIT',
        fields: [{ pointer: '/next', message: expect.stringContaining(why) }],
      });
    }
    expect((await run(client, 'changePassword', { current: null, next: GIVEN })).refusal?.code).toBe(
      'PASSWORD_FORMER',
    );
    const changed = await run(client, 'changePassword', { current: null, next: OWN });
    expect(changed.staff?.pending).toBe('SECOND_FACTOR');
    expect(await isOpen(client)).toBe('LOGIN_UNFINISHED');

    const begin = 'offer { secret uri } refusal { code }';
    const { offer } = await run(client, 'beginSecondFactor', { code: null }, begin);
    expect(offer?.uri).toContain(`secret=${offer?.secret}`);
    const wrong = await run(client, 'confirmSecondFactor', { code: '000000' }, `${STAFF} recoveryCodes`);
    expect(wrong.refusal?.code).toBe('SECOND_FACTOR_WRONG');
    const code = codeAt(offer?.secret ?? '', at(1));
    const done = await run(client, 'confirmSecondFactor', { code }, `${STAFF} recoveryCodes`);
    expect(done).toMatchObject({ staff: { pending: null, secondFactor: true }, refusal: null });
    expect(new Set(done.recoveryCodes).size).toBe(10);
    expect(await isOpen(client)).toBe('open');
  });

  it('keeps secret and codes where nobody who reads the tables can use them', async () => {
    const { id, secret, codes } = await enrolled();
    const rows = await server.sql<{ all: string }>(
      `select to_json(m)::text || coalesce((select json_agg(c)::text from staff_recovery_code c
         where c.staff_id = m.id), '') as all from staff m where id = $1`,
      [id],
    );
    expect(rows[0]?.all).not.toContain(secret);
    expect(codes.some((code) => rows[0]?.all.includes(code))).toBe(false);
    const kinds = await server.sql<{ kind: string; payload: object }>(
      `select kind, payload from history_event where chain_kind = 'account' and chain_id = $1 order by seq`,
      [id],
    );
    expect(kinds.map(({ kind }) => kind)).toEqual([
      'passwordChanged',
      'recoveryCodesGiven',
      'secondFactorSet',
      'loggedIn',
    ]);
    expect(JSON.stringify(kinds)).not.toContain(secret);
  });
});

describe('the second factor', () => {
  it('is asked for with every log-in; each code is good once', async () => {
    const { username, secret } = await enrolled();
    const code = codeAt(secret, at(31));
    const client = server.visitor('counter');
    expect((await logIn(client, username, OWN)).staff?.pending).toBe('SECOND_FACTOR');
    expect(await isOpen(client)).toBe('LOGIN_UNFINISHED');
    // Files stand beside the endpoint and are no more open.
    expect((await client.fetch(`files/counter/files/${newId()}`)).status).toBe(401);
    expect(
      (await run(client, 'showSecondFactor', { code: `${code.slice(0, 3)} ${code.slice(3)}` })).staff,
    ).toMatchObject({ pending: null });
    expect(await isOpen(client)).toBe('open');

    const second = server.visitor('counter');
    await logIn(second, username, OWN);
    expect((await run(second, 'showSecondFactor', { code })).refusal?.code).toBe('SECOND_FACTOR_USED');
    const next = codeAt(secret, at(31));
    expect((await run(second, 'showSecondFactor', { code: next })).staff?.pending).toBeNull();
  });

  it('can be a recovery code, once each', async () => {
    const { username, codes } = await enrolled();
    const first = server.visitor('counter');
    await logIn(first, username, OWN);
    const typed = (codes[0] ?? '').toLowerCase().replaceAll('-', ' ');
    expect((await run(first, 'showSecondFactor', { code: typed })).staff?.pending).toBeNull();
    expect(await first.ask('{ ownAccount { recoveryCodesLeft } }')).toEqual({
      ownAccount: { recoveryCodesLeft: 9 },
    });

    const again = server.visitor('counter');
    await logIn(again, username, OWN);
    expect((await run(again, 'showSecondFactor', { code: codes[0] })).refusal?.code).toBe(
      'SECOND_FACTOR_WRONG',
    );

    const renewed = await run(
      first,
      'renewRecoveryCodes',
      { code: codes[1] },
      'recoveryCodes refusal { code }',
    );
    expect(renewed.recoveryCodes).toHaveLength(10);
    expect((await run(again, 'showSecondFactor', { code: codes[2] })).refusal?.code).toBe(
      'SECOND_FACTOR_WRONG',
    );
    expect(
      (await run(again, 'showSecondFactor', { code: renewed.recoveryCodes?.[0] })).staff?.pending,
    ).toBeNull();
  });

  it('moves to another telephone only with a code of the old one', async () => {
    const { client, secret } = await enrolled();
    const begin = 'offer { secret } refusal { code }';
    expect((await run(client, 'beginSecondFactor', { code: null }, begin)).refusal?.code).toBe(
      'SECOND_FACTOR_WRONG',
    );
    const { offer } = await run(client, 'beginSecondFactor', { code: codeAt(secret, at(31)) }, begin);
    expect(offer?.secret).not.toBe(secret);
    const code = codeAt(offer?.secret ?? '', at(1));
    expect(
      (await run(client, 'confirmSecondFactor', { code }, `${STAFF} recoveryCodes`)).staff?.pending,
    ).toBeNull();
  });

  it('lets nobody guess: after five codes it waits, and the session of the password alone opens nothing', async () => {
    const { username, secret } = await enrolled();
    const guesser = server.visitor('counter');
    await logIn(guesser, username, OWN);
    const answers = [];
    for (let attempt = 0; attempt < 20; attempt++) {
      answers.push((await run(guesser, 'showSecondFactor', { code: '123456' })).refusal?.code);
    }
    expect(answers.filter((code) => code === 'SECOND_FACTOR_WRONG')).toHaveLength(5);
    expect(answers.filter((code) => code === 'LOGIN_TOO_OFTEN')).toHaveLength(15);
    // Each stands in the history once: wrong codes as failed log-ins, the others as refused acts.
    const refusedOnes = await server.sql<{ kind: string; n: number }>(
      `select kind, count(*)::int as n from history_event where result like 'refused:%'
          and chain_id = (select id from staff where username = $1) group by kind order by kind`,
      [username],
    );
    expect(refusedOnes).toEqual([{ kind: 'actRefused', n: 15 }, { kind: 'logInFailed', n: 5 }]); // prettier-ignore
    const code = codeAt(secret, at(31));
    expect((await run(guesser, 'showSecondFactor', { code })).staff?.pending).toBeNull();
  });

  it('is locked after ten wrong codes in a row, whatever the waits; a recovery code opens it, the owner is told', async () => {
    const { id, username, secret, codes } = await enrolled();
    const guesser = server.visitor('counter');
    const guess = async (code: string) => (await run(guesser, 'showSecondFactor', { code })).refusal;
    const answers = [];
    for (let attempt = 0; attempt < 12; attempt++) {
      at(310);
      if (attempt % 2 === 0) await logIn(guesser, username, OWN);
      answers.push((await guess('123456'))?.code);
    }
    expect(answers).toEqual([
      ...Array<string>(10).fill('SECOND_FACTOR_WRONG'),
      ...Array<string>(2).fill('SECOND_FACTOR_LOCKED'),
    ]);
    // A thousand more are not looked at, and neither is the right one.
    const { SessionService, StaffLogInService } = await import('../index.js');
    const from = {
      language: 'en',
      address: '198.51.100.7',
      userAgent: undefined,
      device: undefined,
    } as const;
    const [app] = server.apps;
    const member = await app.get(SessionService).staff(guesser.token ?? '', 'en', from.address);
    if (!member) throw new Error('the session of the password is over');
    const more = new Set<string>();
    for (let n = 0; n < 1000; n++) {
      const outcome = await app.get(StaffLogInService).showSecondFactor(member, String(100_000 + n), from);
      more.add('code' in outcome ? outcome.code : 'IN');
    }
    expect([...more]).toEqual(['SECOND_FACTOR_LOCKED']);
    const right = await guess(codeAt(secret, at(31)));
    expect(right).toMatchObject({ code: 'SECOND_FACTOR_LOCKED', message: expect.stringContaining('恢复码') });
    const locked = () =>
      server.sql<{ n: number }>(
        `select count(*)::int as n from history_event where chain_id = $1 and kind = 'secondFactorLocked'`,
        [id],
      );
    expect(await locked()).toEqual([{ n: 1 }]);
    const officer = await server.asClerk('security1');
    const seen = async () =>
      (
        await officer.ask<{ accounts: { nodes: { secondFactorLockedAt: string | null }[] } }>(
          'query ($s: String) { accounts(search: $s) { nodes { secondFactorLockedAt } } }',
          { s: username },
        )
      ).accounts.nodes[0]?.secondFactorLockedAt;
    expect(await seen()).toEqual(expect.any(String));

    // The owner comes from a browser that nobody knows, while the guessing went on.
    const owner = server.visitor('counter');
    await logIn(owner, username, OWN);
    const rescued = await run(owner, 'showSecondFactor', { code: codes[0] });
    expect(rescued.staff?.pending).toBeNull();
    expect(await seen()).toBeNull();
    const next = server.visitor('counter');
    await logIn(next, username, OWN);
    expect((await run(next, 'showSecondFactor', { code: codeAt(secret, at(31)) })).staff?.pending).toBeNull();
  });

  it('counts wrong recovery codes apart, and makes them wait', async () => {
    const { username } = await enrolled();
    const guesser = server.visitor('counter');
    await logIn(guesser, username, OWN);
    const answers = [];
    for (let attempt = 0; attempt < 8; attempt++) {
      const code = `AAAAA-BBBBB-CCCC${attempt}`;
      answers.push((await run(guesser, 'showSecondFactor', { code })).refusal?.code);
    }
    expect(answers.filter((code) => code === 'SECOND_FACTOR_WRONG')).toHaveLength(5);
    expect(answers.filter((code) => code === 'LOGIN_TOO_OFTEN')).toHaveLength(3);
    expect((await run(guesser, 'showSecondFactor', { code: '123456' })).refusal?.code).toBe(
      'SECOND_FACTOR_WRONG',
    );
  });

  it('may be left out by the accounts of the demonstration alone, which may have one', async () => {
    const client = server.visitor('counter');
    at(60);
    expect((await logIn(client, 'reviewer2', 'Yunxi-demo-2026')).staff).toMatchObject({ pending: null });
    const { offer } = await run(
      client,
      'beginSecondFactor',
      { code: null },
      'offer { secret } refusal { code }',
    );
    const code = codeAt(offer?.secret ?? '', at(1));
    const set = await run(client, 'confirmSecondFactor', { code }, `${STAFF} recoveryCodes`);
    expect(set.staff).toMatchObject({ pending: null, secondFactor: true });
    const next = server.visitor('counter');
    expect((await logIn(next, 'reviewer2', 'Yunxi-demo-2026')).staff?.pending).toBe('SECOND_FACTOR');
    expect((await run(client, 'changePassword', { current: 'x', next: OWN })).refusal?.code).toBe(
      'PASSWORD_PUBLIC',
    );
  });
});

describe('a password', () => {
  it('is changed with the present one; all other sessions end, and are told why', async () => {
    const { client, username, codes } = await enrolled();
    const other = server.visitor('counter', { instance: 1 });
    await logIn(other, username, OWN);
    await run(other, 'showSecondFactor', { code: codes[0] });
    expect(await isOpen(other)).toBe('open');

    expect((await run(client, 'changePassword', { current: 'wrong', next: `${OWN}!` })).refusal?.code).toBe(
      'PASSWORD_CURRENT_WRONG',
    );
    expect(
      (await run(client, 'changePassword', { current: OWN, next: `${OWN}!` })).staff?.pending,
    ).toBeNull();
    expect(await isOpen(client)).toBe('open');
    await eventually(async () => expect(await isOpen(other)).toBe('UNAUTHENTICATED'));
    expect(await other.ask('{ endedSession { reason } }')).toEqual({ endedSession: { reason: 'PASSWORD' } });
    expect((await run(client, 'changePassword', { current: `${OWN}!`, next: OWN })).refusal?.code).toBe(
      'PASSWORD_FORMER',
    );
  });

  it('is changed after its ninety days, with the next log-in and not in the middle of the work', async () => {
    const { client, username, secret } = await enrolled();
    const DAY = 24 * 3600;
    at(90 * DAY - 3600);
    await logIn(client, username, OWN);
    const finish = async (who: Client) =>
      (await run(who, 'showSecondFactor', { code: codeAt(secret, at(31)) })).staff?.pending;
    expect(await finish(client)).toBeNull();
    at(20 * 60);
    expect(await isOpen(client)).toBe('open');
    at(25 * 60);
    expect(await isOpen(client)).toBe('open');
    at(25 * 60);
    expect(await isOpen(client)).toBe('open');
    const next = server.visitor('counter');
    await logIn(next, username, OWN);
    expect(await finish(next)).toBe('PASSWORD');
    expect((await run(next, 'changePassword', { current: null, next: `${OWN}?` })).staff?.pending).toBeNull();
  });
});

describe('a thousand wrong passwords from changing addresses', () => {
  it('get nowhere, and the owner still gets in', async () => {
    const { client, username, codes } = await enrolled();
    at(0);
    const { StaffLogInService } = await import('../index.js');
    const logIns = server.apps[0].get(StaffLogInService);
    const outcomes = new Map<string, number>();
    const guess = async (index: number): Promise<void> => {
      const from = {
        language: 'en',
        address: `198.51.${index >> 8}.${index & 255}`,
        userAgent: undefined,
        device: undefined,
      } as const;
      const outcome = await logIns.logIn({ username, password: `Guess-${index}-of-many` }, from);
      const code = 'code' in outcome ? outcome.code : 'IN';
      outcomes.set(code, (outcomes.get(code) ?? 0) + 1);
    };
    for (let start = 0; start < 1000; start += 50) {
      await Promise.all(Array.from({ length: 50 }, (_, index) => guess(start + index)));
    }
    // Five were looked at; all others met a wait before the password was.
    expect(Object.fromEntries(outcomes)).toEqual({ LOGIN_FAILED: 5, LOGIN_TOO_OFTEN: 995 });

    // The owner's browser is known: it has a count of its own.
    await client.ask('mutation { logOut }');
    expect((await logIn(client, username, OWN)).staff?.pending).toBe('SECOND_FACTOR');
    expect((await run(client, 'showSecondFactor', { code: codes[0] })).staff?.pending).toBeNull();
    // And from a new one they wait for minutes, not for ever.
    const fresh = server.visitor('counter');
    expect((await logIn(fresh, username, OWN)).refusal?.code).toBe('LOGIN_TOO_OFTEN');
    at(301);
    expect((await logIn(fresh, username, OWN)).staff?.pending).toBe('SECOND_FACTOR');
  });
});

describe('accounts at the command line', () => {
  it('are the first of an installation, and the way back in when nobody at the counter can help', async () => {
    const { FirstAccountService } = await import('../index.js');
    const first = server.apps[0].get(FirstAccountService);
    at(60);
    const made = await first.create('chief', '江照晚', 'administrator');
    if (!('password' in made)) throw new Error(made.code);
    expect(await first.create('chief', '江照晚', 'auditor')).toMatchObject({ code: 'STAFF_USERNAME_TAKEN' });
    expect(await first.create('Chief!', '江照晚', 'auditor')).toMatchObject({ code: 'STAFF_USERNAME_BAD' });
    const client = server.visitor('counter');
    expect((await logIn(client, 'chief', made.password)).staff?.pending).toBe('PASSWORD');
    expect((await run(client, 'changePassword', { current: null, next: OWN })).staff?.pending).toBe(
      'SECOND_FACTOR',
    );

    const rescued = await first.rescue('chief');
    if (!('password' in rescued)) throw new Error(rescued.code);
    expect(await pending(client)).toBeUndefined();
    const again = server.visitor('counter');
    expect((await logIn(again, 'chief', OWN)).refusal?.code).toBe('LOGIN_FAILED');
    expect((await logIn(again, 'chief', rescued.password)).staff).toMatchObject({
      pending: 'PASSWORD',
      secondFactor: false,
    });
    // Public accounts of the demonstration are not rescued: everybody knows their password.
    expect(await first.rescue('intake1')).toMatchObject({ code: 'STAFF_NOT_FOUND' });
  });
});

describe('sessions of staff', () => {
  it('are listed for their owner, who signs the others out', async () => {
    const { client, username, codes } = await enrolled();
    const other = server.visitor('counter');
    await logIn(other, username, OWN);
    await run(other, 'showSecondFactor', { code: codes[0] });
    const { ownAccount } = await client.ask<{ ownAccount: { sessions: { id: string; current: boolean }[] } }>(
      '{ ownAccount { sessions { id device address current } } }',
    );
    expect(ownAccount.sessions.map(({ current }) => current).sort()).toEqual([false, true]);
    const [mine, theirs] = [true, false].map(
      (current) => ownAccount.sessions.find((one) => one.current === current)?.id,
    );
    const out = (who: Client, id: string | undefined, idempotencyKey: string = newId()) =>
      run(who, 'signOutSession', { id, idempotencyKey }, 'id refusal { code }');
    expect((await out(client, mine)).refusal?.code).toBe('SESSION_IS_THIS_ONE');
    // Sent twice because the first answer was lost: it is done, and told so.
    const key = newId();
    expect(await out(client, theirs, key)).toMatchObject({ id: theirs, refusal: null });
    expect(await out(client, theirs, key)).toMatchObject({ id: theirs, refusal: null });
    expect((await out(client, theirs)).refusal?.code).toBe('SESSION_NOT_FOUND');
    expect(await isOpen(other)).toBe('UNAUTHENTICATED');
    expect(await other.ask('{ endedSession { reason } }')).toEqual({
      endedSession: { reason: 'SIGNED_OUT' },
    });
    // Nobody signs out somebody else.
    const stranger = await enrolled();
    expect((await out(stranger.client, mine)).refusal?.code).toBe('SESSION_NOT_FOUND');
  });

  it('that wait for their second step end after a quarter of an hour', async () => {
    const { username } = await enrolled();
    const client = server.visitor('counter');
    await logIn(client, username, OWN);
    at(14 * 60);
    expect(await pending(client)).toBe('SECOND_FACTOR');
    at(61);
    expect(await pending(client)).toBeUndefined();
  });
});

/** Waits for what another process reaches within a second or two. */
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
