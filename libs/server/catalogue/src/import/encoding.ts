import { createReadStream } from 'node:fs';
import { Transform, type TransformCallback } from 'node:stream';
import { refuse, type Refusal } from '@tongban/kernel';

const LINE_FEED = 0x0a;
/** A text in UTF-16 has a zero byte among its first bytes. */
const UTF16_SHOWS = 100;

/** Lets bytes through as long as they are UTF-8; fails at the first that are not and says on which line. */
export class Utf8Check extends Transform {
  private readonly decoder = new TextDecoder('utf-8', { fatal: true });
  /** Whether bytes came that are not UTF-8. */
  broken = false;
  /** Line that is being looked at, from 1. */
  line = 1;

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    try {
      if (this.line === 1 && chunk.subarray(0, UTF16_SHOWS).includes(0)) throw new TypeError('UTF-16');
      // Line by line, so that the line is known; a line feed is never part of another character.
      for (let start = 0; start < chunk.length;) {
        const feed = chunk.indexOf(LINE_FEED, start);
        const end = feed < 0 ? chunk.length : feed + 1;
        this.decoder.decode(chunk.subarray(start, end), { stream: true });
        if (feed >= 0) this.line++;
        start = end;
      }
      done(null, chunk);
    } catch (error) {
      this.fail(error, done);
    }
  }

  override _flush(done: TransformCallback): void {
    try {
      this.decoder.decode();
      done();
    } catch (error) {
      this.fail(error, done);
    }
  }

  private fail(error: unknown, done: TransformCallback): void {
    this.broken = true;
    done(error instanceof Error ? error : new Error(String(error)));
  }
}

/** Says that a file is not UTF-8, and what it seems to be: Chinese spreadsheets are often saved as GB18030. */
export async function encodingProblem(path: string, line: number): Promise<Refusal> {
  const start = await firstBytes(path);
  const values = { line };
  if (
    (start[0] === 0xff && start[1] === 0xfe) ||
    (start[0] === 0xfe && start[1] === 0xff) ||
    start.subarray(0, UTF16_SHOWS).includes(0)
  ) {
    return refuse('CATALOGUE_FILE_UTF16', { values });
  }
  return refuse((await decodes(path, 'gb18030')) ? 'CATALOGUE_FILE_GB18030' : 'CATALOGUE_FILE_NOT_UTF8', {
    values,
  });
}

async function firstBytes(path: string): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of createReadStream(path, { end: 4_095 }) as AsyncIterable<Buffer>)
    chunks.push(chunk);
  return Buffer.concat(chunks);
}

async function decodes(path: string, encoding: string): Promise<boolean> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  try {
    for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>)
      decoder.decode(chunk, { stream: true });
    decoder.decode();
    return true;
  } catch {
    return false;
  }
}
