import { createHash } from 'node:crypto';
import { open, readFile, stat, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';

/** Bytes that are looked through line by line in the end. */
const BLOCK = 4096;
/** No line is longer: 40 digits, a colon, a count, the end of the line. */
const LONGEST_LINE = 64;
const LINE = /^([0-9A-Fa-f]{40})(?::\d+)?\r?$/;
/** Digits of a hash by which the files of a folder are named. */
const RANGE = 5;
/** Places at which a file is looked at before it is believed to be sorted. */
const SAMPLES = 64;

/**
 * A list of breached passwords that the operator has put on a disk: SHA-1 hashes (hexadecimal, a count behind a colon
 * may follow), as "Pwned Passwords" are handed out. Either one file, sorted by hash, or a folder with a file for each of
 * the 16^5 beginnings (`00000.txt` … `FFFFF.txt`) that holds the rest of each hash. Nothing is asked over a network.
 */
export class BreachedPasswords {
  private constructor(
    private readonly path: string,
    private readonly inRanges: boolean,
  ) {}

  /** @throws Error with one sentence when the path does not hold such a list */
  static async at(path: string): Promise<BreachedPasswords> {
    const found = await stat(path).catch(() => null);
    if (!found) throw unusable(path, 'there is nothing');
    const list = new BreachedPasswords(path, found.isDirectory());
    if (list.inRanges) await list.checkRanges();
    else await list.checkSorted();
    return list;
  }

  /** Whether the password is in the list. */
  async holds(password: string): Promise<boolean> {
    const hash = createHash('sha1').update(password, 'utf8').digest('hex').toUpperCase();
    return this.inRanges ? this.inRange(hash) : withFile(this.path, (file) => inSorted(file, hash));
  }

  private async inRange(hash: string): Promise<boolean> {
    const rest = hash.slice(RANGE);
    const lines = (await readFile(this.range(hash.slice(0, RANGE)), 'latin1')).split('\n');
    return lines.some((line) => line.slice(0, rest.length).toUpperCase() === rest);
  }

  private range(beginning: string): string {
    return join(this.path, `${beginning}.txt`);
  }

  private async checkRanges(): Promise<void> {
    for (const beginning of ['00000', '7FFFF', 'FFFFF']) {
      const first = await readFile(this.range(beginning), 'latin1').catch(() => '');
      if (!/^[0-9A-Fa-f]{35}(?::\d+)?\r?$/m.test(first))
        throw unusable(this.path, `${beginning}.txt is none of hashes`);
    }
  }

  /** A file that is sorted by how often a password was seen would be searched in vain. */
  private async checkSorted(): Promise<void> {
    await withFile(this.path, async (file) => {
      const { size } = await file.stat();
      let last = '';
      for (let sample = 0; sample < SAMPLES; sample++) {
        const line = await lineFrom(file, sample === 0 ? -1 : Math.floor((size / SAMPLES) * sample));
        if (!line) break;
        if (line.hash === null) throw unusable(this.path, 'it is not one of SHA-1 hashes');
        if (line.hash < last) throw unusable(this.path, 'it is not sorted by hash');
        last = line.hash;
      }
      if (!last) throw unusable(this.path, 'it is not one of SHA-1 hashes');
    });
  }
}

const unusable = (path: string, why: string): Error =>
  new Error(`TONGBAN_BREACHED_PASSWORDS names no list of breached passwords at ${path}: ${why}.`);

async function withFile<T>(path: string, read: (file: FileHandle) => Promise<T>): Promise<T> {
  const file = await open(path, 'r');
  try {
    return await read(file);
  } finally {
    await file.close();
  }
}

/** Halves what is left of the file until a block of it can be read through. */
async function inSorted(file: FileHandle, hash: string): Promise<boolean> {
  let from = 0;
  let to = (await file.stat()).size;
  while (to - from > BLOCK) {
    const line = await lineFrom(file, Math.floor((from + to) / 2));
    if (!line) break;
    if (line.hash === null) throw new Error('The list of breached passwords has a line that is no hash.');
    if (line.hash <= hash) from = line.at;
    else to = line.at;
  }
  const { buffer, bytesRead } = await file.read(Buffer.alloc(to - from + LONGEST_LINE), { position: from });
  const lines = buffer.toString('latin1', 0, bytesRead).split('\n');
  return lines.some((line) => line.slice(0, hash.length).toUpperCase() === hash);
}

/**
 * The first whole line that begins behind a place of the file, and where; -1 is before the first one.
 *
 * @returns null at the end of the file; `hash` is null for a line that is none of a hash
 */
async function lineFrom(
  file: FileHandle,
  place: number,
): Promise<{ at: number; hash: string | null } | null> {
  const start = Math.max(0, place);
  const { buffer, bytesRead } = await file.read(Buffer.alloc(2 * LONGEST_LINE), { position: start });
  const text = buffer.toString('latin1', 0, bytesRead);
  const begins = place < 0 ? 0 : text.indexOf('\n') + 1;
  if (begins >= bytesRead) return null;
  if (begins === 0 && place >= 0) return { at: start, hash: null };
  const [line = ''] = text.slice(begins).split('\n');
  return { at: start + begins, hash: LINE.exec(line)?.[1]?.toUpperCase() ?? null };
}
