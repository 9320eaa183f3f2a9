import {
  Args,
  Field,
  GraphQLISODateTime,
  InputType,
  ObjectType,
  Mutation,
  Query,
  Resolver,
} from '@nestjs/graphql';
import {
  CurrentCitizen,
  ForCitizens,
  ForEverybody,
  MaxLength,
  RefusalType,
  isRefusal,
  refusalType,
  type Citizen,
  type Outcome,
} from '@tongban/kernel';
import { PeopleService } from '../people/people.service.js';
import { meType } from '../portal/identity.resolver.js';
import { MeType } from '../portal/identity.types.js';
import { AssuranceService } from './assurance.service.js';
import { RealNameAuthority } from './real-name.authority.js';

@ObjectType('AssuranceWays', { description: 'How one can prove who one is, here.' })
export class AssuranceWaysType {
  @Field(() => Boolean, { description: 'An authority compares name and identity number.' })
  authority!: boolean;

  @Field(() => Boolean, { description: 'That authority is a stand-in of the demonstration.' })
  standIn!: boolean;
}

@ObjectType('CounterCode', { description: 'A number to show at a counter.' })
export class CounterCodeType {
  @Field(() => String, { description: 'Eight figures.' })
  code!: string;

  @Field(() => GraphQLISODateTime, { description: 'Works until then.' })
  expiresAt!: Date;
}

@InputType({ description: 'What one is called.' })
export class DeclareNameInput {
  @MaxLength(60)
  @Field(() => String, { description: 'Name as in the identity card.' })
  name!: string;

  @MaxLength(64)
  @Field(() => String, { description: 'Made once for one intention; sent again with it.' })
  idempotencyKey!: string;
}

@InputType({ description: 'Name and identity number, to be confirmed.' })
export class ProveIdentityInput {
  @MaxLength(60)
  @Field(() => String, { description: 'Name as in the identity card.' })
  name!: string;

  @MaxLength(40)
  @Field(() => String, { description: 'Identity number.' })
  identityNumber!: string;

  @Field(() => Boolean, { description: 'Both may be passed on to the authority that confirms them.' })
  consent!: boolean;

  @MaxLength(64)
  @Field(() => String, { description: 'Made once for one intention; sent again with it.' })
  idempotencyKey!: string;
}

@ObjectType('ProvePayload', { description: 'Who one is now, or a refusal.' })
export class ProvePayloadType {
  @Field(() => MeType, { nullable: true, description: 'The person, with the level reached.' })
  me?: MeType | null;

  @Field(() => RefusalType, { nullable: true, description: 'Why not.' })
  refusal?: RefusalType | null;
}

/** The way up the levels of assurance. */
@Resolver()
export class AssuranceResolver {
  constructor(
    private readonly assurance: AssuranceService,
    private readonly authority: RealNameAuthority,
    private readonly people: PeopleService,
  ) {}

  @Query(() => AssuranceWaysType, { description: 'How one can prove who one is, here.' })
  @ForEverybody()
  assuranceWays(): AssuranceWaysType {
    return { authority: this.authority.there, standIn: this.authority.standIn };
  }

  @Mutation(() => ProvePayloadType, { description: 'Says what one is called (level 2).' })
  @ForCitizens()
  async declareName(
    @CurrentCitizen() citizen: Citizen,
    @Args('input', { type: () => DeclareNameInput }) { name, idempotencyKey }: DeclareNameInput,
  ): Promise<ProvePayloadType> {
    return this.payload(citizen, await this.assurance.declare(citizen, { name, idempotencyKey }));
  }

  @Mutation(() => ProvePayloadType, { description: 'Has name and identity number confirmed (level 3).' })
  @ForCitizens()
  async proveIdentity(
    @CurrentCitizen() citizen: Citizen,
    @Args('input', { type: () => ProveIdentityInput })
    { name, identityNumber, consent, idempotencyKey }: ProveIdentityInput,
  ): Promise<ProvePayloadType> {
    const given = { name, identityNumber, consent, idempotencyKey };
    return this.payload(citizen, await this.assurance.prove(citizen, given));
  }

  @Mutation(() => CounterCodeType, { description: 'A number to show at a counter, for level 5.' })
  @ForCitizens()
  makeCounterCode(@CurrentCitizen() citizen: Citizen): Promise<CounterCodeType> {
    return this.assurance.counterCode(citizen);
  }

  private async payload(citizen: Citizen, outcome: Outcome<{ id: string }>): Promise<ProvePayloadType> {
    if (isRefusal(outcome)) return { refusal: refusalType(outcome, citizen.language) };
    const profile = await this.people.profile({ id: outcome.id });
    return { me: profile && meType(profile) };
  }
}
