import { Field, GraphQLISODateTime, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { LONGEST_NAME, LONGEST_TEXT, MaxEntries, MaxLength, RefusalType } from '@tongban/kernel';
import { noticeKeys, type NoticeKey } from '@tongban/rules';
import { letterKinds, type LetterKind } from '../letters.js';
import type { PrivacyRequestRow } from '../privacy.queries.js';

/** GraphQL names of values that TypeScript knows as texts. */
const named = <T extends string>(values: readonly T[]): Record<string, T> =>
  Object.fromEntries(
    values.map((value) => [value.replace(/[A-Z]/g, (one) => `_${one}`).toUpperCase(), value]),
  );

export const NoticeKeyEnum = named(noticeKeys);
export const LetterKindEnum = named(letterKinds);
export const PrivacyRequestKindEnum = named<PrivacyRequestRow['kind']>(['copy', 'erasure']);
export const PrivacyRequestStateEnum = named<PrivacyRequestRow['state']>([
  'waiting',
  'running',
  'done',
  'failed',
  'cancelled',
]);
registerEnumType(NoticeKeyEnum, { name: 'NoticeKey', description: 'Which notice about personal data.' });
registerEnumType(LetterKindEnum, { name: 'PrivacyLetterKind', description: 'What a letter tells.' });
registerEnumType(PrivacyRequestKindEnum, { name: 'PrivacyRequestKind', description: 'What somebody asked.' });
registerEnumType(PrivacyRequestStateEnum, {
  name: 'PrivacyRequestState',
  description: 'How far it is: waiting to begin, running, done, failed, or taken back.',
});

@ObjectType('NoticeBlock', { description: 'A heading, a paragraph or a list of a notice.' })
export class NoticeBlockType {
  @Field(() => String, { description: 'heading, text or list.' })
  kind!: string;

  @Field(() => String, { nullable: true, description: 'Of a heading or a paragraph.' })
  text!: string | null;

  @Field(() => [String], { description: 'Entries of a list; empty otherwise.' })
  items!: string[];
}

@ObjectType('PrivacyNotice', { description: 'What people are told before data of theirs is collected.' })
export class PrivacyNoticeType {
  @Field(() => NoticeKeyEnum, { description: 'Which one.' })
  key!: NoticeKey;

  @Field(() => String, { description: 'Of the text; a consent is to one version.' })
  version!: string;

  @Field(() => String, { description: 'Its heading.' })
  title!: string;

  @Field(() => String, { description: 'What one ticks.' })
  consent!: string;

  @Field(() => [NoticeBlockType], { description: 'Its text.' })
  blocks!: NoticeBlockType[];
}

@ObjectType('Consent', { description: 'A consent that somebody gave.' })
export class ConsentType {
  @Field(() => ID, { description: 'Of the consent.' })
  id!: string;

  @Field(() => String, { description: 'What it is about, in a few words.' })
  title!: string;

  @Field(() => String, { description: 'Version of the notice.' })
  version!: string;

  @Field(() => String, { nullable: true, description: 'The application that it is about.' })
  about!: string | null;

  @Field(() => GraphQLISODateTime, { description: 'When it was given.' })
  givenAt!: Date;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When it was taken back.' })
  withdrawnAt!: Date | null;

  @Field(() => Boolean, { description: 'Whether it can be taken back.' })
  withdrawable!: boolean;
}

@ObjectType('HeldData', { description: 'How much of something is kept about the person.' })
export class HeldDataType {
  @Field(() => String, { description: 'drafts, running, finished or restricted.' })
  kind!: string;

  @Field(() => Int, { description: 'How many.' })
  count!: number;
}

@ObjectType('PrivacyRequest', { description: 'What somebody asked about their data.' })
export class PrivacyRequestType {
  @Field(() => ID, { description: 'Of the request.' })
  id!: string;

  @Field(() => PrivacyRequestKindEnum, { description: 'A copy, or the erasure of the account.' })
  kind!: PrivacyRequestRow['kind'];

  @Field(() => PrivacyRequestStateEnum, { description: 'How far it is.' })
  state!: PrivacyRequestRow['state'];

  @Field(() => Int, { description: 'Percent.' })
  progress!: number;

  @Field(() => String, { nullable: true, description: 'Why it failed, in a plain sentence.' })
  problem!: string | null;

  @Field(() => GraphQLISODateTime, { description: 'When it was asked.' })
  requestedAt!: Date;

  @Field(() => GraphQLISODateTime, { description: 'When it begins; until then it can be taken back.' })
  startsAt!: Date;

  @Field(() => String, { nullable: true, description: 'Where the copy can be fetched.' })
  url!: string | null;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'Until when it can be fetched.' })
  expiresAt!: Date | null;
}

@ObjectType('PrivacyLetter', { description: 'A letter to the person about their data.' })
export class PrivacyLetterType {
  @Field(() => ID, { description: 'Of the letter.' })
  id!: string;

