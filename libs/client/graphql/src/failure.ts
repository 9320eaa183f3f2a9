/**
 * Why a question had no answer. An expected "no" is not a failure: it comes as `refusal` inside the answer.
 *
 * - `offline`: the network was not reached
 * - `timeout`: nothing came back in time; what was asked may have happened, so retry with the same idempotency key
 * - `session`: the session has ended (or never began); log in and ask again
 * - `server`: the server had a fault, or answered something that is no answer
 */
export type FailureKind = 'offline' | 'timeout' | 'session' | 'server';

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
