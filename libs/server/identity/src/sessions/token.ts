import { createHash, randomBytes } from 'node:crypto';

const TOKEN = /^[\w-]{43}$/;

/** A fresh opaque token: 256 random bits, readable in a cookie and in a header. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** Whether a text can be a token at all. */
export const isToken = (text: string): boolean => TOKEN.test(text);

/** What is stored instead of the token. Its 256 random bits need no salt and no slow hash. */
export const tokenHash = (token: string): Buffer => createHash('sha256').update(token).digest();
