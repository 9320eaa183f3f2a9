import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import bid from '@tongban/bid-demo';
import { isRefusal } from '@tongban/kernel';
import { browseItems, popularItems, searchItems, themeCounts } from './catalogue.queries.js';
import { CatalogueImport } from './import/catalogue-import.js';
import type { ImportReport } from './import/import-report.js';
import { ItemListService } from './item-list.service.js';
import { Dictionary } from './search/everyday-words.js';
import { searchQuery } from './search/query-words.js';
import { testCatalogue, type TestCatalogue } from './testing/catalogue-database.js';
import { everyList, slowQueries, someId, writeManyRows } from './testing/many-rows.js';

const ROWS = 100_000;
/** Bytes that an import may hold beyond what it began with: some batches, dictionaries, sounds of words; no rows. */
const MOST_HEAP = 60 * 1024 * 1024;

let catalogue: TestCatalogue;
let report: ImportReport;
let highest = 0;

beforeAll(async () => {
  catalogue = await testCatalogue(bid);
  const path = join(catalogue.folder, 'large.csv');
  await writeManyRows(path, ROWS);
  const before = heldBytes();
  const watch = setInterval(() => {
    highest = Math.max(highest, heldBytes() - before);
  }, 1_000);
  const outcome = await catalogue.module.get(CatalogueImport).run({ path });
  clearInterval(watch);
  if (isRefusal(outcome)) throw new Error(outcome.code);
  report = outcome;
  await catalogue.dataSource.query('vacuum analyze service_item');
}, 300_000);

afterAll(() => catalogue.stop());

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** Bytes in use, without what nobody holds any more. */
function heldBytes(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed;
}

const search = (text: string) => searchQuery(text, new Dictionary([]));

describe('a catalogue of 100,000 rows', () => {
  it('comes in whole, in bounded memory', () => {
    expect(report).toMatchObject({ rows: ROWS, created: ROWS, refused: 0 });
    expect(highest).toBeLessThan(MOST_HEAP);
  });

  it('is found through indexes, whatever is asked', async () => {
    expect(await slowQueries(catalogue.dataSource, everyList)).toEqual([]);
  }, 60_000);

  it('ranks a bounded number of candidates of a word that everything has, and says that there are more', async () => {
    const page = await catalogue.module.get(ItemListService).list({ search: '许可', first: 20 });
    expect(page.items).toHaveLength(20);
    expect(page).toMatchObject({ total: 1_000, totalIsExact: false, hasMore: true });
    const exact = await catalogue.module
      .get(ItemListService)
      .list({ search: '食品经营许可（第80类）', first: 20 });
    expect(exact.items[0]?.name).toBe('食品经营许可（第80类）');
    const all = await catalogue.module.get(ItemListService).list({ first: 20 });
    expect(all).toMatchObject({ total: 10_000, totalIsExact: false });
  });
});

describe('the statements of the lists', () => {
  it('stay as they were reviewed', () => {
    const query = search('居住证');
    expect([
      browseItems({}, 20, null),
      browseItems({ theme: 't', applicantKind: 'legal', onlineOnly: true }, 20, { rank: 1, id: someId }),
      searchItems(query, {}, 20, null),
      searchItems(query, { theme: 't' }, 20, { score: 1, id: someId }),
      popularItems(8),
      themeCounts(),
    ]).toMatchSnapshot();
  });
});
