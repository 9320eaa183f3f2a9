import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Ways in: people of whom only a way in is known, their linked ways, what they were told about them, codes sent by
 * text message, and from where a session was opened.
 */
export class Ways1795000610000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // Whoever came in through a way that proves no identity has no number; one who is known has number and digest.
    await runner.query(`
      alter table person
        alter column identity_number drop not null,
        alter column identity_number_digest drop not null,
        alter column telephone drop not null,
        alter column telephone_digest drop not null,
        alter column address drop not null,
        add column telephone_confirmed_at timestamptz,
        add column merged_into uuid references person (id),
        add constraint person_proved check (
          (identity_number is null) = (identity_number_digest is null)
          and (identity_number is not null or assurance < 3)
        )`);
    await runner.query(`
      alter table session
        add column way text,
        add column device text,
        add column address_sealed text`);
    await runner.query('create index session_of_subject on session (subject_id, last_seen_at desc)');
    await runner.query(`
      create table linked_way (
        id uuid primary key,
        person_id uuid not null references person (id),
        way text not null,
        external_digest text not null,
        external_sealed text not null,
        linked_at timestamptz not null,
        last_used_at timestamptz not null,
        unique (way, external_digest)
      )`);
    await runner.query('create index linked_way_of_person on linked_way (person_id)');
    await runner.query(`
      create table account_message (
        id uuid primary key,
        person_id uuid not null references person (id),
        kind text not null,
        way text not null,
        channel text not null,
        at timestamptz not null,
        read_at timestamptz
      )`);
    await runner.query(
      'create index account_message_of_person on account_message (person_id, at desc, id desc)',
    );
    await runner.query(`
      create table sms_challenge (
        token_hash bytea primary key,
        telephone_sealed text not null,
        telephone_digest text not null,
        code_digest text not null,
        expires_at timestamptz not null,
        tries integer not null,
        used_at timestamptz
      )`);
    await runner.query('create index sms_challenge_expires on sms_challenge (expires_at)');
    await runner.query(`
      create table sms_quota (
        key text primary key,
        sent_at timestamptz[] not null,
        last_at timestamptz not null
      )`);
    await runner.query('create index sms_quota_last on sms_quota (last_at)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table sms_quota, sms_challenge, account_message, linked_way');
    await runner.query('drop index session_of_subject');
    await runner.query('alter table session drop column way, drop column device, drop column address_sealed');
    await runner.query(
      'alter table person drop constraint person_proved, drop column merged_into, drop column telephone_confirmed_at',
    );
  }
}
