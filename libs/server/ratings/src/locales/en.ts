import type { RatingTexts } from './texts.js';

export const english: RatingTexts = {
  refusals: {
    RATING_NOTHING_TO_RATE: 'This cannot be rated yet.',
    RATING_ALREADY_GIVEN: 'You have already rated this service.',
  },
  events: {
    accepted: 'How was the acceptance of your application?',
    notAccepted: 'How was your application handled?',
    closed: 'How was the service as a whole?',
  },
};
