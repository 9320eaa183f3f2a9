import type { NamedQuery } from '@tongban/kernel';

/** Items by their local codes, with what tells whether they change. Locked, in one order, so that two loads wait. */
export function itemsForUpdate(codes: readonly string[]): NamedQuery {
  return {
    name: 'catalogue.items-for-update',
    text: `select i.id, i.local_item_code, i.state, i.source, i.folder, i.department_id, i.region_code, i.item_code,
       v.version_no, v.content_hash
  from service_item i
  join lateral (select version_no, content_hash from service_item_version
                 where item_id = i.id order by version_no desc limit 1) v on true
 where i.local_item_code = any($1::text[])
 order by i.local_item_code
   for update of i`,
    values: [codes],
  };
}

const itemColumns = `id, local_item_code, item_code, department_id, region_code, state, current_version_id, source, folder,
  name, name_en, task_type, applicant_kinds, themes, online, complete, browse_rank, card, words`;

const itemRecord = `r(id uuid, local_item_code text, item_code text, department_id uuid, region_code text, state text,
  current_version_id uuid, source text, folder text, name text, name_en text, task_type text, applicant_kinds text[],
  themes text[], online boolean, complete boolean, browse_rank smallint, card jsonb, words text)`;

/** New items. */
export function insertItems(rows: readonly object[]): NamedQuery {
  return {
    name: 'catalogue.insert-items',
    text: `insert into service_item (${itemColumns})
select ${itemColumns.replace('words', 'words::tsvector')} from jsonb_to_recordset($1::jsonb) as ${itemRecord}`,
    values: [JSON.stringify(rows)],
  };
}

/** Items with a new version that holds from now on. */
export function updateItems(rows: readonly object[]): NamedQuery {
  return {
    name: 'catalogue.update-items',
    text: `update service_item i set item_code = r.item_code, department_id = r.department_id, region_code = r.region_code,
  state = r.state, current_version_id = r.current_version_id, source = r.source, folder = r.folder, name = r.name,
  name_en = r.name_en, task_type = r.task_type, applicant_kinds = r.applicant_kinds, themes = r.themes,
  online = r.online, complete = r.complete, browse_rank = r.browse_rank, card = r.card, words = r.words::tsvector,
  version = i.version + 1
  from jsonb_to_recordset($1::jsonb) as ${itemRecord}
 where i.id = r.id`,
    values: [JSON.stringify(rows)],
  };
}

/** Items with a version in force, in the order of their ids; held, so that nobody publishes meanwhile. */
export function itemsToReindex(after: string | null, limit: number): NamedQuery {
  return {
    name: 'catalogue.items-to-reindex',
    text: `select i.id, d.name as "departmentName", v.complete, v.content
  from service_item i
  join service_item_version v on v.id = i.current_version_id
  join department d on d.id = i.department_id
 where i.id > $1::uuid
 order by i.id limit $2
   for no key update of i`,
    values: [after ?? '00000000-0000-0000-0000-000000000000', limit],
  };
}

/** New search words; answers the items whose words were others. */
export function setWords(rows: readonly { id: string; words: string }[]): NamedQuery {
  return {
    name: 'catalogue.set-words',
    text: `update service_item i set words = r.words::tsvector
  from jsonb_to_recordset($1::jsonb) as r(id uuid, words text)
 where i.id = r.id and i.words <> r.words::tsvector
returning i.id`,
    values: [JSON.stringify(rows)],
  };
}

/** Items whose new version is still to come: they already belong to whoever publishes it. */
export function claimItems(rows: readonly object[]): NamedQuery {
  return {
    name: 'catalogue.claim-items',
    text: `update service_item i set department_id = r.department_id, region_code = r.region_code, source = r.source,
  folder = r.folder, version = i.version + 1
  from jsonb_to_recordset($1::jsonb) as r(id uuid, department_id uuid, region_code text, source text, folder text)
 where i.id = r.id`,
    values: [JSON.stringify(rows)],
  };
}

