import { appendFile, mkdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, Database, type ServerConfig } from '@tongban/kernel';
import { sealHash } from './seal-text.js';
import { sealsFrom, type SealRow } from './seal.queries.js';

/** A seal as the file holds it. */
export interface FiledSeal {
  readonly number: number;
  readonly text: string;
  readonly signature: string;
}

const PAGE = 500;

/**
 * A copy of every seal outside the database: `evidence/seals.jsonl` in the data folder, a line a seal. Whoever can write
 * to the database alone can take the last seals out of it, and is found by this file; it is meant to be carried off to
 * where nobody can write (docs/evidence.md).
 */
@Injectable()
export class SealFile {
  readonly path: string;

  constructor(
    private readonly database: Database,
    @Inject(CONFIG) config: Pick<ServerConfig, 'dataFolder'>,
  ) {
    this.path = join(config.dataFolder, 'evidence', 'seals.jsonl');
  }

  /** Adds the seals that are not in the file yet, also those that a crash kept out of it. */
  async complete(): Promise<void> {
    await mkdir(dirname(this.path), { recursive: true });
    let last = (await this.read()).at(-1)?.number ?? 0;
    // What a crash cut off stays a line of its own.
    if (!(await this.text()).endsWith('\n')) await appendFile(this.path, '\n', { mode: 0o600 });
    for (;;) {
      const seals = await this.database.read<SealRow>(sealsFrom(last, PAGE));
      if (!seals.length) return;
      const lines = seals.map(({ number, text, signature }) => JSON.stringify({ number, text, signature }));
      await appendFile(this.path, `${lines.join('\n')}\n`, { mode: 0o600 });
      last = seals.at(-1)?.number ?? last;
    }
  }

  /** All seals of the file; a line that was cut off by a crash is left out. */
  async read(): Promise<FiledSeal[]> {
    return (await this.text()).split('\n').flatMap((line) => {
      try {
        return [JSON.parse(line) as FiledSeal];
      } catch {
        return [];
      }
    });
  }

  private text(): Promise<string> {
    return readFile(this.path, 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return '';
      throw error;
    });
  }

  /** Hash of each seal of the file, by number. */
  async hashes(): Promise<ReadonlyMap<number, string>> {
    return new Map(
      (await this.read()).map(({ number, text, signature }) => [number, sealHash(text, signature)]),
    );
  }
}
