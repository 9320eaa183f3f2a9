import { Transform, type TransformCallback } from 'node:stream';
import { openBytes, sealBytes, sealingOverhead, type SealingKey } from '../ciphers/sealing.js';

/** Bytes of a file that are sealed together: so much is held in memory while a file streams. */
const PIECE = 64 * 1024;

/** What a piece is bound to: its place, and whether it is the last, so that no piece can be moved, left out or cut off. */
function place(index: number, last: boolean): Buffer {
  const bound = Buffer.alloc(5);
  bound.writeUInt32BE(index);
  bound.writeUInt8(last ? 1 : 0, 4);
  return bound;
}

/** Cuts a stream into pieces of one length; the last one, which may be shorter, is known as such. */
abstract class Pieces extends Transform {
  private waiting: Buffer[] = [];
  private length = 0;
  private index = 0;

  constructor(private readonly pieceLength: number) {
    super();
  }

  protected abstract piece(bytes: Buffer, bound: Buffer): Buffer;

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    this.waiting.push(chunk);
    this.length += chunk.length;
    try {
      // The last piece is known at the end alone: one always waits.
      while (this.length > this.pieceLength) this.push(this.next(this.pieceLength, false));
      done();
    } catch (error) {
      done(error as Error);
    }
  }

  override _flush(done: TransformCallback): void {
    try {
      done(null, this.next(this.length, true));
    } catch (error) {
      done(error as Error);
    }
  }

  private next(length: number, last: boolean): Buffer {
    const all = this.waiting.length === 1 ? (this.waiting[0] as Buffer) : Buffer.concat(this.waiting);
    this.waiting = length < all.length ? [all.subarray(length)] : [];
    this.length -= length;
    return this.piece(all.subarray(0, length), place(this.index++, last));
  }
}

/** Seals a file while it streams. */
export class SealFile extends Pieces {
  constructor(private readonly sealingKey: SealingKey) {
    super(PIECE);
  }

  protected override piece(bytes: Buffer, bound: Buffer): Buffer {
    return sealBytes(this.sealingKey, bytes, bound);
  }
}

/** Opens what {@link SealFile} made; the stream breaks off where it was altered or cut. */
export class OpenFile extends Pieces {
  constructor(private readonly sealingKey: SealingKey) {
    super(PIECE + sealingOverhead(sealingKey.cipher));
  }

  protected override piece(bytes: Buffer, bound: Buffer): Buffer {
    return openBytes(this.sealingKey, bytes, bound);
  }
}
