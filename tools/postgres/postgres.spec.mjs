import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
  chmodSync,
} from 'node:fs';
import { spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, describe, expect, it } from '@jest/globals';
import { withClient } from './databases.mjs';
import {
  createDatabase,
  databaseUrl,
  dropDatabase,
  findDatabase,
  startDatabase,
  startThrowAwayDatabase,
} from './index.mjs';
import { isAlive } from './lockfile.mjs';

/** @type {(() => unknown)[]} */
const cleanUps = [];
afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0).reverse()) await cleanUp();
});

/** A data folder that is removed at the end, together with the server that runs there. */
function dataFolder() {
  const folder = mkdtempSync(path.join(tmpdir(), 'tongban-spec-'));
  chmodSync(folder, 0o755);
  cleanUps.push(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** @param {string} dataDir @param {Partial<import('./index.mjs').StartOptions>} [options] */
async function start(dataDir, options) {
  const database = await startDatabase({ dataDir, ...options });
  cleanUps.push(() => database.stop());
  return database;
}

/** @param {string} url @param {string} sql */
const rows = (url, sql) => withClient(url, async (client) => (await client.query(sql)).rows);

describe('the embedded database', () => {
  it('keeps what was committed through kill -9 of the postmaster, at the same address', async () => {
    const dataDir = dataFolder();
    const first = await start(dataDir);
    await rows(first.url, "CREATE TABLE kept AS SELECT 'receipt' AS what");
    process.kill(first.pid, 'SIGKILL');

    const second = await start(dataDir);
    expect(second.url).toBe(first.url);
    expect(second.pid).not.toBe(first.pid);
    expect(await rows(second.url, 'SELECT what FROM kept')).toEqual([{ what: 'receipt' }]);
  });

  it('is found again when its starter is gone, and not started twice', async () => {
    const dataDir = dataFolder();
    const first = await start(dataDir);
    const second = await start(dataDir);
    expect(second).toMatchObject({ pid: first.pid, url: first.url, ownedByUs: false });
    expect(await findDatabase(dataDir)).toMatchObject({ pid: first.pid, url: first.url });
    await first.stop();
    expect(await findDatabase(dataDir)).toBeUndefined();
  });

  it('starts once when two ask at the same moment', async () => {
    const dataDir = dataFolder();
    const [one, other] = await Promise.all([start(dataDir), start(dataDir)]);
    expect(one.pid).toBe(other.pid);
    expect([one.ownedByUs, other.ownedByUs].sort()).toEqual([false, true]);
  });

  it('runs twice side by side, each with its own data', async () => {
    const [one, other] = await Promise.all([start(dataFolder()), start(dataFolder())]);
    await rows(one.url, 'CREATE TABLE mine ()');
    expect(one.port).not.toBe(other.port);
    expect(await rows(other.url, "SELECT to_regclass('mine') AS found")).toEqual([{ found: null }]);
  });

  it('lets nobody in without the password, which only its account can read', async () => {
    const database = await start(dataFolder());
    const wrong = new URL(database.url);
    wrong.password = 'guess';
    await expect(rows(wrong.href, 'SELECT 1')).rejects.toThrow(/password authentication failed/);
    expect(statSync(path.join(database.cluster, 'tongban.password')).mode & 0o077).toBe(0);
    const trusted = await rows(
      database.adminUrl,
      "SELECT 1 FROM pg_hba_file_rules WHERE auth_method = 'trust'",
    );
    expect(trusted).toEqual([]);
  });

  it('gives the kit an account that is no superuser', async () => {
    const database = await start(dataFolder());
    const found = await rows(database.url, 'SELECT rolsuper FROM pg_roles WHERE rolname = current_user');
    expect(found).toEqual([{ rolsuper: false }]);
  });

  it('starts over a lock that names a process which is no PostgreSQL', async () => {
    const dataDir = dataFolder();
    const first = await start(dataDir);
    const lock = path.join(first.cluster, 'postmaster.pid');
    const lines = readFileSync(lock, 'utf8').split('\n');
    await first.stop();
    writeFileSync(lock, [String(process.pid), ...lines.slice(1)].join('\n'));
    const second = await start(dataDir);
    expect(await rows(second.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });

  it('starts over what a process left that was killed while it made the cluster', async () => {
    const dataDir = dataFolder();
    const gone = spawn(process.execPath, ['-e', '']);
    await new Promise((resolve) => gone.once('close', resolve));
    const abandoned = path.join(dataDir, `postgres.init-${gone.pid}`);
    mkdirSync(abandoned);
    writeFileSync(path.join(abandoned, 'half'), '');
    const database = await start(dataDir);
    expect(await rows(database.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    expect(existsSync(abandoned)).toBe(false);
  });

  it('stays up while another process that lives still needs it', async () => {
    const dataDir = dataFolder();
    const database = await start(dataDir);
    const other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
    cleanUps.push(() => other.kill('SIGKILL'));
    writeFileSync(path.join(database.cluster, 'tongban.holders', String(other.pid)), '');

    await database.release();
    expect(isAlive(database.pid)).toBe(true);

    const gone = new Promise((resolve) => other.once('close', resolve));
    other.kill('SIGKILL');
    await gone;
    await database.release();
    expect(isAlive(database.pid)).toBe(false);
  });

  it('for tests is removed by the next one when its test was killed', async () => {
    const starter = spawn(
      process.execPath,
      [
        ...['--input-type=module', '--eval'],
        `import { startThrowAwayDatabase } from ${JSON.stringify(new URL('index.mjs', import.meta.url).href)};
         const { pid, cluster } = await startThrowAwayDatabase();
         console.log(JSON.stringify({ pid, cluster }));
         setInterval(() => {}, 1000);`,
      ],
      {
        stdio: ['ignore', 'pipe', 'inherit'],
        env: { ...process.env, TONGBAN_TEST_DATABASE_URL: '', NODE_OPTIONS: '' },
      },
    );
    const left = JSON.parse(String(await new Promise((resolve) => starter.stdout.once('data', resolve))));
    const gone = new Promise((resolve) => starter.once('close', resolve));
    starter.kill('SIGKILL');
    await gone;
    expect(isAlive(left.pid)).toBe(true);

    const next = await startThrowAwayDatabase({ durable: true });
    cleanUps.push(() => next.stop());
    while (isAlive(left.pid)) await pause(20);
    expect(existsSync(left.cluster)).toBe(false);
  });

  it('makes databases for tests, empty or copied, and removes them while in use', async () => {
    const { url } = await start(dataFolder(), { durable: false });
    const template = await createDatabase(url, 'template-1');
    await rows(template, 'CREATE TABLE seen ()');
    const copy = await createDatabase(url, 'copy', { template: 'template-1' });
    expect(copy).toBe(databaseUrl(url, 'copy'));

    await withClient(copy, async (client) => {
      expect((await client.query("SELECT to_regclass('seen') AS found")).rows).toEqual([{ found: 'seen' }]);
      await dropDatabase(url, 'copy');
      await expect(client.query('SELECT 1')).rejects.toThrow();
    });
    await dropDatabase(url, 'copy');
  });
});
