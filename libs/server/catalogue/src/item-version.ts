import type { FormDefinition, ServiceItemContent } from '@tongban/rules';
import type { ImportedContent } from './item-content.js';

interface VersionFrame {
  readonly id: string;
  readonly itemId: string;
  /** 1, 2, 3 … within the item. */
  readonly number: number;
  readonly effectiveOn: string;
  readonly localItemCode: string;
  /** 实施编码, 31 characters; null for items without a national code. */
  readonly itemCode: string | null;
  readonly departmentId: string;
  readonly departmentName: string;
  readonly departmentNameEn: string | null;
  readonly regionCode: string;
}

/** A version that is complete in every field: the kind that one can apply for, and that cases pin. */
export interface PinnedVersion extends VersionFrame {
  readonly complete: true;
  readonly content: ServiceItemContent;
  readonly form: FormDefinition | null;
}

/** A version that holds only what a spreadsheet tells. */
export interface ImportedVersion extends VersionFrame {
  readonly complete: false;
  readonly content: ImportedContent;
  readonly form: null;
}

export type ItemVersion = PinnedVersion | ImportedVersion;

/** Versions that one process remembers; a district has some thousand items. */
const KEPT = 2_000;

/** Remembers versions, which never change; the one that was not asked for the longest goes first. */
export class VersionCache {
  private readonly versions = new Map<string, ItemVersion>();

  get(id: string): ItemVersion | undefined {
    const version = this.versions.get(id);
    if (version) this.put(version);
    return version;
  }

  put(version: ItemVersion): void {
    this.versions.delete(version.id);
    this.versions.set(version.id, version);
    if (this.versions.size <= KEPT) return;
    const [oldest] = this.versions.keys();
    if (oldest !== undefined) this.versions.delete(oldest);
  }
}
