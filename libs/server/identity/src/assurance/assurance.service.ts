import { randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  Ciphers,
  Database,
  Time,
  isRefusal,
  refuse,
  type Citizen,
  type KeyedRequest,
  type NamedQuery,
  type Outcome,
  type StaffMember,
  type Tx,
} from '@tongban/kernel';
import { checkIdentityNumber, historyEvent, normaliseIdentityNumber } from '@tongban/rules';
import { Proofs, type Proved } from '../links/proofs.service.js';
import { SessionService } from '../sessions/session.service.js';
import { takeCounterCode, writeCounterCode } from './counter-code.queries.js';
import { ProofAttempts } from './proof-attempts.js';
import { RealNameAuthority } from './real-name.authority.js';

/** A name and an identity number that somebody gives as theirs. */
export interface GivenIdentity extends KeyedRequest {
  readonly name: string;
  readonly identityNumber: string;
  /** They agreed that both are passed on to the authority; without it nothing is asked. */
  readonly consent: boolean;
}

/** A number that somebody shows at a counter, where a clerk types it in beside their card. */
export interface CounterCode {
  readonly code: string;
  readonly expiresAt: Date;
}

/** Longest name that is taken. */
const longestName = 60;
/** A number for the counter works so long, in milliseconds. */
const codeLife = 10 * 60_000;

/** Leads people up the levels of assurance: declared (2), confirmed by the authority (3), in person at a counter (5). */
@Injectable()
export class AssuranceService {
  constructor(
    private readonly database: Database,
    private readonly time: Time,
    private readonly ciphers: Ciphers,
    private readonly attempts: ProofAttempts,
    private readonly authority: RealNameAuthority,
    private readonly proofs: Proofs,
    private readonly sessions: SessionService,
  ) {}

  /** Level 2: somebody says what they are called. Whoever is proved already keeps the proved name. */
  async declare(
    citizen: Citizen,
    request: KeyedRequest & { name: string },
  ): Promise<Outcome<{ id: string }>> {
    const name = request.name.trim();
    if (!name || name.length > longestName) return refuse('PROOF_NAME_NEEDED');
    const outcome = await this.database.once(citizen, 'declareName', request, async (tx) => {
      const [changed] = await tx.run<{ id: string }>(declareName(citizen.id, name));
      if (!changed) return refuse('PROOF_KNOWN_ALREADY');
      const proved = historyEvent('identityProved', { level: 2, way: 'declared' });
      await tx.record({ kind: 'account', id: citizen.id }, proved, ownSelf(citizen));
      return { id: citizen.id };
    });
    this.sessions.forgetPerson(citizen.id);
    return outcome;
  }

  /**
   * Level 3: the authority confirms that name and number belong together. When the identity has an account already,
   * both become one and the session goes on as that person.
   *
   * @returns whose account it is now, or PROOF_*, AUTHORITY_*, IDENTITY_*
   */
  async prove(citizen: Citizen, given: GivenIdentity): Promise<Outcome<{ id: string }>> {
    const name = given.name.trim();
    const identityNumber = normaliseIdentityNumber(given.identityNumber);
    if (!given.consent) return refuse('PROOF_CONSENT_NEEDED');
    if (!name || name.length > longestName) return refuse('PROOF_NAME_NEEDED');
    if (!checkIdentityNumber(identityNumber).valid) return refuse('PROOF_NUMBER_BAD');
    const tooOften = await this.attempts.take(citizen.id, identityNumber);
    if (tooOften) return tooOften;
    const comparison = await this.authority.person(name, identityNumber);
    if (isRefusal(comparison)) return comparison;
    if (comparison !== 'agrees') {
      await this.noteFailure(citizen);
      return refuse('PROOF_DIFFERS');
    }
    const request = {
      idempotencyKey: given.idempotencyKey,
      digest: this.ciphers.digest(`${name} ${identityNumber}`),
    };
    return this.database.once(citizen, 'proveIdentity', request, async (tx) => {
      const proved = await this.proofs.prove(tx, {
        personId: citizen.id,
        verified: { name, identityNumber, assurance: 3 },
        actor: ownSelf(citizen),
        way: null,
        sessionId: citizen.sessionId,
      });
      if (isRefusal(proved)) return proved;
      const event = historyEvent('identityProved', { level: 3, way: 'authority' });
      await tx.record({ kind: 'account', id: proved.personId }, event, ownSelf(citizen));
      return { id: proved.personId };
    });
  }

  /** A number to show at a counter; a new one takes the place of the one before. */
  async counterCode(citizen: Citizen): Promise<CounterCode> {
    const code = String(randomInt(0, 100_000_000)).padStart(8, '0');
    const expiresAt = new Date(this.time.now().getTime() + codeLife);
    const { id: personId, sessionId } = citizen;
    await this.database.read(
      writeCounterCode({ personId, digest: this.digestOf(code), expiresAt, sessionId }),
    );
    return { code, expiresAt };
  }

  /**
   * Level 5 for the account of whoever stands at a counter: the number on their screen says which account is theirs,
   * their card says who they are. The number works once. Where that account goes into the one that the person has
   * already, the telephone that showed the number stays logged in, as the person; other sessions of it end.
   *
   * @param seen what the clerk read on the card
   */
  async proveAtCounter(
    tx: Tx,
    member: StaffMember,
    seen: { name: string; identityNumber: string; code: string },
  ): Promise<Outcome<Proved>> {
    const { name, identityNumber } = seen;
    const code = this.digestOf(seen.code.replace(/\s/g, ''));
    const [shown] = await tx.run<{ person_id: string; session_id: string | null }>(
      takeCounterCode(code, this.time.now()),
    );
    if (!shown) return refuse('COUNTER_CODE_UNKNOWN');
    return this.proofs.prove(tx, {
      personId: shown.person_id,
      verified: { name, identityNumber, assurance: 5 },
      actor: member,
      way: null,
      ...(shown.session_id ? { sessionId: shown.session_id } : {}),
    });
  }

  private digestOf(code: string): string {
    return this.ciphers.digest(`counter-code:${code}`);
  }

  private async noteFailure(citizen: Citizen): Promise<void> {
    await this.database.transaction(async (tx) => {
      const failed = historyEvent('identityProofFailed', { way: 'authority' }, { refused: 'PROOF_DIFFERS' });
      await tx.record({ kind: 'account', id: citizen.id }, failed, ownSelf(citizen));
      return { noted: true };
    });
  }
}

/** One's own identity is one's own matter, in whose name ever one acts. */
const ownSelf = (citizen: Citizen): Citizen => ({ ...citizen, space: null });

const declareName = (id: string, name: string): NamedQuery => ({
  name: 'identity.declare-name',
  text: `update person set name = $2, assurance = 2, version = version + 1
          where id = $1 and identity_number is null returning id`,
  values: [id, name],
});
