/** How often something may be done: so many at once, and afterwards so many a minute. */
export interface Rate {
  /** At once, after a pause. */
  readonly burst: number;
  readonly perMinute: number;
}

/** A limit for everybody behind one address, for one account, or for both. */
export interface RateLimit {
  /** Offices, halls and mobile networks put hundreds of people behind one address. */
  readonly address?: Rate;
  readonly account?: Rate;
}

/**
 * What is counted together.
 *
 * - `request`: every question to an endpoint and every file; counted by each server process for itself
 * - `logIn`: passwords, second factors, log-ins through other parties
 * - `code`: codes sent by SMS, which cost money and patience
 * - `account`: changes of one's own way in, of spaces and authorisations, and of other people's accounts
 * - `start`, `submit`, `upload`: what fills the queue, the number range and the disk
 * - `search`: staff who search for people's cases
 * - `reveal`: one masked value shown whole
 * - `export`: copies of data and of evidence
 */
export const rateGroups = [
  'request',
  'logIn',
  'code',
  'account',
  'start',
  'submit',
  'upload',
  'search',
  'reveal',
  'export',
] as const;

export type RateGroup = (typeof rateGroups)[number];

export type RateLimits = Readonly<Record<RateGroup, RateLimit>>;

/** Well above what people do, and well below what programs can. */
export const defaultRateLimits: RateLimits = {
  request: { address: { burst: 1500, perMinute: 9000 }, account: { burst: 300, perMinute: 900 } },
  logIn: { address: { burst: 120, perMinute: 60 } },
  code: { address: { burst: 30, perMinute: 15 } },
  account: { account: { burst: 30, perMinute: 15 }, address: { burst: 120, perMinute: 60 } },
  start: { account: { burst: 20, perMinute: 10 } },
  submit: { account: { burst: 20, perMinute: 10 } },
  upload: { account: { burst: 60, perMinute: 30 } },
  search: { account: { burst: 60, perMinute: 60 } },
  reveal: { account: { burst: 20, perMinute: 20 } },
  export: { account: { burst: 5, perMinute: 2 } },
};

/** Every figure that is no limit at all, as one English sentence for the engineer of the bid. */
export function rateProblems(limits: RateLimits): string[] {
  return rateGroups.flatMap((group) =>
    Object.entries(limits[group]).flatMap(([whose, rate]: [string, Rate]) =>
      Object.entries(rate)
        .filter(([, figure]: [string, number]) => !Number.isInteger(figure) || figure < 1)
        .map(([name]) => `security.rateLimits.${group}.${whose}.${name} has to be a whole number from 1`),
    ),
  );
}
