import { createHash, createHmac, randomUUID, timingSafeEqual } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { listen, notFound } from './listen.mjs';

/*
 * The authority that compares names with identity numbers (population register), members of a household, and
 * enterprises with their legal representatives (business register), as such interfaces of provinces are built:
 *
 * POST with a body of JSON and the headers x-access-key, x-timestamp (milliseconds), x-nonce (once within the window)
 * and x-signature = base64(HMAC-SHA256(secret, METHOD \n path \n timestamp \n nonce \n hex(SHA-256(body)))).
 * Answers are { code, message, requestId, data } and carry x-signature over requestId \n hex(SHA-256(body)).
 *
 * /person/compare      { name, idNumber }                             → data.result
 * /household/compare   { guardianIdNumber, childName, childIdNumber } → data.result, data.relation
 * /enterprise/compare  { creditCode, name, representativeName, representativeIdSha256 } → data.result
 *
 * result: 01 all of it agrees · 02 it does not · 03 the register does not hold the number or code
 */

const accessKey = 'tongban-stand-in';
const secret = 'stand-in-of-the-registers';
/** How far a request's time may be off, in milliseconds. */
const window = 5 * 60_000;
/** Comparisons of one number or code in a day. */
const perDay = 20;

const register = () =>
  JSON.parse(readFileSync(path.join(import.meta.dirname, '../../bids/demo/people/register.json'), 'utf8'));

/** @param {string} text */
const sha256 = (text) => createHash('sha256').update(text, 'utf8').digest('hex');
/** @param {string} text */
const signed = (text) => createHmac('sha256', secret).update(text, 'utf8').digest('base64');

/** @param {string} one @param {string} other */
function same(one, other) {
  return one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other));
}

/** @type {() => Promise<import('./parties.mjs').Party>} */
export async function start() {
  const { people, households, enterprises } = register();
  /** @type {Map<string, number>} until when a nonce is remembered */
  const nonces = new Map();
  /** @type {Map<string, number>} comparisons by day and number */
  const counts = new Map();
  let forging = false;

  /** @param {string} idNumber */
  const person = (idNumber) =>
    people.find((/** @type {{ identityNumber: string }} */ one) => one.identityNumber === idNumber);

  /** @type {Record<string, { key: string, compare: (asked: Record<string, string>) => object }>} */
  const comparisons = {
    '/person/compare': {
      key: 'idNumber',
      compare: ({ name, idNumber = '' }) => {
        const found = person(idNumber);
        return { result: !found ? '03' : found.name === name ? '01' : '02' };
      },
    },
    '/household/compare': {
      key: 'childIdNumber',
      compare: ({ guardianIdNumber, childName, childIdNumber = '' }) => {
        const child = person(childIdNumber);
        if (!child) return { result: '03' };
        const tie = households.find(
          (/** @type {{ guardian: string, child: string }} */ one) =>
            one.guardian === guardianIdNumber && one.child === childIdNumber,
        );
        return tie && child.name === childName ? { result: '01', relation: tie.relation } : { result: '02' };
      },
    },
    '/enterprise/compare': {
      key: 'creditCode',
      compare: ({ creditCode, name, representativeName, representativeIdSha256 }) => {
        const found = enterprises.find(
          (/** @type {{ creditCode: string }} */ one) => one.creditCode === creditCode,
        );
        if (!found) return { result: '03' };
        const agrees =
          found.name === name &&
          person(found.representative)?.name === representativeName &&
          sha256(found.representative) === representativeIdSha256;
        return { result: agrees ? '01' : '02' };
      },
    },
  };

  /** @param {number} status @param {string} code @param {string} message @param {object} [data] */
  function answer(status, code, message, data) {
    const requestId = randomUUID();
    const body = JSON.stringify({ code, message, requestId, ...(data ? { data } : {}) });
    // Somebody between us would not know the secret.
    const signature = forging ? signed('forged') : signed(`${requestId}\n${sha256(body)}`);
    return { status, body, headers: { 'x-signature': signature } };
  }

  /** @param {import('./listen.mjs').Asked} asked */
  function compare({ method, path: asked, body, headers, now }) {
    const comparison = comparisons[asked];
    if (method !== 'POST' || !comparison) return answer(404, 'API_NOT_FOUND', '接口不存在');
    const of = (/** @type {string} */ name) => String(headers[name] ?? '');
    if (of('x-access-key') !== accessKey) return answer(403, 'KEY_UNKNOWN', '调用方未授权');
    const timestamp = Number(of('x-timestamp'));
    if (!(Math.abs(now - timestamp) < window))
      return answer(401, 'TIMESTAMP_EXPIRED', '请求时间超出允许范围');
    const nonce = of('x-nonce');
    const text = [method, asked, of('x-timestamp'), nonce, sha256(body)].join('\n');
    if (!same(of('x-signature'), signed(text))) return answer(401, 'SIGN_INVALID', '签名不正确');
    for (const [old, until] of nonces) if (until < now) nonces.delete(old);
    if (!/^[\w-]{16,64}$/.test(nonce) || nonces.has(nonce)) {
      return answer(401, 'NONCE_REPLAYED', '请求重复');
    }
    nonces.set(nonce, now + 2 * window);

    const fields = JSON.parse(body);
    const key = `${new Date(now + 8 * 3_600_000).toISOString().slice(0, 10)} ${fields[comparison.key]}`;
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    if (count > perDay) return answer(429, 'QUOTA_EXCEEDED', '该号码当日核验次数超限');
    return answer(200, '0', '成功', comparison.compare(fields));
  }

  const { address, close } = await listen((asked) => {
    if (asked.path === '/stand-in/add') {
      const added = JSON.parse(asked.body);
      people.push(...(added.people ?? []));
      households.push(...(added.households ?? []));
      enterprises.push(...(added.enterprises ?? []));
      return { body: {} };
    }
    if (asked.path === '/stand-in/forge') {
      forging = Boolean(JSON.parse(asked.body).forge);
      return { body: {} };
    }
    return asked.path.startsWith('/stand-in/') ? notFound : compare(asked);
  });
  return {
    address,
    close,
    env: {
      TONGBAN_REAL_NAME_URL: address,
      TONGBAN_REAL_NAME_KEY: accessKey,
      TONGBAN_REAL_NAME_SECRET: secret,
    },
  };
}
