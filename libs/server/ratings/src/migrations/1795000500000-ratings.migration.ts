import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Ratings of service events. */
export class Ratings1795000500000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // No default for the level: whoever does not rate has not rated (domain rule, 好差评).
    await runner.query(`
      create table rating (
        id uuid primary key,
        application_id uuid not null,
        event_number integer not null check (event_number > 0),
        level smallint not null check (level between 1 and 5),
        reasons text[] not null,
        text text,
        channel text not null,
        rater_id uuid not null,
        at timestamptz not null,
        unique (application_id, event_number),
        check (level > 2 or cardinality(reasons) > 0 or text is not null)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table rating');
  }
}
