import { Injectable } from '@nestjs/common';
import {
  Ciphers,
  Database,
  Time,
  isRefusal,
  newId,
  refuse,
  visitor,
  type Citizen,
  type KeyedRequest,
  type Outcome,
  type StaffMember,
  type Tx,
} from '@tongban/kernel';
import { historyEvent, type CitizenWay } from '@tongban/rules';
import { SessionService } from '../sessions/session.service.js';
import type { Identified, Origin } from '../ways/identified.js';
import { AccountNotices } from './account-notices.js';
import { externalDigest } from './external-digest.js';
import { hasLapsed } from './link-rules.js';
import { linkOf, linksOfPerson, lockLinks, removeLink, touchLink, type LinkRow } from './link.queries.js';
import { LinkedWay } from './linked-way.entity.js';
import { reasonOf } from './reason-digest.js';
import {
  confirmTelephone,
  endSessionsOfWay,
  giveUpTelephone,
  openAccount,
  useTelephone,
} from './person-writes.js';
import { Proofs } from './proofs.service.js';

/** A way that leads to a person, as they see it. */
export interface LinkView {
  readonly id: string;
  readonly way: CitizenWay;
  /** What the party calls them, opened. Mask it. */
  readonly externalId: string;
  readonly linkedAt: Date;
  readonly lastUsedAt: Date;
}

/** Whose account a way in leads to, and how a person changes that. */
@Injectable()
export class Links {
  constructor(
    private readonly database: Database,
    private readonly ciphers: Ciphers,
    private readonly time: Time,
    private readonly sessions: SessionService,
    private readonly notices: AccountNotices,
    private readonly proofs: Proofs,
  ) {}

  /** The ways that lead to a citizen, oldest first. */
  async list(citizen: Pick<Citizen, 'id'>): Promise<LinkView[]> {
    const rows = await this.database.read<LinkRow & { external_sealed: string }>(linksOfPerson(citizen.id));
    return rows.map((row) => ({
      id: row.id,
      way: row.way,
      externalId: this.ciphers.open(row.external_sealed),
      linkedAt: row.linked_at,
      lastUsedAt: row.last_used_at,
    }));
  }

  /**
   * The person to whom a user of a party leads. Whoever comes for the first time gets an account of their own, or the
   * account of the identity that the party itself has proved.
   */
  async personOf(tx: Tx, identified: Identified, origin: Origin): Promise<Outcome<{ personId: string }>> {
    const link = await this.find(tx, identified);
    if (link && !(await this.lapsed(tx, link, origin))) {
      await tx.run(touchLink(link.id, this.time.now()));
      if (identified.way === 'sms') {
        const number = this.ciphers.digest(identified.externalId);
        await tx.run(useTelephone(link.person_id, number, this.time.now()));
      }
      if (!identified.verified) return { personId: link.person_id };
      return this.proofs.prove(tx, {
        personId: link.person_id,
        verified: identified.verified,
        actor: visitor(origin.channel, origin.address),
        way: identified.way,
      });
    }
    return this.firstTime(tx, identified, origin);
  }

  /** Takes a way off a citizen's account and ends the sessions that began through it. The last way stays. */
  remove(citizen: Citizen, request: KeyedRequest & { linkId: string }): Promise<Outcome<{ linkId: string }>> {
    return this.database.once(citizen, 'unlinkWay', request, async (tx) => {
      const links = await tx.run<{ id: string; demonstration: boolean }>(lockLinks(citizen.id));
      const removed = await this.take(tx, request.linkId, citizen.id);
      if (!removed) return refuse('LINK_UNKNOWN');
      // A made-up person can always be chosen again.
      if (links.length === 1 && !links[0]?.demonstration) return refuse('LINK_LAST');
      await tx.run(endSessionsOfWay(citizen.id, removed.way, citizen.sessionId, this.time.now()));
      await tx.record(
        { kind: 'account', id: citizen.id },
        historyEvent('wayUnlinked', { linkId: request.linkId, way: removed.way }),
        citizen,
      );
      await this.notices.tell(tx, citizen.id, {
        kind: 'unlinked',
        way: removed.way,
        channel: citizen.channel,
      });
      this.sessions.forgetPerson(citizen.id);
      return { linkId: request.linkId };
    });
  }

  /**
   * Takes a way off a person's account in the name of a security officer, ends every session that began through it, and
   * tells the person. The last way may go where a proved identity opens the account again.
   *
   * @param proved whether the identity of the person is proved
   * @returns LINKS_GONE for a link that is not (or no longer) this person's, LINKS_LAST for the only way in to an account
   *   without a proved identity
   */
  async removeFor(
    tx: Tx,
    officer: StaffMember,
    link: { personId: string; linkId: string; reason: string; proved: boolean },
  ): Promise<Outcome<{ linkId: string }>> {
    const { personId, linkId, reason } = link;
    const links = await tx.run<{ id: string; demonstration: boolean }>(lockLinks(personId));
    const removed = await this.take(tx, linkId, personId);
    if (!removed) return refuse('LINKS_GONE');
    if (links.length === 1 && !link.proved && !links[0]?.demonstration) return refuse('LINKS_LAST');
    await tx.run(endSessionsOfWay(personId, removed.way, officer.sessionId, this.time.now()));
    await tx.record(
      { kind: 'account', id: personId },
      historyEvent('wayUnlinked', {
        linkId,
        way: removed.way,
        ...reasonOf(this.ciphers, linkId, reason),
      }),
      officer,
    );
    await this.notices.tell(tx, personId, { kind: 'unlinked', way: removed.way, channel: officer.channel });
    this.sessions.forgetPerson(personId);
    return { linkId };
  }

