import { Inject, Injectable } from '@nestjs/common';
import {
  BID,
  Ciphers,
  Database,
  Time,
  isId,
  isRefusal,
  newId,
  refuse,
  type Citizen,
  type KeyedRequest,
  type Outcome,
  type Tx,
} from '@tongban/kernel';
import {
  checkIdentityNumber,
  historyEvent,
  isAuthorisationEnd,
  isDay,
  mostInScope,
  normaliseIdentityNumber,
  type AuthorisationState,
  type Bid,
} from '@tongban/rules';
import { codeOf, normalCode } from './agent-code.js';
import { stateOf } from './authorisation-state.js';
import { ProofAttempts } from '../assurance/proof-attempts.js';
import { PeopleService } from '../people/people.service.js';
import { SessionService } from '../sessions/session.service.js';
import {
  acceptOffer,
  authorisationsFor,
  authorisationsOf,
  declineOffer,
  endAuthorisation,
  endFormer,
  enterprisesById,
  holdAuthorisationById,
  holdOfferByCode,
  insertOffer,
  openOffers,
  type AuthorisationRow,
  type EnterpriseRow,
} from './enterprise.queries.js';
import { levelToRepresent } from './enterprises.service.js';

/** An authorisation as either side sees it. */
export interface Authorisation {
  readonly id: string;
  readonly enterpriseId: string;
  readonly enterpriseName: string;
  /** Null while nobody has used the code. */
  readonly agentName: string | null;
  readonly state: AuthorisationState;
  readonly everything: boolean;
  readonly itemIds: readonly string[];
  readonly themeKeys: readonly string[];
  readonly until: string;
  readonly givenAt: Date;
  readonly version: number;
}

/** Whom an enterprise authorises, for what and until when. */
export interface OfferRequest extends KeyedRequest {
  readonly enterpriseId: string;
  /** Null to invite by a code that the enterprise hands over itself. */
  readonly agent: { readonly name: string; readonly identityNumber: string } | null;
  readonly everything: boolean;
  readonly itemIds: readonly string[];
  readonly themeKeys: readonly string[];
  /** Last day. */
  readonly until: string;
}

/** What was offered; the code is told once, here. */
export interface Offered {
  readonly id: string;
  readonly code: string | null;
}

/** A code works so long, in milliseconds; who tries others has a few tries a day. */
const codeLife = 7 * 24 * 60 * 60_000;
/** Offers of one enterprise that may wait for an answer at the same time. */
const mostOpenOffers = 50;

/** Enterprises authorise agents, who accept or decline; either side ends it, at once. */
@Injectable()
export class AuthorisationsService {
  constructor(
    private readonly database: Database,
    private readonly time: Time,
    private readonly ciphers: Ciphers,
    private readonly people: PeopleService,
    private readonly attempts: ProofAttempts,
    private readonly sessions: SessionService,
    @Inject(BID) private readonly bid: Bid,
  ) {}

  /**
   * Offers somebody the right to act for an enterprise. Whether the named person has an account here is not told: the
   * offer waits for whoever proves to be that person.
   *
   * @returns ENTERPRISE_UNKNOWN, AGENT_* or what was offered
   */
  async offer(citizen: Citizen, request: OfferRequest): Promise<Outcome<Offered>> {
    const problem = this.problemOf(request);
    if (problem) return problem;
    const own = request.agent ? await this.people.profile(citizen) : null;
    const number = request.agent && normaliseIdentityNumber(request.agent.identityNumber);
    if (number && own?.identityNumber === number) return refuse('AGENT_IS_REPRESENTATIVE');
    // Made from the request's own key: the same request again gives the same code, and no table holds it.
    const code = request.agent
      ? null
      : codeOf(this.ciphers.digest(`agent-code of ${citizen.id} ${request.idempotencyKey}`));
    const outcome = await this.database.once(citizen, 'authoriseAgent', request, async (tx) => {
      const [enterprise] = await tx.run<EnterpriseRow>(enterprisesById([request.enterpriseId]));
      if (enterprise?.representative_id !== citizen.id) return refuse('ENTERPRISE_UNKNOWN');
      const [open] = await tx.run<{ offers: number }>(openOffers(enterprise.id, this.time.today()));
      if ((open?.offers ?? 0) >= mostOpenOffers) return refuse('AGENT_TOO_MANY_OFFERS');
      const now = this.time.now();
      const id = newId();
      await tx.run(
        insertOffer({
          id,
          enterpriseId: enterprise.id,
          agentName: request.agent && this.ciphers.seal(request.agent.name.trim()),
          agentDigest: number && this.ciphers.digest(number),
          codeDigest: code && this.ciphers.digest(`agent-code:${code}`),
          codeUntil: code ? new Date(now.getTime() + codeLife) : null,
          scope: request.everything ? 'all' : 'listed',
          itemIds: request.everything ? [] : request.itemIds,
          themeKeys: request.everything ? [] : request.themeKeys,
          until: request.until,
          givenBy: citizen.id,
          givenAt: now,
        }),
      );
      const { everything, until } = request;
      const given = { authorisationId: id, everything, itemIds: [...request.itemIds], themeKeys: [...request.themeKeys], until }; // prettier-ignore
      await this.record(tx, enterprise.id, historyEvent('agentAuthorised', given), citizen);
      return { id };
    });
    return isRefusal(outcome) ? outcome : { ...outcome, code };
  }

