import { Field, GraphQLISODateTime, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { LONGEST_NAME, MaxEntries, MaxLength, RefusalType, type StaffRole } from '@tongban/kernel';
import { ProposalType } from '../approvals/approval.types.js';
import { StaffRoleEnum } from '../counter/identity.types.js';

@ObjectType('Account', { description: 'An account at the counter, as administrators see it.' })
export class AccountType {
  @Field(() => ID, { description: 'Of the account.' })
  id!: string;

  @Field(() => String, { description: 'The name to log in with.' })
  username!: string;

  @Field(() => String, { description: 'Name of the person.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'The same in Latin letters.' })
  nameEn!: string | null;

  @Field(() => [StaffRoleEnum], { description: 'What this person may do.' })
  roles!: readonly StaffRole[];

  @Field(() => [ID], {
    nullable: true,
    description: 'Departments whose cases this account works on, with all below them; null for every one.',
  })
  departmentIds!: readonly string[] | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Regions in which they have to lie; null wherever they lie.',
  })
  regionCodes!: readonly string[] | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The window where this person sits. It may be there no more: then it has no name.',
  })
  windowId!: string | null;

  @Field(() => String, { nullable: true, description: 'Number and name of that window.' })
  windowName!: string | null;

  @Field(() => Boolean, {
    description:
      'Whether it is known which person this is; without it nobody knows which cases are their own.',
  })
  identityKnown!: boolean;

  @Field(() => Boolean, { description: 'Whether it can be used.' })
  active!: boolean;

  @Field(() => Boolean, { description: 'Of the demonstration: its password is public and stays.' })
  demonstration!: boolean;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'Since when it has a second factor.' })
  secondFactorSince!: Date | null;

  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description:
      'Since when its app takes no codes, after too many wrong ones in a row; null while it takes them.',
  })
  secondFactorLockedAt!: Date | null;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When it was used last.' })
  lastSeenAt!: Date | null;

  @Field(() => Int, { description: 'Sessions that are open now.' })
  sessions!: number;

  @Field(() => Boolean, { description: 'Whether it is your own, which somebody else has to change.' })
  own!: boolean;

  @Field(() => Int, { description: 'Grows with every change; sent back with every change.' })
  version!: number;

  @Field(() => [ProposalType], { description: 'Changes that wait for a second person.' })
  waiting!: ProposalType[];
}

@ObjectType('AccountPage', { description: 'A page of accounts by username.' })
export class AccountPageType {
  @Field(() => [AccountType], { description: 'The accounts.' })
  nodes!: AccountType[];

  @Field(() => String, { nullable: true, description: 'Where the next page begins; null at the end.' })
  endCursor!: string | null;
}

@ObjectType('AccountPayload', { description: 'Either the account as it is now, or a refusal.' })
export class AccountPayloadType {
  @Field(() => AccountType, { nullable: true, description: 'The account as it is now.' })
  account?: AccountType | null;

  @Field(() => String, {
    nullable: true,
    description: 'A password for the next log-in. It is shown here once and stored nowhere.',
  })
  password?: string | null;

  @Field(() => RefusalType, { nullable: true, description: 'Why not.' })
  refusal?: RefusalType | null;
}

/** Most departments or regions that one account names; who needs more is given what lies above them. */
const MOST_CHOSEN = 500;

@InputType({ isAbstract: true })
class AccountFieldsInput {
  @MaxLength(LONGEST_NAME)
  @Field(() => String, { description: 'Name of the person.' })
  name!: string;

  @MaxLength(LONGEST_NAME)
  @Field(() => String, { nullable: true, description: 'The same in Latin letters.' })
  nameEn!: string | null;

  @MaxEntries(MOST_CHOSEN)
  @Field(() => [StaffRoleEnum], { description: 'What this person may do.' })
  roles!: StaffRole[];

  @MaxEntries(MOST_CHOSEN)
  @MaxLength(LONGEST_NAME, { each: true })
  @Field(() => [ID], { nullable: true, description: 'Departments with all below them; null for every one.' })
  departmentIds!: string[] | null;

  @MaxEntries(MOST_CHOSEN)
  @MaxLength(LONGEST_NAME, { each: true })
  @Field(() => [String], { nullable: true, description: 'Regions; null wherever they lie.' })
  regionCodes!: string[] | null;

  @MaxLength(LONGEST_NAME)
  @Field(() => ID, { nullable: true, description: 'The window where this person sits.' })
  windowId!: string | null;

  @MaxLength(LONGEST_NAME)
  @Field(() => String, {
    nullable: true,
    description:
      'Identity number of the person, by which their own cases are known; null to leave it as it is.',
  })
  identityNumber!: string | null;

  @MaxLength(LONGEST_NAME)
  @Field(() => String, { description: 'Made by the client, once per intention.' })
  idempotencyKey!: string;
}

@InputType('CreateAccountInput', { description: 'A new account.' })
export class CreateAccountInput extends AccountFieldsInput {
  @MaxLength(LONGEST_NAME)
  @Field(() => String, { description: 'The name to log in with.' })
  username!: string;
}

@InputType('ChangeAccountInput', { description: 'Everything of an account as it is to be.' })
export class ChangeAccountInput extends AccountFieldsInput {
  @MaxLength(LONGEST_NAME)
  @Field(() => ID, { description: 'Of the account.' })
  accountId!: string;

  @Field(() => Int, { description: 'The version that was looked at.' })
  version!: number;
}

@InputType('AccountInput', { description: 'An account of which a version was looked at.' })
export class AccountInput {
  @MaxLength(LONGEST_NAME)
  @Field(() => ID, { description: 'Of the account.' })
  accountId!: string;

  @Field(() => Int, { description: 'The version that was looked at.' })
  version!: number;

  @MaxLength(LONGEST_NAME)
  @Field(() => String, { description: 'Made by the client, once per intention.' })
  idempotencyKey!: string;
}
