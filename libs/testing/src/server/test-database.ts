import { createHash, randomBytes } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createDatabase, dropDatabase, startThrowAwayDatabase } from '@tongban/tools/postgres';
import pg from 'pg';
import type { TestData } from './test-server.js';

/** A database that belongs to one test, on a server that may serve many. */
export interface TestDatabase {
  readonly url: string;
  remove(): Promise<void>;
}

/** Fills an empty database. */
type Fill = (url: string) => Promise<void>;

/**
 * A database with the wanted data. On the server of a whole test run (TONGBAN_TEST_DATABASE_URL) it is copied from a
 * template that the first test makes; a test that runs alone starts its own server.
 */
export async function makeTestDatabase(data: TestData, fill: Fill): Promise<TestDatabase> {
  const server = await shareServer();
  const template = `template_${data}_${printOfSources()}`;
  await makeTemplate(server.url, template, fill);
  const name = `test_${randomBytes(6).toString('hex')}`;
  const url = await createDatabase(server.url, name, { template });
  return {
    url,
    remove: async () => {
      await dropDatabase(server.url, name);
      await server.stop();
    },
  };
}

interface SharedServer {
  readonly url: string;
  stop(): Promise<void>;
}

let running: Promise<SharedServer> | null = null;
let users = 0;

/** The tests of one file share a server; the last one to leave stops it. */
async function shareServer(): Promise<SharedServer> {
  users += 1;
  running ??= startThrowAwayDatabase();
  const { url, stop } = await running;
  return {
    url,
    stop: async () => {
      users -= 1;
      if (users > 0) return;
      running = null;
      await stop();
    },
  };
}

/** Any number; the same in every test process. */
const TEMPLATE_LOCK = 7_264_412;

/** Makes the template unless it is there. Processes that want it together wait for the first one. */
async function makeTemplate(server: string, template: string, fill: Fill): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [TEMPLATE_LOCK]);
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [template]);
    if (rowCount) return;
    // Filled under another name: a template that half exists would be taken for a whole one.
    const unfinished = `${template}_${randomBytes(4).toString('hex')}`;
    const url = await createDatabase(server, unfinished);
    try {
      await fill(url);
      await client.query(
        `alter database ${pg.escapeIdentifier(unfinished)} rename to ${pg.escapeIdentifier(template)}`,
      );
    } catch (error) {
      await dropDatabase(server, unfinished);
      throw error;
    }
  } finally {
    await client.end();
  }
}

/** Changes whenever a source file of the server or of the demo bid does: an old template must not be used. */
function printOfSources(): string {
  const hash = createHash('sha256');
  const add = (path: string): void => {
    for (const entry of readdirSync(path, { withFileTypes: true })) {
      if (entry.name === 'node_modules' || entry.name === 'dist') continue;
      const inner = join(path, entry.name);
      if (entry.isDirectory()) add(inner);
      else {
        const { size, mtimeMs } = statSync(inner);
        hash.update(`${inner} ${size} ${mtimeMs}\n`);
      }
    }
  };
  for (const folder of ['libs/server', 'libs/rules', 'bids/demo']) {
    add(fileURLToPath(new URL(`../../../../${folder}`, import.meta.url)));
  }
  return hash.digest('hex').slice(0, 12);
}
