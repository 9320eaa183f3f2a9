import { createHash, randomBytes } from 'node:crypto';
import { Codes } from './codes.mjs';
import { listen, notFound } from './listen.mjs';

/*
 * WeChat's server as a mini-program's server meets it: the paths, error numbers and messages of
 * https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/ for code2Session, getStableAccessToken and
 * getPhoneNumber. What the telephone does inside WeChat is under /stand-in/: a user logs in there, or gives
 * away their telephone number.
 */

const appId = 'wx0000000000000099';
const secret = 'stand-in-of-wechat-00000000000099';
/** Seconds for which a code of either kind works, and an access token. */
const codeLife = 300;
const tokenLife = 7200;
/** Log-ins of one user in a minute. */
const quota = 100;

/** @param {number} errcode @param {string} errmsg */
const error = (errcode, errmsg) => ({ errcode, errmsg: `${errmsg}, rid: ${randomBytes(4).toString('hex')}` });

/** @type {() => Promise<import('./parties.mjs').Party>} */
export async function start() {
  /** @type {Codes<string>} who logs in */
  const logins = new Codes(codeLife);
  /** @type {Codes<string>} the telephone number that somebody gives away */
  const telephones = new Codes(codeLife);
  /** @type {Map<string, number[]>} moments of log-ins by user */
  const recent = new Map();
  let token = { text: '', until: 0 };

  /** A user is the same one after a restart. @param {string} user */
  const openidOf = (user) =>
    `o${createHash('sha256').update(`${appId} ${user}`).digest('base64url').slice(0, 27)}`;

  /** @param {{ appid?: string | null, secret?: string | null }} credentials */
  function wrongApp(credentials) {
    if (credentials.appid !== appId) return error(40013, 'invalid appid');
    if (credentials.secret !== secret) return error(40125, 'invalid appsecret');
    return undefined;
  }

  /** @param {URLSearchParams} query @param {number} now */
  function code2Session(query, now) {
    const wrong = wrongApp({ appid: query.get('appid'), secret: query.get('secret') });
    if (wrong) return wrong;
    if (query.get('grant_type') !== 'authorization_code') return error(40002, 'invalid grant_type');
    const taken = logins.take(query.get('js_code'), now);
    if (taken === 'used') return error(40163, 'code been used');
    if (taken === 'unknown') return error(40029, 'invalid code');
    const moments = (recent.get(taken.what) ?? []).filter((at) => at > now - 60_000);
    recent.set(taken.what, [...moments, now]);
    if (moments.length >= quota)
      return error(45011, 'api minute-quota reach limit, mustslower, retry next minute');
    return { session_key: randomBytes(16).toString('base64'), openid: openidOf(taken.what) };
  }

  /** @param {{ grant_type?: string, appid?: string, secret?: string, force_refresh?: boolean }} asked @param {number} now */
  function stableToken(asked, now) {
    const wrong = wrongApp(asked);
    if (wrong) return wrong;
    if (asked.grant_type !== 'client_credential') return error(40002, 'invalid grant_type');
    if (token.until <= now || asked.force_refresh) {
      token = { text: randomBytes(48).toString('base64url'), until: now + tokenLife * 1000 };
    }
    return { access_token: token.text, expires_in: Math.floor((token.until - now) / 1000) };
  }

  /** @param {string | null} accessToken @param {{ code?: string }} asked @param {number} now */
  function phoneNumber(accessToken, asked, now) {
    if (!accessToken || accessToken !== token.text) {
      return error(40001, 'invalid credential, access_token is invalid or not latest');
    }
    if (token.until <= now) return error(42001, 'access_token expired');
    const taken = telephones.take(asked.code, now);
    if (typeof taken === 'string') return error(40029, 'invalid code');
    return {
      errcode: 0,
      errmsg: 'ok',
      phone_info: {
        phoneNumber: taken.what,
        purePhoneNumber: taken.what,
        countryCode: '86',
        watermark: { timestamp: Math.floor(now / 1000), appid: appId },
      },
    };
  }

  const { address, close } = await listen(({ method, path, query, body, now }) => {
    const sent = method === 'POST' && body ? JSON.parse(body) : {};
    switch (`${method} ${path}`) {
      case 'GET /sns/jscode2session':
        // WeChat calls this one text, though it is JSON.
        return { type: 'text/plain', body: code2Session(query, now) };
      case 'POST /cgi-bin/stable_token':
        return { body: stableToken(sent, now) };
      case 'POST /wxa/business/getuserphonenumber':
        return { body: phoneNumber(query.get('access_token'), sent, now) };
      case 'POST /stand-in/login':
        return { body: { code: logins.give(String(sent.user), now) } };
      case 'POST /stand-in/telephone':
        return { body: { code: telephones.give(String(sent.telephone), now) } };
      case 'POST /stand-in/expire-token':
        token = { ...token, until: now };
        return { body: {} };
      default:
        return notFound;
    }
  });
  return {
    address,
    close,
    env: { TONGBAN_WECHAT_URL: address, TONGBAN_WECHAT_APP_ID: appId, TONGBAN_WECHAT_SECRET: secret },
  };
}
