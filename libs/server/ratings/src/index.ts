import { Ratings1795000500000 } from './migrations/1795000500000-ratings.migration.js';
import { Rating } from './rating.entity.js';

export { RatingService, type GivenRating, type RateInput } from './rating.service.js';
export { RatingsCounterModule, RatingsModule, RatingsPortalModule } from './ratings.module.js';

/** Tables of this module. */
export const ratingsEntities = [Rating];

/** Migrations of this module, oldest first. */
export const ratingsMigrations = [Ratings1795000500000];
