import { sentence, type Language } from '@tongban/kernel';
import type { GraphQLFormattedError } from 'graphql';
import { inputName } from './input-names.js';

/** Most errors of one answer that go back. */
const MOST_ERRORS = 20;

/** The answer to one operation. */
export interface Answer {
  data?: Record<string, unknown> | null | undefined;
  errors?: readonly GraphQLFormattedError[] | undefined;
}

/**
 * Puts the errors of an answer into the reader's language at the end, when both the error and the language are known.
 *
 * @param developing whether whoever asks may be told names and places of the schema
 * @returns whether nothing was executed because of the client's own mistake: the answer is refused as a whole then
 */
export function makeReadable(answer: Answer, language: Language, developing: boolean): boolean {
  if (!answer.errors) return false;
  const badInput = answer.errors.some(({ extensions }) => extensions?.['code'] === 'BAD_USER_INPUT');
  const refused = badInput && isNothing(answer.data);
  // As for any request that was refused before it was executed; Nest insists on 200 where there is `data`.
  if (refused) delete answer.data;
  // A small question must not get a long answer of mistakes.
  const told = answer.errors.slice(0, MOST_ERRORS);
  answer.errors = told.map((error) => readable(error, language, developing));
  return refused;
}

function readable(
  error: GraphQLFormattedError,
  language: Language,
  developing: boolean,
): GraphQLFormattedError {
  const { code, id, detail, problem, field, limit } = error.extensions ?? {};
  if (typeof id === 'string')
    return { ...error, message: sentence('INTERNAL_SERVER_ERROR', language, { id }) };
  if (code === 'TOOK_TOO_LONG') return { ...error, message: sentence(code, language) };
  if (typeof problem === 'string') {
    const values = { field: inputName(String(field), language), limit: Number(limit) };
    return { ...error, message: sentence(problem, language, values) };
  }
  if (typeof detail !== 'string') return error;
  const message = sentence('REQUEST_NOT_UNDERSTOOD', language);
  if (developing) return { ...error, message };
  return { ...(error.path ? { path: error.path } : {}), message, extensions: { code } };
}

const isNothing = (data: Record<string, unknown> | null | undefined): boolean =>
  Object.values(data ?? {}).every((value) => value === null);
