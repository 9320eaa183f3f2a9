import type { NamedQuery } from '../database/named-query.js';
import type { Chain } from './record.js';

/** Chains that are read at once. */
export const CHAIN_PAGE = 500;

const entries = `
  (select json_agg(json_build_object(
      'id', e.id, 'chain', json_build_object('kind', e.chain_kind, 'id', e.chain_id), 'seq', e.seq, 'kind', e.kind,
      'at', to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
      'actor', json_build_object('kind', e.actor_kind, 'id', e.actor_id, 'role', e.role, 'channel', e.channel,
        'onBehalfOf', e.on_behalf_of, 'address', e.address),
      'payload', e.payload, 'result', e.result,
      'previousHash', e.previous_hash, 'hash', e.hash) order by e.seq, e.id)
    from history_event e where e.chain_kind = page.kind and e.chain_id = page.id) as entries`;

const withEntries = `
  select page.kind, page.id, chain.length, chain.head, ${entries}
    from page left join history_chain chain using (kind, id)
   order by page.kind, page.id`;

/** Every chain of which there is a head, a row or a sealed head, from a place on. */
export const everyChain = (after: readonly [string, string]): NamedQuery => ({
  name: 'history.every-chain',
  text: `
    with page as (
      select kind, id from (
        (select kind, id from history_chain where (kind, id) > ($1, $2::uuid) order by kind, id limit ${CHAIN_PAGE})
        union
        (select distinct chain_kind, chain_id from history_event
          where (chain_kind, chain_id) > ($1, $2::uuid) order by chain_kind, chain_id limit ${CHAIN_PAGE})
      ) both_sides order by kind, id limit ${CHAIN_PAGE})
    ${withEntries}`,
  values: [...after],
});

/** The chains to which something was added in a period, from a place on. */
export const chainsOf = (
  after: readonly [string, string],
  since: Date | null,
  until: Date | null,
): NamedQuery => ({
  name: 'history.chains-of-period',
  text: `
    with page as (
      select distinct chain_kind as kind, chain_id as id from history_event
       where ($3::timestamptz is null or at >= $3) and ($4::timestamptz is null or at < $4)
         and (chain_kind, chain_id) > ($1, $2::uuid)
       order by chain_kind, chain_id limit ${CHAIN_PAGE})
    ${withEntries}`,
  values: [...after, since, until],
});

/** One chain. */
export const oneChain = ({ kind, id }: Chain): NamedQuery => ({
  name: 'history.one-chain',
  text: `
    with page as (
      select kind, id from history_chain where kind = $1 and id = $2
      union select chain_kind, chain_id from history_event where chain_kind = $1 and chain_id = $2)
    ${withEntries}`,
  values: [kind, id],
});
