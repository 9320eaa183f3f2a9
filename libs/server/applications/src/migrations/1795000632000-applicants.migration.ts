import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whose a case is when somebody acts for another, who acted, and the themes by which agents are authorised. */
export class Applicants1795000632000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table application
        add column applicant_kind text not null default 'person'
          check (applicant_kind in ('person', 'enterprise')),
        add column agent_id uuid,
        add column agent_name text,
        add column theme_keys text[] not null default '{}'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table application
        drop column applicant_kind, drop column agent_id, drop column agent_name, drop column theme_keys`);
  }
}
