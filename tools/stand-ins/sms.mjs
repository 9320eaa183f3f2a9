import { createHmac, randomBytes } from 'node:crypto';
import { listen, notFound } from './listen.mjs';
import { mailboxPage } from './mailbox.mjs';

/*
 * A gateway for text messages that speaks the protocol of Alibaba Cloud's SendSms (version 2017-05-25, signature
 * version 1.0 with HMAC-SHA1). What it was given to send is shown on its page /mailbox, newest first, instead of
 * being sent.
 */

const accessKeyId = 'LTAI-stand-in';
const accessKeySecret = 'stand-in-of-the-sms-gateway';
const signName = '云溪通办';
/** Messages kept for reading. */
const kept = 200;
/** Messages to one number in a minute, and in an hour. */
const perMinute = 1;
const perHour = 5;
/** How far a request's time may be off, in milliseconds. */
const skew = 15 * 60_000;

/** What a template says; the gateway knows them by code. @type {Record<string, string>} */
const templates = {
  SMS_LOGIN: '您的登录验证码是 ${code}，${minutes} 分钟内有效。任何人向您索要都是诈骗。',
  SMS_LINK: '您的账号${what}。如果不是您本人操作，请登录后在“我的账号”中解除，或拨打 ${hotline}。',
};

/** RFC 3986, as the gateway asks for it. @param {string} text */
const encode = (text) =>
  encodeURIComponent(text).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);

/** @param {string} method @param {URLSearchParams} parameters */
function signatureOf(method, parameters) {
  const sorted = [...parameters]
    .filter(([name]) => name !== 'Signature')
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, value]) => `${encode(name)}=${encode(value)}`)
    .join('&');
  return createHmac('sha1', `${accessKeySecret}&`)
    .update(`${method}&${encode('/')}&${encode(sorted)}`)
    .digest('base64');
}

/** @type {() => Promise<import('./parties.mjs').Party>} */
export async function start() {
  /** @type {{ telephone: string, text: string, at: number }[]} newest first */
  const sent = [];
  const nonces = new Set();

  /** @param {number} status @param {string} Code @param {string} Message */
  const refusal = (status, Code, Message) => ({
    status,
    body: { RequestId: randomBytes(16).toString('hex').toUpperCase(), Code, Message },
  });

  /** @param {string} method @param {URLSearchParams} asked @param {number} now */
  function sendSms(method, asked, now) {
    const of = (/** @type {string} */ name) => asked.get(name) ?? '';
    if (of('AccessKeyId') !== accessKeyId) {
      return refusal(404, 'InvalidAccessKeyId.NotFound', 'Specified access key is not found.');
    }
    // The time of the request is that of the machine, however far a test has put the gateway's own forward.
    if (!(Math.abs(Date.now() - Date.parse(of('Timestamp'))) < skew)) {
      return refusal(400, 'InvalidTimeStamp.Expired', 'Specified time stamp or date value is expired.');
    }
    if (of('Signature') !== signatureOf(method, asked)) {
      return refusal(
        400,
        'SignatureDoesNotMatch',
        'Specified signature is not matched with our calculation.',
      );
    }
    if (nonces.has(of('SignatureNonce'))) {
      return refusal(400, 'SignatureNonceUsed', 'Specified signature nonce was used already.');
    }
    nonces.add(of('SignatureNonce'));
    if (of('Action') !== 'SendSms' || of('Version') !== '2017-05-25') {
      return refusal(404, 'InvalidAction.NotFound', 'Specified api is not found.');
    }
    // From here on the gateway answers 200 whatever it decides.
    if (of('SignName') !== signName) return refusal(200, 'isv.SMS_SIGNATURE_ILLEGAL', '短信签名不合法');
    const template = templates[of('TemplateCode')];
    if (!template) return refusal(200, 'isv.SMS_TEMPLATE_ILLEGAL', '短信模板不合法');
    const telephone = of('PhoneNumbers');
    if (!/^1\d{10}$/.test(telephone)) {
      return refusal(200, 'isv.MOBILE_NUMBER_ILLEGAL', '手机号码格式错误');
    }
    const since = (/** @type {number} */ span) =>
      sent.filter((one) => one.telephone === telephone && one.at > now - span).length;
    if (of('TemplateCode') === 'SMS_LOGIN') {
      if (since(60_000) >= perMinute)
        return refusal(200, 'isv.BUSINESS_LIMIT_CONTROL', '触发分钟级流控Permits:1');
      if (since(3_600_000) >= perHour)
        return refusal(200, 'isv.BUSINESS_LIMIT_CONTROL', '触发小时级流控Permits:5');
    }
    const values = JSON.parse(of('TemplateParam') || '{}');
    const text = template.replace(/\$\{(\w+)\}/g, (_, name) => String(values[name] ?? ''));
    sent.unshift({ telephone, text: `【${signName}】${text}`, at: now });
    sent.length = Math.min(sent.length, kept);
    return { body: { ...refusal(200, 'OK', 'OK').body, BizId: `${now}^0` } };
  }

  const { address, close } = await listen(({ method, path, query, body, now }) => {
    if (path === '/') {
      const asked = method === 'POST' && body ? new URLSearchParams(body) : query;
      return sendSms(method, asked, now);
    }
    if (path === '/mailbox') return { type: 'text/html; charset=utf-8', body: mailboxPage(sent) };
    if (path === '/stand-in/messages') {
      return { body: sent.filter(({ telephone }) => telephone === JSON.parse(body).telephone) };
    }
    return notFound;
  });
  return {
    address,
    close,
    env: {
      TONGBAN_SMS_URL: address,
      TONGBAN_SMS_KEY: accessKeyId,
      TONGBAN_SMS_SECRET: accessKeySecret,
      TONGBAN_SMS_SIGN_NAME: signName,
    },
  };
}
