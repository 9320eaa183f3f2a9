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
import { deviceOf } from '../devices/device-of.js';
import { SecurityPolicies } from '../policies/security-policies.js';
import { SessionCache } from './session-cache.js';
import { Session } from './session.entity.js';
import { revokeSession, sessionByToken, touchSession, type SessionRow } from './session.queries.js';
import { isToken, newToken, tokenHash } from './token.js';

/** A session just opened. The token exists here and at its owner, nowhere else. */
export interface OpenedSession {
  readonly id: string;
  readonly token: string;
  readonly expiresAt: Date;
}

/** From where somebody logs in, as far as the client says. */
export interface SessionOrigin {
  /** The way in, e.g. `wechat` or `password`. */
  readonly way?: string;
  readonly userAgent?: string | undefined;
  /** Address of the client. */
  readonly address?: string;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
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
    const expiresAt = new Date(now.getTime() + absoluteHours[kind] * HOUR);
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
    });
    return { id, token, expiresAt };
  }

  /** The citizen of a token; null when there is none, it ended, or it belongs to staff. */
  async citizen(token: string | undefined, language: Language, address: string): Promise<Citizen | null> {
    const row = await this.find(token, 'citizen');
    // A made-up person must not act where the demonstration is not (or no longer) allowed.
    if (!row || (row.demonstration && !this.config.demo)) return null;
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

  /** The member of staff of a token; null when there is none, it ended, or it belongs to a citizen. */
  async staff(token: string | undefined, language: Language, address: string): Promise<StaffMember | null> {
    const row = await this.find(token, 'staff');
    if (!row || (row.demonstration && !this.config.demo)) return null;
    return {
      kind: 'staff',
      id: row.subject_id,
      name: row.name,
      roles: row.roles ?? [],
      departmentIds: row.department_ids ?? 'all',
      identityDigest: row.identity_number_digest,
      pending: null,
      channel: 'counter',
      language,
      sessionId: row.id,
      address,
    };
  }

  /** Ends a session; it is honoured here at once and in other processes within a second. */
  async revoke(tx: Tx, sessionId: string, token: string | undefined): Promise<void> {
    await tx.run(revokeSession(sessionId, this.time.now()));
    if (token) this.cache.forget(token);
  }

  /** Reads a person's sessions anew with their next request, because what they may do has changed. */
  forgetPerson(personId: string): void {
    this.cache.forgetSubject(personId);
  }

  private async find(token: string | undefined, kind: Session['kind']): Promise<SessionRow | null> {
    if (!token || !isToken(token)) return null;
    const row = await this.cache.find(token, () => this.read(token));
    if (row?.kind !== kind) return null;
    const now = this.time.now().getTime();
    const idle = now - row.last_seen_at.getTime();
    const { idleMinutes } = (await this.policies.current()).session;
    if (now >= row.expires_at.getTime() || idle >= idleMinutes[kind] * MINUTE) return null;
    if (idle >= TOUCH_EVERY) await this.touch(row, now);
    return row;
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
