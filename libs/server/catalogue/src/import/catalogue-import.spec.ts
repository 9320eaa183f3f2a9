import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import bid from '@tongban/bid-demo';
import { isRefusal, sentence, type Outcome } from '@tongban/kernel';
import { CatalogueService } from '../catalogue.service.js';
import { ItemListService } from '../item-list.service.js';
import { demoFolder, testCatalogue, type TestCatalogue } from '../testing/catalogue-database.js';
import { CatalogueImport } from './catalogue-import.js';
import { describeReport } from './describe-report.js';
import type { ImportReport } from './import-report.js';
import { reportCsv } from './report-csv.js';

const district = join(demoFolder, 'catalogue/district.csv');
const HEADER = 'department,main_item,name,local_task_code,task_type,dept_code,region_code';
const GOOD = '区教科体局,未分类,教师资格认定,C-1,1,083372204,511602000000';

let catalogue: TestCatalogue;
let importer: CatalogueImport;

beforeAll(async () => {
  catalogue = await testCatalogue(bid);
  importer = catalogue.module.get(CatalogueImport);
}, 60_000);

afterAll(() => catalogue.stop());

beforeEach(() => catalogue.empty());

const count = async (table = 'service_item'): Promise<number> => {
  const [row] = (await catalogue.dataSource.query(`select count(*)::int as n from ${table}`)) as [
    { n: number },
  ];
  return row.n;
};

async function importBytes(bytes: string | Buffer, dryRun = false): Promise<Outcome<ImportReport>> {
  const path = join(catalogue.folder, 'file.csv');
  await writeFile(path, bytes);
  return importer.run({ path, dryRun });
}

const importLines = (...lines: string[]) => importBytes(`${[HEADER, ...lines].join('\n')}\n`);

function reportOf(outcome: Outcome<ImportReport>): ImportReport {
  if (isRefusal(outcome)) throw new Error(sentence(outcome.code, 'en', outcome.values));
  return outcome;
}

const codesOf = (report: ImportReport) =>
  report.findings.map(({ finding, rows }) => [finding.severity, finding.code, finding.column, rows]);

describe('the real catalogue of a district', () => {
  it('comes in whole, keeps its dirt with warnings, and is not doubled by a second run', async () => {
    const first = reportOf(await importer.run({ path: district }));
    expect(first).toMatchObject({ rows: 1135, created: 1135, changed: 0, unchanged: 0, refused: 0 });
    expect(await count('department')).toBe(bid.departments.length);
    const codes = new Set(first.findings.map(({ finding }) => finding.code));
    for (const code of [
      'CATALOGUE_ROW_DEPARTMENT_CODE',
      'CATALOGUE_ROW_BACKSLASH',
      'CATALOGUE_ROW_SAME_NAME',
    ]) {
      expect(codes).toContain(code);
    }
    expect(codes).not.toContain('CATALOGUE_ROW_NO_THEME');

    const second = reportOf(await importer.run({ path: district }));
    expect(second).toMatchObject({ rows: 1135, created: 0, changed: 0, unchanged: 1135, refused: 0 });
    expect(await count()).toBe(1135);
    expect(await count('service_item_version')).toBe(1135);
  }, 60_000);

  it('is only looked at in a dry run, which tells the same counts', async () => {
    const dry = reportOf(await importer.run({ path: district, dryRun: true }));
    expect(dry).toMatchObject({ dryRun: true, created: 1135, refused: 0 });
    expect(await count()).toBe(0);
    expect(await count('department')).toBe(0);
  }, 60_000);

  it('can be browsed by theme, and by every theme that the mapping names', async () => {
    reportOf(await importer.run({ path: district }));
    const lists = catalogue.module.get(ItemListService);
    const counts = await lists.themeCounts();
    const unthemed = await catalogue.dataSource.query(
      'select name from service_item where cardinality(themes) = 0',
    );
    expect(unthemed).toEqual([]);
    expect(counts.size).toBeGreaterThan(50);
    for (const [theme, items] of counts) {
      const page = await lists.list({ theme, first: 5 });
      expect(page).toMatchObject({ total: items, totalIsExact: true, hasMore: items > 5 });
    }
  }, 60_000);

  it('gives departments of the bid their items, whatever codes the rows hold', async () => {
    reportOf(await importer.run({ path: district }));
    const rows = (await catalogue.dataSource.query(
      `select d.key, count(*)::int as items from service_item i join department d on d.id = i.department_id
        where d.key = 'human-resources' group by d.key`,
    )) as { items: number }[];
    expect(rows[0]?.items).toBeGreaterThan(100);
    const departments = await catalogue.module.get(CatalogueService).departments();
    expect(departments.every((department) => department.key !== null)).toBe(true);
  }, 60_000);
});

