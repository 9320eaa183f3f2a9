/**
 * SHA-256 (hex) over a random salt and a value. It proves what a value was to whoever holds value and
 * salt, and says nothing once the salt is erased.
 */
export type SaltedDigest = string;
