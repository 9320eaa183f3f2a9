import { Injectable } from '@nestjs/common';
import {
  Ciphers,
  Database,
  Time,
  isId,
  isRefusal,
  newId,
  refuse,
  type CounterClerk,
  type KeyedRequest,
  type NamedQuery,
  type Outcome,
  type StaffMember,
  type Tx,
} from '@tongban/kernel';
import {
  checkIdentityNumber,
  checkTelephone,
  historyEvent,
  maskAddress,
  maskTelephone,
  normaliseIdentityNumber,
  normaliseTelephone,
} from '@tongban/rules';
import { AccountNotices } from '../links/account-notices.js';
import { raiseAssurance } from '../links/person-writes.js';
import { PeopleService, type Personal } from '../people/people.service.js';
import { SessionService } from '../sessions/session.service.js';
import { AssuranceService } from './assurance.service.js';

/** How a clerk saw who somebody is. */
export type CheckWay = 'card-seen' | 'card-read' | 'other';

/** What a clerk saw of somebody standing at the counter. */
export interface CheckRequest extends KeyedRequest {
  readonly name: string;
  readonly identityNumber: string;
  /** Empty when they have none or want to give none. */
  readonly telephone: string;
  readonly address: string;
  readonly way: CheckWay;
  /** What proved the identity, with 'other'. */
  readonly note: string;
  /** The person agreed that the clerk acts for them and that their data is taken down. */
  readonly consent: boolean;
  /** The number on the person's own screen, which says which account is theirs; empty without one. */
  readonly code: string;
}

/** A check under which a clerk may act for the person. */
export interface IdentityCheck {
  readonly checkId: string;
  readonly personId: string;
  /** What forms may fill in: what the clerk has just read and heard, and nothing that only the account knew. */
  readonly told: Personal;
  /** Of the account's telephone and address the masked form; empty where it has none. */
  readonly masked: Pick<Personal, 'telephone' | 'address'>;
}

/** So long a clerk may act under one check, in milliseconds: nobody stands at a counter longer. */
const checkLife = 2 * 60 * 60_000;
const longest = { name: 60, address: 200, note: 200 } as const;

/**
 * Clerks check who stands at the counter and note how, and that the person agreed. Under that note, and for a while,
 * the same clerk may act for them.
 */
@Injectable()
export class IdentityChecks {
  constructor(
    private readonly database: Database,
    private readonly time: Time,
    private readonly ciphers: Ciphers,
    private readonly people: PeopleService,
    private readonly assurance: AssuranceService,
    private readonly sessions: SessionService,
    private readonly notices: AccountNotices,
  ) {}

  /**
   * Notes a check, and tells the person. Whoever has no account gets one; whoever has one is raised to level 5. A
   * telephone or address that the account has already stays: another one is good for what the clerk fills in now.
   *
   * @returns CHECK_CONSENT_NEEDED, CHECK_NOTE_NEEDED, CHECK_OWN, CHECK_NAME_DIFFERS, PROOF_*, COUNTER_CODE_UNKNOWN
   */
  async check(member: StaffMember, request: CheckRequest): Promise<Outcome<IdentityCheck>> {
    const seen = {
      ...request,
      name: request.name.trim(),
      identityNumber: normaliseIdentityNumber(request.identityNumber),
      telephone: normaliseTelephone(request.telephone),
      address: request.address.trim(),
      note: request.note.trim(),
    };
    const problem = this.problemOf(seen) ?? this.ownProblem(member, seen.identityNumber);
    if (problem) return problem;
    // The request itself is personal: what is remembered of it is a digest.
    const asked = {
      idempotencyKey: request.idempotencyKey,
      digest: this.ciphers.digest(JSON.stringify(seen)),
    };
    const outcome = await this.database.once(member, 'checkIdentity', asked, (tx) =>
      this.write(tx, member, seen),
    );
    if (isRefusal(outcome)) return outcome;
    this.sessions.forgetPerson(outcome.personId);
    const personal = (await this.people.personal([outcome.personId])).get(outcome.personId);
    if (!personal) throw new Error('A person whose identity was checked is not there.');
    return {
      ...outcome,
      told: { name: personal.name, ...telling(seen) },
      masked: {
        telephone: personal.telephone && maskTelephone(personal.telephone),
        address: personal.address && maskAddress(personal.address),
      },
    };
  }

  /** The clerk as who acts for the person of a check of theirs; null when it is none of theirs or too old. */
  async clerkFor(member: StaffMember, checkId: string): Promise<CounterClerk | null> {
    if (!isId(checkId)) return null;
    const since = new Date(this.time.now().getTime() - checkLife);
    const [row] = await this.database.read<{ id: string; name: string; assurance: number }>(
      personOfCheck(checkId, member.id, since),
    );
    return row ? { ...member, standingFor: row } : null;
  }

