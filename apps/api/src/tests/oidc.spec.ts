import { request } from 'node:http';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { startStandIns, startTestServer, type StandInParties, type TestServer } from '@tongban/testing';

/** A browser: it keeps the cookies of both sites and follows redirects one by one. */
class Browser {
  private readonly cookies = new Map<string, Map<string, string>>();
  readonly visited: string[] = [];

  constructor(readonly home: string) {}

  async go(
    address: string,
    init: RequestInit = {},
  ): Promise<{ response: Response; address: URL; text: string }> {
    let url = new URL(address, this.home);
    let next = init;
    for (let hop = 0; hop < 12; hop++) {
      this.visited.push(url.href);
      const jar = this.jar(url);
      const headers = new Headers(next.headers);
      headers.set('cookie', [...jar].map(([name, value]) => `${name}=${value}`).join('; '));
      const response = await fetch(url, { ...next, headers, redirect: 'manual' });
      for (const cookie of response.headers.getSetCookie()) {
        const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
        if (value) jar.set(name, value);
        else jar.delete(name);
      }
      const to = response.headers.get('location');
      if (!to || this.stopBefore(new URL(to, url)))
        return { response, address: url, text: await response.text() };
      url = new URL(to, url);
      next = {};
    }
    throw new Error(`No end of redirects: ${this.visited.join(' → ')}`);
  }

  /** Set by a test that wants to look at an address before it is visited. */
  stopBefore: (address: URL) => boolean = () => false;

  /** Puts a cookie of our own site into the jar. */
  keep(name: string, value: string): void {
    this.jar(new URL(this.home)).set(name, value);
  }

  cookie(name: string): string | undefined {
    return this.jar(new URL(this.home)).get(name);
  }

  /** Chooses somebody on the provider's page. */
  async choose(page: URL, person: string): Promise<{ response: Response; address: URL }> {
    return this.go(page.href, { method: 'POST', body: new URLSearchParams({ person }) });
  }

  /** The whole way: to the provider, a person there, and back. */
  async logIn(zone: 'portal' | 'counter', person: string, back?: string): Promise<URL> {
    const asked = back === undefined ? '' : `?back=${encodeURIComponent(back)}`;
    const { address } = await this.go(`/auth/${zone}/oidc/start${asked}`);
    return (await this.choose(address, person)).address;
  }

  private jar(url: URL): Map<string, string> {
    const jar = this.cookies.get(url.host) ?? new Map<string, string>();
    this.cookies.set(url.host, jar);
    return jar;
  }
}

const RESIDENT = 'citizen-04161265';
const ELDER = 'citizen-09092716';
const NEWCOMER = 'citizen-01101173';
let party: StandInParties;
let server: TestServer;
beforeAll(async () => {
  party = await startStandIns(['identityProvider']);
  // One test comes through a proxy that ends TLS.
  process.env['TONGBAN_PROXIES'] = '127.0.0.1';
  server = await startTestServer({ config: { parties: party.parties } });
}, 180_000);
afterAll(async () => {
  delete process.env['TONGBAN_PROXIES'];
  await server?.stop();
  await party?.stop();
});
afterEach(async () => {
  await party.behave('identityProvider');
  server.time.release();
});

const browser = (): Browser => new Browser(server.url);
/** Who is logged in at a zone, by the cookie of a browser. */
async function whoIsIn(zone: 'portal' | 'counter', who: Browser): Promise<string | null> {
  const token = who.cookie(`tongban_${zone}`);
  const response = await fetch(new URL(`graphql/${zone}`, server.url), {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie: `tongban_${zone}=${token}` },
    body: JSON.stringify({ query: '{ me { name } }' }),
  });
  return ((await response.json()) as { data: { me: { name: string } | null } }).data.me?.name ?? null;
}
const problemOf = (address: URL): string | null => address.searchParams.get('problem');

