import { Inject, Injectable } from '@nestjs/common';
import { PlacesService } from '@tongban/catalogue';
import {
  BID,
  Ciphers,
  Database,
  Time,
  isId,
  isRefusal,
  newId,
  refuse,
  type Outcome,
  type StaffMember,
  type StaffRole,
  type Tx,
} from '@tongban/kernel';
import { historyEvent, scopeWidens, staffRoles, type Bid, type StaffScope } from '@tongban/rules';
import { Approvals, type Approval } from '../approvals/approvals.service.js';
import { SessionService } from '../sessions/session.service.js';
import { makePassword, PasswordService } from '../staff/password.service.js';
import { hashPassword } from '../staff/passwords.js';
import { AccountRights, type HeldAccount } from './account-rights.js';
import { insertAccount, setAccountActive, type AccountFields } from './account.queries.js';
import {
  accountProblems,
  identityProblems,
  regionCodesOf,
  tidyAccount,
  usernameProblems,
  type AccountWorld,
} from './check-account.js';
import './accounts.refusals.js';

/** An account of which the asker saw a version. */
export interface AccountRequest {
  readonly id: string;
  readonly version: number;
  readonly idempotencyKey: string;
}

/** Which person an account is that of. */
export interface Identified {
  /** Without spaces, in capitals; null to say nothing about it. Only its keyed digest is kept. */
  readonly identityNumber: string | null;
}

/** What came of a change: proposals that wait for a second person, if any. */
export interface AccountOutcome {
  readonly id: string;
  readonly proposalIds: string[];
}

/** Makes, changes, closes and opens accounts of staff. What widens rights may have to wait for a second person. */
@Injectable()
export class AccountsService {
  constructor(
    private readonly database: Database,
    private readonly time: Time,
    private readonly approvals: Approvals,
    private readonly rights: AccountRights,
    private readonly places: PlacesService,
    private readonly sessions: SessionService,
    private readonly passwords: PasswordService,
    private readonly ciphers: Ciphers,
    @Inject(BID) private readonly bid: Bid,
  ) {}

  /**
   * Makes an account with a password for its first log-in. With a second person it opens when that one confirms.
   *
   * @returns the password once; null when the same request comes again, because it is stored nowhere
   */
  async create(
    actor: StaffMember,
    request: AccountFields & Identified & { readonly username: string; readonly idempotencyKey: string },
  ): Promise<Outcome<AccountOutcome & { password: string | null }>> {
    const { idempotencyKey, username: typed, identityNumber, ...rest } = request;
    const username = typed.trim().toLowerCase();
    const fields = tidyAccount(rest);
    const problems = [
      ...usernameProblems(username, actor.language),
      ...identityProblems(identityNumber, this.bid.demonstration === null, actor.language),
      ...accountProblems(fields, await this.world(), actor.language),
    ];
    if (problems.length) return refuse('ACCOUNT_FIELDS_BAD', { fields: problems });

    const password = makePassword();
    const passwordHash = await hashPassword(password);
    let made = false;
    const identity = identityNumber && this.ciphers.digest(identityNumber);
    const keyed = { ...fields, username, identity, idempotencyKey };
    const outcome = await this.database.once(actor, 'createAccount', keyed, async (tx) => {
      const id = newId();
      const row = { ...fields, id, username, active: false };
      const taken = identity && (await this.rights.identityProblem(tx, actor, identity, id));
      if (taken) return taken;
      const [inserted] = await tx.run(insertAccount(row, identity, passwordHash, this.time.now()));
      if (!inserted) return refuse('ACCOUNT_USERNAME_TAKEN');
      const { roles, departmentIds, regionCodes, windowId } = fields;
      const event = historyEvent('staffCreated', {
        roles: [...roles],
        departmentIds: departmentIds && [...departmentIds],
        regionCodes: regionCodes && [...regionCodes],
        windowId,
      });
      await tx.record({ kind: 'account', id }, event, actor);
      const opening = await this.open(tx, actor, { id, ...fields });
      made = true;
      return isRefusal(opening) ? opening : { id, proposalIds: waiting([opening]) };
    });
    return isRefusal(outcome) ? outcome : { ...outcome, password: made ? password : null };
  }

