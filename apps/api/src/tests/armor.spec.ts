import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestServer, type TestClient, type TestServer } from '@tongban/testing';
import pg from 'pg';
import { workspacePlaces } from '../server/places.js';

/** Rate limits as a city has them, two processes; and a second city as strict as one on the internet. */
let server: TestServer;
let strict: TestServer;
beforeAll(async () => {
  server = await startTestServer({ instances: 2, config: { rateFactor: 1, statementSeconds: 1 } });
  strict = await startTestServer({ config: { production: true, onlyCommittedOperations: true } });
}, 180_000);
afterAll(async () => {
  await server.stop();
  await strict.stop();
});

const post = (client: TestClient, body: string, headers: Record<string, string> = {}): Promise<Response> =>
  client.fetch(`graphql/${client.zone}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });
const SITE = '{"query":"{ site { name } }"}';
const read = async (response: Response): Promise<{ code: unknown; message: string }> => {
  const { errors, refusal } = (await response.json()) as {
    errors?: { message: string; extensions?: { code?: string } }[];
    refusal?: { code: string; message: string };
  };
  const [error] = errors ?? [];
  return {
    code: refusal?.code ?? error?.extensions?.code,
    message: refusal?.message ?? error?.message ?? '',
  };
};
const committed = (zone: 'portal' | 'counter'): Record<string, string> =>
  JSON.parse(readFileSync(workspacePlaces.persistedOperations[`/graphql/${zone}`] ?? '', 'utf8')) as Record<
    string,
    string
  >;

describe('an endpoint', () => {
  it('takes POST alone', async () => {
    for (const method of ['GET', 'PUT', 'DELETE', 'OPTIONS', 'PATCH']) {
      const response = await server
        .visitor('portal', { language: 'en' })
        .fetch('graphql/portal?query={site{name}}', {
          method,
          headers: { 'apollo-require-preflight': '1', 'content-type': 'application/json' },
        });
      expect([method, response.status]).toEqual([method, 405]);
      expect(response.headers.get('allow')).toBe('POST');
      expect((await read(response)).message).toBe('This address takes POST requests only.');
    }
  });

  it('takes JSON alone, and no batch', async () => {
    const visitor = server.visitor('portal');
    for (const type of [
      'text/plain',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
      '',
    ]) {
      const response = await post(visitor, SITE, { 'content-type': type });
      expect([type, response.status]).toEqual([type, 415]);
      expect((await read(response)).message).toMatch(/^请求的内容不符合要求/);
    }
    expect((await post(visitor, `[${SITE},${SITE}]`)).status).toBe(400);
  });

  it('is closed to pages of other sites, with a cookie or without', async () => {
    const visitor = server.visitor('portal');
    const foreign: Record<string, string>[] = [
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { origin: 'https://evil.example', cookie: 'tongban_portal=x' },
      { origin: 'null', cookie: 'tongban_portal=x' },
    ];
    for (const headers of foreign) {
      const response = await post(visitor, SITE, headers);
      expect([headers, response.status]).toEqual([headers, 403]);
      expect(await read(response)).toMatchObject({ code: 'FOREIGN_SITE' });
    }
    const own: Record<string, string>[] = [
      { 'sec-fetch-site': 'same-origin' },
      { origin: new URL(server.url).origin, cookie: 'tongban_portal=x' },
      // A mini-program, before it has a session.
      { origin: 'https://2021000000000000.hybrid.alipay-eco.com' },
    ];
    for (const headers of own) {
      expect((await post(visitor, SITE, headers)).status).toBe(200);
    }
  });

  it('is the same endpoint under an address with percent signs, with all that guards it', async () => {
    for (const path of ['%67raphql/portal', 'graphql/%70ortal', '%67%72aphql/p%6frtal']) {
      const ask = (headers: Record<string, string>, body: string, at: TestServer): Promise<Response> =>
        at.visitor('portal').fetch(path, { method: 'POST', headers, body });
      const json = { 'content-type': 'application/json' };
      const taken = await ask(json, SITE, server);
      expect([path, taken.status, taken.headers.get('content-security-policy')]).toEqual([
        path,
        200,
        "default-src 'none';frame-ancestors 'none'",
      ]);
      expect((await ask({ ...json, 'sec-fetch-site': 'cross-site' }, SITE, server)).status).toBe(403);
      expect((await ask({ 'content-type': 'text/plain' }, SITE, server)).status).toBe(415);
      expect((await ask(json, `[${SITE},${SITE}]`, server)).status).toBe(400);
      expect(await read(await ask(json, SITE, strict))).toMatchObject({ code: 'OPERATION_NOT_COMMITTED' });
      const asked = await server.visitor('portal').fetch(`${path}?query={site{name}}`, {
        headers: { 'apollo-require-preflight': '1' },
      });
      expect([path, asked.status]).toEqual([path, 405]);
    }
  });

  it('never says that another site may read it', async () => {
    for (const path of [
      'graphql/portal',
      'graphql/counter',
      'files/portal/brand/logo.svg',
      '',
      'health/live',
    ]) {
      for (const method of ['OPTIONS', 'POST', 'GET']) {
        const { headers } = await server.visitor('portal').fetch(path, {
          method,
          headers: {
            origin: 'https://evil.example',
            'access-control-request-method': 'POST',
            'access-control-request-headers': 'content-type',
          },
        });
        expect([...headers.keys()].filter((name) => name.startsWith('access-control-'))).toEqual([]);
      }
    }
  });

  it('says what it refuses in the language of whoever asks', async () => {
    const bodies = [
      '{ nothingOfThatName }',
      '{ site { name ',
      'query ($id: ID!) { item(id: $id) { name } }',
      `{ ${'a: site { name } '.repeat(500)} }`,
      `{ site { ${'name @include(if: true) '.repeat(11)} } }`,
      `{ site ${'{ name '.repeat(15)}${'}'.repeat(15)} }`,
      'query A { site { name } } query B { site { name } }',
      'subscription { site }',
    ];
    for (const query of bodies) {
      for (const [language, words] of [
        ['zh-CN', /^请求的内容不符合要求/],
        ['en', /^The request is not what was expected/],
      ] as const) {
        const response = await post(server.visitor('portal', { language }), JSON.stringify({ query }));
        expect([query.slice(0, 40), response.status]).toEqual([query.slice(0, 40), 400]);
        expect((await read(response)).message).toMatch(words);
      }
    }
  });

  it('of the ways in says no to a host that is none', async () => {
    const { hostname, port } = new URL(server.url);
    const answer = await new Promise<string>((resolve, reject) => {
      const socket = connect(Number(port), hostname);
      let text = '';
      socket.on('data', (part) => (text += part.toString('utf8')));
      socket.on('error', reject);
      socket.on('close', () => resolve(text));
      socket.write(
        'GET /auth/portal/oidc/callback?state=x HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n',
      );
    });
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
  });

  it('gives no answer to a head that is too long, and goes on', async () => {
    const { hostname, port } = new URL(server.url);
    const answer = await new Promise<string>((resolve, reject) => {
      let text = '';
      const socket = connect(Number(port), hostname, () => {
        socket.write(`GET / HTTP/1.1\r\nhost: x\r\nx-long: ${'x'.repeat(20_000)}\r\n\r\n`);
      });
      socket.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
      socket.on('close', () => resolve(text)).on('error', reject);
    });
    expect(answer).toMatch(/^HTTP\/1\.1 431 [^]*请求的头部太长。/);
    expect((await post(server.visitor('portal'), SITE)).status).toBe(200);
  });
});

describe('headers', () => {
  it('keep answers out of caches, other windows and other sites', async () => {
    const { headers } = await post(server.visitor('portal'), SITE);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('content-security-policy')).toBe("default-src 'none';frame-ancestors 'none'");
    const page = await server.visitor('portal').fetch('health/live');
    expect(page.headers.get('strict-transport-security')).toBe('max-age=31536000; includeSubDomains');
    expect(page.headers.get('permissions-policy')).toMatch(/camera=\(\).*geolocation=\(\)/);
    expect(page.headers.get('cross-origin-opener-policy')).toBe('same-origin');
    expect(page.headers.get('cross-origin-resource-policy')).toBe('same-origin');
    expect(page.headers.get('content-security-policy')).not.toMatch(/script-src[^;]*unsafe/);
  });

  it('keep the session from scripts and from other sites', async () => {
    const visitor = server.visitor('counter');
    const response = await post(
      visitor,
      JSON.stringify({
        query: 'mutation ($input: LogInInput!) { logIn(input: $input) { refusal { code } } }',
        variables: { input: { username: 'intake1', password: 'Yunxi-demo-2026' } },
      }),
    );
    const [cookie = ''] = response.headers.getSetCookie();
    expect(cookie).toMatch(/HttpOnly/i);
    expect(cookie).toMatch(/SameSite=Strict/i);
    const out = await post(visitor, '{"query":"mutation { logOut }"}');
    expect(out.headers.getSetCookie()[0]).toMatch(/^tongban_counter=; .*1970/);
  });
});

describe('a city that takes committed operations only', () => {
  it('answers the hashes of its front ends', async () => {
    for (const zone of ['portal', 'counter'] as const) {
      for (const [hash, text] of Object.entries(committed(zone))) {
        const body = {
          extensions: { persistedQuery: { version: 1, sha256Hash: hash.replace('sha256:', '') } },
        };
        const { code } = await read(await post(strict.visitor(zone), JSON.stringify(body)));
        // Without their variables many are told so: they were known.
        expect([text.trim().slice(0, 30), code]).not.toEqual([
          text.trim().slice(0, 30),
          'OPERATION_NOT_COMMITTED',
        ]);
      }
    }
    const [hash] =
      Object.entries(committed('portal')).find(([, text]) => /^\s*query Site\b/.test(text)) ?? [];
    const site = { extensions: { persistedQuery: { sha256Hash: hash } } };
    expect((await post(strict.visitor('portal'), JSON.stringify(site))).status).toBe(200);
  });

  it('takes no text, no hash of the other zone and no hash of anybody else', async () => {
    const [counterHash] = Object.keys(committed('counter')).filter((hash) => !(hash in committed('portal')));
    for (const body of [
      SITE,
      '{"query":"{ __typename }"}',
      JSON.stringify({ extensions: { persistedQuery: { sha256Hash: counterHash } } }),
      JSON.stringify({ extensions: { persistedQuery: { sha256Hash: 'a'.repeat(64) } } }),
      JSON.stringify({
        query: '{ site { name } }',
        extensions: { persistedQuery: { sha256Hash: 'a'.repeat(64) } },
      }),
      JSON.stringify({ extensions: { persistedQuery: { sha256Hash: '__proto__' } } }),
    ]) {
      const response = await post(strict.visitor('portal'), body);
      expect([body, response.status]).toEqual([body, 400]);
      expect(await read(response)).toEqual({
        code: 'OPERATION_NOT_COMMITTED',
        message: '页面与系统的版本不一致，请刷新页面后再试一次。',
      });
    }
  });
});

describe('outside development', () => {
  let open: TestServer;
  beforeAll(async () => {
    open = await startTestServer({ config: { production: true } });
  }, 120_000);
  afterAll(() => open.stop());

  it('the schema cannot be asked for, and its names are not suggested', async () => {
    for (const query of [
      '{ __schema { types { name } } }',
      '{ __type(name: "Query") { fields { name } } }',
      '{ site { nam } }',
      '{ ite { name } }',
      'query ($k: ApplicantKin) { items(applicantKind: $k) { hasMore } }',
    ]) {
      const response = await post(open.visitor('portal'), JSON.stringify({ query }));
      expect([query, response.status]).toEqual([query, 400]);
      expect(await response.text()).not.toMatch(/Did you mean|Query\b|name|applicantKind|detail|locations/);
    }
  });

  it('nor in development suggested', async () => {
    const { errors } = await server.visitor('portal').send('{ site { nam } }');
    expect(errors[0]?.extensions?.['detail']).toBe('Cannot query field "nam" on type "Site".');
  });
});

describe('too many requests', () => {
  afterEach(() => server.time.release());
  const NOON = new Date('2027-01-11T04:00:00Z');
  const later = (seconds: number): void => server.time.set(new Date(NOON.getTime() + seconds * 1000));
  const START = `mutation ($input: StartApplicationInput!) {
    startApplication(input: $input) { refusal { code } } }`;
  const start = { input: { itemId: 'none', channel: 'WEB', idempotencyKey: 'k-00000000' } };

  it('of one account are refused by both processes together, and let go on in time', async () => {
    later(0);
    const here = await server.asCitizen('resident', { language: 'en' });
    const there = server.visitor('portal', { language: 'en', instance: 1 });
    there.carry(here.token ?? '');
    const statuses = [];
    for (let time = 0; time < 21; time++) {
      statuses.push((await (time % 2 ? there : here).send(START, start)).status);
    }
    expect(statuses.filter((status) => status === 200)).toHaveLength(20);
    const refused = await there.send(START, start);
    expect(refused.status).toBe(429);
    expect(refused.headers.get('retry-after')).toBe('6');
    expect(refused.errors).toEqual([
      {
        message: 'This was too often. Please try again in 6 seconds.',
        extensions: { code: 'RATE_LIMITED', seconds: 6 },
      },
    ]);
    later(6);
    expect((await here.send(START, start)).status).toBe(200);
    expect((await here.send(START, start)).status).toBe(429);
    // Reading goes on all the time.
    expect((await here.send('{ me { name } }')).status).toBe(200);
  });

  it('hidden behind aliases and fragments in one request are counted one by one', async () => {
    later(3600);
    const citizen = await server.asCitizen('mother');
    const many = `mutation ($input: StartApplicationInput!) { ...All }
      fragment All on Mutation { ${Array.from(
        { length: 12 },
        (_, index) => `a${index}: startApplication(input: $input) { refusal { code } }`,
      ).join(' ')} }`;
    expect((await citizen.send(many, start)).status).toBe(200);
    expect((await citizen.send(many, start)).status).toBe(429);
  });

  it('of staff who search for people are refused, and their queue is not', async () => {
    later(7200);
    const clerk = await server.asClerk('intake1');
    const search = (words: string | null): Promise<{ status: number }> =>
      clerk.send('query ($q: String) { queue(view: TO_DO, search: $q) { hasMore } }', { q: words });
    let refused = 0;
    for (let time = 0; time < 65; time++) if ((await search('沈')).status === 429) refused += 1;
    expect(refused).toBe(5);
    expect((await search(null)).status).toBe(200);
    expect((await search('')).status).toBe(200);
  });

  it('of files are refused in words too', async () => {
    later(10_800);
    const citizen = await server.asCitizen('elder');
    const file = { name: 'a.pdf', type: 'application/pdf', bytes: new TextEncoder().encode('%PDF-1.4') };
    const id = '01a20476-cfb8-72bb-b659-16836a850c7e';
    let response = await citizen.upload(id, 'lease', file);
    for (let time = 0; time < 60; time++) response = await citizen.upload(id, 'lease', file);
    expect([response.status, response.headers.get('retry-after')]).toEqual([429, '2']);
    expect(await read(response)).toEqual({ code: 'RATE_LIMITED', message: '操作太频繁，请在 2 秒后再试。' });
  });

  it('of one address are refused before anything is looked up', async () => {
    later(14_400);
    await Promise.all(Array.from({ length: 1490 }, () => post(server.visitor('portal'), SITE)));
    const answers = await Promise.all(Array.from({ length: 40 }, () => post(server.visitor('portal'), SITE)));
    const refused = answers.find(({ status }) => status === 429);
    expect(refused?.headers.get('retry-after')).toBe('1');
    expect(await read(refused as Response)).toMatchObject({ code: 'RATE_LIMITED' });
    // However its address is written.
    for (const path of ['%67raphql/portal', '%66iles/portal/brand/logo.svg', '%61uth/portal/oidc/start']) {
      const answered = await Promise.all(
        Array.from({ length: 5 }, () => server.visitor('portal').fetch(path, { redirect: 'manual' })),
      );
      expect([path, answered.map(({ status }) => status)]).toEqual([path, Array(5).fill(429)]);
    }
  });
});

describe('what is too long', () => {
  it('is refused with the name of its field, before a service sees it', async () => {
    const citizen = await server.asCitizen('resident');
    const { status, errors, data } = await citizen.send(
      'mutation ($input: RateInput!) { rateApplication(input: $input) { refusal { code } } }',
      {
        input: {
          applicationId: 'a',
          version: 1,
          eventNumber: 1,
          level: 5,
          reasons: [],
          text: '好'.repeat(20_000),
          channel: 'WEB',
          idempotencyKey: 'k-00000000',
        },
      },
    );
    expect([status, data ?? null]).toEqual([400, null]);
    expect(errors[0]).toMatchObject({
      message: '“评价内容”太长，不能超过 5000 个字。',
      extensions: { code: 'BAD_USER_INPUT', field: 'text', limit: 5000 },
    });
  });
});

describe('what takes too long', () => {
  it('is given up in the database, with a sentence', async () => {
    const citizen = await server.asCitizen('graduate', { language: 'en' });
    const holder = new pg.Client({ connectionString: server.databaseUrl });
    await holder.connect();
    try {
      await holder.query('begin; lock table application in access exclusive mode');
      const { errors, data } = await citizen.send('{ myApplications { hasMore } }');
      expect(data ?? null).toBeNull();
      expect(errors[0]).toMatchObject({
        message: 'This took too long and was stopped. Please try again later, or ask for less.',
        extensions: { code: 'TOOK_TOO_LONG' },
      });
    } finally {
      await holder.end();
    }
  });
});
