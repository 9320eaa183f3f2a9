import { createHmac } from 'node:crypto';
import type { KeySource } from './key-ring-file.js';
import type { KeyRing, RingKey } from './key-ring.js';
import { mapPointers } from './pointers.js';
import { newSealingKey, openBytes, sealBytes, type SealingKey } from './sealing.js';

const SEALED = /^enc:v1:([\w-]+):([A-Za-z0-9+/=]+)$/;

/** How a value that a key has sealed begins. */
export const sealedPrefix = (keyId: string): string => `enc:v1:${keyId}:`;

/** Whether a value is one that {@link Ciphers.seal} made. */
export const isSealed = (value: unknown): value is string => typeof value === 'string' && SEALED.test(value);

/**
 * Seals personal data under the active key of the ring, with the cipher that this key is for (AES-256-GCM or SM4).
 * Sealed values read `enc:v1:<key id>:<base64>`.
 */
export class Ciphers {
  private readonly source: KeySource;

  constructor(keys: KeyRing | KeySource) {
    this.source = 'ring' in keys ? keys : { ring: () => keys, reread: () => keys };
  }

  /** Seals a text under the active key. */
  seal(text: string): string {
    const ring = this.source.ring();
    const sealed = sealBytes(this.key(ring, ring.active), Buffer.from(text, 'utf8'));
    return `${sealedPrefix(ring.active)}${sealed.toString('base64')}`;
  }

  /**
   * Opens what {@link seal} made, under whichever key sealed it.
   *
   * @throws Error when the text is not sealed, its key is gone, or it was altered
   */
  open(sealed: string): string {
    const [, keyId, base64] = SEALED.exec(sealed) ?? [];
    if (!keyId || !base64) throw new Error('The text is not sealed.');
    return openBytes(this.key(this.source.ring(), keyId), Buffer.from(base64, 'base64')).toString('utf8');
  }

  /** Seals a value of any JSON form. */
  sealJson(value: unknown): string {
    return this.seal(JSON.stringify(value));
  }

  /** The counterpart of {@link sealJson}; a value that an older version stored unsealed stays as it is. */
  openJson<T>(value: string | T): T {
    return isSealed(value) ? (JSON.parse(this.open(value)) as T) : (value as T);
  }

  /** Opens a text that an older version may have stored unsealed; null stays null. */
  openText<T extends string | null>(text: T): T {
    return (isSealed(text) ? this.open(text) : text) as T;
  }

  /** A key for one file, and the same sealed, as it lies beside the file. */
  newFileKey(): { key: SealingKey; sealed: string } {
    const ring = this.source.ring();
    const key = newSealingKey(this.key(ring, ring.active).cipher);
    return { key, sealed: this.seal(`${key.cipher} ${key.bytes.toString('base64')}`) };
  }

  /** Opens what {@link newFileKey} sealed. */
  openFileKey(sealed: string): SealingKey {
    const [cipher, bytes] = this.open(sealed).split(' ');
    if ((cipher !== 'aes-256-gcm' && cipher !== 'sm4') || !bytes)
      throw new Error('This is no key of a file.');
    return { cipher, bytes: Buffer.from(bytes, 'base64') };
  }

  /** Keyed digest (HMAC, hex) to look a personal value up without opening rows. */
  digest(text: string): string {
    const { digestHash, digestKey } = this.source.ring();
    return createHmac(digestHash, digestKey).update(text, 'utf8').digest('hex');
  }

  /** A copy of `data` whose values at the pointers are sealed; `*` in a pointer stands for every entry of a list. */
  sealPointers<T>(data: T, pointers: readonly string[]): T {
    return mapPointers(data, pointers, (value) => (isSealed(value) ? value : this.sealJson(value)));
  }

  /** The counterpart of {@link sealPointers}; values that are not sealed stay as they are. */
  openPointers<T>(data: T, pointers: readonly string[]): T {
    return mapPointers(data, pointers, (value) => this.openJson(value));
  }

  private key(ring: KeyRing, id: string): RingKey {
    // Another process may have rotated the keys a moment ago.
    const key = ring.keys.get(id) ?? this.source.reread().keys.get(id);
    if (!key) throw new Error(`The key ${id} is not in the ring.`);
    return key;
  }
}
