/** The embedded PostgreSQL of `npm start`, the command line, the tests and the benchmark. */

export interface StartOptions {
  /** Data folder (TONGBAN_DATA); the cluster lies in `postgres/` below it, or where `nobody` can reach it. */
  dataDir: string;
  /** Told in one sentence what a person should know, such as where the cluster lies. */
  log?: (sentence: string) => void;
  /** false: faster and not crash-safe, for tests only. */
  durable?: boolean;
  /** Further PostgreSQL settings, as `-c name=value`. */
  settings?: Record<string, string>;
  /** Wanted port on loopback; else the one of the last start, else any free one. */
  port?: number;
}

export interface EmbeddedDatabase {
  /** Database `tongban` as its owner, who may create databases and is no superuser. */
  url: string;
  /** Database `postgres` as superuser. */
  adminUrl: string;
  /** The postmaster. */
  pid: number;
  port: number;
  /** Folder of the cluster. */
  cluster: string;
  /** false when it was already running. */
  ownedByUs: boolean;
  isAlive(): boolean;
  /** Stops the server in order ("fast"), whoever started it. */
  stop(): Promise<void>;
  /** Stops the server unless another process that called `startDatabase` still lives. */
  release(): Promise<void>;
}

/**
 * Starts the database of a data folder or joins the one that runs there.
 * @throws when this platform has no programs, or the server does not come up within 60 s
 */
export function startDatabase(options: StartOptions): Promise<EmbeddedDatabase>;

/** The database that already runs for a data folder; undefined when none answers. */
export function findDatabase(
  dataDir: string,
): Promise<{ url: string; pid: number; port: number } | undefined>;

/**
 * A server for tests in a temporary folder, removed by `stop`. Where TONGBAN_TEST_DATABASE_URL names one for
 * the whole run it is used instead: make your own database on it with `createDatabase`.
 */
export function startThrowAwayDatabase(options?: {
  settings?: Record<string, string>;
  durable?: boolean;
}): Promise<{ url: string; stop(): Promise<void> } & Partial<EmbeddedDatabase>>;

/** Makes an empty database, or a copy of `template` (a database nobody is connected to); answers its url. */
export function createDatabase(url: string, name: string, options?: { template?: string }): Promise<string>;

/** Removes a database and cuts its connections. `url` names any other database of that server. */
export function dropDatabase(url: string, name: string): Promise<void>;

/** The url of another database on the same server. */
export function databaseUrl(url: string, name: string): string;
