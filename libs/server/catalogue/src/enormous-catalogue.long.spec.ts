import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import bid from '@tongban/bid-demo';
import { isRefusal } from '@tongban/kernel';
import { CatalogueImport } from './import/catalogue-import.js';
import { ItemListService } from './item-list.service.js';
import { ReindexService } from './search/reindex.service.js';
import { testCatalogue, type TestCatalogue } from './testing/catalogue-database.js';
import { everyList, slowQueries, writeManyRows } from './testing/many-rows.js';

/** The items of a province with all its counties. */
const ROWS = 1_000_000;

let catalogue: TestCatalogue;
beforeAll(async () => {
  catalogue = await testCatalogue(bid);
  const path = join(catalogue.folder, 'enormous.csv');
  await writeManyRows(path, ROWS);
  const report = await catalogue.module.get(CatalogueImport).run({ path });
  if (isRefusal(report)) throw new Error(report.code);
  expect(report).toMatchObject({ rows: ROWS, created: ROWS, refused: 0 });
  await catalogue.dataSource.query('vacuum analyze service_item');
}, 3_600_000);
afterAll(() => catalogue?.stop());

describe('a catalogue of a million rows', () => {
  it('is found through indexes, whatever is asked', async () => {
    expect(await slowQueries(catalogue.dataSource, everyList)).toEqual([]);
  }, 600_000);

  it('finds one item by its whole name, and ranks a bounded number of a word that all have', async () => {
    const lists = catalogue.module.get(ItemListService);
    const exact = await lists.list({ search: '食品经营许可（第999920类）', first: 20 });
    expect(exact.items[0]?.name).toBe('食品经营许可（第999920类）');
    expect(await lists.list({ search: '许可', first: 20 })).toMatchObject({
      total: 1_000,
      totalIsExact: false,
    });
  }, 600_000);

  it('has its search words rebuilt in batches, of which nothing changes what is right', async () => {
    const seen: number[] = [];
    const done = await catalogue.module.get(ReindexService).run((so) => seen.push(so.seen), 1_000);
    expect(done).toEqual({ seen: ROWS, changed: 0 });
    expect(seen).toHaveLength(ROWS / 1_000);
  }, 3_600_000);
});