  /**
   * Changes an account. What takes rights away holds at once; what gives some waits where a second person is needed.
   * Of a change that does both, the taking holds at once, unless it would leave the account without any role.
   */
  async change(
    actor: StaffMember,
    { id, version, idempotencyKey, identityNumber, ...typed }: AccountRequest & AccountFields & Identified,
  ): Promise<Outcome<AccountOutcome>> {
    const fields = tidyAccount(typed);
    const problems = [
      ...identityProblems(identityNumber, false, actor.language),
      ...accountProblems(fields, await this.world(), actor.language),
    ];
    if (problems.length) return refuse('ACCOUNT_FIELDS_BAD', { fields: problems });
    const departments = await this.places.placed();
    const identity = identityNumber && this.ciphers.digest(identityNumber);
    return this.withAccount(
      'changeAccount',
      actor,
      { id, version, idempotencyKey, fields, identity },
      async (tx, before) => {
        const identified = identity && (await this.rights.identify(tx, actor, before, identity));
        if (identified && isRefusal(identified)) return identified;
        const kept = inOrder(before.roles.filter((role) => fields.roles.includes(role)));
        const widerRoles = before.active && fields.roles.some((role) => !before.roles.includes(role));
        const widerScope = before.active && scopeWidens(before, fields, departments, this.bid.region);
        const now: AccountFields = {
          ...fields,
          roles: widerRoles ? (kept.length ? kept : before.roles) : inOrder(fields.roles),
          ...(widerScope ? scopeOf(before) : {}),
        };
        const written = await this.rights.write(tx, actor, before, now);
        if (isRefusal(written)) return written;
        const approvals: Outcome<Approval>[] = [];
        if (widerRoles) {
          const payload = { before: now.roles, after: inOrder(fields.roles) };
          approvals.push(await this.approvals.propose(tx, actor, 'staffRoles', id, payload));
        }
        if (widerScope) {
          const payload = { before: scopeOf(before), after: scopeOf(fields) };
          approvals.push(await this.approvals.propose(tx, actor, 'staffScope', id, payload));
        }
        return answer(id, approvals);
      },
    );
  }

  /** Closes an account at once: its sessions end, and what waited for it is dropped. */
  close(actor: StaffMember, request: AccountRequest): Promise<Outcome<AccountOutcome>> {
    return this.withAccount('closeAccount', actor, request, async (tx, account) => {
      if (!account.active) return refuse('ACCOUNT_CLOSED_ALREADY');
      if (account.lastAdministrator) return refuse('ACCOUNT_LAST_ADMINISTRATOR');
      await tx.run(setAccountActive(account.id, false));
      await this.sessions.endAll(tx, 'staff', account.id, 'closed');
      await tx.record({ kind: 'account', id: account.id }, historyEvent('staffClosed', {}), actor);
      await this.approvals.dropAbout(tx, actor, account.id);
      return { id: account.id, proposalIds: [] };
    });
  }

  /** Opens a closed account again. */
  reopen(actor: StaffMember, request: AccountRequest): Promise<Outcome<AccountOutcome>> {
    return this.withAccount('reopenAccount', actor, request, async (tx, account) => {
      if (account.active) return refuse('ACCOUNT_OPEN_ALREADY');
      return answer(account.id, [await this.open(tx, actor, account)]);
    });
  }

  /** Takes a lost second factor away, so that its owner sets up another one with the next log-in. */
  resetSecondFactor(actor: StaffMember, request: AccountRequest): Promise<Outcome<AccountOutcome>> {
    return this.withAccount('resetSecondFactor', actor, request, async (tx, account) => {
      if (!account.secondFactorSince) return refuse('ACCOUNT_NO_SECOND_FACTOR');
      return answer(account.id, [
        await this.approvals.propose(tx, actor, 'secondFactorReset', account.id, {}),
      ]);
    });
  }

