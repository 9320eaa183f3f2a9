import type { Rate } from '@tongban/rules';

/**
 * A rate in milliseconds, for the "generic cell rate" way of counting: of each key only one moment is kept, at which
 * everything taken so far is paid off; it may lie at most `tolerance` ahead.
 */
export interface Pace {
  /** Milliseconds that one costs. */
  readonly cost: number;
  /** Milliseconds of credit. */
  readonly tolerance: number;
}

/** @param factor how many times as many are allowed, for tests and measurements */
export function paceOf({ burst, perMinute }: Rate, factor = 1): Pace {
  const cost = 60_000 / (perMinute * factor);
  return { cost, tolerance: cost * burst * factor };
}

/** Seconds to wait until the moment `paidOff` lets the next one through; at least 1. */
export const secondsUntil = (paidOff: number, cost: number, { tolerance }: Pace, now: number): number =>
  Math.max(1, Math.ceil((paidOff + cost - tolerance - now) / 1000));