it('every cookie of a log-in is bound to our host alone, over TLS', async () => {
  const set = async (path: string, body?: string): Promise<string[]> => {
    const headers = { 'x-forwarded-proto': 'https', 'content-type': 'application/json' };
    const init = body === undefined ? {} : { method: 'POST', body };
    const answer = await fetch(new URL(path, server.url), { ...init, headers, redirect: 'manual' });
    return answer.headers.getSetCookie();
  };
  const query = `mutation { logIn(input: { username: "approver1", password: "Yunxi-demo-2026" }) { refusal { code } } }`;
  const cookies = [
    ...(await set('auth/portal/oidc/start')),
    ...(await set('auth/counter/oidc/start')),
    ...(await set('graphql/counter', JSON.stringify({ query }))),
  ];
  expect(cookies.length).toBeGreaterThanOrEqual(3);
  for (const cookie of cookies) {
    expect(cookie).toMatch(/^__Host-tongban_\w+=/);
    expect(cookie).toMatch(/; Path=\/(;|$)/);
    expect(cookie).toContain('; Secure');
    expect(cookie).toContain('; HttpOnly');
    expect(cookie).not.toContain('Domain');
  }
});

/** Where the server sends a browser that calls it by another name. */
const sentFrom = (host: string, path: string): Promise<URL> =>
  new Promise((resolve, reject) => {
    const asked = request(new URL(path, server.url), { headers: { host } }, (answer) => {
      answer.resume();
      resolve(new URL(answer.headers.location ?? '', 'https://own.invalid'));
    });
    asked.on('error', reject).end();
  });

it.each(['portal', 'counter'])(
  'at the %s only the address that the server was told leads there',
  async (zone) => {
    for (const step of ['start', 'callback?code=x&state=y']) {
      const address = await sentFrom('evil.example', `auth/${zone}/oidc/${step}`);
      expect([address.origin, problemOf(address)]).toEqual(['https://own.invalid', 'OIDC_ADDRESS']);
    }
    const { n } = (await server.sql<{ n: number }>('select count(*)::int as n from oidc_attempt'))[0] ?? {};
    const own = await sentFrom(new URL(server.url).host, `auth/${zone}/oidc/start`);
    expect(own.searchParams.get('redirect_uri')).toBe(`${server.url}auth/${zone}/oidc/callback`);
    const after = await server.sql<{ n: number }>('select count(*)::int as n from oidc_attempt');
    expect(after[0]?.n).toBe((n ?? 0) + 1);
  },
);

