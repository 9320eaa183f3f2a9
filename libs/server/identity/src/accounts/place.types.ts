import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { MaxEntries, MaxLength, RefusalType } from '@tongban/kernel';

@ObjectType('DepartmentPlace', { description: 'A department and where it stands in the tree.' })
export class DepartmentPlaceType {
  @Field(() => ID, { description: 'Of the department.' })
  id!: string;

  @Field(() => ID, { nullable: true, description: 'The department above it; null at the top.' })
  parentId!: string | null;

  @Field(() => String, { description: 'Region in which it lies.' })
  regionCode!: string;

  @Field(() => String, { description: 'Name.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'English name.' })
  nameEn!: string | null;

  @Field(() => String, { nullable: true, description: 'Telephone.' })
  telephone!: string | null;

  @Field(() => String, { nullable: true, description: 'Address.' })
  address!: string | null;

  @Field(() => String, { nullable: true, description: 'Address in English.' })
  addressEn!: string | null;

  @Field(() => String, { nullable: true, description: 'Opening hours.' })
  hours!: string | null;

  @Field(() => String, { nullable: true, description: 'Opening hours in English.' })
  hoursEn!: string | null;

  @Field(() => Int, { description: 'Grows with every change; sent back with it.' })
  version!: number;
}

@ObjectType('RegionPlace', { description: "A region of the bid's tree." })
export class RegionPlaceType {
  @Field(() => String, { description: 'Code with 12 digits.' })
  code!: string;

  @Field(() => String, { nullable: true, description: 'The region in which it lies; null at the top.' })
  parentCode!: string | null;

  @Field(() => String, { description: 'Name.' })
  name!: string;
}

@ObjectType('CounterHallWindow', { description: 'A window of a service hall.' })
export class CounterHallWindowType {
  @Field(() => ID, { description: 'Stays with it whatever its sign says.' })
  id!: string;

  @Field(() => String, { description: 'On the sign, e.g. A03.' })
  number!: string;

  @Field(() => String, { description: 'Name.' })
  name!: string;

  @Field(() => String, { description: 'English name.' })
  nameEn!: string;
}

@ObjectType('CounterHall', { description: 'A service hall with everything that can be changed of it.' })
export class CounterHallType {
  @Field(() => String, { description: 'Key in the bid.' })
  key!: string;

  @Field(() => String, { description: 'Name.' })
  name!: string;

  @Field(() => String, { description: 'English name.' })
  nameEn!: string;

  @Field(() => String, { description: 'Address.' })
  address!: string;

  @Field(() => String, { description: 'Address in English.' })
  addressEn!: string;

  @Field(() => String, { description: 'Opening hours.' })
  hours!: string;

  @Field(() => String, { description: 'Opening hours in English.' })
  hoursEn!: string;

  @Field(() => String, { description: 'Telephone.' })
  telephone!: string;

  @Field(() => [CounterHallWindowType], { description: 'Its windows.' })
  windows!: readonly CounterHallWindowType[];

  @Field(() => Int, { description: 'Grows with every change; sent back with it.' })
  version!: number;
}

@ObjectType('Places', { description: 'Departments, regions and halls: what an account can be given.' })
export class PlacesType {
  @Field(() => [DepartmentPlaceType], { description: 'Every department by name.' })
  departments!: readonly DepartmentPlaceType[];

  @Field(() => [RegionPlaceType], { description: 'Every region, from the top down.' })
  regions!: RegionPlaceType[];

  @Field(() => [CounterHallType], { description: "Every hall, in the bid's order." })
  halls!: readonly CounterHallType[];
}

@ObjectType('PlacesPayload', { description: 'Either all places as they are now, or a refusal.' })
export class PlacesPayloadType {
  @Field(() => PlacesType, { nullable: true, description: 'As they are now.' })
  places?: PlacesType | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The proposal that waits for a second person, if it does.',
  })
  proposalId?: string | null;

  @Field(() => RefusalType, { nullable: true, description: 'Why not.' })
  refusal?: RefusalType | null;
}

/** Above what the service takes, so that it can say so in its own words. */
const LONGEST_PLACE = 1000;

