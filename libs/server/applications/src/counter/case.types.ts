import { Field, GraphQLISODateTime, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { ChannelEnum, Day as DayScalar, RefusalType, type Channel } from '@tongban/kernel';
import type { Act, CaseOutcome, Day, Light, Stage } from '@tongban/rules';
import type { PointKind } from '../case/correction-points.js';
import type { DocumentFacts } from '../documents/document-facts.js';
import {
  ActEnum,
  CorrectionPointKindEnum,
  DeliveryWayEnum,
  LightEnum,
  OutcomeEnum,
  StageEnum,
} from '../graphql/enums.js';
import type { Dossier } from '../views/dossier.js';
import { ClosedActType } from './parts.types.js';

@ObjectType('CaseSummary', { description: 'A case in a queue.' })
export class CaseSummaryType {
  @Field(() => ID, { description: 'Of the case.' })
  id!: string;

  @Field(() => String, { description: 'Its number.' })
  number!: string;

  @Field(() => Int, { description: 'Grows with every change; sent back with every act.' })
  version!: number;

  @Field(() => String, { description: 'Name of the service item.' })
  itemName!: string;

  @Field(() => String, { description: 'Department in charge.' })
  departmentName!: string;

  @Field(() => String, { description: 'Who applied.' })
  applicantName!: string;

  @Field(() => String, { nullable: true, description: 'Who acts for the applicant, where somebody does.' })
  agentName!: string | null;

  @Field(() => StageEnum, { description: 'Where it is.' })
  stage!: Stage;

  @Field(() => OutcomeEnum, { nullable: true, description: 'What was decided.' })
  outcome!: CaseOutcome | null;

  @Field(() => LightEnum, { nullable: true, description: 'Light of supervision, from acceptance on.' })
  light!: Light | null;

  @Field(() => DayScalar, { nullable: true, description: 'Last day of the promised limit.' })
  promisedDue!: Day | null;

  @Field(() => Int, { nullable: true, description: 'Days left of it, negative when past.' })
  daysLeft!: number | null;

  @Field(() => Boolean, { description: 'The last day may still change with the announced holidays.' })
  provisional!: boolean;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'Until when the office has to answer (submitted), or the applicant should (correction).',
  })
  correctionDue!: Day | null;

  @Field(() => ChannelEnum, { description: 'Where it came from.' })
  channel!: Channel;

  @Field(() => GraphQLISODateTime, { description: 'When it was first submitted.' })
  submittedAt!: Date;

  @Field(() => Boolean, { description: 'Came back after a correction and waits to be looked at.' })
  resubmitted!: boolean;

  @Field(() => [ActEnum], { description: 'What this person can do with it now.' })
  openActs!: Act[];
}

@ObjectType('CasePage', { description: 'A page of a queue.' })
export class CasePageType {
  @Field(() => [CaseSummaryType], { description: 'The cases.' })
  nodes!: CaseSummaryType[];

  @Field(() => String, { nullable: true, description: 'Where the next page begins.' })
  endCursor!: string | null;

  @Field(() => Boolean, { description: 'Whether there is a next page.' })
  hasMore!: boolean;
}

@ObjectType('QueueCounts', { description: 'How many cases each view of the queue holds.' })
export class QueueCountsType {
  @Field(() => Int, { description: 'What this person can act on now.' })
  toDo!: number;

  @Field(() => Int, { description: 'Everything open in their departments.' })
  unit!: number;

  @Field(() => Int, { description: 'Yellow and red.' })
  lights!: number;

  @Field(() => Int, { description: 'Waits for the applicant.' })
  correction!: number;

  @Field(() => Int, { description: 'Finished today.' })
  doneToday!: number;
}

@ObjectType('Case', { description: 'A case as staff of its department see it.' })
export class CaseType {
  /** Where the resolved fields are read from. */
  dossier!: Dossier;

  @Field(() => ID, { description: 'Of the case.' })
  id!: string;

  @Field(() => String, { description: 'Its number.' })
  number!: string;

  @Field(() => Int, { description: 'Grows with every change; sent back with every act.' })
  version!: number;

  @Field(() => String, { description: 'Name of the service item.' })
  itemName!: string;

