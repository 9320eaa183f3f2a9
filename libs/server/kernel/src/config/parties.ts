/** WeChat's server, for a mini-program. */
export interface WechatParty {
  /** Address of its interface, without a slash at its end. */
  readonly url: string;
  readonly appId: string;
  readonly secret: string;
}

/** Alipay's server, for a mini-program. Both keys are base64 without headers, as Alipay's tools print them. */
export interface AlipayParty {
  /** Address of `gateway.do`. */
  readonly url: string;
  readonly appId: string;
  /** Our own private key (PKCS #8), with which requests are signed. */
  readonly privateKey: string;
  /** Alipay's public key, with which its answers are checked. */
  readonly alipayPublicKey: string;
}

/** The gateway that sends text messages, in the protocol of Alibaba Cloud's SendSms. */
export interface SmsParty {
  /** Address of its interface, without a slash at its end. */
  readonly url: string;
  readonly accessKeyId: string;
  readonly accessKeySecret: string;
  /** Registered name that stands before every message. */
  readonly signName: string;
}

/** The authority that compares names with identity numbers, households, and enterprises with who represents them. */
export interface RealNameParty {
  /** Address of its interface, without a slash at its end. */
  readonly url: string;
  readonly accessKey: string;
  readonly secret: string;
}

/** An OpenID provider, and as which of its clients we come. */
export interface OidcParty {
  /** As the provider's discovery document names it. */
  readonly issuer: string;
  readonly clientId: string;
  readonly secret: string;
}

/** The outside parties that this server can speak with; null where no secret was given: the way is then off. */
export interface PartiesConfig {
  readonly wechat: WechatParty | null;
  readonly alipay: AlipayParty | null;
  readonly sms: SmsParty | null;
  readonly realName: RealNameParty | null;
  /** The unified identity, for citizens and for staff: two clients, and often two providers. */
  readonly oidc: { readonly portal: OidcParty | null; readonly counter: OidcParty | null };
  /** Names of the parties that are stand-ins, to be announced on the screen. */
  readonly standIns: readonly string[];
  /** Where the messages of the stand-in of the text message gateway are read; null where the gateway is real. */
  readonly smsMailbox: string | null;
}

type Env = Readonly<Record<string, string | undefined>>;

/**
 * Reads the outside parties from environment variables; docs/ways-in.md lists them.
 *
 * @throws Error with one sentence that names the variable when a party is told by half
 */
export function readParties(env: Env): PartiesConfig {
  const standIns = (env['TONGBAN_STAND_INS'] ?? '').split(',').filter(Boolean);
  const wechat = party(env, 'TONGBAN_WECHAT_SECRET', ['TONGBAN_WECHAT_APP_ID']);
  const alipay = party(env, 'TONGBAN_ALIPAY_PRIVATE_KEY', [
    'TONGBAN_ALIPAY_APP_ID',
    'TONGBAN_ALIPAY_PUBLIC_KEY',
  ]);
  const sms = party(env, 'TONGBAN_SMS_SECRET', ['TONGBAN_SMS_KEY', 'TONGBAN_SMS_SIGN_NAME']);
  const realName = party(env, 'TONGBAN_REAL_NAME_SECRET', ['TONGBAN_REAL_NAME_URL', 'TONGBAN_REAL_NAME_KEY']);
  return {
    wechat: wechat && {
      url: urlOf(env, 'TONGBAN_WECHAT_URL', 'https://api.weixin.qq.com'),
      appId: wechat('TONGBAN_WECHAT_APP_ID'),
      secret: wechat('TONGBAN_WECHAT_SECRET'),
    },
    alipay: alipay && {
      url: urlOf(env, 'TONGBAN_ALIPAY_URL', 'https://openapi.alipay.com/gateway.do'),
      appId: alipay('TONGBAN_ALIPAY_APP_ID'),
      privateKey: alipay('TONGBAN_ALIPAY_PRIVATE_KEY'),
      alipayPublicKey: alipay('TONGBAN_ALIPAY_PUBLIC_KEY'),
    },
    sms: sms && {
      url: urlOf(env, 'TONGBAN_SMS_URL', 'https://dysmsapi.aliyuncs.com'),
      accessKeyId: sms('TONGBAN_SMS_KEY'),
      accessKeySecret: sms('TONGBAN_SMS_SECRET'),
      signName: sms('TONGBAN_SMS_SIGN_NAME'),
    },
    realName: realName && {
      // Every province has its own: there is no usual address.
      url: urlOf(env, 'TONGBAN_REAL_NAME_URL', ''),
      accessKey: realName('TONGBAN_REAL_NAME_KEY'),
      secret: realName('TONGBAN_REAL_NAME_SECRET'),
    },
    oidc: { portal: oidcParty(env, 'TONGBAN_OIDC'), counter: oidcParty(env, 'TONGBAN_STAFF_OIDC') },
    standIns,
    smsMailbox: standIns.includes('sms') ? `${urlOf(env, 'TONGBAN_SMS_URL', '')}/mailbox` : null,
  };
}

/**
 * Reads the variables of a party; null when its secret is not set.
 *
 * @throws Error when the secret is there and another variable is not
 */
function party(env: Env, secret: string, others: readonly string[]): ((name: string) => string) | null {
  if (!env[secret]) return null;
  const missing = others.find((name) => !env[name]);
  if (missing) throw new Error(`${missing} is not set, although ${secret} is: that party needs both.`);
  return (name) => env[name] ?? '';
}

/** Reads an OpenID provider from variables that begin alike. */
function oidcParty(env: Env, prefix: string): OidcParty | null {
  const [secret, issuer, clientId] = [`${prefix}_SECRET`, `${prefix}_ISSUER`, `${prefix}_CLIENT_ID`];
  const given = party(env, secret, [issuer, clientId]);
  return given && { issuer: urlOf(env, issuer, ''), clientId: given(clientId), secret: given(secret) };
}

function urlOf(env: Env, name: string, usual: string): string {
  const url = (env[name] || usual).replace(/\/$/, '');
  if (url && !URL.canParse(url)) throw new Error(`${name} must be an address, not "${url}".`);
  return url;
}
