import { Injectable } from '@nestjs/common';
import {
  Ciphers,
  Database,
  isId,
  isRefusal,
  newId,
  refuse,
  type KeyedRequest,
  type Outcome,
  type StaffMember,
} from '@tongban/kernel';
import {
  historyEvent,
  maskIdentityNumber,
  maskName,
  maskTelephone,
  normaliseIdentityNumber,
  normaliseTelephone,
  type HistoryPayloads,
  type CitizenWay,
} from '@tongban/rules';
import { PeopleService } from '../../people/people.service.js';
import { externalDigest } from '../external-digest.js';
import { Links } from '../links.service.js';
import { reasonOf } from '../reason-digest.js';
import { peopleByTelephone, personById, personByIdentity, type FoundPerson } from './counter-link.queries.js';
import { reasonProblem } from './reason-problem.js';

/** By what somebody is looked up. */
export type LookUpBy = HistoryPayloads['linksLookedUp']['by'];

/** A way in as a security officer sees it. */
export interface PersonLink {
  readonly id: string;
  readonly way: CitizenWay;
  /** What the party calls them: a telephone masked, everything else as the beginning of its keyed digest. */
  readonly mark: string;
  readonly linkedAt: Date;
  readonly lastUsedAt: Date;
}

/** A person and the ways in to their account, masked. */
export interface PersonLinks {
  readonly id: string;
  readonly name: string;
  readonly identityNumber: string;
  readonly telephone: string;
  readonly assurance: number;
  readonly links: readonly PersonLink[];
}

/** Characters of a digest by which two ways can be told apart. */
const MARK = 8;

/** The ways in of citizens, for security officers: one person at a time, each look with its reason in the history. */
@Injectable()
export class PersonLinksService {
  constructor(
    private readonly database: Database,
    private readonly ciphers: Ciphers,
    private readonly people: PeopleService,
    private readonly links: Links,
  ) {}

  /**
   * Finds one person by exactly what is known of them and records the look on their chain. A look that finds nobody is
   * recorded on the officer's own chain, as everything is that was refused, so that guessing shows.
   *
   * @returns LINKS_REASON_SHORT, LINKS_REASON_LONG, LINKS_PERSON_UNKNOWN, LINKS_SEVERAL
   */
  async lookUp(
    officer: StaffMember,
    request: { by: LookUpBy; value: string; reason: string },
  ): Promise<Outcome<PersonLinks>> {
    const problem = reasonProblem(request.reason, officer.language);
    if (problem) return problem;
    const person = await this.find(request.by, request.value.trim());
    if (isRefusal(person)) return person;
    const lookUpId = newId();
    const { reasonDigest = '' } = reasonOf(this.ciphers, lookUpId, request.reason);
    const recorded = await this.database.transaction(async (tx) => {
      const event = historyEvent('linksLookedUp', { lookUpId, by: request.by, reasonDigest });
      await tx.record({ kind: 'account', id: person.id }, event, officer);
      return {};
    });
    return isRefusal(recorded) ? recorded : this.view(person.id);
  }

  /**
   * Takes a way off a person's account; the person is told. Nobody does it to themselves here.
   *
   * @returns LINKS_OWN, LINKS_GONE, LINKS_LAST, LINKS_PERSON_UNKNOWN or what is wrong with the reason
   */
  async unlink(
    officer: StaffMember,
    request: KeyedRequest & { personId: string; linkId: string; reason: string },
  ): Promise<Outcome<PersonLinks>> {
    const { personId, linkId, reason } = request;
    const problem = reasonProblem(reason, officer.language);
    if (problem) return problem;
    const person = await this.find('person', personId);
    if (isRefusal(person)) return person;
    if (person.digest !== null && person.digest === officer.identityDigest) return refuse('LINKS_OWN');
    if (!isId(linkId)) return refuse('LINKS_GONE');
    const done = await this.database.once(officer, 'unlinkPersonWay', request, (tx) =>
      this.links.removeFor(tx, officer, { personId, linkId, reason, proved: person.digest !== null }),
    );
    return isRefusal(done) ? done : this.view(personId);
  }

  private async find(by: LookUpBy, value: string): Promise<Outcome<FoundPerson>> {
    const rows = await this.rows(by, value);
    const [person] = rows;
    if (!person) return refuse('LINKS_PERSON_UNKNOWN');
    return rows.length > 1 ? refuse('LINKS_SEVERAL') : person;
  }

  private async rows(by: LookUpBy, value: string): Promise<FoundPerson[]> {
    switch (by) {
      case 'identityNumber':
        return this.database.read(personByIdentity(this.ciphers.digest(normaliseIdentityNumber(value))));
      case 'telephone':
        return this.database.read(peopleByTelephone(this.ciphers.digest(normaliseTelephone(value))));
      case 'person':
        return isId(value) ? this.database.read(personById(value)) : [];
    }
  }

  private async view(id: string): Promise<Outcome<PersonLinks>> {
    const [profile, links] = await Promise.all([this.people.profile({ id }), this.links.list({ id })]);
    if (!profile) return refuse('LINKS_PERSON_UNKNOWN');
    return {
      id,
      name: profile.name && maskName(profile.name),
      identityNumber: profile.identityNumber && maskIdentityNumber(profile.identityNumber),
      telephone: profile.telephone && maskTelephone(profile.telephone),
      assurance: profile.assurance,
      links: links.map(({ externalId, ...link }) => ({ ...link, mark: this.mark(link.way, externalId) })),
    };
  }

  private mark(way: CitizenWay, externalId: string): string {
    return way === 'sms'
      ? maskTelephone(externalId)
      : externalDigest(this.ciphers, way, externalId).slice(0, MARK);
  }
}
