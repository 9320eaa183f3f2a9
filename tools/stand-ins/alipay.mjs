import {
  createHash,
  createPrivateKey,
  createPublicKey,
  createSign,
  createVerify,
  generateKeyPair,
  randomBytes,
} from 'node:crypto';
import { promisify } from 'node:util';
import { Codes } from './codes.mjs';
import { listen, notFound } from './listen.mjs';

/*
 * Alipay's open gateway as a mini-program's server meets it: `gateway.do` with alipay.system.oauth.token, the
 * RSA2 signature of every request checked and of every answer made, the codes and sentences of
 * https://opendocs.alipay.com/open/common/105806. What the telephone does inside Alipay is under /stand-in/.
 */

const appId = '2021000000000099';
/** Seconds for which an authorisation code works. */
const codeLife = 180;
/** How far a request's time may be off, in milliseconds. */
const skew = 15 * 60_000;

/** Encoded by the generator: exporting a key that was just generated can lock Node 20 for ever. */
const makeKeys = async () => {
  const { privateKey: key } = await promisify(generateKeyPair)('rsa', {
    modulusLength: 2048,
    privateKeyEncoding: { type: 'pkcs8', format: 'der' },
    publicKeyEncoding: { type: 'spki', format: 'der' },
  });
  const privateKey = createPrivateKey({ key, type: 'pkcs8', format: 'der' });
  return { privateKey, publicKey: createPublicKey(privateKey) };
};

/** base64 without header and footer, as Alipay's tools print keys. @param {import('node:crypto').KeyObject} key */
const bare = (key) =>
  key.export({ type: key.type === 'private' ? 'pkcs8' : 'spki', format: 'der' }).toString('base64');

/** @param {string} code @param {string} msg @param {string} subCode @param {string} subMsg */
const refusal = (code, msg, subCode, subMsg) => ({
  error_response: { code, msg, sub_code: subCode, sub_msg: subMsg },
});
/** @param {string} subCode @param {string} subMsg */
const invalid = (subCode, subMsg) => refusal('40002', 'Invalid Arguments', subCode, subMsg);

/** @type {() => Promise<import('./parties.mjs').Party>} */
export async function start() {
  const [ours, theirs] = await Promise.all([makeKeys(), makeKeys()]);
  const appKey = createPublicKey(theirs.privateKey);
  /** @type {Codes<string>} who logs in */
  const codes = new Codes(codeLife);
  let forging = false;

  /** A user is the same one after a restart. @param {string} user */
  const openIdOf = (user) => createHash('sha256').update(`${appId} ${user}`).digest('base64url');

  /** @param {URLSearchParams} asked @param {number} now @returns {Record<string, object>} */
  function answer(asked, now) {
    const of = (/** @type {string} */ name) => asked.get(name) ?? '';
    if (of('app_id') !== appId) return invalid('isv.invalid-app-id', '无效的AppID参数');
    if (of('sign_type') !== 'RSA2') return invalid('isv.invalid-signature-type', '无效的签名类型');
    const text = [...asked]
      .filter(([name, value]) => name !== 'sign' && value !== '')
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, value]) => `${name}=${value}`)
      .join('&');
    if (!createVerify('RSA-SHA256').update(text, 'utf8').verify(appKey, of('sign'), 'base64')) {
      return invalid(
        'isv.invalid-signature',
        '验签出错，建议检查签名字符串或签名私钥与应用公钥是否匹配，网关生成的验签字符串为：' + text,
      );
    }
    // The gateway reads the time as that of Beijing.
    if (!(Math.abs(now - Date.parse(`${of('timestamp').replace(' ', 'T')}+08:00`)) < skew)) {
      return invalid('isv.invalid-timestamp', '非法的时间戳参数');
    }
    if (of('method') !== 'alipay.system.oauth.token') return invalid('isv.invalid-method', '不存在的方法名');
    if (of('grant_type') !== 'authorization_code') return invalid('isv.grant-type-invalid', '授权类型无效');
    const taken = codes.take(of('code'), now);
    // A code that was used is as invalid as one that never was.
    if (typeof taken === 'string') return invalid('isv.code-invalid', '授权码code无效');
    return {
      alipay_system_oauth_token_response: {
        access_token: `authbseB${randomBytes(16).toString('hex')}`,
        auth_start: new Date(now + 8 * 3_600_000).toISOString().slice(0, 19).replace('T', ' '),
        expires_in: 1296000,
        re_expires_in: 2592000,
        refresh_token: `authbseB${randomBytes(16).toString('hex')}`,
        open_id: openIdOf(taken.what),
      },
    };
  }

  /** What was answered with its signature over the exact text of the node. @param {Record<string, object>} content */
  function signed(content) {
    const [[name, node] = ['error_response', {}]] = Object.entries(content);
    const text = JSON.stringify(node);
    const { privateKey } = forging ? theirs : ours;
    const sign = createSign('RSA-SHA256').update(text, 'utf8').sign(privateKey, 'base64');
    return `{"${name}":${text},"sign":"${sign}"}`;
  }

  const { address, close } = await listen(({ path, query, body, now }) => {
    switch (path) {
      case '/gateway.do':
        // Parameters may come in the address and in the body.
        return { body: signed(answer(new URLSearchParams([...query, ...new URLSearchParams(body)]), now)) };
      case '/stand-in/login':
        return { body: { code: codes.give(String(JSON.parse(body).user), now) } };
      case '/stand-in/forge':
        // From now on somebody between us signs the answers with a key that is not Alipay's.
        forging = Boolean(JSON.parse(body).forge);
        return { body: {} };
      default:
        return notFound;
    }
  });
  return {
    address,
    close,
    env: {
      TONGBAN_ALIPAY_URL: `${address}/gateway.do`,
      TONGBAN_ALIPAY_APP_ID: appId,
      TONGBAN_ALIPAY_PRIVATE_KEY: bare(theirs.privateKey),
      TONGBAN_ALIPAY_PUBLIC_KEY: bare(ours.publicKey),
    },
  };
}
