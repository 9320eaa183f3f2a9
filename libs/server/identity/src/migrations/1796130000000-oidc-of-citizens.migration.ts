import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A citizen who is logged in may go to the identity provider to link what they are there. */
export class OidcOfCitizens1796130000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table oidc_attempt
        add column person_id uuid references person (id) on delete cascade,
        add constraint oidc_attempt_for_one check (person_id is null or staff_id is null)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table oidc_attempt drop column person_id');
  }
}