describe('citizens through the unified identity', () => {
  it('come in as the person whose identity the provider has proved, where they wanted to go', async () => {
    const who = browser();
    const end = await who.logIn('portal', RESIDENT, '/items?word=居住证'.replace('居住证', '%E5%B1%85'));
    expect(`${end.pathname}${end.search}`).toBe('/items?word=%E5%B1%85');
    expect(await whoIsIn('portal', who)).toBe('沈砚秋');
    // The same person as the one who came in otherwise: one row, however often.
    await browser().logIn('portal', RESIDENT);
    const rows = await server.sql(`select id from person where name = '沈砚秋' and merged_into is null`);
    expect(rows).toHaveLength(1);
  });

  it('leave nothing open that ran in the same browser before, and only there', async () => {
    const who = browser();
    const elsewhere = browser();
    for (const one of [who, elsewhere]) await one.logIn('portal', RESIDENT);
    const first = who.cookie('tongban_portal') ?? '';
    // Whether the provider still knows them or asks again.
    const { address } = await who.go('/auth/portal/oidc/start');
    if (address.host !== new URL(server.url).host) await who.choose(address, RESIDENT);
    expect(who.cookie('tongban_portal')).not.toBe(first);
    expect(await whoIsIn('portal', who)).toBe('沈砚秋');
    who.keep('tongban_portal', first);
    expect(await whoIsIn('portal', who)).toBeNull();
    expect(await whoIsIn('portal', elsewhere)).toBe('沈砚秋');
  });

  it('come in on the lowest level when the provider has proved nothing', async () => {
    const who = browser();
    await who.logIn('portal', 'citizen-unproved');
    const [row] = await server.sql<{ assurance: number; identity_number: string | null }>(
      `select p.assurance, p.identity_number from person p join linked_way l on l.person_id = p.id
        where l.way = 'oidc' and p.assurance < 3`,
    );
    expect(row).toEqual({ assurance: 1, identity_number: null });
  });

  it('tell the provider nothing but what its protocol needs, and keep the secrets out of the browser', async () => {
    const who = browser();
    await who.go('/auth/portal/oidc/start');
    const asked = new URL(who.visited.find((one) => one.includes('/auth?')) ?? '');
    expect(Object.fromEntries(asked.searchParams)).toEqual({
      client_id: 'tongban-portal',
      redirect_uri: `${server.url}auth/portal/oidc/callback`,
      response_type: 'code',
      scope: 'openid identity',
      state: expect.any(String),
      nonce: expect.any(String),
      code_challenge: expect.any(String),
      code_challenge_method: 'S256',
    });
    const [row] = await server.sql<{ row: string; nonce: string }>(
      `select to_json(a)::text as row, nonce from oidc_attempt a where state = $1`,
      [asked.searchParams.get('state')],
    );
    expect(row?.row).not.toContain(who.cookie('tongban_portal_oidc'));
  });

  it.each(['issuer', 'audience', 'nonce', 'signature'])(
    'are not let in by a token with a wrong %s',
    async (fault) => {
      await party.post('identityProvider', '/stand-in/behave', { fault });
      const who = browser();
      const end = await who.logIn('portal', RESIDENT, '/items');
      expect([end.pathname, problemOf(end), end.searchParams.get('back')]).toEqual([
        '/login',
        'OIDC_FAILED',
        '/items',
      ]);
      expect(who.cookie('tongban_portal')).toBeUndefined();
    },
  );

  it('are let in by a provider whose clock is a little off, and not by one that is far off', async () => {
    for (const [ahead, problem] of [
      [20, null],
      [-310, null],
      [-400, 'OIDC_FAILED'],
    ] as const) {
      await party.post('identityProvider', '/stand-in/behave', { ahead });
      expect(problemOf(await browser().logIn('portal', RESIDENT))).toBe(problem);
    }
  });

  it('are let in right after the provider has changed its keys', async () => {
    await browser().logIn('portal', RESIDENT);
    await party.post('identityProvider', '/stand-in/rotate');
    const who = browser();
    expect(problemOf(await who.logIn('portal', RESIDENT))).toBeNull();
    expect(await whoIsIn('portal', who)).toBe('沈砚秋');
  });

  it('are told clearly when they leave, and when the provider is down', async () => {
    const who = browser();
    expect(problemOf(await who.logIn('portal', '', '/items'))).toBe('OIDC_CANCELLED');
    const { address } = await who.go('/auth/portal/oidc/start');
    who.stopBefore = (next) => next.pathname.endsWith('/callback');
    const { response } = await who.choose(address, RESIDENT);
    await party.post('identityProvider', '/stand-in/behave', { down: true });
    who.stopBefore = () => false;
    const end = await who.go(response.headers.get('location') ?? '');
    expect(problemOf(end.address)).toBe('OIDC_DOWN');
  });
});

