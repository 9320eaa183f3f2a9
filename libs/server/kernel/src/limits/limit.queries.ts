import type { NamedQuery } from '../database/named-query.js';

/**
 * Takes from one bucket, if there is enough in it, and gives a row then. All figures are milliseconds, `now` since 1970.
 * A moment further ahead than the tolerance comes from a clock that was set back, or from a wider limit of before: it
 * counts as none, so that nobody is locked out.
 */
export const takeFromBucket = (key: string, now: number, cost: number, tolerance: number): NamedQuery => ({
  name: 'kernel.take-from-bucket',
  quick: true,
  text: `insert into rate_limit as r (key, paid_off) values ($1, $2::bigint + $3::bigint)
         on conflict (key) do update
            set paid_off = case when r.paid_off between $2::bigint and $2::bigint + $4::bigint
                                then r.paid_off else $2::bigint end + $3::bigint
          where case when r.paid_off between $2::bigint and $2::bigint + $4::bigint
                     then r.paid_off else $2::bigint end + $3::bigint <= $2::bigint + $4::bigint
         returning 1 as taken`,
  values: [key, now, cost, tolerance],
});

/** What a refused bucket stands at, to say how long to wait. */
export const bucketAt = (key: string): NamedQuery => ({
  name: 'kernel.bucket-at',
  quick: true,
  text: 'select paid_off from rate_limit where key = $1',
  values: [key],
});

/** Removes buckets that are full again. */
export const forgetFullBuckets = (now: number): NamedQuery => ({
  name: 'kernel.forget-full-buckets',
  text: 'delete from rate_limit where paid_off < $1::bigint',
  values: [now],
});
