import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Departments, service items and their versions; indexes for browsing and searching. */
export class Catalogue1795000200000 implements MigrationInterface {
  readonly name = 'Catalogue1795000200000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table service_item drop constraint service_item_current_version');
    await runner.query('drop table service_item_version, service_item, department');
    await runner.query('drop function service_item_version_is_final()');
  }
}

const statements = [
  `create table department (
     id uuid primary key,
     key text unique,
     region_code text not null,
     name text not null,
     name_en text,
     code text not null,
     code_valid boolean not null,
     telephone text,
     address text,
     source text not null check (source in ('bid', 'import')),
     constraint department_once_a_region unique (region_code, name)
   )`,
  `create table service_item (
     id uuid primary key,
     local_item_code text not null unique,
     item_code text unique,
     department_id uuid not null references department (id),
     region_code text not null,
     state text not null check (state in ('planned', 'published', 'withdrawn')),
     current_version_id uuid,
     source text not null check (source in ('bid', 'import')),
     folder text,
     name text not null,
     name_en text,
     task_type text not null,
     applicant_kinds text[] not null,
     themes text[] not null,
     online boolean not null,
     complete boolean not null,
     popularity integer not null default 0,
     browse_rank smallint not null,
     card jsonb not null,
     words tsvector not null,
     version integer not null default 1
   )`,
  `create table service_item_version (
     id uuid primary key,
     item_id uuid not null references service_item (id),
     version_no integer not null check (version_no > 0),
     complete boolean not null,
     content jsonb not null,
     content_hash text not null,
     form jsonb,
     form_version integer,
     effective_on date not null,
     published_at timestamptz not null,
     constraint service_item_version_no unique (item_id, version_no)
   )`,
  // An item and its version name each other and are written in one transaction, so this is checked at its end.
  `alter table service_item add constraint service_item_current_version
     foreign key (current_version_id) references service_item_version (id) deferrable initially deferred`,
  'create index service_item_department on service_item (department_id)',
  `create index service_item_browse on service_item (browse_rank, id) where state = 'published'`,
  `create index service_item_popular on service_item (popularity desc, browse_rank, id) where state = 'published'`,
  `create index service_item_themes on service_item using gin (themes) where state = 'published'`,
  `create index service_item_words on service_item using gin (words) where state = 'published'`,
  // Complete items are few and come first: their own index finds them however common a word is.
  `create index service_item_complete_words on service_item using gin (words) where state = 'published' and complete`,
  `create index service_item_version_planned on service_item_version (effective_on)`,
  // Cases pin versions: what was published once is never changed. A trigger holds for every client of the database.
  `create function service_item_version_is_final() returns trigger language plpgsql as $$
   begin
     raise exception 'a published version of a service item never changes' using errcode = 'restrict_violation';
   end $$`,
  `create trigger service_item_version_is_final before update or delete on service_item_version
     for each row execute function service_item_version_is_final()`,
];
