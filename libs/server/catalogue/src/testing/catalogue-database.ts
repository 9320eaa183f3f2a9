import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Test, type TestingModule } from '@nestjs/testing';
import { Database, KernelModule, Jobs, migrate, readConfig, Time } from '@tongban/kernel';
import type { Bid } from '@tongban/rules';
import { DataSource } from 'typeorm';
import {
  createDatabase,
  dropDatabase,
  startThrowAwayDatabase,
} from '../../../../../tools/postgres/index.mjs';
import { catalogueEntities, catalogueMigrations, CatalogueModule, CataloguePortalModule } from '../index.js';

/** A catalogue on a migrated, empty database of its own. */
export interface TestCatalogue {
  readonly module: TestingModule;
  readonly dataSource: DataSource;
  /** An empty folder, removed at the end. */
  readonly folder: string;
  /** Empties the catalogue: the trigger that keeps versions as they are does not see it. */
  empty(): Promise<void>;
  /** Statements sent to the database while `work` ran, without those that begin and end transactions. */
  statements(work: () => Promise<unknown>): Promise<string[]>;
  stop(): Promise<void>;
}

export const demoFolder = fileURLToPath(new URL('../../../../../bids/demo', import.meta.url));

/** Starts (or joins) a throw-away PostgreSQL and the catalogue's services on a database of its own. */
export async function testCatalogue(bid: Bid, bidFolder = demoFolder): Promise<TestCatalogue> {
  const server = await startThrowAwayDatabase();
  const name = `catalogue_${randomBytes(6).toString('hex')}`;
  const databaseUrl = await createDatabase(server.url, name);
  const folder = await mkdtemp(join(tmpdir(), 'tongban-catalogue-'));
  const config = readConfig({ DATABASE_URL: databaseUrl, TONGBAN_DATA: folder });
  const module = await Test.createTestingModule({
    imports: [
      KernelModule.forRoot({
        config,
        bid,
        bidFolder,
        tables: { entities: catalogueEntities, migrations: catalogueMigrations },
      }),
      CatalogueModule,
      CataloguePortalModule,
    ],
  }).compile();
  const dataSource = module.get(DataSource);
  await migrate(dataSource, module.get(Jobs));
  module.get(Time).set(new Date('2026-11-23T02:00:00Z'));
  return {
    module,
    dataSource,
    folder,
    empty: async () => {
      await dataSource.query('truncate department, service_item, service_item_version');
    },
    statements: (work) => watched(module.get(Database), work),
    stop: async () => {
      await module.close();
      await dropDatabase(server.url, name);
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Names of the statements that are asked meanwhile, on whichever connection. */
async function watched(database: Database, work: () => Promise<unknown>): Promise<string[]> {
  const names: string[] = [];
  const read = database.read.bind(database);
  database.read = (query) => {
    names.push(query.name);
    return read(query);
  };
  try {
    await work();
  } finally {
    database.read = read;
  }
  return names;
}
