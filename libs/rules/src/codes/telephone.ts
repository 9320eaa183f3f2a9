import { invalid, valid, type CodeCheck } from './check.js';

export const telephoneReasons = ['EMPTY', 'CHARACTERS', 'LENGTH', 'PREFIX'] as const;
export type TelephoneReason = (typeof telephoneReasons)[number];

/**
 * Checks a telephone number of the mainland: a mobile number (11 figures, 13 to 19), or a fixed one with
 * its area code (`0826-2333456`, hyphen optional).
 */
export function checkTelephone(text: string): CodeCheck<TelephoneReason> {
  if (text.trim() === '') return invalid('EMPTY');
  if (!/^[\d-]+$/.test(text)) return invalid('CHARACTERS');
  if (text.charAt(0) === '0') {
    return isFixed(text) ? valid : invalid('LENGTH');
  }
  if (text.includes('-')) return invalid('CHARACTERS');
  if (text.length !== 11) return invalid('LENGTH');
  return /^1[3-9]/.test(text) ? valid : invalid('PREFIX');
}

/** Mends what people type: spaces, the country code, long dashes. */
export function normaliseTelephone(text: string): string {
  return text
    .replace(/[\s()（）]/g, '')
    .replace(/[‐-―－]/g, '-')
    .replace(/^(\+|00)86-?/, '');
}

/** 010 and 02x are followed by 8 figures, the other area codes of four figures by 7 or 8. */
function isFixed(text: string): boolean {
  return /^0(10|2\d)-?\d{8}$/.test(text) || /^0[3-9]\d{2}-?\d{7,8}$/.test(text);
}
