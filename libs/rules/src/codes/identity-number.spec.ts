import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  ageOn,
  birthdayOf,
  checkIdentityNumber,
  identityNumberCheckCharacter,
  normaliseIdentityNumber,
} from './index.js';

const figure = fc.constantFrom(...'0123456789');
const text = (length: number) => fc.string({ unit: figure, minLength: length, maxLength: length });
const identityNumber = fc
  .tuple(
    text(6),
    fc.date({ min: new Date('1900-01-01'), max: new Date('2026-01-01'), noInvalidDate: true }),
    text(3),
  )
  .map(([region, born, order]) => {
    const digits = region + born.toISOString().slice(0, 10).replace(/-/g, '') + order;
    return digits + identityNumberCheckCharacter(digits);
  });

describe('an identity number', () => {
  test.each([
    ['11010519491231002X', null],
    ['', 'EMPTY'],
    ['   ', 'EMPTY'],
    ['11010519491231002', 'LENGTH'],
    ['110105194912310021X', 'LENGTH'],
    ['11010519491231002x', 'CHARACTERS'],
    ['1101051949123100X2', 'CHARACTERS'],
    ['１１０１０５１９４９１２３１００２X', 'CHARACTERS'],
    ['11010519491331002X', 'DATE'],
    ['110105190002290021', 'DATE'],
    ['110105000101010021', 'DATE'],
    ['110105194912310021', 'CHECK'],
  ])('%p: %p', (number, reason) => {
    expect(checkIdentityNumber(number)).toEqual(reason ? { valid: false, reason } : { valid: true });
  });

  test('of any region, even an abolished one, is valid when its check character fits', () => {
    fc.assert(fc.property(identityNumber, (number) => checkIdentityNumber(number).valid));
  });

  test('with one wrong digit is found', () => {
    fc.assert(
      fc.property(identityNumber, fc.nat(16), figure, (number, at, digit) => {
        fc.pre(number.charAt(at) !== digit);
        return !checkIdentityNumber(number.slice(0, at) + digit + number.slice(at + 1)).valid;
      }),
    );
  });

  test('with two neighbours exchanged is found', () => {
    fc.assert(
      fc.property(identityNumber, fc.nat(15), (number, at) => {
        const exchanged =
          number.slice(0, at) + number.charAt(at + 1) + number.charAt(at) + number.slice(at + 2);
        fc.pre(exchanged !== number);
        return !checkIdentityNumber(exchanged).valid;
      }),
    );
  });

  test('is mended as people type it', () => {
    expect(normaliseIdentityNumber(' 110105 19491231 002x')).toBe('11010519491231002X');
    expect(normaliseIdentityNumber('１１０１０５１９４９１２３１００２ｘ')).toBe('11010519491231002X');
  });

  test('tells birthday and age', () => {
    expect(birthdayOf('11010519491231002X')).toBe('1949-12-31');
    expect(ageOn('11010519491231002X', '2009-12-30')).toBe(59);
    expect(ageOn('11010519491231002X', '2009-12-31')).toBe(60);
  });
});
