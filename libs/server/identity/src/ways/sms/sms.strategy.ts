import { Injectable } from '@nestjs/common';
import { isRefusal, type Channel, type Outcome } from '@tongban/kernel';
import type { Identified } from '../identified.js';
import { WayStrategy, type Credentials } from '../way-strategy.js';
import { SmsCodes } from './sms-codes.service.js';
import { SmsGateway } from './sms-gateway.js';

/** A code by text message, on every channel. It proves that somebody holds the telephone, and nothing more. */
@Injectable()
export class SmsStrategy extends WayStrategy {
  readonly name = 'sms';
  readonly channels: readonly Channel[] = ['web', 'weapp', 'alipay'];

  constructor(
    private readonly codes: SmsCodes,
    private readonly gateway: SmsGateway,
  ) {
    super();
  }

  get open(): boolean {
    return this.gateway.known;
  }

  protected async identify({ challenge = '', code }: Credentials): Promise<Outcome<Identified>> {
    const telephone = await this.codes.take(challenge, code);
    return isRefusal(telephone) ? telephone : { way: 'sms', externalId: telephone, telephone };
  }
}
