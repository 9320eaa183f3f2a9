import { defaultRateLimits, type RateLimits, type SecurityValues } from '../security/index.js';

/** How personal data is sealed: AES-256-GCM, or the national ciphers SM4 (encrypt) and HMAC-SM3 (authenticate, look up). */
export type SealingCipher = 'aes-256-gcm' | 'sm4';

/** How the daily seal over the history is signed: Ed25519, or the national SM2 with SM3. */
export type SealSignature = 'ed25519' | 'sm2';

/**
 * What a bid decides about the protection of its portal. The values of sessions, passwords and guessing are those it
 * begins with; the security officer changes them at the counter.
 */
export interface BidSecurity extends SecurityValues {
  /** Seals personal data from now on; what another cipher sealed earlier can still be opened. */
  cipher: SealingCipher;
  /** Signs the daily seal over the history from now on; seals of the other kind stay valid. */
  sealSignature: SealSignature;
  /** Whether an act that widens somebody's rights needs a second person. */
  secondPerson: boolean;
  /** Whether the endpoints take only the operations that the front ends were built with; the environment may say otherwise. */
  onlyCommittedOperations: boolean;
  /**
   * Whether every file that somebody sends has to pass a virus scanner. `required`: a server that knows none does not
   * start. `optional`: files are scanned where the environment names a scanner.
   */
  uploadScan: 'required' | 'optional';
  /** How often what may be done. */
  rateLimits: RateLimits;
  /** For how many days browsers insist on TLS after a visit (HSTS), and whether on sub-domains too; 0 days: not said. */
  strictTransport: { days: number; includeSubDomains: boolean };
}

/** What a bid that decides nothing else takes over. */
export const defaultSecurity: BidSecurity = {
  cipher: 'aes-256-gcm',
  sealSignature: 'ed25519',
  secondPerson: true,
  onlyCommittedOperations: true,
  uploadScan: 'optional',
  rateLimits: defaultRateLimits,
  strictTransport: { days: 365, includeSubDomains: true },
  session: {
    idleMinutes: { citizen: 60, staff: 30 },
    absoluteHours: { citizen: 24 * 7, staff: 12 },
    staffOneDevice: true,
  },
  password: { minLength: 10, classes: 3, history: 5, maxAgeDays: 90 },
  lockOut: { free: 5, firstWaitSeconds: 15, longestWaitSeconds: 300 },
  secondFactor: 'required',
};
