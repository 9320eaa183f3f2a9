import { UnusableDatabase } from '@tongban/kernel';

/** Something about the environment that only its owner can mend. The message is the one sentence that they read. */
export class Unusable extends Error {}

/** Whether an error is an expected one with a sentence of its own. */
export const isUnusable = (error: unknown): error is Error =>
  error instanceof Unusable || error instanceof UnusableDatabase;

const UNREACHABLE = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ECONNRESET',
  'ENOENT',
  'EAI_AGAIN',
]);
/** SQLSTATE classes 28 (who are you), 3D (no such database), 57P03 (starting up), 53300 (too many). */
const REFUSED = /^(28|3D|57P0|53300)/;

/** Turns an error of the first connection into its sentence; other errors stay what they are. */
export function unusableDatabase(error: unknown, url: string): unknown {
  const { code, message } = causeOf(error);
  const where = placeOf(url);
  if (code && UNREACHABLE.has(code))
    return new Unusable(`The database at ${where} cannot be reached (${code}).`);
  if (code && REFUSED.test(code))
    return new Unusable(`The database at ${where} refuses the connection: ${message}.`);
  if (/timeout/i.test(message)) return new Unusable(`The database at ${where} does not answer.`);
  return error;
}

/** A connection tried over several addresses fails with all their errors in one. */
function causeOf(error: unknown): { code?: string; message: string } {
  const first = error instanceof AggregateError ? (error.errors[0] as unknown) : error;
  const { code, message } = first as { code?: string; message?: string };
  return { ...(code ? { code } : {}), message: message ?? '' };
}

/** Where a connection string points to, without its password. */
function placeOf(url: string): string {
  try {
    const { host, pathname } = new URL(url);
    return `${host}${pathname}`;
  } catch {
    return 'DATABASE_URL';
  }
}
