import { isFilled, type FormData } from '@tongban/rules';

/** The answers with one of them changed; an empty answer is no answer, and is left out. */
export function withAnswer(data: FormData, name: string, value: unknown): FormData {
  const { [name]: _, ...rest } = data;
  return isFilled(value) ? { ...rest, [name]: value } : rest;
}

/** The entries of a repeated group; anything else in its place counts as none. */
export const entriesOf = (value: unknown): readonly FormData[] =>
  Array.isArray(value)
    ? value.map((entry) => (typeof entry === 'object' && entry !== null ? (entry as FormData) : {}))
    : [];
