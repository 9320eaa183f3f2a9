import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Jobs, defineJob } from '@tongban/kernel';
import { IntakeService } from '../acts/intake.service.js';

/** Accepts what nobody answered within five working days (行政许可法 Art. 32). */
export const acceptLapsed = defineJob<object>('applications.accept-lapsed');

/** Runs at ten minutes past each hour: a day that has just begun in the bid's zone is seen soon after. */
@Injectable()
export class AcceptLapsedJob implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly intake: IntakeService,
  ) {}

  onModuleInit(): void {
    this.jobs.handle(acceptLapsed, async () => {
      await this.intake.acceptLapsed();
    });
    this.jobs.schedule(acceptLapsed, '10 * * * *');
  }
}
