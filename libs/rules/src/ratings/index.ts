export { checkRating, isBad, longestRatingText, ratingRefusals, ratingSentences } from './check-rating.js';
export type { RatingInput, RatingRefusal } from './check-rating.js';
export { ratingIndices } from './indices.js';
export type { RatingCounts, RatingIndices } from './indices.js';
export type { RatingLevel, RatingReason } from './levels.js';
export { nationalRatingLevels, ratingChannels } from './reasons.js';
