import { Args, Field, ID, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { GiveConsentInput, PrivacyNoticeType, noticeType } from '@tongban/identity';
import {
  CurrentCitizen,
  ForCitizens,
  RefusalType,
  isRefusal,
  refusalType,
  type Citizen,
} from '@tongban/kernel';
import { CaseNotices } from '../privacy/case-notices.service.js';

@ObjectType('ConsentPayload', { description: 'What is still to be ticked, or why nothing was recorded.' })
export class ConsentPayloadType {
  @Field(() => [PrivacyNoticeType], { nullable: true, description: 'Empty when everything is ticked.' })
  notices?: PrivacyNoticeType[] | null;

  @Field(() => RefusalType, { nullable: true, description: 'Null when it was recorded.' })
  refusal?: RefusalType | null;
}

/** The notices before an application, and what the person ticked. */
@Resolver()
export class ApplicationNoticesResolver {
  constructor(private readonly notices: CaseNotices) {}

  @Query(() => [PrivacyNoticeType], {
    nullable: true,
    description: 'What the person has yet to read and tick before submitting; null for no own application.',
  })
  @ForCitizens()
  async applicationNotices(
    @CurrentCitizen() citizen: Citizen,
    @Args('applicationId', { type: () => ID }) applicationId: string,
  ): Promise<PrivacyNoticeType[] | null> {
    return (await this.notices.open(citizen, applicationId))?.map(noticeType) ?? null;
  }

  @Mutation(() => ConsentPayloadType, { description: 'Records what the person ticked for an application.' })
  @ForCitizens()
  async giveConsent(
    @CurrentCitizen() citizen: Citizen,
    @Args('input', { type: () => GiveConsentInput })
    { idempotencyKey, applicationId, notices: ticked }: GiveConsentInput,
  ): Promise<ConsentPayloadType> {
    const outcome = await this.notices.tick(citizen, { idempotencyKey, applicationId, ticked });
    if (isRefusal(outcome)) return { refusal: refusalType(outcome, citizen.language) };
    return { notices: outcome.left.map(noticeType) };
  }
}
