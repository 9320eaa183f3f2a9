import { Inject, Injectable } from '@nestjs/common';
import {
  BID,
  Database,
  Time,
  dayOf,
  defineJob,
  isId,
  newId,
  refuse,
  type Citizen,
  type KeyedRequest,
  type Outcome,
} from '@tongban/kernel';
import { historyEvent, type Bid } from '@tongban/rules';
import { PrivacyLetters } from './letters.js';
import { PrivacyParts } from './privacy-parts.js';
import { cancelRequest, insertRequest, requestsOf, type PrivacyRequestRow } from './privacy.queries.js';
import { representsEnterprise } from './erase-account.queries.js';

/** Makes the copy of a person's data, or erases it. */
export const workOnRequest = defineJob<{ requestId: string }>('privacy.request');

const DAY = 24 * 60 * 60_000;

/** What people ask about their data: a copy, or that it is erased. The work itself is done by jobs. */
@Injectable()
export class PrivacyRequests {
  constructor(
    private readonly database: Database,
    private readonly time: Time,
    private readonly letters: PrivacyLetters,
    private readonly parts: PrivacyParts,
    @Inject(BID) private readonly bid: Bid,
  ) {}

  /** What a person asked, the last one first. */
  of(personId: string): Promise<PrivacyRequestRow[]> {
    return this.database.read<PrivacyRequestRow>(requestsOf(personId));
  }

  /**
   * Asks for a copy of everything that is known about the person.
   *
   * @returns PRIVACY_REQUEST_OPEN while another copy is being made
   */
  copy(actor: Citizen, request: KeyedRequest): Promise<Outcome<{ id: string }>> {
    return this.database.once(actor, 'requestDataCopy', request, async (tx) => {
      const now = this.time.now();
      const id = newId();
      const { id: personId, language } = actor;
      const row = { id, personId, kind: 'copy' as const, language, requestedAt: now, startsAt: now };
      const [noted] = await tx.run(insertRequest(row));
      if (!noted) return refuse('PRIVACY_REQUEST_OPEN');
      await tx.enqueue(workOnRequest, { requestId: id });
      const event = historyEvent('dataCopyRequested', { requestId: id });
      await tx.record({ kind: 'account', id: personId }, event, actor);
      return { id };
    });
  }

  /**
   * Asks that the account and what it knows is erased. It begins when the days in which it can be taken back are over.
   *
   * @returns PRIVACY_REQUEST_OPEN, PRIVACY_REPRESENTS for the representative of an enterprise, or why not yet
   */
  async erase(actor: Citizen, request: KeyedRequest): Promise<Outcome<{ id: string }>> {
    const obstacle = await this.obstacle(actor.id);
    if (obstacle) return obstacle;
    return this.database.once(actor, 'requestErasure', request, async (tx) => {
      const now = this.time.now();
      const startsAt = new Date(now.getTime() + this.bid.retention.erasureGraceDays * DAY);
      const id = newId();
      const { id: personId, language } = actor;
      const row = { id, personId, kind: 'erasure' as const, language, requestedAt: now, startsAt };
      const [noted] = await tx.run(insertRequest(row));
      if (!noted) return refuse('PRIVACY_REQUEST_OPEN');
      await tx.enqueue(workOnRequest, { requestId: id }, { runAt: startsAt });
      const day = dayOf(startsAt);
      const event = historyEvent('erasureRequested', { requestId: id, day });
      await tx.record({ kind: 'account', id: personId }, event, actor);
      await this.letters.write(tx, personId, 'erasureAsked', { day });
      return { id };
    });
  }

  /**
   * Takes a request back that has not begun.
   *
   * @returns PRIVACY_REQUEST_BEGUN
   */
  cancel(actor: Citizen, request: KeyedRequest & { requestId: string }): Promise<Outcome<{ id: string }>> {
    return this.database.once(actor, 'cancelPrivacyRequest', request, async (tx) => {
      const { requestId } = request;
      const [cancelled] = isId(requestId)
        ? await tx.run<{ id: string }>(cancelRequest(requestId, actor.id, this.time.now()))
        : [];
      if (!cancelled) return refuse('PRIVACY_REQUEST_BEGUN');
      const event = historyEvent('privacyRequestCancelled', { requestId });
      await tx.record({ kind: 'account', id: actor.id }, event, actor);
      await this.letters.write(tx, actor.id, 'erasureCancelled');
      return cancelled;
    });
  }

  /** Why a person's account cannot be erased yet; null when it can. */
  async obstacle(personId: string) {
    const [represents] = await this.database.read(representsEnterprise(personId));
    return represents ? refuse('PRIVACY_REPRESENTS') : this.parts.obstacle(personId);
  }
}
