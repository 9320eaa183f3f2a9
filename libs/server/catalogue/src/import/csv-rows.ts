import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { CsvError, parse } from 'csv-parse';
import { isRefusal, refuse, type Outcome, type Refusal } from '@tongban/kernel';
import { readHeader, type Header } from './columns.js';
import { encodingProblem, Utf8Check } from './encoding.js';

/** Bytes of one row that are held at most: an unclosed quotation mark would else swallow the rest of the file. */
const LARGEST_ROW = 256 * 1024;

/** One row as it stands in the file. */
export interface CsvRow {
  /** As a spreadsheet counts: the header is row 1. */
  readonly row: number;
  readonly cells: readonly string[];
}

/** Thrown inside the stream to carry a refusal of the whole file out of it. */
class FileRefused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.code);
  }
}

/**
 * Reads a CSV file row by row in bounded memory, whatever its size.
 *
 * @param onHeader gets the header once, before the first row
 * @param onRow    gets every row that is not blank; the stream waits for it
 * @returns how many rows there were, or why the whole file is refused: not there, empty, not UTF-8, a column missing,
 *          a quotation mark that never closes, a row beyond all measure
 */
export async function readCsv(
  path: string,
  onHeader: (header: Header) => void,
  onRow: (row: CsvRow) => Promise<void>,
): Promise<Outcome<number>> {
  const found = await stat(path).catch(() => null);
  if (!found?.isFile()) return refuse('CATALOGUE_FILE_NOT_FOUND', { values: { path } });
  if (found.size === 0) return refuse('CATALOGUE_FILE_EMPTY');
  try {
    return await readRows(path, onHeader, onRow);
  } catch (error) {
    if (error instanceof FileRefused) return error.refusal;
    if (error instanceof CsvError) return unreadable(error);
    throw error;
  }
}

async function readRows(
  path: string,
  onHeader: (header: Header) => void,
  onRow: (row: CsvRow) => Promise<void>,
): Promise<Outcome<number>> {
  const parser = parse({
    bom: true,
    relax_column_count: true,
    relax_quotes: true,
    max_record_size: LARGEST_ROW,
  });
  const check = new Utf8Check();
  const source = createReadStream(path);
  source.once('error', (error) => parser.destroy(error));
  check.once('error', (error) => parser.destroy(error));
  source.pipe(check).pipe(parser);
  let row = 0;
  let rows = 0;
  let header: Header | null = null;
  try {
    for await (const cells of parser as AsyncIterable<string[]>) {
      row++;
      if (header === null) {
        const read = readHeader(cells);
        if (isRefusal(read)) throw new FileRefused(read);
        header = read;
        onHeader(header);
      } else if (cells.some((cell) => cell.trim() !== '')) {
        rows++;
        await onRow({ row, cells });
      }
    }
  } catch (error) {
    if (check.broken) return encodingProblem(path, check.line);
    throw error;
  } finally {
    source.destroy();
    check.destroy();
  }
  if (header === null) return refuse('CATALOGUE_FILE_EMPTY');
  return rows === 0 ? refuse('CATALOGUE_FILE_NO_ROWS') : rows;
}

function unreadable(error: CsvError): Refusal {
  const values = { line: String(error['lines'] ?? 1) };
  if (error.code === 'CSV_QUOTE_NOT_CLOSED') return refuse('CATALOGUE_FILE_QUOTE_OPEN', { values });
  if (error.code === 'CSV_MAX_RECORD_SIZE') return refuse('CATALOGUE_FILE_ROW_TOO_LARGE', { values });
  return refuse('CATALOGUE_FILE_UNREADABLE', { values });
}
