import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Files are sealed too, and a rotation of the keys knows how far it has come. */
export class Sealing1795000660000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table stored_file add column sealed_key text');
    await runner.query(`
      create table key_rotation (
        key_id text not null,
        table_name text not null,
        -- Primary key of the last row that was looked at, as a list of texts; null when the table is done.
        after jsonb,
        resealed integer not null,
        primary key (key_id, table_name)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table key_rotation');
    await runner.query('alter table stored_file drop column sealed_key');
  }
}
