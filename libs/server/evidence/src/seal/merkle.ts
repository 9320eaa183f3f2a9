import { createHash } from 'node:crypto';

/** Proves that one leaf is in a tree, to whoever holds the root. */
export interface MerkleProof {
  /** Place of the leaf, from 0. */
  readonly index: number;
  /** The other child's hash at every step from the leaf to the root, hexadecimal. */
  readonly path: readonly string[];
}

const sha256 = (...parts: (Uint8Array | string)[]): Buffer => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
};
const leafOf = (line: string): Buffer => sha256(Buffer.of(0), line);
const nodeOf = (left: Buffer, right: Buffer): Buffer => sha256(Buffer.of(1), left, right);

/** The root over no leaves (RFC 9162). */
const empty = sha256('').toString('hex');

/**
 * A Merkle tree over lines (RFC 9162: leaves and nodes are told apart by their first byte; an odd node moves up as it
 * is). With it a bundle about one chain carries a few hashes instead of the heads of all others.
 */
export class MerkleTree {
  private readonly leaves: Buffer[] = [];

  add(line: string): void {
    this.leaves.push(leafOf(line));
  }

  get size(): number {
    return this.leaves.length;
  }

  /** Hexadecimal. */
  root(): string {
    return this.levels().at(-1)?.[0]?.toString('hex') ?? empty;
  }

  /** Proofs for several leaves. */
  proofs(indices: readonly number[]): MerkleProof[] {
    const levels = this.levels();
    return indices.map((index) => {
      const path: string[] = [];
      let at = index;
      for (const level of levels.slice(0, -1)) {
        const sibling = level[at ^ 1];
        if (sibling) path.push(sibling.toString('hex'));
        at >>= 1;
      }
      return { index, path };
    });
  }

  private levels(): Buffer[][] {
    if (!this.leaves.length) return [];
    const levels = [this.leaves];
    for (let level = this.leaves; level.length > 1;) {
      const above: Buffer[] = [];
      for (let at = 0; at < level.length; at += 2) {
        const [left, right] = [level[at] as Buffer, level[at + 1]];
        above.push(right ? nodeOf(left, right) : left);
      }
      levels.push(above);
      level = above;
    }
    return levels;
  }
}
