import type { Sentences } from '@tongban/kernel';
import type { RateableKind } from '../rating.queries.js';
import type { ratingRefusals } from '../ratings.refusals.js';

/** What this module says in a language. */
export interface RatingTexts {
  readonly refusals: Sentences<typeof ratingRefusals>;
  /** What is asked about, as the heading of the rating. */
  readonly events: Readonly<Record<RateableKind, string>>;
}