describe('citizens who are logged in link the unified identity', () => {
  /** A browser in which one of the demonstration's people is logged in. */
  async function browserOf(person: Parameters<TestServer['asCitizen']>[0]): Promise<Browser> {
    const who = browser();
    who.keep('tongban_portal', (await server.asCitizen(person)).token ?? '');
    return who;
  }
  const linkAs = async (who: Browser, person: string, back = '/account'): Promise<URL> => {
    const { address } = await who.go(`/auth/portal/oidc/link?back=${encodeURIComponent(back)}`);
    return (await who.choose(address, person)).address;
  };
  const rowsOf = (name: string): Promise<{ way: string; assurance: number }[]> =>
    server.sql(
      `select l.way, p.assurance from linked_way l join person p on p.id = l.person_id
        where p.name = $1 and l.way = 'oidc'`,
      [name],
    );
  const account = async (who: Browser): Promise<{ text: string; unread: boolean }[]> => {
    const response = await fetch(new URL('graphql/portal', server.url), {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        cookie: `tongban_portal=${who.cookie('tongban_portal')}`,
      },
      body: JSON.stringify({ query: '{ account { messages { text unread } } }' }),
    });
    const { data } = (await response.json()) as {
      data: { account: { messages: { text: string; unread: boolean }[] } };
    };
    return data.account.messages;
  };

  it('to the account that is open, come back where they were, and are told', async () => {
    const who = await browserOf('elder');
    const end = await linkAs(who, ELDER, '/assure?level=4&from=%2Fguide%3Fid%3D1');
    expect(`${end.pathname}${end.search}`).toBe('/assure?level=4&from=%2Fguide%3Fid%3D1&linked=OIDC');
    expect(await whoIsIn('portal', who)).toBe('陆怀安');
    expect(await rowsOf('陆怀安')).toEqual([{ way: 'oidc', assurance: 4 }]);
    const [message] = await account(who);
    expect(message).toEqual({ text: expect.stringContaining('统一身份认证'), unread: true });
    // It leads to the same account from now on.
    const other = browser();
    await other.logIn('portal', ELDER);
    expect(await whoIsIn('portal', other)).toBe('陆怀安');
    expect(problemOf(await linkAs(who, ELDER))).toBe('LINK_ALREADY');
  });

  it('and never somebody else’s', async () => {
    // Somebody who has an account here, and somebody who was never here.
    const who = await browserOf('elder');
    expect(problemOf(await linkAs(who, RESIDENT))).toBe('LINK_IDENTITY_OTHER');
    const stranger = await browserOf('resident');
    expect(problemOf(await linkAs(stranger, ELDER))).toBe('LINK_IDENTITY_OTHER');
    expect(await whoIsIn('portal', stranger)).toBe('沈砚秋');
    const foreign = await server.sql(
      `select 1 from linked_way l join person p on p.id = l.person_id where l.way = 'oidc'
         group by l.person_id having count(*) > 1`,
    );
    expect(foreign).toEqual([]);
  });

  it('with the session that began it, in the browser that began it', async () => {
    const who = await browserOf('elder');
    const { address } = await who.go('/auth/portal/oidc/link');
    who.stopBefore = (next) => next.pathname.endsWith('/callback');
    const { response } = await who.choose(address, ELDER);
    who.stopBefore = () => false;
    const callback = response.headers.get('location') ?? '';
    const thief = await browserOf('resident');
    expect(problemOf((await thief.go(callback)).address)).toBe('OIDC_EXPIRED');
    await server.sql(
      `update session set revoked_at = now() where subject_id = (select id from person where name = '陆怀安')`,
    );
    expect(problemOf((await who.go(callback)).address)).toBe('OIDC_EXPIRED');
  });

  it('only when they are logged in, and whoever leaves keeps the account as it was', async () => {
    expect((await browser().go('/auth/portal/oidc/link')).address.pathname).toBe('/login');
    const who = await browserOf('resident');
    expect(problemOf(await linkAs(who, ''))).toBe('OIDC_CANCELLED');
    expect(await whoIsIn('portal', who)).toBe('沈砚秋');
  });

  it('and an account without an identity gets the one that the provider has proved, with all that it has', async () => {
    const first = browser();
    await first.logIn('portal', 'citizen-unproved');
    // The provider has forgotten who they were there; we have not.
    const who = browser();
    who.keep('tongban_portal', first.cookie('tongban_portal') ?? '');
    const end = await linkAs(who, NEWCOMER);
    expect(end.searchParams.get('linked')).toBe('OIDC');
    // Both accounts were one person's: the browser stays logged in, as that person.
    expect(await whoIsIn('portal', who)).toBe('宋安宁');
    const ways = await server.sql(
      `select 1 from linked_way l join person p on p.id = l.person_id where p.name = '宋安宁' and l.way = 'oidc'`,
    );
    expect(ways).toHaveLength(2);
  });
});

