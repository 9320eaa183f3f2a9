import type { SecurityValues } from './values.js';

/** Why a password cannot be taken. */
export type PasswordProblem = 'short' | 'long' | 'classes' | 'name' | 'simple';

/** Longer ones are no passwords but an attempt to keep the hash busy. */
export const longestPassword = 128;

const classes: readonly RegExp[] = [/[a-z]/, /[A-Z]/, /[0-9]/, /[^a-zA-Z0-9]/];

/**
 * What everybody tries first, here and in this trade; compared without case, and without what is put before or after
 * it. The server also knows the common passwords of the world (libs/server/identity/src/staff/known-passwords).
 */
const common: readonly string[] = [
  'password',
  'passw0rd',
  'p@ssw0rd',
  'qwerty',
  'qwertyuiop',
  '1qaz2wsx',
  '123qwe',
  'admin',
  'administrator',
  'welcome',
  'letmein',
  'iloveyou',
  'woaini',
  'wodemima',
  'mima',
  'woaizhongguo',
  'zhongguo',
  'renmin',
  'zhengfu',
  'gongwuyuan',
  'xingzheng',
  'shenpi',
  'banshi',
  'dating',
  'abc',
  'zhengwu',
  'tongban',
];

/**
 * Everything that speaks against a password; empty when it may be taken. Former passwords are the caller's matter.
 *
 * @param password as typed; characters are counted, not UTF-16 units
 * @param username it must not lie in the password, whatever its case
 */
export function passwordProblems(
  password: string,
  username: string,
  rules: Pick<SecurityValues['password'], 'minLength' | 'classes'>,
): PasswordProblem[] {
  const length = [...password].length;
  const lower = password.toLowerCase();
  const problems: PasswordProblem[] = [];
  if (length < rules.minLength) problems.push('short');
  if (length > longestPassword) problems.push('long');
  if (classes.filter((one) => one.test(password)).length < rules.classes) problems.push('classes');
  if (username && lower.includes(username.toLowerCase())) problems.push('name');
  if (isSimple(lower)) problems.push('simple');
  return problems;
}

/** A common word with digits and signs around it, or hardly any different characters. */
function isSimple(lower: string): boolean {
  const core = lower.replace(/^[^a-z]+|[^a-z]+$/g, '');
  return (
    common.includes(core) || common.includes(lower.replace(/[^a-z0-9@]/g, '')) || new Set(lower).size < 5
  );
}
