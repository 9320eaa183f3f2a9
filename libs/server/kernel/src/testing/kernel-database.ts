import { randomBytes } from 'node:crypto';
import type { DataSource } from 'typeorm';
import {
  createDatabase,
  dropDatabase,
  startThrowAwayDatabase,
} from '../../../../../tools/postgres/index.mjs';
import { Ciphers } from '../ciphers/ciphers.js';
import { newKeyRing } from '../ciphers/key-ring.js';
import { makeDataSource } from '../database/data-source.js';
import { Database } from '../database/database.js';
import { migrate } from '../database/migrate.js';
import { HistoryEvent } from '../history/history-event.entity.js';
import { StoredFile } from '../files/stored-file.entity.js';
import { Jobs } from '../jobs/jobs.js';
import { Kernel1795000000000 } from '../migrations/1795000000000-kernel.migration.js';
import { RateLimits1795000650000 } from '../migrations/1795000650000-rate-limits.migration.js';
import { Sealing1795000660000 } from '../migrations/1795000660000-sealing.migration.js';
import { Evidence1795670000000 } from '../migrations/1795670000000-evidence.migration.js';
import { LeanHistory1796110100000 } from '../migrations/1796110100000-lean-history.migration.js';
import { LeanLimits1796150100000 } from '../migrations/1796150100000-lean-limits.migration.js';
import { Time } from '../time/time.js';
import '../outcome/kernel.refusals.js';

/** What a kernel test works with: one migrated, empty database, and as many server processes' worth of pools as asked. */
export interface KernelDatabase {
  readonly time: Time;
  /** Every one has its own pool, like every server process. */
  readonly databases: readonly Database[];
  readonly dataSources: readonly DataSource[];
  readonly jobs: Jobs;
  stop(): Promise<void>;
}

/** Starts (or joins) a throw-away PostgreSQL and makes a database of its own on it. */
export async function kernelDatabase(processes = 1): Promise<KernelDatabase> {
  const server = await startThrowAwayDatabase();
  const name = `kernel_${randomBytes(6).toString('hex')}`;
  const databaseUrl = await createDatabase(server.url, name);
  const time = new Time();
  const ciphers = new Ciphers(newKeyRing('aes-256-gcm'));
  const dataSources = await Promise.all(Array.from({ length: processes }, () => connect(databaseUrl)));
  const databases = dataSources.map((dataSource) => new Database(dataSource, time, ciphers));
  const first = dataSources[0] as DataSource;
  const jobs = new Jobs(first);
  await migrate(first, jobs);
  return {
    time,
    dataSources,
    databases,
    jobs,
    stop: async () => {
      await jobs.stop();
      await Promise.all(databases.map((database) => database.end()));
      await Promise.all(dataSources.map((dataSource) => dataSource.destroy()));
      await dropDatabase(server.url, name);
      await server.stop();
    },
  };
}

const connect = (databaseUrl: string): Promise<DataSource> =>
  makeDataSource(
    { databaseUrl, databasePool: 10 },
    {
      entities: [HistoryEvent, StoredFile],
      migrations: [
        Kernel1795000000000,
        RateLimits1795000650000,
        Sealing1795000660000,
        Evidence1795670000000,
        LeanHistory1796110100000,
        LeanLimits1796150100000,
      ],
    },
  ).initialize();
