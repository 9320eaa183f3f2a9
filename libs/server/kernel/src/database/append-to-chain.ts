import { chainLinkText, genesisHash, type ChainEntry, type ChainKind } from '@tongban/rules';
import type { NamedQuery } from './named-query.js';

/** Stand in the canonical text where the database puts what it alone knows: the place and the hash before. */
const PREVIOUS = 'f'.repeat(64);
const SEQ = 987_654_321;

/**
 * Puts an entry at the end of its chain in one statement: reads and locks the head, hashes, inserts, moves the head.
 *
 * PostgreSQL alone: `sha256()` and a writing `with`. The reason is speed: read, hash and write in the application take
 * two round trips with the head locked in between, for every step of every case.
 *
 * The hashed text is that of `chainLinkText` (RFC 8785), cut where place and hash before belong, so that what is
 * verified offline is what was written here.
 *
 * @param addressSealed the client's address, sealed; it stands beside the hash and not in it, so that it can be erased
 */
export function appendToChain(
  id: string,
  entry: Omit<ChainEntry, 'seq'>,
  addressSealed: string | null,
): NamedQuery {
  const [start, between, end] = cutText({ ...entry, seq: SEQ });
  return {
    name: 'history.append',
    text: `
      with head as (
        select length, head from history_chain where kind = $2::text and id = $3::uuid for update
      ), place as (
        select coalesce((select length from head), 0) + 1 as seq,
               coalesce((select head from head), '${genesisHash}') as previous
      ), link as (
        select seq, previous,
               encode(sha256(convert_to($4::text || previous || $5::text || seq || $6::text, 'UTF8')), 'hex') as hash
        from place
      ), event as (
        insert into history_event
          (id, chain_kind, chain_id, seq, kind, at, actor_kind, actor_id, role, channel, payload, previous_hash, hash,
           on_behalf_of, address, result, address_sealed)
        select $1::uuid, $2::text, $3::uuid, seq, $7::text, $8::timestamptz, $9::text, $10::uuid, $11::text,
               $12::text, $13::jsonb, previous, hash, $14::uuid, $15::text, $16::text, $17::text
        from link
      ), moved as (
        insert into history_chain (kind, id, length, head) select $2::text, $3::uuid, seq, hash from link
        on conflict (kind, id) do update set length = excluded.length, head = excluded.head
      )
      select seq from link`,
    values: [
      id,
      entry.chain.kind,
      entry.chain.id,
      start,
      between,
      end,
      entry.kind,
      entry.at,
      entry.actor.kind,
      entry.actor.id,
      entry.actor.role,
      entry.actor.channel,
      JSON.stringify(entry.payload),
      entry.actor.onBehalfOf ?? null,
      entry.actor.address ?? null,
      entry.result ?? null,
      addressSealed,
    ],
  };
}

/** The canonical text without the values of two of its last members: `…"previousHash":"`, `","result":…,"seq":`, `}`. */
function cutText(entry: ChainEntry): [string, string, string] {
  const text = chainLinkText(PREVIOUS, entry);
  const result = entry.result ? `"result":${JSON.stringify(entry.result)},` : '';
  const tail = `"previousHash":"${PREVIOUS}",${result}"seq":${SEQ}}`;
  // Members are sorted by name, so these come last whatever the payload holds.
  if (!text.endsWith(tail)) throw new Error('The text of a link does not end as expected.');
  return [`${text.slice(0, -tail.length)}"previousHash":"`, `",${result}"seq":`, '}'];
}

/**
 * How many entries a chain has, as a part of another statement of the same transaction.
 *
 * @param place of the chain's id among that statement's values, such as `$1`
 */
export const lengthOfChain = (kind: ChainKind, place: string): string =>
  `(select length from history_chain where kind = '${kind}' and id = ${place})`;
