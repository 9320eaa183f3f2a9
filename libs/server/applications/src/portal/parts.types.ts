import { Field, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';
import { ChannelEnum, Day as DayScalar, type Channel } from '@tongban/kernel';
import type { Day, Light, TimeLimit } from '@tongban/rules';
import type { PointKind } from '../case/correction-points.js';
import type { DocumentKind } from '../documents/document-kinds.js';
import {
  CorrectionPointKindEnum,
  DayUnitEnum,
  DocumentKindEnum,
  EmptiedEnum,
  LightEnum,
  type EmptiedKind,
} from '../graphql/enums.js';

@ObjectType('Clock', { description: 'Time of an accepted case: spent and left of the promised limit.' })
export class ClockType {
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
    description:
      'The last day lies past the announced holidays and may still change (以国务院公布的放假安排为准).',
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
export class CorrectionPointType {
  @Field(() => CorrectionPointKindEnum, { description: 'What it is about.' })
  kind!: PointKind;

  @Field(() => String, { nullable: true, description: 'Pointer to the answer, for a field.' })
  pointer!: string | null;

  @Field(() => String, { nullable: true, description: 'Key of the material, for a material.' })
  materialKey!: string | null;

  @Field(() => String, { description: 'Name of the field or material.' })
  label!: string;

  @Field(() => String, { description: 'What is wrong with it, as the clerk wrote it.' })
  message!: string;
}

@ObjectType('Correction', { description: 'A correction notice: everything that is missing, told at once.' })
export class CorrectionType {
  @Field(() => GraphQLISODateTime, { description: 'When it was issued.' })
  issuedAt!: Date;

  @Field(() => [CorrectionPointType], { description: 'Everything to mend.' })
  points!: CorrectionPointType[];
}

@ObjectType('CaseFile', { description: 'A file attached to a material.' })
export class CaseFileType {
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

  @Field(() => Boolean, { description: 'Whether it can be taken out now.' })
  removable!: boolean;
}

@ObjectType('CaseMaterial', { description: 'A material of the item with the files attached so far.' })
export class CaseMaterialType {
  @Field(() => String, { description: 'Key of the material.' })
  key!: string;

  @Field(() => [CaseFileType], { description: 'Attached files.' })
  files!: CaseFileType[];

  @Field(() => String, {
    nullable: true,
    description: 'What the office says is wrong with it, while it is to be mended.',
  })
  problem!: string | null;
}

@ObjectType('Emptied', { description: 'That the content of a case is no longer here.' })
export class EmptiedType {
  @Field(() => EmptiedEnum, { description: 'What became of it.' })
  kind!: EmptiedKind;

  @Field(() => GraphQLISODateTime, { description: 'When.' })
  at!: Date;
}

@ObjectType('TimelineEntry', { description: 'Something that happened in a case.' })
export class TimelineEntryType {
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

  @Field(() => String, { description: 'By whom; of staff the department and role, never the name.' })
  by!: string;

  @Field(() => ChannelEnum, { nullable: true, description: 'On which channel.' })
  channel!: Channel | null;

  @Field(() => [ID], { description: 'Documents that were issued with it.' })
  documentIds!: string[];
}

@ObjectType('Document', { description: 'A dated notice or decision as a PDF.' })
export class DocumentType {
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

@ObjectType('Problem', { description: 'A problem of an answer that is filled in.' })
export class ProblemType {
  @Field(() => String, { description: 'Pointer to the answer.' })
  pointer!: string;

  @Field(() => String, { description: 'The rule of the form that is not kept.' })
  keyword!: string;

  @Field(() => String, { description: 'What to do, in a plain sentence.' })
  message!: string;
}
