import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database } from '../database/database.js';
import { defineJob } from '../jobs/job.js';
import { Jobs } from '../jobs/jobs.js';
import { Time } from '../time/time.js';
import { forgetFullBuckets } from './limit.queries.js';

const forgetBuckets = defineJob<object>('kernel.forget-buckets');

/** Removes counts that limit nobody any more, every hour: a flood from many addresses must not fill the table. */
@Injectable()
export class ForgetBucketsJob implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly jobs: Jobs,
    private readonly time: Time,
  ) {}

  onModuleInit(): void {
    this.jobs.handle(forgetBuckets, async () => {
      await this.run();
    });
    this.jobs.schedule(forgetBuckets, '25 * * * *');
  }

  /** Does it now. */
  async run(): Promise<void> {
    await this.database.read(forgetFullBuckets(this.time.now().getTime()));
  }
}
