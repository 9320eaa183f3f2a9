import { isDay, type Day } from '../days/index.js';
import { invalid, lengthOf, valid, type CodeCheck } from './check.js';

export const identityNumberReasons = ['EMPTY', 'LENGTH', 'CHARACTERS', 'DATE', 'CHECK'] as const;
export type IdentityNumberReason = (typeof identityNumberReasons)[number];

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const checkCharacters = '10X98765432';

/** Nobody alive was born before; a year that is a slip of the pen is told as an impossible date. */
const firstBirthday = '1800-01-01';

/**
 * Checks a citizen's identity number (公民身份号码, GB 11643-1999).
 *
 * Region codes are not looked up: those of abolished counties live on in valid numbers. The check
 * character is the capital X of the standard, so that one person has one number;
 * `normaliseIdentityNumber` mends what people type.
 *
 * @param text  as it is, without mending
 */
export function checkIdentityNumber(text: string): CodeCheck<IdentityNumberReason> {
  if (text.trim() === '') return invalid('EMPTY');
  if (lengthOf(text) !== 18) return invalid('LENGTH');
  if (!/^\d{17}[\dX]$/.test(text)) return invalid('CHARACTERS');
  const birthday = birthdayIn(text);
  if (!isDay(birthday) || birthday < firstBirthday) return invalid('DATE');
  return text.charAt(17) === identityNumberCheckCharacter(text) ? valid : invalid('CHECK');
}

/** The check character that belongs to the first 17 digits. */
export function identityNumberCheckCharacter(digits: string): string {
  const sum = weights.reduce((total, weight, index) => total + weight * Number(digits.charAt(index)), 0);
  return checkCharacters.charAt(sum % 11);
}

/** Mends what people type: spaces, full-width figures and a small x. */
export function normaliseIdentityNumber(text: string): string {
  return text
    .replace(/[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/g, (wide) =>
      String.fromCharCode(wide.charCodeAt(0) - 0xfee0),
    )
    .replace(/\s/g, '')
    .toUpperCase();
}

/** The day of birth that a valid identity number says. */
export function birthdayOf(identityNumber: string): Day {
  return birthdayIn(identityNumber);
}

/** Full years of age on a day, for conditions such as 60 and older. */
export function ageOn(identityNumber: string, today: Day): number {
  const birthday = birthdayIn(identityNumber);
  const years = Number(today.slice(0, 4)) - Number(birthday.slice(0, 4));
  return today.slice(5) < birthday.slice(5) ? years - 1 : years;
}

function birthdayIn(text: string): Day {
  return `${text.slice(6, 10)}-${text.slice(10, 12)}-${text.slice(12, 14)}`;
}
