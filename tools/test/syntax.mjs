import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'acorn';
import { root } from '../lib/workspace.mjs';
import { miniPrograms } from './mini-programs.mjs';

const portal = path.join(root, 'apps', 'portal', 'dist');

/** The newest JavaScript that may lie in what each target downloads; old telephones know no newer. */
const newest = [
  ...miniPrograms.map((target) => /** @type {const} */ ([target, 2018])),
  /** @type {const} */ (['h5', 2022]),
];

/**
 * Every script below a folder that is newer than it may be, or no JavaScript at all.
 * @param {string} folder
 * @param {import('acorn').ecmaVersion} ecmaVersion
 * @returns {string[]} one line for each: its name, and what is wrong where
 */
export function unreadableScripts(folder, ecmaVersion) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.js'))
    .flatMap((file) => {
      try {
        parse(readFileSync(path.join(folder, file), 'utf8'), { ecmaVersion, sourceType: 'script' });
        return [];
      } catch (error) {
        return [`${file}: ${/** @type {Error} */ (error).message}, read as ES${ecmaVersion}`];
      }
    });
}

/** @returns {Promise<{ code: number, output: string }>} */
export async function checkSyntax() {
  const found = newest.flatMap(([target, version]) =>
    unreadableScripts(path.join(portal, target), version).map((line) => `${target}/${line}`),
  );
  return { code: found.length ? 1 : 0, output: found.join('\n') };
}
