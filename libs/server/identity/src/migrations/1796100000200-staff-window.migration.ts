import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who sits where is kept by the window's id instead of the number on its sign. Several halls may have a window of one
 * number; accounts could only be given the number, so the first hall in the bid's order is meant. A number that no hall
 * has any more leads nowhere.
 */
export class StaffWindow1796100000200 implements MigrationInterface {
  readonly name = 'StaffWindow1796100000200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table staff add column window_id uuid');
    await runner.query(`
      update staff set window_id = (
        select (w.value->>'id')::uuid from hall, jsonb_array_elements(hall.windows) as w (value)
         where w.value->>'number' = staff.window_name order by hall.position, hall.key limit 1)
       where window_name is not null`);
    await runner.query('alter table staff drop column window_name');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table staff add column window_name text');
    await runner.query(`
      update staff set window_name = (
        select w.value->>'number' from hall, jsonb_array_elements(hall.windows) as w (value)
         where w.value->>'id' = staff.window_id::text)
       where window_id is not null`);
    await runner.query('alter table staff drop column window_id');
  }
}
