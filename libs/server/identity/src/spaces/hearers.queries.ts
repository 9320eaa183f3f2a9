import type { NamedQuery } from '@tongban/kernel';

/** Whose case it is, and who acted for them: what decides who is told about it. */
export interface ToldCase {
  /** The person, also a child, or the enterprise. */
  readonly applicantId: string;
  /** Who submitted it in the applicant's place; null when the applicant did. */
  readonly agentId: string | null;
  readonly itemId: string;
  readonly themeKeys: readonly string[];
}

/**
 * Who is told about a case: the person themselves; for a child those who look after it today; for an enterprise its
 * legal representative, and the agent who submitted the case as long as they are authorised for it.
 */
export const hearersOf = (told: ToldCase, today: string): NamedQuery => ({
  name: 'identity.hearers',
  text: `select id from person where id = $1
          union select guardian_id from guardianship
                 where child_id = $1 and ended_at is null and ends_on > $5::date
          union select representative_id from enterprise where id = $1
          union select agent_id from enterprise_authorisation
                 where enterprise_id = $1 and agent_id = $2 and accepted_at is not null and ended_at is null
                   and until >= $5::date
                   and (scope = 'all' or $3::uuid = any(item_ids) or theme_keys && $4::text[])
          order by 1`,
  values: [told.applicantId, told.agentId, told.itemId, told.themeKeys, today],
});
