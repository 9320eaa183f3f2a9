import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Json } from '@tongban/kernel';
import type { ApplicantKind, FormDefinition } from '@tongban/rules';
import { ApplicantKindEnum } from './applicant-kind.enum.js';
import {
  FeeType,
  LawType,
  LimitType,
  MaterialType,
  QuestionType,
  StepType,
  WindowType,
} from './item-parts.types.js';

@ObjectType('Item', {
  description: 'The guide of a service item, in the version in force or the one a case pins.',
})
export class ItemType {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  versionId!: string;

  @Field(() => Int, { description: '1, 2, 3 … within the item.' })
  version!: number;

  @Field(() => String)
  name!: string;

  @Field(() => String, { nullable: true })
  summary!: string | null;

  @Field(() => String)
  departmentName!: string;

  /** Of the department; what else is known of it is asked for by this. */
  departmentId!: string;

  @Field(() => String, {
    nullable: true,
    description: '实施编码, 31 characters; null for items without one.',
  })
  itemCode!: string | null;

  @Field(() => String, { description: "Code in the province's own scheme." })
  localItemCode!: string;

  @Field(() => String, { description: 'Administrative licence, public service …' })
  taskType!: string;

  @Field(() => [ApplicantKindEnum])
  applicantKinds!: ApplicantKind[];

  @Field(() => [String], { description: 'Keys of themes, see `Site.themes`.' })
  themes!: string[];

  @Field(() => Boolean, {
    description: 'Whether every field is filled; false for what only a spreadsheet tells of.',
  })
  complete!: boolean;

  @Field(() => Boolean, { description: 'Whether one may apply online now.' })
  applyOnline!: boolean;

  @Field(() => Int, { description: 'Level of assurance, 1 to 5, that one needs to begin.' })
  identityLevel!: number;

  @Field(() => Boolean, { description: 'Whether it is done within the visit.' })
  instant!: boolean;

  @Field(() => LimitType, { nullable: true, description: 'Promised limit.' })
  promised!: LimitType | null;

  @Field(() => LimitType, { nullable: true, description: 'Statutory limit; null when no law sets one.' })
  statutory!: LimitType | null;

  @Field(() => Int, { nullable: true, description: 'How often one has to come.' })
  visits!: number | null;

  @Field(() => String, { nullable: true, description: 'Why one has to come.' })
  visitsExplained!: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Null when it is not known.' })
  free!: boolean | null;

  @Field(() => [FeeType])
  fees!: FeeType[];

  @Field(() => [String], { description: 'Who may apply, one condition each.' })
  conditions!: string[];

  @Field(() => [MaterialType], { description: 'In the order in which they are asked for.' })
  materials!: MaterialType[];

  @Field(() => [StepType])
  steps!: StepType[];

  @Field(() => [LawType])
  laws!: LawType[];

  @Field(() => [QuestionType])
  questions!: QuestionType[];

  @Field(() => [WindowType], { description: 'Where one can apply in person.' })
  windows!: WindowType[];

  @Field(() => String, { nullable: true, description: 'What one gets.' })
  resultName!: string | null;

  @Field(() => String, { nullable: true, description: 'Address of a sample of the result.' })
  resultSample!: string | null;

  @Field(() => String, { nullable: true, description: 'Whom to ask.' })
  adviceLine!: string | null;

  @Field(() => String, { nullable: true, description: 'Where to complain.' })
  complaintLine!: string | null;

  @Field(() => String, { nullable: true, description: 'What one can do against the decision.' })
  remedies!: string | null;

  @Field(() => String, { nullable: true, description: 'Limit of number; null when there is none.' })
  quota!: string | null;

  @Field(() => [String], { description: 'What stops the clock (行政许可法 Art. 45).' })
  specialProcedures!: string[];

  @Field(() => Json, {
    nullable: true,
    description: 'Form definition: JSON Schema and layout, in both languages.',
  })
  form!: FormDefinition | null;
}
