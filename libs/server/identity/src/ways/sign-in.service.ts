import { Injectable } from '@nestjs/common';
import { Database, isRefusal, type Citizen, type Outcome, type Tx } from '@tongban/kernel';
import { historyEvent } from '@tongban/rules';
import { Links } from '../links/links.service.js';
import { SessionService, type OpenedSession } from '../sessions/session.service.js';
import type { Identified, Origin } from './identified.js';

/** Somebody who is now logged in. */
export interface SignedIn extends OpenedSession {
  readonly personId: string;
}

/** The end of every way in for citizens: whose account it is, and a session for it. */
@Injectable()
export class SignIn {
  constructor(
    private readonly database: Database,
    private readonly sessions: SessionService,
    private readonly links: Links,
  ) {}

  /** Logs in whoever came through a way. */
  async complete(identified: Identified, origin: Origin): Promise<Outcome<SignedIn>> {
    const attempt = (): Promise<Outcome<SignedIn>> =>
      this.database.transaction(async (tx) => {
        const person = await this.personOf(tx, identified, origin);
        if (isRefusal(person)) return person;
        return this.open(tx, person.personId, identified, origin);
      });
    const signedIn = await attempt();
    // Two first log-ins of one user came together; the second finds what the first has written.
    return isRefusal(signedIn) && signedIn.code === 'LOGIN_AGAIN' ? attempt() : signedIn;
  }

  private async personOf(
    tx: Tx,
    identified: Identified,
    origin: Origin,
  ): Promise<Outcome<{ personId: string }>> {
    // A made-up person has no party; what the way calls them is their own id.
    if (identified.way === 'demo') return { personId: identified.externalId };
    return this.links.personOf(tx, identified, origin);
  }

  private async open(
    tx: Tx,
    personId: string,
    { way }: Identified,
    { channel, language, address, userAgent }: Origin,
  ): Promise<SignedIn> {
    const session = await this.sessions.open(tx, 'citizen', personId, channel, { way, userAgent, address });
    const citizen: Citizen = {
      kind: 'citizen',
      id: personId,
      name: '',
      assurance: 1,
      space: null,
      channel,
      language,
      sessionId: session.id,
      address,
    };
    await tx.record(
      { kind: 'account', id: personId },
      historyEvent('loggedIn', { sessionId: session.id, way }),
      citizen,
    );
    return { ...session, personId };
  }
}
