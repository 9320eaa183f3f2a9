import { Inject, Injectable } from '@nestjs/common';
import {
  CONFIG,
  Ciphers,
  Database,
  Time,
  newId,
  refuse,
  type Outcome,
  type ServerConfig,
  type StaffMember,
  type Tx,
} from '@tongban/kernel';
import { historyEvent } from '@tongban/rules';
import { reasonOf } from '../links/reason-digest.js';
import { SessionService } from '../sessions/session.service.js';
import { StaffSessions, type StaffOrigin, type StaffSession } from '../staff/staff-sessions.js';
import type { Linking } from './attempts.js';
import type { OidcUser } from './oidc-provider.js';

/** A subject of an identity provider that leads to an account. */
export interface StaffSubject {
  readonly id: string;
  readonly issuer: string;
  readonly linkedAt: Date;
  /** The account that linked it: its owner, or an administrator. */
  readonly linkedBy: string;
}

/** What a provider says of proofs other than something known (RFC 8176). */
const BESIDE_A_PASSWORD = ['otp', 'hwk', 'swk', 'fpt', 'face', 'sc'];

/** Whether somebody has proved themselves by two things: one of them alone is no second factor. */
const hasTwoFactors = (amr: readonly string[]): boolean =>
  amr.includes('mfa') || (new Set(amr).size > 1 && amr.some((one) => BESIDE_A_PASSWORD.includes(one)));

/**
 * Staff who come through an identity provider. An account is found by its linked subject and by nothing else: two people
 * may share a name.
 */
@Injectable()
export class StaffSubjects {
  constructor(
    private readonly database: Database,
    private readonly ciphers: Ciphers,
    private readonly time: Time,
    private readonly accounts: StaffSessions,
    private readonly sessions: SessionService,
    @Inject(CONFIG) private readonly config: ServerConfig,
  ) {}

  /**
   * Logs in whoever came from the provider. What they proved beside a password there counts as second factor here, if
   * the account's owner linked the subject: one that an administrator linked opens no more than a password that an
   * administrator gave, or any account could be taken without a second person.
   */
  async logIn(user: OidcUser, from: StaffOrigin): Promise<Outcome<StaffSession>> {
    const [row] = await this.database.read<{ staff_id: string; linked_by: string }>({
      name: 'identity.staff-of-subject',
      text: 'select staff_id, linked_by from staff_subject where issuer = $1 and subject_digest = $2',
      values: [user.issuer, this.digest(user.issuer, user.subject)],
    });
    const account = row && (await this.accounts.byId(row.staff_id, from.device));
    if (!account) return refuse('OIDC_NOT_LINKED');
    const isOwn = row.linked_by === row.staff_id;
    const secondFactor = isOwn && hasTwoFactors(user.amr) ? 'provider' : null;
    return this.database.transaction((tx) =>
      this.accounts.open(tx, account, from, { way: 'oidc', secondFactor }),
    );
  }

  /** Links the subject that came from the provider to the account that had begun to, if its session still runs. */
  async linkOwn(linking: Linking, user: OidcUser, member: StaffMember): Promise<Outcome<{ id: string }>> {
    if (member.id !== linking.accountId || member.sessionId !== linking.sessionId)
      return refuse('OIDC_EXPIRED');
    return this.database.transaction((tx) => this.link(tx, linking.accountId, user, member));
  }

  /** Links a subject whose name the administrator knows. Who may do so is the caller's matter. */
  async linkBySubject(
    tx: Tx,
    staffId: string,
    subject: string,
    administrator: StaffMember,
    reason?: string,
  ): Promise<Outcome<{ id: string }>> {
    const party = this.config.parties.oidc.counter;
    if (!party) return refuse('OIDC_CLOSED');
    return this.link(tx, staffId, { issuer: party.issuer, subject: subject.trim() }, administrator, reason);
  }

  /** The subjects that lead to an account, oldest first. */
  async list(staffId: string): Promise<StaffSubject[]> {
    const rows = await this.database.read<{ id: string; issuer: string; linked_at: Date; linked_by: string }>(
      {
        name: 'identity.subjects-of-staff',
        text: 'select id, issuer, linked_at, linked_by from staff_subject where staff_id = $1 order by linked_at, id',
        values: [staffId],
      },
    );
    return rows.map((row) => ({
      id: row.id,
      issuer: row.issuer,
      linkedAt: row.linked_at,
      linkedBy: row.linked_by,
    }));
  }

  /**
   * Takes a subject off an account and ends the sessions that began through the provider.
   *
   * @param reason why somebody else does it; its digest goes into the history
   */
  async unlink(
    tx: Tx,
    staffId: string,
    linkId: string,
    actor: StaffMember,
    reason?: string,
  ): Promise<Outcome<{ id: string }>> {
    const [removed] = await tx.run({
      name: 'identity.unlink-subject',
      text: 'delete from staff_subject where id = $1 and staff_id = $2 returning id',
      values: [linkId, staffId],
    });
    if (!removed) return refuse('OIDC_LINK_UNKNOWN');
    await tx.run({
      name: 'identity.end-oidc-sessions',
      text: `update session set revoked_at = $2, end_reason = 'signedOut'
              where kind = 'staff' and subject_id = $1 and way = 'oidc' and revoked_at is null and id <> $3`,
      values: [staffId, this.time.now(), actor.sessionId],
    });
    this.sessions.forgetPerson(staffId);
    const event = historyEvent('wayUnlinked', {
      linkId,
      way: 'oidc',
      ...reasonOf(this.ciphers, linkId, reason),
    });
    await tx.record({ kind: 'account', id: staffId }, event, actor);
    return { id: linkId };
  }

  private async link(
    tx: Tx,
    staffId: string,
    { issuer, subject }: Pick<OidcUser, 'issuer' | 'subject'>,
    actor: StaffMember,
    reason?: string,
  ): Promise<Outcome<{ id: string }>> {
    if (!subject || subject.length > 255) return refuse('OIDC_SUBJECT_BAD');
    const fresh = newId();
    // Owners make a subject their own that somebody else linked for them.
    const [linked] = await tx.run<{ id: string }>({
      name: 'identity.link-subject',
      text: `insert into staff_subject (id, staff_id, issuer, subject_digest, subject_sealed, linked_at, linked_by)
             values ($1, $2, $3, $4, $5, $6, $7)
             on conflict (issuer, subject_digest) do update set linked_by = excluded.linked_by
               where staff_subject.staff_id = excluded.staff_id and staff_subject.linked_by <> excluded.linked_by
                 and excluded.linked_by = excluded.staff_id
             returning id`,
      values: [
        fresh,
        staffId,
        issuer,
        this.digest(issuer, subject),
        this.ciphers.seal(subject),
        this.time.now(),
        actor.id,
      ],
    });
    if (!linked) return refuse('OIDC_LINKED_ALREADY');
    const { id } = linked;
    await tx.record(
      { kind: 'account', id: staffId },
      historyEvent('wayLinked', { linkId: id, way: 'oidc', ...reasonOf(this.ciphers, id, reason) }),
      actor,
    );
    return { id };
  }

  private digest(issuer: string, subject: string): string {
    return this.ciphers.digest(`staff subject ${issuer} ${subject}`);
  }
}
