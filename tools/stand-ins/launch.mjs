import { spawn } from 'node:child_process';
import path from 'node:path';
import { createInterface } from 'node:readline';

const main = path.join(import.meta.dirname, 'main.mjs');

/** @type {typeof import('./launch.d.mts').launchStandIns} */
export async function launchStandIns({ only, serverUrl } = {}) {
  const args = [...(only ? ['--only', only.join(',')] : []), ...(serverUrl ? ['--for', serverUrl] : [])];
  const child = spawn(process.execPath, [main, ...args], {
    env: { ...process.env, NODE_OPTIONS: '' },
    // Its standard input closes when we die, and then it ends.
    stdio: ['pipe', 'pipe', 'inherit'],
    detached: true,
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const { env, ...addresses } = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`The stand-ins ended with ${code} before they listened.`)));
    createInterface({ input: child.stdout }).once('line', (line) => resolve(JSON.parse(line)));
  });
  return {
    addresses,
    env,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}
