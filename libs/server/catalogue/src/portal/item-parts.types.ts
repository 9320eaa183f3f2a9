import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('Limit', { description: 'A limit of time.' })
export class LimitType {
  @Field(() => Int, { description: '0: within the visit.' })
  days!: number;

  @Field(() => String, { description: 'Working days or days.' })
  unit!: string;

  @Field(() => String, { nullable: true })
  explained!: string | null;
}

@ObjectType('Fee', { description: 'A fee (收费项目).' })
export class FeeType {
  @Field(() => String)
  name!: string;

  @Field(() => String)
  standard!: string;

  @Field(() => String, { nullable: true, description: 'Its legal basis.' })
  law!: string | null;

  @Field(() => String, { nullable: true, description: 'When it is reduced or waived; null when never.' })
  reducible!: string | null;
}

@ObjectType('Material', { description: 'A material that is asked for (申请材料).' })
export class MaterialType {
  @Field(() => String, { description: 'The same over all versions of the item.' })
  key!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String, { description: 'Required, optional, or may follow later, in words.' })
  need!: string;

  @Field(() => Boolean)
  required!: boolean;

  @Field(() => Boolean, { description: 'Whether it may be handed in later (容缺).' })
  mayFollow!: boolean;

  @Field(() => Int)
  originals!: number;

  @Field(() => Int)
  copies!: number;

  @Field(() => String, { nullable: true, description: 'On paper or electronic.' })
  format!: string | null;

  @Field(() => String, { nullable: true, description: 'Where one gets it.' })
  source!: string | null;

  @Field(() => String, { nullable: true, description: 'How to fill it in or photograph it.' })
  fillingHint!: string | null;

  @Field(() => String, { nullable: true, description: 'When it is good enough.' })
  acceptedWhen!: string | null;

  @Field(() => String, { nullable: true, description: 'The law that asks for it.' })
  law!: string | null;

  @Field(() => String, { nullable: true, description: 'Address of a sample.' })
  sampleUrl!: string | null;

  @Field(() => String, { nullable: true, description: 'Address of a blank form.' })
  blankFormUrl!: string | null;
}

@ObjectType('Step', { description: 'A step of handling (办理环节).' })
export class StepType {
  @Field(() => String)
  name!: string;

  @Field(() => String)
  handler!: string;

  @Field(() => String, { description: 'What is looked at.' })
  standard!: string;

  @Field(() => String, { description: 'In words: 2 working days, on the spot.' })
  limit!: string;

  @Field(() => String)
  result!: string;
}

@ObjectType('Law', { description: 'A clause on which the item rests.' })
export class LawType {
  @Field(() => String)
  name!: string;

  @Field(() => String, { nullable: true })
  documentNumber!: string | null;

  @Field(() => String)
  clause!: string;

  @Field(() => String)
  content!: string;
}

@ObjectType('Question', { description: 'A question and its answer.' })
export class QuestionType {
  @Field(() => String)
  question!: string;

  @Field(() => String)
  answer!: string;
}

@ObjectType('Window', { description: 'Where one can apply in person.' })
export class WindowType {
  @Field(() => String)
  name!: string;

  @Field(() => String)
  address!: string;

  @Field(() => String)
  hours!: string;

  @Field(() => String)
  telephone!: string;
}

@ObjectType('ItemDepartment', { description: 'The department in charge: where it is, and when it is open.' })
export class ItemDepartmentType {
  @Field(() => String, { description: 'Name.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Address; null where it is not known.' })
  address!: string | null;

  @Field(() => String, { nullable: true, description: 'Opening hours; null where they are not known.' })
  hours!: string | null;

  @Field(() => String, { nullable: true, description: 'Telephone; null where it is not known.' })
  telephone!: string | null;
}
