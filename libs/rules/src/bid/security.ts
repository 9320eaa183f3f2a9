/** How personal data is sealed: AES-256-GCM, or the national ciphers SM4 (encrypt) and HMAC-SM3 (authenticate, look up). */
export type SealingCipher = 'aes-256-gcm' | 'sm4';

/** What a bid decides about the protection of its portal. */
export interface BidSecurity {
  /** Seals personal data from now on; what another cipher sealed earlier can still be opened. */
  cipher: SealingCipher;
}

/** What a bid that decides nothing else takes over. */
export const defaultSecurity: BidSecurity = {
  cipher: 'aes-256-gcm',
};
