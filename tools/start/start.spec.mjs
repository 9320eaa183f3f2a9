import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse } from 'acorn';
import { afterEach, describe, expect, it } from '@jest/globals';
import { runProgram } from '../lib/program.mjs';
import { serverCommand } from '../tongban/server-command.mjs';
import { readOptions } from './options.mjs';
import { readyLines } from './told.mjs';

/** @type {import('node:net').Server[]} */
const servers = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

/** A port on which something listens that speaks no language we know. */
async function busyPort() {
  const server = createServer((socket) => socket.end('no\n'));
  servers.push(server);
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  return /** @type {import('node:net').AddressInfo} */ (server.address()).port;
}

/** @param {Readonly<Record<string, string | undefined>>} env as it was before */
function restore(env) {
  for (const [name, value] of Object.entries(env)) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
}

/** @param {{ code: number | null, err: string }} ended @param {RegExp} sentence */
function expectOneSentence({ code, err }, sentence) {
  expect(code).toBe(1);
  expect(err).toMatch(sentence);
  expect(err.trim().split('\n')).toHaveLength(1);
}

describe('npm start says in one sentence that', () => {
  it('the port is busy', async () => {
    const port = await busyPort();
    const ended = await runProgram(['start.cjs'], { env: { PORT: String(port) } });
    expectOneSentence(ended, new RegExp(`^Port ${port} on 127.0.0.1 is already in use`));
  });

  it('the port is no port', async () => {
    expectOneSentence(await runProgram(['start.cjs'], { env: { PORT: '80a' } }), /^PORT must be a number/);
  });

  it.each([
    ['nothing listens', async () => 'postgresql://city:secret@127.0.0.1:1/city'],
    ['something else answers', async () => `postgresql://city:secret@127.0.0.1:${await busyPort()}/city`],
  ])('DATABASE_URL does not answer: %s', async (_why, url) => {
    const free = await busyPort();
    servers.pop()?.close();
    const ended = await runProgram(['start.cjs'], { env: { PORT: String(free), DATABASE_URL: await url() } });
    expectOneSentence(ended, /^The database of DATABASE_URL .* does not answer: /);
    expect(ended.err).not.toContain('secret');
  });

  it.each([
    'nonsense',
    'the database',
    'secret@127.0.0.1/city',
    'mysql://city:secret@127.0.0.1/city',
    'postgresql://city:secret%@127.0.0.1/city',
    'postgresql://city:secret@127.0.0.1:port/city',
  ])('DATABASE_URL=%s is no address, and does not repeat what may hold a password', async (url) => {
    const free = await busyPort();
    servers.pop()?.close();
    const ended = await runProgram(['start.cjs'], { env: { PORT: String(free), DATABASE_URL: url } });
    expectOneSentence(ended, /^DATABASE_URL is no address of a database: it must look like postgresql:/);
    expect(ended.err).not.toContain('secret');
  });

  it('there is no such bid, before a database is made', async () => {
    const parent = mkdtempSync(path.join(tmpdir(), 'tongban-no-bid-'));
    const data = path.join(parent, 'data');
    const sentence = /^TONGBAN_BID: there is no bid ".*" in the folder bids, which holds demo\.\s?$/;
    const { TONGBAN_BID, TONGBAN_DATA } = process.env;
    try {
      for (const bid of ['nosuch', '../docs', 'Demo']) {
        const env = { TONGBAN_BID: bid, TONGBAN_DATA: data };
        expectOneSentence(await runProgram(['start.cjs'], { env }), sentence);
        Object.assign(process.env, env);
        await expect(serverCommand(['audit', 'verify'], () => undefined)).rejects.toThrow(sentence);
        expect(existsSync(data)).toBe(false);
      }
    } finally {
      rmSync(parent, { recursive: true, force: true });
      restore({ TONGBAN_BID, TONGBAN_DATA });
    }
  });

  it.each([
    ['is a file', import.meta.filename, /^TONGBAN_DATA: .* is no folder\.\n$/],
    ['lies below a file', `${import.meta.filename}/data`, /^TONGBAN_DATA: .* no folder\.\n$/],
    ...(process.platform === 'linux'
      ? [/** @type {const} */ (['nobody can make', '/proc/tongban/data', /^TONGBAN_DATA: .* cannot be made/])]
      : []),
  ])('the data folder %s', async (_why, folder, sentence) => {
    const free = await busyPort();
    servers.pop()?.close();
    const ended = await runProgram(['start.cjs'], { env: { PORT: String(free), TONGBAN_DATA: folder } });
    expectOneSentence(ended, sentence);
  });

  it('Node is too old', async () => {
    const old = 'data:text/javascript,Object.defineProperty(process.versions,"node",{value:"20.18.3"})';
    const ended = await runProgram(['--import', old, 'start.cjs']);
    expectOneSentence(ended, /^Tongban needs Node 20.19 or later, and this is Node 20.18.3\.\n$/);
  });
});

it.each(readdirSync(new URL('..', import.meta.url)).filter((file) => file.endsWith('.cjs')))(
  'an old Node understands %s far enough to say so',
  (file) => {
    const text = readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');
    expect(() => parse(text, { ecmaVersion: 2020 })).not.toThrow();
    expect(text.indexOf("require('./lib/node-version.cjs')()")).toBeLessThan(text.indexOf('import('));
    const check = readFileSync(new URL('../lib/node-version.cjs', import.meta.url), 'utf8');
    expect(() => parse(check, { ecmaVersion: 2017 })).not.toThrow();
  },
);

describe('the environment of npm start', () => {
  it('has the promised defaults', () => {
    expect(readOptions({})).toMatchObject({
      host: '127.0.0.1',
      port: 4000,
      bid: 'demo',
      databaseUrl: undefined,
    });
    expect(readOptions({}).dataDir).toMatch(/[\\/]\.data$/);
  });

  it.each(['0', '65536', '-1', '4000.5', 'abc'])('refuses PORT=%s', (PORT) => {
    expect(() => readOptions({ PORT })).toThrow('PORT must be a number from 1 to 65535');
  });
});

describe('when it is ready it says', () => {
  /** @param {NodeJS.ProcessEnv} env @param {boolean} demo @param {string[]} [accounts] */
  const told = (env, demo, accounts = []) =>
    readyLines(readOptions(env), demo, { accounts, logFile: 'server.log' }).join('\n');
  const create = 'npm run -s tongban -- staff create <username> --name <name> --role administrator';

  it('who can log in', () => {
    const text = told({}, true, ['intake1 / secret']);
    expect(text).toContain('Demonstration accounts (fictitious people):\n  intake1 / secret');
    expect(text).not.toContain('staff create');
  });

  it.each([
    [
      'on an own database',
      { DATABASE_URL: 'postgresql://x:secret@y/z' },
      false,
      'only when TONGBAN_DEMO=1 says so.',
    ],
    ['with TONGBAN_DEMO=0', { TONGBAN_DEMO: '0' }, false, 'TONGBAN_DEMO says so.'],
    ['with a real bid', { TONGBAN_BID: 'city' }, true, 'the bid "city" is no demonstration.'],
  ])('why there are no accounts %s, and how the first is made', (_where, env, demo, why) => {
    const text = told(env, demo);
    expect(text).toContain(why);
    expect(text).toContain(create);
    expect(text).not.toContain('secret');
    expect(text.includes('with the same DATABASE_URL, TONGBAN_DATA and')).toBe('DATABASE_URL' in env);
  });
});
