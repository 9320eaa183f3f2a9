import { Injectable } from '@nestjs/common';
import { Ciphers, Time, refuse, type Actor, type Outcome, type Tx, type Visitor } from '@tongban/kernel';
import { historyEvent, type CitizenWay } from '@tongban/rules';
import { SessionService } from '../sessions/session.service.js';
import type { VerifiedIdentity } from '../ways/identified.js';
import { AccountMoves } from './account-moves.js';
import { AccountNotices } from './account-notices.js';
import { decideProof, mayBeAnothers } from './link-rules.js';
import { moveLetters } from '../privacy/privacy.queries.js';
import { moveConsents, moveLinks, moveMessages } from './link.queries.js';
import {
  closeMerged,
  holdPeople,
  moveSession,
  raiseAssurance,
  takeIdentity,
  type HeldPerson,
} from './person-writes.js';

/** Somebody proves who they are. */
export interface Proof {
  /** Whose account asks for it. */
  readonly personId: string;
  readonly verified: VerifiedIdentity;
  readonly actor: Actor | Visitor;
  /** By which way in the proof came; null when it came from elsewhere, such as the real-name authority or a counter. */
  readonly way: CitizenWay | null;
  /** A session of the account that goes on as the proved person; the others of a merged account end. */
  readonly sessionId?: string;
}

/** Whose account it is now. */
export interface Proved {
  /** Another one than before when the account was merged. */
  readonly personId: string;
  readonly merged: boolean;
}

/** Gives accounts their proved identity, and merges accounts that turn out to be one person's. */
@Injectable()
export class Proofs {
  constructor(
    private readonly ciphers: Ciphers,
    private readonly time: Time,
    private readonly sessions: SessionService,
    private readonly moves: AccountMoves,
    private readonly notices: AccountNotices,
  ) {}

  /**
   * Proves the identity of an account, in the transaction of whoever has checked it. The event `identityProved` is
   * recorded by the caller, who knows how it was checked.
   *
   * @returns IDENTITY_OTHER when the account is already somebody else's, IDENTITY_HELD when the identity has an account
   *   that this proof is too weak to open
   */
  async prove(tx: Tx, proof: Proof): Promise<Outcome<Proved>> {
    const { personId, verified } = proof;
    const digest = this.ciphers.digest(verified.identityNumber);
    const people = await tx.run<HeldPerson>(holdPeople(personId, digest));
    const account = people.find(({ id }) => id === personId);
    if (!account) return refuse('IDENTITY_OTHER');
    const holder = people.find((person) => person.digest === digest && person.id !== personId);
    const decision = decideProof({
      own: account.digest,
      proved: digest,
      assurance: verified.assurance,
      held: holder !== undefined,
      sharesTelephone: holder !== undefined && sharesTelephone(account, holder, this.time.now()),
    });
    switch (decision) {
      case 'same':
        await tx.run(raiseAssurance(personId, verified.assurance));
        break;
      case 'adopt':
        await this.adopt(tx, proof, digest);
        break;
      case 'merge':
        return this.mergeInto(tx, proof, holder?.id ?? personId);
      default:
        return refuse(decision);
    }
    this.sessions.forgetPerson(personId);
    return { personId, merged: false };
  }

  /**
   * Moves all that an account without an identity has to a person, in one transaction: its cases and drafts, its ways in,
   * its messages. Both chains say so, and the person is told.
   */
  async merge(
    tx: Tx,
    merge: { from: string; into: string; actor: Actor | Visitor; way: CitizenWay | null; sessionId?: string },
  ): Promise<void> {
    const { from, into, actor } = merge;
    const [person] = await tx.run<HeldPerson>(holdPeople(into, null));
    if (!person) throw new Error('The person to merge into is not there.');
    const moved = await this.moves.run(tx, { from, into, name: person.name, actor });
    const links = await tx.run<{ id: string; way: CitizenWay }>(moveLinks(from, into));
    await tx.run(moveMessages(from, into));
    await tx.run(moveLetters(from, into));
    await tx.run(moveConsents(from, into));
    await tx.run(moveSession(from, into, merge.sessionId ?? null, this.time.now()));
    await tx.run(closeMerged(from, into));
    await tx.record({ kind: 'account', id: from }, historyEvent('mergedInto', { into }), actor);
    await tx.record({ kind: 'account', id: into }, historyEvent('accountMerged', { from, moved }), actor);
    for (const { id, way } of links) {
      await tx.record({ kind: 'account', id: into }, historyEvent('wayLinked', { linkId: id, way }), actor);
      await this.notices.tell(tx, into, { kind: 'merged', way, channel: actor.channel });
    }
    this.sessions.forgetPerson(from);
    this.sessions.forgetPerson(into);
  }

  private async adopt(tx: Tx, { personId, verified, actor }: Proof, digest: string): Promise<void> {
    await tx.run(
      takeIdentity(personId, {
        name: verified.name,
        sealed: this.ciphers.seal(verified.identityNumber),
        digest,
        assurance: verified.assurance,
      }),
    );
    // What was begun without a name gets the one that is now known.
    await this.moves.run(tx, { from: personId, into: personId, name: verified.name, actor });
  }

  private async mergeInto(tx: Tx, proof: Proof, into: string): Promise<Proved> {
    await tx.run(raiseAssurance(into, proof.verified.assurance));
    await this.merge(tx, {
      from: proof.personId,
      into,
      actor: proof.actor,
      way: proof.way,
      ...(proof.sessionId ? { sessionId: proof.sessionId } : {}),
    });
    return { personId: into, merged: true };
  }
}

/**
 * Whether an account has shown that the telephone of another one is its own; what was only written down is not enough.
 * Both count for as long as the number cannot have gone to somebody else, or a number that was given up would open the
 * account of whoever had it before.
 */
function sharesTelephone(account: HeldPerson, holder: HeldPerson, now: Date): boolean {
  const isRecent = (at: Date | null): boolean => at !== null && !mayBeAnothers(at, now);
  return (
    isRecent(account.telephone_confirmed_at) &&
    isRecent(holder.telephone_known_at) &&
    account.telephone_digest !== null &&
    account.telephone_digest === holder.telephone_digest
  );
}
