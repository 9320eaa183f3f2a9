import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { CheckRequest } from '@tongban/identity';
import { Json, MaxLength, RefusalType } from '@tongban/kernel';

/** Ways of checking an identity as the schema names them. */
export const CheckWayEnum = { CARD_SEEN: 'card-seen', CARD_READ: 'card-read', OTHER: 'other' } as const;

registerEnumType(CheckWayEnum, {
  name: 'CheckWay',
  description: 'How a clerk saw who somebody is: looked at the card, read it with a device, or otherwise.',
});

@InputType({ description: 'Somebody standing at the counter, as their card says, and how that was checked.' })
export class CheckApplicantInput {
  @MaxLength(60)
  @Field(() => String, { description: 'Name.' })
  name!: string;

  @MaxLength(40)
  @Field(() => String, { description: 'Identity number.' })
  identityNumber!: string;

  @MaxLength(40)
  @Field(() => String, { description: 'Telephone; empty without one.' })
  telephone!: string;

  @MaxLength(200)
  @Field(() => String, { description: 'Address; empty when not given.' })
  address!: string;

  @Field(() => CheckWayEnum, { description: 'How the identity was checked.' })
  way!: CheckRequest['way'];

  @MaxLength(200)
  @Field(() => String, { description: 'What proved the identity, with OTHER; empty else.' })
  note!: string;

  @Field(() => Boolean, { description: 'The person agreed that the clerk acts for them.' })
  consent!: boolean;

  @MaxLength(20)
  @Field(() => String, { description: "The number on the person's own screen; empty without one." })
  code!: string;

  @MaxLength(64)
  @Field(() => String, { description: 'Made once for one intention; sent again with it.' })
  idempotencyKey!: string;
}

@ObjectType('OnRecord', { description: 'What the account of somebody at the counter has on record, masked.' })
export class OnRecordType {
  @Field(() => String, { nullable: true, description: 'Telephone; null without one.' })
  telephone!: string | null;

  @Field(() => String, { nullable: true, description: 'Address; null without one.' })
  address!: string | null;
}

@ObjectType('CheckApplicantPayload', {
  description: 'A check under which one may act for the person, or a refusal.',
})
export class CheckApplicantPayloadType {
  @Field(() => ID, { nullable: true, description: 'Of the check; sent with everything done for the person.' })
  checkId?: string | null;

  @Field(() => String, { nullable: true, description: 'Name of the person.' })
  name?: string | null;

  @Field(() => Json, {
    nullable: true,
    description:
      'What forms may fill in: fullName, identityNumber, telephone, address, as far as the clerk was told them.',
  })
  autofill?: object | null;

  @Field(() => OnRecordType, {
    nullable: true,
    description: 'What is on record already, masked: the person says it again, or something else.',
  })
  onRecord?: OnRecordType | null;

  @Field(() => RefusalType, { nullable: true, description: 'Why not.' })
  refusal?: RefusalType | null;
}

@ObjectType('OnBehalfItem', { description: 'A service for which one can apply at the counter.' })
export class OnBehalfItemType {
  @Field(() => ID, { description: 'Of the service.' })
  id!: string;

  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => String, { description: 'Department in charge.' })
  departmentName!: string;
}

@ObjectType('OnBehalfMaterial', { description: 'A material that an application asks for.' })
export class OnBehalfMaterialType {
  @Field(() => String, { description: 'Its key.' })
  key!: string;

  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => Boolean, { description: 'Nothing can be submitted without it.' })
  required!: boolean;
}

@ObjectType('OnBehalfDraft', { description: 'An application begun for the person.' })
export class OnBehalfDraftType {
  @Field(() => ID, { description: 'Of the application.' })
  id!: string;

  @Field(() => Int, { description: 'Its version.' })
  version!: number;

  @Field(() => String, { description: 'Name of the service.' })
  itemName!: string;

  @Field(() => Json, { description: 'The definition of its form.' })
  form!: object;

  @Field(() => [OnBehalfMaterialType], { description: 'What is to be attached.' })
  materials!: OnBehalfMaterialType[];
}

@InputType({ description: 'Which service, for the person of which check.' })
export class StartOnBehalfInput {
  @Field(() => ID, { description: 'Of the check.' })
  checkId!: string;

  @Field(() => ID, { description: 'Of the service.' })
  itemId!: string;

  @MaxLength(64)
  @Field(() => String, { description: 'Made once for one intention; sent again with it.' })
  idempotencyKey!: string;
}

@ObjectType('StartOnBehalfPayload', { description: 'The application begun, or a refusal.' })
export class StartOnBehalfPayloadType {
  @Field(() => OnBehalfDraftType, { nullable: true, description: 'The application.' })
  draft?: OnBehalfDraftType | null;

  @Field(() => RefusalType, { nullable: true, description: 'Why not.' })
  refusal?: RefusalType | null;
}

@InputType({ description: 'The answers for the person of a check.' })
export class SubmitOnBehalfInput {
  @Field(() => ID, { description: 'Of the check.' })
  checkId!: string;

  @Field(() => ID, { description: 'Of the application.' })
  applicationId!: string;

  @Field(() => Int, { description: 'The version that was seen.' })
  version!: number;

  @Field(() => Json, { description: 'The answers.' })
  data!: unknown;

  @MaxLength(64)
  @Field(() => String, { description: 'Made once for one intention; sent again with it.' })
  idempotencyKey!: string;
}

@InputType({ description: 'An enterprise whose legal representative the person of a check is.' })
export class OpenForApplicantInput {
  @Field(() => ID, { description: 'Of the check.' })
  checkId!: string;

  @MaxLength(40)
  @Field(() => String, { description: 'Unified social credit code.' })
  creditCode!: string;

  @MaxLength(200)
  @Field(() => String, { description: 'Its whole name.' })
  name!: string;

  @Field(() => Boolean, {
    description: 'The clerk saw the licence, which names the person as representative.',
  })
  papersSeen!: boolean;

  @MaxLength(64)
  @Field(() => String, { description: 'Made once for one intention; sent again with it.' })
  idempotencyKey!: string;
}

@ObjectType('OpenForApplicantPayload', { description: 'The enterprise, or a refusal.' })
export class OpenForApplicantPayloadType {
  @Field(() => ID, { nullable: true, description: 'Of the enterprise.' })
  enterpriseId?: string | null;

  @Field(() => RefusalType, { nullable: true, description: 'Why not.' })
  refusal?: RefusalType | null;
}

@InputType({ description: 'A file to take out again.' })
export class RemoveOnBehalfFileInput {
  @Field(() => ID, { description: 'Of the check.' })
  checkId!: string;

  @Field(() => ID, { description: 'Of the application.' })
  applicationId!: string;

  @Field(() => Int, { description: 'The version that was seen.' })
  version!: number;

  @Field(() => ID, { description: 'Of the file.' })
  fileId!: string;
}

@ObjectType('OnBehalfPayload', { description: 'Where the application is now, or a refusal.' })
export class OnBehalfPayloadType {
  @Field(() => Int, { nullable: true, description: 'Version of the application, also after a refusal.' })
  version?: number | null;

  @Field(() => String, { nullable: true, description: 'Number of the submitted application.' })
  number?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "Path of the receipt; null where the case is another department's and the clerk may not open it.",
  })
  receiptUrl?: string | null;

  @Field(() => RefusalType, { nullable: true, description: 'Why not.' })
  refusal?: RefusalType | null;
}
