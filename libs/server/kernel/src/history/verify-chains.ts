import { verifyChain, type ChainEntry, type StoredEntry } from '@tongban/rules';
import type { Database } from '../database/database.js';
import { sha256, type Chain } from './record.js';

/** A chain that does not hold, with the first row at fault and what is wrong with it. */
export interface BrokenChain extends Chain {
  readonly seq: number;
  readonly rowId: string | null;
  readonly fault: string;
}

/** What a verification went through. */
export interface Verification {
  readonly chains: number;
  readonly events: number;
  readonly broken: readonly BrokenChain[];
}

interface ChainRow {
  kind: Chain['kind'];
  id: string;
  length: number | null;
  head: string | null;
  entries: (ChainEntry & { id: string; previousHash: string; hash: string })[] | null;
}

const PAGE = 500;

/**
 * Goes through every chain, a page at a time, and compares every row with its hash, its place and the chain's head.
 * Chains without a head and heads without rows are found too.
 */
export async function verifyChains(
  database: Database,
  onProgress?: (chains: number) => void,
): Promise<Verification> {
  const broken: BrokenChain[] = [];
  let chains = 0;
  let events = 0;
  let after: readonly [string, string] = ['', '00000000-0000-0000-0000-000000000000'];
  for (;;) {
    const page = await database.read<ChainRow>(chainPage(after));
    for (const row of page) {
      chains += 1;
      events += row.entries?.length ?? 0;
      const fault = faultOf(row);
      if (fault) broken.push(fault);
    }
    onProgress?.(chains);
    const last = page.at(-1);
    if (!last || page.length < PAGE) return { chains, events, broken };
    after = [last.kind, last.id];
  }
}

function faultOf(row: ChainRow): BrokenChain | null {
  const entries: StoredEntry[] = row.entries ?? [];
  const head = { length: row.length ?? 0, hash: row.head ?? '' };
  const verdict = verifyChain(entries, head, sha256);
  if (verdict.valid) return null;
  const at = row.entries?.find((entry) => entry.seq === verdict.seq);
  return { kind: row.kind, id: row.id, seq: verdict.seq, rowId: at?.id ?? null, fault: verdict.fault };
}

const chainPage = (after: readonly [string, string]) => ({
  name: 'history.verify-page',
  text: `
    with page as (
      select kind, id from (
        (select kind, id from history_chain where (kind, id) > ($1, $2::uuid) order by kind, id limit ${PAGE})
        union
        (select distinct chain_kind, chain_id from history_event
          where (chain_kind, chain_id) > ($1, $2::uuid) order by chain_kind, chain_id limit ${PAGE})
      ) both_sides order by kind, id limit ${PAGE})
    select page.kind, page.id, chain.length, chain.head,
      (select json_agg(json_build_object(
          'id', e.id, 'chain', json_build_object('kind', e.chain_kind, 'id', e.chain_id), 'seq', e.seq, 'kind', e.kind,
          'at', to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
          'actor', json_build_object('kind', e.actor_kind, 'id', e.actor_id, 'role', e.role, 'channel', e.channel,
            'onBehalfOf', e.on_behalf_of, 'address', e.address),
          'payload', e.payload, 'result', e.result,
          'previousHash', e.previous_hash, 'hash', e.hash) order by e.seq, e.id)
        from history_event e where e.chain_kind = page.kind and e.chain_id = page.id) as entries
    from page left join history_chain chain using (kind, id)
    order by page.kind, page.id`,
  values: [...after],
});
