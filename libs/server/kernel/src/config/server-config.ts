import { resolve } from 'node:path';
import { readPublicUrls } from './public-urls.js';
import { readParties, type PartiesConfig } from './parties.js';
import { readClamd, type ClamdConfig } from './scanner.js';

/** What the server is told by its environment; everything else is the bid's. */
export interface ServerConfig {
  /** Address to listen on. */
  readonly host: string;
  readonly port: number;
  /** Connection string of PostgreSQL 14 or later. */
  readonly databaseUrl: string;
  /** Most connections this process holds to the database. */
  readonly databasePool: number;
  /**
   * Origins under which people know the portal and the counter, for what has to name them; null: where the server
   * listens.
   */
  readonly publicUrls: { readonly portal: string; readonly counter: string } | null;
  /** Folder for files, keys and the embedded database; absolute. */
  readonly dataFolder: string;
  /** Folder name below `bids/`. */
  readonly bid: string;
  /** Whether the bid's demonstration accounts and cases may be loaded and used. */
  readonly demo: boolean;
  /** Whether this process also runs the jobs. */
  readonly worker: 'in-process' | 'off';
  readonly production: boolean;
  /** Least important lines that are logged: debug, info, warn, error or silent. */
  readonly logLevel: string;
  /** How many times the bid's rate limits apply, for measurements and tests of the whole; 0: no rate limits. */
  readonly rateFactor: number;
  /** Seconds after which the database gives a statement up; 0: never. */
  readonly statementSeconds: number;
  /** Whether only the front ends' own operations are taken; null: what the bid says. */
  readonly onlyCommittedOperations: boolean | null;
  /** The outside parties that this server can speak with. */
  readonly parties: PartiesConfig;
  /** File or folder with hashes of breached passwords, which no member of staff may choose; null: there is none. */
  readonly breachedPasswords: string | null;
  /** The scanner that uploads are shown to; null: they are not scanned. */
  readonly clamd: ClamdConfig | null;
}

/** Provider token of the {@link ServerConfig}. */
export const CONFIG = Symbol('ServerConfig');

/**
 * Reads the configuration from environment variables.
 *
 * @throws Error with one sentence that names the variable when a value cannot be used
 */
export function readConfig(env: NodeJS.ProcessEnv): ServerConfig {
  const databaseUrl = env['DATABASE_URL'];
  if (!databaseUrl) throw new Error('DATABASE_URL is not set: the server needs a PostgreSQL 14 or later.');
  const parties = readParties(env);
  return {
    host: env['HOST'] || '127.0.0.1',
    port: wholeNumber(env, 'PORT', 4000, 0, 65535),
    databaseUrl,
    databasePool: wholeNumber(env, 'TONGBAN_DATABASE_POOL', 10, 1, 200),
    dataFolder: resolve(env['TONGBAN_DATA'] || '.data'),
    bid: env['TONGBAN_BID'] || 'demo',
    demo: env['TONGBAN_DEMO'] === '1',
    worker: env['TONGBAN_WORKER'] === 'off' ? 'off' : 'in-process',
    production: env['NODE_ENV'] === 'production',
    logLevel: env['TONGBAN_LOG'] || 'info',
    rateFactor: wholeNumber(env, 'TONGBAN_RATE_FACTOR', 1, 0, 1_000_000),
    statementSeconds: wholeNumber(env, 'TONGBAN_STATEMENT_SECONDS', 30, 0, 3600),
    onlyCommittedOperations: yesOrNo(env, 'TONGBAN_ONLY_COMMITTED'),
    parties,
    publicUrls: readPublicUrls(env, parties),
    clamd: readClamd(env),
    breachedPasswords: env['TONGBAN_BREACHED_PASSWORDS'] || null,
  };
}

/** @returns null when the variable is not set */
function yesOrNo(env: NodeJS.ProcessEnv, name: string): boolean | null {
  const text = env[name];
  if (!text) return null;
  if (text !== '0' && text !== '1') throw new Error(`${name} must be 0 or 1, not "${text}".`);
  return text === '1';
}

function wholeNumber(
  env: NodeJS.ProcessEnv,
  name: string,
  fallback: number,
  least: number,
  most: number,
): number {
  const text = env[name];
  if (!text) return fallback;
  const value = Number(text);
  if (!Number.isInteger(value) || value < least || value > most) {
    throw new Error(`${name} must be a whole number from ${least} to ${most}, not "${text}".`);
  }
  return value;
}
