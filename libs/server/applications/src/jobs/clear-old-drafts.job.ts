import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Jobs, defineJob } from '@tongban/kernel';
import { OldDraftsService } from '../acts/old-drafts.service.js';

const clearOldDrafts = defineJob<object>('applications.clear-old-drafts');

/** Clears old drafts away every night. */
@Injectable()
export class ClearOldDraftsJob implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly drafts: OldDraftsService,
  ) {}

  onModuleInit(): void {
    this.jobs.handle(clearOldDrafts, async () => {
      await this.drafts.clear();
    });
    // 19:20 UTC is 03:20 in China, when hardly anybody fills in a form.
    this.jobs.schedule(clearOldDrafts, '20 19 * * *');
  }
}
