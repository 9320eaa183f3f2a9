import type { NamedQuery } from '@tongban/kernel';

/** Keeps the number that somebody shows at a counter; the one before works no more. */
export const writeCounterCode = (code: {
  personId: string;
  digest: string;
  expiresAt: Date;
  /** The session that shows it. */
  sessionId: string;
}): NamedQuery => ({
  name: 'identity.write-counter-code',
  text: `insert into counter_code (person_id, code_digest, expires_at, session_id) values ($1, $2, $3, $4)
         on conflict (person_id) do update
           set code_digest = excluded.code_digest, expires_at = excluded.expires_at, session_id = excluded.session_id`,
  values: [code.personId, code.digest, code.expiresAt, code.sessionId],
});

/** Takes a number that still works: it works once. */
export const takeCounterCode = (digest: string, now: Date): NamedQuery => ({
  name: 'identity.take-counter-code',
  text: 'delete from counter_code where code_digest = $1 and expires_at > $2 returning person_id, session_id',
  values: [digest, now],
});

/** Removes numbers that nobody showed in time. */
export const removeOldCounterCodes = (now: Date): NamedQuery => ({
  name: 'identity.remove-old-counter-codes',
  text: 'delete from counter_code where expires_at < $1',
  values: [now],
});