  /**
   * Accepts or declines an offer. Accepting ends what the person held of that enterprise before.
   *
   * @param request an offer by its id, or the code that somebody was given
   */
  async answer(
    citizen: Citizen,
    request: KeyedRequest & {
      readonly id: string | null;
      readonly code: string | null;
      readonly accept: boolean;
    },
  ): Promise<Outcome<{ id: string }>> {
    if (citizen.assurance < levelToRepresent) return refuse('AGENT_LEVEL');
    const own = await this.people.profile(citizen);
    if (!own?.identityNumber) return refuse('AGENT_LEVEL');
    const code = request.code === null ? null : normalCode(request.code);
    if (code !== null) {
      const tooOften = await this.attempts.take(citizen.id, `agent-code:${code}`);
      if (tooOften) return tooOften;
    }
    const me = { name: own.name, digest: this.ciphers.digest(own.identityNumber) };
    const outcome = await this.database.once(citizen, 'answerAuthorisation', request, async (tx) => {
      const row = await this.offerFor(tx, me.digest, request.id, code);
      if (!row || stateOf(row, this.time.today()) !== 'offered') return refuse('AGENT_OFFER_UNKNOWN');
      const [enterprise] = await tx.run<EnterpriseRow>(enterprisesById([row.enterprise_id]));
      if (!enterprise) return refuse('AGENT_OFFER_UNKNOWN');
      if (enterprise.representative_id === citizen.id) return refuse('AGENT_IS_REPRESENTATIVE');
      const now = this.time.now();
      if (!request.accept) {
        await tx.run(declineOffer(row.id, now));
        const declined = historyEvent('authorisationDeclined', { authorisationId: row.id });
        await this.record(tx, row.enterprise_id, declined, citizen);
        return { id: row.id };
      }
      if (row.agent_name && this.ciphers.open(row.agent_name) !== me.name)
        return refuse('AGENT_NAME_DIFFERS');
      for (const { id } of await tx.run<{ id: string }>(endFormer(row.enterprise_id, citizen.id, now))) {
        const ended = historyEvent('authorisationEnded', { authorisationId: id, endedBy: 'agent' });
        await this.record(tx, row.enterprise_id, ended, citizen);
      }
      await tx.run(acceptOffer(row.id, citizen.id, this.ciphers.seal(me.name), now));
      const accepted = historyEvent('authorisationAccepted', {
        authorisationId: row.id,
        agentId: citizen.id,
      });
      await this.record(tx, row.enterprise_id, accepted, citizen);
      return { id: row.id };
    });
    if (!isRefusal(outcome)) this.sessions.forgetPerson(citizen.id);
    return outcome;
  }

