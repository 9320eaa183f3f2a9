import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { ApplicationType } from '@tongban/applications';
import {
  CurrentCitizen,
  CurrentLanguage,
  ForCitizens,
  ForEverybody,
  isRefusal,
  refusalType,
  type Citizen,
  type Language,
} from '@tongban/kernel';
import { nationalRatingLevels } from '@tongban/rules';
import { textsOf } from '../locales/texts-of.js';
import type { EventRow } from '../rating.queries.js';
import { RatingService } from '../rating.service.js';
import { RateableEventType, RateInputType, RatePayload, RatingLevelType } from './rating.types.js';

@Resolver(() => ApplicationType)
export class RatingPortalResolver {
  constructor(private readonly ratings: RatingService) {}

  @Query(() => [RatingLevelType], { description: 'The national levels with their reasons, best first.' })
  @ForEverybody()
  ratingLevels(@CurrentLanguage() language: Language): RatingLevelType[] {
    const key = language === 'en' ? 'en' : 'zh';
    return nationalRatingLevels.map(({ level, name, bad, reasons }) => ({
      level,
      name: name[key],
      bad,
      reasons: reasons.map(({ code, text, shownFirst }) => ({ code, text: text[key], first: shownFirst })),
    }));
  }

  @ResolveField(() => [RateableEventType], { description: 'What the applicant can rate, or has rated.' })
  async rateable(
    @Parent() application: ApplicationType,
    @CurrentLanguage() language: Language,
  ): Promise<RateableEventType[]> {
    const events = await this.ratings.events([application.id]);
    return (events.get(application.id) ?? []).map((event) => rateableEvent(event, language));
  }

  @Mutation(() => RatePayload, { description: 'Rates one service event, once.' })
  @ForCitizens()
  async rateApplication(
    @CurrentCitizen() citizen: Citizen,
    @Args('input') input: RateInputType,
  ): Promise<RatePayload> {
    const outcome = await this.ratings.rate(citizen, { ...input, text: input.text ?? null });
    return isRefusal(outcome) ? { refusal: refusalType(outcome, citizen.language) } : { rating: outcome };
  }
}

const rateableEvent = (event: EventRow, language: Language): RateableEventType => ({
  eventNumber: event.eventNumber,
  kind: event.kind,
  title: textsOf(language).events[event.kind],
  at: event.at,
  rating:
    event.level === null || event.ratedAt === null
      ? null
      : { level: event.level, reasons: event.reasons ?? [], text: event.text, at: event.ratedAt },
});
