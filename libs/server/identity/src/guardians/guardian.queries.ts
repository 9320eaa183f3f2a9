import type { NamedQuery } from '@tongban/kernel';

/** Papers that show a clerk who a child's parent or guardian is. */
export type GuardianPapers = 'household-register' | 'birth-certificate' | 'guardianship-paper';

/** Why a clerk ends a guardianship: the right was lost, it should not have been recorded, or the guardian asks. */
export type GuardianshipEndReason = 'custody' | 'mistake' | 'asked';

/** Gives a child a place among the people, unless its number has one. */
export const registerChild = (
  id: string,
  name: string,
  number: string,
  digest: string,
  at: Date,
): NamedQuery => ({
  name: 'identity.register-child',
  text: `insert into person (id, name, identity_number, identity_number_digest, assurance, demonstration, created_at,
                             version)
         values ($1, $2, $3, $4, 3, false, $5, 1) on conflict (identity_number_digest) do nothing`,
  values: [id, name, number, digest, at],
});

/** Whoever has an identity number, by its keyed digest. */
export const childByDigest = (digest: string): NamedQuery => ({
  name: 'identity.child-by-digest',
  text: 'select id, name from person where identity_number_digest = $1 and merged_into is null',
  values: [digest],
});

/** Records a guardianship; no row comes back where it is in force already. */
export const insertGuardianship = (one: {
  id: string;
  guardianId: string;
  childId: string;
  relation: string;
  endsOn: string;
  /** Who saw which papers; null where the household register confirmed it. */
  seen: { readonly staffId: string; readonly papers: GuardianPapers } | null;
  at: Date;
}): NamedQuery => ({
  name: 'identity.insert-guardianship',
  text: `insert into guardianship (id, guardian_id, child_id, relation, ends_on, proved_by, proved_by_staff, papers,
                                   given_at, version)
         values ($1, $2, $3, $4, $5, case when $6::uuid is null then 'household' else 'clerk' end, $6, $7, $8, 1)
         on conflict (guardian_id, child_id) where ended_at is null do nothing returning id`,
  values: [
    one.id,
    one.guardianId,
    one.childId,
    one.relation,
    one.endsOn,
    one.seen?.staffId ?? null,
    one.seen?.papers ?? null,
    one.at,
  ],
});

/** A guardian gives their own guardianship up. */
export const endGuardianship = (guardianId: string, childId: string, now: Date): NamedQuery => ({
  name: 'identity.end-guardianship',
  text: `update guardianship set ended_at = $3, version = version + 1
          where guardian_id = $1 and child_id = $2 and ended_at is null returning id`,
  values: [guardianId, childId, now],
});

/** A guardianship in force between two identity numbers, given as keyed digests; held until the transaction ends. */
export const guardianshipBetween = (guardianDigest: string, childDigest: string): NamedQuery => ({
  name: 'identity.guardianship-between',
  text: `select g.id, g.guardian_id as "guardianId", g.child_id as "childId"
           from guardianship g
           join person p on p.id = g.guardian_id
           join person c on c.id = g.child_id
          where p.identity_number_digest = $1 and c.identity_number_digest = $2 and g.ended_at is null
            for update of g`,
  values: [guardianDigest, childDigest],
});

/** A clerk ends a guardianship. */
export const endGuardianshipAtCounter = (
  id: string,
  end: { staffId: string; reason: GuardianshipEndReason; note: string; at: Date },
): NamedQuery => ({
  name: 'identity.end-guardianship-at-counter',
  text: `update guardianship set ended_at = $2, ended_by_staff = $3, end_reason = $4, end_note = $5,
                                 version = version + 1
          where id = $1`,
  values: [id, end.at, end.staffId, end.reason, end.note],
});

/** Who looks after a child today. */
export const guardiansOf = (childId: string, today: string): NamedQuery => ({
  name: 'identity.guardians-of',
  text: `select guardian_id as id from guardianship
          where child_id = $1 and ended_at is null and ends_on > $2::date order by given_at, id`,
  values: [childId, today],
});
