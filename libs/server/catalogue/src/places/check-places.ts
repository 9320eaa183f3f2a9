import { sentence, type Language, type RefusalField } from '@tongban/kernel';
import type { DepartmentFields, HallFields, HallWindowPlace } from './places.queries.js';

/** A window as somebody wants it; without an id it is a new one. */
export type SentWindow = Omit<HallWindowPlace, 'id'> & { readonly id?: string | null };

/** What somebody wants a hall to be. */
export type SentHall = Omit<HallFields, 'windows'> & { readonly windows: readonly SentWindow[] };

const LONGEST_NAME = 100;
const LONGEST_TEXT = 300;
const MOST_WINDOWS = 200;

/** Takes the spaces around all texts away. */
export const tidyDepartment = (fields: DepartmentFields): DepartmentFields => ({
  name: fields.name.trim(),
  nameEn: fields.nameEn?.trim() || null,
  telephone: fields.telephone?.trim() || null,
  address: fields.address?.trim() || null,
  addressEn: fields.addressEn?.trim() || null,
  hours: fields.hours?.trim() || null,
  hoursEn: fields.hoursEn?.trim() || null,
});

/** The same for a hall and its windows. */
export const tidyHall = (hall: SentHall): SentHall => ({
  name: hall.name.trim(),
  nameEn: hall.nameEn.trim(),
  address: hall.address.trim(),
  addressEn: hall.addressEn.trim(),
  hours: hall.hours.trim(),
  hoursEn: hall.hoursEn.trim(),
  telephone: hall.telephone.trim(),
  windows: hall.windows.map(({ id, number, name, nameEn }) => ({
    id,
    number: number.trim(),
    name: name.trim(),
    nameEn: nameEn.trim(),
  })),
});

/** Every field of a department that cannot stand like this. */
export function departmentProblems(fields: DepartmentFields, language: Language): RefusalField[] {
  return [
    ...textProblem('/name', fields.name, LONGEST_NAME, language),
    ...optional('/nameEn', fields.nameEn, LONGEST_NAME, language),
    ...optional('/telephone', fields.telephone, LONGEST_NAME, language),
    ...optional('/address', fields.address, LONGEST_TEXT, language),
    ...optional('/addressEn', fields.addressEn, LONGEST_TEXT, language),
    ...optional('/hours', fields.hours, LONGEST_TEXT, language),
    ...optional('/hoursEn', fields.hoursEn, LONGEST_TEXT, language),
  ];
}

/** Every field of a hall that cannot stand like this. Citizens read all of them, in both languages. */
export function hallProblems(hall: SentHall, language: Language): RefusalField[] {
  const { windows, ...texts } = hall;
  const numbers = windows.map(({ number }) => number);
  return [
    ...Object.entries(texts).flatMap(([name, text]) =>
      textProblem(`/${name}`, text, name.startsWith('name') ? LONGEST_NAME : LONGEST_TEXT, language),
    ),
    ...(windows.length > MOST_WINDOWS
      ? [{ pointer: '/windows', message: sentence('PLACE_FIELD_LONG', language, { most: MOST_WINDOWS }) }]
      : []),
    ...windows.flatMap((window, at) => [
      ...textProblem(`/windows/${at}/number`, window.number, 20, language),
      ...textProblem(`/windows/${at}/name`, window.name, LONGEST_NAME, language),
      ...textProblem(`/windows/${at}/nameEn`, window.nameEn, LONGEST_NAME, language),
      ...(window.number && numbers.indexOf(window.number) < at
        ? [{ pointer: `/windows/${at}/number`, message: sentence('PLACE_WINDOW_TWICE', language) }]
        : []),
    ]),
  ];
}

const optional = (pointer: string, text: string | null, most: number, language: Language): RefusalField[] =>
  text === null ? [] : textProblem(pointer, text, most, language);

function textProblem(pointer: string, text: string, most: number, language: Language): RefusalField[] {
  if (!text) return [{ pointer, message: sentence('PLACE_FIELD_NEEDED', language) }];
  if (text.length > most) return [{ pointer, message: sentence('PLACE_FIELD_LONG', language, { most }) }];
  return [];
}
