import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { ChannelEnum, RefusalType, type Channel } from '@tongban/kernel';

@ObjectType('RatingReason', { description: 'A national reason code of a rating level.' })
export class RatingReasonType {
  @Field(() => String)
  code!: string;

  @Field(() => String)
  text!: string;

  @Field(() => Boolean, { description: 'Shown before the others.' })
  first!: boolean;
}

@ObjectType('RatingLevel', {
  description: 'A national rating level, 5 (very satisfied) to 1 (very dissatisfied).',
})
export class RatingLevelType {
  @Field(() => Int)
  level!: number;

  @Field(() => String)
  name!: string;

  @Field(() => Boolean, { description: 'A bad rating needs a reason or a text.' })
  bad!: boolean;

  @Field(() => [RatingReasonType])
  reasons!: RatingReasonType[];
}

@ObjectType('Rating', { description: 'What the applicant said of a service event.' })
export class RatingType {
  @Field(() => Int)
  level!: number;

  @Field(() => [String], { description: 'Reason codes.' })
  reasons!: string[];

  @Field(() => String, { nullable: true })
  text!: string | null;

  @Field(() => Date)
  at!: Date;
}

@ObjectType('RateableEvent', { description: 'A service event that can be rated once.' })
export class RateableEventType {
  @Field(() => Int, { description: 'Names the event within its case.' })
  eventNumber!: number;

  @Field(() => String)
  kind!: string;

  @Field(() => String, { description: 'What is asked about.' })
  title!: string;

  @Field(() => Date)
  at!: Date;

  @Field(() => RatingType, {
    nullable: true,
    description: 'Null as long as nobody has rated; never filled in by the system.',
  })
  rating!: RatingType | null;
}

@ObjectType('RatePayload', { description: 'Either the rating that was taken, or why not.' })
export class RatePayload {
  @Field(() => RatingType, { nullable: true })
  rating?: RatingType | null;

  @Field(() => RefusalType, { nullable: true })
  refusal?: RefusalType | null;
}

@InputType('RateInput', { description: 'What the applicant says of one service event.' })
export class RateInputType {
  @Field(() => ID)
  applicationId!: string;

  @Field(() => Int, { description: 'Version that the applicant saw.' })
  version!: number;

  @Field(() => Int)
  eventNumber!: number;

  @Field(() => Int)
  level!: number;

  @Field(() => [String])
  reasons!: string[];

  @Field(() => String, { nullable: true })
  text?: string | null;

  @Field(() => ChannelEnum)
  channel!: Channel;

  @Field(() => String)
  idempotencyKey!: string;
}
