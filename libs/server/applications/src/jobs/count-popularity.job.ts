import { Injectable, type OnModuleInit } from '@nestjs/common';
import { CatalogueService, type ItemDemand } from '@tongban/catalogue';
import { Database, Jobs, Time, defineJob } from '@tongban/kernel';
import { addDays } from '@tongban/rules';
import { submissionsSince } from '../case/popularity.queries.js';

const countPopularity = defineJob<object>('applications.count-popularity');

/** What people apply for changes with the seasons: school in August, heating in October. */
const COUNTED_DAYS = 90;

/** Counts every night what people apply for; lists of what is often used follow. */
@Injectable()
export class CountPopularityJob implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly jobs: Jobs,
    private readonly time: Time,
    private readonly catalogue: CatalogueService,
  ) {}

  onModuleInit(): void {
    this.jobs.handle(countPopularity, async () => {
      await this.run();
    });
    // 20:10 UTC is 04:10 in China, when hardly anybody is there.
    this.jobs.schedule(countPopularity, '10 20 * * *');
  }

  /** Does it now. @returns how many items stand elsewhere in the order than before */
  async run(): Promise<number> {
    const since = addDays(this.time.today(), -COUNTED_DAYS);
    return this.catalogue.setDemand(await this.database.read<ItemDemand>(submissionsSince(since)));
  }
}
