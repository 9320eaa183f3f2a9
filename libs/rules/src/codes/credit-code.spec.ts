import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { creditCodeAlphabet } from './credit-code.js';
import { checkCreditCode, creditCodeCheckCharacter } from './index.js';

const character = fc.constantFrom(...creditCodeAlphabet);
const creditCode = fc
  .string({ unit: character, minLength: 17, maxLength: 17 })
  .map((body) => body + creditCodeCheckCharacter(body));

describe('a unified social credit code', () => {
  test.each([
    ['11440232MB2D06811W', null],
    [' ', 'EMPTY'],
    ['11736', 'LENGTH'],
    ['11440232mb2d06811w', 'CHARACTERS'],
    ['11440232MB2D0681IW', 'CHARACTERS'],
    ['11440232MB2D06811X', 'CHECK'],
  ])('%p: %p', (code, reason) => {
    expect(checkCreditCode(code)).toEqual(reason ? { valid: false, reason } : { valid: true });
  });

  test('with one wrong character is found', () => {
    fc.assert(
      fc.property(creditCode, fc.nat(17), character, (code, at, wrong) => {
        expect(checkCreditCode(code).valid).toBe(true);
        fc.pre(code.charAt(at) !== wrong);
        expect(checkCreditCode(code.slice(0, at) + wrong + code.slice(at + 1)).valid).toBe(false);
      }),
    );
  });

  test('with any two of its first characters exchanged is found', () => {
    fc.assert(
      fc.property(creditCode, fc.nat(16), fc.nat(16), (code, one, other) => {
        fc.pre(code.charAt(one) !== code.charAt(other));
        const characters = Array.from(code);
        characters[one] = code.charAt(other);
        characters[other] = code.charAt(one);
        expect(checkCreditCode(characters.join('')).valid).toBe(false);
      }),
    );
  });
});
