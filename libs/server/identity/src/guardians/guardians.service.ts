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
  type NamedQuery,
  type Outcome,
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
import { ProofAttempts } from '../assurance/proof-attempts.js';
import { RealNameAuthority } from '../assurance/real-name.authority.js';
import { levelToRepresent } from '../enterprises/enterprises.service.js';
import { PeopleService } from '../people/people.service.js';
import { SessionService } from '../sessions/session.service.js';

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
    if (!checkIdentityNumber(identityNumber).valid) return refuse('PROOF_NUMBER_BAD');
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

const registerChild = (id: string, name: string, number: string, digest: string, at: Date): NamedQuery => ({
  name: 'identity.register-child',
  text: `insert into person (id, name, identity_number, identity_number_digest, assurance, demonstration, created_at,
                             version)
         values ($1, $2, $3, $4, 3, false, $5, 1) on conflict (identity_number_digest) do nothing`,
  values: [id, name, number, digest, at],
});

const childByDigest = (digest: string): NamedQuery => ({
  name: 'identity.child-by-digest',
  text: 'select id, name from person where identity_number_digest = $1 and merged_into is null',
  values: [digest],
});

const insertGuardianship = (one: {
  id: string;
  guardianId: string;
  childId: string;
  relation: string;
  endsOn: string;
  at: Date;
}): NamedQuery => ({
  name: 'identity.insert-guardianship',
  text: `insert into guardianship (id, guardian_id, child_id, relation, ends_on, proved_by, given_at, version)
         values ($1, $2, $3, $4, $5, 'household', $6, 1)
         on conflict (guardian_id, child_id) where ended_at is null do nothing returning id`,
  values: [one.id, one.guardianId, one.childId, one.relation, one.endsOn, one.at],
});

const endGuardianship = (guardianId: string, childId: string, now: Date): NamedQuery => ({
  name: 'identity.end-guardianship',
  text: `update guardianship set ended_at = $3, version = version + 1
          where guardian_id = $1 and child_id = $2 and ended_at is null returning id`,
  values: [guardianId, childId, now],
});
