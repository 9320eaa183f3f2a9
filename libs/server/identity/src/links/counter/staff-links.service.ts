import { Injectable } from '@nestjs/common';
import {
  Database,
  isId,
  refuse,
  type KeyedRequest,
  type Outcome,
  type StaffMember,
  type Tx,
} from '@tongban/kernel';
import { AccountListService } from '../../accounts/account-list.service.js';
import { StaffSubjects } from '../../oidc/staff-subjects.service.js';
import { subjectsOf, type SubjectRow } from './counter-link.queries.js';
import { reasonProblem } from './reason-problem.js';

/** A linked subject in the overview. */
export interface StaffLink {
  readonly id: string;
  readonly issuer: string;
  /** Beginning of the keyed digest of the subject. */
  readonly mark: string;
  readonly linkedAt: Date;
  /** Name of who linked it. */
  readonly linkedBy: string;
}

/** An account of staff with the subjects that lead to it. */
export interface LinkedStaff {
  readonly id: string;
  readonly username: string;
  readonly name: string;
  readonly active: boolean;
  readonly own: boolean;
  readonly subjects: readonly StaffLink[];
}

/** What comes with every change of somebody's subjects. */
interface SubjectRequest extends KeyedRequest {
  readonly accountId: string;
  readonly reason: string;
}

/** Which subjects of the identity provider lead to which accounts of staff, and how somebody else changes that. */
@Injectable()
export class StaffLinksService {
  constructor(
    private readonly database: Database,
    private readonly accounts: AccountListService,
    private readonly subjects: StaffSubjects,
  ) {}

  /** A page by username; two statements beside those of the accounts, whatever stands on it. */
  async page(
    reader: StaffMember,
    search: string | null,
    cursor: string | null,
  ): Promise<{ nodes: LinkedStaff[]; endCursor: string | null }> {
    const { nodes, endCursor } = await this.accounts.page({ search, role: null, active: null }, cursor);
    return { nodes: await this.withSubjects(nodes, reader), endCursor };
  }

  /** One account; null when there is none of this id. */
  async find(reader: StaffMember, id: string): Promise<LinkedStaff | null> {
    const account = await this.accounts.find(id);
    return account && ((await this.withSubjects([account], reader))[0] ?? null);
  }

  /** Links a subject to somebody else's account. */
  link(
    actor: StaffMember,
    request: SubjectRequest & { readonly subject: string },
  ): Promise<Outcome<{ id: string }>> {
    const { accountId, subject, reason } = request;
    return this.change('linkStaffSubject', actor, request, (tx) =>
      this.subjects.linkBySubject(tx, accountId, subject, actor, reason),
    );
  }

  /** Takes a subject off somebody else's account; sessions that began through the provider end. */
  unlink(
    actor: StaffMember,
    request: SubjectRequest & { readonly linkId: string },
  ): Promise<Outcome<{ id: string }>> {
    const { accountId, linkId, reason } = request;
    return this.change('unlinkStaffSubject', actor, request, async (tx) =>
      isId(linkId) ? this.subjects.unlink(tx, accountId, linkId, actor, reason) : refuse('OIDC_LINK_UNKNOWN'),
    );
  }

  private async change(
    operation: string,
    actor: StaffMember,
    request: SubjectRequest,
    work: (tx: Tx) => Promise<Outcome<{ id: string }>>,
  ): Promise<Outcome<{ id: string }>> {
    const problem = reasonProblem(request.reason, actor.language);
    if (problem) return problem;
    if (request.accountId === actor.id) return refuse('LINKS_OWN');
    if (!(await this.accounts.find(request.accountId))) return refuse('ACCOUNT_NOT_FOUND');
    return this.database.once(actor, operation, request, work);
  }

  private async withSubjects(
    accounts: readonly Omit<LinkedStaff, 'own' | 'subjects'>[],
    reader: StaffMember,
  ): Promise<LinkedStaff[]> {
    const rows = accounts.length
      ? await this.database.read<SubjectRow>(subjectsOf(accounts.map(({ id }) => id)))
      : [];
    return accounts.map(({ id, username, name, active }) => ({
      id,
      username,
      name,
      active,
      own: id === reader.id,
      subjects: rows
        .filter(({ staff_id }) => staff_id === id)
        .map((row) => ({
          id: row.id,
          issuer: row.issuer,
          mark: row.mark,
          linkedAt: row.linked_at,
          linkedBy: row.linked_by,
        })),
    }));
  }
}
