import { Injectable } from '@nestjs/common';
import {
  Database,
  Time,
  isId,
  isRefusal,
  refuse,
  type Citizen,
  type Outcome,
  type Refusal,
  type Space,
  type Tx,
} from '@tongban/kernel';
import { covers, historyEvent, type AuthorisationScope } from '@tongban/rules';
import { SessionService } from '../sessions/session.service.js';
import { hearersOf, type ToldCase } from './hearers.queries.js';
import {
  enterSpace,
  holdAuthority,
  spacesOf,
  standsFor,
  type HeldAuthority,
  type SpaceRow,
} from './space.queries.js';

/** A place in which somebody may act today, and until when. */
export interface SpaceChoice extends Space {
  /** Last day, or the day on which a child is fourteen; null for a representative. */
  readonly until: string | null;
}

/** In whose place a citizen acts: which places there are, the change between them, and whether a right still stands. */
@Injectable()
export class SpacesService {
  constructor(
    private readonly database: Database,
    private readonly time: Time,
    private readonly sessions: SessionService,
  ) {}

  /** Every place in which a person may act today. */
  async choices(citizen: Pick<Citizen, 'id'>): Promise<SpaceChoice[]> {
    const rows = await this.database.read<SpaceRow>(spacesOf(citizen.id, this.time.today()));
    return rows.map(choiceOf);
  }

  /**
   * Lets a session act in another's place from now on, or (null) for its person again. This process sees the change
   * at once.
   *
   * @returns the place, or SPACE_UNKNOWN when there is none in which the person may act
   */
  async enter(
    citizen: Citizen,
    place: { kind: 'enterprise' | 'child'; id: string } | null,
  ): Promise<Outcome<{ space: SpaceChoice | null }>> {
    const outcome = await this.database.transaction<{ space: SpaceChoice | null }>(async (tx) => {
      const space = place && (await this.choice(tx, citizen, place));
      if (place && !space) return refuse('SPACE_UNKNOWN');
      await tx.run(enterSpace(citizen.sessionId, space));
      const entered = historyEvent('spaceEntered', {
        spaceKind: space?.kind ?? null,
        spaceId: space?.id ?? null,
      });
      await tx.record({ kind: 'account', id: citizen.id }, entered, { ...citizen, space: null });
      return { space };
    });
    if (!isRefusal(outcome)) this.sessions.forgetPerson(citizen.id);
    return outcome;
  }

  /**
   * Whether a citizen may still act in the place that their session names; asked inside the transaction of every act.
   * The authority stays held until the transaction ends, so that nothing is written after it was taken away.
   *
   * @param item  what is acted on, where an agent's bounds matter
   * @returns SPACE_ENDED, SPACE_NOT_AUTHORISED, or null when nothing stands against it
   */
  async obstacle(
    tx: Tx,
    citizen: Pick<Citizen, 'id' | 'space' | 'spaceEnded'>,
    item?: { readonly id: string; readonly themeKeys: readonly string[] },
  ): Promise<Refusal | null> {
    if (citizen.spaceEnded) return refuse('SPACE_ENDED');
    const { space } = citizen;
    if (!space) return null;
    const claim = { personId: citizen.id, spaceId: space.id, today: this.time.today() };
    const [held] = await tx.run<HeldAuthority>(holdAuthority[space.as](claim));
    if (!held) return refuse('SPACE_ENDED');
    // As it is now, not as the session read it a moment ago.
    return item && !covers(scopeOf(held), item) ? refuse('SPACE_NOT_AUTHORISED') : null;
  }

  /** Enterprises and children for whom a person stands, so that staff keep out of those cases as out of their own. */
  async standsFor(personId: string): Promise<string[]> {
    return (await this.database.read<{ id: string }>(standsFor(personId))).map(({ id }) => id);
  }

  /** The people who are told about a case, whoever's it is. */
  async hearers(told: ToldCase): Promise<string[]> {
    const rows = await this.database.read<{ id: string }>(hearersOf(told, this.time.today()));
    return rows.map(({ id }) => id);
  }

  private async choice(
    tx: Tx,
    citizen: Citizen,
    place: { kind: 'enterprise' | 'child'; id: string },
  ): Promise<SpaceChoice | null> {
    if (!isId(place.id)) return null;
    const rows = await tx.run<SpaceRow>(spacesOf(citizen.id, this.time.today()));
    const row = rows.find(({ kind, id }) => kind === place.kind && id === place.id);
    return row ? choiceOf(row) : null;
  }
}

function choiceOf(row: SpaceRow): SpaceChoice {
  const { kind, id, name, until } = row;
  return { kind, id, name, as: row.as, authorisationId: row.authorisation_id, scope: scopeOf(row), until };
}

/** The bounds of an authority; null for none. */
function scopeOf(
  row: Pick<HeldAuthority, 'authorised_items' | 'authorised_themes'>,
): AuthorisationScope | null {
  const { authorised_items: itemIds, authorised_themes: themeKeys } = row;
  return itemIds && themeKeys ? { itemIds, themeKeys } : null;
}
