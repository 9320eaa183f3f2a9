import type { NamedQuery } from './named-query.js';

/**
 * Since when a transaction of this database may still be at work; the present moment when there is none but one's own.
 * What was begun before that moment has been committed or is gone.
 *
 * PostgreSQL alone: its table of sessions. The reason: rows that a slow transaction commits later must not be missed
 * by whoever reads "everything since last time".
 */
export const oldestTransaction: NamedQuery = {
  name: 'kernel.oldest-transaction',
  text: `select least(now(), coalesce(min(xact_start), now())) as since from pg_stat_activity
          where datname = current_database() and xact_start is not null`,
  values: [],
};
