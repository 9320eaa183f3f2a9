import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CatalogueService } from '@tongban/catalogue';
import { CurrentCitizen, ForCitizens, isRefusal, refusalType, type Citizen } from '@tongban/kernel';
import { AuthorisationsService, type Authorisation } from './authorisations.service.js';
import {
  AnswerAuthorisationInput,
  AuthorisationPayloadType,
  AuthorisationType,
  AuthoriseAgentInput,
  AuthorisePayloadType,
  EndAuthorisationInput,
  EnterprisePayloadType,
  EnterpriseType,
  OpenEnterpriseInput,
} from './enterprise.types.js';
import { EnterprisesService } from './enterprises.service.js';

/** What representatives and agents ask about enterprises, and do with authorisations. */
@Resolver()
export class EnterpriseResolver {
  constructor(
    private readonly enterprises: EnterprisesService,
    private readonly authorisations: AuthorisationsService,
    private readonly catalogue: CatalogueService,
  ) {}

  @Query(() => EnterpriseType, {
    nullable: true,
    description: 'An enterprise that one represents; null for any other.',
  })
  @ForCitizens()
  enterprise(
    @CurrentCitizen() citizen: Citizen,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<EnterpriseType | null> {
    return this.represented(citizen, id);
  }

  @Query(() => [AuthorisationType], { description: 'Authorisations that one holds or was offered.' })
  @ForCitizens()
  async myAuthorisations(@CurrentCitizen() citizen: Citizen): Promise<AuthorisationType[]> {
    return this.withNames(citizen, await this.authorisations.ofAgent(citizen));
  }

  @Mutation(() => EnterprisePayloadType, {
    description: 'Opens the space of an enterprise for its legal representative.',
  })
  @ForCitizens()
  async openEnterprise(
    @CurrentCitizen() citizen: Citizen,
    @Args('input', { type: () => OpenEnterpriseInput }) input: OpenEnterpriseInput,
  ): Promise<EnterprisePayloadType> {
    const { creditCode, name, idempotencyKey } = input;
    const outcome = await this.enterprises.open(citizen, { creditCode, name, idempotencyKey });
    return isRefusal(outcome)
      ? { refusal: refusalType(outcome, citizen.language) }
      : { enterpriseId: outcome.id };
  }

  @Mutation(() => AuthorisePayloadType, {
    description: 'Offers somebody the right to act for an enterprise.',
  })
  @ForCitizens()
  async authoriseAgent(
    @CurrentCitizen() citizen: Citizen,
    @Args('input', { type: () => AuthoriseAgentInput }) input: AuthoriseAgentInput,
  ): Promise<AuthorisePayloadType> {
    const { enterpriseId, agent, everything, itemIds, themeKeys, until, idempotencyKey } = input;
    const outcome = await this.authorisations.offer(citizen, {
      enterpriseId,
      agent: agent ? { name: agent.name, identityNumber: agent.identityNumber } : null,
      everything,
      itemIds,
      themeKeys,
      until,
      idempotencyKey,
    });
    if (isRefusal(outcome)) return { refusal: refusalType(outcome, citizen.language) };
    return { code: outcome.code, enterprise: await this.represented(citizen, enterpriseId) };
  }

  @Mutation(() => AuthorisationPayloadType, {
    description: 'Accepts or declines an offer to act for an enterprise.',
  })
  @ForCitizens()
  async answerAuthorisation(
    @CurrentCitizen() citizen: Citizen,
    @Args('input', { type: () => AnswerAuthorisationInput })
    { id, code, accept, idempotencyKey }: AnswerAuthorisationInput,
  ): Promise<AuthorisationPayloadType> {
    const request = { id: id ?? null, code: code ?? null, accept, idempotencyKey };
    return this.held(citizen, await this.authorisations.answer(citizen, request));
  }

  @Mutation(() => AuthorisationPayloadType, {
    description: 'Ends an authorisation or takes an offer back, at once; by either side.',
  })
  @ForCitizens()
  async endAuthorisation(
    @CurrentCitizen() citizen: Citizen,
    @Args('input', { type: () => EndAuthorisationInput }) { id, idempotencyKey }: EndAuthorisationInput,
  ): Promise<AuthorisationPayloadType> {
    return this.held(citizen, await this.authorisations.end(citizen, { id, idempotencyKey }));
  }

  private async held(citizen: Citizen, outcome: unknown): Promise<AuthorisationPayloadType> {
    return isRefusal(outcome)
      ? { refusal: refusalType(outcome, citizen.language) }
      : { authorisations: await this.myAuthorisations(citizen) };
  }

  private async represented(citizen: Citizen, id: string): Promise<EnterpriseType | null> {
    const given = await this.authorisations.ofEnterprise(citizen, id);
    const enterprise = given && (await this.enterprises.byId([id])).get(id);
    if (!given || !enterprise) return null;
    const { name, creditCode } = enterprise;
    return { id, name, creditCode, authorisations: await this.withNames(citizen, given) };
  }

  /** Names of items come from memory: versions never change. */
  private async withNames(
    citizen: Citizen,
    authorisations: readonly Authorisation[],
  ): Promise<AuthorisationType[]> {
    const ids = [...new Set(authorisations.flatMap(({ itemIds }) => itemIds))];
    const names = new Map<string, string>();
    for (const id of ids) {
      const content = (await this.catalogue.openItem(id))?.version?.content;
      if (content) names.set(id, citizen.language === 'en' ? content.task_name_en || content.task_name : content.task_name); // prettier-ignore
    }
    return authorisations.map((one) => ({
      ...one,
      itemNames: one.itemIds.flatMap((id) => names.get(id) ?? []),
    }));
  }
}
