import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { isAlive } from '../postgres/lockfile.mjs';
import { readOptions } from './options.mjs';
import { startServer } from './server.mjs';

/** @type {string} */
let folder;
/** @type {(() => unknown)[]} */
const cleanUps = [];
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'tongban-server-'));
});
afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0)) await cleanUp();
  rmSync(folder, { recursive: true, force: true });
});

/** A program in place of the server. @param {string} text */
function program(text) {
  const file = path.join(folder, 'program.mjs');
  writeFileSync(file, text);
  return file;
}

/** @param {string} text @param {string[]} [shown] */
function start(text, shown = []) {
  const options = readOptions({ TONGBAN_DATA: path.join(folder, 'data') });
  const print = (/** @type {string} */ line) => shown.push(line);
  const server = startServer(options, {
    databaseUrl: 'postgresql://x',
    demo: true,
    print,
    entry: program(text),
  });
  cleanUps.push(server.stop);
  return server;
}

const waits = 'setInterval(() => {}, 1000); process.on("disconnect", () => process.exit(0));';

it('shows the progress, collects the accounts, keeps the log and waits until the server is ready', async () => {
  /** @type {string[]} */
  const shown = [];
  const server = start(
    `console.log('progress: Migrating'); console.log('{"level":30}'); console.log('account: intake1 / demo');
     console.log('ready http://x'); ${waits}`,
    shown,
  );
  await server.ready;
  expect(shown).toEqual(['Migrating']);
  expect(server.accounts).toEqual(['intake1 / demo']);
  await server.stop();
  expect(readFileSync(server.logFile, 'utf8')).toBe('{"level":30}\n');
});

it('tells the server where the database is and that it shall prepare it', async () => {
  const server = start(
    `const { DATABASE_URL, TONGBAN_DEMO, TONGBAN_PREPARE, TONGBAN_BID, HOST, PORT } = process.env;
     console.log('account: ' + [DATABASE_URL, TONGBAN_DEMO, TONGBAN_PREPARE, TONGBAN_BID, HOST, PORT].join(' '));
     console.log('ready'); ${waits}`,
  );
  await server.ready;
  expect(server.accounts).toEqual(['postgresql://x 1 1 demo 127.0.0.1 4000']);
});

it('fails when the server ends before it is ready', async () => {
  const server = start('process.exitCode = 1;');
  await expect(server.ready).rejects.toThrow();
});

it('ends a server that does not listen to being stopped', async () => {
  const server = start(`process.on('SIGTERM', () => {}); console.log('ready'); ${waits}`);
  await server.ready;
  await server.stop(100);
  await expect(server.ended).resolves.toBe(null);
});

it('leaves no server behind when it is killed itself', async () => {
  const entry = program(`console.log('account: ' + process.pid); console.log('ready'); ${waits}`);
  const parent = path.join(folder, 'parent.mjs');
  writeFileSync(
    parent,
    `import { startServer } from ${JSON.stringify(new URL('server.mjs', import.meta.url).href)};
     const options = { host: '', port: 1, bid: 'demo', dataDir: ${JSON.stringify(folder)} };
     const server = startServer(options, { databaseUrl: '', demo: false, print() {}, entry: ${JSON.stringify(entry)} });
     await server.ready;
     console.log(server.accounts[0]);`,
  );
  const child = spawn(process.execPath, [parent], { stdio: ['ignore', 'pipe', 'inherit'] });
  const pid = Number(await new Promise((resolve) => child.stdout.once('data', resolve)));
  expect(isAlive(pid)).toBe(true);
  child.kill('SIGKILL');
  while (isAlive(pid)) await pause(20);
});
