import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { extname, join, resolve, sep } from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import { BID, BID_FOLDER, Database, isId, type FileDownload } from '@tongban/kernel';
import type { Bid, ServiceItemContent } from '@tongban/rules';
import { itemFolder } from '../catalogue.queries.js';
import { fileNameOf, filesOf } from './item-file-names.js';

/** What samples and blank forms may be; anything else is not given out. */
const types: Readonly<Record<string, string>> = {
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.webp': 'image/webp',
  '.svg': 'image/svg+xml',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Samples and blank forms of published items, from the bid's folder. Everybody may have them. */
@Injectable()
export class ItemFiles {
  constructor(
    private readonly database: Database,
    @Inject(BID) private readonly bid: Bid,
    @Inject(BID_FOLDER) private readonly bidFolder: string,
  ) {}

  /**
   * Opens a file that the version in force of a published item names. A name that the item does not name is not even
   * looked for, so that no path can be made up.
   *
   * @returns null when there is none
   */
  async open(itemId: string, name: string): Promise<FileDownload | null> {
    const type = types[extname(name).toLowerCase()];
    if (!isId(itemId) || type === undefined || fileNameOf(name) !== name) return null;
    const [row] = await this.database.read<{ folder: string; content: ServiceItemContent }>(
      itemFolder(itemId),
    );
    if (!row || !filesOf(row.content).some(({ guid }) => fileNameOf(guid) === name)) return null;
    const path = await this.pathOf(row.folder, name);
    const found = path === null ? null : await stat(path).catch(() => null);
    if (path === null || !found?.isFile()) return null;
    return { name, type, size: found.size, content: createReadStream(path), inline: true };
  }

  /** The real path, only if it lies where files of items lie: a symbolic link leads nowhere else. */
  private async pathOf(folder: string, name: string): Promise<string | null> {
    const root = resolve(this.bidFolder, this.bid.catalogue.items);
    const real = await realpath(join(root, folder, 'files', name)).catch(() => null);
    const realRoot = await realpath(root).catch(() => root);
    return real?.startsWith(realRoot + sep) ? real : null;
  }
}
