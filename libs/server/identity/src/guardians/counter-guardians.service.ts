import { Injectable } from '@nestjs/common';
import {
  Ciphers,
  Database,
  Time,
  isRefusal,
  newId,
  refuse,
  type CounterClerk,
  type KeyedRequest,
  type Outcome,
  type Refusal,
  type StaffMember,
  type Tx,
} from '@tongban/kernel';
import {
  ageOfOwnData,
  ageOn,
  birthdayOf,
  checkIdentityNumber,
  guardianshipEnd,
  historyEvent,
  normaliseIdentityNumber,
} from '@tongban/rules';
import { AccountNotices } from '../links/account-notices.js';
import { PeopleService } from '../people/people.service.js';
import { SessionService } from '../sessions/session.service.js';
import { SpacesService } from '../spaces/spaces.service.js';
import {
  childByDigest,
  endGuardianshipAtCounter,
  guardianshipBetween,
  insertGuardianship,
  registerChild,
  type GuardianPapers,
  type GuardianshipEndReason,
} from './guardian.queries.js';
import { isNumberOfToday } from './number-of-today.js';

/** A child at the counter, and by which papers the person beside it is its parent or guardian. */
export interface RecordGuardian extends KeyedRequest {
  readonly name: string;
  readonly identityNumber: string;
  readonly papers: GuardianPapers;
  /** The clerk saw the papers, and they name both. */
  readonly papersSeen: boolean;
}

/** Which guardianship a clerk ends, why, and by which paper. */
export interface EndGuardian extends KeyedRequest {
  readonly guardianNumber: string;
  readonly childNumber: string;
  readonly reason: GuardianshipEndReason;
  /** The paper that the clerk saw: what it is, whose, its number. */
  readonly note: string;
}

/** A guardianship that was recorded or ended. */
export interface GuardianOutcome {
  readonly childId: string;
  readonly childName: string;
  readonly guardianName: string;
}

const longestName = 60;
const note = { shortest: 5, longest: 200 } as const;

/** Clerks record who a child's parent or guardian is, by the papers they saw, and end what the papers end. */
@Injectable()
export class CounterGuardians {
  constructor(
    private readonly database: Database,
    private readonly time: Time,
    private readonly ciphers: Ciphers,
    private readonly people: PeopleService,
    private readonly sessions: SessionService,
    private readonly spaces: SpacesService,
    private readonly notices: AccountNotices,
  ) {}

  /**
   * Records that the person standing at the counter is parent or guardian of a child. It ends by itself on the child's
   * fourteenth birthday, and the guardian is told.
   *
   * @param clerk as acting for the guardian, whose identity they have checked
   * @returns GUARDIAN_*, PROOF_NUMBER_BAD
   */
  async record(clerk: CounterClerk, request: RecordGuardian): Promise<Outcome<GuardianOutcome>> {
    const name = request.name.trim();
    const identityNumber = normaliseIdentityNumber(request.identityNumber);
    if (!name || name.length > longestName) return refuse('GUARDIAN_NAME_NEEDED');
    if (!isNumberOfToday(identityNumber, this.time.today())) return refuse('PROOF_NUMBER_BAD');
    if (!request.papersSeen) return refuse('GUARDIAN_PAPERS_NEEDED');
    const digest = this.ciphers.digest(identityNumber);
    const guardian = await this.people.profile(clerk.standingFor);
    if (guardian?.identityNumber === identityNumber) return refuse('GUARDIAN_SAME');
    if (ageOn(identityNumber, this.time.today()) >= ageOfOwnData) return refuse('GUARDIAN_CHILD_OLD');
    const own = await this.ownProblem(clerk, digest);
    if (own) return own;
    const outcome = await this.database.once(clerk, 'recordGuardian', this.asked(request), (tx) =>
      this.write(tx, clerk, { name, identityNumber, digest, papers: request.papers }),
    );
    if (isRefusal(outcome)) return outcome;
    this.sessions.forgetPerson(clerk.standingFor.id);
    return { ...outcome, childName: name, guardianName: clerk.standingFor.name };
  }

