import { Module } from '@nestjs/common';
import { BID, CONFIG, type ServerConfig } from '@tongban/kernel';
import type { Bid } from '@tongban/rules';
import { EvidenceExport } from './export/export.service.js';
import { SealJob } from './jobs/seal.job.js';
import { SealFile } from './seal/seal-file.js';
import { SealService } from './seal/seal.service.js';
import { SealKeys, sealKeyPath } from './signing/seal-keys.js';
import { EvidenceVerification } from './verify/evidence-verification.js';
import { SealVerificationService } from './verify/seal-verification.js';

const services = [EvidenceExport, SealFile, SealService, SealVerificationService, EvidenceVerification];

/** Seals over the history, and their proof. */
@Module({
  providers: [
    {
      provide: SealKeys,
      inject: [CONFIG, BID],
      useFactory: ({ dataFolder }: ServerConfig, { security }: Bid) =>
        SealKeys.open(sealKeyPath(dataFolder), security.sealSignature),
    },
    ...services,
    SealJob,
  ],
  exports: [SealKeys, ...services],
})
export class EvidenceModule {}
