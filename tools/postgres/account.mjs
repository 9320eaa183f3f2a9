import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * The account under which PostgreSQL runs.
 * @typedef {{ uid: number, gid: number } | undefined} Account  undefined: the account we run under ourselves
 */

/**
 * PostgreSQL refuses to run as root; when we are root it runs as `nobody`.
 * @returns {Account}
 */
export function databaseAccount() {
  if (process.getuid?.() !== 0) return undefined;
  try {
    const line = readFileSync('/etc/passwd', 'utf8')
      .split('\n')
      .find((row) => row.startsWith('nobody:'));
    const [, , uid, gid] = line?.split(':') ?? [];
    if (uid && gid) return { uid: Number(uid), gid: Number(gid) };
  } catch {
    // No password file: the number below is nobody's on every system we know.
  }
  return { uid: 65534, gid: 65534 };
}

/**
 * Whether the account can enter a folder, tried for real, since access lists can say more than the mode bits.
 * @param {Account} account
 * @param {string} folder an absolute path that exists
 */
export function canEnter(account, folder) {
  if (!account) return true;
  const tried = spawnSync('/bin/sh', ['-c', 'cd "$1"', 'sh', folder], {
    ...account,
    cwd: '/',
    stdio: 'ignore',
  });
  return tried.status === 0;
}
