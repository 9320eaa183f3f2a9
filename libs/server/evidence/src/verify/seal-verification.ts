import { Injectable } from '@nestjs/common';
import { Database, microseconds } from '@tongban/kernel';
import { genesisHash } from '@tongban/rules';
import { HeadsDigest, headLine, type SealedHead } from '../seal/heads-digest.js';
import { MerkleTree } from '../seal/merkle.js';
import { SealFile } from '../seal/seal-file.js';
import { readSeal, sealHash, type SealStatement } from '../seal/seal-text.js';
import { headsAsOf, headsOfSeal, sealByNumber, sealsFrom, type SealRow } from '../seal/seal.queries.js';
import { SealKeys } from '../signing/seal-keys.js';

/** What can be wrong with a seal. */
export const sealFaults = [
  /** It is not there, and a later one, or the file beside the database, says that it was. */
  'missing',
  /** Its row does not say what was signed. */
  'changed',
  /** It does not name the seal before it. */
  'unlinked',
  /** It names a key that is none of ours. */
  'foreignKey',
  /** Its signature is not that of its key. */
  'badSignature',
  /** The heads kept for it are not those that it sealed. */
  'headsChanged',
  /** All heads together are not those that it sealed. */
  'digestDiffers',
  /** The copy outside the database is another one. */
  'differsFromFile',
] as const;

export type SealFaultKind = (typeof sealFaults)[number];

/** A seal that does not hold. */
export interface SealFault {
  readonly number: number;
  readonly fault: SealFaultKind;
}

/** What a verification of seals went through. */
export interface SealVerification {
  readonly seals: number;
  readonly heads: number;
  readonly faults: readonly SealFault[];
}

const PAGE = 5000;
const START = ['', '00000000-0000-0000-0000-000000000000'] as const;

/** Proves that the seals are those that were made, one after the other, and that they saw the heads kept for them. */
@Injectable()
export class SealVerificationService {
  constructor(
    private readonly database: Database,
    private readonly keys: SealKeys,
    private readonly file: SealFile,
  ) {}

  /**
   * All seals, or those made since a moment. The last one is also held against all heads at once.
   *
   * @param onProgress told how many heads have been compared
   */
  async all(since?: Date, onProgress?: (heads: number) => void): Promise<SealVerification> {
    const filed = await this.file.hashes();
    const faults: SealFault[] = [];
    let before: SealRow | null = null;
    let seals = 0;
    let heads = 0;
    for (;;) {
      const page: SealRow[] = await this.database.read<SealRow>(sealsFrom(before?.number ?? 0, 100));
      if (!page.length) break;
      for (const seal of page) {
        const skipped: SealRow | null = before;
        before = seal;
        if (since && seal.at < since) continue;
        seals += 1;
        for (let number = (skipped?.number ?? 0) + 1; number < seal.number; number += 1)
          faults.push({ number, fault: 'missing' });
        const found = await this.one(seal, skipped, filed);
        heads += found.heads;
        onProgress?.(heads);
        faults.push(...found.faults);
      }
    }
    if (before) {
      const statement = readSeal(before.text);
      if (statement && (await this.digestOf(before.number)) !== statement.heads)
        faults.push({ number: before.number, fault: 'digestDiffers' });
    }
    const last = before?.number ?? 0;
    for (const number of filed.keys()) if (number > last) faults.push({ number, fault: 'missing' });
    return { seals, heads, faults };
  }

  /** One seal; null when there is none of this number. */
  async single(number: number): Promise<SealVerification | null> {
    const [[seal], [before]] = await Promise.all([
      this.database.read<SealRow>(sealByNumber(number)),
      this.database.read<SealRow>(sealByNumber(number - 1)),
    ]);
    if (!seal) return null;
    const gap: SealFault[] = number > 1 && !before ? [{ number: number - 1, fault: 'missing' }] : [];
    const { faults, heads } = await this.one(seal, before ?? null, await this.file.hashes());
    return { seals: 1, heads, faults: [...gap, ...faults] };
  }

  private async one(
    seal: SealRow,
    before: SealRow | null,
    filed: ReadonlyMap<number, string>,
  ): Promise<{ faults: SealFault[]; heads: number }> {
    const { number } = seal;
    const statement = readSeal(seal.text);
    if (!statement || !saysSame(statement, seal)) return { faults: [{ number, fault: 'changed' }], heads: 0 };
    const { count, root } = await this.rootOf(number);
    const checks: [SealFaultKind, boolean][] = [
      ['unlinked', statement.previous === (before?.hash ?? genesisHash)],
      ['foreignKey', this.keys.knows(statement.signedWith)],
      [
        'badSignature',
        !this.keys.knows(statement.signedWith) ||
          this.keys.verifies(seal.text, seal.signature, statement.signedWith),
      ],
      ['headsChanged', count === statement.changes.count && root === statement.changes.root],
      ['differsFromFile', (filed.get(number) ?? seal.hash) === seal.hash],
    ];
    return {
      faults: checks.flatMap(([fault, holds]) => (holds ? [] : [{ number, fault }])),
      heads: count,
    };
  }

  private async rootOf(number: number): Promise<{ count: number; root: string }> {
    const tree = new MerkleTree();
    await this.eachHead(
      (after) => headsOfSeal(number, after, PAGE),
      (head) => tree.add(headLine(head)),
    );
    return { count: tree.size, root: tree.root() };
  }

  private async digestOf(number: number): Promise<string> {
    const digest = new HeadsDigest();
    await this.eachHead(
      (after) => headsAsOf(number, after, PAGE),
      (head) => digest.add(head),
    );
    return digest.digest();
  }

  private async eachHead(
    page: (after: readonly [string, string]) => ReturnType<typeof headsOfSeal>,
    take: (head: SealedHead) => void,
  ): Promise<void> {
    let after: readonly [string, string] = START;
    for (;;) {
      const rows = await this.database.read<SealedHead>(page(after));
      rows.forEach(take);
      const last = rows.at(-1);
      if (!last || rows.length < PAGE) return;
      after = [last.kind, last.id];
    }
  }
}

/** Whether the columns beside the signed text say what it says. */
const saysSame = (statement: SealStatement, seal: SealRow): boolean =>
  statement.number === seal.number &&
  statement.at === microseconds(seal.at) &&
  sealHash(seal.text, seal.signature) === seal.hash;
