import type { ServiceItemContent } from '@tongban/rules';

/** A file that an item names, with its place in the item. */
export interface NamedFile {
  readonly pointer: string;
  /** As in the item: `files/<name>`. */
  readonly guid: string;
}

/** Every sample and blank form that an item names. */
export function filesOf(content: Pick<ServiceItemContent, 'materials' | 'result_guid'>): NamedFile[] {
  const files = content.materials.flatMap((material, index) => [
    { pointer: `/materials/${index}/example_guid`, guid: material.example_guid },
    { pointer: `/materials/${index}/form_guid`, guid: material.form_guid },
  ]);
  files.push({ pointer: '/result_guid', guid: content.result_guid });
  return files.filter(({ guid }) => guid !== '');
}

/**
 * The bare name of a file, of which a path may be made: without folders, not hidden, of ordinary characters.
 *
 * @returns null for anything else
 */
export function fileNameOf(guid: string): string | null {
  const name = guid.startsWith('files/') ? guid.slice('files/'.length) : guid;
  return /^[\p{L}\p{N}_][\p{L}\p{N}_. -]{0,119}$/u.test(name) && !name.includes('..') ? name : null;
}

/** Address of a file for the portal; null when the item names none. */
export function fileUrl(itemId: string, guid: string): string | null {
  const name = fileNameOf(guid);
  return name === null ? null : `/files/portal/items/${itemId}/${encodeURIComponent(name)}`;
}
