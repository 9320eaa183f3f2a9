import { readFile, realpath } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import {
  BID,
  BID_FOLDER,
  Database,
  isRefusal,
  PublicCache,
  refuse,
  Time,
  type Outcome,
} from '@tongban/kernel';
import { readCatalogueMapping, type Bid, type MapRow } from '@tongban/rules';
import { parse } from 'yaml';
import { importRows } from './import-rows.js';
import type { ImportReport } from './import-report.js';

export interface ImportOptions {
  /** The CSV file; relative to the working directory. */
  readonly path: string;
  /** Does everything and takes it back. */
  readonly dryRun?: boolean;
}

/** Takes spreadsheets of whole catalogues in. */
@Injectable()
export class CatalogueImport {
  constructor(
    private readonly database: Database,
    private readonly time: Time,
    private readonly cache: PublicCache,
    @Inject(BID) private readonly bid: Bid,
    @Inject(BID_FOLDER) private readonly bidFolder: string,
  ) {}

  /**
   * Imports one file in one transaction: all rows that may come in, or nothing. It may run again: rows are known by
   * their local code, and what is equal stays as it is. Items that the bid's own files describe are left to them.
   * Items that are no longer in the file stay; they are withdrawn by name (`catalogue withdraw`).
   *
   * @returns what was done, row by row where there is something to say; or why the whole file is refused
   */
  async run({ path, dryRun = false }: ImportOptions): Promise<Outcome<ImportReport>> {
    const origin = await this.originOf(path);
    const mapRow = await this.readMapping(origin.mapping);
    if (isRefusal(mapRow)) return mapRow;
    let report: Outcome<ImportReport> | null = null;
    const outcome = await this.database.transaction(async (tx): Promise<Outcome<ImportReport>> => {
      report = await importRows(tx, {
        path,
        dryRun,
        bid: this.bid,
        mapRow,
        regionCode: origin.regionCode,
        today: this.time.today(),
        now: this.time.now(),
      });
      // A dry run goes all the way, so that it tells what would really happen, and is then rolled back.
      return dryRun && !isRefusal(report) ? refuse('CATALOGUE_DRY_RUN') : report;
    });
    if (dryRun && report) return report;
    if (!isRefusal(outcome)) this.cache.clear();
    return outcome;
  }

  /** Which of the bid's imports a file is; any other file counts as a newer one of the first. */
  private async originOf(path: string): Promise<{ mapping: string | null; regionCode: string }> {
    const real = await realpath(path).catch(() => resolve(path));
    const { imports } = this.bid.catalogue;
    for (const one of imports) {
      const own = resolve(this.bidFolder, one.file);
      if (real === (await realpath(own).catch(() => own))) return one;
    }
    return imports[0] ?? { mapping: null, regionCode: this.bid.region.code };
  }

  private async readMapping(file: string | null): Promise<Outcome<MapRow>> {
    if (file === null) return () => null;
    const { persons, corporations } = this.bid.themes;
    const path = resolve(this.bidFolder, file);
    const read = await readFile(path, 'utf8').then(
      (text) => parseYaml(text),
      () => ({ problem: 'not found' }),
    );
    if ('problem' in read)
      return refuse('CATALOGUE_MAPPING_BAD', { values: { path: file, problems: read.problem } });
    const mapping = readCatalogueMapping(read.value, {
      persons: new Set(persons.map((theme) => theme.key)),
      corporations: new Set(corporations.map((theme) => theme.key)),
    });
    if (mapping.ok) return mapping.mapRow;
    return refuse('CATALOGUE_MAPPING_BAD', { values: { path: file, problems: mapping.problems.join('; ') } });
  }
}

function parseYaml(text: string): { value: unknown } | { problem: string } {
  try {
    return { value: parse(text) };
  } catch (error) {
    return { problem: error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error) };
  }
}
