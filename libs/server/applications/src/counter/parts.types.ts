import { Field, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';
import { ChannelEnum, Day as DayScalar, type Channel } from '@tongban/kernel';
import type { Act, Day, Light, TimeLimit } from '@tongban/rules';
import type { PointKind } from '../case/correction-points.js';
import type { DocumentKind } from '../documents/document-kinds.js';
import {
  ActEnum,
  CorrectionPointKindEnum,
  DayUnitEnum,
  DocumentKindEnum,
  LightEnum,
} from '../graphql/enums.js';

@ObjectType('Clock', { description: 'Time of an accepted case: spent and left of the promised limit.' })
export class CaseClockType {
  @Field(() => LightEnum, { description: 'Light of supervision.' })
  light!: Light;

  @Field(() => DayScalar, { description: 'Last day of the promised limit.' })
  promisedDue!: Day;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'Last day of the statutory limit; null where no law sets one.',
  })
  statutoryDue!: Day | null;

  @Field(() => Boolean, {
    description: 'The last day lies past the announced holidays and may still change.',
  })
  provisional!: boolean;

  @Field(() => Int, { description: 'Promised limit, in its own unit.' })
  promisedDays!: number;

  @Field(() => DayUnitEnum, { description: 'Unit of the promised limit, and of the days left and used.' })
  promisedUnit!: TimeLimit['unit'];

  @Field(() => Int, { nullable: true, description: 'Statutory limit, in its own unit.' })
  statutoryDays!: number | null;

  @Field(() => DayUnitEnum, { nullable: true, description: 'Unit of the statutory limit.' })
  statutoryUnit!: TimeLimit['unit'] | null;

  @Field(() => Int, {
    description: 'Days left of the promised limit, in its unit; 0 on the last day, negative when past.',
  })
  daysLeft!: number;

  @Field(() => Int, { description: 'Days used of the promised limit, in its unit.' })
  daysUsed!: number;

  @Field(() => DayScalar, { nullable: true, description: 'Since when the clock stands still.' })
  stoppedSince!: Day | null;

  @Field(() => Boolean, { description: 'False once the case is decided.' })
  running!: boolean;
}

@ObjectType('CorrectionPoint', { description: 'One thing that has to be mended.' })
export class CaseCorrectionPointType {
  @Field(() => CorrectionPointKindEnum, { description: 'What it is about.' })
  kind!: PointKind;

  @Field(() => String, { nullable: true, description: 'Pointer to the answer, for a field.' })
  pointer!: string | null;

  @Field(() => String, { nullable: true, description: 'Key of the material, for a material.' })
  materialKey!: string | null;

  @Field(() => String, { description: 'Name of the field or material.' })
  label!: string;

  @Field(() => String, { description: 'What is wrong with it.' })
  message!: string;
}

@ObjectType('Correction', { description: 'The last correction notice of a case.' })
export class CaseCorrectionType {
  @Field(() => GraphQLISODateTime, { description: 'When it was issued.' })
  issuedAt!: Date;

  @Field(() => String, { description: 'By whom.' })
  issuedBy!: string;

  @Field(() => [CaseCorrectionPointType], { description: 'Everything to mend.' })
  points!: CaseCorrectionPointType[];

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When the applicant submitted again.' })
  answeredAt!: Date | null;
}

@ObjectType('Change', { description: 'An answer that the last submission changed.' })
export class CaseChangeType {
  @Field(() => String, { description: 'Pointer to the answer.' })
  pointer!: string;

  @Field(() => String, { description: 'Name of the field.' })
  label!: string;

  @Field(() => String, {
    nullable: true,
    description: 'As it was; null when it was not there. Personal values are masked.',
  })
  before!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'As it is; null when it is gone. Personal values are masked.',
  })
  after!: string | null;
}

@ObjectType('CaseFile', { description: 'A submitted file.' })
export class SubmittedFileType {
  @Field(() => ID, { description: 'Of the file.' })
  id!: string;

  @Field(() => String, { description: 'Its name, made harmless.' })
  name!: string;

  @Field(() => Int, { description: 'Bytes.' })
  size!: number;

  @Field(() => String, { description: 'Media type, as found in the content.' })
  type!: string;

  @Field(() => GraphQLISODateTime, { description: 'When it was attached.' })
  addedAt!: Date;

  @Field(() => String, { description: 'Where it can be seen.' })
  url!: string;

  @Field(() => Boolean, { description: 'Came with the last submission, after a correction.' })
  isNew!: boolean;
}

@ObjectType('CaseMaterial', { description: 'A material of the item with the submitted files.' })
export class SubmittedMaterialType {
  @Field(() => String, { description: 'Key of the material.' })
  key!: string;

  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => Boolean, { description: 'Whether it has to be handed in.' })
  required!: boolean;

  @Field(() => Boolean, { description: 'Whether it may be handed in later (容缺).' })
  mayFollow!: boolean;

  @Field(() => String, { nullable: true, description: 'When it is good enough.' })
  acceptedWhen!: string | null;

  @Field(() => [SubmittedFileType], { description: 'Submitted files.' })
  files!: SubmittedFileType[];

  @Field(() => Boolean, { description: 'Whether the last submission changed its files.' })
  changed!: boolean;
}

@ObjectType('TimelineEntry', { description: 'Something that happened in a case.' })
export class CaseTimelineEntryType {
  @Field(() => Int, { description: 'Place in the history.' })
  sequence!: number;

  @Field(() => String, { description: 'Kind of the event.' })
  kind!: string;

  @Field(() => String, { description: 'What happened, in plain words.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'More about it.' })
  detail!: string | null;

  @Field(() => GraphQLISODateTime, { description: 'When.' })
  at!: Date;

  @Field(() => String, { description: 'By whom, with the name.' })
  by!: string;

  @Field(() => ChannelEnum, { nullable: true, description: 'On which channel.' })
  channel!: Channel | null;

  @Field(() => [ID], { description: 'Documents that were issued with it.' })
  documentIds!: string[];
}

@ObjectType('Document', { description: 'A dated notice or decision as a PDF.' })
export class CaseDocumentType {
  @Field(() => ID, { description: 'Of the document.' })
  id!: string;

  @Field(() => DocumentKindEnum, { description: 'Its kind.' })
  kind!: DocumentKind;

  @Field(() => String, { description: 'Its name.' })
  title!: string;

  @Field(() => String, { description: 'Its number.' })
  number!: string;

  @Field(() => DayScalar, { description: 'Its date.' })
  issuedOn!: Day;

  @Field(() => String, { description: 'Proves together with the number that it is genuine.' })
  verificationCode!: string;

  @Field(() => String, { description: 'Where its PDF lies.' })
  url!: string;
}

@ObjectType('ClosedAct', { description: 'An act of staff that is not open to this person now.' })
export class ClosedActType {
  @Field(() => ActEnum, { description: 'The act.' })
  act!: Act;

  @Field(() => String, { description: 'Why not, in a plain sentence.' })
  reason!: string;
}
