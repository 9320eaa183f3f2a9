import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createDatabase, startThrowAwayDatabase } from '../../../tools/postgres/index.mjs';
import { launchServer } from '../../../tools/server/launch-server.mjs';

const root = path.resolve(import.meta.dirname, '../../..');

/**
 * Prepares the demonstration city once: a database with catalogue, people and cases, and its data folder with
 * keys and files. Specs copy both (`openCity`), so that none sees what another did.
 */
export default async function prepareCity() {
  for (const built of [
    'apps/api/dist/main.js',
    'apps/portal/dist/h5/index.html',
    'apps/counter/dist/index.html',
  ]) {
    if (!existsSync(path.join(root, built)))
      throw new Error(`${built} is missing: run "npx nx run-many -t build" first.`);
  }
  const server = await startThrowAwayDatabase();
  const name = `city_${randomBytes(6).toString('hex')}`;
  const databaseUrl = await createDatabase(server.url, name);
  const dataFolder = mkdtempSync(path.join(tmpdir(), 'tongban-city-'));
  const prepared = await launchServer({ databaseUrl, dataFolder, prepare: true });
  await prepared.stop();
  process.env['TONGBAN_E2E_CITY'] = JSON.stringify({ serverUrl: server.url, name, dataFolder });
  globalThis.__tongbanCity = { server, name, dataFolder };
}
