import { createHash } from 'node:crypto';
import { chainLinkText, genesisHash, type ChainEntry } from '@tongban/rules';
import type { Actor } from '../context/actor.js';
import type { Tx } from '../database/tx.js';
import { newId } from '../ids/new-id.js';
import { microseconds } from './microseconds.js';

/** Whose history: one chain for each case and each account. */
export interface Chain {
  readonly kind: 'case' | 'account';
  readonly id: string;
}

/** What happened. Payloads hold ids and salted digests, never personal data. */
export interface HistoryFact {
  readonly kind: string;
  readonly payload: object;
}

/** Where the fact now stands in its chain. */
export interface RecordedEvent {
  readonly id: string;
  /** 1 for the first of its chain. */
  readonly seq: number;
}

export const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** Appends one fact to its chain; two transactions that append to one chain wait for each other. */
export async function recordHistory(
  tx: Tx,
  chain: Chain,
  fact: HistoryFact,
  actor: Actor,
  now: Date,
): Promise<RecordedEvent> {
  const [head] = await tx.run<{ length: number; head: string }>({
    name: 'history.head',
    text: 'select length, head from history_chain where kind = $1 and id = $2 for update',
    values: [chain.kind, chain.id],
  });
  const entry: ChainEntry = {
    chain: { kind: chain.kind, id: chain.id },
    seq: (head?.length ?? 0) + 1,
    kind: fact.kind,
    at: microseconds(now),
    actor: { kind: actor.kind, id: actor.id, role: roleOf(actor), channel: actor.channel },
    // As the database will give it back: without what JSON leaves out.
    payload: JSON.parse(JSON.stringify(fact.payload)) as unknown,
  };
  const previous = head?.head ?? genesisHash;
  const hash = sha256(chainLinkText(previous, entry));
  const id = newId();
  await tx.run({
    name: 'history.append',
    text: `with event as (
             insert into history_event (id, chain_kind, chain_id, seq, kind, at, actor_kind, actor_id, role,
                                        channel, payload, previous_hash, hash)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13))
           insert into history_chain (kind, id, length, head) values ($2, $3, $4, $13)
           on conflict (kind, id) do update set length = excluded.length, head = excluded.head`,
    values: [
      id,
      chain.kind,
      chain.id,
      entry.seq,
      entry.kind,
      entry.at,
      entry.actor.kind,
      entry.actor.id,
      entry.actor.role,
      entry.actor.channel,
      JSON.stringify(entry.payload),
      previous,
      hash,
    ],
  });
  return { id, seq: entry.seq };
}

/** In which role somebody acts; staff who hold several are recorded with all of them. */
function roleOf(actor: Actor): string {
  if (actor.kind === 'citizen') return 'applicant';
  return actor.kind === 'staff' ? actor.roles.join('+') : 'system';
}
