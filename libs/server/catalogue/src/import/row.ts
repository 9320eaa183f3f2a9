import { checkCreditCode, type CodeTable, type MapRow, type RowMapping } from '@tongban/rules';
import { columns, type Column, type Header } from './columns.js';
import type { CsvRow } from './csv-rows.js';
import { shown, type Finding, type FindingCode } from './finding.js';

/** A row that may come in, cleaned. */
export interface CatalogueRow {
  readonly row: number;
  readonly department: string;
  readonly mainItem: string;
  readonly name: string;
  readonly localCode: string;
  /** Code of table `task_type`. */
  readonly taskType: string;
  readonly departmentCode: string;
  readonly regionCode: string;
  readonly mapping: RowMapping | null;
}

/** What rows are checked against. */
export interface RowRules {
  readonly header: Header;
  readonly taskTypes: CodeTable;
  readonly mapRow: MapRow;
}

/** Most characters of each cell. A code of 22 characters is real; longer names than these never were. */
const longest: Readonly<Record<Column, number>> = {
  department: 200,
  main_item: 500,
  name: 500,
  local_task_code: 128,
  task_type: 20,
  dept_code: 64,
  region_code: 32,
};

const needed: readonly Column[] = ['department', 'name', 'local_task_code', 'task_type'];

/** What spreadsheets write where there is no main item. */
const NO_MAIN_ITEM = '未分类';

/** A province in a name: the row may come from another place than the bid's. */
const PROVINCE =
  /(?:北京|天津|上海|重庆)市|(?:河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海)省|(?:内蒙古|广西|西藏|宁夏|新疆)(?:[壮回族维吾尔]*自治区)/u;

/**
 * Reads one row. Whatever can be kept is kept and warned about (real codes of departments have 5 to 22 characters);
 * refused is only what cannot be an item: no name, no code, an unknown type, a cell beyond all measure.
 *
 * @param tell gets every finding
 * @returns the row, or null when it is refused
 */
export function readRow(csv: CsvRow, rules: RowRules, tell: (finding: Finding) => void): CatalogueRow | null {
  const reader = new RowReader(csv, rules, tell);
  return reader.read();
}

class RowReader {
  private refused = false;

  constructor(
    private readonly csv: CsvRow,
    private readonly rules: RowRules,
    private readonly tell: (finding: Finding) => void,
  ) {}

  read(): CatalogueRow | null {
    const { header } = this.rules;
    if (this.csv.cells.length !== header.width) {
      this.refuse('CATALOGUE_ROW_FIELD_COUNT', null, {
        found: this.csv.cells.length,
        expected: header.width,
      });
      return null;
    }
    const cells = Object.fromEntries(columns.map((column) => [column, this.cell(column)])) as Record<
      Column,
      string
    >;
    for (const column of needed) if (cells[column] === '') this.refuse('CATALOGUE_ROW_EMPTY', column);
    const taskType = this.taskType(cells.task_type);
    if (this.refused || taskType === null) return null;
    return this.complete(cells, taskType);
  }

  private complete(cells: Readonly<Record<Column, string>>, taskType: string): CatalogueRow {
    this.checkDepartmentCode(cells.dept_code);
    if (!/^\d{6}(\d{6})?$/.test(cells.region_code)) {
      this.warn('CATALOGUE_ROW_REGION_CODE', 'region_code', { value: shown(cells.region_code) });
    }
    const place = PROVINCE.exec(cells.name)?.[0];
    if (place) this.warn('CATALOGUE_ROW_PLACE_NAME', 'name', { place, value: shown(cells.name) });
    const mainItem = cells.main_item === NO_MAIN_ITEM ? '' : cells.main_item;
    const mapping = this.rules.mapRow({
      department: cells.department,
      main_item: mainItem,
      name: cells.name,
      local_task_code: cells.local_task_code,
      // Mappings write types as spreadsheets do, without the leading zero.
      task_type: String(Number(taskType)),
    });
    if (!mapping) this.warn('CATALOGUE_ROW_NO_THEME', null, { value: shown(cells.name) });
    return {
      row: this.csv.row,
      department: cells.department,
      mainItem,
      name: cells.name,
      localCode: cells.local_task_code,
      taskType,
      departmentCode: cells.dept_code,
      regionCode: cells.region_code,
      mapping,
    };
  }

  /** A cell without what nobody means: spaces around it and control characters. */
  private cell(column: Column): string {
    const place = this.rules.header.places.get(column);
    const raw = place === undefined ? '' : (this.csv.cells[place] ?? '');
    if (raw.length > longest[column]) {
      this.refuse('CATALOGUE_ROW_TOO_LONG', column, { length: raw.length, limit: longest[column] });
      return raw.slice(0, longest[column]);
    }
    // Such a cell would be run as a formula by whoever opens an export of it; here it is only ever text.
    if (/^[=+\-@\t\r]/.test(raw)) this.warn('CATALOGUE_ROW_FORMULA', column, { value: shown(raw) });
    const line = raw.replace(/[\p{Cc}\p{Cf}]+/gu, ' ').trim();
    if (line !== raw.trim()) this.warn('CATALOGUE_ROW_CONTROL_CHARACTER', column, { value: shown(line) });
    // Usually an escape of the system it came from; the name stays as the department published it.
    if (line.includes('\\')) this.warn('CATALOGUE_ROW_BACKSLASH', column, { value: shown(line) });
    return line;
  }

  /** Codes lose their leading zero in spreadsheets (1 is 01), and some write the name instead. */
  private taskType(cell: string): string | null {
    const { values } = this.rules.taskTypes;
    const code = /^\d$/.test(cell) ? `0${cell}` : cell;
    if (Object.hasOwn(values, code)) return code;
    const named = Object.entries(values).find(([, name]) => name === cell);
    if (named) return named[0];
    if (cell !== '') this.refuse('CATALOGUE_ROW_TYPE_UNKNOWN', 'task_type', { value: shown(cell) });
    return null;
  }

  private checkDepartmentCode(code: string): void {
    if (checkCreditCode(code).valid) return;
    this.warn('CATALOGUE_ROW_DEPARTMENT_CODE', 'dept_code', { value: shown(code), length: [...code].length });
  }

  private warn(code: FindingCode, column: Column | null, values: Finding['values'] = {}): void {
    this.tell({ severity: 'warning', code, row: this.csv.row, column, values });
  }

  private refuse(code: FindingCode, column: Column | null, values: Finding['values'] = {}): void {
    this.refused = true;
    this.tell({ severity: 'refusal', code, row: this.csv.row, column, values });
  }
}
