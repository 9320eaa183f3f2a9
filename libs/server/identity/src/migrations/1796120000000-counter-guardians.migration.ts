import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Guardianships that a clerk records, and who ended one, why and by which paper; what guardians are told of it; the
 * telephone that goes on as the person who showed its number at a counter; letters found by what they warn of, because
 * those about one case go to several people.
 */
export class CounterGuardians1796120000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table guardianship
        add column papers text check (papers in ('household-register', 'birth-certificate', 'guardianship-paper')),
        add column ended_by_staff uuid references staff (id),
        add column end_reason text check (end_reason in ('custody', 'mistake', 'asked')),
        -- Sealed: which paper the clerk saw.
        add column end_note text,
        add constraint guardianship_papers check (papers is null or proved_by = 'clerk'),
        add constraint guardianship_end check ((ended_by_staff is null) = (end_reason is null)
          and (ended_by_staff is null) = (end_note is null) and (ended_by_staff is null or ended_at is not null))`);
    await runner.query(
      'create index guardianship_of_child on guardianship (child_id) where ended_at is null',
    );
    // What is told about a guardianship is about a child and no way in.
    await runner.query(`
      alter table account_message
        alter column way drop not null,
        add column child_id uuid references person (id),
        add constraint account_message_about check ((way is null) <> (child_id is null))`);
    // The session that shows the number.
    await runner.query('alter table counter_code add column session_id uuid');
    await runner.query(
      'create index privacy_letter_of_reason on privacy_letter (reason) where reason is not null',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index privacy_letter_of_reason');
    await runner.query('alter table counter_code drop column session_id');
    await runner.query('delete from account_message where way is null');
    await runner.query(`
      alter table account_message
        drop constraint account_message_about, drop column child_id, alter column way set not null`);
    await runner.query('drop index guardianship_of_child');
    await runner.query(`
      alter table guardianship
        drop constraint guardianship_end, drop constraint guardianship_papers,
        drop column papers, drop column ended_by_staff, drop column end_reason, drop column end_note`);
  }
}
