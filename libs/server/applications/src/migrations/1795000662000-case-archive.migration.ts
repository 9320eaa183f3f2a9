import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Cases whose content is gone, and cases whose content lies in the archive alone. */
export class CaseArchive1795000662000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table application
        add column erased_at timestamptz,
        add column restricted_at timestamptz,
        add constraint application_erased_or_restricted check (erased_at is null or restricted_at is null)`);
    await runner.query(`
      create table case_archive (
        application_id uuid primary key references application (id),
        -- Answers, files, notices and documents as JSON, sealed.
        sealed text not null,
        at timestamptz not null
      )`);
    // What the retention looks for every night: ended cases that still hold something.
    await runner.query(`
      create index application_kept on application (finished_at, id)
        where finished_at is not null and erased_at is null and restricted_at is null`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index application_kept');
    await runner.query('drop table case_archive');
    await runner.query('alter table application drop column erased_at, drop column restricted_at');
  }
}
