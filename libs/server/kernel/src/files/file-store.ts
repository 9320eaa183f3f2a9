import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { access, mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Transform, type Readable } from 'node:stream';
import { Logger } from '@nestjs/common';
import { fileTypeFromBuffer } from 'file-type';
import type { Ciphers } from '../ciphers/ciphers.js';
import type { SealingKey } from '../ciphers/sealing.js';
import type { Tx } from '../database/tx.js';
import { newId } from '../ids/new-id.js';
import { refuse, type Outcome, type Refusal } from '../outcome/refusal.js';
import { fittingName } from './file-names.js';
import { OpenFile, SealFile } from './file-sealing.js';
import type { InfectedFile, VirusScanner } from './scanning/virus-scanner.js';
import type { StoredFile } from './stored-file.entity.js';

/** What a sender may send. */
export interface FileBounds {
  readonly name: string;
  /** Bytes. */
  readonly limit: number;
  /** Media types, checked against the content. */
  readonly allowed: readonly string[];
  /**
   * Told when the scanner found something, so that it is on record; the file is gone by then.
   * Null for what the server itself made, which is not scanned.
   */
  readonly infected: ((file: InfectedFile) => Promise<void>) | null;
}

/** Bytes that have arrived and are checked, but belong to nothing yet. */
export type ReceivedFile = Pick<
  StoredFile,
  'id' | 'sha256' | 'size' | 'type' | 'name' | 'storageKey' | 'sealedKey'
>;

class TooLarge extends Error {}

/** Bytes at the beginning of a file by which its type is known. */
const HEAD = 4100;

/**
 * Keeps files in a local folder, spread over subfolders; names on disk are ids and never come from outside. What lies
 * on the disk is sealed, each file under a key of its own, which the key ring seals in turn: a rotation of the ring
 * seals the small keys anew and not the files.
 */
export class FileStore {
  private readonly log = new Logger(FileStore.name);
  /** Folders that are there. */
  private readonly made = new Set<string>();

  /** @param scanner looks through what somebody sends; null where there is none */
  constructor(
    private readonly folder: string,
    private readonly ciphers: Ciphers,
    private readonly scanner: VirusScanner | null = null,
  ) {}

  /**
   * Takes a file in: counts, hashes and seals it while it streams, and looks at how its content begins. No byte of it
   * ever lies on the disk unsealed. What somebody sent is shown to the scanner before it is kept, and not kept where the
   * scanner cannot be asked.
   * The caller then either {@link keep}s it in a transaction or {@link discard}s it.
   *
   * @returns the received file, or FILE_EMPTY, FILE_TOO_LARGE, FILE_TYPE_NOT_ALLOWED, FILE_BROKEN_OFF, FILE_INFECTED,
   *          FILE_NOT_SCANNED
   */
  async receive(content: Readable, bounds: FileBounds): Promise<Outcome<ReceivedFile>> {
    const id = newId();
    const storageKey = join(id.slice(-2), id);
    const incoming = join(this.folder, 'incoming', id);
    await this.makeFolder(dirname(incoming));
    let arrived = false;
    try {
      const { key, sealed: sealedKey } = this.ciphers.newFileKey();
      const { size, sha256, head } = await this.write(content, incoming, bounds.limit, key);
      if (size === 0) return refuse('FILE_EMPTY');
      const type = (await fileTypeFromBuffer(head))?.mime;
      if (!type || !bounds.allowed.includes(type)) return refuse('FILE_TYPE_NOT_ALLOWED');
      const objection =
        bounds.infected && (await this.scan(incoming, key, { sha256, told: bounds.infected }));
      if (objection) return objection;
      await this.makeFolder(dirname(this.path(storageKey)));
      await rename(incoming, this.path(storageKey));
      arrived = true;
      return { id, sha256, size, type, name: fittingName(bounds.name, type), storageKey, sealedKey };
    } catch (error) {
      if (error instanceof TooLarge) {
        return refuse('FILE_TOO_LARGE', { values: { limit: Math.floor(bounds.limit / 1024 / 1024) } });
      }
      // Somebody removed a folder all the same: the next file makes it anew.
      if ((error as { code?: unknown }).code === 'ENOENT') this.made.clear();
      if (content.errored || content.destroyed) return refuse('FILE_BROKEN_OFF');
      throw error;
    } finally {
      if (!arrived) await rm(incoming, { force: true });
    }
  }

