import type { NamedQuery } from '@tongban/kernel';

/** Keeps the number that somebody shows at a counter; the one before works no more. */
export const writeCounterCode = (personId: string, digest: string, expiresAt: Date): NamedQuery => ({
  name: 'identity.write-counter-code',
  text: `insert into counter_code (person_id, code_digest, expires_at) values ($1, $2, $3)
         on conflict (person_id) do update set code_digest = excluded.code_digest, expires_at = excluded.expires_at`,
  values: [personId, digest, expiresAt],
});

/** Takes a number that still works: it works once. */
export const takeCounterCode = (digest: string, now: Date): NamedQuery => ({
  name: 'identity.take-counter-code',
  text: 'delete from counter_code where code_digest = $1 and expires_at > $2 returning person_id',
  values: [digest, now],
});

/** Removes numbers that nobody showed in time. */
export const removeOldCounterCodes = (now: Date): NamedQuery => ({
  name: 'identity.remove-old-counter-codes',
  text: 'delete from counter_code where expires_at < $1',
  values: [now],
});
