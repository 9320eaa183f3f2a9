import { isRefusal, type Outcome, type Tx } from '@tongban/kernel';
import type { Bid, MapRow } from '@tongban/rules';
import { firstRows, makeImportTable, noteRows, sameNames } from '../catalogue.write-queries.js';
import { DepartmentDirectory } from '../publishing/department-directory.js';
import type { Publishable } from '../publishing/publishable.js';
import { publishItems, type PublishResult } from '../publishing/publish-items.js';
import { readCsv } from './csv-rows.js';
import type { Header } from './columns.js';
import { shown } from './finding.js';
import { Findings, type ImportReport } from './import-report.js';
import { readRow, type CatalogueRow, type RowRules } from './row.js';

/** Rows that are written in one statement. */
const BATCH = 500;
/** Rows of equal names that are reported. */
const MOST_SAME_NAMES = 5_000;

export interface ImportSource {
  readonly path: string;
  readonly dryRun: boolean;
  readonly bid: Bid;
  readonly mapRow: MapRow;
  /** Region of the bid that the rows belong to; the region in the file may be another city's. */
  readonly regionCode: string;
  readonly today: string;
  readonly now: Date;
}

/** Reads a file and writes its rows, a batch at a time: memory does not grow with the file. */
export async function importRows(tx: Tx, source: ImportSource): Promise<Outcome<ImportReport>> {
  return new RowImport(tx, source, await DepartmentDirectory.open(tx, source.bid)).run();
}

class RowImport {
  private readonly findings = new Findings();
  private readonly counts: Record<PublishResult | 'refused', number> = {
    created: 0,
    changed: 0,
    unchanged: 0,
    kept: 0,
    refused: 0,
  };
  private batch: CatalogueRow[] = [];
  private rules: RowRules | null = null;

  constructor(
    private readonly tx: Tx,
    private readonly source: ImportSource,
    private readonly departments: DepartmentDirectory,
  ) {}

  async run(): Promise<Outcome<ImportReport>> {
    await this.tx.run(makeImportTable);
    const rows = await readCsv(
      this.source.path,
      (header) => this.start(header),
      async (csv) => {
        const row = this.rules && readRow(csv, this.rules, (finding) => this.findings.add(finding));
        if (row) this.batch.push(row);
        else this.counts.refused++;
        if (this.batch.length >= BATCH) await this.write();
      },
    );
    if (isRefusal(rows)) return rows;
    await this.write();
    await this.findSameNames();
    return this.report(rows);
  }

  private start(header: Header): void {
    this.rules = { header, taskTypes: this.source.bid.codeTables.task_type, mapRow: this.source.mapRow };
    for (const column of header.unknown) {
      this.findings.add({
        severity: 'warning',
        code: 'CATALOGUE_COLUMN_UNKNOWN',
        row: 1,
        column: shown(column),
        values: {},
      });
    }
  }

  private async write(): Promise<void> {
    const rows = await this.withoutDoubles(this.batch);
    this.batch = [];
    if (rows.length === 0) return;
    const items: Publishable[] = [];
    for (const row of rows) items.push(await this.publishable(row));
    const results = await publishItems(this.tx, items, this.source.today, this.source.now);
    for (const result of results) this.counts[result]++;
  }

  /** Rows whose code was not in a row before them; the database remembers them, so that memory does not. */
  private async withoutDoubles(rows: readonly CatalogueRow[]): Promise<CatalogueRow[]> {
    const noted = await this.tx.run<{ row_no: number }>(
      noteRows(
        rows.map(({ row, localCode, department, name }) => ({
          row_no: row,
          local_code: localCode,
          department,
          name,
        })),
      ),
    );
    const first = new Set(noted.map((one) => one.row_no));
    const doubles = rows.filter((row) => !first.has(row.row));
    if (doubles.length === 0) return [...rows];
    const places = await this.tx.run<{ local_code: string; row_no: number }>(
      firstRows(doubles.map((row) => row.localCode)),
    );
    const placeOf = new Map(places.map((one) => [one.local_code, one.row_no]));
    for (const { row, localCode } of doubles) {
      this.counts.refused++;
      this.findings.add({
        severity: 'refusal',
        code: 'CATALOGUE_ROW_DUPLICATE',
        row,
        column: 'local_task_code',
        values: { value: shown(localCode), first: placeOf.get(localCode) ?? 0 },
      });
    }
    return rows.filter((row) => first.has(row.row));
  }

  private async publishable(row: CatalogueRow): Promise<Publishable> {
    const department = await this.departments.ofRow(
      row.department,
      row.departmentCode,
      this.source.regionCode,
    );
    return {
      complete: false,
      departmentId: department.id,
      departmentName: department.name,
      regionCode: this.source.regionCode,
      source: 'import',
      folder: null,
      form: null,
      effectiveOn: this.source.today,
      content: {
        local_item_code: row.localCode,
        task_name: row.name,
        task_name_en: '',
        task_type: row.taskType,
        dept_name: row.department,
        dept_code: row.departmentCode,
        main_item: row.mainItem,
        applicant_kinds: [...(row.mapping?.applicantKinds ?? [])],
        user_topic_type: [...(row.mapping?.personThemes ?? [])],
        corp_topic_type: [...(row.mapping?.corporationThemes ?? [])],
      },
    };
  }

  private async findSameNames(): Promise<void> {
    const rows = await this.tx.run<{ row_no: number; name: string; first: number }>(
      sameNames(MOST_SAME_NAMES),
    );
    for (const { row_no: row, name, first } of rows) {
      this.findings.add({
        severity: 'warning',
        code: 'CATALOGUE_ROW_SAME_NAME',
        row,
        column: 'name',
        values: { value: shown(name), first },
      });
    }
  }

  private report(rows: number): ImportReport {
    const { created, changed, unchanged, kept, refused } = this.counts;
    return {
      dryRun: this.source.dryRun,
      rows,
      created,
      changed,
      unchanged: unchanged + kept,
      refused,
      kept,
      warnings: this.findings.warnings,
      findings: this.findings.list(),
      unlisted: this.findings.unlisted,
    };
  }
}
