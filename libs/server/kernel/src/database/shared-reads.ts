import type { Writable } from 'node:stream';
import type { Pool, PoolClient } from 'pg';
import type { NamedQuery } from './named-query.js';

/** Of how many connections of the pool one carries shared reads. */
const SHARE = 5;
/** Reads that may be under way on one connection. */
const MOST_AT_ONCE = 16;
/** Reads that one packet takes along; those that come then go with the next connection. */
const MOST_AT_A_TIME = 4;
/** Milliseconds: behind a read that takes longer nobody queues up any more. */
const SLOW = 20;

type Corkable = PoolClient & { readonly connection: { readonly stream: Writable } };

/**
 * Short reads that share a few connections: what is asked in one turn of the event loop leaves in one packet for each,
 * and the database works it off without waking up in between. On a busy server that saves both sides half of what they
 * do for such a read. Only {@link NamedQuery.quick} ones come here, since whoever comes behind a long one waits for it.
 */
export class SharedReads {
  private readonly lines: Line[];
  private ended = false;

  constructor(pool: Pool) {
    const count = Math.floor((pool.options.max ?? 10) / SHARE);
    this.lines = Array.from({ length: count }, () => new Line(pool));
  }

  /** The rows; null when every connection is busy, and the pool has to be asked. */
  read<T extends object>(query: NamedQuery): Promise<T[]> | null {
    if (this.ended) return null;
    const now = performance.now();
    let best: Line | null = null;
    for (const line of this.lines) {
      if (!line.isFree(now)) continue;
      // What leaves anyway takes this along.
      if (line.isLeaving) return line.read<T>(query, now);
      if (!best || line.underWay < best.underWay) best = line;
    }
    return best?.read<T>(query, now) ?? null;
  }

  /** Gives the connections back; what is asked later goes to the pool. */
  async end(): Promise<void> {
    this.ended = true;
    await Promise.all(this.lines.map((line) => line.close()));
  }
}

/** One connection, taken from the pool when it is first needed. */
class Line {
  underWay = 0;
  private client: Corkable | null = null;
  private connecting: Promise<void> | null = null;
  /** Reads that wait for this turn to end; they leave in one packet. */
  private leaving = 0;
  /** Since when the oldest read under way is being worked off. */
  private since = 0;

  constructor(private readonly pool: Pool) {}

  isFree(now: number): boolean {
    if (this.underWay >= MOST_AT_ONCE) return false;
    if (this.underWay > 0 && now - this.since > SLOW) return false;
    if (this.client) return true;
    this.connecting ??= this.connect();
    return false;
  }

  /** Whether a packet is being put together that has room. */
  get isLeaving(): boolean {
    return this.leaving > 0 && this.leaving < MOST_AT_A_TIME;
  }

  async read<T extends object>({ name, text, values }: NamedQuery, now: number): Promise<T[]> {
    const client = this.client as Corkable;
    this.cork(client);
    if (this.underWay === 0) this.since = now;
    this.underWay += 1;
    try {
      const result = await client.query<T>({ name, text, values: values as unknown[] });
      return result.rows;
    } finally {
      this.underWay -= 1;
      if (this.underWay > 0) this.since = performance.now();
    }
  }

  async close(): Promise<void> {
    await this.connecting;
    const client = this.client;
    this.client = null;
    client?.off('error', this.lose);
    client?.release();
  }

  /** What comes until every socket of this turn was looked at leaves together. */
  private cork({ connection: { stream } }: Corkable): void {
    this.leaving += 1;
    if (this.leaving > 1) return;
    stream.cork();
    setImmediate(() => {
      this.leaving = 0;
      stream.uncork();
    });
  }

  /** Whoever waits is told by pg; the next read finds another connection. A dying one says so more than once. */
  private readonly lose = (error: Error): void => {
    const client = this.client;
    this.client = null;
    client?.release(error);
  };

  private async connect(): Promise<void> {
    try {
      const client = (await this.pool.connect()) as Corkable;
      client.on('error', this.lose);
      this.client = client;
    } catch {
      // The pool will say why to whoever asks it.
    } finally {
      this.connecting = null;
    }
  }
}
