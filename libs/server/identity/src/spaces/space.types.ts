import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Day, RefusalType, type Space } from '@tongban/kernel';
import { MeType } from '../portal/identity.types.js';
import type { SpaceChoice } from './spaces.service.js';

/** Kinds of places as the schema names them. */
export const SpaceKindEnum = { ENTERPRISE: 'enterprise', CHILD: 'child' } as const;

registerEnumType(SpaceKindEnum, {
  name: 'SpaceKind',
  description: "In whose place somebody acts: an enterprise's, or a child's under fourteen.",
});

/** Rights as the schema names them. */
export const SpaceRightEnum = {
  REPRESENTATIVE: 'representative',
  AGENT: 'agent',
  GUARDIAN: 'guardian',
} as const;

registerEnumType(SpaceRightEnum, {
  name: 'SpaceRight',
  description: 'By which right: legal representative, authorised agent, or guardian.',
});

@ObjectType('Space', { description: "A place beside one's own in which one may act." })
export class SpaceType {
  @Field(() => SpaceKindEnum, { description: 'Whose place.' })
  kind!: Space['kind'];

  @Field(() => ID, { description: 'The enterprise, or the child.' })
  id!: string;

  @Field(() => String, { description: 'Name of the enterprise or the child.' })
  name!: string;

  @Field(() => SpaceRightEnum, { description: 'By which right.' })
  as!: Space['as'];

  @Field(() => Boolean, { description: 'False for an agent who was authorised for some items or themes.' })
  everything!: boolean;

  @Field(() => [ID], { description: 'Items that a bounded authorisation names.' })
  itemIds!: readonly string[];

  @Field(() => [String], { description: 'Keys of the themes that a bounded authorisation names.' })
  themeKeys!: readonly string[];

  @Field(() => Day, {
    nullable: true,
    description: 'Last day of an authorisation; for a child the day on which it is fourteen.',
  })
  until!: string | null;

  @Field(() => Boolean, { description: 'Whether one acts there just now.' })
  current!: boolean;
}

/** A place as the schema shows it. */
export function spaceType(choice: SpaceChoice, current: Space | null): SpaceType {
  const { kind, id, name, as, scope, until } = choice;
  return {
    kind,
    id,
    name,
    as,
    everything: scope === null,
    itemIds: scope?.itemIds ?? [],
    themeKeys: scope?.themeKeys ?? [],
    until,
    current: current?.kind === kind && current.id === id,
  };
}

@InputType({ description: 'In whose place to act from now on; neither kind nor id to act for oneself.' })
export class EnterSpaceInput {
  @Field(() => SpaceKindEnum, { nullable: true, description: 'Whose place.' })
  kind?: Space['kind'] | null;

  @Field(() => ID, { nullable: true, description: 'The enterprise, or the child.' })
  id?: string | null;
}

@ObjectType('EnterSpacePayload', { description: 'Who one is from now on, or a refusal.' })
export class EnterSpacePayloadType {
  @Field(() => MeType, { nullable: true, description: 'The person, with the place in which they act now.' })
  me?: MeType | null;

  @Field(() => RefusalType, { nullable: true, description: 'Why not.' })
  refusal?: RefusalType | null;
}
