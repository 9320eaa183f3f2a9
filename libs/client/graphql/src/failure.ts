/**
 * Why a question had no answer. An expected "no" is not a failure: it comes as `refusal` inside the answer.
 *
 * - `offline`: the network was not reached
 * - `timeout`: nothing came back in time; what was asked may have happened, so retry with the same idempotency key
 * - `session`: the session has ended (or never began); log in and ask again
 * - `limited`: asked too often; the message says in the reader's language how long to wait
 * - `server`: the server had a fault, or answered something that is no answer
 */
export type FailureKind = 'offline' | 'timeout' | 'session' | 'limited' | 'server';

/** Thrown by the client, and by a transport for `offline` and `timeout`. */
export class RequestFailure extends Error {
  readonly kind: FailureKind;

  constructor(kind: FailureKind, message: string = kind) {
    super(message);
    this.name = 'RequestFailure';
    this.kind = kind;
  }
}

/** The kind of any thrown value; what is not a RequestFailure is a fault of ours. */
export const failureKind = (error: unknown): FailureKind =>
  error instanceof RequestFailure ? error.kind : 'server';

/** The server's own sentence about a failure, in the reader's language, where it gave one that people can act on. */
export const failureSentence = (error: unknown): string | undefined =>
  error instanceof RequestFailure && error.kind === 'limited' ? error.message : undefined;
