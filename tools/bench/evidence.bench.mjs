import { execFileSync, spawnSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chainLinkText, genesisHash } from '@tongban/rules';
import pg from 'pg';
import { createDatabase, dropDatabase, startThrowAwayDatabase } from '../postgres/index.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const EVENTS_EACH = 5;
const BATCH = 5000;

/** A chain as the bench keeps it. @typedef {{ id: string, length: number, head: string }} Chain */

/**
 * Measures what seals and proofs cost: `--chains N` (100,000) chains of five events, then a day on which a fiftieth of
 * them grew.
 * @param {string[]} args
 */
export async function bench(args) {
  const count = Number(/--chains[ =](\d+)/.exec(args.join(' '))?.[1] ?? 100_000);
  const say = (/** @type {string} */ text) => process.stdout.write(`${text}\n`);
  const database = await startThrowAwayDatabase({ durable: true });
  const dataFolder = mkdtempSync(path.join(tmpdir(), 'tongban-evidence-'));
  const name = 'evidence_bench';
  try {
    const databaseUrl = await createDatabase(database.url, name);
    const env = { ...process.env, DATABASE_URL: databaseUrl, TONGBAN_DATA: dataFolder, INIT_CWD: dataFolder };
    const command = (/** @type {string[]} */ ...words) =>
      timed(() =>
        execFileSync(process.execPath, [path.join(root, 'apps/api/dist/cli.js'), ...words], {
          env,
          encoding: 'utf8',
        }),
      );
    command('migrate');
    const start = command('migrate').seconds;
    say(`Adding ${count} chains with ${EVENTS_EACH} events each …`);
    const chains = await grow(databaseUrl, Array.from({ length: count }, newChain), EVENTS_EACH);
    const first = command('audit', 'seal');
    await grow(databaseUrl, chains.slice(0, Math.ceil(count / 50)), 1);
    const daily = command('audit', 'seal');
    const verified = command('audit', 'verify');
    const folder = path.join(dataFolder, 'bundle');
    const exported = command('audit', 'export', '--out', folder);
    const offline = timed(() => {
      const done = spawnSync(process.execPath, [path.join(folder, 'verify-evidence.mjs')], {
        encoding: 'utf8',
        env: {},
      });
      if (done.status !== 0) throw new Error(done.stdout + done.stderr);
      return done.stdout;
    });
    say('| work | seconds | of which starting the command |');
    say('| --- | ---: | ---: |');
    const tell = (/** @type {string} */ what, /** @type {number} */ seconds, starting = start) =>
      say(`| ${what} | ${seconds.toFixed(1)} | ${starting.toFixed(1)} |`);
    tell('first seal, every chain', first.seconds);
    tell(`daily seal, ${Math.ceil(count / 50)} chains grew`, daily.seconds);
    tell('audit verify, everything', verified.seconds);
    tell('audit export, everything', exported.seconds);
    tell('verify-evidence.mjs on the bundle', offline.seconds, 0);
    say(verified.answer.trim());
  } finally {
    await dropDatabase(database.url, name);
    await database.stop();
    rmSync(dataFolder, { recursive: true, force: true });
  }
}

/** @template T @param {() => T} work */
function timed(work) {
  const before = performance.now();
  const answer = work();
  return { answer, seconds: (performance.now() - before) / 1000 };
}

/** A UUID v7, as the server makes them. */
function newId() {
  const hex = Date.now().toString(16).padStart(12, '0') + randomBytes(10).toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-7${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** @returns {Chain} */
const newChain = () => ({ id: newId(), length: 0, head: genesisHash });

/** Adds events to chains. @param {string} databaseUrl @param {Chain[]} chains @param {number} events */
async function grow(databaseUrl, chains, events) {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    for (let at = 0; at < chains.length; at += BATCH) {
      const batch = chains.slice(at, at + BATCH);
      await insert(
        client,
        batch,
        batch.flatMap((chain) => Array.from({ length: events }, () => nextRow(chain))),
      );
    }
    await client.query('vacuum analyze');
    return chains;
  } finally {
    await client.end();
  }
}

/** @param {Chain} chain */
function nextRow(chain) {
  const previousHash = chain.head;
  const seq = chain.length + 1;
  const entry = {
    chain: { kind: 'case', id: chain.id },
    seq,
    kind: 'delivered',
    at: '2026-01-05T01:00:00.000000Z',
    actor: { kind: 'system', id: null, role: 'system', channel: 'system' },
    payload: { way: 'online' },
    result: 'done',
  };
  chain.head = createHash('sha256').update(chainLinkText(previousHash, entry)).digest('hex');
  chain.length = seq;
  return { row: newId(), id: chain.id, seq, previousHash, hash: chain.head };
}

/** @param {pg.Client} client @param {Chain[]} chains @param {object[]} rows */
async function insert(client, chains, rows) {
  await client.query(
    `insert into history_event (id, chain_kind, chain_id, seq, kind, at, actor_kind, actor_id, role, channel, payload,
                                previous_hash, hash, result)
     select e.row::uuid, 'case', e.id::uuid, e.seq, 'delivered', '2026-01-05T01:00:00Z', 'system', null, 'system', 'system',
            '{"way": "online"}', e."previousHash", e.hash, 'done'
       from json_to_recordset($1) as e(row text, id text, seq int, "previousHash" text, hash text)`,
    [JSON.stringify(rows)],
  );
  await client.query(
    `insert into history_chain (kind, id, length, head)
     select 'case', e.id::uuid, e.length, e.head from json_to_recordset($1) as e(id text, length int, head text)
     on conflict (kind, id) do update set length = excluded.length, head = excluded.head`,
    [JSON.stringify(chains)],
  );
}
