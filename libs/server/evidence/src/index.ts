import { Seals1795670010000 } from './migrations/1795670010000-seals.migration.js';
import { Seal } from './seal/seal.entity.js';

export { SealKeys, fingerprint, sealKeyPath, type PublicSealKey } from './signing/seal-keys.js';

/** Tables of this module. */
export const evidenceEntities = [Seal];

/** Migrations of this module, oldest first. */
export const evidenceMigrations = [Seals1795670010000];
