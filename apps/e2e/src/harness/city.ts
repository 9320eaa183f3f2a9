import { randomBytes } from 'node:crypto';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startStandIns } from '@tongban/testing';
import pg from 'pg';
import { createDatabase, dropDatabase } from '../../../../tools/postgres/index.mjs';
import { launchServer, type LaunchedServer } from '../../../../tools/server/launch-server.mjs';

/** A demonstration city of one's own: database, data folder, and as many server processes as asked. */
export interface City {
  readonly databaseUrl: string;
  readonly dataFolder: string;
  /** The first server's address. */
  readonly url: string;
  readonly servers: readonly LaunchedServer[];
  /** One more server process on the same database. */
  launch(env?: Record<string, string>): Promise<LaunchedServer>;
  /** Looks into the database past the server. */
  sql<T extends object>(text: string, values?: unknown[]): Promise<T[]>;
  close(): Promise<void>;
}

/** Copies the prepared city and starts servers on it, and the stand-ins that they shall speak with. */
export async function openCity({
  processes = 1,
  env = {} as Record<string, string>,
  standIns = [] as readonly string[],
} = {}): Promise<City> {
  const prepared = process.env['TONGBAN_E2E_CITY'];
  if (!prepared) throw new Error('No city was prepared: run these specs through jest.config.mjs.');
  const template = JSON.parse(prepared) as { serverUrl: string; name: string; dataFolder: string };
  const name = `copy_${randomBytes(6).toString('hex')}`;
  const databaseUrl = await createDatabase(template.serverUrl, name, { template: template.name });
  const dataFolder = mkdtempSync(join(tmpdir(), 'tongban-copy-'));
  cpSync(template.dataFolder, dataFolder, { recursive: true });

  const parties = standIns.length ? await startStandIns(standIns) : null;
  const servers: LaunchedServer[] = [];
  const launch = async (more: Record<string, string> = {}): Promise<LaunchedServer> => {
    const server = await launchServer({ databaseUrl, dataFolder, env: { ...parties?.env, ...env, ...more } });
    servers.push(server);
    return server;
  };
  for (let count = 0; count < processes; count++) await launch();
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 2 });
  pool.on('error', () => undefined);
  return {
    databaseUrl,
    dataFolder,
    url: (servers[0] as LaunchedServer).url,
    servers,
    launch,
    sql: async <T extends object>(text: string, values: unknown[] = []) =>
      (await pool.query<T>(text, values)).rows,
    close: async () => {
      await pool.end();
      await Promise.all(servers.map((server) => server.stop()));
      await parties?.stop();
      await dropDatabase(template.serverUrl, name);
      rmSync(dataFolder, { recursive: true, force: true });
    },
  };
}
