import type { SessionRow } from './session.queries.js';

/** Milliseconds for which a session that was read is believed. */
const BELIEVED = 1000;
const MOST = 10_000;

interface Entry {
  readonly row: Promise<SessionRow | null>;
  readonly until: number;
  /** The day of which the row speaks: rights end with days. */
  readonly day: string;
  /** Whose session it is, once that is read; null for a token of nobody. */
  subjectId?: string | null;
}

/**
 * Spares the database the second look at a session within one second: a page asks several things at once.
 * A log-out in this process empties the entry at once; one in another process is noticed within the second.
 */
export class SessionCache {
  private readonly entries = new Map<string, Entry>();

  /**
   * The cached row, or what `read` finds; requests that come together share one read.
   *
   * @param day today; what was read on another day is not believed
   */
  find(key: string, day: string, read: () => Promise<SessionRow | null>): Promise<SessionRow | null> {
    const now = performance.now();
    const known = this.entries.get(key);
    if (known && known.until > now && known.day === day) return known.row;
    const row = read();
    this.entries.delete(key);
    const entry: Entry = { row, until: now + BELIEVED, day };
    this.entries.set(key, entry);
    if (this.entries.size > MOST) this.dropOldest();
    // A failed read must be tried again by the next request.
    row.then(
      (found) => (entry.subjectId = found?.subject_id ?? null),
      () => this.forget(key),
    );
    return row;
  }

  forget(key: string): void {
    this.entries.delete(key);
  }

  /**
   * Forgets every session of a person, when what they may do has changed. Nobody knows yet whose those are that are
   * still being read: they are forgotten too.
   */
  forgetSubject(subjectId: string): void {
    for (const [key, entry] of this.entries) {
      if (entry.subjectId === undefined || entry.subjectId === subjectId) this.entries.delete(key);
    }
  }

  private dropOldest(): void {
    const [oldest] = this.entries.keys();
    if (oldest !== undefined) this.entries.delete(oldest);
  }
}
