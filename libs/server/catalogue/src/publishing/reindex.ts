import type { Tx } from '@tongban/kernel';
import type { ServiceItemContent } from '@tongban/rules';
import { itemsToReindex, setWords } from '../catalogue.write-queries.js';
import type { ImportedContent } from '../item-content.js';
import { wordsOf } from './publishable.js';

type Row = { readonly id: string; readonly departmentName: string } & (
  | { readonly complete: true; readonly content: ServiceItemContent }
  | { readonly complete: false; readonly content: ImportedContent }
);

/** One batch of a rebuild of the search words. */
export interface ReindexedBatch {
  readonly seen: number;
  readonly changed: number;
  /** Id of the last item of the batch; null when there was none left. */
  readonly last: string | null;
}

/**
 * Makes the search words of some items anew from the version that each has in force, and writes those that differ.
 * The items are held meanwhile, so that nobody publishes a new version in between whose words would be overwritten.
 *
 * @param after id of the last item of the batch before
 */
export async function reindexBatch(tx: Tx, after: string | null, size: number): Promise<ReindexedBatch> {
  const rows = await tx.run<Row>(itemsToReindex(after, size));
  const words = rows.map((row) => ({ id: row.id, words: wordsOf(row) }));
  const changed = rows.length > 0 ? await tx.run(setWords(words)) : [];
  return { seen: rows.length, changed: changed.length, last: rows.at(-1)?.id ?? null };
}