  @Field(() => String, { description: 'Department in charge.' })
  departmentName!: string;

  @Field(() => String, { description: 'Who applied.' })
  applicantName!: string;

  @Field(() => String, { nullable: true, description: 'Who acts for the applicant, where somebody does.' })
  agentName!: string | null;

  @Field(() => ChannelEnum, { description: 'Where it came from.' })
  channel!: Channel;

  @Field(() => StageEnum, { description: 'Where it is.' })
  stage!: Stage;

  @Field(() => OutcomeEnum, { nullable: true, description: 'What was decided.' })
  outcome!: CaseOutcome | null;

  @Field(() => String, {
    nullable: true,
    description: 'Reason of the decision, the non-acceptance or the withdrawal.',
  })
  reason!: string | null;

  @Field(() => GraphQLISODateTime, { description: 'When it was first submitted.' })
  submittedAt!: Date;

  @Field(() => Int, { description: 'How often it was submitted.' })
  submissionCount!: number;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'Until when the office has to answer (submitted), or the applicant should (correction).',
  })
  correctionDue!: Day | null;

  @Field(() => [ActEnum], { description: 'What this person can do with it now.' })
  openActs!: Act[];

  @Field(() => [ClosedActType], {
    description: 'What staff do in this stage but this person cannot, and why.',
  })
  closedActs!: ClosedActType[];
}

@ObjectType('CasePayload', { description: 'A case after an act, or why it was not done.' })
export class CasePayloadType {
  @Field(() => CaseType, { nullable: true, description: 'As it is now.' })
  case!: CaseType | null;

  @Field(() => RefusalType, { nullable: true, description: 'Why nothing was done.' })
  refusal!: RefusalType | null;
}

@ObjectType('RevealPayload', { description: 'One personal value, or why it is not shown.' })
export class RevealPayloadType {
  @Field(() => String, { nullable: true, description: 'The value.' })
  value!: string | null;

  @Field(() => RefusalType, { nullable: true, description: 'Why it is not shown.' })
  refusal!: RefusalType | null;
}

@InputType('ActInput', { description: 'An act on a case.' })
export class ActInput {
  @Field(() => ID, { description: 'Of the case.' })
  caseId!: string;

  @Field(() => Int, { description: 'Version that the clerk saw.' })
  version!: number;

  @Field(() => String, { description: 'Made by the client, one for one intention.' })
  idempotencyKey!: string;
}

@InputType('ReasonedActInput', { description: 'An act on a case with its reason.' })
export class ReasonedActInput extends ActInput {
  @Field(() => String, {
    description: 'The reason, as the applicant will read it; may be empty for a grant.',
  })
  reason!: string;
}

@InputType('DeliverInput', { description: 'Hands the decision over.' })
export class DeliverInput extends ActInput {
  @Field(() => DeliveryWayEnum, { description: 'How.' })
  way!: NonNullable<DocumentFacts['deliveryWay']>;
}

@InputType('CorrectionPointInput', { description: 'One thing that has to be mended.' })
export class CorrectionPointInput {
  @Field(() => CorrectionPointKindEnum, { description: 'What it is about.' })
  kind!: PointKind;

  @Field(() => String, { nullable: true, description: 'Pointer to the answer, for a field.' })
  pointer?: string | null;

  @Field(() => String, { nullable: true, description: 'Key of the material, for a material.' })
  materialKey?: string | null;

  @Field(() => String, { description: 'What is wrong with it.' })
  message!: string;
}

@InputType('RequestCorrectionInput', {
  description: 'Tells the applicant everything that is missing, in one notice.',
})
export class RequestCorrectionInput extends ActInput {
  @Field(() => [CorrectionPointInput], { description: 'Everything to mend.' })
  points!: CorrectionPointInput[];
}

@InputType('RevealInput', { description: 'Shows one personal value whole; it is noted in the history.' })
export class RevealInput {
  @Field(() => ID, { description: 'Of the case.' })
  caseId!: string;

  @Field(() => String, {
    description: 'Pointer into the answers, or applicant/identityNumber, applicant/telephone.',
  })
  pointer!: string;

  @Field(() => String, { description: 'Why it has to be seen.' })
  reason!: string;
}
