import { createHmac, randomInt, randomUUID } from 'node:crypto';
import bid from '@tongban/bid-demo';
import type { Zone } from '@tongban/kernel';
import { creditCodeCheckCharacter } from '@tongban/rules';
import type { StandInParties } from '@tongban/testing';
import { credentials } from './ask.js';

/** The stand-ins that the matrix needs. */
export const matrixParties = ['wechat', 'sms', 'identityProvider', 'realName'] as const;

/** A child whom the household register knows, born in 2019, of a region that does not exist. */
const youngOne = { name: '阮小禾', identityNumber: '990102201906120059' };

/** An attempt to log in at the identity provider that has come back: what the browser brings along. */
export interface CameBack {
  /** Path and parameters, as the provider made them. */
  readonly path: string;
  /** The browser's own part of the attempt, as a cookie. */
  readonly cookie: string;
}

/**
 * What happens outside the server before it is asked: on telephones, in registers and at the identity provider. Each
 * code is fresh, so every call has one of its own.
 */
export class MatrixParties {
  constructor(
    private readonly standIns: StandInParties,
    private readonly url: string,
  ) {}

  /** Tells the registers who represents and who has a child, for the people given by their key in the bid. */
  async register(people: readonly string[]): Promise<void> {
    await this.standIns.post('realName', '/stand-in/add', {
      households: people.map((key) => ({
        guardian: this.identity(key).identityNumber,
        child: youngOne.identityNumber,
        relation: 'parent',
      })),
      enterprises: people.map((key) => ({
        ...this.enterprise(key),
        representative: this.identity(key).identityNumber,
      })),
    });
  }

  /** Name and number of a person of the demonstration, as the registers know them. */
  identity(key: string): { name: string; identityNumber: string } {
    const found = bid.people.citizens.find((citizen) => citizen.key === key);
    if (!found) throw new Error(`There is no ${key} in the bid.`);
    return { name: found.name.zh, identityNumber: found.identityNumber };
  }

  /** The child of everybody who was registered. */
  get child(): { name: string; identityNumber: string } {
    return youngOne;
  }

  /** An enterprise without a space that a person represents. */
  enterprise(key: string): { creditCode: string; name: string } {
    const at = bid.people.citizens.findIndex((citizen) => citizen.key === key);
    return { creditCode: creditCodeOf(20 + at), name: '云溪市登记在册有限公司' };
  }

  /** Somebody logs in within WeChat; somebody new unless a user is given. */
  async wechatCode(user: string = randomUUID()): Promise<string> {
    return (await this.standIns.post<{ code: string }>('wechat', '/stand-in/login', { user })).code;
  }

  /** Somebody presses the button with which WeChat gives their telephone number away. */
  async telephoneCode(): Promise<string> {
    const telephone = this.telephone();
    return (await this.standIns.post<{ code: string }>('wechat', '/stand-in/telephone', { telephone })).code;
  }

  /** A number that nobody has asked a code for. */
  telephone(): string {
    return `169${String(randomInt(100_000_000)).padStart(8, '0')}`;
  }

  /** Goes to the identity provider as a browser, is somebody there, and comes back as far as our own door. */
  async comeBack(
    zone: Zone,
    person: string,
    { way = 'start', token = null }: { way?: 'start' | 'link'; token?: string | null } = {},
  ): Promise<CameBack> {
    const jar = new Map<string, string>();
    const { cookie, address } = await this.leave(zone, way, token);
    const page = await this.follow(address, jar);
    const chosen = { method: 'POST', body: new URLSearchParams({ person }) };
    const path = await this.follow(page, jar, chosen);
    return { path, cookie };
  }

  /** Begins an attempt with a browser; gives its part of it, as a cookie. */
  async begin(zone: Zone): Promise<string> {
    return (await this.leave(zone, 'start', null)).cookie;
  }

  private async leave(
    zone: Zone,
    way: 'start' | 'link',
    token: string | null,
  ): Promise<{ cookie: string; address: string }> {
    const begun = await fetch(new URL(`auth/${zone}/oidc/${way}`, this.url), {
      redirect: 'manual',
      headers: credentials(zone, token),
    });
    const [cookie = ''] = begun.headers.getSetCookie().map((one) => one.split(';', 1)[0] ?? '');
    return { cookie, address: begun.headers.get('location') ?? '' };
  }

  /** Follows the provider's redirects as far as a page of its own, or our callback. */
  private async follow(address: string, jar: Map<string, string>, init: RequestInit = {}): Promise<string> {
    let [at, next] = [new URL(address), init];
    for (let hop = 0; hop < 6; hop++) {
      if (at.href.startsWith(this.url)) return `${at.pathname.slice(1)}${at.search}`;
      const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
      const response = await fetch(at, { ...next, redirect: 'manual', headers: { cookie } });
      for (const one of response.headers.getSetCookie()) {
        const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(one) ?? [];
        if (value) jar.set(name, value);
        else jar.delete(name);
      }
      const to = response.headers.get('location');
      if (!to) return at.href;
      [at, next] = [new URL(to, at), {}];
    }
    throw new Error(`No end of redirects from ${address}`);
  }
}

/** A credit code of a region that does not exist. */
export function creditCodeOf(number: number): string {
  const begin = `91990102MA000${String(number).padStart(3, '0')}X`;
  return `${begin}${creditCodeCheckCharacter(begin)}`;
}

/** Secrets of second factors, in base32 and as bytes: one is the actor's, the other somebody else's. */
export const factors = {
  own: { base32: 'JBSWY3DPEHPK3PXP', key: Buffer.from('Hello!\u00de\u00ad\u00be\u00ef', 'latin1') },
  foreign: { base32: 'GEZDGNBVGY3TQOJQ', key: Buffer.from('1234567890', 'latin1') },
} as const;

/** What an authenticator app with a secret shows now (RFC 6238). */
export function totpCode(key: Buffer, now = Date.now()): string {
  const step = Buffer.alloc(8);
  step.writeBigUInt64BE(BigInt(Math.floor(now / 30_000)));
  const digest = createHmac('sha1', key).update(step).digest();
  const at = (digest.at(-1) ?? 0) & 0xf;
  return String((digest.readUInt32BE(at) & 0x7fff_ffff) % 1_000_000).padStart(6, '0');
}
