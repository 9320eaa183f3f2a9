import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { ApplicantKind } from '@tongban/rules';
import { ApplicantKindEnum } from './applicant-kind.enum.js';

@ObjectType('ItemSummary', { description: 'A service item in a list.' })
export class ItemSummaryType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String, { nullable: true, description: 'What one gets from it, in one or two sentences.' })
  summary!: string | null;

  @Field(() => String)
  departmentName!: string;

  @Field(() => [ApplicantKindEnum])
  applicantKinds!: ApplicantKind[];

  @Field(() => String, { description: 'Administrative licence, public service …' })
  taskType!: string;

  @Field(() => Boolean, { description: 'Whether one can apply for it online.' })
  online!: boolean;

  @Field(() => Boolean, { description: 'Whether it is done within the visit.' })
  instant!: boolean;

  @Field(() => Int, { nullable: true, description: 'Promised limit; null when none is known.' })
  promisedDays!: number | null;

  @Field(() => String, { nullable: true, description: 'Unit of the promised limit: working days or days.' })
  promisedUnit!: string | null;

  @Field(() => Int, { nullable: true, description: 'How often one has to come.' })
  visits!: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Null when it is not known.' })
  free!: boolean | null;

  @Field(() => Boolean, { description: 'Whether the guide is complete in every field.' })
  complete!: boolean;
}

@ObjectType('ItemPage', { description: 'A page of service items.' })
export class ItemPageType {
  @Field(() => [ItemSummaryType])
  nodes!: ItemSummaryType[];

  @Field(() => String, { nullable: true, description: 'For `after`; null when the page is empty.' })
  endCursor!: string | null;

  @Field(() => Boolean)
  hasMore!: boolean;

  @Field(() => Int, { description: 'How many items fit.' })
  total!: number;

  @Field(() => Boolean, { description: 'False: there are more than `total`.' })
  totalIsExact!: boolean;
}