  private async write(
    tx: Tx,
    member: StaffMember,
    seen: CheckRequest,
  ): Promise<Outcome<{ checkId: string; personId: string }>> {
    const digest = this.ciphers.digest(seen.identityNumber);
    const now = this.time.now();
    if (seen.code) {
      const proved = await this.assurance.proveAtCounter(tx, member, seen);
      if (isRefusal(proved)) return proved;
    }
    const seal = (text: string): string | null => (text ? this.ciphers.seal(text) : null);
    await tx.run(
      registerPerson({
        id: newId(),
        name: seen.name,
        number: this.ciphers.seal(seen.identityNumber),
        digest,
        telephone: seal(seen.telephone),
        telephoneDigest: seen.telephone ? this.ciphers.digest(seen.telephone) : null,
        address: seal(seen.address),
        at: now,
      }),
    );
    const [person] = await tx.run<{ id: string; name: string }>(personByDigest(digest));
    if (!person) throw new Error('A person just registered is not there.');
    if (person.name !== seen.name) return refuse('CHECK_NAME_DIFFERS');
    await tx.run(raiseAssurance(person.id, 5));
    const checkId = newId();
    await tx.run(insertCheck(checkId, person.id, member.id, seen.way, seal(seen.note), now));
    const chain = { kind: 'account', id: person.id } as const;
    const noteDigest = seen.note ? this.ciphers.digest(`${checkId} ${seen.note}`) : null;
    const remarks = { onBehalfOf: person.id };
    await tx.record(
      chain,
      historyEvent('identityChecked', { check: seen.way, noteDigest, consent: true }, remarks),
      member,
    );
    await tx.record(chain, historyEvent('identityProved', { level: 5, way: 'counter' }, remarks), member);
    await this.notices.tell(tx, person.id, { kind: 'identityChecked', channel: member.channel });
    return { checkId, personId: person.id };
  }

  private problemOf(seen: CheckRequest) {
    if (!seen.consent) return refuse('CHECK_CONSENT_NEEDED');
    if (!seen.name || seen.name.length > longest.name) return refuse('PROOF_NAME_NEEDED');
    if (!checkIdentityNumber(seen.identityNumber).valid) return refuse('PROOF_NUMBER_BAD');
    if (seen.telephone && !checkTelephone(seen.telephone).valid) return refuse('CHECK_TELEPHONE_BAD');
    if ((seen.way === 'other') !== (seen.note !== '') || seen.note.length > longest.note) {
      return refuse('CHECK_NOTE_NEEDED');
    }
    return seen.address.length > longest.address ? refuse('CHECK_ADDRESS_LONG') : null;
  }

  /** Nobody takes in for themselves. */
  private ownProblem(member: StaffMember, identityNumber: string) {
    return member.identityDigest === this.ciphers.digest(identityNumber) ? refuse('CHECK_OWN') : null;
  }
}

const telling = ({ identityNumber, telephone, address }: CheckRequest): Omit<Personal, 'name'> => ({
  identityNumber,
  telephone,
  address,
});

const registerPerson = (person: {
  id: string;
  name: string;
  number: string;
  digest: string;
  telephone: string | null;
  telephoneDigest: string | null;
  address: string | null;
  at: Date;
}): NamedQuery => ({
  name: 'identity.register-person',
  text: `insert into person (id, name, identity_number, identity_number_digest, telephone, telephone_digest, address,
                             assurance, demonstration, created_at, telephone_known_at, version)
         values ($1, $2, $3, $4, $5, $6, $7, 5, false, $8, $9, 1)
         on conflict (identity_number_digest) do update set
           telephone_known_at = case when coalesce(person.telephone_digest, excluded.telephone_digest)
                                          = excluded.telephone_digest
                                     then excluded.telephone_known_at else person.telephone_known_at end,
           telephone = coalesce(person.telephone, excluded.telephone),
           telephone_digest = coalesce(person.telephone_digest, excluded.telephone_digest),
           address = coalesce(person.address, excluded.address)`,
  values: [
    person.id,
    person.name,
    person.number,
    person.digest,
    person.telephone,
    person.telephoneDigest,
    person.address,
    person.at,
    person.telephone ? person.at : null,
  ],
});

const personByDigest = (digest: string): NamedQuery => ({
  name: 'identity.person-named-by-digest',
  text: 'select id, name from person where identity_number_digest = $1 and merged_into is null for update',
  values: [digest],
});

const insertCheck = (
  id: string,
  personId: string,
  staffId: string,
  way: CheckWay,
  note: string | null,
  at: Date,
): NamedQuery => ({
  name: 'identity.insert-check',
  text: `insert into identity_check (id, person_id, staff_id, way, note, consent, at)
         values ($1, $2, $3, $4, $5, true, $6)`,
  values: [id, personId, staffId, way, note, at],
});

const personOfCheck = (checkId: string, staffId: string, since: Date): NamedQuery => ({
  name: 'identity.person-of-check',
  text: `select p.id, p.name, p.assurance from identity_check c join person p on p.id = c.person_id
          where c.id = $1 and c.staff_id = $2 and c.at > $3`,
  values: [checkId, staffId, since],
});
