import { Injectable } from '@nestjs/common';
import {
  Database,
  isId,
  isRefusal,
  PublicCache,
  refuse,
  type NamedQuery,
  type Outcome,
  type Tx,
} from '@tongban/kernel';
import {
  itemByCode,
  itemById,
  setItemState,
  setPopularity,
  versionById,
  type ItemDemand,
} from './catalogue.queries.js';
import { allDepartments, type DepartmentRow } from './catalogue.write-queries.js';
import { VersionCache, type ItemVersion, type PinnedVersion } from './item-version.js';
import type { ItemState } from './service-item.entity.js';

/** An item as it is now. */
export interface OpenItem {
  readonly id: string;
  readonly state: ItemState;
  /** Whether one may apply for it online at this moment. */
  readonly applyOnline: boolean;
  readonly departmentId: string;
  readonly regionCode: string;
  /** The version in force; null for an item that only a spreadsheet tells of. */
  readonly version: PinnedVersion | null;
}

interface ItemRow {
  readonly id: string;
  readonly state: ItemState;
  readonly current_version_id: string | null;
  readonly department_id: string;
  readonly region_code: string;
}

/** What other modules may know of the catalogue, and how items leave it and come back. */
@Injectable()
export class CatalogueService {
  private readonly versions = new VersionCache();

  constructor(
    private readonly database: Database,
    private readonly cache: PublicCache,
  ) {}

  /**
   * An item with the version in force. Its state is read anew each time; the version comes from memory.
   *
   * @param tx the transaction to read in, so that a service needs no second connection
   * @returns undefined for an id that is none, malformed or of an item that is still planned
   */
  async openItem(id: string, tx?: Tx): Promise<OpenItem | undefined> {
    const found = await this.itemWithVersion(id, tx);
    if (!found) return undefined;
    const { row, version } = found;
    return {
      id: row.id,
      state: row.state,
      applyOnline: isOpenOnline(row.state, version),
      departmentId: row.department_id,
      regionCode: row.region_code,
      version: version.complete ? version : null,
    };
  }

  /** The version that a case pins. Versions never change, so each is read once. */
  async pinnedVersion(versionId: string, tx?: Tx): Promise<PinnedVersion | undefined> {
    const version = await this.version(versionId, tx);
    return version?.complete ? version : undefined;
  }

  /** What the guide of a published item shows; undefined when there is no such item (any more). */
  async guide(id: string): Promise<ItemVersion | undefined> {
    const found = await this.itemWithVersion(id);
    return found?.row.state === 'published' ? found.version : undefined;
  }

  /** The item with a local code, whatever its state; undefined when there is none. */
  async idByCode(code: string): Promise<string | undefined> {
    const [item] = await this.database.read<{ id: string }>(itemByCode(code));
    return item?.id;
  }

  /** Every department that is in charge of something, by name. */
  async departments(): Promise<Pick<DepartmentRow, 'id' | 'key' | 'code' | 'name' | 'nameEn'>[]> {
    return this.database.read<DepartmentRow>(allDepartments);
  }

  /**
   * Takes an item out of the catalogue: nobody finds it or may apply for it from now on; running cases go on.
   * Neither a load nor an import brings it back, only {@link publish}.
   */
  withdraw(code: string): Promise<Outcome<{ id: string; name: string }>> {
    return this.move(code, 'published', 'withdrawn', 'CATALOGUE_ITEM_ALREADY_WITHDRAWN');
  }

  /** Brings a withdrawn item back with the newest version in force. */
  publish(code: string): Promise<Outcome<{ id: string; name: string }>> {
    return this.move(code, 'withdrawn', 'published', 'CATALOGUE_ITEM_ALREADY_PUBLISHED');
  }

  /**
   * Orders what is often used by how often it was applied for.
   *
   * @param demand every item that anybody applied for; the others count as never
   * @returns how many items are more or less popular than before
   */
  async setDemand(demand: readonly ItemDemand[]): Promise<number> {
    const changed = await this.database.read(setPopularity(demand));
    if (changed.length > 0) this.cache.clear();
    return changed.length;
  }

  private async move(
    code: string,
    from: ItemState,
    to: ItemState,
    already: string,
  ): Promise<Outcome<{ id: string; name: string }>> {
    const outcome = await this.database.transaction(
      async (tx): Promise<Outcome<{ id: string; name: string }>> => {
        const [item] = await tx.run<{ id: string; name: string }>(itemByCode(code));
        if (!item) return refuse('CATALOGUE_ITEM_NOT_FOUND', { values: { code } });
        const [moved] = await tx.run(setItemState(item.id, from, to));
        return moved ? { id: item.id, name: item.name } : refuse(already, { values: { name: item.name } });
      },
    );
    if (!isRefusal(outcome)) this.cache.clear();
    return outcome;
  }

  private async itemWithVersion(
    id: string,
    tx?: Tx,
  ): Promise<{ row: ItemRow; version: ItemVersion } | undefined> {
    if (!isId(id)) return undefined;
    const [row] = await this.query<ItemRow>(itemById(id), tx);
    const version = row?.current_version_id ? await this.version(row.current_version_id, tx) : undefined;
    return row && version ? { row, version } : undefined;
  }

  private async version(id: string, tx?: Tx): Promise<ItemVersion | undefined> {
    const known = this.versions.get(id);
    if (known || !isId(id)) return known;
    const [version] = await this.query<ItemVersion>(versionById(id), tx);
    if (version) this.versions.put(version);
    return version;
  }

  private query<T extends object>(query: NamedQuery, tx: Tx | undefined): Promise<T[]> {
    return tx ? tx.run<T>(query) : this.database.read<T>(query);
  }
}

/** One can apply online for a published item that is complete, says so itself and has a form. */
export function isOpenOnline(state: ItemState, version: ItemVersion): boolean {
  return state === 'published' && version.complete && version.content.is_online && version.form !== null;
}
