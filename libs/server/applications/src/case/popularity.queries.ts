import type { NamedQuery } from '@tongban/kernel';
import type { Day } from '@tongban/rules';

/**
 * How many applications came in for each item since a day. Numbers are gapless, so the last number of a day says how
 * many there were: nothing is counted twice, and no case is read.
 */
export const submissionsSince = (day: Day): NamedQuery => ({
  name: 'applications.submissions-since',
  text: `select item_key as code, sum(last)::integer as count from number_sequence where day >= $1 group by item_key`,
  values: [day],
});
