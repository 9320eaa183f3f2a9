import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';
import type { KeyRing } from './key-ring.js';
import { mapPointers } from './pointers.js';

const SEALED = /^enc:v1:([\w-]+):([A-Za-z0-9+/=]+)$/;

/** Seals personal data with AES-256-GCM; sealed values read `enc:v1:<key id>:<base64 of nonce, tag, text>`. */
export class Ciphers {
  constructor(private readonly ring: KeyRing) {}

  /** Seals a text under the active key. */
  seal(text: string): string {
    const nonce = randomBytes(12);
    const cipher = createCipheriv('aes-256-gcm', this.key(this.ring.active), nonce);
    const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    return `enc:v1:${this.ring.active}:${Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64')}`;
  }

  /**
   * Opens what {@link seal} made, under whichever key sealed it.
   *
   * @throws Error when the text is not sealed, its key is gone, or it was altered
   */
  open(sealed: string): string {
    const [, keyId, base64] = SEALED.exec(sealed) ?? [];
    if (!keyId || !base64) throw new Error('The text is not sealed.');
    const bytes = Buffer.from(base64, 'base64');
    const decipher = createDecipheriv('aes-256-gcm', this.key(keyId), bytes.subarray(0, 12));
    decipher.setAuthTag(bytes.subarray(12, 28));
    return decipher.update(bytes.subarray(28), undefined, 'utf8') + decipher.final('utf8');
  }

  /** Keyed digest (HMAC-SHA-256, hex) to look a personal value up without opening rows. */
  digest(text: string): string {
    return createHmac('sha256', this.ring.digestKey).update(text, 'utf8').digest('hex');
  }

  /** A copy of `data` whose values at the pointers are sealed; `*` in a pointer stands for every entry of a list. */
  sealPointers<T>(data: T, pointers: readonly string[]): T {
    return mapPointers(data, pointers, (value) =>
      typeof value === 'string' && SEALED.test(value) ? value : this.seal(JSON.stringify(value)),
    );
  }

  /** The counterpart of {@link sealPointers}; values that are not sealed stay as they are. */
  openPointers<T>(data: T, pointers: readonly string[]): T {
    return mapPointers(data, pointers, (value) =>
      typeof value === 'string' && SEALED.test(value) ? (JSON.parse(this.open(value)) as unknown) : value,
    );
  }

  private key(id: string): Buffer {
    const key = this.ring.keys.get(id);
    if (!key) throw new Error(`The key ${id} is not in the ring.`);
    return key;
  }
}
