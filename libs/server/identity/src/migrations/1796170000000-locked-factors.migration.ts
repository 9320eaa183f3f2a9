import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Wrong codes of the app are counted for the account until a right one; after too many of them it takes none. */
export class LockedFactors1796170000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table staff
        add column totp_failures integer not null default 0,
        add column totp_locked_at timestamptz`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table staff drop column totp_failures, drop column totp_locked_at');
  }
}