describe('a row', () => {
  it('that cannot be an item is refused with its row and column, and the others come in', async () => {
    const report = reportOf(
      await importLines(
        GOOD,
        '区教科体局,,没有编码,,1,083372204,511602000000',
        '区教科体局,,少了一列,C-2,1,083372204',
        '区教科体局,,类型不对,C-3,77,083372204,511602000000',
        `区教科体局,,${'长'.repeat(501)},C-4,1,083372204,511602000000`,
        GOOD.replace('教师资格认定', '同一编码'),
        ',,没有部门,C-5,1,083372204,511602000000',
      ),
    );
    expect(report).toMatchObject({ rows: 7, created: 1, refused: 6 });
    expect(codesOf(report).filter(([severity]) => severity === 'refusal')).toEqual([
      ['refusal', 'CATALOGUE_ROW_EMPTY', 'local_task_code', [[3, 3]]],
      ['refusal', 'CATALOGUE_ROW_FIELD_COUNT', null, [[4, 4]]],
      ['refusal', 'CATALOGUE_ROW_TYPE_UNKNOWN', 'task_type', [[5, 5]]],
      ['refusal', 'CATALOGUE_ROW_TOO_LONG', 'name', [[6, 6]]],
      ['refusal', 'CATALOGUE_ROW_DUPLICATE', 'local_task_code', [[7, 7]]],
      ['refusal', 'CATALOGUE_ROW_EMPTY', 'department', [[8, 8]]],
    ]);
    expect(await count()).toBe(1);
  });

  it('that is only odd comes in with a warning', async () => {
    const report = reportOf(
      await importLines(
        '区教科体局,,"=HYPERLINK(""http://evil"")",C-1,1,083372204,511602000000',
        '区教科体局,,拖拉机\\收割机,C-2,10,11736,511602000000',
        '区教科体局,,"两行\n名称",C-3,20,083372204,51',
        '区教科体局,,四川省优待证,C-4,公共服务,083372204,511602',
      ),
    );
    expect(report).toMatchObject({ created: 4, refused: 0 });
    const codes = codesOf(report).map(([, code, column]) => `${String(code)} ${String(column)}`);
    for (const finding of [
      'CATALOGUE_ROW_FORMULA name',
      'CATALOGUE_ROW_BACKSLASH name',
      'CATALOGUE_ROW_CONTROL_CHARACTER name',
      'CATALOGUE_ROW_REGION_CODE region_code',
      'CATALOGUE_ROW_PLACE_NAME name',
      'CATALOGUE_ROW_DEPARTMENT_CODE dept_code',
    ]) {
      expect(codes).toContain(finding);
    }
    const rows = (await catalogue.dataSource.query(
      'select name, task_type from service_item order by local_item_code',
    )) as object[];
    expect(rows).toEqual([
      { name: '=HYPERLINK("http://evil")', task_type: '01' },
      { name: '拖拉机\\收割机', task_type: '10' },
      { name: '两行 名称', task_type: '20' },
      { name: '四川省优待证', task_type: '20' },
    ]);
  });

  it('that changed becomes a new version, and the old one stays', async () => {
    await importLines(GOOD);
    const report = reportOf(await importLines(GOOD.replace('教师资格认定', '教师资格认定（新）')));
    expect(report).toMatchObject({ created: 0, changed: 1 });
    expect(await count()).toBe(1);
    expect(await count('service_item_version')).toBe(2);
  });

  it('is told in both languages, and never as a formula in the spreadsheet of findings', async () => {
    const report = reportOf(await importLines('区教科体局,,=1+1,C-1,1,083372204,511602000000'));
    expect(describeReport(report, 'zh-CN')).toContain('第 2 行 name：“=1+1”像电子表格公式');
    expect(describeReport(report, 'en')).toContain('row 2 name: "=1+1" looks like a formula');
    expect(reportCsv(report, 'en')).toContain(`2,name,warning,CATALOGUE_ROW_FORMULA,"'=1+1",`);
  });
});

