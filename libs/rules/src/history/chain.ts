import { canonicalize } from './canonical.js';

/** The hash before the first entry of a chain. */
export const genesisHash = '0'.repeat(64);

/** What a row of a chain says; its hash covers all of it. */
export interface ChainEntry {
  readonly chain: { readonly kind: string; readonly id: string };
  /** 1 for the first. */
  readonly seq: number;
  readonly kind: string;
  /** UTC with microseconds: `2026-09-25T06:05:04.123456Z`. */
  readonly at: string;
  readonly actor: {
    readonly kind: string;
    readonly id: string | null;
    readonly role: string | null;
    readonly channel: string;
    /** For whom: the enterprise or child in whose space somebody acts, or the person at a clerk's counter. */
    readonly onBehalfOf?: string | null;
    /** Keyed digest of the client's address. */
    readonly address?: string | null;
  };
  readonly payload: unknown;
  /** `done`, or `refused:` and the code. */
  readonly result?: string | null;
}

/** A row as it is stored. */
export interface StoredEntry extends ChainEntry {
  readonly previousHash: string;
  readonly hash: string;
}

/** Where a chain ends, kept apart from its rows and covered by the daily seal. */
export interface ChainHead {
  readonly length: number;
  readonly hash: string;
}

/** Lower-case hexadecimal SHA-256 of a text's UTF-8; given by the caller (`node:crypto`). */
export type Sha256 = (text: string) => string;

/**
 * The text whose SHA-256 is an entry's hash: canonical JSON of the entry and the hash before it.
 *
 * `onBehalfOf`, `address` and `result` are left out where an entry has none: entries from before there were such
 * members keep their text.
 */
export function chainLinkText(previousHash: string, entry: ChainEntry): string {
  const { chain, seq, kind, at, actor, payload, result } = entry;
  return canonicalize({
    chain: { kind: chain.kind, id: chain.id },
    seq,
    kind,
    at,
    actor: {
      kind: actor.kind,
      id: actor.id,
      role: actor.role,
      channel: actor.channel,
      ...(actor.onBehalfOf ? { onBehalfOf: actor.onBehalfOf } : {}),
      ...(actor.address ? { address: actor.address } : {}),
    },
    payload,
    ...(result ? { result } : {}),
    previousHash,
  });
}
