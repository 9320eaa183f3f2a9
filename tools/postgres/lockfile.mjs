import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';

/**
 * What `postmaster.pid` says.
 * @typedef {{ pid: number, port: number, ready: boolean }} Postmaster
 */

/**
 * The server that holds a cluster, as far as its lock file tells.
 * @param {string} cluster
 * @returns {Postmaster | undefined} undefined when nothing runs there; a stale lock of another program is removed
 */
export function runningPostmaster(cluster) {
  const file = path.join(cluster, 'postmaster.pid');
  let lines;
  try {
    lines = readFileSync(file, 'utf8').split('\n');
  } catch {
    return undefined;
  }
  const pid = Math.abs(Number(lines[0]));
  if (!pid) return undefined;
  if (!isAlive(pid)) return undefined;
  if (!isPostgres(pid)) {
    // After a crash of the machine the number may belong to somebody else; PostgreSQL would then refuse to start.
    rmSync(file, { force: true });
    return undefined;
  }
  return { pid, port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' };
}

/** @param {number} pid */
export function isAlive(pid) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
  return !isZombie(pid);
}

/** A killed server whose parent has not asked for it yet still has a number, and nothing else. */
function isZombie(/** @type {number} */ pid) {
  try {
    return / Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/\(.*\)/s, ''));
  } catch {
    return false;
  }
}

/** @param {number} pid */
function isPostgres(pid) {
  try {
    const [program = ''] = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
    return path.basename(program).startsWith('postgres');
  } catch {
    // No /proc on this system: believe the lock.
    return true;
  }
}
