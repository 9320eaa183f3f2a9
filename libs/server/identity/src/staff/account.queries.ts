import type { NamedQuery, StaffRole } from '@tongban/kernel';

/** What a log-in needs to know of an account. */
export interface LogInAccount {
  id: string;
  username: string;
  name: string;
  roles: StaffRole[];
  department_ids: string[] | null;
  identity_number_digest: string | null;
  demonstration: boolean;
  password_hash: string;
  password_changed_at: Date;
  password_temporary: boolean;
  totp_secret: string | null;
  totp_since: Date | null;
  totp_next_secret: string | null;
  /** Since when codes of the app are not taken, after too many wrong ones; null while they are. */
  totp_locked_at: Date | null;
}

const COLUMNS = `m.id, m.username, m.name, m.roles, m.department_ids, m.identity_number_digest, m.demonstration,
                 m.password_hash, m.password_changed_at, m.password_temporary, m.totp_secret, m.totp_since,
                 m.totp_next_secret, m.totp_locked_at`;

/**
 * An open account by its name, and whether the device is one from which it has been used.
 *
 * @param demo the public passwords of the demonstration open nothing where it is closed
 */
export const accountByName = (
  username: string,
  demo: boolean,
  device: Buffer | null,
  now: Date,
): NamedQuery => ({
  name: 'identity.log-in-account',
  text: `select ${COLUMNS},
                exists (select 1 from staff_known_device d
                         where d.staff_id = m.id and d.token_hash = $3 and d.expires_at > $4) as known_device
           from staff m
          where m.username = $1 and m.active and (not m.demonstration or $2)`,
  values: [username, demo, device, now],
});

/** An open account by its id. */
export const accountById = (id: string, device: Buffer | null, now: Date): NamedQuery => ({
  name: 'identity.log-in-account-by-id',
  text: `select ${COLUMNS},
                exists (select 1 from staff_known_device d
                         where d.staff_id = m.id and d.token_hash = $2 and d.expires_at > $3) as known_device
           from staff m where m.id = $1 and m.active`,
  values: [id, device, now],
});

/** Remembers that an account was used from a device. */
export const rememberDevice = (hash: Buffer, staffId: string, now: Date, expires: Date): NamedQuery => ({
  name: 'identity.remember-device',
  text: `insert into staff_known_device (token_hash, staff_id, created_at, expires_at) values ($1, $2, $3, $4)
         on conflict (token_hash, staff_id) do update set expires_at = excluded.expires_at`,
  values: [hash, staffId, now, expires],
});

/** Forgets every device of an account. */
export const forgetDevices = (staffId: string): NamedQuery => ({
  name: 'identity.forget-devices',
  text: 'delete from staff_known_device where staff_id = $1',
  values: [staffId],
});

/** Replaces a password, if it is still the one that was looked at. */
export const replacePassword = (
  staffId: string,
  before: string,
  after: string,
  temporary: boolean,
  now: Date,
): NamedQuery => ({
  name: 'identity.replace-password',
  text: `update staff set password_hash = $3, password_temporary = $4, password_changed_at = $5,
                version = version + 1
          where id = $1 and password_hash = $2 returning id`,
  values: [staffId, before, after, temporary, now],
});

/** Keeps a former password, and of all of them the newest alone. */
export const keepFormerPassword = (id: string, staffId: string, hash: string, now: Date): NamedQuery => ({
  name: 'identity.keep-former-password',
  text: `insert into staff_former_password (id, staff_id, password_hash, replaced_at) values ($1, $2, $3, $4)`,
  values: [id, staffId, hash, now],
});

/** The newest former passwords of an account. */
export const formerPasswords = (staffId: string, count: number): NamedQuery => ({
  name: 'identity.former-passwords',
  text: `select password_hash from staff_former_password where staff_id = $1
          order by replaced_at desc, id desc limit $2`,
  values: [staffId, count],
});

