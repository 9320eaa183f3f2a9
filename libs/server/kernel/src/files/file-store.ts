import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { access, mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Transform, type Readable } from 'node:stream';
import { fileTypeFromFile } from 'file-type';
import type { Tx } from '../database/tx.js';
import { newId } from '../ids/new-id.js';
import { refuse, type Outcome } from '../outcome/refusal.js';
import { harmlessName } from './file-names.js';
import type { StoredFile } from './stored-file.entity.js';

/** What a sender may send. */
export interface FileBounds {
  readonly name: string;
  /** Bytes. */
  readonly limit: number;
  /** Media types, checked against the content. */
  readonly allowed: readonly string[];
}

/** Bytes that have arrived and are checked, but belong to nothing yet. */
export type ReceivedFile = Pick<StoredFile, 'id' | 'sha256' | 'size' | 'type' | 'name' | 'storageKey'>;

class TooLarge extends Error {}

/** Keeps files in a local folder, spread over subfolders; names on disk are ids and never come from outside. */
export class FileStore {
  constructor(private readonly folder: string) {}

  /**
   * Takes a file in: counts and hashes while it streams, then looks at its content.
   * The caller then either {@link keep}s it in a transaction or {@link discard}s it.
   *
   * @returns the received file, or FILE_EMPTY, FILE_TOO_LARGE, FILE_TYPE_NOT_ALLOWED, FILE_BROKEN_OFF
   */
  async receive(content: Readable, bounds: FileBounds): Promise<Outcome<ReceivedFile>> {
    const id = newId();
    const storageKey = join(id.slice(-2), id.slice(-4, -2), id);
    const incoming = join(this.folder, 'incoming', id);
    await mkdir(dirname(incoming), { recursive: true });
    try {
      const { size, sha256 } = await this.write(content, incoming, bounds.limit);
      if (size === 0) return refuse('FILE_EMPTY');
      const type = (await fileTypeFromFile(incoming))?.mime;
      if (!type || !bounds.allowed.includes(type)) return refuse('FILE_TYPE_NOT_ALLOWED');
      await mkdir(dirname(this.path(storageKey)), { recursive: true });
      await rename(incoming, this.path(storageKey));
      return { id, sha256, size, type, name: harmlessName(bounds.name), storageKey };
    } catch (error) {
      if (error instanceof TooLarge) {
        return refuse('FILE_TOO_LARGE', { values: { limit: Math.floor(bounds.limit / 1024 / 1024) } });
      }
      if (content.errored || content.destroyed) return refuse('FILE_BROKEN_OFF');
      throw error;
    } finally {
      await rm(incoming, { force: true });
    }
  }

  /** Makes a received file a row, in the transaction of what it belongs to. */
  async keep(tx: Tx, file: ReceivedFile, createdBy: string | null, now: Date): Promise<void> {
    await tx.run({
      name: 'files.keep',
      text: `insert into stored_file (id, sha256, size, type, name, storage_key, created_by, created_at)
             values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      values: [file.id, file.sha256, file.size, file.type, file.name, file.storageKey, createdBy, now],
    });
  }

  /** Removes the bytes of a received file that nothing came to own. */
  async discard(file: ReceivedFile): Promise<void> {
    await rm(this.path(file.storageKey), { force: true });
  }

  /** Opens a file for reading; null when its bytes are gone. */
  async open(file: Pick<StoredFile, 'storageKey'>): Promise<Readable | null> {
    const path = this.path(file.storageKey);
    return access(path).then(
      () => createReadStream(path),
      () => null,
    );
  }

  private async write(
    content: Readable,
    path: string,
    limit: number,
  ): Promise<{ size: number; sha256: string }> {
    const hash = createHash('sha256');
    let size = 0;
    const count = new Transform({
      transform(chunk: Buffer, _encoding, done) {
        size += chunk.length;
        hash.update(chunk);
        if (size > limit) done(new TooLarge());
        else done(null, chunk);
      },
    });
    await pipeline(content, count, createWriteStream(path, { flags: 'wx' }));
    return { size, sha256: hash.digest('hex') };
  }

  private path(storageKey: string): string {
    return join(this.folder, storageKey);
  }
}
