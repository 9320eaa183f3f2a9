import { afterEach, describe, expect, it } from '@jest/globals';
import fastify, { type FastifyInstance } from 'fastify';
import { giveUpSlowAnswers } from './slow-answers.js';

let server: FastifyInstance;
let address: string;
afterEach(() => server.close());

async function listen(): Promise<void> {
  giveUpSlowAnswers(server, 50);
  address = await server.listen({ port: 0, host: '127.0.0.1' });
}

const ask = (body: object): Promise<Response> =>
  fetch(`${address}/graphql/portal`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': 'en' },
    body: JSON.stringify(body),
  });

describe('an answer that takes too long', () => {
  it('is given up with a sentence in the language of whoever asks', async () => {
    let letGo = (): void => undefined;
    const late = new Promise<object>((resolve) => (letGo = () => resolve({ late: true })));
    server = fastify();
    server.post('/graphql/portal', () => late);
    await listen();
    const answer = await ask({});
    expect(answer.status).toBe(503);
    expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code: 'TOOK_TOO_LONG' } }] });
    // What comes after all goes nowhere, and hurts nobody.
    letGo();
    await late;
    expect((await ask({})).status).toBe(200);
  });

  it('leaves alone what is answered, and what is no question', async () => {
    let finish = (): void => undefined;
    const page = new Promise<string>((resolve) => (finish = () => resolve('done')));
    const never = new Promise<object>(() => undefined);
    server = fastify();
    server.post('/graphql/portal', ({ body }) => ('quick' in (body as object) ? { data: {} } : never));
    server.get('/slow', () => page);
    await listen();
    const asked = fetch(`${address}/slow`);
    expect(await (await ask({ quick: true })).json()).toEqual({ data: {} });
    // It is younger than the page, and given up: so the page would have been.
    expect((await ask({})).status).toBe(503);
    finish();
    expect(await (await asked).text()).toBe('done');
  });
});
