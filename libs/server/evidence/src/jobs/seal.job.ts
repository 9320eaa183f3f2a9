import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Jobs, defineJob } from '@tongban/kernel';
import { SealService } from '../seal/seal.service.js';

const sealHistory = defineJob<object>('evidence.seal');

/** Seals the history every day. */
@Injectable()
export class SealJob implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly seals: SealService,
  ) {}

  onModuleInit(): void {
    this.jobs.handle(sealHistory, async () => {
      await this.seals.seal();
    });
    // 16:10 UTC is ten past midnight in China: the day that has ended is sealed.
    this.jobs.schedule(sealHistory, '10 16 * * *');
  }
}
