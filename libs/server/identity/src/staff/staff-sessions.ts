import { Inject, Injectable } from '@nestjs/common';
import {
  CONFIG,
  Database,
  Time,
  type Language,
  type ServerConfig,
  type StaffMember,
  type Tx,
} from '@tongban/kernel';
import { historyEvent } from '@tongban/rules';
import { SecurityPolicies } from '../policies/security-policies.js';
import { pendingOf } from '../sessions/pending.js';
import type { SecondFactor } from '../sessions/session.entity.js';
import { SessionService, type OpenedSession } from '../sessions/session.service.js';
import { isToken, newToken, tokenHash } from '../sessions/token.js';
import { accountById, accountByName, rememberDevice, type LogInAccount } from './account.queries.js';

/** From where a member of staff logs in. */
export interface StaffOrigin {
  readonly language: Language;
  readonly address: string;
  readonly userAgent: string | undefined;
  /** What a browser keeps from which the account was used before. */
  readonly device: string | undefined;
}

/** A session of staff just opened. */
export interface StaffSession extends OpenedSession {
  readonly staffId: string;
  /** What the browser should keep, to be known the next time; null while the log-in has further steps. */
  readonly device: { readonly token: string; readonly expiresAt: Date } | null;
}

/** An account, and whether it was used from this browser before. */
export type FoundAccount = LogInAccount & { readonly known_device: boolean };

const DAY = 24 * 60 * 60_000;
/** A browser that was not used for so long is a stranger again. */
const DEVICE_KNOWN = 180 * DAY;

/** Opens the sessions of staff, step by step of the log-in: each step ends the session of the one before. */
@Injectable()
export class StaffSessions {
  constructor(
    private readonly database: Database,
    private readonly time: Time,
    private readonly sessions: SessionService,
    private readonly policies: SecurityPolicies,
    @Inject(CONFIG) private readonly config: ServerConfig,
  ) {}

  /** An open account by its name. */
  async byName(username: string, device: string | undefined): Promise<FoundAccount | undefined> {
    const query = accountByName(username, this.config.demo, deviceHash(device), this.time.now());
    const [account] = await this.database.read<FoundAccount>(query);
    return account;
  }

  /** An open account by its id. */
  async byId(id: string, device?: string): Promise<FoundAccount | undefined> {
    const [account] = await this.database.read<FoundAccount>(
      accountById(id, deviceHash(device), this.time.now()),
    );
    return account?.demonstration && !this.config.demo ? undefined : account;
  }

  /**
   * Opens the session of the next step. When nothing is left to do the log-in is recorded, the browser is remembered,
   * and where one device is the rule the sessions elsewhere end.
   *
   * @param account as it is within the transaction
   * @param step    how the person came in, what they showed beside it, and which session this one takes over from
   */
  async open(
    tx: Tx,
    account: LogInAccount,
    from: StaffOrigin,
    step: { way: string; secondFactor: SecondFactor | null; after?: string },
  ): Promise<StaffSession> {
    const now = this.time.now();
    const values = await this.policies.current();
    const state = { ...account, way: step.way, created_at: now, second_factor: step.secondFactor };
    const unfinished = pendingOf(state, values) !== null;
    if (step.after) await this.sessions.revoke(tx, step.after, undefined, 'nextStep');
    const session = await this.sessions.open(tx, 'staff', account.id, 'counter', {
      way: step.way,
      userAgent: from.userAgent,
      address: from.address,
      ...(step.secondFactor ? { secondFactor: step.secondFactor } : {}),
      unfinished,
    });
    if (unfinished) return { ...session, staffId: account.id, device: null };

    if (values.session.staffOneDevice)
      await this.sessions.endAll(tx, 'staff', account.id, 'elsewhere', session.id);
    const known = { token: from.device ?? newToken(), expiresAt: new Date(now.getTime() + DEVICE_KNOWN) };
    await tx.run(rememberDevice(tokenHash(known.token), account.id, now, known.expiresAt));
    await tx.record(
      { kind: 'account', id: account.id },
      historyEvent('loggedIn', { sessionId: session.id, way: step.way }),
      actorOf(account, session.id, from),
    );
    return { ...session, staffId: account.id, device: known };
  }
}

/** The actor that an account is in the session just opened. */
const actorOf = (account: LogInAccount, sessionId: string, from: StaffOrigin): StaffMember => ({
  kind: 'staff',
  id: account.id,
  name: account.name,
  roles: account.roles,
  departmentIds: account.department_ids ?? 'all',
  identityDigest: account.identity_number_digest,
  pending: null,
  channel: 'counter',
  language: from.language,
  sessionId,
  address: from.address,
});

const deviceHash = (device: string | undefined): Buffer | null =>
  device && isToken(device) ? tokenHash(device) : null;
