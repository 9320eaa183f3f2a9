import { ratingRefusals as givenByTheRules, ratingSentences } from '@tongban/rules';
import { declareSentences } from '@tongban/kernel';
import { english } from './locales/en.js';
import { chinese } from './locales/zh-CN.js';

/** The refusals that this module adds to those of the rules. */
export const ratingRefusals = ['RATING_NOTHING_TO_RATE', 'RATING_ALREADY_GIVEN'] as const;

/** Every expected "no" to a rating. */
export const allRatingRefusals = [...givenByTheRules, ...ratingRefusals] as const;

declareSentences({
  'zh-CN': { ...ratingSentences['zh-CN'], ...chinese.refusals },
  en: { ...ratingSentences.en, ...english.refusals },
});
