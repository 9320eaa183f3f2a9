import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { createDatabase, startThrowAwayDatabase } from '../postgres/index.mjs';
import { launchServer } from '../server/launch-server.mjs';
import { logInCitizens } from './spine/actors.mjs';
import { connections, measure, post } from './spine/load.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const SESSIONS = 60_000;
const PASSWORD = 'Yunxi-demo-2026';
const LOG_IN = 'mutation ($input: LogInInput!) { logIn(input: $input) { staff { id } refusal { message } } }';

/**
 * Measures logging in with a password beside the hash alone, and looking a session up beside one indexed select.
 * @param {string[]} args `--seconds N` for each measurement (5)
 */
export async function bench(args) {
  const seconds = Number(/--seconds[ =](\d+)/.exec(args.join(' '))?.[1] ?? 5);
  const say = (/** @type {string} */ text) => process.stdout.write(`${text}\n`);
  const database = await startThrowAwayDatabase({ durable: true });
  const dataFolder = mkdtempSync(path.join(tmpdir(), 'tongban-bench-'));
  const databaseUrl = await createDatabase(database.url, 'identity');
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 4 });
  const agent = connections(4);
  let stop = async () => {};
  try {
    say('Preparing the demonstration city …');
    await (await launchServer({ databaseUrl, dataFolder, prepare: true })).stop();
    const server = await launchServer({ databaseUrl, dataFolder });
    stop = server.stop;
    const [citizen] = await logInCitizens(server.url);
    if (!citizen) throw new Error('The demonstration has no people.');
    const tokens = await addSessions(pool, citizen.headers.authorization.replace('Bearer ', ''));

    /** @type {[string, import('./spine/load.mjs').Figures][]} */
    const lines = [];
    const line = async (
      /** @type {string} */ name,
      /** @type {number} */ workers,
      /** @type {(worker: number, turn: number) => Promise<void>} */ work,
    ) => {
      say(`${name} …`);
      const figures = await measure({ workers, seconds, work });
      if (figures.firstError) say(`  ${figures.errors} errors, the first: ${figures.firstError}`);
      lines.push([name, figures]);
    };

    await line('log-in with password, one after the other', 1, logIn(agent, server.url));
    await line('log-in with password, two at once', 2, logIn(agent, server.url));
    await line('the hash alone (Argon2id)', 1, await hashAlone(pool));

    const counter = { next: 0 };
    const ask = (/** @type {Record<string, string>} */ headers) => question(agent, server.url, headers);
    await line('a question of a visitor', 1, () => ask({}));
    await line('the same, session looked up', 1, () => {
      counter.next += 1;
      return ask({ authorization: `Bearer ${tokens[counter.next % tokens.length]}` });
    });
    await line('the same, session known for a moment', 1, () => ask(citizen.headers));
    await line('one indexed select of the session', 1, () => {
      counter.next += 1;
      return selectAlone(pool, tokens[counter.next % tokens.length] ?? '');
    });
    say(table(lines));
  } finally {
    agent.destroy();
    await stop();
    await pool.end();
    await database.stop();
    rmSync(dataFolder, { recursive: true, force: true });
  }
}

/** @param {import('node:http').Agent} agent @param {string} url */
const logIn = (agent, url) => async (/** @type {number} */ worker) => {
  const username = ['intake1', 'intake2'][worker];
  const variables = { input: { username, password: PASSWORD } };
  const { status, text } = await post(agent, `${url}/graphql/counter`, { query: LOG_IN, variables });
  if (status !== 200 || !text.includes('"refusal":null')) throw new Error(text.slice(0, 200));
};

/** The same hash with the same strength: the one that the table holds. @param {pg.Pool} pool */
async function hashAlone(pool) {
  const require = createRequire(path.join(root, 'libs/server/identity/package.json'));
  const { verify } = require('@node-rs/argon2');
  const { rows } = await pool.query("select password_hash from staff where username = 'intake1'");
  return async () => {
    if (!(await verify(rows[0].password_hash, PASSWORD))) throw new Error('The hash does not fit.');
  };
}

/** @param {import('node:http').Agent} agent @param {string} url @param {Record<string, string>} headers */
async function question(agent, url, headers) {
  const { status } = await post(agent, `${url}/graphql/portal`, { query: '{ __typename }' }, headers);
  if (status !== 200) throw new Error(`status ${status}`);
}

/** @param {pg.Pool} pool @param {string} token */
async function selectAlone(pool, token) {
  const { rowCount } = await pool.query({
    name: 'bench.session',
    text: `select s.*, p.name from session s join person p on p.id = s.subject_id
           where s.token_hash = $1 and s.revoked_at is null`,
    values: [hashOf(token)],
  });
  if (rowCount !== 1) throw new Error('The session is not there.');
}

const hashOf = (/** @type {string} */ token) => createHash('sha256').update(token).digest();

/** So many sessions of one citizen that none is asked for twice within a second. @param {pg.Pool} pool @param {string} token */
async function addSessions(pool, token) {
  const tokens = Array.from({ length: SESSIONS }, () => randomBytes(32).toString('base64url'));
  await pool.query(
    `insert into session
     select (jsonb_populate_record(s, jsonb_build_object('id', gen_random_uuid(), 'token_hash', t.hash))).*
       from session s, unnest($2::text[]) as t (hash) where s.token_hash = $1`,
    [hashOf(token), tokens.map((one) => `\\x${hashOf(one).toString('hex')}`)],
  );
  await pool.query('analyze session');
  return tokens;
}

/** @param {readonly [string, import('./spine/load.mjs').Figures][]} lines */
function table(lines) {
  const head = '| work | a second | p50 ms | p95 ms | errors |\n| --- | ---: | ---: | ---: | ---: |';
  const rows = lines.map(
    ([name, { perSecond, p50, p95, errors }]) =>
      `| ${name} | ${perSecond.toFixed(0)} | ${p50.toFixed(2)} | ${p95.toFixed(2)} | ${errors} |`,
  );
  return `\n${head}\n${rows.join('\n')}\n`;
}
