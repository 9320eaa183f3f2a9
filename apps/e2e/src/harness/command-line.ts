import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import type { City } from './city.js';

const program = resolve(import.meta.dirname, '../../../../apps/api/dist/cli.js');

/** How a command ended. */
export interface Ended {
  readonly code: number;
  readonly output: string;
}

/** Runs a command of the built server's command line on a city, as `npm run tongban --` does. */
export function tongban(city: City, ...args: string[]): Promise<Ended> {
  const env = {
    ...process.env,
    NODE_OPTIONS: '',
    DATABASE_URL: city.databaseUrl,
    TONGBAN_DATA: city.dataFolder,
    TONGBAN_BID: 'demo',
    TONGBAN_DEMO: '1',
  };
  return new Promise((done) => {
    const child = execFile(process.execPath, [program, ...args], { env }, (_error, stdout, stderr) =>
      done({ code: child.exitCode ?? 1, output: `${stdout}${stderr}` }),
    );
  });
}
