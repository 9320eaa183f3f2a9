import type { LocalText } from '../text/index.js';

/** One of the national levels, 5 (very satisfied) to 1 (very dissatisfied). */
export interface RatingLevel {
  readonly level: number;
  readonly name: LocalText;
  /** A bad rating needs a reason or a text, and is put right. */
  readonly bad: boolean;
  readonly reasons: readonly RatingReason[];
}

export interface RatingReason {
  readonly code: string;
  readonly text: LocalText;
  /** The first three reasons of a level are shown first. */
  readonly shownFirst: boolean;
}
