import type { Channel, NamedQuery, StaffRole } from '@tongban/kernel';
import type { LogInState } from './pending.js';
import type { SessionEnd } from './session.entity.js';

/** A session with whoever it belongs to, as the hot path of every signed-in request reads it. */
export interface SessionRow extends LogInState {
  id: string;
  kind: 'citizen' | 'staff';
  channel: Channel;
  last_seen_at: Date;
  expires_at: Date;
  subject_id: string;
  name: string;
  assurance: number | null;
  roles: StaffRole[] | null;
  department_ids: string[] | null;
  region_codes: string[] | null;
  identity_number_digest: string | null;
  space_kind: 'enterprise' | 'child' | null;
  space_id: string | null;
  /** By which right the person is in that space today; null when it has ended. */
  space_as: 'representative' | 'agent' | 'guardian' | null;
  space_name: string | null;
  authorisation_id: string | null;
  /** Null for an authority without bounds. */
  authorised_items: string[] | null;
  authorised_themes: string[] | null;
}

/**
 * The session of a token, unless it was revoked or its account is closed. Limits in time are checked by the service.
 * The right to act in another's place is read anew each time: each join below is one row of a unique index.
 *
 * @param today day in the bid's zone: until when an authorisation runs, from when a child is no longer one
 */
export const sessionByToken = (hash: Buffer, today: string): NamedQuery => ({
  name: 'identity.session-by-token',
  quick: true,
  text: `select s.id, s.kind, s.channel, s.last_seen_at, s.expires_at, s.subject_id,
                coalesce(p.name, m.name) as name, coalesce(p.demonstration, m.demonstration) as demonstration,
                p.assurance, m.roles, m.department_ids, m.region_codes, m.identity_number_digest,
                s.way, s.created_at, s.second_factor, m.totp_since, m.password_changed_at, m.password_temporary,
                s.space_kind, s.space_id, coalesce(e.name, c.name) as space_name,
                case when e.representative_id = s.subject_id then 'representative'
                     when a.id is not null then 'agent'
                     when g.id is not null then 'guardian' end as space_as,
                case when e.representative_id <> s.subject_id then a.id end as authorisation_id,
                case when a.scope = 'listed' then a.item_ids end as authorised_items,
                case when a.scope = 'listed' then a.theme_keys end as authorised_themes
           from session s
           left join person p on s.kind = 'citizen' and p.id = s.subject_id
           left join staff m on s.kind = 'staff' and m.id = s.subject_id and m.active
           left join enterprise e
             on s.space_kind = 'enterprise' and e.id = s.space_id and e.closed_at is null
           left join enterprise_authorisation a
             on a.agent_id = s.subject_id and a.enterprise_id = e.id
            and a.accepted_at is not null and a.ended_at is null and a.until >= $2::date
           left join guardianship g
             on s.space_kind = 'child' and g.guardian_id = s.subject_id and g.child_id = s.space_id
            and g.ended_at is null and g.ends_on > $2::date
           left join person c on c.id = g.child_id
          where s.token_hash = $1 and s.revoked_at is null and coalesce(p.id, m.id) is not null`,
  values: [hash, today],
});

/** Notes a sign of life. Two processes that see one write one value, so nobody has to wait for a lock twice. */
export const touchSession = (id: string, now: Date, unlessSince: Date): NamedQuery => ({
  name: 'identity.touch-session',
  text: 'update session set last_seen_at = $2 where id = $1 and last_seen_at < $3',
  values: [id, now, unlessSince],
});

/** Ends a session. */
export const revokeSession = (id: string, now: Date, reason: SessionEnd): NamedQuery => ({
  name: 'identity.revoke-session',
  text: `update session set revoked_at = $2, end_reason = $3 where id = $1 and revoked_at is null`,
  values: [id, now, reason],
});

/** Ends a session of a person or an account, if it is theirs and runs. */
export const revokeSessionOf = (
  kind: 'citizen' | 'staff',
  subjectId: string,
  id: string,
  now: Date,
  reason: SessionEnd,
): NamedQuery => ({
  name: 'identity.revoke-session-of',
  text: `update session set revoked_at = $4, end_reason = $5
          where kind = $1 and subject_id = $2 and id = $3 and revoked_at is null and expires_at > $4
         returning id`,
  values: [kind, subjectId, id, now, reason],
});

/** Ends every session of a person or an account, but one. */
export const revokeSessionsOf = (
  kind: 'citizen' | 'staff',
  subjectId: string,
  now: Date,
  reason: SessionEnd,
  exceptId: string | null,
): NamedQuery => ({
  name: 'identity.revoke-sessions-of',
  text: `update session set revoked_at = $3, end_reason = $4
          where kind = $1 and subject_id = $2 and revoked_at is null and id is distinct from $5::uuid
            and expires_at > $3
         returning id`,
  values: [kind, subjectId, now, reason, exceptId],
});

/** Why and when the session of a token was ended; nothing for one that runs or is not known. */
export const endOfSession = (hash: Buffer): NamedQuery => ({
  name: 'identity.end-of-session',
  text: `select s.end_reason, s.revoked_at, n.device as next_device
           from session s
           left join lateral (
             select device from session
              where kind = s.kind and subject_id = s.subject_id and created_at >= s.revoked_at and id <> s.id
              order by created_at limit 1
           ) n on s.end_reason = 'elsewhere'
          where s.token_hash = $1 and s.kind = 'staff' and s.revoked_at is not null and s.end_reason is not null`,
  values: [hash],
});

/** Forgets browsers that were not used for long. */
export const removeOldDevices = (now: Date): NamedQuery => ({
  name: 'identity.remove-old-devices',
  text: 'delete from staff_known_device where expires_at < $1',
  values: [now],
});

/** Removes sessions that ended before a moment. */
export const removeEndedSessions = (before: Date): NamedQuery => ({
  name: 'identity.remove-ended-sessions',
  text: 'delete from session where expires_at < $1',
  values: [before],
});

/** Removes counts of failed log-ins that nobody has to wait for any more. */
export const removeOldFailures = (before: Date): NamedQuery => ({
  name: 'identity.remove-old-failures',
  text: 'delete from log_in_failure where last_at < $1',
  values: [before],
});
