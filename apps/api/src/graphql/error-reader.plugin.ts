import type { ApolloServerPlugin } from '@apollo/server';
import type { RequestContext } from '@tongban/kernel';
import { makeReadable } from './readable-errors.js';

/**
 * Gives answers with errors their sentences and their status.
 *
 * @param developing whether whoever asks may be told names and places of the schema
 */
export function readErrors(developing: boolean): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ response, contextValue }) {
          if (response.body.kind !== 'single') return;
          if (makeReadable(response.body.singleResult, contextValue.language, developing))
            response.http.status = 400;
        },
      };
    },
  };
}
