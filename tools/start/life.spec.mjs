import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { root } from '../lib/workspace.mjs';
import { runProgram } from '../lib/program.mjs';
import { withClient } from '../postgres/databases.mjs';
import { findDatabase } from '../postgres/index.mjs';
import { isAlive } from '../postgres/lockfile.mjs';

/** @returns {Promise<number>} */
const freePort = () =>
  new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
      server.close(() => resolve(port));
    });
  });

/** A city of its own: a data folder and a port, on which `npm start` can be run again and again. */
async function city() {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'tongban-life-'));
  chmodSync(dataDir, 0o755);
  const env = { PORT: String(await freePort()), TONGBAN_DATA: dataDir };
  const address = `http://127.0.0.1:${env.PORT}`;
  /** @type {import('node:child_process').ChildProcess | undefined} */
  let child;
  return {
    dataDir,
    env,
    status: async (/** @type {string} */ page) => (await fetch(address + page)).status,
    /** Starts it and answers what it printed until it was ready. */
    start: () =>
      new Promise((resolve, reject) => {
        let printed = '';
        child = spawn(process.execPath, ['tools/start.cjs'], { cwd: root, env: { ...process.env, ...env } });
        for (const stream of [child.stdout, child.stderr]) {
          stream?.setEncoding('utf8').on('data', (text) => {
            printed += text;
            if (printed.includes('Press Ctrl-C to stop.')) resolve(printed);
          });
        }
        child.once('close', (code) => reject(new Error(`It ended with ${code}:\n${printed}`)));
      }),
    /** Presses Ctrl-C and answers the exit code. */
    interrupt: () =>
      new Promise((resolve) => {
        child?.once('close', resolve);
        child?.kill('SIGINT');
      }),
    /** kill -9 of everything: the starter, the server, the database with all its processes. */
    killAll: async () => {
      const database = await findDatabase(dataDir);
      const pids = [child?.pid, ...childrenOf(child?.pid), database?.pid, ...childrenOf(database?.pid)];
      for (const pid of pids) if (pid && isAlive(pid)) process.kill(pid, 'SIGKILL');
      while (pids.some((pid) => pid && isAlive(pid))) await pause(20);
      return pids.length;
    },
  };
}

/** @param {number | undefined} pid */
function childrenOf(pid) {
  if (!pid || !isAlive(pid)) return [];
  return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean).map(Number);
}

describe('npm start', () => {
  /** @type {Awaited<ReturnType<typeof city>>} */ let one;
  /** @type {Awaited<ReturnType<typeof city>>} */ let other;
  beforeAll(async () => {
    [one, other] = [await city(), await city()];
    await one.start();
  }, 300_000);
  afterAll(async () => {
    for (const { killAll, dataDir } of [one, other]) {
      await killAll();
      rmSync(dataDir, { recursive: true, force: true });
    }
  });

  it('serves the portal, the counter and its health on one port', async () => {
    const pages = ['/', '/counter/', '/health/live', '/health/ready'];
    expect(await Promise.all(pages.map(one.status))).toEqual([200, 200, 200, 200]);
  });

  it('runs twice side by side', async () => {
    const printed = await other.start();
    expect(printed).toContain(`http://127.0.0.1:${other.env.PORT}/counter/`);
    const [, mailbox = ''] = /Text messages are read at (\S+)/.exec(printed) ?? [];
    expect((await fetch(mailbox)).status).toBe(200);
    expect(await Promise.all([one, other].map(({ status }) => status('/health/ready')))).toEqual([200, 200]);
  });

  it('starts its database again when somebody kills it, and the server goes on', async () => {
    const before = await findDatabase(one.dataDir);
    process.kill(before?.pid ?? 0, 'SIGKILL');
    const ready = async () => (await one.status('/health/ready').catch(() => 0)) === 200;
    while ((await findDatabase(one.dataDir))?.pid === before?.pid || !(await ready())) await pause(50);
    expect((await findDatabase(one.dataDir))?.url).toBe(before?.url);
  });

  it('lets commands use the database of the running server', async () => {
    const { code, out, err } = await runProgram(['tongban.cjs', 'audit', 'verify'], { env: one.env });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).not.toBe('');
    expect(await one.status('/health/ready')).toBe(200);
  });

  it('comes back after kill -9 of everything with all that was committed', async () => {
    const { url = '' } = (await findDatabase(one.dataDir)) ?? {};
    await withClient(url, (client) => client.query("CREATE TABLE kept AS SELECT 'receipt' AS what"));
    expect(await one.killAll()).toBeGreaterThan(5);

    await one.start();
    const again = await findDatabase(one.dataDir);
    const kept = await withClient(
      again?.url ?? '',
      async (client) => (await client.query('SELECT what FROM kept')).rows,
    );
    expect(kept).toEqual([{ what: 'receipt' }]);
    expect(await one.status('/health/ready')).toBe(200);
  });

  it('stops with Ctrl-C, leaves nothing running, and starts again', async () => {
    expect(await one.interrupt()).toBe(0);
    expect(await findDatabase(one.dataDir)).toBeUndefined();
    await expect(one.status('/health/live')).rejects.toThrow();

    await one.start();
    expect(await one.status('/health/ready')).toBe(200);
  });
});
