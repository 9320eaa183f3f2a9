import { createCipheriv, createHash, createHmac } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { newSealingKey, openBytes, sealBytes } from './sealing.js';

const hex = (text: string): Buffer => Buffer.from(text.replace(/ /g, ''), 'hex');

/** The national ciphers come from OpenSSL; these are the standards' own examples, so that a wrong build is noticed. */
describe('the national ciphers of this Node', () => {
  const block = hex('01 23 45 67 89 ab cd ef fe dc ba 98 76 54 32 10');

  it('SM4 encrypts example 1 of GB/T 32907', () => {
    const cipher = createCipheriv('sm4-ecb', block, null).setAutoPadding(false);
    expect(cipher.update(block)).toEqual(hex('68 1e df 34 d2 06 96 5e 86 b3 e9 4f 53 6e 42 46'));
  });

  it('SM4 encrypts example 2 of GB/T 32907: a million times over', () => {
    const cipher = createCipheriv('sm4-ecb', block, null).setAutoPadding(false);
    let text: Buffer = block;
    for (let times = 0; times < 1_000_000; times++) text = cipher.update(text);
    expect(text).toEqual(hex('59 52 98 c7 c6 fd 27 1f 04 02 f8 04 c3 3d 3f 66'));
  });

  it('counter mode is SM4 of the counter, added to the text', () => {
    const counter = hex('00000000000000000000000000000001');
    const stream = createCipheriv('sm4-ecb', block, null).setAutoPadding(false).update(counter);
    const text = Buffer.alloc(16);
    expect(createCipheriv('sm4-ctr', block, counter).update(text)).toEqual(stream);
  });

  it('SM3 hashes the examples of GB/T 32905', () => {
    const sm3 = (text: string): string => createHash('sm3').update(text).digest('hex');
    expect(sm3('abc')).toBe('66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0');
    expect(sm3('abcd'.repeat(16))).toBe('debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732');
  });

  it('HMAC-SM3 is the HMAC of RFC 2104 over SM3', () => {
    const [key, text] = [Buffer.alloc(32, 0xb1), Buffer.from('云溪市')];
    const padded = Buffer.concat([key, Buffer.alloc(32)]);
    const pad = (byte: number): Buffer => Buffer.from(padded.map((one) => one ^ byte));
    const inner = createHash('sm3').update(pad(0x36)).update(text).digest();
    const outer = createHash('sm3').update(pad(0x5c)).update(inner).digest();
    expect(createHmac('sm3', key).update(text).digest()).toEqual(outer);
  });
});

describe.each(['aes-256-gcm', 'sm4'] as const)('sealing with %s', (cipher) => {
  it('opens together with what it is bound to, and with nothing else', () => {
    const key = newSealingKey(cipher);
    const sealed = sealBytes(key, Buffer.from('text'), Buffer.from('first'));
    expect(openBytes(key, sealed, Buffer.from('first')).toString()).toBe('text');
    for (const other of ['second', '', 'firs']) {
      expect(() => openBytes(key, sealed, Buffer.from(other))).toThrow();
    }
    expect(() => openBytes(newSealingKey(cipher), sealed, Buffer.from('first'))).toThrow();
  });
});
