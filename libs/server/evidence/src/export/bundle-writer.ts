import { createHash, type Hash } from 'node:crypto';
import { createWriteStream, type WriteStream } from 'node:fs';
import { once } from 'node:events';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';

/** Writes one file of JSON lines and takes its digest on the way. */
export class LinesFile {
  private readonly stream: WriteStream;
  private readonly hash: Hash = createHash('sha256');
  private count = 0;

  constructor(
    folder: string,
    readonly name: string,
  ) {
    this.stream = createWriteStream(join(folder, name), { flags: 'wx' });
  }

  /** Lines written so far. */
  get lines(): number {
    return this.count;
  }

  async write(value: unknown): Promise<void> {
    const line = `${JSON.stringify(value)}\n`;
    this.hash.update(line, 'utf8');
    this.count += 1;
    if (!this.stream.write(line)) await once(this.stream, 'drain');
  }

  /** Ends the file; its SHA-256 (hex). */
  async end(): Promise<string> {
    this.stream.end();
    await finished(this.stream);
    return this.hash.digest('hex');
  }
}
