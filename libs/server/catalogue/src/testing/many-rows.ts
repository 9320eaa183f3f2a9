import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { NamedQuery } from '@tongban/kernel';
import type { DataSource } from 'typeorm';

import { browseItems, popularItems, searchItems, versionById } from '../catalogue.queries.js';
import { Dictionary } from '../search/everyday-words.js';
import { searchQuery } from '../search/query-words.js';

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

function* lines(rows: number): Generator<string> {
  yield 'department,main_item,name,local_task_code,task_type,dept_code,region_code\n';
  for (let index = 0; index < rows; index++) {
    const name = `${things[index % 10]}${acts[Math.floor(index / 10) % 8]}（第${index}类）`;
    yield `${departments[index % 8]},未分类,${name},L-${index},1,083372204,511602000000\n`;
  }
}

/** Writes a spreadsheet of so many different items. */
export const writeManyRows = (path: string, rows: number): Promise<void> =>
  pipeline(Readable.from(lines(rows)), createWriteStream(path));

/** A node of a plan, as PostgreSQL explains it. */
export interface Plan {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Plan Rows': number;
  readonly Plans?: readonly Plan[];
}

/** The plan that PostgreSQL has for a statement: for these values, and the one it would keep for any values. */
export async function plansOf(dataSource: DataSource, query: NamedQuery): Promise<Plan[]> {
  const runner = dataSource.createQueryRunner();
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
export function readsWholeTable(node: Plan, limit = Infinity): boolean {
  if (node['Node Type'] === 'Seq Scan' && node['Relation Name']?.startsWith('service_item')) {
    return limit > node['Plan Rows'] * SHARE;
  }
  const passes =
    node['Node Type'] === 'Limit' ? node['Plan Rows'] : node['Node Type'] === 'Result' ? limit : Infinity;
  return (node.Plans ?? []).some((below) => readsWholeTable(below, passes));
}

/** Queries of which a plan reads the whole table; none, when all is well. */
export async function slowQueries(
  dataSource: DataSource,
  queries: readonly NamedQuery[],
): Promise<{ query: string; plan: Plan }[]> {
  const slow: { query: string; plan: Plan }[] = [];
  for (const query of queries) {
    for (const plan of await plansOf(dataSource, query)) {
      if (readsWholeTable(plan)) slow.push({ query: query.name, plan });
    }
  }
  return slow;
}

/** An id that no item has. */
export const someId = '01900000-0000-7000-8000-000000000000';

const search = (text: string) => searchQuery(text, new Dictionary([]));

/** Everything that the lists may ask. */
export const everyList: readonly NamedQuery[] = [
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
