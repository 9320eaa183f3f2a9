import { verifySealedChain, type ChainEntry, type SealedPoint, type StoredEntry } from '@tongban/rules';
import type { Database } from '../database/database.js';
import { CHAIN_PAGE, chainsOf, everyChain, oneChain } from './chain-page.queries.js';
import { sha256, type Chain } from './record.js';

/** A chain that does not hold, with the first row at fault and what is wrong with it. */
export interface BrokenChain extends Chain {
  readonly seq: number;
  readonly rowId: string | null;
  readonly fault: string;
  /** Number of the seal that contradicts, where it was a seal that told. */
  readonly seal: number | null;
}

/** What a verification went through. */
export interface Verification {
  readonly chains: number;
  readonly events: number;
  readonly broken: readonly BrokenChain[];
}

/** Which chains are verified, against which seals, and who hears how far it got. */
export interface VerificationRequest {
  /** Only this chain. */
  readonly only?: Chain;
  /** Only chains to which something was added since then. */
  readonly since?: Date;
  /** And before then. */
  readonly until?: Date;
  /** The points at which seals saw some chains. */
  readonly sealed?: (chains: readonly Chain[]) => Promise<ReadonlyMap<string, readonly SealedPoint[]>>;
  readonly onProgress?: (chains: number) => void;
}

/** A chain with all its rows, as the database holds them. */
export interface ChainRow {
  kind: Chain['kind'];
  id: string;
  length: number | null;
  head: string | null;
  entries: (ChainEntry & { id: string; previousHash: string; hash: string })[] | null;
}

/** A text that stands for a chain, as `--chain` takes it. */
export const chainName = ({ kind, id }: Chain): string => `${kind}:${id}`;

/** Every chain, a page at a time, in the order of their ids. Heads without rows and rows without a head come too. */
export async function* chainPages(
  database: Database,
  { only, since, until }: Pick<VerificationRequest, 'only' | 'since' | 'until'> = {},
): AsyncGenerator<ChainRow[]> {
  if (only) {
    const found = await database.read<ChainRow>(oneChain(only));
    if (found.length) yield found;
    return;
  }
  let after: readonly [string, string] = ['', '00000000-0000-0000-0000-000000000000'];
  for (;;) {
    const page = await database.read<ChainRow>(
      since || until ? chainsOf(after, since ?? null, until ?? null) : everyChain(after),
    );
    if (page.length) yield page;
    const last = page.at(-1);
    if (!last || page.length < CHAIN_PAGE) return;
    after = [last.kind, last.id];
  }
}

/**
 * Goes through chains, a page at a time, and compares every row with its hash, its place, the chain's head and the
 * seals that saw it.
 */
export async function verifyChains(
  database: Database,
  request: VerificationRequest = {},
): Promise<Verification> {
  const broken: BrokenChain[] = [];
  let chains = 0;
  let events = 0;
  for await (const page of chainPages(database, request)) {
    const sealed = await request.sealed?.(page.map(({ kind, id }) => ({ kind, id })));
    for (const row of page) {
      chains += 1;
      events += row.entries?.length ?? 0;
      const fault = faultOf(row, sealed?.get(chainName(row)) ?? []);
      if (fault) broken.push(fault);
    }
    request.onProgress?.(chains);
  }
  return { chains, events, broken };
}

function faultOf(row: ChainRow, sealed: readonly SealedPoint[]): BrokenChain | null {
  const entries: StoredEntry[] = row.entries ?? [];
  const head = { length: row.length ?? 0, hash: row.head ?? '' };
  const verdict = verifySealedChain(entries, head, sealed, sha256);
  if (verdict.valid) return null;
  const { seq, fault, seal } = verdict;
  const at = row.entries?.find((entry) => entry.seq === seq);
  return { kind: row.kind, id: row.id, seq, rowId: at?.id ?? null, fault, seal: seal ?? null };
}
