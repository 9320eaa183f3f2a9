import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  randomBytes,
  timingSafeEqual,
  type CipherGCMTypes,
} from 'node:crypto';
import type { SealingCipher } from '@tongban/rules';

/** A key and the cipher that it is for; a key is never used with two ciphers. */
export interface SealingKey {
  readonly cipher: SealingCipher;
  readonly bytes: Buffer;
}

/** One way to seal bytes: nobody without the key can read them, and a change of a single bit is noticed. */
interface Sealing {
  /** Bytes of a key. */
  readonly keyLength: number;
  /** Bytes that sealing adds. */
  readonly overhead: number;
  seal(key: Buffer, plain: Uint8Array, bound: Uint8Array): Buffer;
  open(key: Buffer, sealed: Buffer, bound: Uint8Array): Buffer;
}

const GCM: CipherGCMTypes = 'aes-256-gcm';
const GCM_NONCE = 12;
const GCM_TAG = 16;

/** AES-256-GCM (NIST SP 800-38D): nonce 12, tag 16, text. */
const aes: Sealing = {
  keyLength: 32,
  overhead: GCM_NONCE + GCM_TAG,
  seal(key, plain, bound) {
    const nonce = randomBytes(GCM_NONCE);
    const cipher = createCipheriv(GCM, key, nonce);
    if (bound.length) cipher.setAAD(bound);
    const body = Buffer.concat([cipher.update(plain), cipher.final()]);
    return Buffer.concat([nonce, cipher.getAuthTag(), body]);
  },
  open(key, sealed, bound) {
    const start = GCM_NONCE + GCM_TAG;
    const decipher = createDecipheriv(GCM, key, sealed.subarray(0, GCM_NONCE), { authTagLength: GCM_TAG });
    if (bound.length) decipher.setAAD(bound);
    decipher.setAuthTag(sealed.subarray(GCM_NONCE, start));
    return Buffer.concat([decipher.update(sealed.subarray(start)), decipher.final()]);
  },
};

const SM4_KEY = 16;
const SM4_IV = 16;
const SM3_TAG = 32;

/**
 * SM4 in counter mode (GB/T 32907, GB/T 17964), then HMAC-SM3 (GB/T 32905) over what is bound, IV and text:
 * IV 16, tag 32, text. Counter mode and not GCM, because OpenSSL 3.0, which Node 20 brings, has no SM4-GCM.
 * The two halves of the key, 16 bytes for SM4 and 32 for the HMAC, are independent.
 */
const sm4: Sealing = {
  keyLength: SM4_KEY + SM3_TAG,
  overhead: SM4_IV + SM3_TAG,
  seal(key, plain, bound) {
    const iv = randomBytes(SM4_IV);
    const cipher = createCipheriv('sm4-ctr', key.subarray(0, SM4_KEY), iv);
    const body = Buffer.concat([cipher.update(plain), cipher.final()]);
    return Buffer.concat([iv, sm4Tag(key, bound, iv, body), body]);
  },
  open(key, sealed, bound) {
    const start = SM4_IV + SM3_TAG;
    const iv = sealed.subarray(0, SM4_IV);
    const body = sealed.subarray(start);
    const tag = sealed.subarray(SM4_IV, start);
    if (tag.length !== SM3_TAG || !timingSafeEqual(tag, sm4Tag(key, bound, iv, body)))
      throw new Error('What was sealed has been altered.');
    const decipher = createDecipheriv('sm4-ctr', key.subarray(0, SM4_KEY), iv);
    return Buffer.concat([decipher.update(body), decipher.final()]);
  },
};

function sm4Tag(key: Buffer, bound: Uint8Array, iv: Buffer, body: Buffer): Buffer {
  const length = Buffer.alloc(4);
  // Its length goes first, so that no byte can move from what is bound into the text.
  length.writeUInt32BE(bound.length);
  return createHmac('sm3', key.subarray(SM4_KEY))
    .update(length)
    .update(bound)
    .update(iv)
    .update(body)
    .digest();
}

const sealings: Readonly<Record<SealingCipher, Sealing>> = { 'aes-256-gcm': aes, sm4 };
const NOTHING = new Uint8Array(0);

/** A fresh key for a cipher. */
export const newSealingKey = (cipher: SealingCipher): SealingKey => ({
  cipher,
  bytes: randomBytes(sealings[cipher].keyLength),
});

/** Bytes of a cipher's key. */
export const keyLength = (cipher: SealingCipher): number => sealings[cipher].keyLength;

/** Bytes that a cipher adds to what it seals. */
export const sealingOverhead = (cipher: SealingCipher): number => sealings[cipher].overhead;

/**
 * Seals bytes.
 *
 * @param bound what the bytes belong to; they open only together with the same
 */
export const sealBytes = (key: SealingKey, plain: Uint8Array, bound: Uint8Array = NOTHING): Buffer =>
  sealings[key.cipher].seal(key.bytes, plain, bound);

/**
 * Opens what {@link sealBytes} made.
 *
 * @throws Error when it was altered, belongs to something else or another key sealed it
 */
export const openBytes = (key: SealingKey, sealed: Buffer, bound: Uint8Array = NOTHING): Buffer =>
  sealings[key.cipher].open(key.bytes, sealed, bound);
