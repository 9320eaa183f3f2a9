import { createServer } from 'node:http';

/** Longest request that a party reads, in bytes. */
const longest = 256 * 1024;

/**
 * What a party is asked.
 * @typedef {object} Asked
 * @property {string} method
 * @property {string} path
 * @property {URLSearchParams} query
 * @property {string} body as it came
 * @property {import('node:http').IncomingHttpHeaders} headers
 * @property {number} now the party's own time, in milliseconds
 */

/**
 * What a party answers; an object is sent as JSON.
 * @typedef {{ status?: number, type?: string, headers?: Record<string, string>, body: object | string }} Answer
 */

/**
 * An HTTP server of one party on a free port of loopback.
 *
 * Beside the party's own paths it has `POST /stand-in/behave`: `{"delay": milliseconds}` makes it slow,
 * `{"down": true}` makes it break every connection off, `{"ahead": seconds}` puts its clock forward,
 * and `{}` makes it well again.
 *
 * @param {(asked: Asked) => Answer | Promise<Answer>} answer
 * @returns {Promise<{ address: string, close: () => Promise<void> }>}
 */
export async function listen(answer) {
  const well = { delay: 0, down: false, ahead: 0 };
  let behaviour = well;
  const server = createServer(async (request, response) => {
    try {
      const asked = await read(request);
      if (asked.path === '/stand-in/behave') {
        behaviour = { ...well, ...JSON.parse(asked.body || '{}') };
        response.writeHead(204).end();
        return;
      }
      if (behaviour.down) {
        response.destroy();
        return;
      }
      if (behaviour.delay) await new Promise((resolve) => setTimeout(resolve, behaviour.delay));
      const now = Date.now() + behaviour.ahead * 1000;
      const {
        status = 200,
        type = 'application/json; charset=utf-8',
        headers,
        body,
      } = await answer({ ...asked, now });
      response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store', ...headers });
      response.end(typeof body === 'string' ? body : JSON.stringify(body));
    } catch (error) {
      response.writeHead(500).end(String(error));
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    address: `http://127.0.0.1:${port}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** @param {import('node:http').IncomingMessage} request @returns {Promise<Omit<Asked, 'now'>>} */
async function read(request) {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://party');
  const chunks = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > longest) throw new Error('The request is too long.');
    chunks.push(chunk);
  }
  return {
    method: request.method ?? 'GET',
    path: pathname,
    query: searchParams,
    body: Buffer.concat(chunks).toString('utf8'),
    headers: request.headers,
  };
}

/** What does not exist at a party. @type {Answer} */
export const notFound = { status: 404, type: 'text/plain; charset=utf-8', body: 'not found' };
