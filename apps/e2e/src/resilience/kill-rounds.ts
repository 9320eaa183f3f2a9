import { randomUUID } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { startDatabase, type EmbeddedDatabase } from '../../../../tools/postgres/index.mjs';
import { freePort, launchServer, type LaunchedServer } from '../../../../tools/server/launch-server.mjs';
import { Applicant } from '../harness/applicant.js';
import { eventually } from '../harness/eventually.js';

const DRAFTS = 12;

/** What can be killed. */
export type Victim = 'the server' | 'a database backend' | 'the postmaster';
export const victims: readonly Victim[] = ['the server', 'a database backend', 'the postmaster'];

/** A case as the database holds it after a round, or as its applicant was told. */
export interface Outcome {
  readonly id: string;
  readonly number: string | null;
  readonly stage: string;
  /** How many times its history says that it was submitted. */
  readonly submitted: number;
}

/** What a round found. */
export interface Round {
  readonly acknowledged: Outcome[];
  readonly stored: Outcome[];
  /** Last parts of the numbers, rising; without a gap each is one more than the one before. */
  readonly sequences: number[];
}

const byId = (one: { id: string }, other: { id: string }): number => one.id.localeCompare(other.id);

/** A server on a durable database of its own, of which one part after the other is killed while citizens submit. */
export class KillRounds {
  private constructor(
    private readonly folder: string,
    private readonly port: number,
    private database: EmbeddedDatabase,
    private server: LaunchedServer,
  ) {}

  static async open(): Promise<KillRounds> {
    const folder = mkdtempSync(join(tmpdir(), 'tongban-kills-'));
    chmodSync(folder, 0o755);
    const database = await startDatabase({ dataDir: join(folder, 'db'), durable: true });
    const port = await freePort();
    const start = { databaseUrl: database.url, dataFolder: join(folder, 'data'), port, prepare: true };
    return new KillRounds(folder, port, database, await launchServer(start));
  }

  async close(): Promise<void> {
    await this.server.stop();
    await this.database.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }

  /**
   * Submits some drafts, kills the victim meanwhile, and goes on until every submission is acknowledged.
   *
   * @param later milliseconds after the first acknowledgement at which the victim is killed
   */
  async play(victim: Victim, later = 0): Promise<Round> {
    const applicant = await eventually(() => Applicant.logIn(this.server.url));
    const drafts: { id: string; version: number }[] = [];
    for (let count = 0; count < DRAFTS; count++) {
      drafts.push(await applicant.prepare('居住证申领', 'residence-permit'));
    }
    const half = DRAFTS / 2;
    const early = drafts.slice(0, half).map((draft) => submitUntilAnswered(applicant, draft));
    await Promise.race(early);
    const late = drafts.slice(half).map((draft) => submitUntilAnswered(applicant, draft));
    await pause(later);
    await this.kill(victim);
    const acknowledged = await Promise.all([...early, ...late]);
    const stored = await this.stored(drafts.map(({ id }) => id));
    return {
      acknowledged: acknowledged
        .map(({ id, number }) => ({ id, number, stage: 'submitted', submitted: 1 }))
        .sort(byId),
      stored,
      sequences: stored.map(({ number }) => Number(number?.slice(-4))).sort((one, other) => one - other),
    };
  }

  private async kill(victim: Victim): Promise<void> {
    if (victim === 'the server') {
      this.server.kill();
      await this.server.exited;
      const { url: databaseUrl } = this.database;
      const dataFolder = join(this.folder, 'data');
      this.server = await launchServer({ databaseUrl, dataFolder, port: this.port });
    } else if (victim === 'the postmaster') {
      process.kill(this.database.pid, 'SIGKILL');
      this.database = await startDatabase({ dataDir: join(this.folder, 'db'), durable: true });
    } else await this.killBackend();
  }

  private async killBackend(): Promise<void> {
    const client = new pg.Client({ connectionString: this.database.adminUrl });
    client.on('error', () => undefined);
    await client.connect();
    const { rows } = await client.query<{ pid: number }>(
      `select pid from pg_stat_activity where datname = 'tongban' and backend_type = 'client backend' limit 1`,
    );
    process.kill(rows[0]?.pid ?? 0, 'SIGKILL');
    await client.end().catch(() => undefined);
  }

  private async stored(ids: readonly string[]): Promise<Outcome[]> {
    const client = new pg.Client({ connectionString: this.database.url });
    await client.connect();
    const { rows } = await client.query<Outcome>(
      `select a.id, a.number, a.stage,
            (select count(*)::int from history_event e where e.chain_id = a.id and e.kind = 'submitted') as submitted
     from application a where a.id = any($1)`,
      [ids],
    );
    await client.end();
    return rows.sort(byId);
  }
}

/** Sends the same submission again until it is answered, as the front ends do when the line is lost. */
function submitUntilAnswered(applicant: Applicant, draft: { id: string; version: number }) {
  const key = randomUUID();
  return eventually(async () => {
    const { application, refusal } = await applicant.submit(draft, key);
    if (!application) throw new Error(JSON.stringify(refusal));
    return application;
  });
}
