import { mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { SealingCipher } from '@tongban/rules';
import fc from 'fast-check';
import { Ciphers } from './ciphers.js';
import { KeyRingFile } from './key-ring-file.js';
import { newKeyRing, withNewKey, withoutKey, type KeyRing } from './key-ring.js';

const now = new Date('2026-11-22T02:00:00Z');
const ring = newKeyRing('aes-256-gcm');
const ciphers = new Ciphers(ring);

describe.each<SealingCipher>(['aes-256-gcm', 'sm4'])('Ciphers with %s', (cipher) => {
  const first = newKeyRing(cipher);
  const own = new Ciphers(first);

  it('opens what it sealed, and seals the same text differently every time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const sealed = own.seal(text);
        expect(sealed).toMatch(/^enc:v1:k1:/);
        expect(own.open(sealed)).toBe(text);
        expect(own.seal(text)).not.toBe(sealed);
      }),
    );
  });

  it('refuses what was altered, in any of its bytes', () => {
    const [, keyId = '', base64 = ''] = /^enc:v1:(.*?):(.*)$/.exec(own.seal('11010519491231002X')) ?? [];
    const bytes = Buffer.from(base64, 'base64');
    for (const at of bytes.keys()) {
      const altered = Buffer.from(bytes);
      altered[at] = (altered[at] ?? 0) ^ 1;
      expect(() => own.open(`enc:v1:${keyId}:${altered.toString('base64')}`)).toThrow();
    }
    expect(() => own.open(`enc:v1:${keyId}:${bytes.subarray(0, 20).toString('base64')}`)).toThrow();
    expect(() => own.open('11010519491231002X')).toThrow('not sealed');
  });

  it('opens under the old key after one for the other cipher became active', () => {
    const sealed = own.seal('1000000001');
    const rotated = withNewKey(first, cipher === 'sm4' ? 'aes-256-gcm' : 'sm4', now);
    expect(new Ciphers(rotated).open(sealed)).toBe('1000000001');
    expect(new Ciphers(rotated).seal('x')).toMatch(/^enc:v1:k2:/);
    expect(() => new Ciphers(withoutKey(rotated, 'k1')).open(sealed)).toThrow('k1');
  });

  it('finds by the same digest after a rotation, and by none of another ring', () => {
    const rotated = new Ciphers(withNewKey(first, cipher, now));
    expect(rotated.digest('a')).toBe(own.digest('a'));
    expect(own.digest('a')).not.toBe(own.digest('b'));
    expect(new Ciphers(newKeyRing(cipher)).digest('a')).not.toBe(own.digest('a'));
  });

  it('gives a file a key of its own', () => {
    const { key, sealed } = own.newFileKey();
    expect(own.openFileKey(sealed)).toEqual(key);
    expect(own.newFileKey().key.bytes.equals(key.bytes)).toBe(false);
    expect(sealed).not.toContain(key.bytes.toString('base64'));
  });
});

describe('Ciphers', () => {
  it('seals only what the pointers name, in lists too, and opens it again', () => {
    const data = {
      name: '王小满',
      identityNumber: '11010519491231002X',
      rooms: 3,
      household: [{ name: '甲', identityNumber: '1' }, { name: '乙' }, { identityNumber: ['a', null] }],
    };
    const pointers = ['/identityNumber', '/household/*/identityNumber', '/rooms', '/missing/x'];
    const sealed = ciphers.sealPointers(data, pointers);
    expect(JSON.stringify(sealed)).not.toContain('11010519491231002X');
    expect(sealed.name).toBe('王小满');
    expect(sealed.household[1]).toEqual({ name: '乙' });
    expect(sealed.rooms).toMatch(/^enc:/);
    expect(ciphers.openPointers(sealed, pointers)).toEqual(data);
    expect(ciphers.sealPointers(sealed, pointers)).toEqual(sealed);
  });
});

describe('the key ring', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'tongban-keys-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('is made once, for its owner alone, and stays', () => {
    const path = join(folder, 'deep', 'keys.json');
    const made = new KeyRingFile(path, 'sm4').ring();
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(made).toMatchObject({ active: 'k1', digestHash: 'sm3' });
    expect(new KeyRingFile(path).ring()).toEqual(made);
  });

  it('is never replaced when it cannot be read', () => {
    const path = join(folder, 'keys.json');
    writeFileSync(path, '{"active":"k1","keys":{},"digestKey":""}');
    expect(() => new KeyRingFile(path)).toThrow(path);
    expect(readFileSync(path, 'utf8')).toContain('"keys":{}');
  });

  it('reads a ring of the first version', () => {
    const path = join(folder, 'keys.json');
    const key = Buffer.alloc(32, 5).toString('base64');
    writeFileSync(path, JSON.stringify({ active: 'k1', keys: { k1: key }, digestKey: key }));
    const sealing = new Ciphers(new KeyRingFile(path));
    expect(sealing.open(sealing.seal('王小满'))).toBe('王小满');
  });

  it('reaches another process without a restart', () => {
    const path = join(folder, 'keys.json');
    const here = new KeyRingFile(path);
    const there = new Ciphers(new KeyRingFile(path));
    here.change((old: KeyRing) => withNewKey(old, 'sm4', now));
    // What the new key sealed is opened at once; sealing follows with the next look at the file.
    expect(there.open(new Ciphers(here).seal('1000000001'))).toBe('1000000001');
    expect(there.seal('x')).toMatch(/^enc:v1:k2:/);
  });

  it('is changed by one command at a time', () => {
    const path = join(folder, 'keys.json');
    const file = new KeyRingFile(path);
    writeFileSync(`${path}.lock`, '');
    expect(() => file.change((old) => old)).toThrow(`${path}.lock`);
    utimesSync(path, now, now);
    expect(file.reread().active).toBe('k1');
  });

  it('keeps the key that seals', () => {
    expect(() => withoutKey(ring, 'k1')).toThrow('k1');
  });
});
