import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, linkSync, mkdirSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The keys for personal data. Old ones stay to open what they sealed; `active` seals. */
export interface KeyRing {
  readonly active: string;
  /** Key id to 32 bytes. */
  readonly keys: ReadonlyMap<string, Buffer>;
  /** 32 bytes for look-up digests; a change would hide every row from its search. */
  readonly digestKey: Buffer;
}

interface KeyFile {
  active: string;
  keys: Record<string, string>;
  digestKey: string;
}

/** Where the ring lies: `TONGBAN_KEYS`, else a file in the data folder. */
export const keyRingPath = (dataFolder: string, env: NodeJS.ProcessEnv = process.env): string =>
  env['TONGBAN_KEYS'] || join(dataFolder, 'keys.json');

/**
 * Reads the key ring; makes one, readable by its owner alone, where there is none yet.
 *
 * @throws Error when the file is there and is no key ring: sealing under new keys would lose the old data
 */
export function openKeyRing(path: string): KeyRing {
  if (!existsSync(path)) createKeyRing(path);
  try {
    const file = JSON.parse(readFileSync(path, 'utf8')) as KeyFile;
    const keys = new Map(Object.entries(file.keys).map(([id, text]) => [id, key32(text)]));
    if (!keys.has(file.active)) throw new Error('its active key is missing');
    return { active: file.active, keys, digestKey: key32(file.digestKey) };
  } catch (error) {
    throw new Error(`The key ring ${path} cannot be used: ${(error as Error).message}.`, { cause: error });
  }
}

function createKeyRing(path: string): void {
  mkdirSync(dirname(path), { recursive: true });
  const fresh: KeyFile = {
    active: 'k1',
    keys: { k1: randomBytes(32).toString('base64') },
    digestKey: randomBytes(32).toString('base64'),
  };
  // Written whole beside it, then linked: two processes that start together end with the same ring.
  const own = `${path}.${process.pid}.${randomBytes(4).toString('hex')}`;
  writeFileSync(own, `${JSON.stringify(fresh, null, 2)}\n`, { mode: 0o600 });
  chmodSync(own, 0o600);
  try {
    linkSync(own, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    unlinkSync(own);
  }
}

function key32(text: string): Buffer {
  const key = Buffer.from(text, 'base64');
  if (key.length !== 32) throw new Error('a key is not 32 bytes long');
  return key;
}
