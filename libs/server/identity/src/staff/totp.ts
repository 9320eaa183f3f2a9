import { Secret, TOTP } from 'otpauth';

/** Seconds of one step (RFC 6238); a code of the step before or after is taken too, for clocks that differ. */
const PERIOD = 30;
const WINDOW = 1;
/** 160 bits, as RFC 4226 advises. */
const SECRET_BYTES = 20;

/** A fresh secret in base32, as authenticator apps take it by hand. */
export const newTotpSecret = (): string => new Secret({ size: SECRET_BYTES }).base32;

/**
 * What an authenticator app reads from the QR code.
 *
 * @param issuer whose counter it is
 * @param label  the account's name there
 */
export const totpUri = (secret: string, issuer: string, label: string): string =>
  totp(secret, { issuer, label }).toString();

/**
 * The step to which a code belongs; null when it fits none near `now`. Whoever takes the code must refuse a step
 * that is not later than the last one: a code that was looked over somebody's shoulder is worth nothing.
 */
export function stepOfCode(secret: string, code: string, now: Date): number | null {
  // An input method may write digits in full width; and six characters that are no digits make the library throw.
  const digits = code.normalize('NFKC');
  if (!/^[0-9]{6}$/.test(digits)) return null;
  const delta = totp(secret).validate({ token: digits, timestamp: now.getTime(), window: WINDOW });
  return delta === null ? null : Math.floor(now.getTime() / 1000 / PERIOD) + delta;
}

/** The code of a moment, as an authenticator app shows it. */
export const codeAt = (secret: string, now: Date): string =>
  totp(secret).generate({ timestamp: now.getTime() });

const totp = (secret: string, names: { issuer?: string; label?: string } = {}): TOTP =>
  new TOTP({ ...names, secret: Secret.fromBase32(secret), algorithm: 'SHA1', digits: 6, period: PERIOD });
