import { Problem } from '../lib/run.mjs';

const lookEvery = 1000;

/**
 * The database to run on: the one of DATABASE_URL, else the embedded one, which is watched and started again
 * on its old address when somebody kills it.
 *
 * @param {import('./options.mjs').Options} options
 * @param {(line: string) => void} print
 * @returns {Promise<{ url: string, embedded: boolean, release: () => Promise<void> }>}
 */
export async function openDatabase({ databaseUrl, dataDir }, print) {
  if (databaseUrl) return { url: databaseUrl, embedded: false, release: async () => undefined };
  const { startDatabase } = await import('../postgres/index.mjs');
  let database = await startDatabase({ dataDir, log: print }).catch((error) => {
    throw new Problem(error.message);
  });
  const { url, port } = database;

  let busy = false;
  const watch = setInterval(async () => {
    if (busy || database.isAlive()) return;
    busy = true;
    try {
      print('The database was killed; it is started again.');
      database = await startDatabase({ dataDir, port });
    } catch (error) {
      print(String(error));
    } finally {
      busy = false;
    }
  }, lookEvery);
  return {
    url,
    embedded: true,
    release: async () => {
      clearInterval(watch);
      await database.release();
    },
  };
}
