import type { NamedQuery } from '@tongban/kernel';
import type { Day } from '@tongban/rules';

/** Stands where a name was. */
export const nobody = '—';

/** Without its salt the digests of a history prove nothing any more. A draft is thrown away by it. */
const erasure = `history_salt = '', erased_at = $3, finished_at = coalesce(finished_at, $3),
              stage = case when stage = 'draft' then 'withdrawn' else stage end`;

/** Takes the content of a case out of its tables. The salt stays, unless nothing shall be proved any more. */
export function stripCase(id: string, now: Date, end: 'erased' | 'restricted'): NamedQuery[] {
  const statement = (name: string, text: string, values: unknown[] = [id]): NamedQuery => ({
    name: `applications.strip-${name}`,
    text,
    values,
  });
  return [
    statement(
      `case-${end}`,
      `update application
          set data = null, draft_data = null, reason = null, page = null, applicant_name = $2, agent_name = null,
              ${end === 'erased' ? erasure : 'restricted_at = $3'}, version = version + 1
        where id = $1`,
      [id, nobody, now],
    ),
    statement('submissions', `update application_submission set data = '{}' where application_id = $1`),
    statement('notices', 'delete from correction_notice where application_id = $1'),
    statement('documents', 'delete from case_document where application_id = $1'),
    statement('files', 'delete from case_file where application_id = $1'),
  ];
}

/** Keeps the content of a restricted case. */
export const archiveCase = (id: string, sealed: string, at: Date): NamedQuery => ({
  name: 'applications.archive-case',
  text: 'insert into case_archive (application_id, sealed, at) values ($1, $2, $3)',
  values: [id, sealed, at],
});

export const archiveOf = (id: string): NamedQuery => ({
  name: 'applications.archive-of',
  text: 'select sealed from case_archive where application_id = $1',
  values: [id],
});

/** When and how the content of a case was taken away; both are null while it is there. */
export const emptiedOf = (id: string): NamedQuery => ({
  name: 'applications.emptied',
  text: 'select erased_at as "erasedAt", restricted_at as "restrictedAt" from application where id = $1',
  values: [id],
});

/** Cases of a person by what has to become of them. */
export interface CaseToEnd {
  id: string;
  stage: string;
  finishedAt: Date | null;
}

/** Cases of a person that still hold something. */
export const keptCasesOf = (personId: string): NamedQuery => ({
  name: 'applications.kept-of-person',
  text: `select id, stage, finished_at as "finishedAt" from application
          where applicant_id = $1 and erased_at is null and restricted_at is null order by created_at, id`,
  values: [personId],
});

/** How many cases of a person there are in each state. */
export const heldCounts = (personId: string): NamedQuery => ({
  name: 'applications.held-counts',
  text: `select case when erased_at is not null then null
                     when restricted_at is not null then 'restricted'
                     when stage = 'draft' then 'drafts'
                     when finished_at is null then 'running'
                     when number is null then null
                     else 'finished' end as kind, count(*)::int as count
           from application where applicant_id = $1 group by 1 order by 1`,
  values: [personId],
});

/** Names and stages of some cases. */
export const caseNames = (ids: readonly string[]): NamedQuery => ({
  name: 'applications.names',
  text: `select id, number, stage, item_name as "itemName", item_name_en as "itemNameEn" from application
          where id = any($1::uuid[])`,
  values: [ids],
});

/** A case, or a draft, of which a stage of keeping comes to its end. */
export interface EndingCase {
  id: string;
  applicantId: string;
  /** Who submitted it in the applicant's place, or filled it in last; null when the applicant did. */
  agentId: string | null;
  itemId: string;
  themeKeys: string[];
  itemName: string;
  itemNameEn: string;
  since: Date;
}

const ending = `a.id, a.applicant_id as "applicantId", a.item_id as "itemId", a.theme_keys as "themeKeys",
  a.item_name as "itemName", a.item_name_en as "itemNameEn",
  coalesce((select h.actor_id from history_event h where h.chain_kind = 'case' and h.chain_id = a.id
              and h.kind = 'submitted' order by h.seq limit 1), a.agent_id) as "agentId"`;

/** Somebody can be told: the person whose case it is, or the representative of the enterprise. */
const someoneToTell = `(exists (select 1 from person p where p.id = a.applicant_id and p.erased_at is null)
  or exists (select 1 from enterprise e join person p on p.id = e.representative_id and p.erased_at is null
              where e.id = a.applicant_id))`;

/** Drafts that nobody has touched since a moment, of which nobody was told yet and somebody can be. */
export const draftsNearEnd = (touchedBefore: Date, limit: number): NamedQuery => ({
  name: 'applications.drafts-near-end',
  text: `select ${ending}, saved_at as since from application a
          where stage = 'draft' and number is null and saved_at < $1 and ${someoneToTell}
            and not exists (select 1 from privacy_letter l where l.reason = 'draft ' || a.id || ' ' || to_char(a.saved_at at time zone 'UTC', 'YYYY-MM-DD'))
          order by saved_at, id limit $2`,
  values: [touchedBefore, limit],
});

/** Ended cases that were (not) decided and ended before a moment; with or without a warning. */
export const endedCases = (
  decided: boolean,
  before: Date,
  warning: { kind: string; warned: boolean; warnedBefore: Date | 'infinity' },
  limit: number,
): NamedQuery => ({
  name: `applications.ended-${decided ? 'decided' : 'undecided'}-${warning.warned ? 'warned' : 'unwarned'}`,
  text: `select ${ending}, finished_at as since from application a
          where finished_at < $1 and erased_at is null and restricted_at is null and number is not null
            and (outcome is not null) = ${decided}
            and ${warning.warned ? '' : 'not'} (
              not ${someoneToTell}
              or exists (select 1 from privacy_letter l
                          where l.reason = $2 || ' ' || a.id and l.at <= $3::timestamptz))
          order by finished_at, id limit $4`,
  values: [before, warning.kind, warning.warnedBefore, limit],
});

/** The day as the letters name it. */
export const draftReason = (id: string, savedOn: Day): string => `draft ${id} ${savedOn}`;
