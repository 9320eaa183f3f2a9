import { afterAll, beforeAll, expect, it } from '@jest/globals';
import bid from '@tongban/bid-demo';
import { isRefusal } from '@tongban/kernel';
import { BidCatalogue } from '../bid/bid-catalogue.js';
import { CatalogueService } from '../catalogue.service.js';
import { ItemListService } from '../item-list.service.js';
import { testCatalogue, type TestCatalogue } from '../testing/catalogue-database.js';
import { ReindexService, type ReindexProgress } from './reindex.service.js';

const RESIDENCE = '512B0011200070-511602000000-000-11511300008778693M-1-00';

let catalogue: TestCatalogue;
let reindex: ReindexService;
beforeAll(async () => {
  catalogue = await testCatalogue(bid);
  const outcome = await catalogue.module.get(BidCatalogue).load();
  if (isRefusal(outcome)) throw new Error(outcome.code);
  reindex = catalogue.module.get(ReindexService);
}, 60_000);
afterAll(() => catalogue.stop());

const words = (): Promise<{ id: string; words: string }[]> =>
  catalogue.dataSource.query('select id, words::text from service_item order by id');
const finds = async (search: string): Promise<number> =>
  (await catalogue.module.get(ItemListService).list({ search, first: 20 })).total;
const quiet = (): void => undefined;

it('makes the words of every item anew, batch after batch, also of a withdrawn one', async () => {
  const right = await words();
  await catalogue.module.get(CatalogueService).withdraw(RESIDENCE);
  await catalogue.dataSource.query(`update service_item set words = ''`);
  expect(await finds('juzhuzheng')).toBe(0);
  const steps: ReindexProgress[] = [];
  expect(await reindex.run((so) => steps.push(so), 5)).toEqual({ seen: right.length, changed: right.length });
  expect(steps.map(({ seen }) => seen)).toEqual(
    Array.from({ length: Math.ceil(right.length / 5) }, (_, at) => Math.min((at + 1) * 5, right.length)),
  );
  expect(await words()).toEqual(right);
  await catalogue.module.get(CatalogueService).publish(RESIDENCE);
  expect(await finds('juzhuzheng')).toBeGreaterThan(0);
});

it('writes nothing that is right already, and goes on where it broke off', async () => {
  expect(await reindex.run(quiet)).toMatchObject({ changed: 0 });
  await catalogue.dataSource.query(`update service_item set words = '' where local_item_code = $1`, [
    RESIDENCE,
  ]);
  expect(await reindex.run(quiet)).toMatchObject({ changed: 1 });
});

it('loses no version that is published meanwhile', async () => {
  const other = catalogue.dataSource.createQueryRunner();
  await other.startTransaction();
  // Somebody publishes: the item is held, and its words become others.
  await other.query(`update service_item set words = 'published' where local_item_code = $1`, [RESIDENCE]);
  const run = reindex.run(quiet);
  while ((await waiting()) === 0);
  await other.query(
    `update service_item set words = 'published', current_version_id = current_version_id where local_item_code = $1`,
    [RESIDENCE],
  );
  await other.commitTransaction();
  await other.release();
  // It waited, then made the words of what is in force now.
  await run;
  expect(await finds('居住证')).toBeGreaterThan(0);
});

async function waiting(): Promise<number> {
  const [row] = (await catalogue.dataSource.query(
    `select count(*)::int as n from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
  )) as { n: number }[];
  return row?.n ?? 0;
}
