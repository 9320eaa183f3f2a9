import type { NamedQuery } from '@tongban/kernel';

/** A code that was asked for, as it is kept. */
export interface KeptChallenge {
  readonly hash: Buffer;
  readonly telephoneSealed: string;
  readonly telephoneDigest: string;
  readonly codeDigest: string;
  readonly expiresAt: Date;
}

export const keepChallenge = (kept: KeptChallenge): NamedQuery => ({
  name: 'identity.keep-sms-challenge',
  text: `insert into sms_challenge (token_hash, telephone_sealed, telephone_digest, code_digest, expires_at, tries)
         values ($1, $2, $3, $4, $5, 0)`,
  values: [kept.hash, kept.telephoneSealed, kept.telephoneDigest, kept.codeDigest, kept.expiresAt],
});

/** Counts a try and gives what it is to be compared with; nothing when the code is spent, used or too old. */
export const tryChallenge = (hash: Buffer, now: Date, tries: number): NamedQuery => ({
  name: 'identity.try-sms-challenge',
  text: `update sms_challenge set tries = tries + 1
          where token_hash = $1 and used_at is null and expires_at > $2 and tries < $3
         returning telephone_sealed, code_digest`,
  values: [hash, now, tries],
});

/** Uses a code; a second request with the same one finds nothing. */
export const useChallenge = (hash: Buffer, now: Date): NamedQuery => ({
  name: 'identity.use-sms-challenge',
  text: 'update sms_challenge set used_at = $2 where token_hash = $1 and used_at is null returning 1 as used',
  values: [hash, now],
});

export const findChallenge = (hash: Buffer): NamedQuery => ({
  name: 'identity.find-sms-challenge',
  text: 'select telephone_sealed from sms_challenge where token_hash = $1',
  values: [hash],
});

export const dropChallenge = (hash: Buffer): NamedQuery => ({
  name: 'identity.drop-sms-challenge',
  text: 'delete from sms_challenge where token_hash = $1',
  values: [hash],
});

/** Gives the moments counted under a key and holds its row until the transaction ends. */
export const lockQuota = (key: string, now: Date): NamedQuery => ({
  name: 'identity.lock-sms-quota',
  text: `insert into sms_quota (key, sent_at, last_at) values ($1, '{}', $2)
         on conflict (key) do update set last_at = $2
         returning sent_at`,
  values: [key, now],
});

export const writeQuota = (key: string, sent: readonly Date[], now: Date): NamedQuery => ({
  name: 'identity.write-sms-quota',
  text: 'update sms_quota set sent_at = $2::timestamptz[], last_at = $3 where key = $1',
  values: [key, sent, now],
});

/** Removes codes that are over, and counts that nobody has to wait for any more. */
export const removeOldChallenges = (before: Date): NamedQuery => ({
  name: 'identity.remove-old-sms-challenges',
  text: 'delete from sms_challenge where expires_at < $1',
  values: [before],
});

export const removeOldQuotas = (before: Date): NamedQuery => ({
  name: 'identity.remove-old-sms-quotas',
  text: 'delete from sms_quota where last_at < $1',
  values: [before],
});
