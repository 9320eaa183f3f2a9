import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import { CatalogueImport } from '@tongban/catalogue';
import { BID, BID_FOLDER, Settings, isRefusal, sentence } from '@tongban/kernel';
import type { Bid } from '@tongban/rules';
import type { Progress } from './prepare.js';

/**
 * Imports the spreadsheets that the bid names. One that was imported before, with the same mapping, is left out:
 * to go through a thousand unchanged rows again would be the longest part of every restart.
 */
export async function importSpreadsheets(app: INestApplicationContext, progress: Progress): Promise<void> {
  const bid = app.get<Bid>(BID);
  const folder = app.get<string>(BID_FOLDER);
  const settings = app.get(Settings);
  for (const { file, mapping } of bid.catalogue.imports) {
    const path = resolve(folder, file);
    const print = await printOf(path, resolve(folder, mapping));
    const key = `catalogue.imported:${bid.key}/${file}`;
    if ((await settings.get(key)) === print) continue;
    progress(`Importing the items of ${file}`);
    const report = await app.get(CatalogueImport).run({ path });
    if (isRefusal(report))
      throw new Error(`${file} was refused: ${sentence(report.code, 'en', report.values)}`);
    await settings.set(key, print);
  }
}

async function printOf(...paths: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const path of paths) hash.update(await readFile(path));
  return hash.digest('hex');
}