describe('a file', () => {
  const refusalOf = (outcome: Outcome<ImportReport>) => (isRefusal(outcome) ? outcome : null);
  const gb18030 = Buffer.concat([Buffer.from(`${HEADER}\n`), Buffer.from([0xc7, 0xf8, 0xbd, 0xcc, 0x2c])]);

  it.each([
    ['empty', '', 'CATALOGUE_FILE_EMPTY'],
    ['of a header alone', `${HEADER}\n`, 'CATALOGUE_FILE_NO_ROWS'],
    [
      'without a column',
      `${HEADER.replace('local_task_code', 'code')}\n${GOOD}\n`,
      'CATALOGUE_FILE_COLUMN_MISSING',
    ],
    ['with a column twice', `${HEADER},name\n${GOOD},x\n`, 'CATALOGUE_FILE_COLUMN_TWICE'],
    ['in GB18030', gb18030, 'CATALOGUE_FILE_GB18030'],
    ['in UTF-16', Buffer.from(`\ufeff${HEADER}\n${GOOD}\n`, 'utf16le'), 'CATALOGUE_FILE_UTF16'],
    ['in UTF-16 without its mark', Buffer.from(`${HEADER}\n${GOOD}\n`, 'utf16le'), 'CATALOGUE_FILE_UTF16'],
    ['of other bytes', Buffer.from([0x61, 0x0a, 0xff, 0xff, 0xff]), 'CATALOGUE_FILE_NOT_UTF8'],
    [
      'with a quotation mark that never closes',
      `${HEADER}\n${GOOD}\n"区教科体局,,x`,
      'CATALOGUE_FILE_QUOTE_OPEN',
    ],
    [
      'with a row beyond all measure',
      `${HEADER}\n${GOOD}\n"${'a\n'.repeat(200_000)}`,
      'CATALOGUE_FILE_ROW_TOO_LARGE',
    ],
  ])('%s is refused whole, in one sentence', async (_, bytes, code) => {
    const refusal = refusalOf(await importBytes(bytes));
    expect(refusal?.code).toBe(code);
    for (const language of ['zh-CN', 'en'] as const) {
      expect(sentence(code, language, refusal?.values)).not.toMatch(/\{|undefined/);
    }
    expect(await count()).toBe(0);
  });

  it('that is not there is refused', async () => {
    const refusal = refusalOf(await importer.run({ path: join(catalogue.folder, 'none.csv') }));
    expect(refusal?.code).toBe('CATALOGUE_FILE_NOT_FOUND');
  });

  it('that breaks late leaves nothing of its rows', async () => {
    const rows = Array.from({ length: 1_200 }, (_, index) => GOOD.replace('C-1', `C-${index}`)).join('\n');
    const refusal = refusalOf(
      await importBytes(Buffer.concat([Buffer.from(`${HEADER}\n${rows}\n`), Buffer.from([0xff])])),
    );
    expect(refusal?.values['line']).toBe(1_202);
    expect(await count()).toBe(0);
  });

  it('may have a byte order mark, CRLF, blank lines and columns in another order', async () => {
    const report = reportOf(
      await importBytes(
        '\ufeffname,department,local_task_code,task_type,dept_code,region_code,note\r\n\r\n教师资格认定,区教科体局,C-1,1,083372204,511602000000,x\r\n',
      ),
    );
    expect(report).toMatchObject({ rows: 1, created: 1 });
    expect(codesOf(report)).toContainEqual(['warning', 'CATALOGUE_COLUMN_UNKNOWN', 'note', [[1, 1]]]);
    expect(codesOf(report)).toContainEqual([
      'warning',
      'CATALOGUE_ROW_DEPARTMENT_CODE',
      'dept_code',
      [[3, 3]],
    ]);
  });
});
