import type { Language } from '@tongban/kernel';

/**
 * What people call the fields of inputs. They meet these names only where a program sends more than any form lets
 * somebody write. A test asks for a name of every text and list of both schemas.
 */
const NAMES: Readonly<Record<string, Readonly<Record<Language, string>>>> = {};

/** What a field of an input is called in the reader's language; its own name where it is a key of somebody's JSON. */
export const inputName = (field: string, language: Language): string =>
  Object.hasOwn(NAMES, field) ? (NAMES[field]?.[language] ?? field) : field;

/** Whether a field has a name for people. */
export const hasInputName = (field: string): boolean => Object.hasOwn(NAMES, field);
