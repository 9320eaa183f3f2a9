import type { NamedQuery } from '@tongban/kernel';
import type { Day } from '@tongban/rules';

/** Cases that nobody answered within the five days, the longest waiting first. */
export const lapsedCases = (today: Day): NamedQuery => ({
  name: 'applications.lapsed',
  text: `select id from application where next_due is not null and next_due < $1 and stage = 'submitted'
          order by next_due, id limit 500`,
  values: [today],
});