/** New versions. */
export function insertVersions(rows: readonly object[], publishedAt: Date): NamedQuery {
  return {
    name: 'catalogue.insert-versions',
    text: `insert into service_item_version
  (id, item_id, version_no, complete, content, content_hash, form, form_version, effective_on, published_at)
select r.id, r.item_id, r.version_no, r.complete, r.content, r.content_hash, r.form, r.form_version, r.effective_on, $2
  from jsonb_to_recordset($1::jsonb) as r(id uuid, item_id uuid, version_no integer, complete boolean, content jsonb,
       content_hash text, form jsonb, form_version integer, effective_on date)`,
    values: [JSON.stringify(rows), publishedAt],
  };
}

/** The newest version of each item that is planned and whose day has come. */
export function dueVersions(today: string): NamedQuery {
  return {
    name: 'catalogue.due-versions',
    text: `select distinct on (v.item_id) v.id, v.item_id, v.effective_on, v.complete, v.content, i.state,
       i.department_id, i.region_code, i.source, i.folder, d.name as department_name
  from service_item_version v
  join service_item i on i.id = v.item_id
  join department d on d.id = i.department_id
  left join service_item_version c on c.id = i.current_version_id
 where v.effective_on <= $1::date and v.version_no > coalesce(c.version_no, 0)
 order by v.item_id, v.version_no desc`,
    values: [today],
  };
}

/** Makes room for what one import has seen. */
export const makeImportTable: NamedQuery = {
  name: 'catalogue.make-import-table',
  text: `create temporary table catalogue_import_row
  (local_code text primary key, row_no integer not null, department text not null, name text not null) on commit drop`,
  values: [],
};

/** Notes rows as seen; answers those that are there for the first time. */
export function noteRows(rows: readonly object[]): NamedQuery {
  return {
    name: 'catalogue.note-rows',
    text: `insert into catalogue_import_row (local_code, row_no, department, name)
select r.local_code, r.row_no, r.department, r.name
  from jsonb_to_recordset($1::jsonb) as r(local_code text, row_no integer, department text, name text)
 order by r.row_no
    on conflict (local_code) do nothing
returning row_no`,
    values: [JSON.stringify(rows)],
  };
}

/** The rows in which codes stood first. */
export function firstRows(codes: readonly string[]): NamedQuery {
  return {
    name: 'catalogue.first-rows',
    text: 'select local_code, row_no from catalogue_import_row where local_code = any($1::text[])',
    values: [codes],
  };
}

/** Rows with the department and the name of a row before them. */
export function sameNames(most: number): NamedQuery {
  return {
    name: 'catalogue.same-names',
    text: `select row_no, name, first from (
  select row_no, name, min(row_no) over (partition by department, name) as first from catalogue_import_row
) n where row_no > first order by row_no limit $1`,
    values: [most],
  };
}

/** All departments. */
export const allDepartments: NamedQuery = {
  name: 'catalogue.departments',
  text: `select id, key, region_code as "regionCode", name, name_en as "nameEn", code, code_valid as "codeValid",
       telephone, address, address_en as "addressEn", hours, hours_en as "hoursEn", source, kept
  from department order by name, id`,
  values: [],
};

/** A new department, or what the bid says of it now. */
export function saveDepartment(row: DepartmentRow): NamedQuery {
  return {
    name: 'catalogue.save-department',
    text: `insert into department (id, key, region_code, name, name_en, code, code_valid, telephone, address, source, address_en, hours,
                        hours_en)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
    on conflict (id) do update set key = excluded.key, region_code = excluded.region_code, name = excluded.name,
  name_en = excluded.name_en, code = excluded.code, code_valid = excluded.code_valid,
  telephone = excluded.telephone, address = excluded.address, source = excluded.source,
  address_en = excluded.address_en, hours = excluded.hours, hours_en = excluded.hours_en`,
    values: [
      row.id,
      row.key,
      row.regionCode,
      row.name,
      row.nameEn,
      row.code,
      row.codeValid,
      row.telephone,
      row.address,
      row.source,
      row.addressEn,
      row.hours,
      row.hoursEn,
    ],
  };
}

export interface DepartmentRow {
  readonly id: string;
  readonly key: string | null;
  readonly regionCode: string;
  readonly name: string;
  readonly nameEn: string | null;
  readonly code: string;
  readonly codeValid: boolean;
  readonly telephone: string | null;
  readonly address: string | null;
  readonly addressEn: string | null;
  readonly hours: string | null;
  readonly hoursEn: string | null;
  readonly source: 'bid' | 'import';
  /** Changed by an administrator: a load leaves it as it is. */
  readonly kept: boolean;
}
