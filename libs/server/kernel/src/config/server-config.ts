import { resolve } from 'node:path';
import { readParties, type PartiesConfig } from './parties.js';

/** What the server is told by its environment; everything else is the bid's. */
export interface ServerConfig {
  /** Address to listen on. */
  readonly host: string;
  readonly port: number;
  /** Connection string of PostgreSQL 14 or later. */
  readonly databaseUrl: string;
  /** Most connections this process holds to the database. */
  readonly databasePool: number;
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
  /** The outside parties that this server can speak with. */
  readonly parties: PartiesConfig;
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
    parties: readParties(env),
  };
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
