import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('CaseRating', { description: 'What was said of the service. Who said it is not told.' })
export class CaseRatingType {
  @Field(() => Int)
  eventNumber!: number;

  @Field(() => String, { description: 'What was asked about.' })
  title!: string;

  @Field(() => Int)
  level!: number;

  @Field(() => String)
  levelName!: string;

  @Field(() => [String], { description: 'The reasons in words.' })
  reasons!: string[];

  @Field(() => String, { nullable: true })
  text!: string | null;

  @Field(() => Date)
  at!: Date;
}
