import { hash, verify } from '@node-rs/argon2';
import { newToken } from '../sessions/token.js';

/** Argon2id with 19 MiB and two passes: the least that OWASP advises, some 20 ms on one core. */
const STRENGTH = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** Hashes a password for the staff table. */
export const hashPassword = (password: string): Promise<string> => hash(password, STRENGTH);

/** A hash that no password has. It is made once, when the first unknown name comes. */
let nobody: Promise<string> | undefined;

/**
 * Checks a password. Without a hash (unknown name) the same work is done and the answer is no:
 * the time of an answer must not tell which names exist.
 */
export async function passwordFits(passwordHash: string | undefined, password: string): Promise<boolean> {
  nobody ??= hashPassword(newToken());
  const fits = await verify(passwordHash ?? (await nobody), password);
  return fits && passwordHash !== undefined;
}
