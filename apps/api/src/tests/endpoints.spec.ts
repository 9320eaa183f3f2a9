import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestServer, type TestServer } from '@tongban/testing';
import {
  buildClientSchema,
  buildSchema,
  getIntrospectionQuery,
  lexicographicSortSchema,
  printSchema,
} from 'graphql';
import { workspacePlaces } from '../server/places.js';
import { schemaTexts } from '../graphql/schema-text.js';

const committed = (zone: string): string =>
  readFileSync(new URL(`../../schema/${zone}.graphql`, import.meta.url), 'utf8');

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
}, 120_000);
afterAll(() => server.stop());

describe('the schemas', () => {
  it.each(['portal', 'counter'] as const)('committed for %s are what the code says', async (zone) => {
    expect((await schemaTexts())[zone]).toBe(committed(zone));
  });

  it.each(['portal', 'counter'] as const)('served at %s are the committed ones', async (zone) => {
    const served = await server.visitor(zone).ask<never>(getIntrospectionQuery());
    const text = (schema: Parameters<typeof printSchema>[0]): string =>
      printSchema(lexicographicSortSchema(schema));
    expect(text(buildClientSchema(served))).toBe(text(buildSchema(committed(zone))));
  });

  it('keep everything of staff out of the portal', () => {
    const types = Object.keys(buildSchema(committed('portal')).getTypeMap());
    for (const name of [
      'Staff',
      'StaffRole',
      'Case',
      'CasePage',
      'CaseSummary',
      'QueueCounts',
      'DemoAccount',
    ]) {
      expect(types).not.toContain(name);
    }
  });

  it('describe every type and field', () => {
    for (const zone of ['portal', 'counter']) {
      const bare = Object.values(buildSchema(committed(zone)).getTypeMap())
        .filter(
          (type) =>
            !type.name.startsWith('__') && !['String', 'Int', 'Boolean', 'ID', 'Float'].includes(type.name),
        )
        .filter((type) => !['Query', 'Mutation'].includes(type.name) && !type.description);
      expect(bare.map(({ name }) => name)).toEqual([]);
    }
  });
});

describe('the zones', () => {
  it('do not know a field of the other', async () => {
    const atPortal = await server.visitor('portal').send('{ queueCounts { toDo } }');
    expect(atPortal.status).toBe(400);
    expect(atPortal.errors[0]?.extensions?.['code']).toBe('GRAPHQL_VALIDATION_FAILED');
    const atCounter = await server.visitor('counter').send('{ myApplications { hasMore } }');
    expect(atCounter.errors[0]?.extensions?.['code']).toBe('GRAPHQL_VALIDATION_FAILED');
  });
});

describe('bad input', () => {
  it('that is not JSON, or JSON of the wrong shape, is told so in plain words', async () => {
    for (const body of ['{broken', '', '[]', '"text"', 'null', '{"query":7}', '{}']) {
      const response = await server.visitor('portal', { language: 'en' }).fetch('graphql/portal', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
      });
      expect([body, response.status]).toEqual([body, 400]);
      expect(await response.text()).not.toMatch(/node_modules|at .*\.js:\d/);
    }
  });

  it('that is huge is not read', async () => {
    const { status } = await server.visitor('portal').fetch('graphql/portal', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: `{ site { name } } #${'x'.repeat(1_100_000)}` }),
    });
    expect(status).toBe(413);
  });

  it('that goes too deep, or asks the same too often, is refused before it is worked out', async () => {
    const deep = `{ __schema { ${'types { fields { type { '.repeat(2)}name${' } } }'.repeat(2)} } }`;
    expect((await server.visitor('portal').send(deep)).status).toBe(400);
    const many = `{ ${Array.from({ length: 40 }, (_, index) => `a${index}: site { name }`).join(' ')} }`;
    expect((await server.visitor('portal').send(many)).status).toBe(400);
  });

  it('in variables names what is wrong', async () => {
    const { status, errors } = await server
      .visitor('portal')
      .send('query ($id: ID!) { item(id: $id) { name } }', { id: { no: 'id' } });
    expect(status).toBe(400);
    expect(errors[0]).toMatchObject({
      message: '请求的内容不符合要求，请刷新页面后再试一次。',
      extensions: { code: 'BAD_USER_INPUT', detail: expect.stringContaining('$id') },
    });
  });

  it('as an id that is none finds nothing', async () => {
    const citizen = await server.asCitizen('resident');
    for (const id of [
      '1',
      'null',
      '../../etc',
      "'",
      '00000000-0000-7000-8000-000000000000',
      'x'.repeat(1000),
    ]) {
      const data = await citizen.ask(
        'query ($id: ID!) { item(id: $id) { name } application(id: $id) { id } applicationVersion(id: $id) }',
        { id },
      );
      expect(data).toEqual({ item: null, application: null, applicationVersion: null });
    }
  });

  it('from a form of another site is not taken', async () => {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded']) {
      const response = await server.visitor('portal').fetch('graphql/portal', {
        method: 'POST',
        headers: { 'content-type': type },
        body: 'query={site{name}}',
      });
      expect(response.status).toBeGreaterThanOrEqual(400);
    }
    const { status } = await server.visitor('portal').fetch('graphql/portal?query={site{name}}');
    expect(status).toBe(405);
  });
});