  /**
   * Ends a guardianship at once, by both numbers as a paper names them: nobody learns here who looks after a child. The
   * guardian is told; what was begun for the child stays the child's.
   *
   * @returns GUARDIAN_UNKNOWN, GUARDIAN_OWN_CHILD, GUARDIAN_NOTE_NEEDED, PROOF_NUMBER_BAD
   */
  async end(member: StaffMember, request: EndGuardian): Promise<Outcome<GuardianOutcome>> {
    const guardianNumber = normaliseIdentityNumber(request.guardianNumber);
    const childNumber = normaliseIdentityNumber(request.childNumber);
    const said = request.note.trim();
    if (![guardianNumber, childNumber].every((number) => checkIdentityNumber(number).valid))
      return refuse('PROOF_NUMBER_BAD');
    const { length } = Array.from(said);
    if (length < note.shortest || length > note.longest) return refuse('GUARDIAN_NOTE_NEEDED');
    const guardianDigest = this.ciphers.digest(guardianNumber);
    const childDigest = this.ciphers.digest(childNumber);
    const own = await this.ownProblem(member, childDigest);
    if (own) return own;
    const outcome = await this.database.once(
      member,
      'endGuardianshipAtCounter',
      this.asked(request),
      async (tx) => {
        const [held] = await tx.run<Between>(guardianshipBetween(guardianDigest, childDigest));
        if (!held) return refuse('GUARDIAN_UNKNOWN');
        await tx.run(
          endGuardianshipAtCounter(held.id, {
            staffId: member.id,
            reason: request.reason,
            note: this.ciphers.seal(said),
            at: this.time.now(),
          }),
        );
        const { id: guardianshipId, guardianId, childId } = held;
        const noteDigest = this.ciphers.digest(`${guardianshipId} ${said}`);
        const payload = { guardianshipId, reason: request.reason, noteDigest };
        for (const id of [childId, guardianId]) {
          const ended = historyEvent('guardianshipEnded', payload, { onBehalfOf: childId });
          await tx.record({ kind: 'account', id }, ended, member);
        }
        const message = { kind: 'guardianshipEnded', childId, channel: member.channel } as const;
        await this.notices.tell(tx, guardianId, message);
        return { childId, guardianId };
      },
    );
    if (isRefusal(outcome)) return outcome;
    this.sessions.forgetPerson(outcome.guardianId);
    const names = await this.people.names([outcome.childId, outcome.guardianId]);
    return {
      childId: outcome.childId,
      childName: names.get(outcome.childId) ?? '',
      guardianName: names.get(outcome.guardianId) ?? '',
    };
  }

  private async write(
    tx: Tx,
    clerk: CounterClerk,
    child: { name: string; identityNumber: string; digest: string; papers: GuardianPapers },
  ): Promise<Outcome<{ childId: string }>> {
    const { name, identityNumber, digest, papers } = child;
    const now = this.time.now();
    await tx.run(registerChild(newId(), name, this.ciphers.seal(identityNumber), digest, now));
    const [known] = await tx.run<{ id: string; name: string }>(childByDigest(digest));
    if (known?.name !== name) return refuse('CHECK_NAME_DIFFERS');
    const guardianId = clerk.standingFor.id;
    const endsOn = guardianshipEnd(birthdayOf(identityNumber));
    const [written] = await tx.run<{ id: string }>(
      insertGuardianship({
        id: newId(),
        guardianId,
        childId: known.id,
        relation: papers === 'guardianship-paper' ? 'guardian' : 'parent',
        endsOn,
        seen: { staffId: clerk.id, papers },
        at: now,
      }),
    );
    if (!written) return refuse('GUARDIAN_THERE_ALREADY');
    const payload = { guardianshipId: written.id, guardianId, childId: known.id, endsOn, papers };
    const recorded = historyEvent('guardianshipRecorded', payload, { onBehalfOf: known.id });
    await tx.record({ kind: 'account', id: known.id }, recorded, clerk);
    await tx.record({ kind: 'account', id: guardianId }, recorded, clerk);
    const message = { kind: 'guardianshipRecorded', childId: known.id, channel: clerk.channel } as const;
    await this.notices.tell(tx, guardianId, message);
    return { childId: known.id };
  }

  /** Nobody handles a case of their own: neither of a child for whom they stand themselves, nor of their own person. */
  private async ownProblem(member: StaffMember, childDigest: string): Promise<Refusal | null> {
    if (!member.identityDigest) return null;
    if (member.identityDigest === childDigest) return refuse('GUARDIAN_OWN_CHILD');
    const [self, child] = await Promise.all([
      this.people.idByIdentityDigest(member.identityDigest),
      this.people.idByIdentityDigest(childDigest),
    ]);
    if (!self || !child) return null;
    return (await this.spaces.standsFor(self)).includes(child) ? refuse('GUARDIAN_OWN_CHILD') : null;
  }

  /** A request is personal: what is remembered of it is a digest. */
  private asked(request: KeyedRequest): KeyedRequest & { digest: string } {
    const { idempotencyKey, ...rest } = request;
    return { idempotencyKey, digest: this.ciphers.digest(JSON.stringify(rest)) };
  }
}

interface Between {
  id: string;
  guardianId: string;
  childId: string;
}
