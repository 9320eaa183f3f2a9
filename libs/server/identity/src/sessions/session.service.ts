import { Inject, Injectable } from '@nestjs/common';
import {
  CONFIG,
  Ciphers,
  Database,
  Time,
  newId,
  type Channel,
  type Citizen,
  type Language,
  type ServerConfig,
  type Space,
  type StaffMember,
  type Tx,
} from '@tongban/kernel';
import { historyEvent } from '@tongban/rules';
import { StaffScopes } from '../accounts/staff-scopes.js';
import { deviceOf } from '../devices/device-of.js';
import { SecurityPolicies } from '../policies/security-policies.js';
import { SessionCache } from './session-cache.js';
import { pendingOf } from './pending.js';
import { Session, type SecondFactor, type SessionEnd } from './session.entity.js';
import {
  endOfSession,
  revokeSession,
  revokeSessionOf,
  revokeSessionsOf,
  sessionByToken,
  touchSession,
  type SessionRow,
} from './session.queries.js';
import { isToken, newToken, tokenHash } from './token.js';

/** A session just opened. The token exists here and at its owner, nowhere else. */
export interface OpenedSession {
  readonly id: string;
  readonly token: string;
  readonly expiresAt: Date;
}

/** A session that was ended before its time. */
export interface EndedSession {
  readonly reason: SessionEnd;
  readonly at: Date;
  /** Where the same person has logged in since, when that ended it. */
  readonly nextDevice: string | null;
}

/** From where somebody logs in, as far as the client says. */
export interface SessionOrigin {
  /** The way in, e.g. `wechat` or `password`. */
  readonly way?: string;
  readonly userAgent?: string | undefined;
  /** Address of the client. */
  readonly address?: string;
  /** What staff have shown beside the password. */
  readonly secondFactor?: SecondFactor;
  /** The log-in has further steps: the session lasts for these alone. */
  readonly unfinished?: boolean;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** Time for the steps of a log-in: a code of an app, a new password, the second factor's set-up. */
const STEPS_LAST = 15 * MINUTE;
/** A sign of life is written at most this often; a session may end this much before its idle limit. */
const TOUCH_EVERY = 3 * MINUTE;

/** Opens, finds and ends sessions: opaque tokens, stored as hashes, with an idle and an absolute limit. */
@Injectable()
export class SessionService {
  private readonly cache = new SessionCache();

  constructor(
    private readonly database: Database,
    private readonly time: Time,
    private readonly policies: SecurityPolicies,
    private readonly ciphers: Ciphers,
    private readonly scopes: StaffScopes,
    @Inject(CONFIG) private readonly config: ServerConfig,
  ) {}

  /** Opens a session in the transaction of the log-in. */
  async open(
    tx: Tx,
    kind: Session['kind'],
    subjectId: string,
    channel: Channel,
    from: SessionOrigin = {},
  ): Promise<OpenedSession> {
    const now = this.time.now();
    const token = newToken();
    const { absoluteHours } = (await this.policies.current()).session;
    const lasts = from.unfinished ? STEPS_LAST : absoluteHours[kind] * HOUR;
    const expiresAt = new Date(now.getTime() + lasts);
    const id = newId();
    await tx.insert(Session, {
      id,
      tokenHash: tokenHash(token),
      kind,
      subjectId,
      channel,
      way: from.way ?? null,
      device: from.userAgent ? deviceOf(from.userAgent) : null,
      addressSealed: from.address ? this.ciphers.seal(from.address) : null,
      createdAt: now,
      lastSeenAt: now,
      expiresAt,
      revokedAt: null,
      endReason: null,
      secondFactor: from.secondFactor ?? null,
    });
    return { id, token, expiresAt };
  }

  /** The citizen of a token; null when there is none, it ended, or it belongs to staff. */
  async citizen(token: string | undefined, language: Language, address: string): Promise<Citizen | null> {
    const row = await this.find(token, 'citizen');
    return row && this.citizenOf(row, language, address);
  }

  /** The member of staff of a token; null when there is none, it ended, or it belongs to a citizen. */
  async staff(token: string | undefined, language: Language, address: string): Promise<StaffMember | null> {
    const row = await this.find(token, 'staff');
    return row && this.memberOf(row, language, address);
  }

  /**
   * The member of staff of a session that is known by its id: where the browser may not send its cookie, because
   * another site has sent it here. Whoever asks has to know otherwise that it is the same browser.
   */
  async staffOfSession(id: string, language: Language, address: string): Promise<StaffMember | null> {
    const row = await this.runningById(id, 'staff');
    return row && this.memberOf(row, language, address);
  }

  /** The citizen of a session that is known by its id; see {@link staffOfSession}. */
  async citizenOfSession(id: string, language: Language, address: string): Promise<Citizen | null> {
    const row = await this.runningById(id, 'citizen');
    return row && this.citizenOf(row, language, address);
  }

  private async runningById(id: string, kind: Session['kind']): Promise<SessionRow | null> {
    const [known] = await this.database.read<{ token_hash: Buffer }>({
      name: 'identity.session-hash',
      text: 'select token_hash from session where id = $1 and kind = $2',
      values: [id, kind],
    });
    if (!known) return null;
    const [row] = await this.database.read<SessionRow>(sessionByToken(known.token_hash, this.time.today()));
    return row && (await this.inTime(row)) ? row : null;
  }

  private citizenOf(row: SessionRow, language: Language, address: string): Citizen | null {
    // A made-up person must not act where the demonstration is not (or no longer) allowed.
    if (row.demonstration && !this.config.demo) return null;
    return {
      kind: 'citizen',
      id: row.subject_id,
      name: row.name,
      assurance: row.assurance ?? 1,
      ...spaceOf(row),
      channel: row.channel,
      language,
      sessionId: row.id,
      address,
    };
  }

