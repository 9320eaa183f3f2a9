import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CaseType } from '@tongban/applications';
import { CurrentLanguage, type Language } from '@tongban/kernel';
import { nationalRatingLevels } from '@tongban/rules';
import { textsOf } from '../locales/texts-of.js';
import type { EventRow } from '../rating.queries.js';
import { RatingService } from '../rating.service.js';
import { CaseRatingType } from './case-rating.type.js';

@Resolver(() => CaseType)
export class CaseRatingResolver {
  constructor(private readonly ratings: RatingService) {}

  @ResolveField('ratings', () => [CaseRatingType], { description: 'Ratings of this case.' })
  async ratingsOf(
    @Parent() parent: CaseType,
    @CurrentLanguage() language: Language,
  ): Promise<CaseRatingType[]> {
    const events = await this.ratings.events([parent.id]);
    return (events.get(parent.id) ?? []).flatMap((event) => caseRating(event, language));
  }
}

function caseRating(event: EventRow, language: Language): CaseRatingType[] {
  const level = nationalRatingLevels.find((one) => one.level === event.level);
  if (!level || event.ratedAt === null) return [];
  const key = language === 'en' ? 'en' : 'zh';
  return [
    {
      eventNumber: event.eventNumber,
      title: textsOf(language).events[event.kind],
      level: level.level,
      levelName: level.name[key],
      reasons: level.reasons.filter(({ code }) => event.reasons?.includes(code)).map(({ text }) => text[key]),
      text: event.text,
      at: event.ratedAt,
    },
  ];
}
