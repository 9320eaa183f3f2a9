import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { beforeAll, describe, expect, it } from '@jest/globals';
import { readCatalogueMapping } from '@tongban/rules';
import type { MappableRow, MapRow, RowMapping } from '@tongban/rules';
import { parse } from 'yaml';

import bid from '../bid.js';

const file = (name: string): string => readFileSync(join(import.meta.dirname, name), 'utf8');
const persons = new Set(bid.themes.persons.map((theme) => theme.key));
const corporations = new Set(bid.themes.corporations.map((theme) => theme.key));

/** One line of the catalogue; no value in it holds a quoted quote. */
function cells(line: string): string[] {
  return [...line.matchAll(/("([^"]*)"|[^,]*)(?:,|$)/g)].map((cell) => cell[2] ?? cell[1] ?? '');
}

const rows: MappableRow[] = file('district.csv')
  .trim()
  .split(/\r?\n/)
  .slice(1)
  .map((line) => {
    const [department = '', main_item = '', name = '', local_task_code = '', task_type = ''] = cells(line);
    return {
      department,
      main_item: main_item === '未分类' ? '' : main_item,
      name,
      local_task_code,
      task_type,
    };
  });

describe('the mapping of the district catalogue', () => {
  let mapRow: MapRow;
  const mapped = new Map<string, RowMapping>();
  const named = (name: string): RowMapping[] =>
    rows.filter((row) => row.name === name).map((row) => mapped.get(row.local_task_code)!);

  beforeAll(() => {
    const read = readCatalogueMapping(parse(file('mapping.yaml')), { persons, corporations });
    if (!read.ok) throw new Error(read.problems.join('\n'));
    mapRow = read.mapRow;
    for (const row of rows) {
      const mapping = mapRow(row);
      if (mapping) mapped.set(row.local_task_code, mapping);
    }
  });

  it('gives every one of the 1,135 rows its themes and applicants', () => {
    expect(rows).toHaveLength(1135);
    expect(rows.filter((row) => !mapRow(row)).map((row) => `${row.department} ${row.name}`)).toEqual([]);
    expect([...mapped.values()].filter((one) => one.applicantKinds.length === 0)).toEqual([]);
  });

  it('leaves no theme empty', () => {
    const used = new Set(
      [...mapped.values()].flatMap((one) => [...one.personThemes, ...one.corporationThemes]),
    );
    expect([...persons, ...corporations].filter((theme) => !used.has(theme))).toEqual([]);
  });

  it('needs each of its rules and rows', () => {
    const used = new Set([...mapped.values()].map((one) => one.because));
    const raw = parse(file('mapping.yaml')) as { rules: unknown[]; rows: Record<string, unknown> };
    expect(raw.rules.map((_, index) => `rules/${index}`).filter((rule) => !used.has(rule))).toEqual([]);
    expect(Object.keys(raw.rows).filter((code) => !used.has(`rows/${code}`))).toEqual([]);
  });

  it('finds the department of every row', () => {
    const known = new Set(bid.departments.flatMap((department) => department.sourceNames));
    expect(rows.filter((row) => !known.has(row.department))).toEqual([]);
  });

  it.each([
    ['居住证办理', ['household', 'identity-documents'], []],
    ['普通护照签发', ['exit-entry', 'identity-documents'], []],
    ['80周岁以上老年人高龄津贴发放', ['elderly', 'assistance'], []],
    ['失业登记', ['employment', 'social-insurance'], []],
    ['就业见习申请', ['employment'], []],
    ['户口登记', ['household', 'birth'], []],
    ['公司设立登记', [], ['corp-start']],
    ['公司注销登记', [], ['corp-end']],
    ['个体工商户注销登记', [], ['corp-end']],
    ['个体工商户设立登记', ['employment'], ['corp-start']],
    ['烟草专卖零售许可证新办', [], ['corp-licence', 'corp-commerce']],
    ['失业保险稳岗返还申领', [], ['corp-social-insurance', 'corp-labour']],
    ['残疾人证新办', ['disability', 'identity-documents'], []],
    ['税务注销即时办理（县级行使）', [], ['corp-tax', 'corp-end']],
  ])('puts %s where people look for it', (name, personThemes, corporationThemes) => {
    expect(named(name)).toHaveLength(1);
    expect(named(name)[0]).toMatchObject({ personThemes, corporationThemes });
  });
});
