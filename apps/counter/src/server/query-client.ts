import { failureKind } from '@tongban/client-graphql';
import { QueryClient } from '@tanstack/react-query';

/** What is known from the server. A read is tried again when the network failed; a write is never repeated unasked. */
export const makeQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 2_000,
        // A page that is told “offline” by the browser must still say so, instead of waiting in silence.
        networkMode: 'always',
        retry: (times, failure) => times < 2 && ['offline', 'timeout'].includes(failureKind(failure)),
        retryDelay: 500,
      },
      mutations: { networkMode: 'always', retry: false },
    },
  });
