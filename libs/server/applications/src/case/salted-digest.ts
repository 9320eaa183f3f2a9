import { createHash, randomBytes } from 'node:crypto';
import { canonicalize, type SaltedDigest } from '@tongban/rules';

/** A salt for the digests in one case's history. */
export const newSalt = (): string => randomBytes(16).toString('base64url');

/** Proves a value in the history without saying it (see {@link SaltedDigest}). */
export const saltedDigest = (salt: string, value: unknown): SaltedDigest =>
  createHash('sha256')
    .update(`${salt}:${canonicalize(value)}`, 'utf8')
    .digest('hex');
