import { failureKind, type Client, type Operation } from '@tongban/client-graphql';
import type { Session } from './session.js';

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
