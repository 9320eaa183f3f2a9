import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestServer, type TestClient, type TestServer } from '@tongban/testing';
import { KnownOperations } from '../graphql/known-operations.js';

let server: TestServer;
let operations: KnownOperations;
beforeAll(async () => {
  server = await startTestServer();
  operations = server.apps[0].get(KnownOperations);
}, 120_000);
afterAll(() => server.stop());

/** How often something is asked; from the fourth time on Apollo has no part in it. */
const TIMES = 6;

async function askedAgainAndAgain(
  caller: TestClient,
  query: string,
  variables: Record<string, unknown> = {},
  zone: 'portal' | 'counter' = 'portal',
): Promise<object> {
  const answers: object[] = [];
  for (let time = 0; time < TIMES; time++) {
    const { status, data, errors } = await caller.send(query, { ...variables, unused: time });
    answers.push({ status, data, errors });
  }
  expect(operations.find(zone, query, null)).not.toBeNull();
  for (const answer of answers) expect(answer).toEqual(answers[0]);
  return answers[0] as object;
}

describe('an operation that comes again and again is answered as the first time', () => {
  it('with what it asks for', async () => {
    const citizen = await server.asCitizen('resident');
    const answer = await askedAgainAndAgain(citizen, 'query ($n: Int) { myApplications(first: $n) { hasMore nodes { id openActs toDo savedAt } } me { name } }', { n: 3 }); // prettier-ignore
    expect(answer).toMatchObject({ status: 200, data: { me: { name: '沈砚秋' } }, errors: [] });
  });

  it('with the refusal of an act', async () => {
    const citizen = await server.asCitizen('resident');
    const query = `mutation ($input: WithdrawInput!) {
      withdrawApplication(input: $input) { refusal { code message } application { id } } }`;
    const input = { applicationId: 'none', version: 1, idempotencyKey: 'k-00000000', reason: null };
    expect(await askedAgainAndAgain(citizen, query, { input })).toMatchObject({
      data: { withdrawApplication: { refusal: { code: 'CASE_NOT_FOUND' }, application: null } },
    });
  });

  it.each([
    ['zh-CN', '请先登录。已经填写的内容会保留。'],
    ['en', 'Please log in first. What you have filled in is kept.'],
  ] as const)('with why it is not open to a visitor (%s)', async (language, message) => {
    const visitor = server.visitor('portal', { language });
    const answer = await askedAgainAndAgain(
      visitor,
      `{ myApplications(first: 2) { hasMore } } # ${language}`,
    );
    expect(answer).toMatchObject({ errors: [{ message, extensions: { code: 'UNAUTHENTICATED' } }] });
  });

  it('with what is wrong with its variables, and nothing of it is done', async () => {
    const citizen = await server.asCitizen('resident');
    const query = 'query ($n: Int!) { myApplications(first: $n) { hasMore } }';
    for (let time = 0; time < TIMES; time++) await citizen.send(query, { n: 1 });
    expect(operations.find('portal', query, null)).not.toBeNull();
    for (const n of ['many', 1.5, null, 99_999_999_999]) {
      const { status, errors, data } = await citizen.send(query, { n });
      expect([status, data]).toEqual([400, undefined]);
      expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    }
  });

  it('with what is too long in it', async () => {
    const citizen = await server.asCitizen('resident');
    const answer = await askedAgainAndAgain(citizen, 'query ($s: String) { items(search: $s) { total } me { id } }', { s: '许'.repeat(9_000) }); // prettier-ignore
    expect(answer).toMatchObject({ errors: [{ extensions: { problem: 'INPUT_TOO_LONG' } }] });
  });

  it('and for everybody as themselves', async () => {
    const query = '{ me { name } } # whose';
    const citizen = await server.asCitizen('resident');
    await askedAgainAndAgain(citizen, query);
    expect((await server.visitor('portal').send(query)).data).toEqual({ me: null });
    const mother = await server.asCitizen('mother');
    expect((await mother.send(query)).data).not.toEqual((await citizen.send(query)).data);
  });

  it('and an operation of one endpoint is none of the other', async () => {
    const clerk = await server.asClerk('intake1');
    const query = '{ queue(view: TO_DO, first: 1) { hasMore } }';
    await askedAgainAndAgain(clerk, query, {}, 'counter');
    const citizen = await server.asCitizen('resident');
    expect((await citizen.send(query)).status).toBe(400);
  });

  it('and another operation of the same text is another operation', async () => {
    const citizen = await server.asCitizen('resident');
    const query = 'query A { me { name } } query B { me { id } }';
    const ask = async (operationName: string): Promise<unknown> => {
      const response = await citizen.fetch('graphql/portal', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, operationName }),
      });
      return ((await response.json()) as { data: { me: object } }).data.me;
    };
    for (let time = 0; time < TIMES; time++)
      expect(Object.keys((await ask('A')) as object)).toEqual(['name']);
    expect(Object.keys((await ask('B')) as object)).toEqual(['id']);
  });
});
