import type { AuditFilter } from '../server/operations.js';

/** The fields of the filter, as they stand in the address: whoever goes back finds the same view. */
export const filterFields = [
  'chainKind',
  'chainId',
  'account',
  'kind',
  'role',
  'from',
  'to',
  'address',
  'result',
] as const satisfies readonly (keyof AuditFilter)[];

export type FilterField = (typeof filterFields)[number];
export type Filter = Readonly<Record<FilterField, string>>;

/** The filter of an address; what is not in it is empty. */
export const readFilter = (search: URLSearchParams): Filter =>
  Object.fromEntries(filterFields.map((name) => [name, search.get(name) ?? ''])) as Record<
    FilterField,
    string
  >;

/** The address of a filter, without what is empty. */
export function writeFilter(filter: Partial<Filter>): URLSearchParams {
  const search = new URLSearchParams();
  for (const name of filterFields) {
    const value = filter[name]?.trim();
    if (value) search.set(name, value);
  }
  return search;
}

/** The filter as the server takes it. */
export const askedFilter = (filter: Filter): AuditFilter =>
  Object.fromEntries(
    filterFields.flatMap((name) => (filter[name].trim() ? [[name, filter[name].trim()]] : [])),
  );

/** Whether anything is asked for. */
export const isNarrowed = (filter: Filter): boolean =>
  filterFields.some((name) => filter[name].trim() !== '');
