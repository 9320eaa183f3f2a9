import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Consents, what people asked about their data, and the letters that tell them about it. */
export class Privacy1795000661000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table person add column erased_at timestamptz');
    await runner.query(`
      create table consent (
        id uuid primary key,
        person_id uuid not null references person (id),
        notice text not null,
        version text not null,
        -- The case that it is about; null for the account.
        case_id uuid,
        channel text not null,
        given_at timestamptz not null,
        withdrawn_at timestamptz
      )`);
    await runner.query('create index consent_of_person on consent (person_id, given_at desc)');
    await runner.query('create index consent_of_case on consent (case_id) where case_id is not null');
    await runner.query(`
      create table privacy_request (
        id uuid primary key,
        person_id uuid not null references person (id),
        kind text not null check (kind in ('copy', 'erasure')),
        state text not null check (state in ('waiting', 'running', 'done', 'failed', 'cancelled')),
        -- Code of the refusal, when it failed.
        problem text,
        -- Percent.
        progress integer not null default 0 check (progress between 0 and 100),
        language text not null,
        requested_at timestamptz not null,
        starts_at timestamptz not null,
        finished_at timestamptz,
        expires_at timestamptz,
        file_id uuid,
        check (kind = 'copy' or file_id is null)
      )`);
    await runner.query(
      'create index privacy_request_of_person on privacy_request (person_id, requested_at desc)',
    );
    // One of a kind at a time.
    await runner.query(`
      create unique index privacy_request_open on privacy_request (person_id, kind)
        where state in ('waiting', 'running')`);
    await runner.query(
      'create index privacy_request_expires on privacy_request (expires_at) where file_id is not null',
    );
    await runner.query(`
      create table privacy_letter (
        id uuid primary key,
        person_id uuid not null references person (id),
        kind text not null,
        -- Ids, days and names of items; nothing about the person.
        about jsonb not null,
        -- What it warns of: nobody is told of the same thing twice.
        reason text,
        at timestamptz not null,
        read_at timestamptz,
        unique (person_id, reason)
      )`);
    await runner.query('create index privacy_letter_of_person on privacy_letter (person_id, at desc)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table privacy_letter, privacy_request, consent');
    await runner.query('alter table person drop column erased_at');
  }
}
