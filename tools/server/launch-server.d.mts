/** A built server that runs as its own process. */
export interface LaunchedServer {
  /** `http://127.0.0.1:port`, without a slash at the end. */
  readonly url: string;
  readonly pid: number;
  readonly port: number;
  /** Everything it has written so far. */
  output(): string;
  /** Resolves when the process is gone. */
  readonly exited: Promise<unknown>;
  /** As a power cut would. */
  kill(): void;
  /** In order. */
  stop(): Promise<void>;
}

export function freePort(): Promise<number>;

export function launchServer(options: {
  databaseUrl: string;
  dataFolder: string;
  port?: number;
  /** Migrate and load the bid first. */
  prepare?: boolean;
  env?: Record<string, string>;
}): Promise<LaunchedServer>;
