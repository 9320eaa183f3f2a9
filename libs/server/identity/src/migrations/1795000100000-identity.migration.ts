import type { MigrationInterface, QueryRunner } from 'typeorm';

/** People, staff, sessions, and what slows guessing of passwords down. */
export class Identity1795000100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table person (
        id uuid primary key,
        name text not null,
        identity_number text not null,
        identity_number_digest text not null unique,
        telephone text not null,
        telephone_digest text not null,
        address text not null,
        assurance integer not null check (assurance between 1 and 5),
        demonstration boolean not null,
        demonstration_key text unique,
        created_at timestamptz not null,
        version integer not null
      )`);
    await runner.query('create index person_telephone on person (telephone_digest)');
    await runner.query(`
      create table staff (
        id uuid primary key,
        username text not null unique check (username = lower(username)),
        name text not null,
        name_en text,
        password_hash text not null,
        roles text[] not null,
        department_ids uuid[],
        window_name text,
        identity_number_digest text,
        active boolean not null,
        demonstration boolean not null,
        version integer not null
      )`);
    await runner.query(`
      create table session (
        id uuid primary key,
        token_hash bytea not null unique,
        kind text not null check (kind in ('citizen', 'staff')),
        subject_id uuid not null,
        channel text not null,
        created_at timestamptz not null,
        last_seen_at timestamptz not null,
        expires_at timestamptz not null,
        revoked_at timestamptz
      )`);
    // Ended sessions are removed by age.
    await runner.query('create index session_expires on session (expires_at)');
    await runner.query(`
      create table log_in_failure (
        key text primary key,
        failures integer not null,
        last_at timestamptz not null
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table log_in_failure, session, staff, person');
  }
}
