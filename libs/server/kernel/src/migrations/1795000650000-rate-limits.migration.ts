import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What has been taken from the buckets that all processes share. Unlogged: after a crash of the database the counts
 * begin anew, and until then no log-in waits for a disk. Failed passwords are counted elsewhere and survive.
 */
export class RateLimits1795000650000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create unlogged table rate_limit (key text primary key, paid_off bigint not null)');
    await runner.query('create index rate_limit_paid_off on rate_limit (paid_off)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table rate_limit');
  }
}
