import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Finds drafts that nobody has touched for long without going through all cases. */
export class OldDrafts1795000680000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `create index application_old_drafts on application (saved_at, id) where stage = 'draft'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index application_old_drafts');
  }
}
