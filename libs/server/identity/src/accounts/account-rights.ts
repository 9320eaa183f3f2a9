import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import {
  CONFIG,
  refuse,
  sentence,
  type Language,
  type Outcome,
  type Refusal,
  type ServerConfig,
  type StaffMember,
  type StaffRole,
  type Tx,
} from '@tongban/kernel';
import { historyEvent, rolesProblem, type HistoryPayloads, type StaffScope } from '@tongban/rules';
import { Approvals } from '../approvals/approvals.service.js';
import { SecondFactorService } from '../staff/second-factor.service.js';
import {
  accountForUpdate,
  accountOfIdentity,
  administratorsForUpdate,
  setAccountActive,
  setAccountIdentity,
  updateAccount,
  type AccountFields,
  type AccountRow,
} from './account.queries.js';

/** Kinds of proposals about accounts. */
export const accountProposals = ['staffRoles', 'staffScope', 'staffOpening', 'secondFactorReset'] as const;

/** Other roles than before. */
export interface RolesPayload {
  readonly before: readonly StaffRole[];
  readonly after: readonly StaffRole[];
}

/** Another scope than before. */
export interface ScopePayload {
  readonly before: StaffScope;
  readonly after: StaffScope;
}

/** An account that is to be usable, with the rights that it would have then. */
export interface OpeningPayload extends StaffScope {
  readonly roles: readonly StaffRole[];
}

/** An account that nobody else can change until the transaction ends. */
export interface HeldAccount extends AccountRow {
  /** Nobody but this account could administer. */
  readonly lastAdministrator: boolean;
}

/** Changes rights of accounts: what is written, what is recorded, and what may never happen. */
@Injectable()
export class AccountRights implements OnModuleInit {
  constructor(
    private readonly approvals: Approvals,
    private readonly secondFactors: SecondFactorService,
    @Inject(CONFIG) private readonly config: ServerConfig,
  ) {}

  onModuleInit(): void {
    this.approvals.register<RolesPayload>('staffRoles', {
      apply: (tx, actor, id, { before, after }) =>
        this.held(tx, id, async (account) => {
          if (!sameSet(account.roles, before) || rolesProblem(after)) return refuse('PROPOSAL_STALE');
          return this.write(tx, actor, account, { ...account, roles: after });
        }),
    });
    this.approvals.register<ScopePayload>('staffScope', {
      apply: (tx, actor, id, { before, after }) =>
        this.held(tx, id, async (account) => {
          if (!sameScope(account, before)) return refuse('PROPOSAL_STALE');
          return this.write(tx, actor, account, { ...account, ...after });
        }),
    });
    this.approvals.register<OpeningPayload>('staffOpening', {
      apply: (tx, actor, id, rights) =>
        this.held(tx, id, async (account) => {
          if (account.active) return refuse('ACCOUNT_OPEN_ALREADY');
          if (!sameSet(account.roles, rights.roles) || !sameScope(account, rights))
            return refuse('PROPOSAL_STALE');
          await tx.run(setAccountActive(id, true));
          await tx.record({ kind: 'account', id }, historyEvent('staffOpened', {}), actor);
          return {};
        }),
    });
    this.approvals.register('secondFactorReset', {
      apply: (tx, actor, id) =>
        this.held(tx, id, async (account) => {
          if (!account.secondFactorSince) return refuse('ACCOUNT_NO_SECOND_FACTOR');
          await this.secondFactors.reset(tx, id, actor);
          return {};
        }),
    });
  }

  /**
   * Holds an account. Whoever can administer is held first and in one order, so that two administrators who close each
   * other wait for one another, and the second one finds themselves the last.
   */
  async hold(tx: Tx, id: string): Promise<HeldAccount | undefined> {
    const administrators = await tx.run<{ id: string }>(administratorsForUpdate(this.config.demo));
    const [account] = await tx.run<AccountRow>(accountForUpdate(id));
    const lastAdministrator = administrators.length === 1 && administrators[0]?.id === id;
    return account && { ...account, lastAdministrator };
  }

