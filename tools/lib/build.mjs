import { Problem, nx } from './run.mjs';
import { fingerprint, stamp } from './workspace.mjs';

const settings = ['nx.json', '.swcrc', 'tools/swc', 'package-lock.json'];

/**
 * What can be built by itself, with the folders whose files tell whether it must be built again.
 * @satisfies {Record<string, { projects: string, folders: string[] }>}
 */
const parts = {
  /** The server and the two web front ends. */
  everything: {
    projects: '@tongban/api,@tongban/portal,@tongban/counter',
    folders: ['apps', 'libs', 'bids'],
  },
  /** The server alone, with its command line. */
  server: { projects: '@tongban/api', folders: ['apps/api', 'libs/rules', 'libs/server', 'bids'] },
  rules: { projects: '@tongban/rules', folders: ['libs/rules'] },
};

/**
 * Builds what changed since the last time; Nx is not even asked when no file did.
 * @param {keyof typeof parts} part
 * @throws Problem with what the compiler said
 */
export async function buildChanged(part) {
  const { projects, folders } = parts[part];
  const print = fingerprint([...folders, ...settings]);
  const done = stamp(`built-${part}`);
  if (done.is(print)) return;
  const { code, output } = await nx(['run-many', '-t', 'build', '-p', projects]);
  if (code !== 0) throw new Problem(`The build failed:\n${output.trim()}`);
  done.set(print);
}
