import { Field, GraphQLISODateTime, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { LONGEST_NAME, MaxLength, RefusalType } from '@tongban/kernel';
import { PasswordRulesType } from './log-in.types.js';

@ObjectType('OwnSession', { description: 'A running session of one’s own.' })
export class OwnSessionType {
  @Field(() => ID, { description: 'Of the session.' })
  id!: string;

  @Field(() => String, { nullable: true, description: 'The device in few words.' })
  device!: string | null;

  @Field(() => String, { nullable: true, description: 'Address at the log-in.' })
  address!: string | null;

  @Field(() => GraphQLISODateTime, { description: 'Time of the log-in.' })
  since!: Date;

  @Field(() => GraphQLISODateTime, { description: 'Last sign of life.' })
  lastSeen!: Date;

  @Field(() => Boolean, { description: 'Whether it is the one that asks.' })
  current!: boolean;
}

@ObjectType('OwnIdentity', { description: 'A unified identity that leads to one’s own account.' })
export class OwnIdentityType {
  @Field(() => ID, { description: 'Of the link.' })
  id!: string;

  @Field(() => GraphQLISODateTime, { description: 'Since when.' })
  linkedAt!: Date;
}

@ObjectType('OwnAccount', { description: 'How one’s own account is protected.' })
export class OwnAccountType {
  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description: 'Since when there is a second factor; null without one.',
  })
  secondFactorSince!: Date | null;

  @Field(() => Int, { description: 'Recovery codes that have not been used.' })
  recoveryCodesLeft!: number;

  @Field(() => Boolean, { description: 'A demo account: its password is public and stays as it is.' })
  publicPassword!: boolean;

  @Field(() => PasswordRulesType, { description: 'How a password has to be.' })
  passwordRules!: PasswordRulesType;

  @Field(() => [OwnSessionType], { description: 'Where one is logged in.' })
  sessions!: OwnSessionType[];

  @Field(() => [OwnIdentityType], { description: 'Unified identities that lead here.' })
  identities!: OwnIdentityType[];
}

@InputType('UnlinkIdentityInput', { description: 'A unified identity to be taken off one’s own account.' })
export class UnlinkIdentityInput {
  @MaxLength(LONGEST_NAME)
  @Field(() => ID, { description: 'Of the link.' })
  id!: string;

  @MaxLength(LONGEST_NAME)
  @Field(() => String, { description: 'Made by the client, once per intention.' })
  idempotencyKey!: string;
}

@InputType('SignOutInput', { description: 'A session to be ended.' })
export class SignOutInput {
  @MaxLength(LONGEST_NAME)
  @Field(() => ID, { description: 'Of the session.' })
  id!: string;

  @MaxLength(LONGEST_NAME)
  @Field(() => String, { description: 'Made by the client, once per intention.' })
  idempotencyKey!: string;
}

@ObjectType('SignOutPayload', { description: 'Either the session has ended, or a refusal.' })
export class SignOutPayloadType {
  @Field(() => ID, { nullable: true, description: 'Of the ended session.' })
  id?: string;

  @Field(() => RefusalType, { nullable: true, description: 'Why not.' })
  refusal?: RefusalType | null;
}