  /** Notes a telephone number that a party has vouched for. */
  confirmTelephone(
    citizen: Citizen,
    telephone: string,
    request: KeyedRequest & { way: CitizenWay },
  ): Promise<Outcome<{ confirmed: true }>> {
    return this.database.once(citizen, 'confirmTelephone', request, async (tx) => {
      await tx.run(
        confirmTelephone(
          citizen.id,
          this.ciphers.seal(telephone),
          this.ciphers.digest(telephone),
          this.time.now(),
        ),
      );
      await tx.record(
        { kind: 'account', id: citizen.id },
        historyEvent('telephoneConfirmed', { way: request.way }),
        citizen,
      );
      return { confirmed: true };
    });
  }

  /** Records that somebody tried to get in through a way that leads to an account, and did not. */
  async recordFailure(way: CitizenWay, externalId: string, code: string, origin: Origin): Promise<void> {
    await this.database.transaction(async (tx) => {
      const link = await this.find(tx, { way, externalId });
      if (link) {
        await tx.record(
          { kind: 'account', id: link.person_id },
          historyEvent('logInFailed', { way }, { refused: code }),
          visitor(origin.channel, origin.address),
        );
      }
      return {};
    });
  }

  private async firstTime(
    tx: Tx,
    identified: Identified,
    origin: Origin,
  ): Promise<Outcome<{ personId: string }>> {
    const personId = await this.open(tx, identified);
    const actor = visitor(origin.channel, origin.address);
    const chain = { kind: 'account', id: personId } as const;
    await tx.record(chain, historyEvent('accountOpened', { way: identified.way }), actor);
    const linkId = await this.link(tx, identified, personId);
    if (!linkId) return refuse('LOGIN_AGAIN');
    await tx.record(chain, historyEvent('wayLinked', { linkId, way: identified.way }), actor);
    if (!identified.verified) return { personId };
    const proved = await this.proofs.prove(tx, {
      personId,
      verified: identified.verified,
      actor,
      way: identified.way,
    });
    return isRefusal(proved) ? proved : { personId: proved.personId };
  }

  /** A person of whom nothing is known but the way in, and perhaps a telephone. */
  private async open(tx: Tx, { way, telephone }: Identified): Promise<string> {
    const id = newId();
    const now = this.time.now();
    await tx.run(
      openAccount({
        id,
        name: '',
        identityNumber: null,
        identityNumberDigest: null,
        telephone: telephone ? this.ciphers.seal(telephone) : null,
        telephoneDigest: telephone ? this.ciphers.digest(telephone) : null,
        telephoneConfirmedAt: way === 'sms' ? now : null,
        assurance: 1,
        at: now,
      }),
    );
    return id;
  }

  /** Writes the link; null when another request has just linked the same user. */
  async link(tx: Tx, { way, externalId }: Identified, personId: string): Promise<string | null> {
    const id = newId();
    const now = this.time.now();
    const isNew = await tx.insertOnce(LinkedWay, {
      id,
      personId,
      way,
      externalDigest: externalDigest(this.ciphers, way, externalId),
      externalSealed: this.ciphers.seal(externalId),
      linkedAt: now,
      lastUsedAt: now,
    });
    return isNew ? id : null;
  }

  /** Takes a link off a person. A telephone number that goes with it says nothing about them any more. */
  private async take(tx: Tx, linkId: string, personId: string): Promise<{ way: CitizenWay } | undefined> {
    const [removed] = await tx.run<{ way: CitizenWay; external_sealed: string }>(
      removeLink(linkId, personId),
    );
    if (removed?.way === 'sms') {
      const number = this.ciphers.digest(this.ciphers.open(removed.external_sealed));
      await tx.run(giveUpTelephone(personId, number));
    }
    return removed;
  }

  /** Whether a link is too old to be believed; it is then taken off the account, and its owner is told. */
  private async lapsed(tx: Tx, link: LinkRow, origin: Origin): Promise<boolean> {
    if (!link.proved || !hasLapsed(link.way, link.last_used_at, this.time.now())) return false;
    await tx.run(removeLink(link.id, link.person_id));
    await tx.record(
      { kind: 'account', id: link.person_id },
      historyEvent('wayUnlinked', { linkId: link.id, way: link.way }),
      visitor(origin.channel, origin.address),
    );
    await this.notices.tell(tx, link.person_id, { kind: 'lapsed', way: link.way, channel: origin.channel });
    return true;
  }

  /** The link of a user of a party, held until the transaction ends; null when there is none. */
  async find(tx: Tx, { way, externalId }: Pick<Identified, 'way' | 'externalId'>): Promise<LinkRow | null> {
    const [row] = await tx.run<LinkRow>(linkOf(way, externalDigest(this.ciphers, way, externalId)));
    return row ?? null;
  }
}
