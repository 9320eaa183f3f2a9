import { randomUUID } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import pg from 'pg';
import { startDatabase, type EmbeddedDatabase } from '../../../../tools/postgres/index.mjs';
import { freePort, launchServer, type LaunchedServer } from '../../../../tools/server/launch-server.mjs';
import { Applicant } from '../harness/applicant.js';
import { eventually } from '../harness/eventually.js';

const DRAFTS = 12;

let folder: string;
let database: EmbeddedDatabase;
let server: LaunchedServer;
let port: number;

const startDb = () => startDatabase({ dataDir: join(folder, 'db'), durable: true });
const startServer = (prepare = false) =>
  launchServer({ databaseUrl: database.url, dataFolder: join(folder, 'data'), port, prepare });

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tongban-kills-'));
  chmodSync(folder, 0o755);
  database = await startDb();
  port = await freePort();
  server = await startServer(true);
});
afterAll(async () => {
  await server?.stop();
  await database?.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Sends the same submission again until it is answered, as the front ends do when the line is lost. */
const submitUntilAnswered = (applicant: Applicant, draft: { id: string; version: number }) => {
  const key = randomUUID();
  return eventually(async () => {
    const { application, refusal } = await applicant.submit(draft, key);
    if (!application) throw new Error(JSON.stringify(refusal));
    return application;
  });
};

const killers: [string, () => Promise<void>][] = [
  [
    'the server',
    async () => {
      server.kill();
      await server.exited;
      server = await startServer();
    },
  ],
  [
    'a database backend',
    async () => {
      const client = new pg.Client({ connectionString: database.adminUrl });
      client.on('error', () => undefined);
      await client.connect();
      const { rows } = await client.query<{ pid: number }>(
        `select pid from pg_stat_activity where datname = 'tongban' and backend_type = 'client backend' limit 1`,
      );
      process.kill(rows[0]?.pid ?? 0, 'SIGKILL');
      await client.end().catch(() => undefined);
    },
  ],
  [
    'the postmaster',
    async () => {
      process.kill(database.pid, 'SIGKILL');
      database = await startDb();
    },
  ],
];

it.each(killers)(
  'keeps every acknowledged case, once, when %s is killed during submissions',
  async (_name, kill) => {
    const applicant = await eventually(() => Applicant.logIn(server.url));
    const drafts: { id: string; version: number }[] = [];
    for (let count = 0; count < DRAFTS; count++) {
      drafts.push(await applicant.prepare('居住证申领', 'residence-permit'));
    }
    const half = DRAFTS / 2;
    const early = drafts.slice(0, half).map((draft) => submitUntilAnswered(applicant, draft));
    await Promise.race(early);
    const late = drafts.slice(half).map((draft) => submitUntilAnswered(applicant, draft));
    await kill();
    const acknowledged = await Promise.all([...early, ...late]);

    const client = new pg.Client({ connectionString: database.url });
    await client.connect();
    const { rows } = await client.query<{ id: string; number: string; stage: string; submitted: number }>(
      `select a.id, a.number, a.stage,
            (select count(*)::int from history_event e where e.chain_id = a.id and e.kind = 'submitted') as submitted
     from application a where a.id = any($1)`,
      [drafts.map(({ id }) => id)],
    );
    await client.end();
    const expected = acknowledged.map(({ id, number }) => ({ id, number, stage: 'submitted', submitted: 1 }));
    const byId = (a: { id: string }, b: { id: string }) => a.id.localeCompare(b.id);
    expect([...rows].sort(byId)).toEqual([...expected].sort(byId));

    const sequences = rows.map(({ number }) => Number(number.slice(-4))).sort((a, b) => a - b);
    const first = sequences[0] ?? 0;
    expect(sequences).toEqual(sequences.map((_, index) => first + index));
  },
);
