import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What bounds guessing of identities, the numbers shown at a counter, and how clerks checked who stood there. */
export class Proofs1795000631000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table proof_attempt (
        key text not null,
        day date not null,
        tries integer not null,
        primary key (key, day)
      )`);
    await runner.query(`
      create table counter_code (
        person_id uuid primary key references person (id) on delete cascade,
        code_digest text not null unique,
        expires_at timestamptz not null
      )`);
    await runner.query(`
      create table identity_check (
        id uuid primary key,
        person_id uuid not null references person (id),
        staff_id uuid not null references staff (id),
        way text not null check (way in ('card-seen', 'card-read', 'other')),
        -- Sealed; only with 'other'.
        note text check ((way = 'other') = (note is not null)),
        consent boolean not null,
        at timestamptz not null
      )`);
    await runner.query('create index identity_check_of_person on identity_check (person_id, at desc)');
    await runner.query('create index identity_check_by_staff on identity_check (staff_id, at desc)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table identity_check, counter_code, proof_attempt');
  }
}
