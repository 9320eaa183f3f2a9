import type { NamedQuery } from '@tongban/kernel';

/** A row when somebody represents an enterprise that is open. */
export const representsEnterprise = (personId: string): NamedQuery => ({
  name: 'privacy.represents',
  text: 'select 1 as one from enterprise where representative_id = $1 and closed_at is null limit 1',
  values: [personId],
});

/**
 * Takes everything out of an account that says who it belonged to. The rows stay, so that the history's ids lead
 * somewhere; what they say is an account and no longer a person.
 */
export function eraseAccount(personId: string, now: Date): NamedQuery[] {
  const statement = (name: string, text: string, values: unknown[] = [personId]): NamedQuery => ({
    name: `privacy.erase-${name}`,
    text,
    values,
  });
  return [
    statement(
      'person',
      `update person set name = '', identity_number = null, identity_number_digest = null, telephone = null,
              telephone_digest = null, telephone_confirmed_at = null, telephone_known_at = null, address = null, assurance = 1,
              demonstration_key = null, erased_at = $2, version = version + 1
        where id = $1`,
      [personId, now],
    ),
    statement('ways', 'delete from linked_way where person_id = $1'),
    statement('messages', 'delete from account_message where person_id = $1'),
    statement('letters', 'delete from privacy_letter where person_id = $1'),
    statement('codes', 'delete from counter_code where person_id = $1'),
    statement(
      'sessions',
      `update session set revoked_at = coalesce(revoked_at, $2), device = null, address_sealed = null
        where subject_id = $1`,
      [personId, now],
    ),
    statement(
      'guardianships',
      'update guardianship set ended_at = $2 where guardian_id = $1 and ended_at is null',
      [personId, now],
    ),
    statement(
      'authorities',
      `update enterprise_authorisation set agent_name = null, ended_at = coalesce(ended_at, $2) where agent_id = $1`,
      [personId, now],
    ),
    statement(
      'addresses',
      // Before the log-in it was a visitor who acted, on the person's own chain.
      `update history_event set address_sealed = null
        where address_sealed is not null
          and (actor_id = $1 or (chain_kind = 'account' and chain_id = $1 and actor_kind = 'visitor'))`,
    ),
  ];
}
