import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ChannelEnum, LONGEST_NAME, MaxLength, RefusalType, type Channel } from '@tongban/kernel';
import type { CitizenWay } from '@tongban/rules';
import { MeType } from './identity.types.js';

/** The ways in, as the portal's schema names them. */
export const WayEnum = {
  DEMO: 'demo',
  WECHAT: 'wechat',
  ALIPAY: 'alipay',
  OIDC: 'oidc',
  SMS: 'sms',
} as const;

registerEnumType(WayEnum, {
  name: 'Way',
  description:
    'A way in: a made-up person of the demonstration, the account of a WeChat or Alipay mini-program, the unified ' +
    'identity, or a code by text message.',
});

@ObjectType('WayIn', { description: 'A way in that is open on a channel.' })
export class WayInType {
  @Field(() => WayEnum, { description: 'Which.' })
  way!: CitizenWay;

  @Field(() => Boolean, { description: 'The party is a stand-in for the demonstration; say so.' })
  standIn!: boolean;

  @Field(() => String, { nullable: true, description: "Where a stand-in's text messages are read." })
  mailbox!: string | null;
}

@InputType({ description: 'Which telephone a code goes to.' })
export class SendSmsCodeInput {
  @Field(() => String, {
    description: 'Mobile number of the mainland, 11 digits; spaces and +86 do no harm.',
  })
  @MaxLength(LONGEST_NAME)
  telephone!: string;
}

@ObjectType('SendSmsCodePayload', { description: 'Either what is needed to go on, or a refusal.' })
export class SendSmsCodePayloadType {
  @Field(() => String, {
    nullable: true,
    description: 'Goes back with the code; it ties the code to this device.',
  })
  challenge?: string | null;

  @Field(() => Int, { nullable: true, description: 'Seconds for which the code works.' })
  validSeconds?: number | null;

  @Field(() => Int, { nullable: true, description: 'Seconds after which another code may be asked for.' })
  resendSeconds?: number | null;

  @Field(() => RefusalType, { nullable: true, description: 'Why no code was sent.' })
  refusal?: RefusalType | null;
}

@InputType({ description: 'What a way in needs.' })
export class WayCredentialsInput {
  @Field(() => WayEnum, { description: 'Which way; one of waysIn. The unified identity goes another path.' })
  way!: CitizenWay;

  @Field(() => String, { description: 'Of wx.login, of my.getAuthCode, or of the text message.' })
  @MaxLength(LONGEST_NAME)
  code!: string;

  @Field(() => String, { nullable: true, description: 'For a text message: the challenge of sendSmsCode.' })
  @MaxLength(LONGEST_NAME)
  challenge?: string | null;

  @Field(() => ChannelEnum, { description: 'Where this happens.' })
  channel!: Channel;
}

@InputType({ description: 'A further way in for the person who is signed in.' })
export class LinkWayInput extends WayCredentialsInput {
  @Field(() => String, { description: 'Made by the client, one for each intention.' })
  @MaxLength(LONGEST_NAME)
  idempotencyKey!: string;
}

@InputType({ description: 'The way to take off the account.' })
export class UnlinkWayInput {
  @Field(() => ID, { description: 'One of account.ways.' })
  @MaxLength(LONGEST_NAME)
  linkId!: string;

  @Field(() => String, { description: 'Made by the client, one for each intention.' })
  @MaxLength(LONGEST_NAME)
  idempotencyKey!: string;
}

@InputType({ description: 'A telephone number that WeChat vouches for.' })
export class ConfirmTelephoneInput {
  @Field(() => String, { description: "Of WeChat's button for telephone numbers." })
  @MaxLength(LONGEST_NAME)
  code!: string;

  @Field(() => String, { description: 'Made by the client, one for each intention.' })
  @MaxLength(LONGEST_NAME)
  idempotencyKey!: string;
}

@ObjectType('ConfirmTelephonePayload', { description: 'Either the person with the number, or a refusal.' })
export class ConfirmTelephonePayloadType {
  @Field(() => MeType, { nullable: true, description: 'The person, with the telephone.' })
  me?: MeType | null;

  @Field(() => RefusalType, { nullable: true, description: 'Why not.' })
  refusal?: RefusalType | null;
}
