import { MigrationExecutor, type DataSource } from 'typeorm';
import type { Jobs } from '../jobs/jobs.js';

/** Oldest server that the SQL of the product is written for. */
const OLDEST = 140000;
/** Any number will do; it only has to be the same in every process. */
const MIGRATION_LOCK = 7_264_411;

/** An environment that the server cannot work in; the message is one sentence for whoever starts it. */
export class UnusableDatabase extends Error {}

/**
 * Brings the database to the state that this version of the product needs: module migrations, then the queue's own.
 * Several processes may do so at once; they wait for each other.
 *
 * @throws UnusableDatabase when the server is older than PostgreSQL 14
 */
export async function migrate(dataSource: DataSource, jobs: Jobs): Promise<void> {
  const runner = dataSource.createQueryRunner();
  try {
    const [{ server_version_num: version }] = (await runner.query('show server_version_num')) as [
      { server_version_num: string },
    ];
    if (Number(version) < OLDEST) {
      throw new UnusableDatabase(
        `The database is PostgreSQL ${Math.floor(Number(version) / 10000)}; Tongban needs 14 or later.`,
      );
    }
    // Waiting for another process, and an index on a table of millions, may take as long as they take.
    await runner.query('set statement_timeout = 0');
    await runner.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    try {
      const executor = new MigrationExecutor(dataSource, runner);
      executor.transaction = 'each';
      await executor.executePendingMigrations();
      await jobs.migrate();
    } finally {
      await runner.query('select pg_advisory_unlock($1)', [MIGRATION_LOCK]);
      await runner.query('reset statement_timeout');
    }
  } finally {
    await runner.release();
  }
}

/** Whether every migration that this version brings has run. */
export async function isMigrated(dataSource: DataSource): Promise<boolean> {
  if (await dataSource.showMigrations()) return false;
  const [{ ready }] = (await dataSource.query(
    "select to_regclass('graphile_worker.migrations') is not null as ready",
  )) as [{ ready: boolean }];
  return ready;
}
