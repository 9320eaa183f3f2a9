import type { Tx } from '../database/tx.js';
import type { EnqueueOptions, JobDefinition } from './job.js';

/** Enqueues inside the transaction: graphile-worker's queue is a table of the same database. */
export async function enqueueJob<P extends object>(
  tx: Tx,
  job: JobDefinition<P>,
  payload: P,
  options: EnqueueOptions,
): Promise<void> {
  await tx.run({
    name: 'jobs.enqueue',
    text: 'select graphile_worker.add_job($1::text, $2::json, run_at => coalesce($3::timestamptz, now()), job_key => $4::text)',
    values: [job.name, JSON.stringify(payload), options.runAt ?? null, options.key ?? null],
  });
}