describe('a callback', () => {
  /** Goes to the provider and stops before the callback is visited. */
  async function beforeCallback(who: Browser, zone: 'portal' | 'counter' = 'portal'): Promise<string> {
    const { address } = await who.go(`/auth/${zone}/oidc/start`);
    who.stopBefore = (next) => next.pathname.endsWith('/callback');
    const { response } = await who.choose(address, RESIDENT);
    who.stopBefore = () => false;
    return response.headers.get('location') ?? '';
  }

  it('is good once: neither it nor its code can be used again', async () => {
    const who = browser();
    const callback = await beforeCallback(who);
    const kept = who.cookie('tongban_portal_oidc') ?? '';
    expect(problemOf((await who.go(callback)).address)).toBeNull();
    expect(problemOf((await who.go(callback)).address)).toBe('OIDC_EXPIRED');
    const again = await fetch(callback, {
      headers: { cookie: `tongban_portal_oidc=${kept}` },
      redirect: 'manual',
    });
    expect(again.headers.get('location')).toContain('problem=OIDC_EXPIRED');

    // The code of one attempt under the state of another one: the provider itself refuses it.
    const other = browser();
    const fresh = new URL(await beforeCallback(other));
    fresh.searchParams.set('code', new URL(callback).searchParams.get('code') ?? '');
    expect(problemOf((await other.go(fresh.href)).address)).toBe('OIDC_FAILED');
  });

  it('is good for the browser that began, for its zone and for ten minutes', async () => {
    const who = browser();
    const callback = await beforeCallback(who);
    const thief = browser();
    expect(problemOf((await thief.go(callback)).address)).toBe('OIDC_EXPIRED');
    expect(await whoIsIn('portal', thief)).toBeNull();
    // Nor does an attempt of the thief's own help.
    await thief.go('/auth/portal/oidc/start');
    expect(problemOf((await thief.go(callback)).address)).toBe('OIDC_EXPIRED');

    const kept = who.cookie('tongban_portal_oidc') ?? '';
    const otherZone = await fetch(callback.replace('/portal/', '/counter/'), {
      headers: { cookie: `tongban_counter_oidc=${kept}` },
      redirect: 'manual',
    });
    expect(otherZone.headers.get('location')).toBe('/counter/?problem=OIDC_EXPIRED');

    server.time.set(new Date(Date.now() + 601_000));
    expect(problemOf((await who.go(callback)).address)).toBe('OIDC_EXPIRED');
  });

  it.each([
    'https://evil.example/',
    '//evil.example/',
    '/\\evil.example',
    '/\t/evil.example',
    'javascript:alert(1)',
    '/auth/portal/oidc/start',
    '/../../auth/portal/oidc/start',
    'items',
    '',
  ])('leads to a page of our own, whatever was asked for: %j', async (asked) => {
    const who = browser();
    const end = await who.logIn('portal', RESIDENT, asked);
    expect(end.href).toBe(new URL('/home', server.url).href);
  });
});

