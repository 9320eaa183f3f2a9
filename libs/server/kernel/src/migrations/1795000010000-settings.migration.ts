import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Small facts that all processes share. */
export class Settings1795000010000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create table setting (key text primary key, value text not null)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table setting');
  }
}
