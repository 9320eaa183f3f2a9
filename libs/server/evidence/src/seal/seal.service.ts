import { Inject, Injectable, Logger } from '@nestjs/common';
import {
  BID,
  Database,
  Time,
  microseconds,
  oldestTransaction,
  type NamedQuery,
  type Tx,
} from '@tongban/kernel';
import { genesisHash, type Bid } from '@tongban/rules';
import { SealKeys } from '../signing/seal-keys.js';
import { HeadsDigest, headLine, type SealedHead } from './heads-digest.js';
import { MerkleTree } from './merkle.js';
import { SealFile } from './seal-file.js';
import { readSeal, sealHash, sealText, type SealStatement } from './seal-text.js';
import { Seal } from './seal.entity.js';
import {
  backToBeforeHeads,
  beforeHeads,
  closeMoved,
  declareMissed,
  declareMoved,
  fetchMoved,
  insertHeads,
  lastSeal,
  lockSeals,
  oneMoment,
  wholeHistory,
  type LastSealRow,
  type MovedRow,
} from './seal.queries.js';

/** What a seal has covered. */
export interface SealReport {
  readonly number: number;
  readonly chains: number;
  readonly events: number;
  /** Heads that moved since the seal before. */
  readonly moved: number;
  /** Chains whose head contradicts the seal before: they keep their sealed head, and somebody has to look. */
  readonly contradicting: readonly { readonly kind: string; readonly id: string }[];
}

/** Clocks of the database and of the servers may differ so much, in milliseconds. */
const CLOCKS_DIFFER = 10 * 60_000;

/** Puts a seal over every chain of the history. */
@Injectable()
export class SealService {
  private readonly log = new Logger(SealService.name);

  constructor(
    private readonly database: Database,
    private readonly time: Time,
    private readonly keys: SealKeys,
    private readonly file: SealFile,
    @Inject(BID) private readonly bid: Bid,
  ) {}

  /** Seals now. Two that seal at once seal one after the other. */
  async seal(): Promise<SealReport> {
    const report = (await this.database.transaction((tx) => this.sealIn(tx))) as SealReport;
    await this.file.complete();
    for (const { kind, id } of report.contradicting)
      this.log.error(
        `The chain ${kind} ${id} contradicts its seal: run "audit verify --chain ${kind}:${id}".`,
      );
    return report;
  }

  private async sealIn(tx: Tx): Promise<SealReport> {
    await tx.run(oneMoment);
    // A first seal over a million chains takes longer than any request may.
    await tx.run({ name: '', text: 'set local statement_timeout = 0', values: [] });
    await tx.run(lockSeals);
    const [last] = await tx.run<LastSealRow>(lastSeal);
    const watermark = await this.watermark(tx);
    const number = (last?.number ?? 0) + 1;
    await tx.run(beforeHeads);
    let heads = await this.headsFor(tx, number, last, declareMoved(last?.watermark ?? null));
    const [whole] = await tx.run<{ chains: number; events: number }>(wholeHistory);
    if (last && (heads.chains !== whole?.chains || heads.events !== whole.events)) {
      // Something was written that looks older than the last seal, or a chain contradicts it: look at every one.
      await tx.run(backToBeforeHeads);
      heads = await this.headsFor(tx, number, last, declareMissed);
    }
    const { digest, tree, contradicting, chains, events } = heads;

    const now = this.time.now();
    const text = sealText({
      format: 'tongban-seal/1',
      site: this.bid.key,
      number,
      at: microseconds(now),
      previous: last?.hash ?? genesisHash,
      chains,
      events,
      heads: digest.digest(),
      changes: { count: tree.size, root: tree.root() },
      signedWith: this.keys.current,
    } satisfies SealStatement);
    const signature = this.keys.sign(text);
    const hash = sealHash(text, signature);
    await tx.insert(Seal, { number, at: now, text, signature, hash, accumulator: digest.bytes(), watermark });
    return { number, chains, events, moved: tree.size, contradicting };
  }

  /** Goes through heads that moved, and keeps them as those of a seal. */
  private async headsFor(tx: Tx, number: number, last: LastSealRow | undefined, declare: NamedQuery) {
    const before = last ? readSeal(last.text) : null;
    const digest = new HeadsDigest(last?.accumulator);
    const tree = new MerkleTree();
    const contradicting: { kind: string; id: string }[] = [];
    let { chains, events } = before ?? { chains: 0, events: 0 };
    await tx.run(declare);
    for (;;) {
      const rows = await tx.run<MovedRow>(fetchMoved);
      if (!rows.length) break;
      const moved: SealedHead[] = [];
      for (const row of rows) {
        if (contradicts(row)) {
          contradicting.push({ kind: row.kind, id: row.id });
          continue;
        }
        const { kind, id, length, head } = row;
        if (row.sealed_length !== null && row.sealed_head !== null) {
          digest.remove({ kind, id, length: row.sealed_length, head: row.sealed_head });
        } else chains += 1;
        events += length - (row.sealed_length ?? 0);
        digest.add(row);
        tree.add(headLine(row));
        moved.push({ kind, id, length, head });
      }
      if (moved.length) await tx.run(insertHeads(number, moved));
    }
    await tx.run(closeMoved);
    return { digest, tree, contradicting, chains, events };
  }

  /** The smallest id that an event can have whose transaction is not in this seal. */
  private async watermark(tx: Tx): Promise<string> {
    const [oldest] = await tx.run<{ since: Date }>(oldestTransaction);
    const millisecond = Math.max(0, (oldest?.since.getTime() ?? 0) - CLOCKS_DIFFER);
    const hex = millisecond.toString(16).padStart(12, '0');
    // The ids of events are UUID v7: they begin with the millisecond in which they were made.
    return `${hex.slice(0, 8)}-${hex.slice(8)}-7000-8000-000000000000`;
  }
}

/** Whether a chain was rewritten since it was sealed: it got shorter, or its sealed row is another one now. */
const contradicts = ({ sealed_length, sealed_head, length, hash_at_seal }: MovedRow): boolean =>
  sealed_length !== null && (length < sealed_length || (sealed_length > 0 && hash_at_seal !== sealed_head));
