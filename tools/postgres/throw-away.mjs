import { mkdtempSync, rmSync, chmodSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startDatabase } from './server.mjs';

/** @type {typeof import('./index.mjs').startThrowAwayDatabase} */
export async function startThrowAwayDatabase({ settings = {}, durable = false } = {}) {
  const shared = process.env['TONGBAN_TEST_DATABASE_URL'];
  if (shared && !durable && Object.keys(settings).length === 0) {
    return { url: shared, stop: async () => undefined };
  }
  const dataDir = mkdtempSync(path.join(tmpdir(), 'tongban-'));
  chmodSync(dataDir, 0o755); // the database's account must be able to enter it
  const database = await startDatabase({ dataDir, durable, settings });
  const killIt = () => process.kill(database.pid, 'SIGQUIT');
  process.once('exit', killIt);
  return {
    ...database,
    stop: async () => {
      process.off('exit', killIt);
      await database.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
