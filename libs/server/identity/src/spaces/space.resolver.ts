import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import {
  CurrentCitizen,
  ForCitizens,
  Json,
  MaybeCitizen,
  isRefusal,
  refusalType,
  type Citizen,
  type Space,
} from '@tongban/kernel';
import { EnterprisesService } from '../enterprises/enterprises.service.js';
import { PeopleService } from '../people/people.service.js';
import { meType } from '../portal/identity.resolver.js';
import { MeType } from '../portal/identity.types.js';
import { EnterSpaceInput, EnterSpacePayloadType, SpaceType, spaceType } from './space.types.js';
import { SpacesService } from './spaces.service.js';

/** In whose place a citizen acts, and the change between those places. */
@Resolver(() => MeType)
export class SpaceResolver {
  constructor(
    private readonly spaces: SpacesService,
    private readonly people: PeopleService,
    private readonly enterprises: EnterprisesService,
  ) {}

  @ResolveField(() => SpaceType, {
    nullable: true,
    description: 'In whose place the person acts now; null for themselves.',
  })
  async space(@Parent() me: MeType, @MaybeCitizen() citizen: Citizen | null): Promise<SpaceType | null> {
    const acting = actingOf(me, citizen);
    if (!acting) return null;
    const choices = await this.spaces.choices(me);
    const choice = choices.find(({ kind, id }) => kind === acting.kind && id === acting.id);
    return choice ? spaceType(choice, acting) : null;
  }

  @ResolveField(() => Boolean, {
    description: 'The right to act in the place chosen last has ended; the person has to choose anew.',
  })
  spaceEnded(@Parent() me: MeType, @MaybeCitizen() citizen: Citizen | null): boolean {
    return me.acting === undefined && citizen?.id === me.id && citizen.spaceEnded === true;
  }

  @ResolveField('spaces', () => [SpaceType], {
    description: 'Every place in which the person may act today.',
  })
  async choices(@Parent() me: MeType, @MaybeCitizen() citizen: Citizen | null): Promise<SpaceType[]> {
    const choices = await this.spaces.choices(me);
    return choices.map((choice) => spaceType(choice, actingOf(me, citizen)));
  }

  @ResolveField(() => Json, {
    description:
      'What forms may fill in, unmasked: fullName, identityNumber, telephone, address of the person or of the child ' +
      'for whom they act; of an enterprise organisationName, creditCode and its representative.',
  })
  async autofill(@Parent() me: MeType, @MaybeCitizen() citizen: Citizen | null): Promise<object> {
    const acting = actingOf(me, citizen);
    if (acting?.kind === 'enterprise') return this.ofEnterprise(me, acting);
    if (acting?.kind === 'child') return this.ofChild(me, acting);
    return me.autofill;
  }

  @Mutation(() => EnterSpacePayloadType, {
    description: "Acts in another's place from now on, or for oneself again.",
  })
  @ForCitizens()
  async enterSpace(
    @CurrentCitizen() citizen: Citizen,
    @Args('input', { type: () => EnterSpaceInput }) { kind, id }: EnterSpaceInput,
  ): Promise<EnterSpacePayloadType> {
    const outcome = await this.spaces.enter(citizen, kind && id ? { kind, id } : null);
    if (isRefusal(outcome)) return { refusal: refusalType(outcome, citizen.language) };
    const profile = await this.people.profile(citizen);
    return { me: profile && { ...meType(profile), acting: outcome.space } };
  }

  /** An agent learns the representative's name, which stands in the register, and never their number. */
  private async ofEnterprise(me: MeType, { id, as }: Space): Promise<object> {
    const enterprise = (await this.enterprises.byId([id])).get(id);
    const own: { telephone?: string; identityNumber?: string } = me.autofill;
    return {
      organisationName: enterprise?.name,
      creditCode: enterprise?.creditCode,
      fullName: enterprise?.representativeName,
      telephone: own.telephone,
      ...(as === 'representative' ? { identityNumber: own.identityNumber } : {}),
    };
  }

  /** The child's own data; telephone and address are the guardian's where the child has none. */
  private async ofChild(me: MeType, { id }: Space): Promise<object> {
    const child = (await this.people.personal([id])).get(id);
    const own: { telephone?: string; address?: string } = me.autofill;
    return {
      fullName: child?.name,
      identityNumber: child?.identityNumber,
      telephone: child?.telephone || own.telephone,
      address: child?.address || own.address,
    };
  }
}

const actingOf = (me: MeType, citizen: Citizen | null): Space | null =>
  me.acting === undefined ? (citizen?.id === me.id ? citizen.space : null) : me.acting;
