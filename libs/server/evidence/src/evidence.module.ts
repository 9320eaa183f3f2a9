import { Module } from '@nestjs/common';
import { IdentityModule } from '@tongban/identity';
import { BID, CONFIG, type ServerConfig } from '@tongban/kernel';
import type { Bid } from '@tongban/rules';
import { EvidenceExport } from './export/export.service.js';
import { AuditResolver } from './counter/audit.resolver.js';
import './evidence.refusals.js';
import { SealJob } from './jobs/seal.job.js';
import { HistoryExports } from './reader/history-export.service.js';
import { HistoryReader } from './reader/history-reader.service.js';
import { Proofs } from './reader/proofs.service.js';
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

/** What the auditor may ask at the counter. */
@Module({
  imports: [IdentityModule, EvidenceModule],
  providers: [HistoryReader, HistoryExports, Proofs, AuditResolver],
})
export class EvidenceCounterModule {}
