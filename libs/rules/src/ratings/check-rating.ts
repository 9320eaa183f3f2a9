import type { Catalogue } from '../text/index.js';
import { nationalRatingLevels } from './reasons.js';

export const ratingRefusals = [
  'RATING_LEVEL_UNKNOWN',
  'RATING_REASON_UNKNOWN',
  'RATING_NEEDS_REASON',
  'RATING_TEXT_TOO_LONG',
] as const;
export type RatingRefusal = (typeof ratingRefusals)[number];

/** Characters of a rating's text. */
export const longestRatingText = 500;

/** What a citizen says of one service event. */
export interface RatingInput {
  readonly level: number;
  /** Reason codes of that level. */
  readonly reasons: readonly string[];
  readonly text: string | null;
}

/** Whether a level is bad: 1 and 2 are. */
export function isBad(level: number): boolean {
  return nationalRatingLevels.some((one) => one.level === level && one.bad);
}

/** Checks a rating by itself: null when it may be given, or why not. */
export function checkRating({ level, reasons, text }: RatingInput): RatingRefusal | null {
  const known = nationalRatingLevels.find((one) => one.level === level);
  if (!known) return 'RATING_LEVEL_UNKNOWN';
  const repeated = new Set(reasons).size !== reasons.length;
  if (repeated || reasons.some((code) => !known.reasons.some((reason) => reason.code === code))) {
    return 'RATING_REASON_UNKNOWN';
  }
  const written = (text ?? '').trim();
  if (Array.from(written).length > longestRatingText) return 'RATING_TEXT_TOO_LONG';
  return known.bad && reasons.length === 0 && written === '' ? 'RATING_NEEDS_REASON' : null;
}

export const ratingSentences: Catalogue<typeof ratingRefusals> = {
  'zh-CN': {
    RATING_LEVEL_UNKNOWN: '请选择满意程度。',
    RATING_REASON_UNKNOWN: '所选原因不属于这个满意程度，请重新选择。',
    RATING_NEEDS_REASON: '请选择或写下不满意的原因。',
    RATING_TEXT_TOO_LONG: '评价内容不能超过500个字。',
  },
  en: {
    RATING_LEVEL_UNKNOWN: 'Please say how satisfied you are.',
    RATING_REASON_UNKNOWN: 'A reason does not belong to this level. Please choose again.',
    RATING_NEEDS_REASON: 'Please choose or write what was not good.',
    RATING_TEXT_TOO_LONG: 'The text may have up to 500 characters.',
  },
};
