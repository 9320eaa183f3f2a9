import { createHmac, randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, refuse, type Refusal, type ServerConfig, type SmsParty } from '@tongban/kernel';
import { PartyTrouble, askParty, outOfOrder } from '../party.js';

/** A message as the gateway wants it: a template that it has approved, and the values for its places. */
export interface ShortMessage {
  readonly telephone: string;
  readonly template: string;
  readonly values: Readonly<Record<string, string>>;
}

/**
 * The gateway for text messages, in the protocol of Alibaba Cloud's SendSms (version 2017-05-25; signature version 1.0
 * with HMAC-SHA1, which is what that interface offers). Another gateway is another class with this one method.
 */
@Injectable()
export class SmsGateway {
  constructor(@Inject(CONFIG) private readonly config: ServerConfig) {}

  /** Whether the server knows a gateway. */
  get known(): boolean {
    return this.config.parties.sms !== null;
  }

  /**
   * Hands a message to the gateway, outside any transaction.
   *
   * @returns null when the gateway took it
   */
  async send(message: ShortMessage): Promise<Refusal | null> {
    const party = this.config.parties.sms;
    if (!party) return refuse('WAY_CLOSED');
    try {
      const { Code: code } = await askParty<{ Code?: string }>(new URL(`${party.url}/`), {
        method: 'POST',
        body: signed(party, message),
      });
      if (code === 'OK') return null;
      if (code === 'isv.MOBILE_NUMBER_ILLEGAL') return refuse('TELEPHONE_BAD');
      if (code === 'isv.BUSINESS_LIMIT_CONTROL') return refuse('SMS_TOO_OFTEN', { values: { minutes: 60 } });
      return outOfOrder('sms', String(code));
    } catch (error) {
      if (error instanceof PartyTrouble) return outOfOrder('sms', error.message);
      throw error;
    }
  }
}

/** The parameters of the request with their signature. */
function signed(party: SmsParty, { telephone, template, values }: ShortMessage): URLSearchParams {
  const parameters: Record<string, string> = {
    Action: 'SendSms',
    Version: '2017-05-25',
    Format: 'JSON',
    RegionId: 'cn-hangzhou',
    AccessKeyId: party.accessKeyId,
    SignatureMethod: 'HMAC-SHA1',
    SignatureVersion: '1.0',
    SignatureNonce: randomUUID(),
    // The machine's own clock: the gateway compares it with its own.
    Timestamp: new Date().toISOString().replace(/\.\d+Z$/, 'Z'),
    PhoneNumbers: telephone,
    SignName: party.signName,
    TemplateCode: template,
    TemplateParam: JSON.stringify(values),
  };
  const sorted = Object.keys(parameters)
    .sort()
    .map((name) => `${encode(name)}=${encode(parameters[name] ?? '')}`)
    .join('&');
  const signature = createHmac('sha1', `${party.accessKeySecret}&`)
    .update(`POST&${encode('/')}&${encode(sorted)}`)
    .digest('base64');
  return new URLSearchParams({ ...parameters, Signature: signature });
}

/** Percent-encoding of RFC 3986, which leaves fewer characters alone than `encodeURIComponent`. */
const encode = (text: string): string =>
  encodeURIComponent(text).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
