import { createHash } from 'node:crypto';
import { canonicalize } from '@tongban/rules';
import type { PublicSealKey } from '../signing/seal-keys.js';

/** What a seal says. Its canonical JSON (RFC 8785) is what is signed. */
export interface SealStatement {
  readonly format: 'tongban-seal/1';
  /** Key of the bid whose chains these are. */
  readonly site: string;
  /** 1 for the first; no number is left out. */
  readonly number: number;
  /** UTC with microseconds. */
  readonly at: string;
  /** Hash of the seal before: {@link sealHash}; 64 zeros before the first. */
  readonly previous: string;
  /** How many chains there are, and how many events in them. */
  readonly chains: number;
  readonly events: number;
  /** Running digest over every chain's head and length. */
  readonly heads: string;
  /** The heads that moved since the seal before: how many, and the root of the Merkle tree over them. */
  readonly changes: { readonly count: number; readonly root: string };
  readonly signedWith: PublicSealKey;
}

export const sealText = (statement: SealStatement): string => canonicalize(statement);

/** What the next seal names: SHA-256 (hex) of the signed text, a line feed and the signature. */
export const sealHash = (text: string, signature: string): string =>
  createHash('sha256').update(`${text}\n${signature}`, 'utf8').digest('hex');

/** The statement of a signed text; null when it is none. */
export function readSeal(text: string): SealStatement | null {
  try {
    const value = JSON.parse(text) as SealStatement;
    return value.format === 'tongban-seal/1' && sealText(value) === text ? value : null;
  } catch {
    return null;
  }
}
