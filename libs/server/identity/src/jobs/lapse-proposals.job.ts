import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Jobs, defineJob } from '@tongban/kernel';
import { Approvals } from '../approvals/approvals.service.js';

const lapseProposals = defineJob<object>('identity.lapse-proposals');

/** Writes down which proposals waited in vain for a second person. Until then they only look so. */
@Injectable()
export class LapseProposalsJob implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly approvals: Approvals,
  ) {}

  onModuleInit(): void {
    this.jobs.handle(lapseProposals, () => this.run());
    this.jobs.schedule(lapseProposals, '*/10 * * * *');
  }

  /** Does it now. */
  async run(): Promise<void> {
    while ((await this.approvals.lapseDue()) > 0);
  }
}
