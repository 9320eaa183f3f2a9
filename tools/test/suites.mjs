import { existsSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { run } from '../lib/run.mjs';
import { root } from '../lib/workspace.mjs';
import { suiteResult } from './tally.mjs';

/** The projects that have tests. @returns {{ name: string, folder: string }[]} */
export function suites() {
  const { workspaces } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  return workspaces
    .filter((/** @type {string} */ folder) => existsSync(path.join(root, folder, 'jest.config.mjs')))
    .map((/** @type {string} */ folder) => {
      const { name } = JSON.parse(readFileSync(path.join(root, folder, 'package.json'), 'utf8'));
      return { name, folder };
    });
}

/** The projects that have tests which take too long for every day: files named `….long.spec.ts`. */
export function longSuites() {
  return suites().filter(({ folder }) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' }).some(
      (file) => file.endsWith('.long.spec.ts') && !file.includes('node_modules'),
    ),
  );
}

/**
 * Runs the tests of one project, one file after the other: the lanes are what runs side by side.
 *
 * @param {{ name: string, folder: string }} suite
 * @param {string} reports folder for what Jest reports
 * @param {Record<string, string>} env
 */
export async function runSuite({ name, folder }, reports, env) {
  const file = path.join(reports, `${name.replace('/', '-')}.json`);
  rmSync(file, { force: true });
  const from = Date.now();
  const jest = path.join('node_modules', 'jest', 'bin', 'jest.js');
  const ran = await run(
    process.execPath,
    [
      ...['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', path.join(root, jest)],
      ...['--ci', '--runInBand', '--json', `--outputFile=${file}`],
    ],
    { cwd: path.join(root, folder), env },
  );
  const report = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
  return suiteResult(name, (Date.now() - from) / 1000, ran, report);
}
