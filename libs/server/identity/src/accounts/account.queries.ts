import type { NamedQuery, StaffRole } from '@tongban/kernel';
import type { StaffScope } from '@tongban/rules';

/** An account as administrators see it. */
export interface AccountRow {
  readonly id: string;
  readonly username: string;
  readonly name: string;
  readonly nameEn: string | null;
  readonly roles: readonly StaffRole[];
  readonly departmentIds: readonly string[] | null;
  readonly regionCodes: readonly string[] | null;
  readonly windowId: string | null;
  /** Whether it is known which person this is; the number itself is not kept, only its keyed digest. */
  readonly identityKnown: boolean;
  readonly active: boolean;
  readonly demonstration: boolean;
  readonly secondFactorSince: Date | null;
  readonly secondFactorLockedAt: Date | null;
  readonly version: number;
}

const columns = `id, username, name, name_en as "nameEn", roles, department_ids as "departmentIds",
       region_codes as "regionCodes", window_id as "windowId",
       identity_number_digest is not null as "identityKnown", active, demonstration,
       totp_since as "secondFactorSince", totp_locked_at as "secondFactorLockedAt", version`;

/** What a list of accounts is narrowed to. */
export interface AccountFilter {
  /** Beginning of a username or of a name. */
  readonly search: string | null;
  readonly role: StaffRole | null;
  readonly active: boolean | null;
}

/**
 * A page of accounts by username, after the one given.
 *
 * The text differs by what is asked for, so that each form has a plan of its own: prefixes go through two indexes,
 * roles through a third, everything else along the order itself.
 */
export function accountPage(filter: AccountFilter, after: string | null, limit: number): NamedQuery {
  const values: unknown[] = [limit];
  const place = (value: unknown): string => `$${values.push(value)}`;
  const conditions: string[] = [];
  if (after !== null) conditions.push(`username > ${place(after)}`);
  if (filter.search !== null) {
    const prefix = filter.search.replace(/[\\%_]/g, (sign) => `\\${sign}`);
    conditions.push(
      `(username like ${place(`${prefix.toLowerCase()}%`)} or name like ${place(`${prefix}%`)})`,
    );
  }
  if (filter.role !== null) conditions.push(`roles @> array[${place(filter.role)}::text]`);
  if (filter.active !== null) conditions.push(filter.active ? 'active' : 'not active');
  const form = [after !== null, filter.search !== null, filter.role !== null, filter.active]
    .map(Number)
    .join('');
  return {
    name: `identity.accounts-${form}`,
    text: `select ${columns} from staff ${conditions.length ? `where ${conditions.join(' and ')}` : ''}
            order by username limit $1`,
    values,
  };
}

/** Some accounts by id. */
export const accountsById = (ids: readonly string[]): NamedQuery => ({
  name: 'identity.accounts-by-id',
  text: `select ${columns} from staff where id = any($1::uuid[])`,
  values: [ids],
});

/** One account, held until the end of the transaction. */
export const accountForUpdate = (id: string): NamedQuery => ({
  name: 'identity.account-for-update',
  text: `select ${columns} from staff where id = $1 for update`,
  values: [id],
});

/**
 * The accounts that can administer, held in one order: two administrators who close each other wait for one another,
 * and the second one is the last.
 *
 * @param demo whether accounts of the demonstration can log in here
 */
export const administratorsForUpdate = (demo: boolean): NamedQuery => ({
  name: 'identity.administrators-for-update',
  text: `select id from staff
          where roles @> array['administrator'::text] and active and (not demonstration or $1) order by id for update`,
  values: [demo],
});

/** Makes an account that cannot be used yet. No row when the username is taken. */
export const insertAccount = (
  account: Omit<
    AccountRow,
    'demonstration' | 'secondFactorSince' | 'secondFactorLockedAt' | 'version' | 'identityKnown'
  >,
  identityDigest: string | null,
  passwordHash: string,
  now: Date,
): NamedQuery => ({
  name: 'identity.insert-account',
  text: `insert into staff (id, username, name, name_en, password_hash, roles, department_ids, region_codes, window_id,
                            active, demonstration, version, password_changed_at, password_temporary, created_at,
                            identity_number_digest)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, false, 1, $11, true, $11, $12)
         on conflict (username) do nothing returning id`,
  values: [
    account.id,
    account.username,
    account.name,
    account.nameEn,
    passwordHash,
    account.roles,
    account.departmentIds,
    account.regionCodes,
    account.windowId,
    account.active,
    now,
    identityDigest,
  ],
});

/** Whether another account is that of the same person, closed ones too. */
export const accountOfIdentity = (digest: string, exceptId: string | null): NamedQuery => ({
  name: 'identity.account-of-identity',
  text: `select id from staff where identity_number_digest = $1 and id is distinct from $2::uuid limit 1`,
  values: [digest, exceptId],
});

/** Notes which person an account is that of. */
export const setAccountIdentity = (id: string, digest: string): NamedQuery => ({
  name: 'identity.set-account-identity',
  text: `update staff set identity_number_digest = $2, version = version + 1
          where id = $1 and identity_number_digest is distinct from $2 returning id`,
  values: [id, digest],
});

/** What can be changed of an account beside its log-in. */
export type AccountFields = Pick<AccountRow, 'name' | 'nameEn' | 'roles' | 'windowId'> & StaffScope;

/** Writes an account that is held. */
export const updateAccount = (id: string, fields: AccountFields): NamedQuery => ({
  name: 'identity.update-account',
  text: `update staff set name = $2, name_en = $3, roles = $4, department_ids = $5, region_codes = $6, window_id = $7,
                version = version + 1 where id = $1`,
  values: [
    id,
    fields.name,
    fields.nameEn,
    fields.roles,
    fields.departmentIds,
    fields.regionCodes,
    fields.windowId,
  ],
});

/** Closes an account that is held, or opens it again. */
export const setAccountActive = (id: string, active: boolean): NamedQuery => ({
  name: 'identity.set-account-active',
  text: 'update staff set active = $2, version = version + 1 where id = $1',
  values: [id, active],
});

/** When somebody used some accounts last, and how many sessions they have. */
export const accountUse = (ids: readonly string[], now: Date): NamedQuery => ({
  name: 'identity.account-use',
  text: `select subject_id as id, max(last_seen_at) as "lastSeenAt",
                (count(*) filter (where revoked_at is null and expires_at > $2))::integer as sessions
           from session where subject_id = any($1::uuid[]) group by subject_id`,
  values: [ids, now],
});
