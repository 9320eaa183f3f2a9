import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Passwords with an age and a past, second factors, known devices, why a session ended, and the security values. */
export class StaffLogIn1795000620000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table staff
        add column password_changed_at timestamptz not null default now(),
        add column password_temporary boolean not null default true,
        add column totp_secret text,
        add column totp_since timestamptz,
        add column totp_last_step bigint,
        add column totp_next_secret text`);
    // Accounts that are there already have been used with their passwords.
    await runner.query('update staff set password_temporary = false');
    await runner.query(`
      create table staff_former_password (
        id uuid primary key,
        staff_id uuid not null references staff (id) on delete cascade,
        password_hash text not null,
        replaced_at timestamptz not null
      )`);
    await runner.query(
      'create index staff_former_password_staff on staff_former_password (staff_id, replaced_at desc)',
    );
    await runner.query(`
      create table staff_recovery_code (
        staff_id uuid not null references staff (id) on delete cascade,
        code_hash bytea not null,
        created_at timestamptz not null,
        used_at timestamptz,
        primary key (staff_id, code_hash)
      )`);
    await runner.query(`
      create table staff_known_device (
        token_hash bytea not null,
        staff_id uuid not null references staff (id) on delete cascade,
        created_at timestamptz not null,
        expires_at timestamptz not null,
        primary key (token_hash, staff_id)
      )`);
    await runner.query('create index staff_known_device_expires on staff_known_device (expires_at)');
    await runner.query(`
      alter table session
        add column second_factor text check (second_factor in ('totp', 'recovery', 'provider')),
        add column end_reason text`);
    await runner.query(`
      create table security_policy (
        singleton boolean primary key default true check (singleton),
        version integer not null,
        chosen jsonb not null,
        changed_at timestamptz not null
      )`);
    await runner.query(`
      create table security_policy_change (
        id uuid primary key,
        version integer not null unique,
        staff_id uuid not null references staff (id),
        changed_at timestamptz not null,
        changes jsonb not null,
        reason text not null
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table security_policy_change, security_policy');
    await runner.query('alter table session drop column second_factor, drop column end_reason');
    await runner.query('drop table staff_known_device, staff_recovery_code, staff_former_password');
    await runner.query(`
      alter table staff
        drop column password_changed_at, drop column password_temporary, drop column totp_secret,
        drop column totp_since, drop column totp_last_step, drop column totp_next_secret`);
  }
}
