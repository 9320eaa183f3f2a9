import type { NamedQuery } from '../database/named-query.js';
import type { SealedTable, WholeSealedColumn } from './sealed-tables.js';

/** Names come from the database's own catalogue and from our code; quoting keeps any of them a name. */
const quoted = (name: string): string => `"${name.replace(/"/g, '""')}"`;

/** A row with something sealed by another key: its primary key, then its columns, null where nothing is to be done. */
export type StaleRow = Record<string, string | null>;

const keyList = ({ key }: SealedTable): string => key.map(({ name }) => quoted(name)).join(', ');

const afterKey = (table: SealedTable, from: number): string =>
  `(${keyList(table)}) > (${table.key.map(({ type }, at) => `$${from + at}::text::${type}`).join(', ')})`;

/**
 * The next rows of a table in which a text looks sealed and matches, in the order of the primary key.
 *
 * @param pattern regular expression of PostgreSQL
 * @param after   primary key where the batch before ended; null at the beginning
 * @param hold    locks the rows, and leaves out those that somebody else holds at this moment
 */
export function rowsMatching(
  table: SealedTable,
  pattern: string,
  after: readonly string[] | null,
  limit: number,
  hold: boolean,
): NamedQuery {
  const columns = table.columns.map(({ name }) => quoted(name));
  const matching = (column: string): string => `${column}::text ~ $1`;
  return {
    name: `keys.${table.name}.${after ? 'next' : 'first'}${hold ? '-held' : ''}`,
    text: `select ${table.key.map(({ name }, at) => `${quoted(name)}::text as "key${at}"`).join(', ')},
                  ${columns.map((column, at) => `case when ${matching(column)} then ${column}::text end as "c${at}"`).join(', ')}
             from ${quoted(table.name)}
            where (${columns.map(matching).join(' or ')})
                  ${after ? `and ${afterKey(table, 2)}` : ''}
            order by ${keyList(table)} limit ${limit} ${hold ? 'for no key update skip locked' : ''}`,
    values: [pattern, ...(after ?? [])],
  };
}

/** Writes the new values of one column of several rows, which are held. */
export function writeColumn(
  table: SealedTable,
  column: number,
  rows: readonly { key: readonly string[]; value: string }[],
): NamedQuery {
  const { name, json } = table.columns[column] as SealedTable['columns'][number];
  const keys = table.key.map((_, at) => `k${at}`);
  return {
    name: `keys.${table.name}.write-${name}`,
    text: `update ${quoted(table.name)} t set ${quoted(name)} = v.value${json ? '::jsonb' : ''}
             from unnest(${keys.map((_, at) => `$${at + 1}::text[]`).join(', ')}, $${keys.length + 1}::text[])
                  as v(${keys.join(', ')}, value)
            where ${table.key.map(({ name: key, type }, at) => `t.${quoted(key)} = v.k${at}::${type}`).join(' and ')}`,
    values: [...keys.map((_, at) => rows.map(({ key }) => key[at])), rows.map(({ value }) => value)],
  };
}

/** Rows in which a column that is sealed whole today is still open, held. */
export const openRows = ({ table, column }: WholeSealedColumn, limit: number): NamedQuery => ({
  name: `keys.${table}.open-${column}`,
  text: `select id::text as id, ${quoted(column)}::text as value, pg_typeof(${quoted(column)})::text as type
           from ${quoted(table)}
          where ${quoted(column)} is not null and ${quoted(column)}::text !~ '^"?enc:v1:'
          order by id limit ${limit} for no key update skip locked`,
  values: [],
});

/** Writes one of them sealed. */
export const writeWhole = (
  { table, column }: WholeSealedColumn,
  id: string,
  sealed: string,
  json: boolean,
): NamedQuery => ({
  name: `keys.${table}.seal-${column}`,
  text: `update ${quoted(table)} set ${quoted(column)} = ${json ? 'to_jsonb($2::text)' : '$2'} where id = $1::uuid`,
  values: [id, sealed],
});

/**
 * Files that an older version stored open.
 *
 * @param without ids that are to be left out
 */
export const openFiles = (without: readonly string[], limit: number): NamedQuery => ({
  name: 'keys.open-files',
  text: `select id, storage_key as "storageKey" from stored_file where sealed_key is null and not id = any($1::uuid[])
          order by id limit ${limit}`,
  values: [without],
});

/** Notes that a file is sealed now, unless somebody else has done so. */
export const noteSealedFile = (id: string, storageKey: string, sealedKey: string): NamedQuery => ({
  name: 'keys.note-sealed-file',
  text: `update stored_file set storage_key = $2, sealed_key = $3 where id = $1 and sealed_key is null returning id`,
  values: [id, storageKey, sealedKey],
});

/** How far the rotation to a key has come in a table. */
export const progressOf = (keyId: string, table: string): NamedQuery => ({
  name: 'keys.progress',
  text: 'select after, resealed from key_rotation where key_id = $1 and table_name = $2',
  values: [keyId, table],
});

/** Notes it, in the transaction of the rows themselves. */
export const noteProgress = (
  keyId: string,
  table: string,
  after: readonly string[] | null,
  resealed: number,
): NamedQuery => ({
  name: 'keys.note-progress',
  text: `insert into key_rotation as r (key_id, table_name, after, resealed) values ($1, $2, $3, $4)
         on conflict (key_id, table_name) do update set after = excluded.after, resealed = r.resealed + excluded.resealed`,
  values: [keyId, table, after && JSON.stringify(after), resealed],
});
