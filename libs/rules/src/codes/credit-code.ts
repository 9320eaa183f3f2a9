import { invalid, lengthOf, valid, type CodeCheck } from './check.js';

export const creditCodeReasons = ['EMPTY', 'LENGTH', 'CHARACTERS', 'CHECK'] as const;
export type CreditCodeReason = (typeof creditCodeReasons)[number];

/** Figures and capitals without I, O, S, V and Z, which are read as others. */
export const creditCodeAlphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** Checks a unified social credit code (统一社会信用代码, GB 32100-2015). */
export function checkCreditCode(text: string): CodeCheck<CreditCodeReason> {
  if (text.trim() === '') return invalid('EMPTY');
  if (lengthOf(text) !== 18) return invalid('LENGTH');
  if (Array.from(text).some((character) => !creditCodeAlphabet.includes(character))) {
    return invalid('CHARACTERS');
  }
  return text.charAt(17) === creditCodeCheckCharacter(text) ? valid : invalid('CHECK');
}

/** The check character that belongs to the first 17 characters: (31 − Σ aᵢ·3ⁱ mod 31) mod 31. */
export function creditCodeCheckCharacter(characters: string): string {
  let sum = 0;
  let weight = 1;
  for (let index = 0; index < 17; index += 1) {
    sum += creditCodeAlphabet.indexOf(characters.charAt(index)) * weight;
    weight = (weight * 3) % 31;
  }
  return creditCodeAlphabet.charAt((31 - (sum % 31)) % 31);
}
