/** One named SQL statement. Its name makes PostgreSQL keep the plan; every list has exactly one. */
export interface NamedQuery {
  readonly name: string;
  readonly text: string;
  readonly values: readonly unknown[];
  /** Reads some rows by a key or one page of an index, whatever is asked: it may share a connection with others. */
  readonly quick?: true;
}
