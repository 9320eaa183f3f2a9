import { refuse, type Outcome } from '@tongban/kernel';

/** Columns of a catalogue spreadsheet (docs/catalogue-files.md). Their order is free. */
export const columns = [
  'department',
  'main_item',
  'name',
  'local_task_code',
  'task_type',
  'dept_code',
  'region_code',
] as const;

export type Column = (typeof columns)[number];

/** Columns that may be absent; all others have to be there. */
const optional: ReadonlySet<Column> = new Set<Column>(['main_item']);

/** Where each column stands in a row, and the columns that nobody reads. */
export interface Header {
  readonly width: number;
  readonly places: ReadonlyMap<Column, number>;
  readonly unknown: readonly string[];
}

/** Reads the first row. Refuses it, naming the columns, when one is missing or there twice. */
export function readHeader(cells: readonly string[]): Outcome<Header> {
  const names = cells.map((cell) => cell.trim().toLowerCase());
  const missing = columns.filter((column) => !optional.has(column) && !names.includes(column));
  if (missing.length > 0) {
    return refuse('CATALOGUE_FILE_COLUMN_MISSING', { values: { columns: missing.join(', ') } });
  }
  const twice = columns.filter((column) => names.indexOf(column) !== names.lastIndexOf(column));
  if (twice.length > 0)
    return refuse('CATALOGUE_FILE_COLUMN_TWICE', { values: { columns: twice.join(', ') } });
  const known: readonly string[] = columns;
  return {
    width: cells.length,
    places: new Map(
      columns.filter((column) => names.includes(column)).map((one) => [one, names.indexOf(one)]),
    ),
    unknown: names.filter((name) => !known.includes(name)),
  };
}
