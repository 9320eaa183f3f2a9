import { spawn } from 'node:child_process';
import { createWriteStream, existsSync, mkdirSync, renameSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { Problem } from '../lib/run.mjs';
import { root } from '../lib/workspace.mjs';

const builtServer = path.join(root, 'apps', 'api', 'dist', 'main.js');
/** Milliseconds in which a server finishes what it is doing. */
const longestFarewell = 10_000;

/**
 * Starts the server. What it logs goes to `server.log` in the data folder; its lines `progress: …` are shown,
 * its lines `account: …` are collected, `ready …` says that it serves.
 *
 * @param {import('./options.mjs').Options} options
 * @param {{ databaseUrl: string, demo: boolean, print: (line: string) => void, env?: Readonly<Record<string, string>>,
 *   entry?: string }} more
 *   `env`: what the server is told beside; `entry`: the program to run, the built server unless a test says otherwise
 */
export function startServer(options, { databaseUrl, demo, print, env = {}, entry = builtServer }) {
  mkdirSync(options.dataDir, { recursive: true });
  const logFile = path.join(options.dataDir, 'server.log');
  // The log of the run before stays readable: it may say why that one ended.
  if (existsSync(logFile)) renameSync(logFile, `${logFile}.1`);
  const log = createWriteStream(logFile, { mode: 0o600 });
  const child = spawn(process.execPath, [entry], {
    cwd: root,
    env: { ...serverEnvironment(options, databaseUrl, demo), ...env },
    // The channel tells the server when we are gone, even after kill -9.
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    // Ctrl-C in the terminal reaches us alone; we stop the server before its database.
    detached: true,
  });
  const ended = new Promise((resolve) => child.once('close', resolve));

  /** @type {string[]} */
  const accounts = [];
  const ready = new Promise((resolve, reject) => {
    child.once('error', reject);
    // It has said why on its standard error.
    child.once('close', () => reject(new Problem('')));
    createInterface({ input: /** @type {import('node:stream').Readable} */ (child.stdout) }).on(
      'line',
      (line) => {
        const [, kind, text = ''] = /^(progress|account|ready):? ?(.*)$/.exec(line) ?? [];
        if (kind === 'progress') print(text);
        else if (kind === 'account') accounts.push(text);
        else if (kind === 'ready') resolve(undefined);
        else log.write(`${line}\n`);
      },
    );
  });
  ready.catch(() => undefined);

  return {
    accounts,
    logFile,
    /** Settles when it serves; fails with a Problem when it ends before. */
    ready,
    /** Settles when it ends, by itself or not. */
    ended,
    /** Asks it to finish what it is doing, and ends it when that takes too long. */
    stop: async (patience = longestFarewell) => {
      child.kill('SIGTERM');
      const timer = setTimeout(() => child.kill('SIGKILL'), patience);
      await ended;
      clearTimeout(timer);
      await new Promise((resolve) => log.end(resolve));
    },
  };
}

/**
 * @param {import('./options.mjs').Options} options @param {string} databaseUrl @param {boolean} demo
 * @returns {NodeJS.ProcessEnv}
 */
export function serverEnvironment({ host, port, bid, dataDir }, databaseUrl, demo) {
  return {
    ...process.env,
    DATABASE_URL: databaseUrl,
    HOST: host,
    PORT: String(port),
    TONGBAN_BID: bid,
    TONGBAN_DATA: dataDir,
    TONGBAN_DEMO: demo ? '1' : '',
    TONGBAN_PREPARE: '1',
    NODE_ENV: process.env['NODE_ENV'] ?? 'production',
  };
}
