import {
  checkCreditCode,
  checkIdentityNumber,
  creditCodeSentences,
  identityNumberSentences,
} from '../codes/index.js';

/** `check identity-number`: one line in, `valid` or `invalid: reason` out. */
export function checkIdentityNumberLine(line: string): string {
  const check = checkIdentityNumber(withoutReturn(line));
  return check.valid ? 'valid' : `invalid: ${identityNumberSentences.en[check.reason]}`;
}

/** `check credit-code`: one line in, `valid` or `invalid: reason` out. */
export function checkCreditCodeLine(line: string): string {
  const check = checkCreditCode(withoutReturn(line));
  return check.valid ? 'valid' : `invalid: ${creditCodeSentences.en[check.reason]}`;
}

/** A file from Windows ends its lines with a return, which is no part of the value. */
function withoutReturn(line: string): string {
  return line.replace(/\r$/, '');
}