  /** Writes what differs and records it, unless it would leave nobody who can administer. */
  async write(
    tx: Tx,
    actor: StaffMember,
    before: HeldAccount,
    after: AccountFields,
  ): Promise<Outcome<object>> {
    const change = changeOf(before, after);
    if (change.fields.length === 0) return {};
    if (before.lastAdministrator && !after.roles.includes('administrator')) {
      return refuse('ACCOUNT_LAST_ADMINISTRATOR');
    }
    await tx.run(updateAccount(before.id, after));
    await tx.record({ kind: 'account', id: before.id }, historyEvent('staffChanged', change), actor);
    return {};
  }

  /** Why an account cannot be that of this person; null when it can. Nobody else makes or changes accounts meanwhile. */
  async identityProblem(
    tx: Tx,
    { language }: StaffMember,
    digest: string,
    id: string,
  ): Promise<Refusal | null> {
    await tx.run(administratorsForUpdate(this.config.demo));
    const [other] = await tx.run(accountOfIdentity(digest, id));
    return other ? refuseIdentity('ACCOUNT_IDENTITY_TAKEN', language) : null;
  }

  /**
   * Notes which person an account is that of. What is on record is changed on closed accounts alone, which a second
   * person opens again: with another number somebody could handle cases of their own.
   */
  async identify(tx: Tx, actor: StaffMember, account: HeldAccount, digest: string): Promise<Outcome<object>> {
    const taken = await this.identityProblem(tx, actor, digest, account.id);
    if (taken) return taken;
    const [written] = await tx.run(setAccountIdentity(account.id, digest));
    if (!written) return {};
    if (account.identityKnown && account.active)
      return refuseIdentity('ACCOUNT_IDENTITY_SET', actor.language);
    const event = historyEvent('staffChanged', { fields: ['identityNumber'], before: {}, after: {} });
    await tx.record({ kind: 'account', id: account.id }, event, actor);
    return {};
  }

  private async held(
    tx: Tx,
    id: string,
    work: (account: HeldAccount) => Promise<Outcome<object>>,
  ): Promise<Outcome<object>> {
    const account = await this.hold(tx, id);
    return account ? work(account) : refuse('ACCOUNT_NOT_FOUND');
  }
}

const refuseIdentity = (code: string, language: Language): Refusal =>
  refuse('ACCOUNT_FIELDS_BAD', {
    fields: [{ pointer: '/identityNumber', message: sentence(code, language) }],
  });

/** What differs, for the history: names of persons are named as changed and not written down. */
function changeOf(before: AccountRow, after: AccountFields): HistoryPayloads['staffChanged'] {
  const rights = (from: AccountFields): HistoryPayloads['staffChanged']['before'] => ({
    ...(sameSet(before.roles, after.roles) ? {} : { roles: [...from.roles] }),
    ...(sameScope(before, after)
      ? {}
      : { departmentIds: listOf(from.departmentIds), regionCodes: listOf(from.regionCodes) }),
    ...(before.windowId === after.windowId ? {} : { windowId: from.windowId }),
  });
  const names = (['name', 'nameEn'] as const).filter((field) => before[field] !== after[field]);
  const [was, is] = [rights(before), rights(after)];
  return { fields: [...names, ...Object.keys(is)], before: was, after: is };
}

const listOf = (list: readonly string[] | null): string[] | null => list && [...list];

/** Whether two lists hold the same, in whatever order; null is everything. */
export const sameSet = (one: readonly string[] | null, other: readonly string[] | null): boolean =>
  one === null || other === null
    ? one === other
    : one.length === other.length && one.every((value) => other.includes(value));

/** Whether two scopes name the same. */
export const sameScope = (one: StaffScope, other: StaffScope): boolean =>
  sameSet(one.departmentIds, other.departmentIds) && sameSet(one.regionCodes, other.regionCodes);
