import { Injectable } from '@nestjs/common';
import { Database, PublicCache, isRefusal, type Outcome } from '@tongban/kernel';
import { reindexBatch, type ReindexedBatch } from '../publishing/reindex.js';

/** How far a rebuild has come. */
export interface ReindexProgress {
  readonly seen: number;
  readonly changed: number;
}

/** Items of one transaction: short enough that nobody who publishes meanwhile waits noticeably. */
const BATCH = 200;

/** Rebuilds the stored search words, as is needed when the way in which they are made has changed. */
@Injectable()
export class ReindexService {
  constructor(
    private readonly database: Database,
    private readonly cache: PublicCache,
  ) {}

  /**
   * Goes through all items, batch after batch, while the system is up. It may break off and run again: what is right
   * already is not written.
   *
   * @param progress told after every batch
   */
  async run(progress: (so: ReindexProgress) => void, size = BATCH): Promise<ReindexProgress> {
    let so: ReindexProgress = { seen: 0, changed: 0 };
    for (let after: string | null = null; ;) {
      const from: string | null = after;
      const batch: Outcome<ReindexedBatch> = await this.database.transaction<ReindexedBatch>((tx) =>
        reindexBatch(tx, from, size),
      );
      if (isRefusal(batch)) throw new Error(`The rebuild was refused: ${batch.code}.`);
      so = { seen: so.seen + batch.seen, changed: so.changed + batch.changed };
      if (batch.changed > 0) this.cache.clear();
      if (batch.seen > 0) progress(so);
      if (batch.seen < size) return so;
      after = batch.last;
    }
  }
}
