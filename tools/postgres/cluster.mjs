import { spawnSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import {
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { canEnter } from './account.mjs';
import { isAlive } from './lockfile.mjs';

/** Where clusters and programs go that `nobody` must reach while the chosen folder is closed to it. */
export const openFolder = '/var/lib/tongban';

const passwordFile = 'tongban.password';

/**
 * The folder of the cluster that belongs to a data folder.
 *
 * @param {string} dataDir created when missing
 * @param {import('./account.mjs').Account} account
 * @returns {{ cluster: string, moved: boolean }} `moved`: it lies elsewhere, since the account cannot enter dataDir
 */
export function clusterFolder(dataDir, account) {
  mkdirSync(dataDir, { recursive: true });
  const real = realpathSync(dataDir);
  if (canEnter(account, real)) return { cluster: path.join(real, 'postgres'), moved: false };

  const key = createHash('sha256').update(real).digest('hex').slice(0, 16);
  const elsewhere = path.join(openFolder, key);
  mkdirSync(elsewhere, { recursive: true, mode: 0o755 });
  return { cluster: path.join(elsewhere, 'postgres'), moved: true };
}

/**
 * Makes the cluster unless it is there. It appears whole or not at all, also when two processes try at once
 * or one is killed halfway.
 *
 * @param {{ initdb: string, cluster: string, account: import('./account.mjs').Account, durable: boolean }} options
 * @returns {boolean} whether this call made it
 */
export function ensureCluster({ initdb, cluster, account, durable }) {
  if (existsSync(path.join(cluster, 'PG_VERSION'))) return false;
  removeAbandoned(cluster);

  const unfinished = `${cluster}.init-${process.pid}`;
  const secret = `${unfinished}.password`;
  mkdirSync(unfinished, { mode: 0o700 });
  writeFileSync(secret, randomBytes(24).toString('base64url'), { mode: 0o600 });
  if (account) for (const file of [unfinished, secret]) chownSync(file, account.uid, account.gid);

  const options = [
    ['-D', unfinished, '-U', 'postgres', `--pwfile=${secret}`, '-A', 'scram-sha-256', '-E', 'UTF8'],
    ['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--no-instructions'],
    durable ? [] : ['--no-sync'],
  ].flat();
  const made = spawnSync(initdb, options, { ...account, cwd: '/', env: { LC_ALL: 'C' }, encoding: 'utf8' });
  if (made.status !== 0) {
    for (const file of [unfinished, secret]) rmSync(file, { recursive: true, force: true });
    throw new Error(`initdb failed in ${cluster}: ${made.error?.message ?? ''}${made.stderr}`.trim());
  }

  renameSync(secret, path.join(unfinished, passwordFile));
  try {
    renameSync(unfinished, cluster);
    return true;
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    if (existsSync(path.join(cluster, 'PG_VERSION'))) return false; // another process was faster
    throw error;
  }
}

/** @param {string} cluster */
export function clusterPassword(cluster) {
  return readFileSync(path.join(cluster, passwordFile), 'utf8').trim();
}

/** Removes what a process left that was killed while it made the cluster. @param {string} cluster */
function removeAbandoned(cluster) {
  const folder = path.dirname(cluster);
  for (const name of readdirSync(folder)) {
    const pid = /^postgres\.init-(\d+)/.exec(name)?.[1];
    if (pid && (Number(pid) === process.pid || !isAlive(Number(pid)))) {
      rmSync(path.join(folder, name), { recursive: true, force: true });
    }
  }
}
