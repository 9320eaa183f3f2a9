import type { Database } from '../database/database.js';

/** A table in which sealed values may lie. */
export interface SealedTable {
  readonly name: string;
  /** Columns of the primary key with their SQL types. */
  readonly key: readonly { readonly name: string; readonly type: string }[];
  readonly columns: readonly { readonly name: string; readonly json: boolean }[];
}

/** A column that is sealed whole, and was not in an older version. */
export interface WholeSealedColumn {
  readonly table: string;
  readonly column: string;
}

/** Provider token of the {@link WholeSealedColumn}s of all modules. */
export const WHOLE_SEALED = Symbol('WholeSealedColumns');

/** Tables of the rotation itself, and the history's own texts, which hashes cover and which hold nothing sealed. */
const NEVER = ['key_rotation', 'migration'];

/**
 * Every table with texts or JSON in it. The database itself is asked, so that no column of no module can be forgotten
 * when keys are rotated.
 */
export async function sealedTables(database: Database): Promise<SealedTable[]> {
  const rows = await database.read<{
    name: string;
    key: SealedTable['key'] | null;
    columns: SealedTable['columns'];
  }>({
    name: 'keys.tables',
    text: `
      select c.relname as name,
        (select json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, null)) order by k.place)
           from pg_index i
           cross join lateral unnest(i.indkey::int2[]) with ordinality as k(attnum, place)
           join pg_attribute a on a.attrelid = c.oid and a.attnum = k.attnum
          where i.indrelid = c.oid and i.indisprimary) as key,
        json_agg(json_build_object('name', t.attname, 'json', t.atttypid in ('json'::regtype, 'jsonb'::regtype))
                 order by t.attnum) as columns
      from pg_class c
      join pg_attribute t on t.attrelid = c.oid and t.attnum > 0 and not t.attisdropped
       and t.atttypid in ('text'::regtype, 'varchar'::regtype, 'json'::regtype, 'jsonb'::regtype)
      where c.relkind in ('r', 'p') and c.relnamespace = current_schema()::regnamespace and c.relname <> all($1)
      group by c.oid, c.relname
      order by c.relname`,
    values: [NEVER],
  });
  return rows.flatMap(({ name, key, columns }) => {
    const inKey = new Set(key?.map((one) => one.name));
    const others = columns.filter((column) => !inKey.has(column.name));
    if (others.length === 0) return [];
    if (!key)
      throw new Error(`The table ${name} has no primary key: its sealed values could not be found again.`);
    return [{ name, key, columns: others }];
  });
}
