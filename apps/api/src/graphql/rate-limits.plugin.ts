import type { ApolloServerPlugin } from '@apollo/server';
import { sentence, type RateLimits, type RequestContext, type Zone } from '@tongban/kernel';
import { GraphQLError } from 'graphql';
import { countedFields, countRequest } from './counted-fields.js';

/** Refuses operations that an account or an address asks too often, before anything of them is worked out. */
export function limitRates(zone: Zone, limits: RateLimits): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ contextValue, operation, document, request }) {
          if (!operation) return;
          const fields = countedFields(zone, operation, document);
          const seconds = await countRequest(limits, contextValue, fields, request.variables ?? {});
          if (seconds > 0) throw rateLimited(contextValue, seconds);
        },
      };
    },
  };
}

function rateLimited({ language }: RequestContext, seconds: number): GraphQLError {
  return new GraphQLError(sentence('RATE_LIMITED', language, { seconds }), {
    extensions: {
      code: 'RATE_LIMITED',
      seconds,
      http: { status: 429, headers: new Map([['retry-after', String(seconds)]]) },
    },
  });
}
