import { describe, expect, it, jest } from '@jest/globals';
import { createClient, type ClientOptions, type Operation } from './client.js';
import { failureKind, failureSentence, RequestFailure } from './failure.js';
import { newKey } from './idempotency-key.js';
import type { Transport, TransportAnswer } from './transport.js';

const question: Operation<{ me: { name: string } | null }, { id: string }> = {
  toString: () => 'query Me($id: ID!) { me { name } }',
};

function clientThatHears(answer: TransportAnswer | RequestFailure, more: Partial<ClientOptions> = {}) {
  const transport = jest.fn<Transport>(() =>
    answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer),
  );
  const onSessionEnded = jest.fn();
  const client = createClient({
    endpoint: () => '/graphql/portal',
    language: () => 'en',
    transport,
    onSessionEnded,
    ...more,
  });
  return { client, transport, onSessionEnded };
}

describe('the client', () => {
  it('posts operation, variables and language, and answers the data', async () => {
    const { client, transport } = clientThatHears({ status: 200, body: { data: { me: { name: '李梅' } } } });
    await expect(client.request(question, { id: '7' })).resolves.toEqual({ me: { name: '李梅' } });
    const sent = transport.mock.calls[0]?.[0];
    expect(sent?.url).toBe('/graphql/portal');
    expect(sent?.headers).toEqual({ 'content-type': 'application/json', 'accept-language': 'en' });
    expect(JSON.parse(sent?.body ?? '')).toEqual({
      query: 'query Me($id: ID!) { me { name } }',
      variables: { id: '7' },
      operationName: 'Me',
    });
  });

  it('sends the hash of an operation that has one, and its text to a server that does not know it', async () => {
    const hashed = { ...question, toString: question.toString, __meta__: { hash: 'sha256:0b6e62' } };
    const { client, transport } = clientThatHears({ status: 200, body: { data: { me: null } } });
    await client.request(hashed, { id: '7' });
    expect(JSON.parse(transport.mock.calls[0]?.[0].body ?? '')).toEqual({
      extensions: { persistedQuery: { version: 1, sha256Hash: '0b6e62' } },
      variables: { id: '7' },
      operationName: 'Me',
    });

    const unknown = { errors: [{ message: 'x', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }] };
    const older = jest.fn<Transport>((request) =>
      Promise.resolve({
        status: 200,
        body: 'query' in (JSON.parse(request.body) as object) ? { data: { me: null } } : unknown,
      }),
    );
    const again = createClient({ endpoint: () => '/graphql/portal', language: () => 'en', transport: older });
    await expect(again.request(hashed, { id: '7' })).resolves.toEqual({ me: null });
    expect(JSON.parse(older.mock.calls[1]?.[0].body ?? '')).toEqual({
      query: 'query Me($id: ID!) { me { name } }',
      variables: { id: '7' },
      operationName: 'Me',
    });
  });

  it('passes on how long to wait where it was asked too often', async () => {
    const message = 'This was too often. Please try again in 7 seconds.';
    const { client } = clientThatHears({
      status: 429,
      body: { errors: [{ message, extensions: { code: 'RATE_LIMITED', seconds: 7 } }] },
    });
    const error: unknown = await client.request(question, { id: '7' }).catch((thrown: unknown) => thrown);
    expect([failureKind(error), failureSentence(error)]).toEqual(['limited', message]);
    expect(failureSentence(new RequestFailure('server', 'broken'))).toBeUndefined();
  });

  it('sends the bearer token of a mini-program', async () => {
    const { client, transport } = clientThatHears(
      { status: 200, body: { data: {} } },
      { token: () => 'abc' },
    );
    await client.request(question, { id: '7' });
    expect(transport.mock.calls[0]?.[0].headers).toMatchObject({ authorization: 'Bearer abc' });
  });

  it.each([
    [
      'an error that says so',
      { status: 200, body: { errors: [{ message: 'x', extensions: { code: 'UNAUTHENTICATED' } }] } },
    ],
    ['status 401', { status: 401, body: null }],
  ])('tells of an ended session by %s', async (_, answer) => {
    const { client, onSessionEnded } = clientThatHears(answer);
    await expect(client.request(question, { id: '7' })).rejects.toMatchObject({ kind: 'session' });
    expect(onSessionEnded).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['an error beside data', { status: 200, body: { data: { me: null }, errors: [{ message: 'broken' }] } }],
    ['a page of a proxy', { status: 502, body: null }],
    ['JSON that is no answer', { status: 200, body: [] }],
  ])('takes %s for a fault of the server', async (_, answer) => {
    const { client, onSessionEnded } = clientThatHears(answer);
    await expect(client.request(question, { id: '7' })).rejects.toMatchObject({ kind: 'server' });
    expect(onSessionEnded).not.toHaveBeenCalled();
  });

  it('passes on that the network was not reached', async () => {
    const { client } = clientThatHears(new RequestFailure('offline'));
    const error: unknown = await client.request(question, { id: '7' }).catch((thrown: unknown) => thrown);
    expect(failureKind(error)).toBe('offline');
    expect(failureKind(new TypeError('bug'))).toBe('server');
  });
});

it('makes keys that are UUIDs and differ', () => {
  const keys = Array.from({ length: 200 }, newKey);
  expect(new Set(keys).size).toBe(200);
  for (const key of keys)
    expect(key).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});
