import path from 'node:path';
import { Problem } from '../lib/run.mjs';
import { root } from '../lib/workspace.mjs';

/**
 * What the environment says.
 * @param {NodeJS.ProcessEnv} env
 * @throws Problem when a value makes no sense
 */
export function readOptions(env) {
  const port = Number(env['PORT'] || 4000);
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    throw new Problem(`PORT must be a number from 1 to 65535, and is "${env['PORT']}".`);
  }
  return {
    host: env['HOST'] || '127.0.0.1',
    port,
    dataDir: path.resolve(root, env['TONGBAN_DATA'] || '.data'),
    databaseUrl: env['DATABASE_URL'] || undefined,
    bid: env['TONGBAN_BID'] || 'demo',
    demo: env['TONGBAN_DEMO'],
  };
}

/** @typedef {ReturnType<typeof readOptions>} Options */
