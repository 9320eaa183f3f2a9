import { Injectable } from '@nestjs/common';
import {
  Database,
  isRefusal,
  refuse,
  type Citizen,
  type KeyedRequest,
  type Outcome,
  type Tx,
} from '@tongban/kernel';
import { historyEvent, type CitizenWay } from '@tongban/rules';
import type { Identified } from '../ways/identified.js';
import { AccountNotices } from './account-notices.js';
import { decideLink } from './link-rules.js';
import { Links } from './links.service.js';
import { Proofs } from './proofs.service.js';

/** A way that now leads to an account. */
export interface Linked {
  readonly linkId: string;
  /** Whose account it is: another one than before, where the proof has shown both to be one person's. */
  readonly personId: string;
}

/** How somebody who is logged in gets a further way into their account. */
@Injectable()
export class FurtherWays {
  constructor(
    private readonly database: Database,
    private readonly links: Links,
    private readonly proofs: Proofs,
    private readonly notices: AccountNotices,
  ) {}

  /**
   * Links a further way to a citizen's account; what an account without an identity had there comes along. Where the
   * party has proved who came, it must be the account's own identity: it then raises the account's level, or gives an
   * account its first identity.
   *
   * @returns LINK_IDENTITY_OTHER when the party names somebody else than the account's owner; LINK_NEEDS_PROOF,
   *   LINK_ALREADY, LINK_OF_OTHER, LOGIN_AGAIN; IDENTITY_HELD as `Proofs.prove` says
   */
  add(
    citizen: Citizen,
    identified: Identified,
    request: KeyedRequest & { way: CitizenWay },
  ): Promise<Outcome<Linked>> {
    return this.database.once(citizen, 'linkWay', request, async (tx) => {
      const personId = await this.prove(tx, citizen, identified);
      if (isRefusal(personId)) return personId;
      const known = await this.links.find(tx, identified);
      const decision = decideLink({
        assurance: citizen.assurance,
        personId: personId.id,
        leadsTo: known ? { personId: known.person_id, proved: known.proved } : null,
        vouched: identified.verified !== undefined,
      });
      // The way was there already, and has now proved more than the account had.
      if (decision === 'LINK_ALREADY' && known && personId.gained)
        return { linkId: known.id, personId: personId.id };
      if (decision !== 'add' && decision !== 'merge') return refuse(decision);
      if (known) {
        const into = personId.id;
        await this.proofs.merge(tx, { from: known.person_id, into, actor: citizen, way: known.way });
        return { linkId: known.id, personId: into };
      }
      return this.write(tx, citizen, identified, personId.id);
    });
  }

  /** Whose account it is once the party's own proof is counted in, and whether that changed anything. */
  private async prove(
    tx: Tx,
    citizen: Citizen,
    { way, verified }: Identified,
  ): Promise<Outcome<{ id: string; gained: boolean }>> {
    if (!verified) return { id: citizen.id, gained: false };
    const { id: personId, sessionId } = citizen;
    const proved = await this.proofs.prove(tx, { personId, verified, actor: citizen, way, sessionId });
    if (isRefusal(proved)) return proved.code === 'IDENTITY_OTHER' ? refuse('LINK_IDENTITY_OTHER') : proved;
    const gained = proved.merged || verified.assurance > citizen.assurance;
    if (gained) {
      const event = historyEvent('identityProved', { level: verified.assurance, way: 'party' });
      await tx.record({ kind: 'account', id: proved.personId }, event, citizen);
    }
    return { id: proved.personId, gained };
  }

  private async write(
    tx: Tx,
    citizen: Citizen,
    identified: Identified,
    personId: string,
  ): Promise<Outcome<Linked>> {
    const linkId = await this.links.link(tx, identified, personId);
    // Somebody else's first log-in was faster; the next try sees it.
    if (!linkId) return refuse('LOGIN_AGAIN');
    const { way } = identified;
    await tx.record({ kind: 'account', id: personId }, historyEvent('wayLinked', { linkId, way }), citizen);
    await this.notices.tell(tx, personId, { kind: 'linked', way, channel: citizen.channel });
    return { linkId, personId };
  }
}
