import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import pg from 'pg';
import { createDatabase, dropDatabase } from '../../../../tools/postgres/index.mjs';
import { launchServer } from '../../../../tools/server/launch-server.mjs';

const program = resolve(import.meta.dirname, '../../../../apps/api/dist/cli.js');
const city = JSON.parse(process.env['TONGBAN_E2E_CITY'] ?? '{}') as { serverUrl: string; name: string };
const name = `half_${randomBytes(6).toString('hex')}`;

let databaseUrl: string;
let dataFolder: string;
beforeAll(async () => {
  databaseUrl = await createDatabase(city.serverUrl, name);
  dataFolder = mkdtempSync(join(tmpdir(), 'tongban-half-'));
});
afterAll(async () => {
  await dropDatabase(city.serverUrl, name);
  rmSync(dataFolder, { recursive: true, force: true });
});

const environment = () => ({
  ...process.env,
  NODE_OPTIONS: '',
  DATABASE_URL: databaseUrl,
  TONGBAN_DATA: dataFolder,
  TONGBAN_BID: 'demo',
  TONGBAN_DEMO: '1',
});

/** Runs a command of the command line until it ends, or until `enough` says that it is to be killed. */
async function run(args: string[], enough?: () => Promise<boolean>): Promise<number | null> {
  const child = spawn(process.execPath, [program, ...args], { env: environment(), stdio: 'ignore' });
  const ended = new Promise<number | null>((done) => child.once('exit', (code) => done(code)));
  let over = false;
  void ended.then(() => (over = true));
  while (enough && !over && !(await enough())) await pause(5);
  if (enough) child.kill('SIGKILL');
  return ended;
}

/** What a database holds of cases: how many in which stage, with how many events, files, documents and ratings. */
async function holds(url: string): Promise<object[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<object>(
    `select 'stage ' || stage as what, count(*)::int as n from application group by 1
     union all select 'event ' || kind, count(*)::int from history_event where chain_kind = 'case' group by 1
     union all select 'files', count(*)::int from case_file
     union all select 'documents', count(*)::int from case_document
     union all select 'numbers', sum(last)::int from number_sequence
     union all select 'ratings', count(*)::int from rating order by 1`,
  );
  await client.end();
  return rows;
}

it('completes the cases of a load that was killed twice, and doubles none', async () => {
  expect(await run(['catalogue', 'load'])).toBe(0);
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  for (const events of [60, 400]) {
    const exit = await run(['demo', 'load'], async () => {
      const { rows } = await client.query<{ n: number }>(
        `select count(*)::int as n from history_event where chain_kind = 'case'`,
      );
      return (rows[0]?.n ?? 0) >= events;
    });
    expect(exit).toBeNull();
  }
  await client.end();

  const server = await launchServer({ databaseUrl, dataFolder, prepare: true });
  await server.stop();
  const undisturbed = new URL(city.serverUrl);
  undisturbed.pathname = city.name;
  expect(await holds(databaseUrl)).toEqual(await holds(undisturbed.href));
  expect(await run(['demo', 'load'])).toBe(0);
  expect(await holds(databaseUrl)).toEqual(await holds(undisturbed.href));
  expect(await run(['audit', 'verify'])).toBe(0);
}, 300_000);
