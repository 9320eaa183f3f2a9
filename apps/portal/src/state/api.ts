import { createClient, failureKind, portal, type Operation } from '@tongban/client-graphql';
import { keepPreviousData, QueryClient, useQuery } from '@tanstack/react-query';
import { serverAddress } from '../platform/server-address';
import { transport } from '../platform/transport';
import { reading } from './reading';
import { askToLogIn, token } from './session';

const client = createClient({
  endpoint: () => `${serverAddress()}/graphql/portal`,
  transport,
  language: () => reading.get().language,
  token: () => token.get(),
  onSessionEnded: () => {
    token.set(null);
    queries.setQueryData(meKey(), { me: null });
    askToLogIn();
  },
});

/** Headers of what goes to the server beside GraphQL: uploads and downloads. */
export const fileHeaders = (): Record<string, string> => {
  const bearer = token.get();
  return {
    'accept-language': reading.get().language,
    ...(bearer ? { authorization: `Bearer ${bearer}` } : {}),
  };
};

export const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      // A citizen sees at once that it did not work, and has a button to try again.
      retry: (count, error) => failureKind(error) === 'timeout' && count < 1,
      refetchOnWindowFocus: false,
      networkMode: 'always',
    },
  },
});

/** Asks the server; every answer is in the language that the reader has now. */
export const ask = client.request.bind(client);

const nameOf = (operation: { toString(): string }) =>
  /(?:query|mutation)\s+(\w+)/.exec(operation.toString())?.[1] ?? '';

export const keyOf = (operation: { toString(): string }, variables: unknown) =>
  [nameOf(operation), variables, reading.get().language] as const;

const meKey = () => keyOf(portal.MeDocument, {});

export interface AskOptions {
  readonly enabled?: boolean;
  /** Milliseconds between questions; false for one question only. */
  readonly every?: number | false;
  /** Shows the last answer while another one (next filter, other language) is on its way. */
  readonly keep?: boolean;
  readonly fresh?: boolean;
}

/** A question of a screen: its data, whether it is loading, how it failed, and a way to ask again. */
export function useAsk<Answer, Variables>(
  operation: Operation<Answer, Variables>,
  variables: Variables,
  options: AskOptions = {},
) {
  reading.use();
  const query = useQuery<Answer>({
    queryKey: keyOf(operation, variables),
    queryFn: () => ask(operation, variables),
    enabled: options.enabled ?? true,
    refetchInterval: options.every ?? false,
    placeholderData: options.keep ? keepPreviousData : undefined,
    staleTime: options.fresh ? 0 : undefined,
  });
  const kind = query.error ? failureKind(query.error) : null;
  return {
    data: query.data,
    loading: query.isLoading,
    /** What to tell; an ended session is answered by the login, not by an error. */
    failure: kind === 'session' ? null : kind,
    sessionEnded: kind === 'session',
    again: () => query.refetch(),
  };
}

/** Asks anew for everything that belongs to a person, after a login or logout. */
export const forgetPersonal = () => queries.invalidateQueries();

/** Drops every answer, after a logout: the next person at this device must find nothing. */
export const forgetEverything = () => queries.resetQueries();
