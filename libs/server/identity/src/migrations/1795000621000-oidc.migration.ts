import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Log-ins that are under way at an identity provider, and the subjects of a provider that lead to staff. */
export class Oidc1795000621000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table oidc_attempt (
        browser_hash bytea primary key,
        zone text not null check (zone in ('portal', 'counter')),
        state text not null,
        nonce text not null,
        verifier_sealed text not null,
        return_to text not null,
        staff_id uuid references staff (id) on delete cascade,
        session_id uuid,
        expires_at timestamptz not null
      )`);
    await runner.query('create index oidc_attempt_expires on oidc_attempt (expires_at)');
    await runner.query(`
      create table staff_subject (
        id uuid primary key,
        staff_id uuid not null references staff (id) on delete cascade,
        issuer text not null,
        subject_digest text not null,
        subject_sealed text not null,
        linked_at timestamptz not null,
        linked_by uuid not null references staff (id),
        unique (issuer, subject_digest)
      )`);
    await runner.query('create index staff_subject_staff on staff_subject (staff_id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table staff_subject, oidc_attempt');
  }
}
