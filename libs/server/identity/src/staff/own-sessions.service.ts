import { Injectable } from '@nestjs/common';
import { Ciphers, Database, Time, refuse, type Outcome, type StaffMember } from '@tongban/kernel';
import { historyEvent } from '@tongban/rules';
import { SecurityPolicies } from '../policies/security-policies.js';
import { SessionService } from '../sessions/session.service.js';

/** A running session as its owner sees it. */
export interface OwnSession {
  readonly id: string;
  /** In few words, e.g. `Chrome · Windows`; null when the browser did not say. */
  readonly device: string | null;
  /** Address at the log-in. */
  readonly address: string | null;
  readonly since: Date;
  readonly lastSeen: Date;
  /** The one that asks. */
  readonly current: boolean;
}

/** Where a member of staff is logged in, and signing out there. */
@Injectable()
export class OwnSessionsService {
  constructor(
    private readonly database: Database,
    private readonly time: Time,
    private readonly ciphers: Ciphers,
    private readonly sessions: SessionService,
    private readonly policies: SecurityPolicies,
  ) {}

  /** The sessions that run, the one that was used last first. */
  async list(member: StaffMember): Promise<OwnSession[]> {
    const now = this.time.now();
    const { idleMinutes } = (await this.policies.current()).session;
    const rows = await this.database.read<{
      id: string;
      device: string | null;
      address_sealed: string | null;
      created_at: Date;
      last_seen_at: Date;
    }>({
      name: 'identity.own-sessions',
      text: `select id, device, address_sealed, created_at, last_seen_at from session
              where kind = 'staff' and subject_id = $1 and revoked_at is null
                and expires_at > $2 and last_seen_at > $3
              order by last_seen_at desc, id desc`,
      values: [member.id, now, new Date(now.getTime() - idleMinutes.staff * 60_000)],
    });
    return rows.map((row) => ({
      id: row.id,
      device: row.device,
      address: row.address_sealed && this.ciphers.open(row.address_sealed),
      since: row.created_at,
      lastSeen: row.last_seen_at,
      current: row.id === member.sessionId,
    }));
  }

  /** Signs one of the other sessions out. */
  async signOut(
    member: StaffMember,
    request: { readonly id: string; readonly idempotencyKey: string },
  ): Promise<Outcome<{ id: string }>> {
    const { id: sessionId } = request;
    if (sessionId === member.sessionId) return refuse('SESSION_IS_THIS_ONE');
    return this.database.once(member, 'signOutSession', request, async (tx) => {
      const ended = await this.sessions.endOne(tx, 'staff', member.id, sessionId, 'signedOut');
      if (!ended) return refuse('SESSION_NOT_FOUND');
      await tx.record(
        { kind: 'account', id: member.id },
        historyEvent('deviceSignedOut', { sessionId }),
        member,
      );
      return { id: sessionId };
    });
  }
}
