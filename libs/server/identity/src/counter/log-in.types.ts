import { Field, GraphQLISODateTime, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { RefusalType } from '@tongban/kernel';
import type { SessionEnd } from '../sessions/session.entity.js';
import { StaffType } from './identity.types.js';

/** Why a session was ended, as the counter's schema names it. */
export const SessionEndEnum = {
  LOGGED_OUT: 'loggedOut',
  SIGNED_OUT: 'signedOut',
  ELSEWHERE: 'elsewhere',
  NEXT_STEP: 'nextStep',
  PASSWORD: 'password',
  SECOND_FACTOR: 'secondFactor',
  RIGHTS: 'rights',
  CLOSED: 'closed',
} as const satisfies Record<string, SessionEnd>;

registerEnumType(SessionEndEnum, { name: 'SessionEnd', description: 'Why a session was ended.' });

@ObjectType('EndedSession', { description: 'A session that was ended before its time.' })
export class EndedSessionType {
  @Field(() => SessionEndEnum, { description: 'Why.' })
  reason!: SessionEnd;

  @Field(() => GraphQLISODateTime, { description: 'When.' })
  at!: Date;

  @Field(() => String, {
    nullable: true,
    description: 'The device on which the same person has logged in since, where that ended it.',
  })
  nextDevice!: string | null;
}

@InputType('SecondFactorInput', { description: 'The second step of a log-in.' })
export class SecondFactorInput {
  @Field(() => String, { description: 'Six digits of the app, or a recovery code.' })
  code!: string;
}

@InputType('ChangePasswordInput', { description: 'A new password.' })
export class ChangePasswordInput {
  @Field(() => String, {
    nullable: true,
    description: 'The present one; not asked for where the change is a step of the log-in.',
  })
  current!: string | null;

  @Field(() => String, { description: 'The new one.' })
  next!: string;
}

@ObjectType('PasswordRules', { description: 'How a password has to be.' })
export class PasswordRulesType {
  @Field(() => Int, { description: 'Least number of characters.' })
  minLength!: number;

  @Field(() => Int, {
    description: 'How many of: small letters, capitals, digits, other characters.',
  })
  classes!: number;

  @Field(() => Int, { description: 'So many former passwords may not come back.' })
  history!: number;

  @Field(() => Int, { description: 'Days after which it is changed.' })
  maxAgeDays!: number;
}

@InputType('BeginSecondFactorInput', { description: 'Asks for a second factor.' })
export class BeginSecondFactorInput {
  @Field(() => String, {
    nullable: true,
    description: 'A code of the present one, or a recovery code; not needed where there is none.',
  })
  code!: string | null;
}

@ObjectType('TotpOffer', { description: 'A second factor to be set up in an app.' })
export class TotpOfferType {
  @Field(() => String, { description: 'Base32, to be typed by hand.' })
  secret!: string;

  @Field(() => String, { description: 'otpauth://…, to be drawn as a QR code.' })
  uri!: string;
}

@ObjectType('BeginSecondFactorPayload', { description: 'Either an offer, or a refusal.' })
export class BeginSecondFactorPayloadType {
  @Field(() => TotpOfferType, { nullable: true, description: 'What the app has to be told.' })
  offer?: TotpOfferType | null;

  @Field(() => RefusalType, { nullable: true, description: 'Why not.' })
  refusal?: RefusalType | null;
}

@ObjectType('RecoveryCodesPayload', { description: 'Fresh recovery codes, shown this once, or a refusal.' })
export class RecoveryCodesPayloadType {
  @Field(() => StaffType, { nullable: true, description: 'Who is signed in, and what is left to do.' })
  staff?: StaffType | null;

  @Field(() => [String], { nullable: true, description: 'To be written down; they are not shown again.' })
  recoveryCodes?: readonly string[] | null;

  @Field(() => RefusalType, { nullable: true, description: 'Why not.' })
  refusal?: RefusalType | null;
}
