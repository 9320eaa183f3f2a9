import { existsSync } from 'node:fs';
import path from 'node:path';
import { Problem, nx } from './run.mjs';
import { fingerprint, root, stamp } from './workspace.mjs';

const settings = ['nx.json', '.swcrc', 'tools/swc', 'package-lock.json'];

/**
 * What can be built by itself: the folders whose files tell whether it must be built again, the files that must
 * then be there, and the parts that are built along.
 *
 * @typedef {{ projects: string, folders: string[], outputs: string[], along: Part[] }} Recipe
 * @typedef {'everything' | 'server' | 'rules'} Part
 * @type {Record<Part, Recipe>}
 */
const parts = {
  /** The server and the two web front ends. */
  everything: {
    projects: '@tongban/api,@tongban/portal,@tongban/counter',
    folders: ['apps', 'libs', 'bids'],
    outputs: ['apps/portal/dist/h5/index.html', 'apps/counter/dist/index.html'],
    along: ['server', 'rules'],
  },
  /** The server alone, with its command line. */
  server: {
    projects: '@tongban/api',
    folders: ['apps/api', 'libs/rules', 'libs/server', 'bids'],
    outputs: ['apps/api/dist/main.js', 'apps/api/dist/cli.js'],
    along: ['rules'],
  },
  rules: {
    projects: '@tongban/rules',
    folders: ['libs/rules'],
    outputs: ['libs/rules/dist/index.js'],
    along: [],
  },
};

/**
 * Builds what changed since the last time; Nx is not even asked when no file did.
 * @param {Part} part
 * @throws Problem with what the compiler said
 */
export async function buildChanged(part) {
  const names = [part, ...parts[part].along];
  const outputs = names.flatMap((name) => parts[name].outputs);
  const isThere = outputs.every((file) => existsSync(path.join(root, file)));
  // Taken before the build: a file that changes meanwhile is built the next time.
  const prints = new Map(names.map((name) => [name, fingerprint([...parts[name].folders, ...settings])]));
  if (isThere && stampOf(part).is(prints.get(part) ?? '')) return;

  const { code, output } = await nx(['run-many', '-t', 'build', '-p', parts[part].projects]);
  if (code !== 0) throw new Problem(`The build failed:\n${output.trim()}`);
  for (const [name, print] of prints) stampOf(name).set(print);
}

/** @param {Part} part */
const stampOf = (part) => stamp(`built-${part}`);