  /** Makes a folder, once in a process. */
  private async makeFolder(folder: string): Promise<void> {
    if (this.made.has(folder)) return;
    await mkdir(folder, { recursive: true });
    this.made.add(folder);
  }

  /** Makes a received file a row, in the transaction of what it belongs to. */
  keep(tx: Tx, file: ReceivedFile, createdBy: string | null, now: Date): void {
    tx.write({
      name: 'files.keep',
      text: `insert into stored_file (id, sha256, size, type, name, storage_key, sealed_key, created_by, created_at)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      values: [
        file.id,
        file.sha256,
        file.size,
        file.type,
        file.name,
        file.storageKey,
        file.sealedKey,
        createdBy,
        now,
      ],
    });
  }

  /** Removes the bytes of a file that nothing owns (any more). */
  async discard(file: Pick<StoredFile, 'storageKey'>): Promise<void> {
    await rm(this.path(file.storageKey), { force: true });
  }

  /**
   * Opens a file for reading; null when its bytes are gone. The stream breaks off where the bytes were altered.
   * A file without a key of its own was stored by an older version, which did not seal.
   */
  async open(file: Pick<StoredFile, 'storageKey' | 'sealedKey'>): Promise<Readable | null> {
    const path = this.path(file.storageKey);
    const there = await access(path).then(
      () => true,
      () => false,
    );
    if (!there) return null;
    const bytes = createReadStream(path);
    if (file.sealedKey === null) return bytes;
    const opened = new OpenFile(this.ciphers.openFileKey(file.sealedKey));
    // `compose` and `pipe` do not take an error along; the reader has to hear of a disk that fails.
    bytes.on('error', (error) => opened.destroy(error));
    opened.on('close', () => bytes.destroy());
    return bytes.pipe(opened);
  }

  /**
   * Seals a file that an older version stored open, beside the old one. The caller notes place and key in the file's
   * row and then {@link discard}s the old bytes.
   *
   * @returns null when its bytes are gone
   */
  async sealOld(
    file: Pick<StoredFile, 'storageKey'>,
  ): Promise<Pick<StoredFile, 'storageKey' | 'sealedKey'> | null> {
    const open = await this.open({ storageKey: file.storageKey, sealedKey: null });
    if (!open) return null;
    const { key, sealed: sealedKey } = this.ciphers.newFileKey();
    const storageKey = `${file.storageKey}-${newId().slice(-12)}`;
    await pipeline(open, new SealFile(key), createWriteStream(this.path(storageKey), { flags: 'wx' }));
    return { storageKey, sealedKey };
  }

  /**
   * Shows a file to the scanner when it has arrived whole: a slow sender does not hold a connection to the scanner, and
   * what is refused anyway does not cost it time.
   */
  private async scan(
    path: string,
    key: SealingKey,
    { sha256, told }: { sha256: string; told: (file: InfectedFile) => Promise<void> },
  ): Promise<Refusal | null> {
    if (!this.scanner) return null;
    const bytes = createReadStream(path);
    const opened = new OpenFile(key);
    bytes.on('error', (error) => opened.destroy(error));
    const verdict = await this.scanner.scan(bytes.pipe(opened));
    bytes.destroy();
    if (verdict.kind === 'clean') return null;
    if (verdict.kind === 'unavailable') {
      this.log.warn(`An upload was refused: the virus scanner could not be asked (${verdict.reason}).`);
      return refuse('FILE_NOT_SCANNED');
    }
    await told({ sha256, finding: verdict.finding });
    return refuse('FILE_INFECTED');
  }

  private async write(
    content: Readable,
    path: string,
    limit: number,
    key: SealingKey,
  ): Promise<{ size: number; sha256: string; head: Buffer }> {
    const hash = createHash('sha256');
    let size = 0;
    let head = Buffer.alloc(0);
    const count = new Transform({
      transform(chunk: Buffer, _encoding, done) {
        size += chunk.length;
        hash.update(chunk);
        if (head.length < HEAD) head = Buffer.concat([head, chunk.subarray(0, HEAD - head.length)]);
        if (size > limit) done(new TooLarge());
        else done(null, chunk);
      },
    });
    await pipeline(content, count, new SealFile(key), createWriteStream(path, { flags: 'wx' }));
    return { size, sha256: hash.digest('hex'), head };
  }

  private path(storageKey: string): string {
    return join(this.folder, storageKey);
  }
}
