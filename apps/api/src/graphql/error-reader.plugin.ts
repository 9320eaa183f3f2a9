import type { ApolloServerPlugin, GraphQLRequestListener } from '@apollo/server';
import { sentence, type Language, type RequestContext } from '@tongban/kernel';
import type { GraphQLFormattedError } from 'graphql';

/** Puts errors into the reader's language at the end, when both the error and the language are known. */
export class ErrorReader implements ApolloServerPlugin<RequestContext> {
  async requestDidStart(): Promise<GraphQLRequestListener<RequestContext>> {
    return {
      async willSendResponse({ response, contextValue }) {
        if (response.body.kind !== 'single') return;
        const result = response.body.singleResult;
        if (result.errors)
          result.errors = result.errors.map((error) => readable(error, contextValue.language));
      },
    };
  }
}

function readable(error: GraphQLFormattedError, language: Language): GraphQLFormattedError {
  const { code, id, detail } = error.extensions ?? {};
  if (typeof id === 'string')
    return { ...error, message: sentence('INTERNAL_SERVER_ERROR', language, { id }) };
  if (typeof detail === 'string' && code === 'BAD_USER_INPUT') {
    return { ...error, message: sentence('REQUEST_NOT_UNDERSTOOD', language) };
  }
  return error;
}
