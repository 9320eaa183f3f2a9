import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Lets an act that changes nothing by which cases are found write its row without touching an index: room stays on the
 * page for the new row, and no index depends on the stage. A draft is what has no number yet.
 */
export class LeanUpdates1796150000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('drop index application_old_drafts');
    await runner.query(
      'create index application_old_drafts on application (saved_at, id) where number is null',
    );
    await runner.query('alter table application set (fillfactor = 80)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table application reset (fillfactor)');
    await runner.query('drop index application_old_drafts');
    await runner.query(
      `create index application_old_drafts on application (saved_at, id) where stage = 'draft'`,
    );
  }
}
