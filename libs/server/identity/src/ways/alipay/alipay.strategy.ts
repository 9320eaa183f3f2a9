import { Inject, Injectable } from '@nestjs/common';
import {
  CONFIG,
  refuse,
  type AlipayParty,
  type Channel,
  type Outcome,
  type Refusal,
  type ServerConfig,
} from '@tongban/kernel';
import { AlipayRequestError, AlipaySdk, type AlipaySdkCommonResult } from 'alipay-sdk';
import type { Identified } from '../identified.js';
import { PATIENCE, outOfOrder, reasonOf } from '../party.js';
import { WayStrategy, type Credentials } from '../way-strategy.js';

/** What `alipay.system.oauth.token` answers; newer mini-programs get an open id, older ones a user id. */
interface OauthToken extends AlipaySdkCommonResult {
  readonly openId?: string;
  readonly userId?: string;
}

/**
 * In an Alipay mini-program: `my.getAuthCode` gives a code, Alipay's gateway says whose it is. Requests are signed and
 * answers are checked with RSA2; an answer with a wrong signature is no answer.
 */
@Injectable()
export class AlipayStrategy extends WayStrategy {
  readonly name = 'alipay';
  readonly channels: readonly Channel[] = ['alipay'];
  private readonly gateway: { readonly sdk: AlipaySdk; readonly appId: string } | null;

  constructor(@Inject(CONFIG) config: ServerConfig) {
    super();
    const party = config.parties.alipay;
    this.gateway = party && { sdk: sdkOf(party), appId: party.appId };
  }

  get open(): boolean {
    return this.gateway !== null;
  }

  protected async identify({ code }: Credentials): Promise<Outcome<Identified>> {
    if (!this.gateway) return refuse('WAY_CLOSED');
    try {
      const answer: OauthToken = await this.gateway.sdk.exec(
        'alipay.system.oauth.token',
        { grantType: 'authorization_code', code, timestamp: beijingTime() },
        { validateSign: true },
      );
      const user = answer.openId ?? answer.userId;
      return user
        ? { way: 'alipay', externalId: `${this.gateway.appId}:${user}` }
        : outOfOrder('alipay', 'an answer without a user');
    } catch (error) {
      if (error instanceof AlipayRequestError) return troubleOf(error);
      throw error;
    }
  }
}

/**
 * Why there is no user. The SDK cannot check the signature of an `error_response`, and need not: an error opens nothing,
 * whoever made it up.
 */
function troubleOf(error: AlipayRequestError): Refusal {
  const subCode = /"error_response":\{[^{}]*"sub_code":"([\w.-]+)"/.exec(error.responseDataRaw ?? '')?.[1];
  if (subCode === 'isv.code-invalid') return refuse('LOGIN_CODE_SPENT');
  // The code alone: the sentences of gateway and SDK repeat what was signed.
  return outOfOrder('alipay', subCode ?? `no answer that can be believed (${reasonOf(error)})`);
}

/**
 * The present moment as the gateway reads it, in the time of Beijing wherever this machine stands. The machine's own
 * clock, because the gateway compares it with its own.
 */
const beijingTime = (): string =>
  new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 19).replace('T', ' ');

const sdkOf = ({ url, appId, privateKey, alipayPublicKey }: AlipayParty): AlipaySdk =>
  new AlipaySdk({
    appId,
    privateKey,
    alipayPublicKey,
    gateway: url,
    keyType: 'PKCS8',
    signType: 'RSA2',
    timeout: PATIENCE,
  });
