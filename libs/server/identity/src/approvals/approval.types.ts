import { Field, GraphQLISODateTime, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { LONGEST_NAME, MaxLength, RefusalType, type StaffRole } from '@tongban/kernel';
import { StaffRoleEnum } from '../counter/identity.types.js';
import { SecurityChangeEntryType } from '../policies/security-change.types.js';
import type { ProposalState } from './proposal.entity.js';

/** Kinds of proposals as the counter's schema names them. */
export const ProposalKindEnum = {
  STAFF_ROLES: 'staffRoles',
  STAFF_SCOPE: 'staffScope',
  STAFF_OPENING: 'staffOpening',
  SECOND_FACTOR_RESET: 'secondFactorReset',
  DEPARTMENT_MOVE: 'departmentMove',
  SECURITY_VALUES: 'securityValues',
} as const;
export type ProposalKind = (typeof ProposalKindEnum)[keyof typeof ProposalKindEnum];

registerEnumType(ProposalKindEnum, {
  name: 'ProposalKind',
  description:
    'What is to be done: other roles, another scope, opening an account, taking a second factor away, moving a department, looser security values.',
});

/** States of proposals as the counter's schema names them. */
export const ProposalStateEnum = {
  OPEN: 'open',
  CONFIRMED: 'confirmed',
  REJECTED: 'rejected',
  WITHDRAWN: 'withdrawn',
  LAPSED: 'lapsed',
} as const satisfies Record<string, ProposalState>;

registerEnumType(ProposalStateEnum, { name: 'ProposalState', description: 'Where a proposal stands.' });

@ObjectType('Rights', { description: 'What an account may do, and where.' })
export class RightsType {
  @Field(() => [StaffRoleEnum], { nullable: true, description: 'Roles; null where they are not meant.' })
  roles!: readonly StaffRole[] | null;

  @Field(() => [String], { nullable: true, description: 'Names of departments; null for every one.' })
  departments!: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Names of regions; null wherever they lie.' })
  regions!: string[] | null;

  @Field(() => Boolean, { description: 'Whether departments and regions are meant at all.' })
  scope!: boolean;
}

@ObjectType('Proposal', { description: 'Something that widens rights and waits for a second person.' })
export class ProposalType {
  @Field(() => ID, { description: 'Of the proposal.' })
  id!: string;

  @Field(() => ProposalKindEnum, { description: 'What is to be done.' })
  kind!: ProposalKind;

  @Field(() => ID, { description: 'The account or department that it is about.' })
  subjectId!: string;

  @Field(() => String, { description: 'Its name; empty where the kind says it all.' })
  subject!: string;

  @Field(() => [SecurityChangeEntryType], {
    nullable: true,
    description: 'Security values that would change.',
  })
  values!: SecurityChangeEntryType[] | null;

  @Field(() => String, { nullable: true, description: 'Why, where it was asked.' })
  reason!: string | null;

  @Field(() => RightsType, { nullable: true, description: 'What holds now, where rights are changed.' })
  before!: RightsType | null;

  @Field(() => RightsType, { nullable: true, description: 'What would hold then.' })
  after!: RightsType | null;

  @Field(() => String, { nullable: true, description: 'The department above, now.' })
  placeBefore!: string | null;

  @Field(() => String, { nullable: true, description: 'The department above, then.' })
  placeAfter!: string | null;

  @Field(() => String, { description: 'Who proposed it.' })
  proposedBy!: string;

  @Field(() => GraphQLISODateTime, { description: 'When.' })
  proposedAt!: Date;

  @Field(() => GraphQLISODateTime, { description: 'Until when it can be confirmed.' })
  expiresAt!: Date;

  @Field(() => ProposalStateEnum, { description: 'Where it stands.' })
  state!: ProposalState;

  @Field(() => String, { nullable: true, description: 'Who decided it.' })
  decidedBy!: string | null;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When.' })
  decidedAt!: Date | null;

  @Field(() => Boolean, { description: 'Whether it is your own: you may withdraw it, others decide it.' })
  own!: boolean;

  @Field(() => Boolean, {
    description: 'Whether you may decide it: it is open, neither by you nor about you.',
  })
  decidable!: boolean;
}

@ObjectType('ProposalPage', { description: 'Proposals, the newest first.' })
export class ProposalPageType {
  @Field(() => [ProposalType], { description: 'The proposals.' })
  nodes!: ProposalType[];

  @Field(() => String, { nullable: true, description: 'Where the next page begins; null at the end.' })
  endCursor!: string | null;
}

@ObjectType('ProposalPayload', { description: 'Either what was decided, or a refusal.' })
export class ProposalPayloadType {
  @Field(() => ID, { nullable: true, description: 'The proposal that was decided.' })
  proposalId?: string | null;

  @Field(() => RefusalType, { nullable: true, description: 'Why not.' })
  refusal?: RefusalType | null;
}

@InputType('DecideProposalInput', { description: 'A decision about a proposal.' })
export class DecideProposalInput {
  @MaxLength(LONGEST_NAME)
  @Field(() => ID, { description: 'Of the proposal.' })
  proposalId!: string;

  @MaxLength(LONGEST_NAME)
  @Field(() => String, { description: 'Made by the client, once per intention.' })
  idempotencyKey!: string;
}
