import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who confirmed a change of security values that protects less than before. */
export class ConfirmedValues1796110000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'alter table security_policy_change add column confirmed_by uuid references staff (id)',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table security_policy_change drop column confirmed_by');
  }
}
