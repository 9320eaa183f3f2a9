import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Root folder of the workspace. */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

const left = new Set(['node_modules', 'dist', 'coverage', 'tmp', '.data', '.nx', '.swc']);

/**
 * A print of all files below the folders, made from their names, sizes and times of change.
 * @param {string[]} folders relative to the root
 */
export function fingerprint(folders) {
  const hash = createHash('sha256').update(process.version);
  /** @param {string} file */
  const add = (file) => {
    const entry = statSync(file, { throwIfNoEntry: false });
    if (!entry) return;
    if (!entry.isDirectory()) hash.update(`${file} ${entry.size} ${entry.mtimeMs}\n`);
    else for (const name of readdirSync(file).sort()) if (!left.has(name)) add(path.join(file, name));
  };
  for (const folder of folders) add(path.join(root, folder));
  return hash.digest('hex');
}

/**
 * Remembers under a name that something was done for a print, so that it need not be done again.
 * @param {string} name
 */
export function stamp(name) {
  const file = path.join(root, '.nx', 'tongban', name);
  return {
    /** @param {string} print */
    is: (print) => existsSync(file) && readFileSync(file, 'utf8') === print,
    /** @param {string} print */
    set: (print) => {
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, print);
    },
  };
}
