import 'reflect-metadata';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { prepare, runServer, workspacePlaces, type LoadedBid, type RunningServer } from '@tongban/api';
import bid from '@tongban/bid-demo';
import { Time, readConfig, type ServerConfig } from '@tongban/kernel';
import pg from 'pg';
import { logInAsCitizen, logInAsClerk } from './log-in.js';
import { TestClient } from './test-client.js';
import { makeTestDatabase } from './test-database.js';
import type { ClientOptions, TestData, TestServer, TestServerOptions, TestTime } from './test-server.js';

const demo: LoadedBid = { bid, folder: fileURLToPath(new URL('../../../../bids/demo', import.meta.url)) };

/** Boots the real server for one test; see {@link TestServer}. */
export async function bootTestServer(options: TestServerOptions): Promise<TestServer> {
  const { data = 'people', instances = 1 } = options;
  const folder = mkdtempSync(join(tmpdir(), 'tongban-test-'));
  writeKeyRing(folder);
  const database = await makeTestDatabase(data, (url) => fill(configFor(url, folder), data));
  const servers: RunningServer[] = [];
  const leave = async (): Promise<void> => {
    for (const server of servers) await server.stop();
    await database.remove();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    for (let index = 0; index < instances; index++) {
      const worker = options.worker && index === 0 ? 'in-process' : 'off';
      const config = { ...configFor(database.url, folder), worker, ...options.config } as const;
      servers.push(await start(config, options, false));
    }
  } catch (error) {
    await leave();
    throw error;
  }
  return testServer(servers, database.url, leave);
}

function testServer(
  servers: readonly RunningServer[],
  databaseUrl: string,
  leave: () => Promise<void>,
): TestServer {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 2 });
  const [first, ...others] = servers;
  if (!first) throw new Error('A test needs at least one instance.');
  const urls = servers.map(({ url }) => url);
  const visitor = (
    zone: 'portal' | 'counter',
    { language = 'zh-CN', instance = 0 }: ClientOptions = {},
  ): TestClient => new TestClient(urls[instance] ?? first.url, zone, language);
  return {
    url: first.url,
    urls,
    databaseUrl,
    apps: [first.app, ...others.map(({ app }) => app)],
    time: testTime(servers),
    sql: async <T extends object>(text: string, values: readonly unknown[] = []) =>
      (await pool.query<T>(text, [...values])).rows,
    visitor,
    asCitizen: async (key, { channel = 'WEB', ...client } = {}) => {
      const citizen = visitor('portal', client);
      await logInAsCitizen(citizen, bid, key, channel);
      return citizen;
    },
    asClerk: async (username, client) => {
      const clerk = visitor('counter', client);
      await logInAsClerk(clerk, bid, username);
      return clerk;
    },
    stop: async () => {
      await pool.end();
      await leave();
    },
  };
}

function testTime(servers: readonly RunningServer[]): TestTime {
  const clocks = servers.map(({ app }) => app.get(Time));
  return {
    set: (moment) => clocks.forEach((clock) => clock.set(new Date(moment))),
    release: () => clocks.forEach((clock) => clock.release()),
  };
}

const configFor = (url: string, folder: string): ServerConfig => ({
  ...readConfig({ DATABASE_URL: url, TONGBAN_DATA: folder, TONGBAN_DEMO: '1', TONGBAN_LOG: 'fatal' }),
  host: '127.0.0.1',
  port: 0,
  databasePool: 8,
  worker: 'off',
  // Tests ask faster than anybody; those about limits say so.
  rateFactor: 0,
});

const start = (
  config: ServerConfig,
  { more = [], places = workspacePlaces }: TestServerOptions,
  prepareFirst: boolean,
): Promise<RunningServer> =>
  runServer({
    config,
    bid: demo,
    places,
    more,
    prepare: prepareFirst,
    progress: () => undefined,
  });

/** Makes what every test of a run starts from; this is the slow part, and happens once. */
async function fill(config: ServerConfig, data: TestData): Promise<void> {
  const server = await start(config, {}, false);
  try {
    await prepare(server.app, () => undefined, data);
  } finally {
    await server.stop();
  }
}

/** The same keys for all tests: a template that one test has sealed is opened by the others. */
function writeKeyRing(folder: string): void {
  const key = Buffer.alloc(32, 7).toString('base64');
  const ring = { active: 'test', keys: { test: key }, digestKey: Buffer.alloc(32, 9).toString('base64') };
  writeFileSync(join(folder, 'keys.json'), JSON.stringify(ring));
}
