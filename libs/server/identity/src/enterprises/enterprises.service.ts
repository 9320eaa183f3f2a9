import { Injectable } from '@nestjs/common';
import {
  Database,
  Time,
  isRefusal,
  newId,
  refuse,
  type Citizen,
  type KeyedRequest,
  type Outcome,
  type StaffMember,
  type Tx,
} from '@tongban/kernel';
import { checkCreditCode, historyEvent } from '@tongban/rules';
import { ProofAttempts } from '../assurance/proof-attempts.js';
import { RealNameAuthority } from '../assurance/real-name.authority.js';
import { PeopleService } from '../people/people.service.js';
import {
  enterpriseByCode,
  enterprisesById,
  insertEnterprise,
  replaceRepresentative,
  type EnterpriseRow,
} from './enterprise.queries.js';

/** An enterprise with a space here. */
export interface Enterprise {
  readonly id: string;
  readonly creditCode: string;
  readonly name: string;
  readonly representativeId: string;
  readonly representativeName: string;
  readonly openedAt: Date;
}

export interface OpenRequest extends KeyedRequest {
  readonly creditCode: string;
  readonly name: string;
}

/** Level from which somebody is known well enough to stand for others. */
export const levelToRepresent = 3;

/** Longest name of an enterprise. */
const longestName = 120;

/** Spaces of enterprises: the legal representative opens one, or a clerk who saw the papers does. */
@Injectable()
export class EnterprisesService {
  constructor(
    private readonly database: Database,
    private readonly time: Time,
    private readonly people: PeopleService,
    private readonly authority: RealNameAuthority,
    private readonly attempts: ProofAttempts,
  ) {}

  /**
   * Opens the space of an enterprise for its legal representative, if the business register names them as that. When
   * the space is there already and the register names somebody new, the space passes to them.
   *
   * @returns the enterprise, or ENTERPRISE_CODE_BAD, ENTERPRISE_NAME_NEEDED, ENTERPRISE_LEVEL, ENTERPRISE_NOT_CONFIRMED,
   * PROOF_TOO_OFTEN, AUTHORITY_*
   */
  async open(citizen: Citizen, request: OpenRequest): Promise<Outcome<{ id: string }>> {
    const asked = normalised(request);
    const problem = problemOf(asked);
    if (problem) return problem;
    if (citizen.assurance < levelToRepresent) return refuse('ENTERPRISE_LEVEL');
    const own = await this.people.profile(citizen);
    if (!own?.identityNumber) return refuse('ENTERPRISE_LEVEL');
    const mine = await this.mine(citizen.id, asked.creditCode);
    if (mine) return { id: mine.id };

    const tooOften = await this.attempts.take(citizen.id, asked.creditCode);
    if (tooOften) return tooOften;
    const comparison = await this.authority.enterprise(asked, own);
    if (isRefusal(comparison)) return comparison;
    if (comparison !== 'agrees') return refuse('ENTERPRISE_NOT_CONFIRMED');
    return this.database.once(citizen, 'openEnterprise', asked, (tx) =>
      this.write(tx, citizen, asked, citizen.id),
    );
  }

  /**
   * Opens the space at a counter, for a representative whose papers a clerk saw.
   *
   * @param representativeId a person whose identity was checked at the counter
   */
  openAtCounter(
    member: StaffMember,
    request: OpenRequest & { readonly representativeId: string; readonly papersSeen: boolean },
  ): Promise<Outcome<{ id: string }>> {
    const asked = { ...request, ...normalised(request) };
    return this.database.once(member, 'openEnterpriseAtCounter', asked, async (tx) => {
      const problem = problemOf(asked);
      if (problem) return problem;
      if (!asked.papersSeen) return refuse('ENTERPRISE_PAPERS');
      return this.write(tx, member, asked, asked.representativeId);
    });
  }

  /** Several enterprises by id; unknown ids are not in it. */
  async byId(ids: readonly string[]): Promise<Map<string, Enterprise>> {
    const rows = ids.length ? await this.database.read<EnterpriseRow>(enterprisesById(ids)) : [];
    return new Map(rows.map((row) => [row.id, enterpriseOf(row)]));
  }

  private async mine(personId: string, creditCode: string): Promise<EnterpriseRow | undefined> {
    const [row] = await this.database.read<EnterpriseRow>(enterpriseByCode(creditCode));
    return row?.representative_id === personId ? row : undefined;
  }

  private async write(
    tx: Tx,
    actor: Citizen | StaffMember,
    { creditCode, name }: Pick<OpenRequest, 'creditCode' | 'name'>,
    representativeId: string,
  ): Promise<Outcome<{ id: string }>> {
    const staffId = actor.kind === 'staff' ? actor.id : null;
    const fresh = { id: newId(), creditCode, name, representativeId, staffId, at: this.time.now() };
    const [inserted] = await tx.run<{ id: string }>(insertEnterprise(fresh));
    const id = inserted?.id ?? (await this.passOn(tx, creditCode, representativeId, name));
    const opened = historyEvent(
      'enterpriseOpened',
      { representativeId, openedBy: staffId ? 'clerk' : 'representative' },
      { onBehalfOf: id },
    );
    await tx.record({ kind: 'account', id }, opened, actor);
    return { id };
  }

  /** The space is there already: whom the register names today is its representative from now on. */
  private async passOn(tx: Tx, creditCode: string, representativeId: string, name: string): Promise<string> {
    const [row] = await tx.run<EnterpriseRow>(enterpriseByCode(creditCode));
    if (!row) throw new Error('An enterprise that is there was not found.');
    if (row.representative_id !== representativeId || row.name !== name) {
      await tx.run(replaceRepresentative(row.id, representativeId, name));
    }
    return row.id;
  }
}

/** What people type: spaces and small letters do not matter in a code. */
function normalised<T extends Pick<OpenRequest, 'creditCode' | 'name'>>(request: T): T {
  return {
    ...request,
    creditCode: request.creditCode.normalize('NFKC').replace(/\s/g, '').toUpperCase(),
    name: request.name.trim(),
  };
}

function problemOf({ creditCode, name }: Pick<OpenRequest, 'creditCode' | 'name'>) {
  if (!checkCreditCode(creditCode).valid) return refuse('ENTERPRISE_CODE_BAD');
  return name && name.length <= longestName ? null : refuse('ENTERPRISE_NAME_NEEDED');
}

export const enterpriseOf = (row: EnterpriseRow): Enterprise => ({
  id: row.id,
  creditCode: row.credit_code,
  name: row.name,
  representativeId: row.representative_id,
  representativeName: row.representative_name,
  openedAt: row.opened_at,
});
