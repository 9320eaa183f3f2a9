import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import bid from '@tongban/bid-demo';
import { isRefusal, type NamedQuery } from '@tongban/kernel';
import { browseItems, popularItems, searchItems, themeCounts, versionById } from './catalogue.queries.js';
import { CatalogueImport } from './import/catalogue-import.js';
import type { ImportReport } from './import/import-report.js';
import { ItemListService } from './item-list.service.js';
import { Dictionary } from './search/everyday-words.js';
import { searchQuery } from './search/query-words.js';
import { testCatalogue, type TestCatalogue } from './testing/catalogue-database.js';

const ROWS = 100_000;
/** Bytes that an import may hold beyond what it began with: some batches, dictionaries, sounds of words; no rows. */
const MOST_HEAP = 60 * 1024 * 1024;

let catalogue: TestCatalogue;
let report: ImportReport;
let highest = 0;

const things = [
  '食品经营',
  '居住证',
  '教师资格',
  '户外广告',
  '道路运输',
  '医疗机构执业',
  '公共租赁住房',
  '烟花爆竹',
  '养老机构',
  '饮用水',
];
const acts = ['许可', '登记', '备案', '变更', '注销', '延续', '补办', '年检'];
const departments = [
  '区教科体局',
  '区公安分局',
  '区民政局',
  '区人社局',
  '区住建局',
  '区卫健局',
  '区市监局',
  '区行政审批局',
];

function* lines(): Generator<string> {
  yield 'department,main_item,name,local_task_code,task_type,dept_code,region_code\n';
  for (let index = 0; index < ROWS; index++) {
    const name = `${things[index % 10]}${acts[Math.floor(index / 10) % 8]}（第${index}类）`;
    yield `${departments[index % 8]},未分类,${name},L-${index},1,083372204,511602000000\n`;
  }
}

beforeAll(async () => {
  catalogue = await testCatalogue(bid);
  const path = join(catalogue.folder, 'large.csv');
  await pipeline(Readable.from(lines()), createWriteStream(path));
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

interface Plan {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Plan Rows': number;
  readonly Plans?: readonly Plan[];
}

/** The plan that PostgreSQL has for a statement: for these values, and the one it would keep for any values. */
async function plans(query: NamedQuery): Promise<Plan[]> {
  const runner = catalogue.dataSource.createQueryRunner();
  try {
    await runner.query(`prepare asked as ${query.text}`);
    const values = query.values.map((value) =>
      value === null ? 'null' : `'${String(value).replaceAll("'", "''")}'`,
    );
    const found: Plan[] = [];
    for (const mode of ['force_custom_plan', 'force_generic_plan']) {
      await runner.query(`set plan_cache_mode = ${mode}`);
      const [row] = (await runner.query(`explain (format json) execute asked(${values.join(', ')})`)) as {
        'QUERY PLAN': { Plan: Plan }[];
      }[];
      const plan = row?.['QUERY PLAN'][0]?.Plan;
      if (!plan) throw new Error(`no plan for ${query.name}`);
      found.push(plan);
    }
    await runner.query('reset plan_cache_mode');
    await runner.query('deallocate asked');
    return found;
  } finally {
    await runner.release();
  }
}

/** Part of the table that may be read from its beginning until a limit is reached: where nearly every row fits. */
const SHARE = 1 / 5;

/** Whether a plan reads more of the table than a share of it, other than through an index. */
function readsWholeTable(node: Plan, limit = Infinity): boolean {
  if (node['Node Type'] === 'Seq Scan' && node['Relation Name']?.startsWith('service_item')) {
    return limit > node['Plan Rows'] * SHARE;
  }
  const passes =
    node['Node Type'] === 'Limit' ? node['Plan Rows'] : node['Node Type'] === 'Result' ? limit : Infinity;
  return (node.Plans ?? []).some((below) => readsWholeTable(below, passes));
}

const search = (text: string) => searchQuery(text, new Dictionary([]));
const someId = '01900000-0000-7000-8000-000000000000';

describe('a catalogue of 100,000 rows', () => {
  it('comes in whole, in bounded memory', () => {
    expect(report).toMatchObject({ rows: ROWS, created: ROWS, refused: 0 });
    expect(highest).toBeLessThan(MOST_HEAP);
  });

  it('is found through indexes, whatever is asked', async () => {
    const queries = [
      browseItems({}, 20, null),
      browseItems({}, 20, { rank: 2, id: someId }),
      browseItems({ theme: 'education' }, 20, null),
      browseItems({ theme: 'corp-food', applicantKind: 'legal', onlineOnly: true }, 20, {
        rank: 1,
        id: someId,
      }),
      searchItems(search('食品经营许可'), {}, 20, null),
      searchItems(search('许可'), { theme: 'education' }, 20, { score: 4_000_000, id: someId }),
      searchItems(search('juzhuzheng'), { applicantKind: 'natural', onlineOnly: true }, 20, null),
      searchItems(search('火星'), {}, 20, null),
      popularItems(8),
      versionById(someId),
    ];
    for (const query of queries) {
      for (const plan of await plans(query)) {
        expect(readsWholeTable(plan) ? { query: query.name, plan } : 'through an index').toBe(
          'through an index',
        );
      }
    }
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
