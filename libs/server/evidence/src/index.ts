import { Seals1795670010000 } from './migrations/1795670010000-seals.migration.js';
import { Seal } from './seal/seal.entity.js';

export { EvidenceCounterModule, EvidenceModule } from './evidence.module.js';
export { EvidenceExport, type ExportReport, type ExportRequest } from './export/export.service.js';
export { SealService, type SealReport } from './seal/seal.service.js';
export { SealKeys, fingerprint, sealKeyPath, type PublicSealKey } from './signing/seal-keys.js';
export { EvidenceVerification, type EvidenceVerdict } from './verify/evidence-verification.js';
export { SealVerificationService, type SealFault, type SealFaultKind } from './verify/seal-verification.js';

/** Tables of this module. */
export const evidenceEntities = [Seal];

/** Migrations of this module, oldest first. */
export const evidenceMigrations = [Seals1795670010000];
