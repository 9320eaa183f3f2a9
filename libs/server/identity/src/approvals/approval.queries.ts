import type { NamedQuery } from '@tongban/kernel';
import type { ProposalState } from './proposal.entity.js';

/** A proposal as it lies in the database. */
export interface ProposalRow {
  readonly id: string;
  readonly kind: string;
  readonly subjectId: string;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly state: ProposalState;
  readonly proposedBy: string;
  readonly proposedAt: Date;
  readonly expiresAt: Date;
  readonly decidedBy: string | null;
  readonly decidedAt: Date | null;
}

/** What is open and too old counts as lapsed, whether or not its row says so yet. */
const columns = (now: string): string => `id, kind, subject_id as "subjectId", payload,
       case when state = 'open' and expires_at <= ${now} then 'lapsed' else state end as state,
       proposed_by as "proposedBy", proposed_at as "proposedAt", expires_at as "expiresAt", decided_by as "decidedBy",
       decided_at as "decidedAt"`;

/** One proposal, held until the end of the transaction: two who decide at once wait for each other. */
export const proposalForUpdate = (id: string, now: Date): NamedQuery => ({
  name: 'identity.proposal-for-update',
  text: `select ${columns('$2::timestamptz')} from proposal where id = $1 for update`,
  values: [id, now],
});

/** Days for which a proposal that lapsed stands before whoever made it. */
const LAPSED_SHOWN = 30;

/** What can be decided, and what the reader proposed, lapsed lately and has not proposed again. */
const concerns = (now: string, reader: string): string => `(
              (state = 'open' and expires_at > ${now})
              or (proposed_by = ${reader} and state in ('open', 'lapsed')
                  and expires_at <= ${now} and expires_at > ${now} - interval '${LAPSED_SHOWN} days'
                  and not exists (select 1 from proposal newer
                                   where newer.kind = proposal.kind and newer.subject_id = proposal.subject_id
                                     and newer.proposed_at > proposal.proposed_at)))`;

/**
 * Proposals, the newest first.
 *
 * @param waitingFor only what still concerns this reader: what can be decided, and their own that lapsed lately; null
 *   for everything that ever was
 */
export const proposals = (
  waitingFor: string | null,
  now: Date,
  after: { at: Date; id: string } | null,
  limit: number,
): NamedQuery => ({
  name: waitingFor === null ? 'identity.proposals-all' : 'identity.proposals-waiting',
  text: `select ${columns('$1::timestamptz')} from proposal
          where ($2::timestamptz is null or (proposed_at, id) < ($2, $3::uuid))
            ${waitingFor === null ? '' : `and ${concerns('$1::timestamptz', '$5::uuid')}`}
          order by proposed_at desc, id desc limit $4`,
  values: [now, after?.at ?? null, after?.id ?? null, limit, ...(waitingFor === null ? [] : [waitingFor])],
});

/** What waits for some subjects. */
export const proposalsAbout = (subjectIds: readonly string[], now: Date): NamedQuery => ({
  name: 'identity.proposals-about',
  text: `select ${columns('$2::timestamptz')} from proposal
          where subject_id = any($1::uuid[]) and state = 'open' and expires_at > $2 order by proposed_at, id`,
  values: [subjectIds, now],
});

/** A proposal whose time has run out. */
export type LapsedProposal = Pick<ProposalRow, 'id' | 'kind' | 'subjectId'>;

/** Marks what waited too long for one subject, so that the same can be proposed again. */
export const lapseProposals = (subjectId: string, now: Date): NamedQuery => ({
  name: 'identity.lapse-proposals',
  text: `update proposal set state = 'lapsed' where subject_id = $1 and state = 'open' and expires_at <= $2
         returning id, kind, subject_id as "subjectId"`,
  values: [subjectId, now],
});

/** Subjects for which something waited too long, in one order. */
export const subjectsOfLapsed = (now: Date, limit: number): NamedQuery => ({
  name: 'identity.subjects-of-lapsed',
  text: `select distinct subject_id as "subjectId" from proposal where state = 'open' and expires_at <= $1
          order by subject_id limit $2`,
  values: [now, limit],
});

/** Ends a proposal that is open. */
export const decideProposal = (id: string, state: ProposalState, by: string, now: Date): NamedQuery => ({
  name: 'identity.decide-proposal',
  text: `update proposal set state = $2, decided_by = $3, decided_at = $4 where id = $1 and state = 'open' returning id`,
  values: [id, state, by, now],
});

/** Ends what else waits for a subject that is closed now. */
export const withdrawProposalsAbout = (subjectId: string, by: string, now: Date): NamedQuery => ({
  name: 'identity.withdraw-proposals-about',
  text: `update proposal set state = 'withdrawn', decided_by = $2, decided_at = $3
          where subject_id = $1 and state = 'open' returning id`,
  values: [subjectId, by, now],
});

/** A row while somebody may propose what widens rights: two people stand behind it, also when it is confirmed. */
export const mayStillPropose = (staffId: string): NamedQuery => ({
  name: 'identity.may-still-propose',
  text: `select 1 as yes from staff
          where id = $1 and active and roles && array['administrator', 'securityOfficer']::text[]`,
  values: [staffId],
});
