import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Finds what somebody agreed to for the account without going through what they agreed to for each of their cases. */
export class ConsentsOfAccount1796150200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'create index consent_of_account on consent (person_id) where case_id is null and withdrawn_at is null',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index consent_of_account');
  }
}
