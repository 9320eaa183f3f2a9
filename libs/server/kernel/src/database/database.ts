import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { PoolClient } from 'pg';
import { Ciphers } from '../ciphers/ciphers.js';
import type { Actor } from '../context/actor.js';
import { isRefusal, type Outcome } from '../outcome/refusal.js';
import { Time } from '../time/time.js';
import { answerOnce, type Ahead, type KeyedRequest } from '../idempotency/once.js';
import { poolOf } from './data-source.js';
import type { NamedQuery } from './named-query.js';
import { SharedReads } from './shared-reads.js';
import { Tx } from './tx.js';

/** SQLSTATE of conflicts that go away when the transaction is tried again. */
const PASSING = new Set(['40001', '40P01']);
const TRIES = 4;

/** Two transactions that began the same chain; the second finds it when it comes again. */
const CHAIN_BEGUN = 'history_event_chain_kind_chain_id_seq_key';

function isPassing(error: unknown): boolean {
  const { code, constraint } = error as { code?: unknown; constraint?: unknown };
  return PASSING.has(String(code)) || (code === '23505' && constraint === CHAIN_BEGUN);
}

/** The way of every service to the database: named reads, and transactions that a refusal rolls back. */
@Injectable()
export class Database {
  private readonly shared: SharedReads;

  constructor(
    private readonly dataSource: DataSource,
    private readonly time: Time,
    private readonly ciphers: Ciphers,
  ) {
    this.shared = new SharedReads(poolOf(dataSource));
  }

  /** Gives its connections back; it comes before the pool ends. */
  end(): Promise<void> {
    return this.shared.end();
  }

  /** Runs one named statement outside a transaction and gives its rows. */
  async read<T extends object>(query: NamedQuery): Promise<T[]> {
    const shared = query.quick ? this.shared.read<T>(query) : null;
    if (shared) return shared;
    const result = await poolOf(this.dataSource).query<T>({
      name: query.name,
      text: query.text,
      values: [...query.values],
    });
    return result.rows;
  }

  /**
   * Runs `work` in one transaction. A refusal rolls everything back and is given on; a thrown error too.
   * A deadlock or a serialization conflict is tried again, so `work` must do nothing but talk to the database.
   */
  async transaction<T>(work: (tx: Tx) => Promise<Outcome<T>>): Promise<Outcome<T>> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.attempt(work);
      } catch (error) {
        if (attempt === TRIES || !isPassing(error)) throw error;
      }
    }
  }

  /**
   * A transaction that happens once per (actor, operation, idempotency key).
   *
   * The same request again gets the stored answer; another request under the same key is refused with
   * REQUEST_KEY_REUSED. Refusals are not stored: whoever mends the reason may use the same key again.
   *
   * @param request everything that makes the request what it is, its `idempotencyKey` included
   * @param work    answers plain JSON: ids and versions, from which the caller reads the present state
   * @param ahead   what is known or can be asked before the key is claimed; it saves round trips
   */
  once<T extends object, First = undefined>(
    actor: Actor,
    operation: string,
    request: KeyedRequest,
    work: (tx: Tx, first: First) => Promise<Outcome<T>>,
    ahead: Ahead<T, First> = {},
  ): Promise<Outcome<T>> {
    const digest = (text: string): string => this.ciphers.digest(text);
    const keyed = { actor, operation, request, digest };
    return this.transaction((tx) => answerOnce(tx, keyed, this.time.now(), work, ahead));
  }

  private async attempt<T>(work: (tx: Tx) => Promise<Outcome<T>>): Promise<Outcome<T>> {
    const runner = this.dataSource.createQueryRunner();
    const client = (await runner.connect()) as PoolClient;
    const tx = new Tx(runner.manager, client, () => this.time.now(), this.ciphers);
    try {
      tx.begin();
      const outcome = await work(tx);
      await (isRefusal(outcome) ? tx.rollback() : tx.commit());
      return outcome;
    } catch (error) {
      throw await tx.giveUp(error);
    } finally {
      await runner.release();
    }
  }
}
