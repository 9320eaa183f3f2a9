import { Args, Field, ID, InputType, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import {
  CurrentCitizen,
  ForCitizens,
  MaxLength,
  RefusalType,
  isRefusal,
  refusalType,
  type Citizen,
  type Outcome,
} from '@tongban/kernel';
import { GuardiansService } from './guardians.service.js';

@InputType({ description: 'A child under fourteen, as its guardian names it.' })
export class DeclareChildInput {
  @MaxLength(60)
  @Field(() => String, { description: 'Name of the child.' })
  name!: string;

  @MaxLength(40)
  @Field(() => String, { description: 'Identity number of the child.' })
  identityNumber!: string;

  @Field(() => Boolean, { description: 'Both numbers may be compared with the household register.' })
  consent!: boolean;

  @MaxLength(64)
  @Field(() => String, { description: 'Made once for one intention; sent again with it.' })
  idempotencyKey!: string;
}

@InputType({ description: 'For which child one no longer acts.' })
export class EndGuardianshipInput {
  @Field(() => ID, { description: 'The child.' })
  childId!: string;

  @MaxLength(64)
  @Field(() => String, { description: 'Made once for one intention; sent again with it.' })
  idempotencyKey!: string;
}

@ObjectType('GuardianPayload', { description: 'The child, or a refusal.' })
export class GuardianPayloadType {
  @Field(() => ID, { nullable: true, description: 'The child.' })
  childId?: string | null;

  @Field(() => RefusalType, { nullable: true, description: 'Why not.' })
  refusal?: RefusalType | null;
}

/** What guardians do. */
@Resolver()
export class GuardianResolver {
  constructor(private readonly guardians: GuardiansService) {}

  @Mutation(() => GuardianPayloadType, { description: 'Records that one is parent or guardian of a child.' })
  @ForCitizens()
  async declareChild(
    @CurrentCitizen() citizen: Citizen,
    @Args('input', { type: () => DeclareChildInput })
    { name, identityNumber, consent, idempotencyKey }: DeclareChildInput,
  ): Promise<GuardianPayloadType> {
    const child = { name, identityNumber, consent, idempotencyKey };
    return payload(citizen, await this.guardians.declare(citizen, child));
  }

  @Mutation(() => GuardianPayloadType, { description: 'No longer acts for a child.' })
  @ForCitizens()
  async endGuardianship(
    @CurrentCitizen() citizen: Citizen,
    @Args('input', { type: () => EndGuardianshipInput }) { childId, idempotencyKey }: EndGuardianshipInput,
  ): Promise<GuardianPayloadType> {
    return payload(citizen, await this.guardians.end(citizen, { childId, idempotencyKey }));
  }
}

const payload = ({ language }: Citizen, outcome: Outcome<{ childId: string }>): GuardianPayloadType =>
  isRefusal(outcome) ? { refusal: refusalType(outcome, language) } : { childId: outcome.childId };
