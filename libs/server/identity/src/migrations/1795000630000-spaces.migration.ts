import type { MigrationInterface, QueryRunner } from 'typeorm';

/** In whose place somebody may act: enterprises with their agents, children with their guardians. */
export class Spaces1795000630000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table enterprise (
        id uuid primary key,
        credit_code text not null unique check (length(credit_code) = 18),
        name text not null,
        representative_id uuid not null references person (id),
        opened_by text not null check (opened_by in ('representative', 'clerk')),
        opened_by_staff uuid references staff (id),
        opened_at timestamptz not null,
        closed_at timestamptz,
        version integer not null,
        check ((opened_by = 'clerk') = (opened_by_staff is not null))
      )`);
    await runner.query('create index enterprise_of_representative on enterprise (representative_id)');
    await runner.query(`
      create table enterprise_authorisation (
        id uuid primary key,
        enterprise_id uuid not null references enterprise (id),
        agent_id uuid references person (id),
        agent_name text,
        agent_digest text,
        code_digest text unique,
        code_until timestamptz,
        scope text not null check (scope in ('all', 'listed')),
        item_ids uuid[] not null,
        theme_keys text[] not null,
        until date not null,
        given_by uuid not null,
        given_at timestamptz not null,
        accepted_at timestamptz,
        declined_at timestamptz,
        ended_at timestamptz,
        ended_by uuid,
        version integer not null,
        check (scope = 'all' or cardinality(item_ids) + cardinality(theme_keys) > 0),
        check (accepted_at is null or agent_id is not null)
      )`);
    // One authority in force per agent and enterprise: the session's look is one row of an index.
    await runner.query(`
      create unique index authorisation_in_force on enterprise_authorisation (agent_id, enterprise_id)
        where accepted_at is not null and ended_at is null`);
    await runner.query(
      'create index authorisation_of_enterprise on enterprise_authorisation (enterprise_id, given_at desc)',
    );
    await runner.query(`
      create index authorisation_offered on enterprise_authorisation (agent_digest)
        where accepted_at is null and declined_at is null and ended_at is null`);
    await runner.query(`
      create table guardianship (
        id uuid primary key,
        guardian_id uuid not null references person (id),
        child_id uuid not null references person (id),
        relation text not null check (relation in ('parent', 'guardian')),
        -- The fourteenth birthday: on that day the guardianship is over.
        ends_on date not null,
        proved_by text not null check (proved_by in ('household', 'clerk')),
        proved_by_staff uuid references staff (id),
        given_at timestamptz not null,
        ended_at timestamptz,
        version integer not null,
        check (guardian_id <> child_id),
        check ((proved_by = 'clerk') = (proved_by_staff is not null))
      )`);
    await runner.query(`
      create unique index guardianship_in_force on guardianship (guardian_id, child_id) where ended_at is null`);
    await runner.query(`
      alter table session
        add column space_kind text check (space_kind in ('enterprise', 'child')),
        add column space_id uuid,
        add constraint session_space check ((space_kind is null) = (space_id is null))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table session drop column space_kind, drop column space_id');
    await runner.query('drop table guardianship, enterprise_authorisation, enterprise');
  }
}
