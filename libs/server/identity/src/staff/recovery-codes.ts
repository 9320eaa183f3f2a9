import { createHash, randomInt } from 'node:crypto';

/** Codes that somebody gets at once. */
export const RECOVERY_CODES = 10;
/** Crockford's base32: no letter that is taken for another one. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const GROUPS = 3;
const GROUP = 5;

/** Fresh codes, `XXXXX-XXXXX-XXXXX`: 75 random bits, so that what is stored of them needs no slow hash. */
export const newRecoveryCodes = (): string[] => Array.from({ length: RECOVERY_CODES }, newCode);

/** What is stored of a code. Lower case, spaces, and letters that look like digits are taken as they were meant. */
export function recoveryCodeHash(staffId: string, code: string): Buffer {
  const meant = code
    .toUpperCase()
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1')
    .replace(/[^0-9A-Z]/g, '');
  return createHash('sha256').update(`${staffId} ${meant}`).digest();
}

function newCode(): string {
  const letters = Array.from({ length: GROUPS * GROUP }, () => ALPHABET[randomInt(ALPHABET.length)]);
  return Array.from({ length: GROUPS }, (_, group) =>
    letters.slice(group * GROUP, (group + 1) * GROUP).join(''),
  ).join('-');
}