  /**
   * Ends an authorisation or takes an offer back, by the representative or by the agent. It counts from this moment:
   * an act of the agent that has begun comes to its end before, one that begins later finds no authority.
   */
  async end(
    citizen: Citizen,
    request: KeyedRequest & { readonly id: string },
  ): Promise<Outcome<{ id: string }>> {
    if (!isId(request.id)) return refuse('AGENT_OFFER_UNKNOWN');
    let agentId: string | null = null;
    const outcome = await this.database.once(citizen, 'endAuthorisation', request, async (tx) => {
      const [row] = await tx.run<AuthorisationRow>(holdAuthorisationById(request.id));
      const [enterprise] = row ? await tx.run<EnterpriseRow>(enterprisesById([row.enterprise_id])) : [];
      const byEnterprise = enterprise?.representative_id === citizen.id;
      if (!row || (!byEnterprise && row.agent_id !== citizen.id)) return refuse('AGENT_OFFER_UNKNOWN');
      if (!['offered', 'in-force'].includes(stateOf(row, this.time.today())))
        return refuse('AGENT_ENDED_ALREADY');
      agentId = row.agent_id;
      await tx.run(endAuthorisation(row.id, citizen.id, this.time.now()));
      const endedBy = byEnterprise ? 'enterprise' : 'agent';
      const ended = historyEvent('authorisationEnded', { authorisationId: row.id, endedBy });
      await this.record(tx, row.enterprise_id, ended, citizen);
      return { id: row.id };
    });
    if (agentId) this.sessions.forgetPerson(agentId);
    return outcome;
  }

  /** What an enterprise has given, for its representative; null for anybody else. */
  async ofEnterprise(citizen: Pick<Citizen, 'id'>, enterpriseId: string): Promise<Authorisation[] | null> {
    if (!isId(enterpriseId)) return null;
    const [enterprise] = await this.database.read<EnterpriseRow>(enterprisesById([enterpriseId]));
    if (enterprise?.representative_id !== citizen.id) return null;
    const rows = await this.database.read<AuthorisationRow>(authorisationsOf(enterpriseId));
    return rows.map((row) => this.authorisation(row));
  }

  /** What a person was offered or holds. */
  async ofAgent(citizen: Pick<Citizen, 'id'>): Promise<Authorisation[]> {
    const own = await this.people.profile(citizen);
    const digest = own?.identityNumber ? this.ciphers.digest(own.identityNumber) : '';
    const rows = await this.database.read<AuthorisationRow>(
      authorisationsFor(citizen.id, digest, this.time.today()),
    );
    return rows.map((row) => this.authorisation(row));
  }

  private authorisation(row: AuthorisationRow): Authorisation {
    return {
      id: row.id,
      enterpriseId: row.enterprise_id,
      enterpriseName: row.enterprise_name,
      agentName: row.agent_name && this.ciphers.open(row.agent_name),
      state: stateOf(row, this.time.today()),
      everything: row.scope === 'all',
      itemIds: row.item_ids,
      themeKeys: row.theme_keys,
      until: row.until,
      givenAt: row.given_at,
      version: row.version,
    };
  }

  private async offerFor(tx: Tx, digest: string, id: string | null, code: string | null) {
    if (code !== null) {
      const [row] = await tx.run<AuthorisationRow>(
        holdOfferByCode(this.ciphers.digest(`agent-code:${code}`)),
      );
      return row?.code_until && row.code_until > this.time.now() ? row : undefined;
    }
    if (!isId(id)) return undefined;
    const [row] = await tx.run<AuthorisationRow>(holdAuthorisationById(id));
    return row?.agent_digest === digest ? row : undefined;
  }

  private problemOf(request: OfferRequest) {
    const { agent, everything, itemIds, themeKeys } = request;
    if (agent && (!agent.name.trim() || agent.name.length > 60)) return refuse('AGENT_NAME_NEEDED');
    if (agent && !checkIdentityNumber(normaliseIdentityNumber(agent.identityNumber)).valid) {
      return refuse('AGENT_NUMBER_BAD');
    }
    if (!isDay(request.until) || !isAuthorisationEnd(request.until, this.time.today())) {
      return refuse('AGENT_UNTIL_BAD');
    }
    const named = itemIds.length + themeKeys.length;
    const themes = new Set(
      [...this.bid.themes.persons, ...this.bid.themes.corporations].map(({ key }) => key),
    );
    if (!everything && (named === 0 || named > mostInScope)) return refuse('AGENT_SCOPE_NEEDED');
    if (!itemIds.every(isId) || !themeKeys.every((key) => themes.has(key)))
      return refuse('AGENT_SCOPE_NEEDED');
    return null;
  }

  /** Every act around an authorisation stands in the enterprise's own history. */
  private async record(tx: Tx, enterpriseId: string, fact: Parameters<Tx['record']>[1], actor: Citizen) {
    await tx.record({ kind: 'account', id: enterpriseId }, { ...fact, onBehalfOf: enterpriseId }, actor);
  }
}
