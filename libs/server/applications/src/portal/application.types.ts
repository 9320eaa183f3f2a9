import { Field, GraphQLISODateTime, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { ChannelEnum, Json, RefusalType, type Channel } from '@tongban/kernel';
import type { Act, CaseOutcome, Stage } from '@tongban/rules';
import type { CaseSummaryRow, SealedNotice } from '../case/case-lists.queries.js';
import { ActEnum, OutcomeEnum, StageEnum } from '../graphql/enums.js';
import type { Dossier } from '../views/dossier.js';

@ObjectType('ApplicationSummary', { description: 'An application in a list.' })
export class ApplicationSummaryType {
  /** Where the resolved fields are read from. */
  row!: CaseSummaryRow;
  notice!: SealedNotice | null;

  @Field(() => ID, { description: 'Of the application.' })
  id!: string;

  @Field(() => String, { nullable: true, description: 'Its number, from the first submission on.' })
  number!: string | null;

  @Field(() => Int, { description: 'Grows with every change.' })
  version!: number;

  @Field(() => String, { description: 'Name of the applicant.' })
  applicantName!: string;

  @Field(() => String, { nullable: true, description: 'Who acts for the applicant, where somebody does.' })
  agentName!: string | null;

  @Field(() => ID, { description: 'Of the service item.' })
  itemId!: string;

  @Field(() => String, { description: 'Name of the service item.' })
  itemName!: string;

  @Field(() => String, { description: 'Name of the department in charge.' })
  departmentName!: string;

  @Field(() => StageEnum, { description: 'Where it is.' })
  stage!: Stage;

  @Field(() => OutcomeEnum, { nullable: true, description: 'What was decided.' })
  outcome!: CaseOutcome | null;

  @Field(() => [ActEnum], { description: 'What the applicant can do now.' })
  openActs!: Act[];

  @Field(() => GraphQLISODateTime, { description: 'When the applicant last touched it.' })
  savedAt!: Date;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When it was first submitted.' })
  submittedAt!: Date | null;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When it was over.' })
  finishedAt!: Date | null;
}

@ObjectType('ApplicationPage', { description: 'A page of applications.' })
export class ApplicationPageType {
  @Field(() => [ApplicationSummaryType], { description: 'The applications.' })
  nodes!: ApplicationSummaryType[];

  @Field(() => String, { nullable: true, description: 'Where the next page begins.' })
  endCursor!: string | null;

  @Field(() => Boolean, { description: 'Whether there is a next page.' })
  hasMore!: boolean;
}

@ObjectType('Application', { description: 'An application as its applicant sees it.' })
export class ApplicationType {
  /** Where the resolved fields are read from. */
  dossier!: Dossier;

  @Field(() => ID, { description: 'Of the application.' })
  id!: string;

  @Field(() => String, { nullable: true, description: 'Its number, from the first submission on.' })
  number!: string | null;

  @Field(() => String, { description: 'Name of the applicant.' })
  applicantName!: string;

  @Field(() => String, { nullable: true, description: 'Who acts for the applicant, where somebody does.' })
  agentName!: string | null;

  @Field(() => Int, { description: 'Grows with every change; sent back with every act.' })
  version!: number;

  @Field(() => ChannelEnum, { description: 'Where it was begun or submitted.' })
  channel!: Channel;

  @Field(() => StageEnum, { description: 'Where it is.' })
  stage!: Stage;

  @Field(() => OutcomeEnum, { nullable: true, description: 'What was decided.' })
  outcome!: CaseOutcome | null;

  @Field(() => String, { nullable: true, description: 'Page of the form on which the applicant was last.' })
  page!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Reason of a refusal, of a non-acceptance or of the withdrawal.',
  })
  reason!: string | null;

  @Field(() => [ActEnum], { description: 'What the applicant can do now.' })
  openActs!: Act[];

  @Field(() => GraphQLISODateTime, { description: 'When the applicant last touched it.' })
  savedAt!: Date;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When it was first submitted.' })
  submittedAt!: Date | null;
}

@ObjectType('ApplicationPayload', { description: 'An application after an act, or why it was not done.' })
export class ApplicationPayloadType {
  @Field(() => ApplicationType, { nullable: true, description: 'As it is now.' })
  application!: ApplicationType | null;

  @Field(() => RefusalType, { nullable: true, description: 'Why nothing was done.' })
  refusal!: RefusalType | null;
}

@InputType('StartApplicationInput', { description: 'Begins an application.' })
export class StartApplicationInput {
  @Field(() => ID, { description: 'Of the service item.' })
  itemId!: string;

  @Field(() => ChannelEnum, { description: 'Where the applicant is.' })
  channel!: Channel;

  @Field(() => String, { description: 'Made by the client, one for one intention.' })
  idempotencyKey!: string;
}

@InputType('SaveDraftInput', { description: 'Keeps what is filled in so far.' })
export class SaveDraftInput {
  @Field(() => ID, { description: 'Of the application.' })
  applicationId!: string;

  @Field(() => Int, { description: 'Version that the applicant saw.' })
  version!: number;

  @Field(() => String, { nullable: true, description: 'Page of the form on which the applicant is.' })
  page?: string | null;

  @Field(() => Json, { description: 'The answers, all of them.' })
  data!: unknown;
}

@InputType('RemoveFileInput', { description: 'Takes a file out.' })
export class RemoveFileInput {
  @Field(() => ID, { description: 'Of the application.' })
  applicationId!: string;

  @Field(() => Int, { description: 'Version that the applicant saw.' })
  version!: number;

  @Field(() => ID, { description: 'Of the file.' })
  fileId!: string;
}

@InputType('SubmitInput', { description: 'Submits an application, or submits it again.' })
export class SubmitInput {
  @Field(() => ID, { description: 'Of the application.' })
  applicationId!: string;

  @Field(() => Int, { description: 'Version that the applicant saw.' })
  version!: number;

  @Field(() => String, { description: 'Made by the client, one for one intention.' })
  idempotencyKey!: string;

  @Field(() => ChannelEnum, { description: 'Where the applicant is.' })
  channel!: Channel;
}

@InputType('WithdrawInput', { description: 'Takes an application back.' })
export class WithdrawInput {
  @Field(() => ID, { description: 'Of the application.' })
  applicationId!: string;

  @Field(() => Int, { description: 'Version that the applicant saw.' })
  version!: number;

  @Field(() => String, { description: 'Made by the client, one for one intention.' })
  idempotencyKey!: string;

  @Field(() => String, { nullable: true, description: 'Why, if the applicant wants to say.' })
  reason?: string | null;
}
