import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Cases with their submissions, files, correction notices, documents and numbers. */
export class Applications1795000400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table application (
        id uuid primary key,
        number text unique,
        item_id uuid not null,
        item_version_id uuid not null,
        item_key text not null,
        item_name text not null,
        item_name_en text not null,
        department_id uuid not null,
        department_name text not null,
        department_name_en text not null,
        region_code text not null,
        life_cycle_version integer not null,
        applicant_id uuid not null,
        applicant_name text not null,
        channel text not null,
        stage text not null,
        outcome text check (outcome in ('granted', 'refused')),
        reason text,
        page text,
        draft_data jsonb,
        data jsonb,
        submission_count integer not null default 0,
        correction_count integer not null default 0,
        history_salt text not null,
        saved_at timestamptz not null,
        submitted_at timestamptz,
        received_on date,
        accepted_on date,
        promised_days integer,
        promised_unit text,
        statutory_days integer,
        statutory_unit text,
        promised_due date,
        statutory_due date,
        yellow_from date,
        due_provisional boolean not null default false,
        correction_due date,
        next_due date,
        taken_in_by uuid[] not null default '{}',
        accepted_by uuid,
        reviewed_by uuid,
        decided_by uuid,
        decided_at timestamptz,
        delivered_at timestamptz,
        finished_at timestamptz,
        version integer not null default 1,
        created_at timestamptz not null,
        -- A case that has left its draft can always be named, and a draft has no number to lose.
        check ((number is null) = (submission_count = 0))
      )`);
    // The queue of a department, and of a hall that takes in for all: only cases that wait for somebody.
    await runner.query(
      `create index application_queue on application (department_id, next_due, id) where next_due is not null`,
    );
    await runner.query(
      `create index application_open on application (next_due, id) where next_due is not null`,
    );
    await runner.query(
      `create index application_finished on application (department_id, finished_at desc, id desc)
         where finished_at is not null and number is not null`,
    );
    await runner.query(`create index application_finished_at on application (finished_at desc, id desc)
         where finished_at is not null and number is not null`);
    await runner.query(
      `create index application_of_applicant on application (applicant_id, saved_at desc, id desc)`,
    );
    // Clerks search by the end of a number, by the beginning of a name, and by item.
    await runner.query(
      `create index application_number_end on application ((reverse(number) collate "C")) where number is not null`,
    );
    await runner.query(
      `create index application_applicant_name on application (applicant_name collate "C")
         where number is not null`,
    );
    await runner.query(
      `create index application_of_item on application (item_id, submitted_at desc, id desc) where number is not null`,
    );
    await runner.query(`
      create table application_submission (
        application_id uuid not null references application,
        no integer not null check (no > 0),
        data jsonb not null,
        channel text not null,
        at timestamptz not null,
        primary key (application_id, no)
      )`);
    await runner.query(`
      create table case_file (
        id uuid primary key,
        application_id uuid not null references application,
        material_key text not null,
        file_id uuid not null,
        name text not null,
        size integer not null,
        type text not null,
        upload_key text,
        submission_added integer not null,
        submission_removed integer,
        added_at timestamptz not null,
        unique (application_id, material_key, upload_key)
      )`);
    await runner.query(`create index case_file_of_application on case_file (application_id)`);
    await runner.query(`create index case_file_of_file on case_file (file_id)`);
    await runner.query(`
      create table correction_notice (
        id uuid primary key,
        application_id uuid not null references application,
        no integer not null,
        points jsonb not null,
        answer_due date not null,
        issued_by uuid not null,
        issued_at timestamptz not null,
        answered_at timestamptz,
        unique (application_id, no)
      )`);
    await runner.query(`
      create table case_document (
        id uuid primary key,
        application_id uuid not null references application,
        kind text not null,
        number text not null unique,
        verification_code text not null unique,
        issued_on date not null,
        issued_at timestamptz not null,
        event_seq integer not null,
        facts jsonb not null,
        file_id uuid
      )`);
    await runner.query(`create index case_document_of_application on case_document (application_id)`);
    await runner.query(`
      create table number_sequence (
        item_key text not null,
        day date not null,
        last integer not null check (last > 0),
        primary key (item_key, day)
      )`);
    // Which items have cases at all: a search by the name of an item looks here first.
    await runner.query(`
      create table case_item (
        item_id uuid primary key,
        name text not null,
        name_en text not null
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'drop table case_item, number_sequence, case_document, correction_notice, case_file, application_submission, application',
    );
  }
}
