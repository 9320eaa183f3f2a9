import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { SealingCipher } from '@tongban/rules';
import { keyLength, newSealingKey, type SealingKey } from './sealing.js';

/** A key of the ring. */
export interface RingKey extends SealingKey {
  /** When another key took over; null while this one seals. */
  readonly replacedAt: Date | null;
}

/** The keys for personal data. Old ones stay to open what they sealed; `active` seals. */
export interface KeyRing {
  readonly active: string;
  /** By key id. */
  readonly keys: ReadonlyMap<string, RingKey>;
  /** 32 bytes for look-up digests; a change would hide every row from its search. */
  readonly digestKey: Buffer;
  /** Hash of the look-up digests, chosen when the ring is made and never changed. */
  readonly digestHash: 'sha256' | 'sm3';
}

/** The ring as it lies on the disk; a plain text for a key is AES, as the first version wrote it. */
interface RingText {
  active: string;
  keys: Record<string, string | { cipher: SealingCipher; key: string; replacedAt?: string }>;
  digestKey: string;
  digestHash?: 'sha256' | 'sm3';
}

/** Where the ring lies: `TONGBAN_KEYS`, else a file in the data folder. */
export const keyRingPath = (dataFolder: string, env: NodeJS.ProcessEnv = process.env): string =>
  env['TONGBAN_KEYS'] || join(dataFolder, 'keys.json');

/** A new ring with one key. */
export const newKeyRing = (cipher: SealingCipher): KeyRing => ({
  active: 'k1',
  keys: new Map([['k1', { ...newSealingKey(cipher), replacedAt: null }]]),
  digestKey: randomBytes(32),
  digestHash: cipher === 'sm4' ? 'sm3' : 'sha256',
});

/** The same ring with a new key that seals from now on. */
export function withNewKey(ring: KeyRing, cipher: SealingCipher, now: Date): KeyRing {
  const numbers = [...ring.keys.keys()].map((id) => Number(/^k(\d+)$/.exec(id)?.[1] ?? 0));
  const active = `k${Math.max(0, ...numbers) + 1}`;
  const older = [...ring.keys].map(([id, key]): [string, RingKey] => [
    id,
    id === ring.active ? { ...key, replacedAt: now } : key,
  ]);
  return {
    ...ring,
    active,
    keys: new Map([...older, [active, { ...newSealingKey(cipher), replacedAt: null }]]),
  };
}

/** The same ring without a key that seals no more. */
export function withoutKey(ring: KeyRing, id: string): KeyRing {
  if (id === ring.active) throw new Error(`The key ${id} seals: it cannot be taken out.`);
  return { ...ring, keys: new Map([...ring.keys].filter(([one]) => one !== id)) };
}

/**
 * Reads a ring.
 *
 * @throws Error when the text is no key ring: sealing under new keys would lose the old data
 */
export function readKeyRing(text: string): KeyRing {
  const file = JSON.parse(text) as RingText;
  const keys = new Map(Object.entries(file.keys).map(([id, key]) => [id, ringKey(key)]));
  if (!keys.has(file.active)) throw new Error('its active key is missing');
  const digestKey = Buffer.from(file.digestKey, 'base64');
  if (digestKey.length !== 32) throw new Error('its digest key is not 32 bytes long');
  return { active: file.active, keys, digestKey, digestHash: file.digestHash ?? 'sha256' };
}

/** A ring as the text that {@link readKeyRing} reads. */
export function writeKeyRing(ring: KeyRing): string {
  const text: RingText = {
    active: ring.active,
    keys: Object.fromEntries(
      [...ring.keys].map(([id, { cipher, bytes, replacedAt }]) => [
        id,
        {
          cipher,
          key: bytes.toString('base64'),
          ...(replacedAt ? { replacedAt: replacedAt.toISOString() } : {}),
        },
      ]),
    ),
    digestKey: ring.digestKey.toString('base64'),
    digestHash: ring.digestHash,
  };
  return `${JSON.stringify(text, null, 2)}\n`;
}

function ringKey(text: RingText['keys'][string]): RingKey {
  const { cipher, key, replacedAt } =
    typeof text === 'string' ? { cipher: 'aes-256-gcm' as const, key: text, replacedAt: undefined } : text;
  const bytes = Buffer.from(key, 'base64');
  if (cipher !== 'aes-256-gcm' && cipher !== 'sm4')
    throw new Error('a key is for a cipher that is not known');
  if (bytes.length !== keyLength(cipher)) throw new Error(`a key is not ${keyLength(cipher)} bytes long`);
  return { cipher, bytes, replacedAt: replacedAt ? new Date(replacedAt) : null };
}
