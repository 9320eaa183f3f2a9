import { newId, type Tx } from '@tongban/kernel';
import {
  claimItems,
  insertItems,
  insertVersions,
  itemsForUpdate,
  updateItems,
} from '../catalogue.write-queries.js';
import type { Source } from '../department.entity.js';
import type { ItemState } from '../service-item.entity.js';
import { contentHash, itemColumns, type Publishable } from './publishable.js';

/** What became of each item, in the order in which they were given. `kept`: the bid's own files hold against an import. */
export type PublishResult = 'created' | 'changed' | 'unchanged' | 'kept';

interface Known {
  readonly id: string;
  readonly local_item_code: string;
  readonly state: ItemState;
  readonly source: Source;
  readonly folder: string | null;
  readonly department_id: string;
  readonly region_code: string;
  readonly version_no: number;
  readonly content_hash: string;
}

/**
 * Publishes items: new ones, and a new version of each whose content differs from its newest version. What is equal
 * is left alone, so that doing it again changes nothing. Withdrawn items get their new version and stay withdrawn.
 *
 * @param items at most one for each local code
 * @param today a version whose day is still to come is kept for that day
 */
export async function publishItems(
  tx: Tx,
  items: readonly Publishable[],
  today: string,
  now: Date,
): Promise<PublishResult[]> {
  const known = await knownItems(tx, items);
  const inserted: object[] = [];
  const updated: object[] = [];
  const claimed: object[] = [];
  const versions: object[] = [];
  const results = items.map((item): PublishResult => {
    const before = known.get(item.content.local_item_code);
    if (before?.source === 'bid' && item.source === 'import') return 'kept';
    const hash = contentHash(item);
    if (before && before.content_hash === hash && sameFrame(before, item)) return 'unchanged';
    const id = before?.id ?? newId();
    const versionId = newId();
    versions.push(
      versionRow(item, {
        id: versionId,
        item_id: id,
        version_no: (before?.version_no ?? 0) + 1,
        content_hash: hash,
      }),
    );
    if (item.effectiveOn > today) {
      if (before) claimed.push(frameRow(item, id));
      else inserted.push({ ...itemRow(item, id), state: 'planned', current_version_id: null });
    } else {
      const state = before?.state === 'withdrawn' ? 'withdrawn' : 'published';
      (before ? updated : inserted).push({ ...itemRow(item, id), state, current_version_id: versionId });
    }
    return before ? 'changed' : 'created';
  });
  if (inserted.length > 0) await tx.run(insertItems(inserted));
  if (versions.length > 0) await tx.run(insertVersions(versions, now));
  if (updated.length > 0) await tx.run(updateItems(updated));
  if (claimed.length > 0) await tx.run(claimItems(claimed));
  return results;
}

async function knownItems(tx: Tx, items: readonly Publishable[]): Promise<Map<string, Known>> {
  const codes = items.map((item) => item.content.local_item_code);
  const rows = await tx.run<Known>(itemsForUpdate(codes));
  return new Map(rows.map((row) => [row.local_item_code, row]));
}

/** What belongs to an item and not to its content. */
function sameFrame(before: Known, item: Publishable): boolean {
  return (
    before.source === item.source &&
    before.folder === item.folder &&
    before.department_id === item.departmentId &&
    before.region_code === item.regionCode
  );
}

function itemRow(item: Publishable, id: string): object {
  return { ...frameRow(item, id), ...itemColumns(item) };
}

function frameRow(item: Publishable, id: string): object {
  return {
    id,
    department_id: item.departmentId,
    region_code: item.regionCode,
    source: item.source,
    folder: item.folder,
  };
}

function versionRow(item: Publishable, ids: object): object {
  return {
    ...ids,
    complete: item.complete,
    content: item.content,
    form: item.form,
    form_version: item.form?.version ?? null,
    effective_on: item.effectiveOn,
  };
}