  @Field(() => LetterKindEnum, { description: 'What it tells.' })
  kind!: LetterKind;

  @Field(() => String, { nullable: true, description: 'The service that it is about.' })
  item!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Name of the enterprise or the child that it is about; null when it is about the person.',
  })
  whose!: string | null;

  @Field(() => String, { nullable: true, description: 'The day on which something happens.' })
  day!: string | null;

  @Field(() => GraphQLISODateTime, { description: 'When it was written.' })
  at!: Date;

  @Field(() => Boolean, { description: 'Whether the person has seen it.' })
  read!: boolean;
}

@ObjectType('MyPrivacy', { description: 'What is kept about the person, and what they can do with it.' })
export class MyPrivacyType {
  @Field(() => String, { description: 'Name as in the identity card; only a proof changes it.' })
  name!: string;

  @Field(() => String, { description: 'Identity number, its middle masked.' })
  identityNumber!: string;

  @Field(() => String, { description: 'Telephone number, its middle masked.' })
  telephone!: string;

  @Field(() => String, { description: 'Address, masked after the district.' })
  address!: string;

  @Field(() => [HeldDataType], { description: 'Drafts and cases.' })
  held!: HeldDataType[];

  @Field(() => [ConsentType], { description: 'Consents, the last one first.' })
  consents!: ConsentType[];

  @Field(() => [PrivacyRequestType], { description: 'Requests, the last one first.' })
  requests!: PrivacyRequestType[];

  @Field(() => [PrivacyLetterType], { description: 'Letters, the last one first.' })
  letters!: PrivacyLetterType[];

  @Field(() => Int, { description: 'Days in which an erasure can be taken back.' })
  graceDays!: number;

  @Field(() => Int, { description: 'Hours in which a copy can be fetched.' })
  copyHours!: number;
}

@ObjectType('MyPrivacyPayload', {
  description: 'What is kept, after the change; or why nothing was changed.',
})
export class MyPrivacyPayloadType {
  @Field(() => MyPrivacyType, { nullable: true, description: 'Null when it was refused.' })
  privacy?: MyPrivacyType | null;

  @Field(() => RefusalType, { nullable: true, description: 'Null when it was done.' })
  refusal?: RefusalType | null;
}

@InputType('CorrectMyDataInput', { description: 'What one may correct by oneself; null leaves it as it is.' })
export class CorrectMyDataInput {
  @Field(() => String, { description: 'Made by the client, one for one intention.' })
  @MaxLength(LONGEST_NAME)
  idempotencyKey!: string;

  @Field(() => String, { nullable: true, description: 'The new telephone number.' })
  @MaxLength(LONGEST_NAME)
  telephone?: string | null;

  @Field(() => String, { nullable: true, description: 'The new address.' })
  @MaxLength(LONGEST_TEXT)
  address?: string | null;
}

@InputType('PrivacyRequestInput', { description: 'Asks for a copy or an erasure.' })
export class PrivacyRequestInput {
  @Field(() => String, { description: 'Made by the client, one for one intention.' })
  @MaxLength(LONGEST_NAME)
  idempotencyKey!: string;
}

@InputType('CancelPrivacyRequestInput', { description: 'Takes a request back.' })
export class CancelPrivacyRequestInput {
  @Field(() => String, { description: 'Made by the client, one for one intention.' })
  @MaxLength(LONGEST_NAME)
  idempotencyKey!: string;

  @Field(() => ID, { description: 'Of the request.' })
  @MaxLength(LONGEST_NAME)
  requestId!: string;
}

@InputType('WithdrawConsentInput', { description: 'Takes a consent back.' })
export class WithdrawConsentInput {
  @Field(() => String, { description: 'Made by the client, one for one intention.' })
  @MaxLength(LONGEST_NAME)
  idempotencyKey!: string;

  @Field(() => ID, { description: 'Of the consent.' })
  @MaxLength(LONGEST_NAME)
  consentId!: string;
}

@InputType('TickedNoticeInput', { description: 'A notice that the person ticked.' })
export class TickedNoticeInput {
  @Field(() => NoticeKeyEnum, { description: 'Which one.' })
  key!: NoticeKey;

  @Field(() => String, { description: 'The version that was shown.' })
  @MaxLength(LONGEST_NAME)
  version!: string;
}

@InputType('GiveConsentInput', { description: 'The notices that the person ticked before an application.' })
export class GiveConsentInput {
  @Field(() => String, { description: 'Made by the client, one for one intention.' })
  @MaxLength(LONGEST_NAME)
  idempotencyKey!: string;

  @Field(() => ID, { description: 'Of the application.' })
  @MaxLength(LONGEST_NAME)
  applicationId!: string;

  @Field(() => [TickedNoticeInput], { description: 'What was ticked.' })
  @MaxEntries(10)
  notices!: TickedNoticeInput[];
}
