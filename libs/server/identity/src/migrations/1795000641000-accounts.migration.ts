import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Scope by region, what accounts are found by, and proposals that wait for a second person. */
export class Accounts1795000641000 implements MigrationInterface {
  readonly name = 'Accounts1795000641000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table staff
        add column region_codes text[],
        add column created_at timestamptz not null default now()`);
    // Prefixes of names, whatever the collation of the database.
    await runner.query('create index staff_username_prefix on staff (username text_pattern_ops)');
    await runner.query('create index staff_name_prefix on staff (name text_pattern_ops)');
    await runner.query('create index staff_roles on staff using gin (roles)');
    await runner.query('create index staff_closed on staff (username) where not active');
    await runner.query(`
      create table proposal (
        id uuid primary key,
        kind text not null,
        subject_id uuid not null,
        payload jsonb not null,
        state text not null check (state in ('open', 'confirmed', 'rejected', 'withdrawn', 'lapsed')),
        proposed_by uuid not null references staff (id),
        proposed_at timestamptz not null,
        expires_at timestamptz not null,
        decided_by uuid references staff (id),
        decided_at timestamptz,
        constraint proposal_by_two check (state <> 'confirmed' or decided_by <> proposed_by),
        constraint proposal_decided check ((state in ('open', 'lapsed')) = (decided_by is null))
      )`);
    // One of a kind waits for one subject; who wants something else withdraws it first.
    await runner.query(
      `create unique index proposal_waiting on proposal (kind, subject_id) where state = 'open'`,
    );
    await runner.query('create index proposal_newest on proposal (proposed_at desc, id desc)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table proposal');
    await runner.query('drop index staff_username_prefix, staff_name_prefix, staff_roles, staff_closed');
    await runner.query('alter table staff drop column region_codes, drop column created_at');
  }
}
