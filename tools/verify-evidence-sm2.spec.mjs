import { createHash, randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { sm2Verifies, sm3 } from './verify-evidence-sm2.mjs';

const hex = (/** @type {Uint8Array} */ bytes) => Buffer.from(bytes).toString('hex');

describe('SM3', () => {
  it('gives the digests of GB/T 32905-2016, appendix A', () => {
    expect(hex(sm3(Buffer.from('abc')))).toBe(
      '66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0',
    );
    expect(hex(sm3(Buffer.from('abcd'.repeat(16))))).toBe(
      'debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732',
    );
  });

  it('agrees with OpenSSL on every length around a block', () => {
    for (let length = 0; length < 140; length += 1) {
      const bytes = randomBytes(length);
      expect(hex(sm3(bytes))).toBe(createHash('sm3').update(bytes).digest('hex'));
    }
  });
});

describe('SM2', () => {
  // GB/T 32918.5-2017, appendix A.2: recommended curve, identity 1234567812345678.
  const publicKey =
    '09f9df311e5421a150dd7d161e4bc5c672179fad1833fc076bb08ff356f35020' +
    'ccea490ce26775a52dc6ea718cc1aa600aed05fbf35e084a6632f6072da9ad13';
  const signature =
    'f5a03b0648d2c4630eeac513e1bb81a15944da3827d5b74143ac7eaceee720b3' +
    'b1b6aa29df212fd8763182bc0d421ca1bb9038fd1f7f42d4840b69c485bbc1aa';
  const message = Buffer.from('message digest');

  it('accepts the signature of GB/T 32918.5-2017', () => {
    expect(sm2Verifies(message, signature, publicKey)).toBe(true);
  });

  const order = 'fffffffeffffffffffffffffffffffff7203df6b21c6052b53bbf40939d54123';
  it.each([
    ['another message', Buffer.from('message digesu'), signature, publicKey],
    ['another r', message, `0${signature.slice(1)}`, publicKey],
    ['another s', message, `${signature.slice(0, -1)}b`, publicKey],
    ['an s of zero', message, signature.slice(0, 64) + '0'.repeat(64), publicKey],
    ['an r of the order of the curve', message, order + signature.slice(64), publicKey],
    ['a key that is no point', message, signature, `${publicKey.slice(0, -1)}4`],
    ['a short signature', message, signature.slice(2), publicKey],
    ['no key', message, signature, ''],
  ])('refuses %s', (_name, text, signed, key) => {
    expect(sm2Verifies(text, signed, key)).toBe(false);
  });
});
