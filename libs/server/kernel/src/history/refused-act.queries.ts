import type { NamedQuery } from '../database/named-query.js';

/**
 * Notes that a refusal of a keyed request is written down now; no row when it was before. It is forgotten with the keys
 * of requests.
 *
 * @param digest keyed digest (hex) of the operation, its arguments with their key, and the code
 */
export const claimRefusal = (actorId: string, digest: string, now: Date): NamedQuery => ({
  name: 'history.claim-refusal',
  text: `insert into idempotency (actor_id, operation, key, request_hash, at)
         values ($1, 'refused', $2::text, decode($2::text, 'hex'), $3) on conflict do nothing returning 1 as claimed`,
  values: [actorId, digest, now],
});
