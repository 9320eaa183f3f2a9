import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Jobs, defineJob } from '@tongban/kernel';
import { DueDaysService } from '../acts/due-days.service.js';

const countDueDays = defineJob<object>('applications.count-due-days');

/**
 * Runs five minutes before cases lapse (`accept-lapsed.job.ts`): after an upgrade that brings another year's holidays
 * no case may count as accepted by days that were only guessed. Without such an upgrade it reads one setting.
 */
@Injectable()
export class CountDueDaysJob implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly dueDays: DueDaysService,
  ) {}

  onModuleInit(): void {
    this.jobs.handle(countDueDays, async () => {
      await this.dueDays.follow();
    });
    this.jobs.schedule(countDueDays, '5 * * * *');
  }
}
