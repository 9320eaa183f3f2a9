import type { Writable } from 'node:stream';
import type { PoolClient, QueryConfig, QueryResult } from 'pg';
import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';
import type { Actor, Visitor } from '../context/actor.js';
import {
  recordHistory,
  type AddressKeys,
  type Chain,
  type HistoryFact,
  type RecordedEvent,
} from '../history/record.js';
import type { EnqueueOptions, JobDefinition } from '../jobs/job.js';
import { enqueueJob } from '../jobs/enqueue.js';
import type { NamedQuery } from './named-query.js';

/** SQLSTATE of statements that come after a failed one. */
const ABORTED = '25P02';

/** What of a connection lets several statements leave in one packet; `pg` does not declare it. */
type Corkable = PoolClient & { readonly connection: { readonly stream: Writable } };

/**
 * One transaction: state, history, numbers and jobs are written through it together or not at all.
 *
 * The connection is pipelined: statements that are asked for without waiting for one another leave together and are
 * worked off in this order. `Promise.all` over several {@link run}s therefore costs one round trip.
 */
export class Tx {
  /** Statements whose answers nobody waits for; the end of the transaction does. */
  private readonly unanswered: Promise<unknown>[] = [];
  private ended = false;

  constructor(
    readonly manager: EntityManager,
    private readonly client: PoolClient,
    private readonly now: () => Date,
    private readonly keys: AddressKeys,
  ) {}

  /** Begins; it leaves together with the first statement. */
  begin(): void {
    this.unwaited(this.send('begin'));
  }

  /**
   * Ends with everything written.
   *
   * @throws the error of a statement that nobody waited for; nothing is written then
   */
  async commit(): Promise<void> {
    this.unwaited(this.send('commit'));
    this.ended = true;
    for (const answer of this.unanswered) await answer;
  }

  /** Ends with nothing written. */
  async rollback(): Promise<void> {
    this.ended = true;
    await this.send('rollback');
  }

  /** Rolls back after a failure and tells what failed first: every later statement only says that one did. */
  async giveUp(failure: unknown): Promise<unknown> {
    if (!this.ended) await this.rollback().catch(() => undefined);
    const answers = await Promise.allSettled(this.unanswered);
    const first = answers.find((answer) => answer.status === 'rejected');
    const isEcho = (failure as { code?: unknown }).code === ABORTED;
    return first && isEcho ? first.reason : failure;
  }

  /** Runs one named statement and gives its rows. */
  async run<T extends object>(query: NamedQuery): Promise<T[]> {
    const { name, text, values } = query;
    const result = await this.send<T>({ name, text, values: [...values] });
    return result.rows;
  }

  /** Runs one named statement whose answer does not matter: it leaves with the next one, at the latest with the commit. */
  write(query: NamedQuery): void {
    this.unwaited(this.run(query));
  }

  /** The same where the rows are wanted, but only after the commit. */
  later<T extends object>(query: NamedQuery): Promise<T[]> {
    const rows = this.run<T>(query);
    this.unwaited(rows);
    return rows;
  }

  /** Inserts one row. */
  async insert<E extends ObjectLiteral>(entity: EntityTarget<E>, row: Partial<E>): Promise<void> {
    await this.manager
      .createQueryBuilder()
      .insert()
      .into(entity)
      .values(row as never)
      .updateEntity(false)
      .execute();
  }

  /** Inserts one row unless a unique constraint says that it is there already; tells which. */
  async insertOnce<E extends ObjectLiteral>(entity: EntityTarget<E>, row: Partial<E>): Promise<boolean> {
    const result = await this.manager
      .createQueryBuilder()
      .insert()
      .into(entity)
      .values(row as never)
      .orIgnore()
      .returning('1 as inserted')
      .updateEntity(false)
      .execute();
    return Array.isArray(result.raw) && result.raw.length > 0;
  }

  /** Writes one history row at the end of its chain. */
  record(chain: Chain, fact: HistoryFact, actor: Actor | Visitor): Promise<RecordedEvent> {
    return recordHistory(this, chain, fact, actor, this.now(), this.keys);
  }

  /** The same where nobody needs to know the place. */
  note(chain: Chain, fact: HistoryFact, actor: Actor): void {
    this.unwaited(this.record(chain, fact, actor));
  }

  /** Gives a job to the worker; it exists only if the transaction commits. Payloads hold ids, never personal data. */
  enqueue<P extends object>(job: JobDefinition<P>, payload: P, options: EnqueueOptions = {}): Promise<void> {
    return enqueueJob(this, job, payload, options);
  }

  private unwaited(answer: Promise<unknown>): void {
    // It is looked at when the transaction ends; until then a failure is nobody's surprise.
    answer.catch(() => undefined);
    this.unanswered.push(answer);
  }

  /** Hands a statement to the connection; what is handed over in one turn of the event loop leaves in one packet. */
  private send<T extends object>(statement: string | QueryConfig): Promise<QueryResult<T>> {
    const { stream } = (this.client as Corkable).connection;
    stream.cork();
    process.nextTick(() => stream.uncork());
    return this.client.query<T>(statement as QueryConfig);
  }
}
