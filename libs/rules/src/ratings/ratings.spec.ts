import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { checkRating, isBad, nationalRatingLevels, ratingIndices } from './index.js';

describe('a rating', () => {
  test.each([
    [5, [], null, null],
    [5, ['510', '517'], '很好', null],
    [2, ['207'], null, null],
    [1, [], '等了很久', null],
    [1, [], null, 'RATING_NEEDS_REASON'],
    [2, [], '   ', 'RATING_NEEDS_REASON'],
    [5, ['207'], null, 'RATING_REASON_UNKNOWN'],
    [5, ['501'], null, 'RATING_REASON_UNKNOWN'],
    [5, ['510', '510'], null, 'RATING_REASON_UNKNOWN'],
    [0, [], null, 'RATING_LEVEL_UNKNOWN'],
    [4.5, [], null, 'RATING_LEVEL_UNKNOWN'],
    [3, [], '字'.repeat(500), null],
    [3, [], '字'.repeat(501), 'RATING_TEXT_TOO_LONG'],
  ])('of %p with %p and %p: %p', (level, reasons, text, refusal) => {
    expect(checkRating({ level, reasons, text })).toBe(refusal);
  });

  test('has the national levels, each with three reasons shown first', () => {
    expect(nationalRatingLevels.map(({ level }) => level)).toEqual([5, 4, 3, 2, 1]);
    for (const { level, bad, reasons } of nationalRatingLevels) {
      expect(bad).toBe(level <= 2);
      expect(isBad(level)).toBe(level <= 2);
      expect(reasons.filter(({ shownFirst }) => shownFirst)).toHaveLength(3);
      for (const { code } of reasons) expect(code.charAt(0)).toBe(String(level));
    }
  });
});

describe('the indices', () => {
  test('are shares of what there is', () => {
    const counts = {
      rateable: 20,
      byLevel: { 5: 5, 4: 2, 3: 1, 2: 1, 1: 1 },
      badAnswered: 2,
      badRectified: 1,
    };
    expect(ratingIndices(counts)).toEqual({
      goodRate: 0.8,
      activeRate: 0.5,
      unratedRate: 0.5,
      badAnsweredRate: 1,
      badRectifiedRate: 0.5,
    });
  });

  test('of nothing are nothing, not good', () => {
    expect(ratingIndices({ rateable: 3, byLevel: {}, badAnswered: 0, badRectified: 0 })).toEqual({
      goodRate: null,
      activeRate: 0,
      unratedRate: 1,
      badAnsweredRate: null,
      badRectifiedRate: null,
    });
  });

  test('do not get better by an event that nobody rated', () => {
    const byLevel = fc.record({ 1: fc.nat(9), 2: fc.nat(9), 3: fc.nat(9), 4: fc.nat(9), 5: fc.nat(9) });
    fc.assert(
      fc.property(byLevel, fc.nat(50), (ratings, unrated) => {
        const rated = Object.values(ratings).reduce((sum, count) => sum + count, 0);
        const counts = { byLevel: ratings, badAnswered: 0, badRectified: 0 };
        const before = ratingIndices({ ...counts, rateable: rated });
        expect(ratingIndices({ ...counts, rateable: rated + unrated }).goodRate).toBe(before.goodRate);
      }),
    );
  });
});
