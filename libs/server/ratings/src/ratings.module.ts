import { Module } from '@nestjs/common';
import { ApplicationsModule } from '@tongban/applications';
import { CaseRatingResolver } from './counter/case-rating.resolver.js';
import { RatingPortalResolver } from './portal/rating.resolver.js';
import { RatingService } from './rating.service.js';
import './ratings.refusals.js';

/** 好差评: what applicants say of the service. */
@Module({ imports: [ApplicationsModule], providers: [RatingService], exports: [RatingService] })
export class RatingsModule {}

/** What citizens may ask of it. */
@Module({ imports: [RatingsModule], providers: [RatingPortalResolver] })
export class RatingsPortalModule {}

/** What staff may ask of it. */
@Module({ imports: [RatingsModule], providers: [CaseRatingResolver] })
export class RatingsCounterModule {}
