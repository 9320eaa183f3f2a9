import type { Tx } from '@tongban/kernel';
import type { ServiceItemContent } from '@tongban/rules';
import { dueVersions, updateItems } from '../catalogue.write-queries.js';
import type { Source } from '../department.entity.js';
import type { ImportedContent } from '../item-content.js';
import type { ItemState } from '../service-item.entity.js';
import { itemColumns, type Publishable } from './publishable.js';

type Due = {
  readonly id: string;
  readonly item_id: string;
  readonly effective_on: string;
  readonly state: ItemState;
  readonly department_id: string;
  readonly department_name: string;
  readonly region_code: string;
  readonly source: Source;
  readonly folder: string | null;
} & (
  | { readonly complete: true; readonly content: ServiceItemContent }
  | { readonly complete: false; readonly content: ImportedContent }
);

/**
 * Puts planned versions into force whose day has come. Running applications keep the version they began with.
 *
 * @returns how many items have a new version
 */
export async function activatePlanned(tx: Tx, today: string): Promise<number> {
  const due = await tx.run<Due>(dueVersions(today));
  const rows = due.map((version) => ({
    id: version.item_id,
    department_id: version.department_id,
    region_code: version.region_code,
    source: version.source,
    folder: version.folder,
    state: version.state === 'planned' ? 'published' : version.state,
    current_version_id: version.id,
    ...itemColumns(publishable(version)),
  }));
  if (rows.length > 0) await tx.run(updateItems(rows));
  return rows.length;
}

function publishable(version: Due): Publishable {
  const frame = {
    departmentId: version.department_id,
    departmentName: version.department_name,
    regionCode: version.region_code,
    source: version.source,
    folder: version.folder,
    form: null,
    effectiveOn: version.effective_on,
  };
  return version.complete
    ? { ...frame, complete: true, content: version.content }
    : { ...frame, complete: false, content: version.content };
}
