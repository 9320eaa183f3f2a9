import { isRefusal, type Channel, type Outcome } from '@tongban/kernel';
import type { CitizenWay } from '@tongban/rules';
import passport from 'passport';
import type { Identified } from './identified.js';

/** What came with a log-in; each way says which of it it needs. */
export interface Credentials {
  /** The code that the party gave to the device, the one of the text message, or the made-up person's id. */
  readonly code: string;
  /** What was answered when a text message was asked for; it ties the code to the device that asked. */
  readonly challenge?: string | undefined;
  /** Address of the client. */
  readonly address: string;
  readonly channel: Channel;
}

/** What passport hands to a strategy. */
interface PassportRequest {
  readonly body: Credentials;
}

/** What passport adds to a strategy for one attempt. */
interface Attempt {
  success(identified: Identified): void;
  fail(reason: object): void;
  error(error: unknown): void;
}

/**
 * A way in as a passport strategy. It finds out who came through it and nothing more: whose account that is, and the
 * session, are the business of `SignIn`.
 */
export abstract class WayStrategy extends passport.Strategy {
  abstract override readonly name: CitizenWay;
  /** Where this way can be gone. */
  abstract readonly channels: readonly Channel[];
  /** Whether the server knows what the way needs: the party's address and keys. */
  abstract readonly open: boolean;

  /** Asks the party, outside any transaction. A wrong or spent code is a refusal, and so is a party that is down. */
  protected abstract identify(credentials: Credentials): Promise<Outcome<Identified>>;

  /** Called by passport, which adds `success`, `fail` and `error` to a copy of the strategy. */
  override authenticate(this: this & Attempt, request: PassportRequest): void {
    this.identify(request.body).then(
      (outcome) => (isRefusal(outcome) ? this.fail(outcome) : this.success(outcome)),
      (error: unknown) => this.error(error),
    );
  }
}