describe('staff through the unified identity', () => {
  const link = async (person: string, username: string): Promise<Browser> => {
    const clerk = await server.asClerk(username);
    const who = browser();
    // The browser of somebody who has logged in with a password.
    await who.go('/counter/');
    const cookie = `tongban_counter=${clerk.token}`;
    const { headers } = await fetch(new URL('auth/counter/oidc/link', server.url), {
      headers: { cookie },
      redirect: 'manual',
    });
    const [, kept = ''] = /tongban_counter_oidc=([^;]+)/.exec(headers.getSetCookie().join()) ?? [];
    const page = await who.go(headers.get('location') ?? '');
    who.stopBefore = (next) => next.pathname.endsWith('/callback');
    const { response } = await who.choose(page.address, person);
    who.stopBefore = () => false;
    const end = await fetch(response.headers.get('location') ?? '', {
      headers: { cookie: `tongban_counter_oidc=${kept}` },
      redirect: 'manual',
    });
    who.visited.push(end.headers.get('location') ?? '');
    return who;
  };

  it('get in by a subject that was linked, never by a name', async () => {
    await server.sql(`update staff set name = '公职人员甲' where username = 'intake2'`);
    const stranger = browser();
    const end = await stranger.logIn('counter', 'official-two-factors');
    expect(`${end.pathname}${end.search}`).toBe('/counter/?problem=OIDC_NOT_LINKED');
    expect(stranger.cookie('tongban_counter')).toBeUndefined();

    const linking = await link('official-two-factors', 'intake1');
    expect(linking.visited.at(-1)).toBe('/counter/account');
    const who = browser();
    const back = await who.logIn('counter', 'official-two-factors', '/counter/cases/x');
    expect(back.pathname).toBe('/counter/cases/x');
    expect(await whoIsIn('counter', who)).toBe('周晓岚');

    // A subject leads to one account.
    const second = await link('official-two-factors', 'reviewer1');
    expect(second.visited.at(-1)).toBe('/counter/account?problem=OIDC_LINKED_ALREADY');
  });

  it('still show the second factor of their account when the provider saw a password alone', async () => {
    await link('official-password', 'reviewer1');
    await server.sql(`update staff set totp_secret = 'x', totp_since = now() where username = 'reviewer1'`);
    const who = browser();
    await who.logIn('counter', 'official-password');
    const response = await fetch(new URL('graphql/counter', server.url), {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        cookie: `tongban_counter=${who.cookie('tongban_counter')}`,
      },
      body: JSON.stringify({ query: '{ me { pending } }' }),
    });
    expect(await response.json()).toEqual({ data: { me: { pending: 'SECOND_FACTOR' } } });
  });

  it('show the second factor of their account, too, when somebody else has linked the subject', async () => {
    const pending = async (): Promise<unknown> => {
      const who = browser();
      await who.logIn('counter', 'official-two-factors');
      const { data } = (await (
        await fetch(new URL('graphql/counter', server.url), {
          method: 'POST',
          headers: {
            'content-type': 'application/json',
            cookie: `tongban_counter=${who.cookie('tongban_counter')}`,
          },
          body: JSON.stringify({ query: '{ me { pending } }' }),
        })
      ).json()) as { data: { me: { pending: unknown } } };
      return data.me.pending;
    };
    const factor = (set: string): Promise<unknown> =>
      server.sql(`update staff set ${set} where username = 'intake2'`);
    const subjects = await server.sql(
      `update staff_subject set staff_id = (select id from staff where username = 'intake2'),
                                linked_by = (select id from staff where username = 'admin1')
        where staff_id = (select id from staff where username = 'intake1') returning id`,
    );
    expect(subjects).toHaveLength(1);
    await factor(`totp_secret = 'x', totp_since = now()`);
    expect(await pending()).toBe('SECOND_FACTOR');

    // Their owner makes it their own, in a session of the account; from then on the provider's word counts.
    await factor('totp_secret = null, totp_since = null');
    const linking = await link('official-two-factors', 'intake2');
    expect(linking.visited.at(-1)).toBe('/counter/account');
    await factor(`totp_secret = 'x', totp_since = now()`);
    expect(await pending()).toBeNull();
  });

  it('of a closed account do not get in', async () => {
    await server.sql(`update staff set active = false where username = 'intake2'`);
    const who = browser();
    expect(problemOf(await who.logIn('counter', 'official-two-factors'))).toBe('OIDC_NOT_LINKED');
  });
});

it('is closed where the server knows no provider', async () => {
  const other = await startTestServer();
  try {
    const response = await fetch(new URL('auth/portal/oidc/start', other.url), { redirect: 'manual' });
    expect(response.headers.get('location')).toBe('/login?problem=OIDC_CLOSED&back=%2Fhome');
  } finally {
    await other.stop();
  }
});
