import { Field, GraphQLISODateTime, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Day, Json, MaxLength, RefusalType } from '@tongban/kernel';
import type { FilterInput } from '../reader/filter.js';

@InputType('AuditFilterInput', {
  description: 'By what the audit log is narrowed. What is left out is not asked about.',
})
export class AuditFilterInput implements FilterInput {
  @MaxLength(20)
  @Field(() => String, { nullable: true, description: 'case, account or policy.' })
  chainKind?: string | null;

  @MaxLength(40)
  @Field(() => String, { nullable: true, description: 'Id of the case, the account or the policy.' })
  chainId?: string | null;

  @MaxLength(64)
  @Field(() => String, {
    nullable: true,
    description: 'Id of an account, or the user name of a member of staff.',
  })
  account?: string | null;

  @MaxLength(64)
  @Field(() => String, { nullable: true, description: 'Kind of event.' })
  kind?: string | null;

  @MaxLength(40)
  @Field(() => String, { nullable: true, description: 'Role in which somebody acted.' })
  role?: string | null;

  @Field(() => Day, { nullable: true, description: 'First day.' })
  from?: string | null;

  @Field(() => Day, { nullable: true, description: 'Last day.' })
  to?: string | null;

  @MaxLength(64)
  @Field(() => String, { nullable: true, description: "The client's address." })
  address?: string | null;

  @MaxLength(10)
  @Field(() => String, { nullable: true, description: 'done or refused.' })
  result?: string | null;
}

@ObjectType('AuditEvent', { description: 'One row of the history.' })
export class AuditEventType {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: 'case, account or policy.' })
  chainKind!: string;

  @Field(() => ID, { description: 'Of the case, the account or the policy.' })
  chainId!: string;

  @Field(() => Int, { description: 'Place in the chain, from 1.' })
  sequence!: number;

  @Field(() => String, { description: 'For programs.' })
  kind!: string;

  @Field(() => String, { description: "What happened, in the reader's language." })
  title!: string;

  @Field(() => GraphQLISODateTime)
  at!: Date;

  @Field(() => String, { description: 'citizen, staff, system or visitor.' })
  actorKind!: string;

  @Field(() => ID, { nullable: true })
  actorId!: string | null;

  @Field(() => String, { nullable: true, description: 'Name of a member of staff; citizens are not named.' })
  actorName!: string | null;

  @Field(() => [String], { description: 'Roles in which somebody acted.' })
  roles!: string[];

  @Field(() => ID, { nullable: true, description: 'For whom it was done.' })
  onBehalfOf!: string | null;

  @Field(() => String)
  channel!: string;

  @Field(() => String, {
    nullable: true,
    description: "The client's address; null when there is none or it was erased.",
  })
  address!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Its keyed digest, which stays when the address is erased.',
  })
  addressDigest!: string | null;

  @Field(() => String, { nullable: true, description: 'Code of the refusal; null for what was done.' })
  refusedWith!: string | null;

  @Field(() => Json, { description: 'Ids, codes and salted digests.' })
  payload!: unknown;

  @Field(() => String)
  previousHash!: string;

  @Field(() => String)
  hash!: string;
}

@ObjectType('AuditEventInPlace', { description: 'An event and where it stands.' })
export class AuditEventInPlaceType extends AuditEventType {
  @Field(() => Int, { description: 'How many rows its chain has.' })
  chainLength!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'The first seal that covers it; null before the next seal.',
  })
  seal!: number | null;
}

@ObjectType('AuditEventPage', { description: 'A page of the history, newest first.' })
export class AuditEventPageType {
  @Field(() => [AuditEventType], { nullable: true, description: 'Null where the filter was refused.' })
  entries?: AuditEventType[] | null;

  @Field(() => String, { nullable: true })
  endCursor?: string | null;

  @Field(() => Boolean)
  hasMore!: boolean;

  @Field(() => RefusalType, { nullable: true })
  refusal?: RefusalType | null;
}

@ObjectType('AuditChoice', { description: 'Something to choose in a filter.' })
export class AuditChoiceType {
  @Field(() => String)
  kind!: string;

  @Field(() => String)
  title!: string;
}

@ObjectType('AuditSeal', { description: 'A seal over every chain.' })
export class AuditSealType {
  @Field(() => Int)
  number!: number;

  @Field(() => GraphQLISODateTime)
  at!: Date;

  @Field(() => Int, { description: 'Chains that it covers.' })
  chains!: number;

  @Field(() => Int, { description: 'Rows in these chains.' })
  events!: number;

  @Field(() => Int, { description: 'Chains that had grown since the seal before.' })
  moved!: number;

  @Field(() => String, { description: 'ed25519 or sm2.' })
  algorithm!: string;

  @Field(() => String, { description: 'Of the public key.' })
  fingerprint!: string;

  @Field(() => String)
  hash!: string;
}

@ObjectType('AuditProof', { description: 'What a verification found.' })
export class AuditProofType {
  @Field(() => Boolean)
  holds!: boolean;

  @Field(() => Int, { description: 'Rows of the chain, or heads of the seal, that were compared.' })
  compared!: number;

  @Field(() => [String], { description: 'What is wrong, in whole sentences.' })
  faults!: readonly string[];
}

@ObjectType('AuditProofPayload', { description: 'A verification, or why there was none.' })
export class AuditProofPayloadType {
  @Field(() => AuditProofType, { nullable: true })
  proof?: AuditProofType | null;

  @Field(() => RefusalType, { nullable: true })
  refusal?: RefusalType | null;
}

@ObjectType('AuditExport', { description: 'A filtered view as a file. That it is taken is in the history.' })
export class AuditExportType {
  @Field(() => ID, { description: 'Of the event that says so.' })
  id!: string;

  @Field(() => String, { description: 'Where the file is, once and for some minutes: CSV in UTF-8.' })
  url!: string;
}

@ObjectType('AuditExportPayload', { description: 'Where the file is, or why there is none.' })
export class AuditExportPayloadType {
  @Field(() => AuditExportType, { nullable: true })
  file?: AuditExportType | null;

  @Field(() => RefusalType, { nullable: true })
  refusal?: RefusalType | null;
}
