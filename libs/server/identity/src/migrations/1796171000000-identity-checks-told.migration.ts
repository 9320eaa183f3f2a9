import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A message may also say that a clerk checked who the person is: it is about no way in and about no child. */
export class IdentityChecksTold1796171000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table account_message
        drop constraint account_message_about,
        add constraint account_message_about check (
          case when kind = 'identityChecked' then way is null and child_id is null
               else (way is null) <> (child_id is null) end)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("delete from account_message where kind = 'identityChecked'");
    await runner.query(`
      alter table account_message
        drop constraint account_message_about,
        add constraint account_message_about check ((way is null) <> (child_id is null))`);
  }
}
