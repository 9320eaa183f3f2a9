import { Injectable } from '@nestjs/common';
import { CatalogueService, type PinnedVersion } from '@tongban/catalogue';
import type { Tx } from '@tongban/kernel';
import type { FormDefinition } from '@tongban/rules';

/** The version of an item that a case pins: complete, and with its form. */
export type CaseItem = PinnedVersion & { readonly form: FormDefinition };

/** Whether one can apply under a version at all. */
export const isCaseItem = (version: PinnedVersion): version is CaseItem => version.form !== null;

/** Reads the versions that cases pin. */
@Injectable()
export class CaseItems {
  constructor(private readonly catalogue: CatalogueService) {}

  /**
   * A pinned version. It never changes and never goes away while a case pins it.
   *
   * @param tx the transaction to read in: while a case is held, nothing may ask the pool for a second connection
   * @throws Error when it is gone all the same: the database is broken then
   */
  async pinned(versionId: string, tx?: Tx): Promise<CaseItem> {
    const version = await this.catalogue.pinnedVersion(versionId, tx);
    if (!version || !isCaseItem(version))
      throw new Error(`The version ${versionId} that a case pins is not there.`);
    return version;
  }
}
