import type { NamedQuery } from '@tongban/kernel';
import type { SecurityValues } from '@tongban/rules';

/** The values that somebody chose; no row while the bid's hold. */
export const securityPolicy = (): NamedQuery => ({
  name: 'identity.security-policy',
  quick: true,
  text: 'select version, chosen from security_policy',
  values: [],
});

/** Writes values, if the version is still the one that was looked at. */
export const writeSecurityPolicy = (version: number, chosen: SecurityValues, now: Date): NamedQuery => ({
  name: 'identity.write-security-policy',
  text: `insert into security_policy as p (version, chosen, changed_at) values ($1 + 1, $2, $3)
         on conflict (singleton) do update set version = p.version + 1, chosen = excluded.chosen,
                                               changed_at = excluded.changed_at
           where p.version = $1
         returning version`,
  values: [version, JSON.stringify(chosen), now],
});

/** Keeps who changed what, and why. */
export const recordPolicyChange = (change: {
  id: string;
  version: number;
  staffId: string;
  /** Where a second person was needed. */
  confirmedBy: string | null;
  at: Date;
  changes: readonly object[];
  reason: string;
}): NamedQuery => ({
  name: 'identity.record-policy-change',
  text: `insert into security_policy_change (id, version, staff_id, changed_at, changes, reason, confirmed_by)
         values ($1, $2, $3, $4, $5, $6, $7)`,
  values: [
    change.id,
    change.version,
    change.staffId,
    change.at,
    JSON.stringify(change.changes),
    change.reason,
    change.confirmedBy,
  ],
});

/** The newest changes. */
export const securityPolicyChanges = (count: number): NamedQuery => ({
  name: 'identity.security-policy-changes',
  text: `select id, changed_at, staff_id, confirmed_by, reason, changes from security_policy_change
          order by version desc limit $1`,
  values: [count],
});
