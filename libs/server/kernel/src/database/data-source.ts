import pg, { type ClientConfig, type Pool } from 'pg';
import { DataSource, type EntitySchema, type MigrationInterface } from 'typeorm';
import type { ServerConfig } from '../config/server-config.js';
import type { WholeSealedColumn } from '../keys/sealed-tables.js';
import './pg-types.js';

type Class<T> = new (...args: never[]) => T;

/** What the modules bring to the database. */
export interface Tables {
  readonly entities: readonly (Class<object> | EntitySchema)[];
  readonly migrations: readonly Class<MigrationInterface>[];
  /** Columns that are sealed whole; what an older version left open in them is sealed with the next rotation. */
  readonly sealedWhole?: readonly WholeSealedColumn[];
}

/**
 * A connection whose end, coming between its being handed out and somebody listening, does not end the process: whoever
 * asks it something is told, and the pool drops it.
 */
class SteadyClient extends pg.Client {
  constructor(config?: string | ClientConfig) {
    super(config);
    this.on('error', () => undefined);
  }
}

/** Milliseconds after which a transaction that does nothing is rolled back: its process hangs, and others wait for it. */
const ABANDONED = 120_000;

/** Builds the (not yet connected) data source. Migrations are run by {@link migrate}, never `synchronize`. */
export function makeDataSource(
  config: Pick<ServerConfig, 'databaseUrl' | 'databasePool'> &
    Partial<Pick<ServerConfig, 'statementSeconds'>>,
  tables: Tables,
): DataSource {
  return new DataSource({
    type: 'postgres',
    entities: [...tables.entities],
    migrations: [...tables.migrations],
    migrationsTableName: 'migration',
    synchronize: false,
    logging: false,
    // pg itself reads the connection string: TypeORM's reader does not know sockets.
    extra: {
      connectionString: config.databaseUrl,
      max: config.databasePool,
      connectionTimeoutMillis: 10_000,
      application_name: 'tongban',
      Client: SteadyClient,
      // The database itself gives up what takes too long: a request that nobody waits for any more must not go on there.
      statement_timeout: (config.statementSeconds ?? 0) * 1000,
      idle_in_transaction_session_timeout: ABANDONED,
      // Statements that do not need each other's answers go out in one packet (see Tx).
      pipeline: true,
    },
  });
}

/** The pool below TypeORM, for named statements, which TypeORM does not offer. */
export function poolOf(dataSource: DataSource): Pool {
  const { master } = dataSource.driver as unknown as { master: Pool };
  return master;
}
