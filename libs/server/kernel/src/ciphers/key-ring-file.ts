import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import type { SealingCipher } from '@tongban/rules';
import { newKeyRing, readKeyRing, writeKeyRing, type KeyRing } from './key-ring.js';

/** Where {@link Ciphers} take their keys from. */
export interface KeySource {
  /** The ring as it is now, at most {@link LOOKS_EVERY} old. */
  ring(): KeyRing;
  /** The ring read anew, for a key that is not in the one at hand. */
  reread(): KeyRing;
}

/** Milliseconds between two looks at the file: so long at most a process goes on sealing under a replaced key. */
export const LOOKS_EVERY = 1000;

/**
 * The key ring on the disk. Every process looks at the file again and again, so that a rotation reaches all of them
 * without a restart. A look costs one `stat`, once a second.
 */
export class KeyRingFile implements KeySource {
  private held: KeyRing;
  private mark: string;
  private looked = Date.now();

  /**
   * Opens the ring; makes one, readable by its owner alone, where there is none yet.
   *
   * @param cipher for the first key of a new ring
   * @throws Error when the file is there and is no key ring
   */
  constructor(
    readonly path: string,
    cipher: SealingCipher = 'aes-256-gcm',
  ) {
    if (!existsSync(path)) create(path, newKeyRing(cipher));
    this.mark = markOf(path);
    this.held = read(path);
  }

  ring(): KeyRing {
    // The machine's clock and not the product's: a test that holds the time still must see a rotation too.
    const now = Date.now();
    if (now - this.looked >= LOOKS_EVERY || now < this.looked) this.look(now);
    return this.held;
  }

  reread(): KeyRing {
    this.look(Date.now());
    return this.held;
  }

  /**
   * Changes the ring. Other processes see the old one or the new one, never half of one.
   *
   * @throws Error when another command is changing it at this moment
   */
  change(change: (ring: KeyRing) => KeyRing): KeyRing {
    const lock = `${this.path}.lock`;
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx', mode: 0o600 });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      throw new Error(
        `Another command is changing the keys. If none is running any more, remove the file ${lock}.`,
        { cause: error },
      );
    }
    try {
      const changed = change(read(this.path));
      const own = writeBeside(this.path, changed);
      renameSync(own, this.path);
      return this.reread();
    } finally {
      unlinkSync(lock);
    }
  }

  private look(now: number): void {
    this.looked = now;
    const mark = markOf(this.path);
    if (mark === this.mark) return;
    this.held = read(this.path);
    this.mark = mark;
  }
}

/** Tells one version of the file from the next: a change is always a new file. */
function markOf(path: string): string {
  const { ino, mtimeMs, size } = statSync(path);
  return `${ino}:${mtimeMs}:${size}`;
}

function read(path: string): KeyRing {
  try {
    return readKeyRing(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new Error(`The key ring ${path} cannot be used: ${(error as Error).message}.`, { cause: error });
  }
}

function create(path: string, ring: KeyRing): void {
  mkdirSync(dirname(path), { recursive: true });
  // Written whole beside it, then linked: two processes that start together end with the same ring.
  const own = writeBeside(path, ring);
  try {
    linkSync(own, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    unlinkSync(own);
  }
}

function writeBeside(path: string, ring: KeyRing): string {
  const own = `${path}.${process.pid}.${randomBytes(4).toString('hex')}`;
  writeFileSync(own, writeKeyRing(ring), { mode: 0o600 });
  chmodSync(own, 0o600);
  return own;
}
