import { createClient, fetchTransport, type Client } from '@tongban/client-graphql';
import { currentLanguage } from '../text/language.js';
import { patiently } from './patiently.js';
import { Session } from './session.js';

/** The one session of this page. */
export const session = new Session();

const client = createClient({
  endpoint: () => '/graphql/counter',
  transport: fetchTransport,
  language: currentLanguage,
});

/** Asks once, whatever the session: for what may be asked by anybody. Throws RequestFailure. */
export const askOnce: Client['request'] = (operation, variables) => client.request(operation, variables);

/** Asks the counter's endpoint in the name of who is logged in. Throws RequestFailure. */
export const ask = patiently(client, session);

/**
 * Asks within the log-in and within the work alike: while somebody is logged in the question waits for them to come
 * back, before that it is asked once.
 */
export const askNow: Client['request'] = (operation, variables) =>
  session.state().phase === 'in' ? ask(operation, variables) : askOnce(operation, variables);
