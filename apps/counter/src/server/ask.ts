import {
  createClient,
  failureKind,
  fetchTransport,
  type Client,
  type Operation,
} from '@tongban/client-graphql';
import { currentLanguage } from '../text/language.js';
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

/** Makes a question that outlives a session: it waits for the person to log in again, and is then asked anew. */
export const patiently =
  (asker: Client, current: Session) =>
  async <Answer, Variables>(
    operation: Operation<Answer, Variables>,
    variables: Variables,
  ): Promise<Answer> => {
    for (;;) {
      const asked = current.times;
      try {
        return await asker.request(operation, variables);
      } catch (failure) {
        if (failureKind(failure) !== 'session') throw failure;
        // The answer may belong to a session that has been replaced meanwhile.
        if (asked === current.times) current.end();
        await current.restored();
      }
    }
  };

/** Asks the counter's endpoint in the name of who is logged in. Throws RequestFailure. */
export const ask = patiently(client, session);
