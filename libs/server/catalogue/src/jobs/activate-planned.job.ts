import { Injectable, type OnModuleInit } from '@nestjs/common';
import { defineJob, Jobs } from '@tongban/kernel';
import { BidCatalogue } from '../bid/bid-catalogue.js';

export const activatePlannedVersions = defineJob<Record<string, never>>('catalogue-activate-planned');

/** Puts planned versions into force as their day begins; every hour, so that a server that slept catches up. */
@Injectable()
export class ActivatePlannedJob implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly catalogue: BidCatalogue,
  ) {}

  onModuleInit(): void {
    this.jobs.handle(activatePlannedVersions, async () => {
      await this.catalogue.activate();
    });
    this.jobs.schedule(activatePlannedVersions, '1 * * * *');
  }
}
