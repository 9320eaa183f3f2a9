import { createHash, randomBytes } from 'node:crypto';
import {
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { SealSignature } from '@tongban/rules';
import { signers, type SigningKey } from './signatures.js';

/** What everybody may know of a key. */
export interface PublicSealKey {
  readonly algorithm: SealSignature;
  readonly publicKey: string;
}

/** The key that signs now, and those that signed earlier seals. */
interface KeyFile {
  active: SigningKey;
  retired: PublicSealKey[];
}

/** Where the key lies: `TONGBAN_SEAL_KEY`, else a file in the data folder. Never in the database. */
export const sealKeyPath = (dataFolder: string, env: NodeJS.ProcessEnv = process.env): string =>
  env['TONGBAN_SEAL_KEY'] || join(dataFolder, 'evidence', 'seal-key.json');

/** What people compare over the telephone: the first 16 bytes of the SHA-256 of a public key, in fours. */
export const fingerprint = (publicKey: string): string =>
  createHash('sha256')
    .update(Buffer.from(publicKey, 'hex'))
    .digest('hex')
    .slice(0, 32)
    .match(/.{4}/g)
    ?.join(' ') ?? '';

/** Signs seals. The private half never leaves this object and its file. */
export class SealKeys {
  private constructor(
    private readonly active: SigningKey,
    private readonly retired: readonly PublicSealKey[],
  ) {}

  /**
   * Opens the key; makes one, readable by its owner alone, where there is none. When the bid has chosen the other
   * signature since, a new key takes over and the old one stays known.
   *
   * @throws Error when the file is there and holds no key: a new one would make every earlier seal look foreign
   */
  static open(path: string, algorithm: SealSignature): SealKeys {
    if (!existsSync(path)) createOnce(path, { active: newKey(algorithm), retired: [] });
    const file = read(path);
    if (file.active.algorithm === algorithm) return new SealKeys(file.active, file.retired);
    const { privateKey: _, ...old } = file.active;
    const next: KeyFile = { active: newKey(algorithm), retired: [...file.retired, old] };
    renameSync(writeBeside(path, next), path);
    return new SealKeys(next.active, next.retired);
  }

  /** The key that signs now. */
  get current(): PublicSealKey {
    return { algorithm: this.active.algorithm, publicKey: this.active.publicKey };
  }

  /** Every key whose signature counts, the present one first. */
  get known(): readonly PublicSealKey[] {
    return [this.current, ...this.retired];
  }

  /** Signs a text (its UTF-8); hexadecimal. */
  sign(text: string): string {
    return signers[this.active.algorithm].sign(text, this.active);
  }

  /** Whether a key is the present one or an earlier one. */
  knows({ algorithm, publicKey }: PublicSealKey): boolean {
    return this.known.some((key) => key.algorithm === algorithm && key.publicKey === publicKey);
  }

  /** Whether this key, one of the known ones, made this signature. */
  verifies(text: string, signature: string, key: PublicSealKey): boolean {
    return this.knows(key) && signers[key.algorithm].verify(text, signature, key.publicKey);
  }
}

const newKey = (algorithm: SealSignature): SigningKey => ({ algorithm, ...signers[algorithm].make() });

function read(path: string): KeyFile {
  try {
    const file = JSON.parse(readFileSync(path, 'utf8')) as KeyFile;
    const { algorithm, privateKey, publicKey } = file.active;
    const probe = 'the two halves belong together';
    const signature = signers[algorithm].sign(probe, { algorithm, privateKey, publicKey });
    if (!signers[algorithm].verify(probe, signature, publicKey))
      throw new Error('its halves do not belong together');
    return { active: file.active, retired: file.retired };
  } catch (error) {
    throw new Error(`The key of the seals ${path} cannot be used: ${(error as Error).message}.`, {
      cause: error,
    });
  }
}

/** Written whole beside it, then linked: two processes that start together end with the same key. */
function createOnce(path: string, file: KeyFile): void {
  mkdirSync(dirname(path), { recursive: true });
  const own = writeBeside(path, file);
  try {
    linkSync(own, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    unlinkSync(own);
  }
}

function writeBeside(path: string, file: KeyFile): string {
  const own = `${path}.${process.pid}.${randomBytes(4).toString('hex')}`;
  writeFileSync(own, `${JSON.stringify(file, null, 2)}\n`, { mode: 0o600 });
  return own;
}
