import { Inject, Injectable } from '@nestjs/common';
import {
  BID,
  CONFIG,
  Database,
  refuse,
  type Channel,
  type Citizen,
  type Language,
  type Outcome,
  type ServerConfig,
} from '@tongban/kernel';
import { inLanguage, type Bid } from '@tongban/rules';
import { SessionService, type OpenedSession } from '../sessions/session.service.js';

/** A made-up person that a visitor may be. */
export interface DemoPersonView {
  readonly id: string;
  readonly name: string;
  readonly about: string;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** The login without proof. It exists only where the demonstration does, and only for made-up people. */
@Injectable()
export class DemoLoginService {
  constructor(
    private readonly database: Database,
    private readonly sessions: SessionService,
    @Inject(CONFIG) private readonly config: ServerConfig,
    @Inject(BID) private readonly bid: Bid,
  ) {}

  /** Whether people and accounts of the demonstration may be used here. */
  get open(): boolean {
    return this.config.demo && this.bid.demonstration !== null;
  }

  /** The people one may be, in the bid's order; none where the demonstration is closed. */
  async people(language: Language): Promise<DemoPersonView[]> {
    if (!this.open) return [];
    const rows = await this.database.read<{ id: string; demonstration_key: string }>({
      name: 'identity.demo-people',
      text: 'select id, demonstration_key from person where demonstration and demonstration_key is not null',
      values: [],
    });
    const ids = new Map(rows.map((row) => [row.demonstration_key, row.id]));
    return this.bid.people.citizens.flatMap((citizen) => {
      const id = ids.get(citizen.key);
      return id
        ? [{ id, name: inLanguage(citizen.name, language), about: inLanguage(citizen.about, language) }]
        : [];
    });
  }

  /** Logs in as a made-up person. */
  async logIn(personId: string, channel: Channel): Promise<Outcome<OpenedSession>> {
    if (!this.open || !UUID.test(personId)) return refuse('LOGIN_DEMO_CLOSED');
    return this.database.transaction(async (tx) => {
      const [person] = await tx.run({
        name: 'identity.demo-person',
        text: 'select 1 as found from person where id = $1 and demonstration',
        values: [personId],
      });
      return person ? this.sessions.open(tx, 'citizen', personId, channel) : refuse('LOGIN_DEMO_CLOSED');
    });
  }

  /** Ends the session of a citizen. */
  async logOut(citizen: Citizen, token: string | undefined): Promise<void> {
    await this.database.transaction((tx) => this.sessions.revoke(tx, citizen.sessionId, token));
  }
}
