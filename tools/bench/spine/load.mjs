import { Agent, request } from 'node:http';

/** @typedef {{ requests: number, errors: number, seconds: number, perSecond: number, p50: number, p95: number, p99: number }} Figures */

/** Keeps as many connections as asked, and never more. @param {number} count */
export const connections = (count) =>
  new Agent({ keepAlive: true, maxSockets: count, maxFreeSockets: count });

/**
 * Posts JSON and reads the whole answer.
 * @param {Agent} agent @param {string} url @param {object} body @param {Record<string, string>} [headers]
 * @returns {Promise<{ status: number, text: string }>}
 */
export function post(agent, url, body, headers = {}) {
  const content = Buffer.from(JSON.stringify(body));
  return send(agent, url, content, { 'content-type': 'application/json', ...headers });
}

/**
 * @param {Agent} agent @param {string} url @param {Buffer} content @param {Record<string, string>} headers
 * @returns {Promise<{ status: number, text: string }>}
 */
export function send(agent, url, content, headers) {
  return new Promise((resolve, reject) => {
    const sent = request(
      url,
      { agent, method: 'POST', headers: { ...headers, 'content-length': String(content.length) } },
      (response) => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (chunk) => (text += chunk));
        response.on('end', () => resolve({ status: response.statusCode ?? 0, text }));
        response.on('error', reject);
      },
    );
    sent.on('error', reject);
    sent.end(content);
  });
}

/**
 * Lets `workers` workers do `work` over and over for `seconds`, after a quarter of that to warm up.
 * An error (a thrown one) is counted and its time left out.
 *
 * @param {{ workers: number, seconds: number, work: (worker: number, turn: number) => Promise<void> }} options
 * @returns {Promise<Figures & { firstError: string | null }>}
 */
export async function measure({ workers, seconds, work }) {
  /** @type {number[]} */
  const times = [];
  let errors = 0;
  /** @type {string | null} */
  let firstError = null;
  let counting = false;
  let over = false;
  const run = async (/** @type {number} */ worker) => {
    for (let turn = 0; !over; turn++) {
      const start = performance.now();
      try {
        await work(worker, turn);
        if (counting && !over) times.push(performance.now() - start);
      } catch (error) {
        errors += 1;
        firstError ??= (error instanceof Error ? error.message : String(error)).slice(0, 300);
        if (errors > 1000) throw error;
      }
    }
  };
  const all = Promise.all(Array.from({ length: workers }, (_, worker) => run(worker)));
  await pause((seconds * 1000) / 4);
  counting = true;
  const start = performance.now();
  await pause(seconds * 1000);
  const measured = (performance.now() - start) / 1000;
  counting = false;
  over = true;
  await all;
  times.sort((a, b) => a - b);
  const at = (/** @type {number} */ share) =>
    times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return {
    requests: times.length,
    errors,
    firstError,
    seconds: measured,
    perSecond: times.length / measured,
    p50: at(0.5),
    p95: at(0.95),
    p99: at(0.99),
  };
}

const pause = (/** @type {number} */ milliseconds) =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));
