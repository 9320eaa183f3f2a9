import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Ciphers } from './ciphers.js';
import { openKeyRing, type KeyRing } from './key-ring.js';

const ring = (active: string, keys: Record<string, Buffer>): KeyRing => ({
  active,
  keys: new Map(Object.entries(keys)),
  digestKey: Buffer.alloc(32, 7),
});
const [old, fresh] = [randomBytes(32), randomBytes(32)];
const ciphers = new Ciphers(ring('k1', { k1: old }));

describe('Ciphers', () => {
  it('opens what it sealed, and seals the same text differently every time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const sealed = ciphers.seal(text);
        expect(sealed).toMatch(/^enc:v1:k1:/);
        expect(ciphers.open(sealed)).toBe(text);
        expect(ciphers.seal(text)).not.toBe(sealed);
      }),
    );
  });

  it('refuses what was altered', () => {
    const sealed = ciphers.seal('11010519491231002X');
    const at = sealed.length - 6;
    const altered = sealed.slice(0, at) + (sealed[at] === 'A' ? 'B' : 'A') + sealed.slice(at + 1);
    expect(() => ciphers.open(altered)).toThrow();
    expect(() => ciphers.open('11010519491231002X')).toThrow('not sealed');
  });

  it('opens under the old key after a new one became active', () => {
    const sealed = ciphers.seal('1000000001');
    const rotated = new Ciphers(ring('k2', { k1: old, k2: fresh }));
    expect(rotated.open(sealed)).toBe('1000000001');
    expect(rotated.seal('x')).toMatch(/^enc:v1:k2:/);
    expect(() => new Ciphers(ring('k2', { k2: fresh })).open(sealed)).toThrow('k1');
  });

  it('digests equal texts equally and depends on its key', () => {
    const other = new Ciphers({ ...ring('k1', { k1: old }), digestKey: Buffer.alloc(32, 8) });
    expect(ciphers.digest('a')).toBe(ciphers.digest('a'));
    expect(ciphers.digest('a')).not.toBe(ciphers.digest('b'));
    expect(ciphers.digest('a')).not.toBe(other.digest('a'));
  });

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
    const made = openKeyRing(path);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(openKeyRing(path)).toEqual(made);
  });

  it('is never replaced when it cannot be read', () => {
    const path = join(folder, 'keys.json');
    writeFileSync(path, '{"active":"k1","keys":{},"digestKey":""}');
    expect(() => openKeyRing(path)).toThrow(path);
    expect(readFileSync(path, 'utf8')).toContain('"keys":{}');
  });
});