/**
 * Counts a code of the app before it is looked at, so that many at once are no better than one after another. The
 * last one that may be wrong locks; a right one takes the lock away again.
 *
 * @returns how many there were since a right one; no row when codes are not taken any more
 */
export const countTotpCode = (staffId: string, most: number, now: Date): NamedQuery => ({
  name: 'identity.count-totp-code',
  text: `update staff set totp_failures = totp_failures + 1,
                          totp_locked_at = case when totp_failures + 1 >= $2 then $3::timestamptz end
          where id = $1 and totp_locked_at is null
         returning totp_failures as failures`,
  values: [staffId, most, now],
});

/** Forgets the wrong codes of the app: the owner has shown who they are. */
export const forgetTotpFailures = (staffId: string): NamedQuery => ({
  name: 'identity.forget-totp-failures',
  text: `update staff set totp_failures = 0, totp_locked_at = null
          where id = $1 and (totp_failures > 0 or totp_locked_at is not null)`,
  values: [staffId],
});

/** Takes a step of the app's clock, if it is later than every one taken before. */
export const takeTotpStep = (staffId: string, step: number): NamedQuery => ({
  name: 'identity.take-totp-step',
  text: `update staff set totp_last_step = $2, totp_failures = 0, totp_locked_at = null
          where id = $1 and totp_secret is not null and (totp_last_step is null or totp_last_step < $2)
         returning id`,
  values: [staffId, step],
});

/** Uses a recovery code up. */
export const useRecoveryCode = (staffId: string, hash: Buffer, now: Date): NamedQuery => ({
  name: 'identity.use-recovery-code',
  text: `update staff_recovery_code set used_at = $3
          where staff_id = $1 and code_hash = $2 and used_at is null returning 1 as used`,
  values: [staffId, hash, now],
});

/** How many recovery codes are left. */
export const recoveryCodesLeft = (staffId: string): NamedQuery => ({
  name: 'identity.recovery-codes-left',
  text: 'select count(*)::int as left from staff_recovery_code where staff_id = $1 and used_at is null',
  values: [staffId],
});

/** Notes a secret that is being set up; it counts once a code of it was shown. */
export const proposeTotp = (staffId: string, sealed: string): NamedQuery => ({
  name: 'identity.propose-totp',
  text: 'update staff set totp_next_secret = $2 where id = $1',
  values: [staffId, sealed],
});

/** Makes the proposed secret the account's own, if it is still the one that was looked at. */
export const adoptTotp = (staffId: string, sealed: string, step: number, now: Date): NamedQuery => ({
  name: 'identity.adopt-totp',
  text: `update staff set totp_secret = totp_next_secret, totp_next_secret = null, totp_since = $4,
                totp_last_step = $3, totp_failures = 0, totp_locked_at = null, version = version + 1
          where id = $1 and totp_next_secret = $2 returning id`,
  values: [staffId, sealed, step, now],
});

/** Takes the second factor away. */
export const dropTotp = (staffId: string): NamedQuery => ({
  name: 'identity.drop-totp',
  text: `update staff set totp_secret = null, totp_next_secret = null, totp_since = null, totp_last_step = null,
                totp_failures = 0, totp_locked_at = null, version = version + 1
          where id = $1`,
  values: [staffId],
});

/** Forgets all recovery codes of an account. */
export const dropRecoveryCodes = (staffId: string): NamedQuery => ({
  name: 'identity.drop-recovery-codes',
  text: 'delete from staff_recovery_code where staff_id = $1',
  values: [staffId],
});

/** Keeps the hashes of fresh recovery codes. */
export const keepRecoveryCodes = (staffId: string, hashes: readonly Buffer[], now: Date): NamedQuery => ({
  name: 'identity.keep-recovery-codes',
  text: `insert into staff_recovery_code (staff_id, code_hash, created_at)
         select $1, hash, $3 from unnest($2::bytea[]) as hash`,
  values: [staffId, hashes, now],
});
