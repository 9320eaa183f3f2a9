import type { RatingTexts } from './texts.js';

export const chinese: RatingTexts = {
  refusals: {
    RATING_NOTHING_TO_RATE: '这次办理还不能评价。',
    RATING_ALREADY_GIVEN: '您已经评价过这次服务。',
  },
  events: {
    accepted: '受理环节办得怎么样？',
    notAccepted: '这次办理怎么样？',
    closed: '整个办理过程怎么样？',
  },
};
