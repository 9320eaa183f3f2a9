import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { isHeld } from './holders.mjs';
import { runningPostmaster } from './lockfile.mjs';
import { startDatabase } from './server.mjs';

const prefix = 'tongban-throw-away-';

/** @type {typeof import('./index.mjs').startThrowAwayDatabase} */
export async function startThrowAwayDatabase({ settings = {}, durable = false } = {}) {
  const shared = process.env['TONGBAN_TEST_DATABASE_URL'];
  if (shared && !durable && Object.keys(settings).length === 0) {
    return { url: shared, stop: async () => undefined };
  }
  sweep();
  const dataDir = mkdtempSync(path.join(tmpdir(), prefix));
  chmodSync(dataDir, 0o755); // the database's account must be able to enter it
  // Vacuuming by itself would only steal time from tests, and its worker, a superuser, keeps others from removing databases.
  /** @type {Record<string, string>} */
  const quiet = durable ? {} : { autovacuum: 'off' };
  const database = await startDatabase({ dataDir, durable, settings: { ...quiet, ...settings } });
  return {
    ...database,
    stop: async () => {
      await database.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** Removes what tests left that were killed before they could. */
function sweep() {
  for (const name of readdirSync(tmpdir()).filter((file) => file.startsWith(prefix))) {
    const folder = path.join(tmpdir(), name);
    const cluster = path.join(folder, 'postgres');
    // Without holders the server is just being made by somebody else.
    if (!existsSync(path.join(cluster, 'tongban.holders')) || isHeld(cluster)) continue;
    const abandoned = runningPostmaster(cluster);
    if (abandoned) process.kill(abandoned.pid, 'SIGQUIT');
    rmSync(folder, { recursive: true, force: true });
  }
}
