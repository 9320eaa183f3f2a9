import pg from 'pg';

/** @param {string} name */
const quoted = (name) => pg.escapeIdentifier(name);

/**
 * Runs statements on one connection and closes it.
 * @template T
 * @param {string} url
 * @param {(client: pg.Client) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withClient(url, work) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  // A connection that the server cuts also reports through the query that waits on it.
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}

/**
 * Makes an empty database, or a copy of `template`, on the server of `url`.
 * @param {string} url any database of that server, of an account that may create databases
 * @param {string} name
 * @param {{ template?: string }} [options] name of a database that nobody is connected to
 * @returns {Promise<string>} its url
 */
export async function createDatabase(url, name, { template } = {}) {
  const copy = template ? ` TEMPLATE ${quoted(template)}` : '';
  await withClient(url, (client) => client.query(`CREATE DATABASE ${quoted(name)}${copy}`));
  return databaseUrl(url, name);
}

/**
 * Removes a database and cuts its connections; nothing happens when there is none.
 * @param {string} url any other database of the server
 * @param {string} name
 */
export async function dropDatabase(url, name) {
  await withClient(url, (client) => client.query(`DROP DATABASE IF EXISTS ${quoted(name)} WITH (FORCE)`));
}

/** The url of another database on the same server. @param {string} url @param {string} name */
export function databaseUrl(url, name) {
  const other = new URL(url);
  other.pathname = `/${encodeURIComponent(name)}`;
  return other.href;
}

/**
 * Makes the account `tongban` and its database unless they are there. It is no superuser: the server of the
 * kit needs nothing that a city's database administrator would refuse.
 * @param {string} adminUrl @param {string} password
 */
export async function ensureOwnDatabase(adminUrl, password) {
  await withClient(adminUrl, async (client) => {
    // Held until the connection ends: two processes may come here at the same moment.
    await client.query("SELECT pg_advisory_lock(hashtext('tongban'))");
    const found = await client.query(`SELECT
      EXISTS (SELECT FROM pg_roles WHERE rolname = 'tongban') AS role,
      EXISTS (SELECT FROM pg_database WHERE datname = 'tongban') AS database`);
    if (!found.rows[0].role) {
      await client.query(`CREATE ROLE tongban LOGIN CREATEDB PASSWORD ${pg.escapeLiteral(password)}`);
    }
    if (!found.rows[0].database) await client.query('CREATE DATABASE tongban OWNER tongban');
  });
}
