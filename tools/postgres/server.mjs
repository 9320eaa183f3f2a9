import { spawn } from 'node:child_process';
import {
  chownSync,
  closeSync,
  existsSync,
  openSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { databaseAccount } from './account.mjs';
import { databasePrograms } from './binaries.mjs';
import { clusterFolder, clusterPassword, ensureCluster, openFolder } from './cluster.mjs';
import { ensureOwnDatabase, withClient } from './databases.mjs';
import { hold, letGo } from './holders.mjs';
import { isAlive, runningPostmaster } from './lockfile.mjs';

const patience = 60_000;
const largestLog = 20_000_000;

/**
 * Starts the embedded PostgreSQL of a data folder, or finds the one that already runs there, also when
 * its starter was killed. The server listens on loopback only, with scram and a generated password.
 *
 * @type {typeof import('./index.mjs').startDatabase}
 */
export async function startDatabase({ dataDir, log = () => undefined, durable = true, settings = {}, port }) {
  const account = databaseAccount();
  const { cluster, moved } = clusterFolder(dataDir, account);
  if (moved) log(`The database lies in ${cluster}: the account nobody cannot enter ${dataDir}.`);
  const programs = databasePrograms(account, openFolder);
  if (ensureCluster({ initdb: programs.initdb, cluster, account, durable })) log('A new database was made.');

  hold(cluster);
  const password = clusterPassword(cluster);
  const launch = { ...programs, cluster, account, durable, settings, port };
  const { pid, port: actualPort, ownedByUs } = await join(launch, password);

  const adminUrl = address('postgres', password, actualPort, 'postgres');
  await ensureOwnDatabase(adminUrl, password);
  return {
    url: address('tongban', password, actualPort, 'tongban'),
    adminUrl,
    pid,
    port: actualPort,
    cluster,
    ownedByUs,
    isAlive: () => isAlive(pid),
    stop: () => stop(pid),
    release: async () => {
      if (letGo(cluster)) await stop(pid);
    },
  };
}

/** @type {typeof import('./index.mjs').findDatabase} */
export async function findDatabase(dataDir) {
  if (!existsSync(dataDir)) return undefined;
  const { cluster } = clusterFolder(dataDir, databaseAccount());
  const found = runningPostmaster(cluster);
  if (!found?.ready) return undefined;
  const password = clusterPassword(cluster);
  const url = address('tongban', password, found.port, 'tongban');
  return (await answers(url)) ? { url, pid: found.pid, port: found.port } : undefined;
}

/**
 * @typedef {{ postgres: string, cluster: string, account: import('./account.mjs').Account, durable: boolean,
 *   settings: Record<string, string>, port: number | undefined }} Launch
 */

/**
 * Joins the running server or starts one, until one answers. A server on its way down is waited for; after a
 * killed postmaster its orphans may hold the memory for a moment, so that a start has to be tried again.
 * @param {Launch} launch @param {string} password
 */
async function join(launch, password) {
  const end = Date.now() + patience;
  let started;
  let reason = '';
  while (Date.now() < end) {
    const found = runningPostmaster(launch.cluster);
    if (found?.ready && (await answers(address('postgres', password, found.port, 'postgres')))) {
      return { pid: found.pid, port: found.port, ownedByUs: found.pid === started?.pid };
    }
    if (!found && (!started || started.exited)) {
      reason = started?.problem() ?? '';
      started = await launchServer(launch);
    }
    await pause(started && !started.exited ? 15 : 100);
  }
  throw new Error(
    `PostgreSQL did not start in ${launch.cluster} within ${patience / 1000} s. ${reason}`.trim(),
  );
}

/** @param {Launch} launch */
async function launchServer({ postgres, cluster, account, durable, settings, port }) {
  const chosen = await freePort([port, rememberedPort(cluster)]);
  writeFileSync(path.join(cluster, 'tongban.port'), String(chosen));

  const all = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    timezone: 'UTC',
    jit: 'off',
    max_wal_size: '1GB',
    ...(durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
    ...settings,
  };
  const flags = Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const log = openLog(cluster, account);
  const child = spawn(postgres, ['-D', cluster, '-p', String(chosen), ...flags], {
    ...account,
    cwd: '/',
    env: { LC_ALL: 'C', PATH: process.env['PATH'] ?? '' },
    // Its own session, so that Ctrl-C in the terminal reaches us alone and we stop it in order.
    detached: true,
    stdio: ['ignore', log.handle, log.handle],
  });
  closeSync(log.handle);
  child.unref();

  const state = {
    pid: child.pid,
    exited: false,
    problem: () => readFileSync(log.file, 'utf8').slice(log.from).trim(),
  };
  for (const event of ['exit', 'error']) child.on(event, () => (state.exited = true));
  return state;
}

/** @param {string} cluster @param {import('./account.mjs').Account} account */
function openLog(cluster, account) {
  const file = path.join(cluster, 'tongban.log');
  if (existsSync(file) && statSync(file).size > largestLog) truncateSync(file);
  const handle = openSync(file, 'a', 0o600);
  if (account) chownSync(file, account.uid, account.gid);
  return { file, handle, from: statSync(file).size };
}

/** @param {number} pid */
async function stop(pid) {
  const end = Date.now() + patience;
  if (!isAlive(pid)) return;
  process.kill(pid, 'SIGINT'); // "fast": connections are cut, everything is written out
  while (isAlive(pid)) {
    if (Date.now() > end) throw new Error(`PostgreSQL (process ${pid}) does not stop.`);
    await pause(20);
  }
}

/** @param {string} url */
async function answers(url) {
  try {
    await withClient(url, (client) => client.query('SELECT 1'));
    return true;
  } catch {
    return false;
  }
}

/** The port of the last start: whoever still holds its address finds the server again. @param {string} cluster */
function rememberedPort(cluster) {
  try {
    return Number(readFileSync(path.join(cluster, 'tongban.port'), 'utf8')) || undefined;
  } catch {
    return undefined;
  }
}

/** The first of the wanted ports that is free, else any. @param {(number | undefined)[]} wanted */
async function freePort(wanted) {
  for (const port of wanted) {
    if (port && (await tryPort(port))) return port;
  }
  return /** @type {Promise<number>} */ (tryPort(0));
}

/** @param {number} port @returns {Promise<number | undefined>} */
function tryPort(port) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(undefined));
    server.listen({ host: '127.0.0.1', port }, () => {
      const { port: chosen } = /** @type {import('node:net').AddressInfo} */ (server.address());
      server.close(() => resolve(chosen));
    });
  });
}

/** @param {string} user @param {string} password @param {number} port @param {string} database */
function address(user, password, port, database) {
  return `postgresql://${user}:${password}@127.0.0.1:${port}/${database}`;
}
