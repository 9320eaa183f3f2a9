import { RequestFailure } from '@tongban/client-graphql';
import type { Staff } from './operations.js';

/**
 * - `unknown`: not asked yet
 * - `out`: nobody is logged in
 * - `in`: `staff` is logged in
 * - `ended`: `staff` was logged in, and the server no longer knows the session; what is on the screen stays
 */
export type SessionState =
  | { readonly phase: 'unknown' | 'out'; readonly staff: null }
  | { readonly phase: 'in' | 'ended'; readonly staff: Staff };

interface Waiter {
  readonly go: () => void;
  readonly giveUp: (failure: RequestFailure) => void;
}

/**
 * Who works at this page. Questions that meet an ended session wait here until the same person has
 * logged in again, and are then asked anew; so nothing that was typed or begun is lost.
 */
export class Session {
  #state: SessionState = { phase: 'unknown', staff: null };
  #listeners = new Set<() => void>();
  #waiters: Waiter[] = [];
  #times = 0;

  /** How many sessions have begun: tells an answer to an older session from one to the present session. */
  get times(): number {
    return this.#times;
  }

  readonly state = (): SessionState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Somebody is logged in. Questions of the same person that waited go on; another person's are given up. */
  begin(staff: Staff): void {
    const before = this.#state.staff;
    this.#times += 1;
    this.#change({ phase: 'in', staff });
    this.#release(before === null || before.id === staff.id);
  }

  /** The server no longer knows the session. */
  end(): void {
    if (this.#state.phase === 'in') this.#change({ phase: 'ended', staff: this.#state.staff });
  }

  /** Nobody is logged in, and nothing is kept. */
  leave(): void {
    this.#change({ phase: 'out', staff: null });
    this.#release(false);
  }

  /** Resolves when the same person has logged in again; rejects with RequestFailure `session` when not. */
  restored(): Promise<void> {
    if (this.#state.phase === 'in') return Promise.resolve();
    if (this.#state.phase !== 'ended') return Promise.reject(new RequestFailure('session'));
    return new Promise((go, giveUp) => this.#waiters.push({ go, giveUp }));
  }

  #change(state: SessionState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }

  #release(samePerson: boolean): void {
    const waiters = this.#waiters;
    this.#waiters = [];
    for (const { go, giveUp } of waiters) {
      if (samePerson) go();
      else giveUp(new RequestFailure('session'));
    }
  }
}
