import { buildChanged } from '../lib/build.mjs';
import { installMissing } from '../lib/install.mjs';
import { step } from '../lib/progress.mjs';
import { Problem } from '../lib/run.mjs';
import { checkBid, checkDatabase, checkFolder, checkPort } from './checks.mjs';
import { openDatabase } from './database.mjs';
import { readOptions } from './options.mjs';
import { startServer } from './server.mjs';
import { openStandIns } from './stand-ins.mjs';
import { readyLines } from './told.mjs';

/** @param {string} line */
const print = (line) => process.stdout.write(`${line}\n`);

/** What has to be let go at the end, last first. @type {(() => Promise<void>)[]} */
const held = [];
let ending = false;

/** @param {number} code */
async function end(code) {
  if (ending) return;
  ending = true;
  for (const letGo of held.reverse()) {
    await letGo().catch((error) => process.stderr.write(`${error.message}\n`));
  }
  process.exit(code);
}

/** Ctrl-C: before the server runs there is only the database to let go. */
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    if (!ending) print('Stopping …');
    void end(0);
  });
}

try {
  const options = readOptions(process.env);
  checkBid(options.bid);
  await checkPort(options.host, options.port);
  checkFolder(options.dataDir);
  await step('Installing packages', installMissing);
  if (options.databaseUrl) await checkDatabase(options.databaseUrl);
  const building = step('Building what changed', () => buildChanged('everything'));
  // Both are under way at once; the first to fail is told, the other must not be an unhandled rejection.
  building.catch(() => undefined);
  const demo = options.demo === undefined ? !options.databaseUrl : options.demo === '1';
  const standing = demo ? openStandIns(options, process.env) : undefined;
  standing?.catch(() => undefined);
  held.push(async () => (await standing)?.stop());
  const opening = openDatabase(options, print);
  held.push(() => opening.then((database) => database.release()));
  const database = await step('Starting the database', () => opening);
  await building;

  const standIns = await standing;
  const server = startServer(options, {
    databaseUrl: database.url,
    demo,
    print,
    env: standIns?.env ?? {},
  });
  held.push(() => server.stop());
  await step('Starting the server', () => server.ready);
  for (const line of readyLines(options, demo, server, standIns)) print(line);
  await server.ended;
  if (!ending) {
    process.stderr.write(`The server ended by itself; ${server.logFile} says more.\n`);
    await end(1);
  }
} catch (error) {
  if (!ending) {
    const message = error instanceof Problem ? error.message : /** @type {Error} */ (error).stack;
    if (message) process.stderr.write(`${message}\n`);
    await end(1);
  }
}
