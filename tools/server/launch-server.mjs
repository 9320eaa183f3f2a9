import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import path from 'node:path';

const main = path.resolve(import.meta.dirname, '../../apps/api/dist/main.js');

/** A port that was free a moment ago. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer().on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

/**
 * Starts the built server as its own process and waits until it is ready.
 *
 * @param {{ databaseUrl: string, dataFolder: string, port?: number, prepare?: boolean, env?: Record<string, string> }} options
 * @returns {Promise<import('./launch-server.d.mts').LaunchedServer>}
 */
export async function launchServer({ databaseUrl, dataFolder, port, prepare = false, env = {} }) {
  const chosen = port ?? (await freePort());
  const child = spawn(process.execPath, [main], {
    env: {
      ...process.env,
      NODE_OPTIONS: '',
      DATABASE_URL: databaseUrl,
      TONGBAN_DATA: dataFolder,
      TONGBAN_BID: 'demo',
      TONGBAN_DEMO: '1',
      TONGBAN_PREPARE: prepare ? '1' : '',
      // Journeys and measurements ask faster than people do: the limits are counted, and wide.
      TONGBAN_RATE_FACTOR: '1000',
      HOST: '127.0.0.1',
      PORT: String(chosen),
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const exited = new Promise((resolve) => child.once('exit', resolve));
  const url = await new Promise((resolve, reject) => {
    const read = (chunk) => {
      output += chunk;
      const ready = /^ready (\S+?)\/?$/m.exec(output);
      if (ready) resolve(ready[1]);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('exit', (code) =>
      reject(new Error(`The server ended with ${code} before it was ready:\n${output}`)),
    );
  });
  return {
    url,
    pid: child.pid,
    port: chosen,
    output: () => output,
    exited,
    kill: () => child.kill('SIGKILL'),
    stop: async () => {
      child.kill('SIGTERM');
      await exited;
    },
  };
}
