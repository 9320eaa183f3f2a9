import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database, Jobs, Time, defineJob } from '@tongban/kernel';
import { LONGEST_SPAN } from './sms-quota.js';
import { removeOldChallenges, removeOldQuotas } from './sms.queries.js';

const forgetCodes = defineJob<object>('identity.forget-sms-codes');

/** Removes codes that are over, with the numbers they were sent to, and counts that hold nobody up any more. */
@Injectable()
export class ForgetCodesJob implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly jobs: Jobs,
    private readonly time: Time,
  ) {}

  onModuleInit(): void {
    this.jobs.handle(forgetCodes, () => this.run());
    this.jobs.schedule(forgetCodes, '25 * * * *');
  }

  /** Does it now. */
  async run(): Promise<void> {
    const now = this.time.now();
    await this.database.read(removeOldChallenges(now));
    await this.database.read(removeOldQuotas(new Date(now.getTime() - LONGEST_SPAN * 1000)));
  }
}
