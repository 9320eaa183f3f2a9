import { rmSync } from 'node:fs';
import { dropDatabase } from '../../../tools/postgres/index.mjs';

/** Removes what `prepare-city` made. */
export default async function removeCity() {
  const { server, name, dataFolder } = globalThis.__tongbanCity;
  await dropDatabase(server.url, name);
  rmSync(dataFolder, { recursive: true, force: true });
  await server.stop();
}
