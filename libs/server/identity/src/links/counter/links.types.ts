import { Field, GraphQLISODateTime, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { LONGEST_NAME, MaxLength, RefusalType } from '@tongban/kernel';
import type { LookUpBy } from './person-links.service.js';

/** By what a person is looked up. */
export const LookUpByEnum = {
  IDENTITY_NUMBER: 'identityNumber',
  TELEPHONE: 'telephone',
  PERSON: 'person',
} as const satisfies Record<string, LookUpBy>;
registerEnumType(LookUpByEnum, { name: 'LookUpBy', description: 'By what a person is looked up.' });

@ObjectType('StaffLink', { description: 'A subject of the identity provider that leads to an account.' })
export class StaffLinkType {
  @Field(() => ID, { description: 'Of the link.' })
  id!: string;

  @Field(() => String, { description: 'The identity provider.' })
  issuer!: string;

  @Field(() => String, { description: 'Tells one subject from another; says nothing of it.' })
  mark!: string;

  @Field(() => GraphQLISODateTime, { description: 'When it was linked.' })
  linkedAt!: Date;

  @Field(() => String, { description: 'Who linked it.' })
  linkedBy!: string;
}

@ObjectType('LinkedStaff', { description: 'An account of staff with the subjects that lead to it.' })
export class LinkedStaffType {
  @Field(() => ID, { description: 'Of the account.' })
  id!: string;

  @Field(() => String, { description: 'The name to log in with.' })
  username!: string;

  @Field(() => String, { description: 'Name of the person.' })
  name!: string;

  @Field(() => Boolean, { description: 'Whether it can be used.' })
  active!: boolean;

  @Field(() => Boolean, { description: 'Whether it is your own, which somebody else has to change.' })
  own!: boolean;

  @Field(() => [StaffLinkType], { description: 'Oldest first.' })
  subjects!: readonly StaffLinkType[];
}

@ObjectType('LinkedStaffPage', { description: 'A page of accounts by username.' })
export class LinkedStaffPageType {
  @Field(() => [LinkedStaffType], { description: 'The accounts.' })
  nodes!: LinkedStaffType[];

  @Field(() => String, { nullable: true, description: 'Where the next page begins; null at the end.' })
  endCursor!: string | null;
}

@ObjectType('LinkedStaffPayload', {
  description: 'The account as it is now, and why not where it was refused.',
})
export class LinkedStaffPayloadType {
  @Field(() => LinkedStaffType, { nullable: true, description: 'As it is now.' })
  account?: LinkedStaffType | null;

  @Field(() => RefusalType, { nullable: true, description: 'Why not.' })
  refusal?: RefusalType | null;
}

@ObjectType('PersonLink', { description: 'A way in that leads to a person.' })
export class PersonLinkType {
  @Field(() => ID, { description: 'Of the link.' })
  id!: string;

  @Field(() => String, { description: 'What the way is called.' })
  name!: string;

  @Field(() => String, { description: 'A telephone number masked; of other ways a mark that says nothing.' })
  mark!: string;

  @Field(() => GraphQLISODateTime, { description: 'When it was linked.' })
  linkedAt!: Date;

  @Field(() => GraphQLISODateTime, { description: 'When somebody last came through it.' })
  lastUsedAt!: Date;
}

@ObjectType('PersonLinks', { description: 'A person and the ways in to their account, masked.' })
export class PersonLinksType {
  @Field(() => ID, { description: 'Of the person.' })
  id!: string;

  @Field(() => String, { description: 'Masked; empty when it is not known.' })
  name!: string;

  @Field(() => String, { description: 'Masked; empty when it is not known.' })
  identityNumber!: string;

  @Field(() => String, { description: 'Masked; empty when it is not known.' })
  telephone!: string;

  @Field(() => Int, { description: 'Assurance level of the identity, 1 to 5.' })
  assurance!: number;

  @Field(() => [PersonLinkType], { description: 'Oldest first.' })
  links!: PersonLinkType[];
}

@ObjectType('PersonLinksPayload', { description: 'Either a person with the ways in, or a refusal.' })
export class PersonLinksPayloadType {
  @Field(() => PersonLinksType, { nullable: true, description: 'As it is now.' })
  person?: PersonLinksType | null;

  @Field(() => RefusalType, { nullable: true, description: 'Why not.' })
  refusal?: RefusalType | null;
}

/** Above what the services take, so that they can say so in their own words. */
const LONGEST_FIELD = 1000;

@InputType({ isAbstract: true })
class ReasonedInput {
  @MaxLength(LONGEST_FIELD)
  @Field(() => String, { description: 'Why, in 5 to 200 characters. Its digest goes into the history.' })
  reason!: string;
}

@InputType({ isAbstract: true })
class ReasonedChangeInput extends ReasonedInput {
  @MaxLength(LONGEST_NAME)
  @Field(() => String, { description: 'Made by the client, once per intention.' })
  idempotencyKey!: string;
}

@InputType('LinkStaffSubjectInput', { description: 'A subject that is to lead to an account.' })
export class LinkStaffSubjectInput extends ReasonedChangeInput {
  @MaxLength(LONGEST_NAME)
  @Field(() => ID, { description: 'Of the account.' })
  accountId!: string;

  @MaxLength(LONGEST_FIELD)
  @Field(() => String, { description: 'What the identity provider calls the person.' })
  subject!: string;
}

@InputType('UnlinkStaffSubjectInput', { description: 'A subject that is no longer to lead to an account.' })
export class UnlinkStaffSubjectInput extends ReasonedChangeInput {
  @MaxLength(LONGEST_NAME)
  @Field(() => ID, { description: 'Of the account.' })
  accountId!: string;

  @MaxLength(LONGEST_NAME)
  @Field(() => ID, { description: 'Of the link.' })
  linkId!: string;
}

@InputType('LookUpLinksInput', { description: 'Exactly what is known of somebody, and why one asks.' })
export class LookUpLinksInput extends ReasonedInput {
  @Field(() => LookUpByEnum, { description: 'What the value is.' })
  by!: LookUpBy;

  @MaxLength(LONGEST_NAME)
  @Field(() => String, { description: 'Identity number, telephone number or id.' })
  value!: string;
}

@InputType('UnlinkPersonWayInput', { description: 'A way in that is no longer to lead to a person.' })
export class UnlinkPersonWayInput extends ReasonedChangeInput {
  @MaxLength(LONGEST_NAME)
  @Field(() => ID, { description: 'Of the person.' })
  personId!: string;

  @MaxLength(LONGEST_NAME)
  @Field(() => ID, { description: 'Of the link.' })
  linkId!: string;
}
