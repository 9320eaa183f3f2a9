import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Departments get what English readers need and when they are open; windows of halls get ids of their own. */
export class PlacesInFull1796100000100 implements MigrationInterface {
  readonly name = 'PlacesInFull1796100000100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'alter table department add column address_en text, add column hours text, add column hours_en text',
    );
    await runner.query(`
      update hall set windows = coalesce(
        (select jsonb_agg(jsonb_build_object('id', gen_random_uuid()) || w.value order by w.at)
           from jsonb_array_elements(windows) with ordinality as w (value, at)), '[]')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      update hall set windows = coalesce(
        (select jsonb_agg(w.value - 'id' order by w.at)
           from jsonb_array_elements(windows) with ordinality as w (value, at)), '[]')`);
    await runner.query(
      'alter table department drop column address_en, drop column hours, drop column hours_en',
    );
  }
}
