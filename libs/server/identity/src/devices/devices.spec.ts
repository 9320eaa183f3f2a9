import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { deviceOf } from './device-of.js';
import { maskAddressOfClient } from './mask-address.js';

describe('the name of a device', () => {
  it.each([
    [
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/130.0 Safari/537.36 Edg/130.0',
      'Edge · Windows',
    ],
    ['Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/130.0.0.0 Safari/537.36', 'Chrome · Linux'],
    [
      'Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) Version/17.0 Mobile/15E148 Safari/604.1',
      'Safari · iOS',
    ],
    ['Mozilla/5.0 (Linux; Android 9; phone) Chrome/86 Mobile MicroMessenger/8.0.50', 'WeChat · Android'],
    ['AlipayClient/10.5.0', 'Alipay'],
    ['node', null],
  ])('of %s', (userAgent, name) => expect(deviceOf(userAgent)).toBe(name));

  it('never repeats what a client made up', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(deviceOf(`<script>${text}</script>`) ?? '').toMatch(/^[\w ·]*$/);
      }),
    );
  });
});

it.each([
  ['203.0.113.7', '203.0.*.*'],
  ['::ffff:203.0.113.7', '203.0.*.*'],
  ['2001:db8:1:2::7', '2001:db8:*'],
  ['somewhere', '*'],
])('the address %s is shown as %s', (address, shown) => expect(maskAddressOfClient(address)).toBe(shown));
