import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A telephone number helps to prove an account only for as long as nobody else can have it. */
export class TelephonesKnown1796190000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table person add column telephone_known_at timestamptz');
    await runner.query(`
      update person set telephone_known_at = greatest(created_at, telephone_confirmed_at,
          (select max(l.last_used_at) from linked_way l where l.person_id = person.id and l.way = 'sms'))
       where telephone is not null`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table person drop column telephone_known_at');
  }
}
