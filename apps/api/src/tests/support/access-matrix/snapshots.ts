import type { TestServer } from '@tongban/testing';

/** Rows of a case as they were at a stage, so that every call finds the stage that it needs. */
export interface Snapshot {
  readonly row: string;
  readonly children: readonly { readonly table: string; readonly key: string; readonly rows: string }[];
}

/** Tables whose rows a step of a case writes; their rows go and come with it. In an order in which they can be deleted. */
const CHILDREN: readonly { readonly table: string; readonly key: string }[] = [
  { table: 'rating', key: 'application_id' },
  { table: 'case_document', key: 'application_id' },
  { table: 'correction_notice', key: 'application_id' },
  { table: 'application_submission', key: 'application_id' },
  { table: 'case_file', key: 'application_id' },
];

/** Keeps what a case is now. */
export async function snapshot({ sql }: TestServer, id: string): Promise<Snapshot> {
  const [row] = await sql<{ row: string }>(
    'select to_jsonb(a)::text as row from application a where id = $1',
    [id],
  );
  const children = [];
  for (const { table, key } of CHILDREN) {
    const [found] = await sql<{ rows: string }>(
      `select coalesce(jsonb_agg(to_jsonb(c)), '[]')::text as rows from ${table} c where ${key} = $1`,
      [id],
    );
    children.push({ table, key, rows: found?.rows ?? '[]' });
  }
  if (!row) throw new Error(`There is no case ${id}.`);
  return { row: row.row, children };
}

/** Makes a case what it was, for another applicant if that is asked for. The history stays: it is append-only. */
export async function restore(
  { sql }: TestServer,
  id: string,
  kept: Snapshot,
  change: Readonly<Record<string, unknown>>,
): Promise<void> {
  const columns = await columnsOf(sql, 'application');
  for (const { table, key } of kept.children) await sql(`delete from ${table} where ${key} = $1`, [id]);
  await sql(
    `update application set (${columns.join(', ')}) =
       (select ${columns.join(', ')} from jsonb_populate_record(null::application, $2::jsonb)) where id = $1`,
    [id, JSON.stringify({ ...(JSON.parse(kept.row) as object), ...change })],
  );
  for (const { table, rows } of [...kept.children].reverse()) {
    await sql(`insert into ${table} select * from jsonb_populate_recordset(null::${table}, $1::jsonb)`, [
      rows,
    ]);
  }
}

const known = new Map<string, string[]>();

async function columnsOf(sql: TestServer['sql'], table: string): Promise<string[]> {
  let columns = known.get(table);
  if (!columns) {
    const rows = await sql<{ name: string }>(
      `select column_name as name from information_schema.columns
        where table_schema = 'public' and table_name = $1 and is_generated = 'NEVER'`,
      [table],
    );
    known.set(table, (columns = rows.map(({ name }) => name)));
  }
  return columns;
}
