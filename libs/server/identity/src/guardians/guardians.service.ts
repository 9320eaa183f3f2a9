import { Injectable } from '@nestjs/common';
import {
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
} from '@tongban/kernel';
import {
  ageOfOwnData,
  ageOn,
  birthdayOf,
  guardianshipEnd,
  historyEvent,
  normaliseIdentityNumber,
} from '@tongban/rules';
import { ProofAttempts } from '../assurance/proof-attempts.js';
import { RealNameAuthority } from '../assurance/real-name.authority.js';
import { levelToRepresent } from '../enterprises/enterprises.service.js';
import { PeopleService } from '../people/people.service.js';
import { SessionService } from '../sessions/session.service.js';
import { isNumberOfToday } from './number-of-today.js';
import { childByDigest, endGuardianship, insertGuardianship, registerChild } from './guardian.queries.js';

/** A child, as its guardian names it. */
export interface DeclareChild extends KeyedRequest {
  readonly name: string;
  readonly identityNumber: string;
  /** The guardian agrees, for the child, that both numbers are compared with the household register. */
  readonly consent: boolean;
}

const longestName = 60;

/** Parents and guardians act for children under fourteen, whose relation the household register confirms. */
@Injectable()
export class GuardiansService {
  constructor(
    private readonly database: Database,
    private readonly time: Time,
    private readonly ciphers: Ciphers,
    private readonly people: PeopleService,
    private readonly authority: RealNameAuthority,
    private readonly attempts: ProofAttempts,
    private readonly sessions: SessionService,
  ) {}

  /**
   * Records that somebody is parent or guardian of a child, if the household register says so. It ends by itself on
   * the child's fourteenth birthday.
   *
   * @returns the child, or GUARDIAN_*, PROOF_*, AUTHORITY_*
   */
  async declare(citizen: Citizen, request: DeclareChild): Promise<Outcome<{ childId: string }>> {
    const name = request.name.trim();
    const identityNumber = normaliseIdentityNumber(request.identityNumber);
    if (!request.consent) return refuse('PROOF_CONSENT_NEEDED');
    if (!name || name.length > longestName) return refuse('GUARDIAN_NAME_NEEDED');
    if (!isNumberOfToday(identityNumber, this.time.today())) return refuse('PROOF_NUMBER_BAD');
    const own = await this.people.profile(citizen);
    if (citizen.assurance < levelToRepresent || !own?.identityNumber) return refuse('GUARDIAN_LEVEL');
    if (ageOn(identityNumber, this.time.today()) >= ageOfOwnData) return refuse('GUARDIAN_CHILD_OLD');
    const tooOften = await this.attempts.take(citizen.id, identityNumber);
    if (tooOften) return tooOften;
    const answer = await this.authority.household(own.identityNumber, { name, identityNumber });
    if (isRefusal(answer)) return answer;
    if (answer.comparison !== 'agrees') return refuse('GUARDIAN_NOT_CONFIRMED');

    const digest = this.ciphers.digest(identityNumber);
    const asked = {
      idempotencyKey: request.idempotencyKey,
      digest: this.ciphers.digest(`${digest} ${name}`),
    };
    return this.database.once(citizen, 'declareChild', asked, async (tx) => {
      const now = this.time.now();
      await tx.run(registerChild(newId(), name, this.ciphers.seal(identityNumber), digest, now));
      const [child] = await tx.run<{ id: string; name: string }>(childByDigest(digest));
      if (child?.name !== name) return refuse('GUARDIAN_NOT_CONFIRMED');
      const id = newId();
      const endsOn = guardianshipEnd(birthdayOf(identityNumber));
      const [written] = await tx.run<{ id: string }>(
        insertGuardianship({
          id,
          guardianId: citizen.id,
          childId: child.id,
          relation: answer.relation,
          endsOn,
          seen: null,
          at: now,
        }),
      );
      if (!written) return { childId: child.id };
      const recorded = historyEvent(
        'guardianshipRecorded',
        { guardianshipId: id, guardianId: citizen.id, childId: child.id, endsOn },
        { onBehalfOf: child.id },
      );
      await tx.record({ kind: 'account', id: child.id }, recorded, citizen);
      await tx.record({ kind: 'account', id: citizen.id }, recorded, citizen);
      return { childId: child.id };
    });
  }

  /** Ends one's own guardianship, at once; what was begun for the child stays the child's. */
  async end(
    citizen: Citizen,
    request: KeyedRequest & { childId: string },
  ): Promise<Outcome<{ childId: string }>> {
    if (!isId(request.childId)) return refuse('GUARDIAN_UNKNOWN');
    const outcome = await this.database.once(citizen, 'endGuardianship', request, async (tx) => {
      const [ended] = await tx.run<{ id: string }>(
        endGuardianship(citizen.id, request.childId, this.time.now()),
      );
      if (!ended) return refuse('GUARDIAN_UNKNOWN');
      const fact = historyEvent(
        'guardianshipEnded',
        { guardianshipId: ended.id },
        { onBehalfOf: request.childId },
      );
      await tx.record({ kind: 'account', id: request.childId }, fact, citizen);
      await tx.record({ kind: 'account', id: citizen.id }, fact, citizen);
      return { childId: request.childId };
    });
    this.sessions.forgetPerson(citizen.id);
    return outcome;
  }
}
