import { Field, GraphQLISODateTime, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { ChannelEnum, Json, RefusalType, type Channel, type Space } from '@tongban/kernel';

@ObjectType('Me', { description: 'The person who is signed in.' })
export class MeType {
  /** In whose place from now on, when that has just changed; the request's own session says the former one. */
  acting?: Space | null;

  @Field(() => ID, { description: 'Of the person.' })
  id!: string;

  @Field(() => String, { description: 'Name as in the identity card.' })
  name!: string;

  @Field(() => String, { description: 'Identity number, its middle masked.' })
  identityNumber!: string;

  @Field(() => String, { description: 'Telephone number, its middle masked.' })
  telephone!: string;

  @Field(() => String, { description: 'Address, masked after the district.' })
  address!: string;

  @Field(() => Int, { description: 'How surely we know who this is: 1 (not at all) to 5 (in person).' })
  assuranceLevel!: number;

  @Field(() => Boolean, { description: 'A made-up person of the demonstration.' })
  demonstration!: boolean;

  @Field(() => Json, {
    description:
      'What forms may fill in for this person: fullName, identityNumber, telephone, address, unmasked.',
  })
  autofill!: object;
}

@ObjectType('DemoPerson', { description: 'A made-up person that a visitor of the demonstration may be.' })
export class DemoPersonType {
  @Field(() => ID, { description: 'For logInAsDemoPerson.' })
  id!: string;

  @Field(() => String, { description: 'Name.' })
  name!: string;

  @Field(() => String, { description: 'Who that is, in a few words.' })
  about!: string;
}

@ObjectType('Session', { description: 'A session just begun.' })
export class SessionType {
  @Field(() => String, {
    nullable: true,
    description:
      'For mini-programs, as `authorization: Bearer …`. The web has a cookie instead and gets null.',
  })
  token!: string | null;

  @Field(() => GraphQLISODateTime, { description: 'Ends then in any case.' })
  expiresAt!: Date;
}

@ObjectType('LogInPayload', { description: 'Either a session or a refusal.' })
export class LogInPayloadType {
  @Field(() => SessionType, { nullable: true, description: 'The session, if one began.' })
  session?: SessionType | null;

  @Field(() => MeType, { nullable: true, description: 'Who is signed in now.' })
  me?: MeType | null;

  @Field(() => RefusalType, { nullable: true, description: 'Why not.' })
  refusal?: RefusalType | null;
}

@InputType({ description: 'Which made-up person to be, and where.' })
export class LogInAsDemoPersonInput {
  @Field(() => ID, { description: 'One of demoPeople.' })
  personId!: string;

  @Field(() => ChannelEnum, { description: 'Where this login happens.' })
  channel!: Channel;
}
