import { Field, GraphQLISODateTime, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { ChannelEnum, LONGEST_NAME, MaxLength, RefusalType, type Channel } from '@tongban/kernel';
import type { CitizenWay } from '@tongban/rules';
import { WayEnum } from './ways.types.js';

@ObjectType('LinkedWay', { description: 'A way in that leads to the account.' })
export class LinkedWayType {
  @Field(() => ID, { description: 'For unlinkWay.' })
  id!: string;

  @Field(() => WayEnum, { description: 'Which.' })
  way!: CitizenWay;

  @Field(() => String, { description: 'Its name in the language of the reader.' })
  name!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The telephone number, its middle masked, where it is one.',
  })
  telephone!: string | null;

  @Field(() => GraphQLISODateTime, { description: 'Since when.' })
  linkedAt!: Date;

  @Field(() => GraphQLISODateTime, { description: 'When it was last used.' })
  lastUsedAt!: Date;
}

@ObjectType('Device', { description: 'A device on which the person is signed in.' })
export class DeviceType {
  @Field(() => ID, { description: 'For signOutDevice.' })
  id!: string;

  @Field(() => String, {
    nullable: true,
    description: 'In few words, e.g. Chrome · Windows; null when not known.',
  })
  device!: string | null;

  @Field(() => ChannelEnum, { description: 'Where.' })
  channel!: Channel;

  @Field(() => String, { nullable: true, description: 'Name of the way in, in the language of the reader.' })
  way!: string | null;

  @Field(() => String, { nullable: true, description: 'Address at the log-in, its end masked.' })
  address!: string | null;

  @Field(() => GraphQLISODateTime, { description: 'Since when.' })
  since!: Date;

  @Field(() => GraphQLISODateTime, { description: 'Last sign of life, exact to a few minutes.' })
  lastSeen!: Date;

  @Field(() => Boolean, { description: 'The one that asks.' })
  current!: boolean;
}

@ObjectType('AccountMessage', { description: 'What the person was told about the ways into their account.' })
export class AccountMessageType {
  @Field(() => ID, { description: 'Of the message.' })
  id!: string;

  @Field(() => String, { description: 'A whole sentence in the language of the reader.' })
  text!: string;

  @Field(() => ChannelEnum, { description: 'Where it was done.' })
  channel!: Channel;

  @Field(() => GraphQLISODateTime, { description: 'When.' })
  at!: Date;

  @Field(() => Boolean, { description: 'Not seen yet.' })
  unread!: boolean;
}

@ObjectType('Account', {
  description: 'The ways into an account, where it is in use, and what its owner was told.',
})
export class AccountType {
  @Field(() => [LinkedWayType], { description: 'Oldest first.' })
  ways!: LinkedWayType[];

  @Field(() => [DeviceType], { description: 'The one that was used last first.' })
  devices!: DeviceType[];

  @Field(() => [AccountMessageType], { description: 'The latest, newest first.' })
  messages!: AccountMessageType[];

  @Field(() => Int, { description: 'Messages not seen yet.' })
  unread!: number;
}

@InputType({ description: 'The device to sign out.' })
export class SignOutDeviceInput {
  @Field(() => ID, { description: 'One of account.devices.' })
  @MaxLength(LONGEST_NAME)
  deviceId!: string;

  @Field(() => String, { description: 'Made by the client, one for each intention.' })
  @MaxLength(LONGEST_NAME)
  idempotencyKey!: string;
}

@InputType({ description: 'All devices but this one.' })
export class SignOutOtherDevicesInput {
  @Field(() => String, { description: 'Made by the client, one for each intention.' })
  @MaxLength(LONGEST_NAME)
  idempotencyKey!: string;
}

@ObjectType('AccountPayload', { description: 'Either the account as it is now, or a refusal.' })
export class AccountPayloadType {
  @Field(() => AccountType, { nullable: true, description: 'The account.' })
  account?: AccountType | null;

  @Field(() => RefusalType, { nullable: true, description: 'Why not.' })
  refusal?: RefusalType | null;
}
