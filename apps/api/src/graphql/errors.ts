import { Logger } from '@nestjs/common';
import { unwrapResolverError } from '@apollo/server/errors';
import { InputOutOfBounds, newId, sentence } from '@tongban/kernel';
import '../sentences.js';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { withoutValues } from './without-values.js';

const log = new Logger('GraphQL');

/** Codes of errors that are the client's; what they say helps whoever writes the client and hides nothing. */
const CLIENT_CODES = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
]);

/** Codes of the guard of operations and of the limits; what they say is a whole sentence already. */
const ACCESS_CODES = new Set(['UNAUTHENTICATED', 'LOGIN_UNFINISHED', 'FORBIDDEN']);

/** SQLSTATE of a statement that took longer than the server lets it. */
const STATEMENT_GIVEN_UP = '57014';

/**
 * SQLSTATEs of values that the database cannot read: no UUID, no date, a number too large. Services look first; where one
 * forgot, the value is still the client's and not a fault of ours. It is logged, so that the service learns to look.
 */
const UNREADABLE_VALUES = new Set(['22P02', '22P05', '22003', '22007', '22008', '22021']);

/** Characters of a client's own mistake that go back to it: a message may quote a megabyte. */
const LONGEST_DETAIL = 300;

/** What the reference implementation adds to help whoever types; it tells names that nobody asked for. */
const SUGGESTION = / ?Did you mean .*?\?$/s;

/**
 * Makes an error safe to send. Ours keep code and sentence; a client's mistake keeps its details beside a sentence;
 * anything else is logged under an id, of which the client learns the id alone.
 */
export function markError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const code = formatted.extensions?.['code'];
  const place = { ...(formatted.path ? { path: formatted.path } : {}) };
  if (typeof code === 'string' && ACCESS_CODES.has(code))
    return { ...place, message: formatted.message, extensions: { code } };
  if (code === 'RATE_LIMITED') {
    const { seconds } = formatted.extensions ?? {};
    return { ...place, message: formatted.message, extensions: { code, seconds } };
  }
  const cause = unwrapResolverError(error);
  if (cause instanceof InputOutOfBounds) {
    const { problem, field, limit } = cause;
    return { ...place, message: problem, extensions: { code, problem, field, limit } };
  }
  if (typeof code === 'string' && CLIENT_CODES.has(code)) {
    const { message, locations } = formatted;
    const detail = withoutValues(message.replace(SUGGESTION, '')).slice(0, LONGEST_DETAIL);
    return { ...place, ...(locations ? { locations } : {}), message: detail, extensions: { code, detail } };
  }
  if (error instanceof GraphQLError && !error.path && !error.originalError) {
    // No resolver threw it: GraphQL itself gave up on what was sent, such as variables wrong in fifty places.
    const detail = withoutValues(formatted.message).slice(0, LONGEST_DETAIL);
    return { message: detail, extensions: { code: 'BAD_USER_INPUT', detail } };
  }
  const id = newId();
  const state = (cause as { code?: unknown } | null)?.code;
  if (typeof state === 'string' && UNREADABLE_VALUES.has(state)) {
    log.warn({ id, path: formatted.path?.join('.'), code: state }, 'A value reached the database unread.');
    return {
      ...place,
      message: state,
      extensions: { code: 'BAD_USER_INPUT', detail: 'A value cannot be read.' },
    };
  }
  if (state === STATEMENT_GIVEN_UP) {
    log.error({ id, path: formatted.path?.join('.') }, 'A statement took too long.');
    return { ...place, message: 'TOOK_TOO_LONG', extensions: { code: 'TOOK_TOO_LONG' } };
  }
  log.error({ id, path: formatted.path?.join('.'), err: describe(cause) }, 'An answer failed.');
  // In the reader's own language where that is known by then; see makeReadable.
  const message = sentence('INTERNAL_SERVER_ERROR', 'zh-CN', { id });
  return { ...place, message, extensions: { code: 'INTERNAL_SERVER_ERROR', id } };
}

/** What may be logged of an error: database errors carry values of rows in `detail`, which stay out. */
function describe(cause: unknown): object {
  if (!(cause instanceof Error)) return { message: 'Something that is no error was thrown.' };
  const { name, message, stack } = cause instanceof GraphQLError ? (cause.originalError ?? cause) : cause;
  const code = (cause as { code?: unknown }).code;
  return { name, message, stack, ...(typeof code === 'string' ? { code } : {}) };
}
