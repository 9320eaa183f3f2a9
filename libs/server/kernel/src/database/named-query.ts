/** One named SQL statement. Its name makes PostgreSQL keep the plan; every list has exactly one. */
export interface NamedQuery {
  readonly name: string;
  readonly text: string;
  readonly values: readonly unknown[];
  /**
   * Short whatever is asked: it reads some rows by a key or one page of an index, or counts in one row. It may share a
   * connection with others.
   */
  readonly quick?: true;
}
