/** What is wrong with one cell or row of a spreadsheet. Its sentence is declared under its code. */
export interface Finding {
  /** A warned row comes in, a refused one does not. */
  readonly severity: 'warning' | 'refusal';
  readonly code: FindingCode;
  /** As a spreadsheet counts: the header is row 1. */
  readonly row: number;
  /** Name of the column; null when it is the whole row. */
  readonly column: string | null;
  /** For the placeholders of the sentence. */
  readonly values: Readonly<Record<string, string | number>>;
}

export const findingCodes = [
  'CATALOGUE_ROW_FIELD_COUNT',
  'CATALOGUE_ROW_EMPTY',
  'CATALOGUE_ROW_TOO_LONG',
  'CATALOGUE_ROW_DUPLICATE',
  'CATALOGUE_ROW_TYPE_UNKNOWN',
  'CATALOGUE_ROW_DEPARTMENT_CODE',
  'CATALOGUE_ROW_REGION_CODE',
  'CATALOGUE_ROW_BACKSLASH',
  'CATALOGUE_ROW_CONTROL_CHARACTER',
  'CATALOGUE_ROW_FORMULA',
  'CATALOGUE_ROW_SAME_NAME',
  'CATALOGUE_ROW_PLACE_NAME',
  'CATALOGUE_ROW_NO_THEME',
  'CATALOGUE_COLUMN_UNKNOWN',
] as const;

export type FindingCode = (typeof findingCodes)[number];

/** Characters of a cell that a finding repeats. */
const SHOWN = 60;

/** A bounded copy of a cell for a message. */
export const shown = (cell: string): string => {
  const line = cell.replace(/\s+/g, ' ').trim();
  return line.length > SHOWN ? `${line.slice(0, SHOWN)}…` : line;
};
