/** At most `count` messages in any span of `seconds`. */
export interface Allowance {
  readonly seconds: number;
  readonly count: number;
}

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Seconds after which one may have a code sent again. */
export const RESEND_SECONDS = MINUTE;

/**
 * How many codes go out: per number, so that nobody's telephone is flooded, and per address, so that nobody has codes
 * sent to a thousand numbers. An office behind one address still gets through.
 */
export const allowances = {
  number: [
    { seconds: RESEND_SECONDS, count: 1 },
    { seconds: HOUR, count: 5 },
    { seconds: DAY, count: 10 },
  ],
  address: [
    { seconds: MINUTE, count: 10 },
    { seconds: HOUR, count: 60 },
  ],
} as const satisfies Record<string, readonly Allowance[]>;

/** Longest span that any allowance looks back, in seconds. */
export const LONGEST_SPAN = DAY;

/**
 * How long somebody has to wait until another message is within every allowance.
 *
 * @param sent moments of messages, in milliseconds, in any order
 * @param now  in milliseconds
 * @returns seconds, rounded up; 0 when at once
 */
export function secondsToWait(sent: readonly number[], now: number, allowed: readonly Allowance[]): number {
  const waits = allowed.map(({ seconds, count }) => {
    const within = sent.filter((at) => at > now - seconds * 1000).sort((one, other) => other - one);
    // When the oldest of the last `count` leaves the span there is room again.
    const oldest = within[count - 1];
    return oldest === undefined ? 0 : Math.ceil((oldest + seconds * 1000 - now) / 1000);
  });
  return Math.max(0, ...waits);
}
