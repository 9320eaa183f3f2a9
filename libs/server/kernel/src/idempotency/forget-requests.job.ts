import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database } from '../database/database.js';
import { defineJob } from '../jobs/job.js';
import { Jobs } from '../jobs/jobs.js';
import { Time } from '../time/time.js';

const forgetRequests = defineJob<object>('kernel.forget-requests');

/** A telephone that was off for a week may still send again what it began; nobody retries after two. */
export const REQUESTS_KEPT_DAYS = 14;
const DAY = 24 * 60 * 60_000;
/** Rows removed by one statement: it must not hold up those who submit meanwhile. */
const BATCH = 2_000;

/** Removes the answers of old requests every night; without it the table would grow with every submission ever made. */
@Injectable()
export class ForgetRequestsJob implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly jobs: Jobs,
    private readonly time: Time,
  ) {}

  onModuleInit(): void {
    this.jobs.handle(forgetRequests, async () => {
      await this.run();
    });
    // 19:50 UTC is 03:50 in China, when hardly anybody is there.
    this.jobs.schedule(forgetRequests, '50 19 * * *');
  }

  /**
   * Does it now.
   *
   * @param batch rows per statement
   * @returns how many answers were removed
   */
  async run(batch = BATCH): Promise<number> {
    const before = new Date(this.time.now().getTime() - REQUESTS_KEPT_DAYS * DAY);
    for (let removed = 0; ;) {
      const rows = await this.database.read({
        name: 'idempotency.forget',
        text: `delete from idempotency where ctid = any(array(
                 select ctid from idempotency where at < $1 order by at limit $2 for update skip locked))
               returning 1`,
        values: [before, batch],
      });
      removed += rows.length;
      if (rows.length < batch) return removed;
    }
  }
}