  private async memberOf(row: SessionRow, language: Language, address: string): Promise<StaffMember | null> {
    if (row.demonstration && !this.config.demo) return null;
    return {
      kind: 'staff',
      id: row.subject_id,
      name: row.name,
      roles: row.roles ?? [],
      departmentIds: await this.scopes.departmentsOf({
        departmentIds: row.department_ids,
        regionCodes: row.region_codes,
      }),
      identityDigest: row.identity_number_digest,
      pending: pendingOf(row, await this.policies.current()),
      channel: 'counter',
      language,
      sessionId: row.id,
      address,
    };
  }

  /** Ends a session; it is honoured here at once and in other processes within a second. */
  async revoke(
    tx: Tx,
    sessionId: string,
    token: string | undefined,
    reason: SessionEnd = 'loggedOut',
  ): Promise<void> {
    await tx.run(revokeSession(sessionId, this.time.now(), reason));
    if (token) this.cache.forget(token);
  }

  /**
   * Ends all sessions of a person or an account: after a new password, other rights, the end of the account.
   *
   * @param exceptId the one that may stay
   * @returns how many were ended
   */
  async endAll(
    tx: Tx,
    kind: Session['kind'],
    subjectId: string,
    reason: SessionEnd,
    exceptId: string | null = null,
  ): Promise<number> {
    const ended = await tx.run(revokeSessionsOf(kind, subjectId, this.time.now(), reason, exceptId));
    this.cache.forgetSubject(subjectId);
    return ended.length;
  }

  /**
   * Ends the session that a browser had before somebody logged in there anew, whoever that was: its token would open
   * what nobody sees running any more.
   *
   * @param former whose session it was; null when there was none
   */
  async succeed(former: Citizen | StaffMember | null): Promise<void> {
    if (!former) return;
    const { kind, id, sessionId } = former;
    await this.database.transaction(async (tx) => {
      const ran = await this.endOne(tx, kind, id, sessionId, 'loggedOut');
      if (ran) await tx.record({ kind: 'account', id }, historyEvent('loggedOut', { sessionId }), former);
      return {};
    });
  }

  /** Ends one session of a person or an account; false when it is not theirs or has ended. */
  async endOne(
    tx: Tx,
    kind: Session['kind'],
    subjectId: string,
    sessionId: string,
    reason: SessionEnd,
  ): Promise<boolean> {
    const [ended] = await tx.run(revokeSessionOf(kind, subjectId, sessionId, this.time.now(), reason));
    this.cache.forgetSubject(subjectId);
    return ended !== undefined;
  }

  /** By which way a running session began, and what was shown beside it. */
  async proofOf(sessionId: string): Promise<{ way: string; secondFactor: SecondFactor | null }> {
    const [row] = await this.database.read<{ way: string | null; second_factor: SecondFactor | null }>({
      name: 'identity.session-proof',
      text: 'select way, second_factor from session where id = $1',
      values: [sessionId],
    });
    return { way: row?.way ?? 'password', secondFactor: row?.second_factor ?? null };
  }

  /** Why the session of a token was ended; null when it runs, is not known, or its time was simply over. */
  async ending(token: string | undefined): Promise<EndedSession | null> {
    if (!token || !isToken(token)) return null;
    const [row] = await this.database.read<{
      end_reason: SessionEnd;
      revoked_at: Date;
      next_device: string | null;
    }>(endOfSession(tokenHash(token)));
    return row ? { reason: row.end_reason, at: row.revoked_at, nextDevice: row.next_device } : null;
  }

  /** Reads a person's sessions anew with their next request, because what they may do has changed. */
  forgetPerson(personId: string): void {
    this.cache.forgetSubject(personId);
  }

  private async find(token: string | undefined, kind: Session['kind']): Promise<SessionRow | null> {
    if (!token || !isToken(token)) return null;
    const today = this.time.today();
    // What was read yesterday may speak of a right that ended at midnight.
    const row = await this.cache.find(token, today, () => this.read(token));
    if (row?.kind !== kind) return null;
    if (!(await this.inTime(row))) return null;
    const now = this.time.now().getTime();
    if (now - row.last_seen_at.getTime() >= TOUCH_EVERY) await this.touch(row, now);
    return row;
  }

  private async inTime(row: SessionRow): Promise<boolean> {
    const now = this.time.now().getTime();
    const { idleMinutes } = (await this.policies.current()).session;
    return (
      now < row.expires_at.getTime() && now - row.last_seen_at.getTime() < idleMinutes[row.kind] * MINUTE
    );
  }

  private async read(token: string): Promise<SessionRow | null> {
    const [row] = await this.database.read<SessionRow>(sessionByToken(tokenHash(token), this.time.today()));
    return row ?? null;
  }

  private async touch(row: SessionRow, now: number): Promise<void> {
    // At once, so that requests that come together write it once.
    row.last_seen_at = new Date(now);
    await this.database.read(touchSession(row.id, row.last_seen_at, new Date(now - TOUCH_EVERY)));
  }
}

/** In whose place a session acts, and whether the right to do so has ended meanwhile. */
function spaceOf(row: SessionRow): { space: Space | null; spaceEnded?: true } {
  const { space_kind: kind, space_id: id, space_as: as, space_name: name } = row;
  if (!kind || !id) return { space: null };
  if (!as || name === null) return { space: null, spaceEnded: true };
  const { authorised_items: itemIds, authorised_themes: themeKeys } = row;
  const scope = as === 'agent' && itemIds && themeKeys ? { itemIds, themeKeys } : null;
  return { space: { kind, id, name, as, authorisationId: row.authorisation_id, scope } };
}
