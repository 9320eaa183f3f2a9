import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CaseType } from '@tongban/applications';
import { CurrentStaff, type Language, type StaffMember } from '@tongban/kernel';
import { isBad, nationalRatingLevels } from '@tongban/rules';
import { textsOf } from '../locales/texts-of.js';
import type { EventRow } from '../rating.queries.js';
import { RatingService } from '../rating.service.js';
import { CaseRatingType } from './case-rating.type.js';

@Resolver(() => CaseType)
export class CaseRatingResolver {
  constructor(private readonly ratings: RatingService) {}

  @ResolveField('ratings', () => [CaseRatingType], {
    description: 'Ratings of this case. Bad ones are for those who follow them up.',
  })
  async ratingsOf(
    @Parent() parent: CaseType,
    @CurrentStaff() reader: StaffMember,
  ): Promise<CaseRatingType[]> {
    const events = await this.ratings.events([parent.id]);
    // A case names its applicant: whoever sees a bad rating there knows who gave it.
    const sees = (event: EventRow): boolean =>
      reader.roles.includes('followUp') || event.level === null || !isBad(event.level);
    return (events.get(parent.id) ?? []).filter(sees).flatMap((event) => caseRating(event, reader.language));
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
