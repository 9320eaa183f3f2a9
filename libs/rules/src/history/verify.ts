import { chainLinkText, genesisHash, type ChainHead, type Sha256, type StoredEntry } from './chain.js';

/** The first bad row of a chain. */
export interface ChainFault {
  /** Its place in the chain, from 1: where it stands, or for a missing row where it should. */
  readonly seq: number;
  readonly fault: 'changed' | 'missing' | 'inserted' | 'reordered' | 'rewritten';
}

/** Where a chain ended at some seal. */
export interface SealedPoint extends ChainHead {
  /** Number of the seal. */
  readonly seal: number;
}

/** As {@link ChainVerdict}, with the number of the seal that contradicts. */
export type SealedVerdict =
  { readonly valid: true } | ({ readonly valid: false; readonly seal?: number } & ChainFault);

export type ChainVerdict = { readonly valid: true } | ({ readonly valid: false } & ChainFault);

/** When two faults fall on one place, the one that explains the other is named. */
const weight: Readonly<Record<ChainFault['fault'], number>> = {
  missing: 0,
  inserted: 1,
  changed: 2,
  reordered: 3,
  rewritten: 4,
};

/**
 * Proves a chain, or names its first bad row and what is wrong with it.
 *
 * The head is trusted (a daily seal covers it): from there back, each row names the hash of the one
 * before. Where that trail breaks, the chain is followed from its beginning to the same place. A row on
 * neither trail was changed if its place is bad, and inserted if its place is taken.
 *
 * @param entries  all rows of one chain, as stored, in any order
 */
export function verifyChain(entries: readonly StoredEntry[], head: ChainHead, sha256: Sha256): ChainVerdict {
  const trail = new Trail(entries, sha256);
  const brokenAt = trail.followBack(head);
  const bad = brokenAt > 0 ? trail.followOn(brokenAt) : 0;
  const faults = trail.faults(head.length, bad);
  if (faults.length === 0) return { valid: true };
  const first = faults.sort((a, b) => a.seq - b.seq || weight[a.fault] - weight[b.fault])[0] as ChainFault;
  return { valid: false, ...first };
}

/**
 * Proves a chain against its head and against every seal that saw it. Whoever rewrites rows together with the head
 * makes a chain that holds by itself; the seals still know the hash that the row had. The row named is then the first
 * one that may be another: the one after the last seal with which the chain agrees.
 *
 * @param sealed  the points at which seals saw the chain, in any order
 */
export function verifySealedChain(
  entries: readonly StoredEntry[],
  head: ChainHead,
  sealed: readonly SealedPoint[],
  sha256: Sha256,
): SealedVerdict {
  const verdict = verifyChain(entries, head, sha256);
  if (!verdict.valid) return verdict;
  const hashes = new Map(entries.map(({ seq, hash }) => [seq, hash]));
  let agreed = 0;
  for (const point of [...sealed].sort((a, b) => a.length - b.length || a.seal - b.seal)) {
    if (point.length > head.length)
      return { valid: false, seq: head.length + 1, fault: 'missing', seal: point.seal };
    if (point.length > 0 && hashes.get(point.length) !== point.hash)
      return { valid: false, seq: Math.min(agreed + 1, point.length), fault: 'rewritten', seal: point.seal };
    agreed = point.length;
  }
  return verdict;
}

/** Which stored row is genuine at which place. */
class Trail {
  private readonly genuine = new Map<StoredEntry, number>();
  private readonly byHash = new Map<string, StoredEntry[]>();
  private readonly byPrevious = new Map<string, StoredEntry[]>();

  constructor(
    private readonly entries: readonly StoredEntry[],
    private readonly sha256: Sha256,
  ) {
    for (const entry of entries) {
      put(this.byHash, entry.hash, entry);
      put(this.byPrevious, entry.previousHash, entry);
    }
  }

  /** Follows the hashes from the head to the beginning; answers the place where they break, or 0. */
  followBack(head: ChainHead): number {
    let wanted = head.hash;
    for (let place = head.length; place > 0; place -= 1) {
      const entry = this.find(this.byHash.get(wanted), place);
      if (!entry) return place;
      this.genuine.set(entry, place);
      wanted = entry.previousHash;
    }
    return 0;
  }

  /** Follows the hashes from the beginning up to a broken place; answers the first place without a sound row. */
  followOn(brokenAt: number): number {
    let previous = genesisHash;
    for (let place = 1; place < brokenAt; place += 1) {
      const entry = this.find(this.byPrevious.get(previous), place);
      if (!entry) return place;
      this.genuine.set(entry, place);
      previous = entry.hash;
    }
    return brokenAt;
  }

  faults(length: number, bad: number): ChainFault[] {
    const taken = new Set(this.genuine.values());
    const faults: ChainFault[] = [];
    let badRowStands = false;
    for (const entry of this.entries) {
      const place = this.genuine.get(entry);
      if (place === entry.seq) continue;
      if (place !== undefined) faults.push({ seq: entry.seq, fault: 'reordered' });
      else if (taken.has(entry.seq) || entry.seq < 1 || entry.seq > length) {
        faults.push({ seq: entry.seq, fault: 'inserted' });
      } else {
        badRowStands = badRowStands || entry.seq === bad;
        faults.push({ seq: entry.seq, fault: 'changed' });
      }
    }
    if (bad > 0 && !badRowStands) faults.push({ seq: bad, fault: 'missing' });
    return faults;
  }

  /** A row that is sound at a place: its hash fits what it says there, whatever place it claims. */
  private find(candidates: readonly StoredEntry[] | undefined, place: number): StoredEntry | undefined {
    const sound = (candidates ?? []).filter(
      (entry) =>
        !this.genuine.has(entry) &&
        this.sha256(chainLinkText(entry.previousHash, { ...entry, seq: place })) === entry.hash,
    );
    return sound.find((entry) => entry.seq === place) ?? sound[0];
  }
}

function put(index: Map<string, StoredEntry[]>, key: string, entry: StoredEntry): void {
  const found = index.get(key);
  if (found) found.push(entry);
  else index.set(key, [entry]);
}