describe('a hash instead of a text', () => {
  it('is taken for an operation of our own front ends', async () => {
    const file = workspacePlaces.persistedOperations['/graphql/portal'] ?? '';
    const operations = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
    const [hash, text] =
      Object.entries(operations).find(([, operation]) => /^query Site\b/i.test(operation)) ?? [];
    expect(text).toBeDefined();
    const visitor = server.visitor('portal');
    const ask = (sha256Hash?: string): Promise<{ data: unknown }> =>
      visitor.sendBody(JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash } } }));
    const { data } = await ask(hash);
    expect(data).toEqual(await visitor.ask(text ?? ''));
    expect((await ask(hash?.replace('sha256:', ''))).data).toEqual(data);
  });

  it('is only known for operations of our own front ends', async () => {
    const answer = await server
      .visitor('portal')
      .sendBody(
        JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } } }),
      );
    expect(answer.errors[0]?.extensions?.['code']).toBe('PERSISTED_QUERY_NOT_FOUND');
  });
});

describe('errors inside', () => {
  const failing = async (table: string, operation: string): Promise<string[]> => {
    const citizen = await server.asCitizen('resident', { language: 'en' });
    await server.sql(`alter table ${table} rename to ${table}_gone`);
    try {
      const messages = [];
      // Often enough to meet the compiled way too.
      for (let time = 0; time < 5; time++) {
        const { errors, data } = await citizen.send(operation);
        expect(data ?? null).toBeNull();
        expect(errors).toHaveLength(1);
        expect(JSON.stringify(errors)).not.toMatch(/relation|_gone|select|does not exist|stack/i);
        messages.push(errors[0]?.message ?? '');
      }
      return messages;
    } finally {
      await server.sql(`alter table ${table}_gone rename to ${table}`);
    }
  };

  it('are answered with a number and nothing else', async () => {
    const messages = await failing('application', '{ myApplications { hasMore } }');
    for (const message of messages) expect(message).toMatch(/^Something went wrong .* [0-9a-f-]{36}\.$/);
    expect(new Set(messages).size).toBe(messages.length);
  });

  it('are hidden as well where the session is looked up', async () => {
    // The session was looked up a moment ago and is believed for a second: a new one is not.
    const citizen = await server.asCitizen('mother');
    await server.sql('alter table session rename to session_gone');
    try {
      const response = await server.visitor('portal').fetch('graphql/portal', {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${'A'.repeat(43)}` },
        body: '{"query":"{ me { name } }"}',
      });
      expect(await response.text()).not.toMatch(/relation|session_gone|Context/);
    } finally {
      await server.sql('alter table session_gone rename to session');
    }
    expect(await citizen.ask('{ me { name } }')).toEqual({ me: { name: '阮清禾' } });
  });
});
