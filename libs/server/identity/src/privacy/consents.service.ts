import { Injectable } from '@nestjs/common';
import {
  Database,
  Time,
  isId,
  newId,
  refuse,
  type Citizen,
  type KeyedRequest,
  type Outcome,
  type Tx,
} from '@tongban/kernel';
import { historyEvent, type NoticeKey } from '@tongban/rules';
import { PrivacyNotices } from './notices.service.js';
import { PrivacyParts } from './privacy-parts.js';
import {
  consentForUpdate,
  consentsInForce,
  consentsOf,
  insertConsent,
  withdrawConsent,
  type ConsentRow,
} from './privacy.queries.js';

/** A notice that somebody ticked. */
export interface TickedNotice {
  readonly key: NoticeKey;
  /** As it was shown. */
  readonly version: string;
}

/** The notice of the account is one of the person; the others are about one case. */
const aboutCase = (key: NoticeKey): boolean => key !== 'account';

/** Consents: who agreed to which version of which notice, when, and what was taken back. */
@Injectable()
export class ConsentsService {
  constructor(
    private readonly database: Database,
    private readonly time: Time,
    private readonly notices: PrivacyNotices,
    private readonly parts: PrivacyParts,
  ) {}

  /** Every consent of a person, the last one first. */
  of(personId: string): Promise<ConsentRow[]> {
    return this.database.read<ConsentRow>(consentsOf(personId));
  }

  /**
   * What a person has agreed to for the account, and anybody for a case, and not taken back.
   *
   * @param tx the transaction that depends on it
   */
  inForce(personId: string, caseId: string | null, tx?: Tx): Promise<ConsentRow[]> {
    const query = consentsInForce(personId, caseId);
    return tx ? tx.run<ConsentRow>(query) : this.database.read<ConsentRow>(query);
  }

  /** Which of the notices are not agreed to in the version that holds now. */
  missing(needed: readonly NoticeKey[], given: readonly ConsentRow[]): NoticeKey[] {
    return needed.filter(
      (key) => !given.some((one) => one.notice === key && one.version === this.notices.version(key)),
    );
  }

  /**
   * Records that a person agreed. Whoever asks has made sure that the case is the person's.
   *
   * @returns CONSENT_NOTICE_CHANGED when another version holds by now: nobody agrees to what they have not read
   */
  give(
    actor: Citizen,
    request: KeyedRequest & { caseId: string | null; ticked: readonly TickedNotice[] },
  ): Promise<Outcome<{ given: number }>> {
    const give = async (tx: Tx, inForce: readonly ConsentRow[]): Promise<Outcome<{ given: number }>> => {
      const changed = request.ticked.some(({ key, version }) => version !== this.notices.version(key));
      if (changed) return refuse('CONSENT_NOTICE_CHANGED');
      const missing = this.missing(
        request.ticked.map(({ key }) => key),
        inForce,
      );
      for (const notice of missing) {
        const caseId = aboutCase(notice) ? request.caseId : null;
        const id = newId();
        const version = this.notices.version(notice);
        const givenAt = this.time.now();
        tx.write(
          insertConsent({ id, personId: actor.id, notice, version, caseId, channel: actor.channel, givenAt }),
        );
        const event = historyEvent('consentGiven', { consentId: id, notice, version, caseId });
        tx.note({ kind: 'account', id: actor.id }, event, actor);
      }
      return { given: missing.length };
    };
    return this.database.once(actor, 'consent', request, give, {
      first: (tx) => this.inForce(actor.id, request.caseId, tx),
    });
  }

  /**
   * Takes a consent back. What rests on a duty of the office cannot be taken back by itself: that is everything about
   * an application once it is submitted; the application can then be withdrawn.
   *
   * @returns CONSENT_UNKNOWN, CONSENT_BOUND
   */
  withdraw(actor: Citizen, request: KeyedRequest & { consentId: string }): Promise<Outcome<{ id: string }>> {
    return this.database.once(actor, 'withdrawConsent', request, async (tx) => {
      if (!isId(request.consentId)) return refuse('CONSENT_UNKNOWN');
      const [held] = await tx.run<ConsentRow>(consentForUpdate(request.consentId, actor.id));
      if (!held) return refuse('CONSENT_UNKNOWN');
      if (held.withdrawnAt) return { id: held.id };
      if (!(await this.withdrawable([held])).has(held.id)) return refuse('CONSENT_BOUND');
      await tx.run(withdrawConsent(held.id, this.time.now()));
      const event = historyEvent('consentWithdrawn', { consentId: held.id });
      await tx.record({ kind: 'account', id: actor.id }, event, actor);
      return { id: held.id };
    });
  }

  /** Which consents may still be taken back. */
  async withdrawable(consents: readonly ConsentRow[]): Promise<ReadonlySet<string>> {
    const open = consents.filter((one) => one.withdrawnAt === null && one.caseId !== null);
    const ids = [...new Set(open.map((one) => one.caseId as string))];
    const drafts = new Set<string>();
    for (const part of this.parts.all()) for (const id of await part.drafts(ids)) drafts.add(id);
    return new Set(open.filter((one) => drafts.has(one.caseId as string)).map((one) => one.id));
  }
}
