import { createHash } from 'node:crypto';
import type { ChainEntry, ChainKind, HistoryRemarks } from '@tongban/rules';
import type { Ciphers } from '../ciphers/ciphers.js';
import type { Actor, Visitor } from '../context/actor.js';
import { appendToChain } from '../database/append-to-chain.js';
import type { Tx } from '../database/tx.js';
import { newId } from '../ids/new-id.js';
import { microseconds } from './microseconds.js';

/** Whose history: one chain for each case, each account and each policy. */
export interface Chain {
  readonly kind: ChainKind;
  readonly id: string;
}

/** What happened. Payloads hold ids and salted digests, never personal data. */
export interface HistoryFact extends HistoryRemarks {
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

/** What the history makes of a client's address: a keyed digest in the chain, the sealed text beside it. */
export type AddressKeys = Pick<Ciphers, 'digest' | 'seal'>;

/** The keyed digest under which a client's address stands in the chains. */
export const addressDigest = (keys: Pick<Ciphers, 'digest'>, address: string): string =>
  keys.digest(`client address ${address}`);

/** Appends one fact to its chain; two transactions that append to one chain wait for each other. */
export async function recordHistory(
  tx: Tx,
  chain: Chain,
  fact: HistoryFact,
  actor: Actor | Visitor,
  now: Date,
  keys: AddressKeys,
): Promise<RecordedEvent> {
  const address = actor.kind === 'system' ? '' : actor.address;
  const entry: Omit<ChainEntry, 'seq'> = {
    chain: { kind: chain.kind, id: chain.id },
    kind: fact.kind,
    at: microseconds(now),
    actor: {
      kind: actor.kind,
      id: actor.id,
      role: roleOf(actor),
      channel: actor.channel,
      onBehalfOf: fact.onBehalfOf ?? onBehalfOf(actor),
      address: address ? addressDigest(keys, address) : null,
    },
    // As the database will give it back: without what JSON leaves out.
    payload: JSON.parse(JSON.stringify(fact.payload)) as unknown,
    result: fact.refused ? `refused:${fact.refused}` : 'done',
  };
  const id = newId();
  const [appended] = await tx.run<{ seq: number }>(
    appendToChain(id, entry, address ? keys.seal(address) : null),
  );
  if (!appended) throw new Error('The history gave no place to an entry.');
  return { id, seq: appended.seq };
}

/** In whose place an actor acts: a citizen in a space, a clerk for somebody at the counter. */
function onBehalfOf(actor: Actor | Visitor): string | null {
  if (actor.kind === 'citizen') return actor.space?.id ?? null;
  return actor.kind === 'staff' ? (actor.standingFor?.id ?? null) : null;
}

/** In which role somebody acts; staff who hold several are recorded with all of them. */
function roleOf(actor: Actor | Visitor): string {
  if (actor.kind === 'citizen') return 'applicant';
  return actor.kind === 'staff' ? actor.roles.join('+') : actor.kind;
}
