import { spawn } from 'node:child_process';
import path from 'node:path';
import { root } from '../lib/workspace.mjs';
import { checkBid, checkDatabase } from '../start/checks.mjs';
import { openDatabase } from '../start/database.mjs';
import { readOptions } from '../start/options.mjs';
import { serverEnvironment } from '../start/server.mjs';

/**
 * Runs a command of the server's own command line on the database of a running server, or on the embedded
 * one, which then runs for as long as the command does.
 *
 * @param {string[]} args
 * @param {(line: string) => void} print
 * @returns {Promise<number>} its exit code
 */
export async function serverCommand(args, print) {
  const options = readOptions(process.env);
  checkBid(options.bid);
  if (options.databaseUrl) await checkDatabase(options.databaseUrl);
  const database = await openDatabase(options, print);
  const demo = options.demo === undefined ? database.embedded : options.demo === '1';
  // Ctrl-C reaches the command too; we stay until it is done, to let the database go.
  process.on('SIGINT', () => undefined);
  try {
    return await new Promise((resolve, reject) => {
      const child = spawn(process.execPath, [path.join(root, 'apps', 'api', 'dist', 'cli.js'), ...args], {
        // npm changes the folder to the workspace's; paths are meant from where the person stands.
        cwd: process.env['INIT_CWD'] ?? process.cwd(),
        env: serverEnvironment(options, database.url, demo),
        stdio: 'inherit',
      });
      child.once('error', reject);
      child.once('close', (code) => resolve(code ?? 1));
    });
  } finally {
    await database.release();
  }
}
