import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The tree of departments, what an administrator changed of them, and the service halls with their windows. */
export class Places1795000640000 implements MigrationInterface {
  readonly name = 'Places1795000640000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table department
        add column parent_id uuid references department (id),
        add column kept boolean not null default false,
        add column version integer not null default 1,
        add constraint department_not_below_itself check (parent_id <> id)`);
    await runner.query(`
      create table hall (
        key text primary key,
        region_code text not null,
        position integer not null,
        name text not null,
        name_en text not null,
        address text not null,
        address_en text not null,
        hours text not null,
        hours_en text not null,
        telephone text not null,
        windows jsonb not null,
        version integer not null
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table hall');
    await runner.query('alter table department drop column parent_id, drop column kept, drop column version');
  }
}
