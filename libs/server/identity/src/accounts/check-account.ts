import { sentence, type Language, type RefusalField } from '@tongban/kernel';
import { checkIdentityNumber, rolesProblem, type Region } from '@tongban/rules';
import type { AccountFields } from './account.queries.js';

const LONGEST_NAME = 60;
const USERNAME = /^[a-z][a-z0-9._-]{2,31}$/;

/** What an account may name. */
export interface AccountWorld {
  readonly departmentIds: ReadonlySet<string>;
  readonly regionCodes: ReadonlySet<string>;
  /** Their ids. */
  readonly windows: ReadonlySet<string>;
}

/** Every region code of a tree. */
export const regionCodesOf = (region: Region): string[] => [
  region.code,
  ...(region.children ?? []).flatMap(regionCodesOf),
];

/** Takes the spaces around texts away. Roles and lists stay as they are: what is wrong with them is told. */
export const tidyAccount = <T extends AccountFields>(fields: T): T => ({
  ...fields,
  name: fields.name.trim(),
  nameEn: fields.nameEn?.trim() || null,
  windowId: fields.windowId || null,
});

/** Every field of an account that cannot stand like this, all at once. */
export function accountProblems(
  fields: AccountFields,
  world: AccountWorld,
  language: Language,
): RefusalField[] {
  const problem = (pointer: string, code: string, values = {}): RefusalField => ({
    pointer,
    message: sentence(code, language, values),
  });
  const text = (pointer: string, value: string): RefusalField[] => {
    if (!value) return [problem(pointer, 'ACCOUNT_NEEDED')];
    return value.length > LONGEST_NAME ? [problem(pointer, 'ACCOUNT_LONG', { most: LONGEST_NAME })] : [];
  };
  const list = (
    pointer: string,
    chosen: readonly string[] | null,
    known: ReadonlySet<string>,
    code: string,
  ): RefusalField[] => {
    if (!chosen) return [];
    if (chosen.length === 0) return [problem(pointer, 'ACCOUNT_SCOPE_EMPTY')];
    return chosen.every((one) => known.has(one)) ? [] : [problem(pointer, code)];
  };
  const roles = rolesProblem(fields.roles);
  return [
    ...text('/name', fields.name),
    ...(fields.nameEn ? text('/nameEn', fields.nameEn) : []),
    ...(roles ? [problem('/roles', roles)] : []),
    ...list('/departmentIds', fields.departmentIds, world.departmentIds, 'ACCOUNT_DEPARTMENT_UNKNOWN'),
    ...list('/regionCodes', fields.regionCodes, world.regionCodes, 'ACCOUNT_REGION_UNKNOWN'),
    ...(fields.windowId && !world.windows.has(fields.windowId)
      ? [problem('/windowId', 'ACCOUNT_WINDOW_UNKNOWN')]
      : []),
  ];
}

/**
 * What is wrong with the identity number that is given for an account; empty when nothing is.
 *
 * @param needed whether there has to be one: without it nobody knows which cases are this person's own
 */
export function identityProblems(number: string | null, needed: boolean, language: Language): RefusalField[] {
  const problem = (code: string): RefusalField[] => [
    { pointer: '/identityNumber', message: sentence(code, language) },
  ];
  if (number === null) return needed ? problem('ACCOUNT_IDENTITY_NEEDED') : [];
  return checkIdentityNumber(number).valid ? [] : problem('ACCOUNT_IDENTITY_BAD');
}

/** What is wrong with a username; empty when nothing is. */
export const usernameProblems = (username: string, language: Language): RefusalField[] =>
  USERNAME.test(username)
    ? []
    : [{ pointer: '/username', message: sentence('ACCOUNT_USERNAME_BAD', language) }];
