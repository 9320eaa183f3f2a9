/** One named SQL statement. Its name makes PostgreSQL keep the plan; every list has exactly one. */
export interface NamedQuery {
  readonly name: string;
  readonly text: string;
  readonly values: readonly unknown[];
}
