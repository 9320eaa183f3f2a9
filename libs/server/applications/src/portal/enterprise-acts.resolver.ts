import { Args, Field, GraphQLISODateTime, ID, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { CurrentCitizen, ForCitizens, type Citizen } from '@tongban/kernel';
import { EnterpriseActsService } from '../views/enterprise-acts.service.js';

@ObjectType('EnterpriseAct', { description: 'Something that somebody did in the name of an enterprise.' })
export class EnterpriseActType {
  @Field(() => ID, { description: 'Of the act.' })
  id!: string;

  @Field(() => GraphQLISODateTime, { description: 'When.' })
  at!: Date;

  @Field(() => String, { description: 'Name of the person who did it.' })
  by!: string;

  @Field(() => String, { description: 'What was done, in a few words.' })
  title!: string;

  @Field(() => ID, { description: 'The application.' })
  caseId!: string;

  @Field(() => String, { description: 'Name of the service.' })
  caseName!: string;

  @Field(() => String, { nullable: true, description: 'Number of the application, once submitted.' })
  number!: string | null;
}

@ObjectType('EnterpriseActPage', { description: 'A page of acts.' })
export class EnterpriseActPageType {
  @Field(() => [EnterpriseActType], { description: 'The acts, the last one first.' })
  nodes!: EnterpriseActType[];

  @Field(() => String, { nullable: true, description: 'Where the next page begins.' })
  endCursor!: string | null;

  @Field(() => Boolean, { description: 'Whether there is a next page.' })
  hasMore!: boolean;
}

/** What an enterprise sees of those who act for it. */
@Resolver()
export class EnterpriseActsResolver {
  constructor(private readonly acts: EnterpriseActsService) {}

  @Query(() => EnterpriseActPageType, {
    nullable: true,
    description: 'What was done in the name of an enterprise; null for everybody but its representative.',
  })
  @ForCitizens()
  enterpriseActs(
    @CurrentCitizen() citizen: Citizen,
    @Args('enterpriseId', { type: () => ID }) enterpriseId: string,
    @Args('after', { type: () => String, nullable: true }) after?: string | null,
  ): Promise<EnterpriseActPageType | null> {
    return this.acts.page(citizen, enterpriseId, after ?? null);
  }
}