@InputType('SaveDepartmentInput', { description: 'What can be changed of a department.' })
export class SaveDepartmentInput {
  @MaxLength(LONGEST_PLACE)
  @Field(() => ID, { description: 'Of the department.' })
  departmentId!: string;

  @Field(() => Int, { description: 'The version that was looked at.' })
  version!: number;

  @MaxLength(LONGEST_PLACE)
  @Field(() => String, { description: 'Name.' })
  name!: string;

  @MaxLength(LONGEST_PLACE)
  @Field(() => String, { nullable: true, description: 'English name.' })
  nameEn!: string | null;

  @MaxLength(LONGEST_PLACE)
  @Field(() => String, { nullable: true, description: 'Telephone.' })
  telephone!: string | null;

  @MaxLength(LONGEST_PLACE)
  @Field(() => String, { nullable: true, description: 'Address.' })
  address!: string | null;

  @MaxLength(LONGEST_PLACE)
  @Field(() => String, { nullable: true, description: 'Address in English.' })
  addressEn!: string | null;

  @MaxLength(LONGEST_PLACE)
  @Field(() => String, { nullable: true, description: 'Opening hours.' })
  hours!: string | null;

  @MaxLength(LONGEST_PLACE)
  @Field(() => String, { nullable: true, description: 'Opening hours in English.' })
  hoursEn!: string | null;

  @MaxLength(LONGEST_PLACE)
  @Field(() => String, { description: 'Made by the client, once per intention.' })
  idempotencyKey!: string;
}

@InputType('MoveDepartmentInput', { description: 'Where a department is to stand.' })
export class MoveDepartmentInput {
  @MaxLength(LONGEST_PLACE)
  @Field(() => ID, { description: 'Of the department.' })
  departmentId!: string;

  @MaxLength(LONGEST_PLACE)
  @Field(() => ID, { nullable: true, description: 'The department above it; null for the top.' })
  parentId!: string | null;

  @MaxLength(LONGEST_PLACE)
  @Field(() => String, { description: 'Made by the client, once per intention.' })
  idempotencyKey!: string;
}

@InputType('HallWindowInput', { description: 'A window of a hall.' })
export class HallWindowInput {
  @MaxLength(LONGEST_PLACE)
  @Field(() => ID, { nullable: true, description: 'Of a window that is there; left out for a new one.' })
  id?: string | null;

  @MaxLength(LONGEST_PLACE)
  @Field(() => String, { description: 'On the sign, e.g. A03.' })
  number!: string;

  @MaxLength(LONGEST_PLACE)
  @Field(() => String, { description: 'Name.' })
  name!: string;

  @MaxLength(LONGEST_PLACE)
  @Field(() => String, { description: 'English name.' })
  nameEn!: string;
}

@InputType('SaveHallInput', { description: 'A hall as it is to be, with all its windows.' })
export class SaveHallInput {
  @MaxLength(LONGEST_PLACE)
  @Field(() => String, { description: 'Key in the bid.' })
  key!: string;

  @Field(() => Int, { description: 'The version that was looked at.' })
  version!: number;

  @MaxLength(LONGEST_PLACE)
  @Field(() => String, { description: 'Name.' })
  name!: string;

  @MaxLength(LONGEST_PLACE)
  @Field(() => String, { description: 'English name.' })
  nameEn!: string;

  @MaxLength(LONGEST_PLACE)
  @Field(() => String, { description: 'Address.' })
  address!: string;

  @MaxLength(LONGEST_PLACE)
  @Field(() => String, { description: 'Address in English.' })
  addressEn!: string;

  @MaxLength(LONGEST_PLACE)
  @Field(() => String, { description: 'Opening hours.' })
  hours!: string;

  @MaxLength(LONGEST_PLACE)
  @Field(() => String, { description: 'Opening hours in English.' })
  hoursEn!: string;

  @MaxLength(LONGEST_PLACE)
  @Field(() => String, { description: 'Telephone.' })
  telephone!: string;

  @MaxEntries(300)
  @Field(() => [HallWindowInput], { description: 'All its windows.' })
  windows!: HallWindowInput[];

  @MaxLength(LONGEST_PLACE)
  @Field(() => String, { description: 'Made by the client, once per intention.' })
  idempotencyKey!: string;
}
