import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Problem, run } from './run.mjs';
import { root, stamp } from './workspace.mjs';

/** Installs what package-lock.json names and node_modules lacks. @returns {Promise<void>} */
export async function installMissing() {
  const lock = readFileSync(path.join(root, 'package-lock.json'), 'utf8');
  const print = createHash('sha256').update(lock).digest('hex');
  const done = stamp('installed');
  const modules = existsSync(path.join(root, 'node_modules'));
  if (modules && (done.is(print) || isComplete(JSON.parse(lock)))) return done.set(print);

  // A half-filled folder is completed, which is faster than `npm ci` and leaves the lock file alone.
  const args = modules ? ['install', '--no-save'] : ['ci'];
  const { code, output } = await run('npm', [...args, '--no-audit', '--no-fund', '--loglevel=error']);
  if (code !== 0) throw new Problem(`npm ${args[0]} failed:\n${output.trim()}`);
  done.set(print);
}

/**
 * Whether every package of the lock file lies there in its version; those of other platforms are not looked for.
 * @param {{ packages: Record<string, { version?: string, link?: boolean, optional?: boolean }> }} lock
 */
function isComplete(lock) {
  return Object.entries(lock.packages).every(([place, { version, link, optional }]) => {
    if (!place.includes('node_modules/') || optional) return true;
    const manifest = path.join(root, place, 'package.json');
    if (!existsSync(manifest)) return false;
    return link === true || JSON.parse(readFileSync(manifest, 'utf8')).version === version;
  });
}