  /**
   * Gives an account a password for its next log-in; its sessions end.
   *
   * @returns the password once; null when the same request comes again, because it is stored nowhere
   */
  async resetPassword(
    actor: StaffMember,
    request: AccountRequest,
  ): Promise<Outcome<AccountOutcome & { password: string | null }>> {
    if (request.id === actor.id) return refuse('ACCOUNT_OWN');
    if (!isId(request.id)) return refuse('ACCOUNT_NOT_FOUND');
    const made = await this.passwords.make(request.id);
    if (isRefusal(made)) return made;
    let given = false;
    const outcome = await this.withAccount('resetPassword', actor, request, async (tx, { id }) => {
      const replaced = await this.passwords.give(tx, made, actor);
      if (isRefusal(replaced)) return replaced;
      given = true;
      return { id, proposalIds: [] };
    });
    return isRefusal(outcome) ? outcome : { ...outcome, password: given ? made.password : null };
  }

  /** Ends all sessions of an account. */
  endSessions(actor: StaffMember, request: AccountRequest): Promise<Outcome<AccountOutcome>> {
    return this.withAccount('endSessions', actor, request, async (tx, account) => {
      const count = await this.sessions.endAll(tx, 'staff', account.id, 'rights');
      await tx.record(
        { kind: 'account', id: account.id },
        historyEvent('staffSessionsEnded', { count }),
        actor,
      );
      return { id: account.id, proposalIds: [] };
    });
  }

  /** What an account may name: departments, regions, windows. */
  async world(): Promise<AccountWorld> {
    const [departments, halls] = await Promise.all([this.places.placed(), this.places.halls()]);
    return {
      departmentIds: new Set(departments.map(({ id }) => id)),
      regionCodes: new Set(regionCodesOf(this.bid.region)),
      windows: new Set(halls.flatMap(({ windows }) => windows.map(({ id }) => id))),
    };
  }

  private open(
    tx: Tx,
    actor: StaffMember,
    account: StaffScope & { readonly id: string; readonly roles: readonly StaffRole[] },
  ): Promise<Outcome<Approval>> {
    const rights = { roles: account.roles, ...scopeOf(account) };
    return this.approvals.propose(tx, actor, 'staffOpening', account.id, rights);
  }

  /** Holds an account of somebody else, as the asker saw it. */
  private withAccount(
    operation: string,
    actor: StaffMember,
    request: AccountRequest & { readonly fields?: AccountFields; readonly identity?: string | null },
    work: (tx: Tx, account: HeldAccount) => Promise<Outcome<AccountOutcome>>,
  ): Promise<Outcome<AccountOutcome>> {
    return this.database.once(actor, operation, request, async (tx) => {
      if (!isId(request.id)) return refuse('ACCOUNT_NOT_FOUND');
      if (request.id === actor.id) return refuse('ACCOUNT_OWN');
      const account = await this.rights.hold(tx, request.id);
      if (!account) return refuse('ACCOUNT_NOT_FOUND');
      if (account.version !== request.version) return refuse('ACCOUNT_CHANGED_ELSEWHERE');
      return work(tx, account);
    });
  }
}

const scopeOf = ({ departmentIds, regionCodes }: StaffScope): StaffScope => ({ departmentIds, regionCodes });

/** In the order of the vocabulary, each once. */
const inOrder = (roles: readonly StaffRole[]): StaffRole[] =>
  staffRoles.filter((role) => roles.includes(role));

const waiting = (approvals: readonly Approval[]): string[] =>
  approvals.flatMap((approval) => (approval.done ? [] : [approval.proposalId]));

function answer(id: string, approvals: readonly Outcome<Approval>[]): Outcome<AccountOutcome> {
  const done: Approval[] = [];
  for (const approval of approvals) {
    if (isRefusal(approval)) return approval;
    done.push(approval);
  }
  return { id, proposalIds: waiting(done) };
}
