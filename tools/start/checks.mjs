import { accessSync, constants, existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { Problem } from '../lib/run.mjs';
import { root } from '../lib/workspace.mjs';

/**
 * @param {string} host @param {number} port
 * @throws Problem when nobody can listen there
 */
export function checkPort(host, port) {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      const reasons = /** @type {Record<string, string>} */ ({
        EADDRINUSE: `Port ${port} on ${host} is already in use: stop the other program, or set PORT to a free one.`,
        EACCES: `Port ${port} is not open to this account: set PORT to a number above 1023.`,
        EADDRNOTAVAIL: `This machine has no address ${host}: set HOST to one of its own.`,
        ENOTFOUND: `The name ${host} is not known here: set HOST to an address of this machine.`,
      });
      reject(
        new Problem(reasons[error.code ?? ''] ?? `Nobody can listen on ${host}:${port}: ${error.message}.`),
      );
    });
    server.listen({ host, port }, () => server.close(() => resolve(undefined)));
  });
}

/**
 * Makes the data folder, one folder after the other: asked for a whole path at once, Node never comes back where the
 * system lets nobody make one (`/proc/x`).
 * @param {string} folder absolute
 * @throws Problem when it cannot be made, is no folder, or is closed to this account
 */
export function makeFolder(folder) {
  try {
    const parent = path.dirname(folder);
    if (!statSync(folder, { throwIfNoEntry: false })) {
      if (parent !== folder) makeFolder(parent);
      mkdirSync(folder);
    }
    if (!statSync(folder).isDirectory()) throw new Problem(`TONGBAN_DATA: ${folder} is no folder.`);
  } catch (error) {
    if (error instanceof Problem) throw error;
    const { code } = /** @type {NodeJS.ErrnoException} */ (error);
    throw new Problem(
      code === 'ENOTDIR'
        ? `TONGBAN_DATA: ${folder} lies below something that is no folder.`
        : `TONGBAN_DATA: the folder ${folder} cannot be made here (${code}).`,
    );
  }
}

/**
 * @param {string} folder
 * @throws Problem when this account cannot write into the data folder, or it cannot be made
 */
export function checkFolder(folder) {
  makeFolder(folder);
  try {
    accessSync(folder, constants.W_OK | constants.X_OK);
  } catch {
    throw new Problem(`TONGBAN_DATA: this account cannot write into ${folder}.`);
  }
}

/**
 * Looks before a database is made for it. The server says the same of a bid that it cannot load.
 * @param {string} name @param {string} [folder] that holds the bids
 * @throws Problem when there is no such bid
 */
export function checkBid(name, folder = path.join(root, 'bids')) {
  /** @param {string} one */
  const isBid = (one) => /^[a-z][a-z0-9-]*$/.test(one) && existsSync(path.join(folder, one, 'package.json'));
  if (isBid(name)) return;
  const known = readdirSync(folder).filter(isBid).join(', ');
  throw new Problem(`TONGBAN_BID: there is no bid "${name}" in the folder bids, which holds ${known}.`);
}

/**
 * The driver takes any text for an address and then looks for a machine of its own invention.
 * @param {string} text
 * @throws Problem when it is no address of a database; the text may hold a password and is not shown
 */
function checkAddress(text) {
  // A folder with the server's socket is an address without a scheme.
  if (text.startsWith('/')) return;
  try {
    const { protocol, username, password } = new URL(text);
    if (!['postgresql:', 'postgres:', 'socket:'].includes(protocol)) throw new Error(protocol);
    decodeURIComponent(username + password);
  } catch {
    throw new Problem(
      'DATABASE_URL is no address of a database: it must look like postgresql://user:password@host:5432/name, special characters in it percent-encoded.',
    );
  }
}

/**
 * @param {string} url
 * @throws Problem when it is no address, or no PostgreSQL of version 14 or later answers there
 */
export async function checkDatabase(url) {
  checkAddress(url);
  const { default: pg } = await import('pg');
  let version;
  try {
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
    client.on('error', () => undefined);
    await client.connect();
    version = Number((await client.query('SHOW server_version_num')).rows[0].server_version_num);
    await client.end();
  } catch (error) {
    throw new Problem(
      `The database of DATABASE_URL (${hidePassword(url)}) does not answer: ${reasonOf(error)}.`,
    );
  }
  if (version < 140000) {
    throw new Problem(
      `DATABASE_URL names PostgreSQL ${Math.floor(version / 10000)}; Tongban needs 14 or later.`,
    );
  }
}

/** @param {string} url */
function hidePassword(url) {
  try {
    const shown = new URL(url);
    if (shown.password) shown.password = '***';
    return shown.href;
  } catch {
    return 'not a URL';
  }
}

/** @param {unknown} error */
function reasonOf(error) {
  // A name with several addresses fails once for each; the first reason says enough.
  const first = error instanceof AggregateError ? error.errors[0] : error;
  return String(first?.message ?? first).replace(/\.$/, '');
}
