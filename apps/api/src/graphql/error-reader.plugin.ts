import type { ApolloServerPlugin, GraphQLRequestListener } from '@apollo/server';
import { sentence, type Language, type RequestContext } from '@tongban/kernel';
import type { GraphQLFormattedError } from 'graphql';
import { inputName } from './input-names.js';

/** Most errors of one answer that go back. */
const MOST_ERRORS = 20;

/**
 * Puts errors into the reader's language at the end, when both the error and the language are known, and gives the
 * answer its status. What exactly a client did wrong is told to developers alone.
 */
export class ErrorReader implements ApolloServerPlugin<RequestContext> {
  /** @param developing whether whoever asks may be told names and places of the schema */
  constructor(private readonly developing: boolean) {}

  async requestDidStart(): Promise<GraphQLRequestListener<RequestContext>> {
    return {
      willSendResponse: async ({ response, contextValue }) => {
        if (response.body.kind !== 'single') return;
        const result = response.body.singleResult;
        if (!result.errors) return;
        const badInput = result.errors.some(({ extensions }) => extensions?.['code'] === 'BAD_USER_INPUT');
        if (badInput && isNothing(result.data)) {
          // As for any request that was refused before it was executed; Nest insists on 200 where there is `data`.
          delete result.data;
          response.http.status = 400;
        }
        // A small question must not get a long answer of mistakes.
        const told = result.errors.slice(0, MOST_ERRORS);
        result.errors = told.map((error) => this.readable(error, contextValue.language));
      },
    };
  }

  private readable(error: GraphQLFormattedError, language: Language): GraphQLFormattedError {
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
    if (this.developing) return { ...error, message };
    return { ...(error.path ? { path: error.path } : {}), message, extensions: { code } };
  }
}

const isNothing = (data: Record<string, unknown> | null | undefined): boolean =>
  Object.values(data ?? {}).every((value) => value === null);
