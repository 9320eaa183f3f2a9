import { isBad } from './check-rating.js';

/** What the indices of an item, unit, region, counter or period are worked out from. */
export interface RatingCounts {
  /** Service events that could be rated. */
  readonly rateable: number;
  /** Valid ratings by level; ratings set aside by an appeal are not among them. */
  readonly byLevel: Readonly<Partial<Record<1 | 2 | 3 | 4 | 5, number>>>;
  /** Bad ratings that got an answer, and that were put right. */
  readonly badAnswered: number;
  readonly badRectified: number;
}

/** Shares from 0 to 1; null where there is nothing to share, which is neither good nor bad. */
export interface RatingIndices {
  /** (5 + 4 + 3) / valid. */
  readonly goodRate: number | null;
  /** Rated / rateable. An unrated event stays unrated: it is never counted as good. */
  readonly activeRate: number | null;
  readonly unratedRate: number | null;
  readonly badAnsweredRate: number | null;
  readonly badRectifiedRate: number | null;
}

const levels = [1, 2, 3, 4, 5] as const;

/** Works out the published indices of ratings. */
export function ratingIndices(counts: RatingCounts): RatingIndices {
  const count = (of: (level: number) => boolean): number =>
    levels.filter(of).reduce((sum, level) => sum + (counts.byLevel[level] ?? 0), 0);
  const bad = count(isBad);
  const rated = count(() => true);
  return {
    goodRate: share(rated - bad, rated),
    activeRate: share(rated, counts.rateable),
    unratedRate: share(counts.rateable - rated, counts.rateable),
    badAnsweredRate: share(counts.badAnswered, bad),
    badRectifiedRate: share(counts.badRectified, bad),
  };
}

function share(part: number, whole: number): number | null {
  return whole > 0 ? part / whole : null;
}
