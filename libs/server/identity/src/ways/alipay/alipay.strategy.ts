import { Inject, Injectable } from '@nestjs/common';
import {
  CONFIG,
  refuse,
  type AlipayParty,
  type Channel,
  type Outcome,
  type ServerConfig,
} from '@tongban/kernel';
import { AlipaySdk, type AlipaySdkCommonResult } from 'alipay-sdk';
import type { Identified } from '../identified.js';
import { PATIENCE, outOfOrder, reasonOf } from '../party.js';
import { WayStrategy, type Credentials } from '../way-strategy.js';

/** What `alipay.system.oauth.token` answers; newer mini-programs get an open id, older ones a user id. */
interface OauthToken extends AlipaySdkCommonResult {
  readonly openId?: string;
  readonly userId?: string;
  readonly subCode?: string;
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
    const answer = await this.ask(this.gateway.sdk, code);
    if (typeof answer === 'string') return outOfOrder('alipay', answer);
    const user = answer.openId ?? answer.userId;
    if (user) return { way: 'alipay', externalId: `${this.gateway.appId}:${user}` };
    if (answer.subCode === 'isv.code-invalid') return refuse('LOGIN_CODE_SPENT');
    // The code alone: the sentence may repeat what was signed.
    return outOfOrder('alipay', `${answer.code} ${answer.subCode ?? ''}`);
  }

  /** What the gateway answers, or in a few words why there is no answer that can be believed. */
  private async ask(sdk: AlipaySdk, code: string): Promise<OauthToken | string> {
    try {
      const answer = await sdk.exec(
        'alipay.system.oauth.token',
        { grantType: 'authorization_code', code, timestamp: beijingTime() },
        { validateSign: true },
      );
      return answer;
    } catch (error) {
      return `no answer that can be believed: ${reasonOf(error)}`;
    }
  }
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
