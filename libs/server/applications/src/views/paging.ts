import { isId } from '@tongban/kernel';
import type { Place } from '../case/case-lists.queries.js';

/** Most rows of a page. */
const largestPage = 100;

/** Rows that a page may have, whatever was asked for. */
export const pageSize = (first: number): number => Math.min(Math.max(1, Math.trunc(first) || 1), largestPage);

/** A page of a list. */
export interface Page<T> {
  nodes: T[];
  endCursor: string | null;
  hasMore: boolean;
}

const KEY = /^\d{4}-\d{2}-\d{2}(T[\d:.]+Z)?$/;

/** Writes where the next page begins; opaque to clients. */
const cursorOf = (key: string, id: string): string => Buffer.from(`${key} ${id}`).toString('base64url');

/** Reads a cursor; one that is none begins the list anew. */
export function placeOf(cursor: string | null | undefined): Place<string> {
  const [key, id] = Buffer.from(cursor ?? '', 'base64url')
    .toString('utf8')
    .split(' ');
  return key && id && KEY.test(key) && isId(id) && !Number.isNaN(Date.parse(key)) ? { key, id } : null;
}

/**
 * Makes a page of rows that were read with one more than the page holds.
 *
 * @param keyOf what the list is ordered by
 */
export function pageOf<Row extends { id: string }, T>(
  rows: readonly Row[],
  size: number,
  keyOf: (row: Row) => Date | string | null,
  show: (row: Row) => T,
): Page<T> {
  const shown = rows.slice(0, size);
  const last = shown.at(-1);
  const key = last && keyOf(last);
  return {
    nodes: shown.map(show),
    endCursor: last && key ? cursorOf(key instanceof Date ? key.toISOString() : key, last.id) : null,
    hasMore: rows.length > size,
  };
}
