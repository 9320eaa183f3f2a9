import { Field, GraphQLISODateTime, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Day, MaxEntries, MaxLength, RefusalType } from '@tongban/kernel';
import { mostInScope, type AuthorisationState } from '@tongban/rules';

/** States as the schema names them. */
export const AuthorisationStateEnum = {
  OFFERED: 'offered',
  IN_FORCE: 'in-force',
  DECLINED: 'declined',
  ENDED: 'ended',
  EXPIRED: 'expired',
} as const;

registerEnumType(AuthorisationStateEnum, {
  name: 'AuthorisationState',
  description: 'How far an authorisation has come.',
});

@ObjectType('Authorisation', { description: "An agent's right to act for an enterprise." })
export class AuthorisationType {
  @Field(() => ID, { description: 'Of the authorisation.' })
  id!: string;

  @Field(() => ID, { description: 'For which enterprise.' })
  enterpriseId!: string;

  @Field(() => String, { description: 'Name of the enterprise.' })
  enterpriseName!: string;

  @Field(() => String, { nullable: true, description: 'Name of the agent; null while nobody used the code.' })
  agentName!: string | null;

  @Field(() => AuthorisationStateEnum, { description: 'How far it has come.' })
  state!: AuthorisationState;

  @Field(() => Boolean, { description: 'Everything may be done for the enterprise.' })
  everything!: boolean;

  @Field(() => [ID], { description: 'Items that it names.' })
  itemIds!: readonly string[];

  @Field(() => [String], { description: 'Names of those items.' })
  itemNames!: readonly string[];

  @Field(() => [String], { description: 'Keys of the themes that it names.' })
  themeKeys!: readonly string[];

  @Field(() => Day, { description: 'Last day.' })
  until!: string;

  @Field(() => GraphQLISODateTime, { description: 'When it was offered.' })
  givenAt!: Date;
}

@ObjectType('Enterprise', { description: 'An enterprise that one represents.' })
export class EnterpriseType {
  @Field(() => ID, { description: 'Of the enterprise.' })
  id!: string;

  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => String, { description: 'Unified social credit code.' })
  creditCode!: string;

  @Field(() => [AuthorisationType], { description: 'Whom it has authorised, the newest first.' })
  authorisations!: AuthorisationType[];
}

@InputType({ description: 'An enterprise as its licence names it.' })
export class OpenEnterpriseInput {
  @MaxLength(40)
  @Field(() => String, { description: 'Unified social credit code, 18 characters.' })
  creditCode!: string;

  @MaxLength(200)
  @Field(() => String, { description: 'Its whole name.' })
  name!: string;

  @MaxLength(64)
  @Field(() => String, { description: 'Made once for one intention; sent again with it.' })
  idempotencyKey!: string;
}

@ObjectType('EnterprisePayload', { description: 'An enterprise, or a refusal.' })
export class EnterprisePayloadType {
  @Field(() => ID, { nullable: true, description: 'Of the enterprise.' })
  enterpriseId?: string | null;

  @Field(() => RefusalType, { nullable: true, description: 'Why not.' })
  refusal?: RefusalType | null;
}

@InputType({ description: 'A person by name and identity number.' })
export class NamedPersonInput {
  @MaxLength(60)
  @Field(() => String, { description: 'Name as in the identity card.' })
  name!: string;

  @MaxLength(40)
  @Field(() => String, { description: 'Identity number.' })
  identityNumber!: string;
}

@InputType({ description: 'Whom an enterprise authorises, for what and until when.' })
export class AuthoriseAgentInput {
  @Field(() => ID, { description: 'The enterprise.' })
  enterpriseId!: string;

  @Field(() => NamedPersonInput, { nullable: true, description: 'The agent; none to invite by a code.' })
  agent?: NamedPersonInput | null;

  @Field(() => Boolean, { description: 'Everything; items and themes are then ignored.' })
  everything!: boolean;

  @MaxEntries(mostInScope)
  @Field(() => [ID], { description: 'Items.' })
  itemIds!: string[];

  @MaxEntries(mostInScope)
  @Field(() => [String], { description: 'Keys of themes.' })
  themeKeys!: string[];

  @Field(() => Day, { description: 'Last day.' })
  until!: string;

  @MaxLength(64)
  @Field(() => String, { description: 'Made once for one intention; sent again with it.' })
  idempotencyKey!: string;
}

@ObjectType('AuthorisePayload', { description: 'What was offered, or a refusal.' })
export class AuthorisePayloadType {
  @Field(() => String, { nullable: true, description: 'The code to hand over, told this once.' })
  code?: string | null;

  @Field(() => EnterpriseType, { nullable: true, description: 'The enterprise with its authorisations.' })
  enterprise?: EnterpriseType | null;

  @Field(() => RefusalType, { nullable: true, description: 'Why not.' })
  refusal?: RefusalType | null;
}

@InputType({ description: 'The answer to an offer: by its id, or by the code that one was given.' })
export class AnswerAuthorisationInput {
  @Field(() => ID, { nullable: true, description: 'Of the authorisation.' })
  id?: string | null;

  @MaxLength(40)
  @Field(() => String, { nullable: true, description: 'The code.' })
  code?: string | null;

  @Field(() => Boolean, { description: 'Accept, or decline.' })
  accept!: boolean;

  @MaxLength(64)
  @Field(() => String, { description: 'Made once for one intention; sent again with it.' })
  idempotencyKey!: string;
}

@InputType({ description: 'Which authorisation to end.' })
export class EndAuthorisationInput {
  @Field(() => ID, { description: 'Of the authorisation.' })
  id!: string;

  @MaxLength(64)
  @Field(() => String, { description: 'Made once for one intention; sent again with it.' })
  idempotencyKey!: string;
}

@ObjectType('AuthorisationPayload', { description: 'What one holds and was offered now, or a refusal.' })
export class AuthorisationPayloadType {
  @Field(() => [AuthorisationType], { nullable: true, description: 'Own authorisations and offers.' })
  authorisations?: AuthorisationType[] | null;

  @Field(() => RefusalType, { nullable: true, description: 'Why not.' })
  refusal?: RefusalType | null;
}
