import type { NamedQuery } from '@tongban/kernel';

/** Every case of a person of which something is left, the first one first. */
export const casesOfPerson = (personId: string): NamedQuery => ({
  name: 'applications.of-person',
  text: 'select id from application where applicant_id = $1 and erased_at is null order by created_at, id',
  values: [personId],
});
