import type { PoolClient } from 'pg';
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

/** One transaction: state, history, numbers and jobs are written through it together or not at all. */
export class Tx {
  constructor(
    readonly manager: EntityManager,
    private readonly client: PoolClient,
    private readonly now: () => Date,
    private readonly keys: AddressKeys,
  ) {}

  /** Runs one named statement and gives its rows. */
  async run<T extends object>(query: NamedQuery): Promise<T[]> {
    const result = await this.client.query<T>({
      name: query.name,
      text: query.text,
      values: [...query.values],
    });
    return result.rows;
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

  /** Gives a job to the worker; it exists only if the transaction commits. Payloads hold ids, never personal data. */
  enqueue<P extends object>(job: JobDefinition<P>, payload: P, options: EnqueueOptions = {}): Promise<void> {
    return enqueueJob(this, job, payload, options);
  }
}
