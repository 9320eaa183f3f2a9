import type { NamedQuery } from '@tongban/kernel';
import type { Day } from '@tongban/rules';

/** Cases that nobody answered within the five days, the longest waiting first. */
export const lapsedCases = (today: Day): NamedQuery => ({
  name: 'applications.lapsed',
  text: `select id from application where next_due is not null and next_due < $1 and stage = 'submitted'
          order by next_due, id limit 500`,
  values: [today],
});

/** Drafts that nobody has touched since a moment. */
export const staleDrafts = (before: Date): NamedQuery => ({
  name: 'applications.stale-drafts',
  text: `select id from application where stage = 'draft' and saved_at < $1 order by saved_at limit 500`,
  values: [before],
});
