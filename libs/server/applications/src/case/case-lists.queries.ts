import type { NamedQuery } from '@tongban/kernel';
import type { AuthorisationScope, Day, Stage } from '@tongban/rules';
import type { Application } from './application.entity.js';
import type { CorrectionNotice } from './correction-notice.entity.js';
import { selectList } from './case.queries.js';
import { correctionStages } from './stages.js';

/** Columns of a case in a list: everything but its answers. */
const summaryColumns = [
  'id', 'number', 'itemId', 'itemVersionId', 'itemName', 'itemNameEn', 'departmentName', 'departmentNameEn', 'applicantId',
  'applicantName', 'applicantKind', 'agentId', 'agentName', 'channel', 'stage', 'outcome', 'submissionCount', 'correctionCount', 'savedAt', 'submittedAt',
  'receivedOn', 'acceptedOn', 'promisedDays', 'promisedUnit', 'statutoryDays', 'statutoryUnit', 'promisedDue',
  'statutoryDue', 'yellowFrom', 'dueProvisional', 'correctionDue', 'nextDue', 'takenInBy', 'decidedAt', 'finishedAt',
  'version',
] as const satisfies readonly (keyof Application)[]; // prettier-ignore

/** A case in a list. */
export type CaseSummaryRow = Pick<Application, (typeof summaryColumns)[number]>;

/** A correction notice that waits, as the database puts it together: its points sealed, its moment as a text. */
export interface SealedNotice {
  points: CorrectionNotice['points'];
  answerDue: Day;
  issuedAt: string;
}

const select = `select ${selectList(summaryColumns)} from application`;

/** Where a page of a list goes on: what its last row is ordered by, and its id. */
export type Place<T> = { key: T; id: string } | null;

const lastId = 'ffffffff-ffff-ffff-ffff-ffffffffffff';
const firstId = '00000000-0000-0000-0000-000000000000';

/** What an agent was authorised for; no condition for whoever may see everything of the applicant. */
const withinScope = (items: string, themes: string): string =>
  `and (${items}::uuid[] is null or item_id = any(${items}::uuid[]) or theme_keys && ${themes}::text[])`;
const scopeValues = (scope: AuthorisationScope | null): readonly unknown[] => [
  scope?.itemIds ?? null,
  scope?.themeKeys ?? null,
];

/** The notice that the applicant of a case has to answer now, its points sealed; null when there is none. */
const openNotice = `case when stage = any($8) then (
      select json_build_object('points', n.points, 'answerDue', n.answer_due, 'issuedAt', n.issued_at)
        from correction_notice n where n.application_id = application.id order by n.no desc limit 1) end`;

/** Cases of an applicant, the one touched last first, each with its notice. A draft that was thrown away is not among them. */
export const casesOfApplicant = (
  applicantId: string,
  scope: AuthorisationScope | null,
  stages: readonly Stage[],
  after: Place<string>,
  limit: number,
): NamedQuery => ({
  name: 'applications.mine',
  quick: true,
  text: `select ${selectList(summaryColumns)}, ${openNotice} as notice from application
    where applicant_id = $1 and stage = any($2) and not (stage = 'withdrawn' and number is null)
      and (saved_at, id) < ($3::timestamptz, $4::uuid) ${withinScope('$6', '$7')}
    order by saved_at desc, id desc limit $5`,
  values: [
    applicantId,
    stages,
    after?.key ?? 'infinity',
    after?.id ?? lastId,
    limit,
    ...scopeValues(scope),
    correctionStages,
  ],
});

/** Cases of an applicant that are over, the one that ended last first. */
export const endedOfApplicant = (
  applicantId: string,
  scope: AuthorisationScope | null,
  stages: readonly Stage[],
  after: Place<string>,
  limit: number,
): NamedQuery => ({
  name: 'applications.mine-ended',
  quick: true,
  text: `${select}
    where applicant_id = $1 and stage = any($2) and number is not null
      and (finished_at, id) < ($3::timestamptz, $4::uuid) ${withinScope('$6', '$7')}
    order by finished_at desc, id desc limit $5`,
  values: [applicantId, stages, after?.key ?? 'infinity', after?.id ?? lastId, limit, ...scopeValues(scope)],
});

/** The draft of an applicant for an item that was touched last. */
export const draftForItem = (
  applicantId: string,
  scope: AuthorisationScope | null,
  itemId: string,
): NamedQuery => ({
  name: 'applications.my-draft',
  quick: true,
  text: `${select} where applicant_id = $1 and item_id = $2 and stage = 'draft' ${withinScope('$3', '$4')}
    order by saved_at desc, id desc limit 1`,
  values: [applicantId, itemId, ...scopeValues(scope)],
});

/** The departments of a member of staff: a hall that takes in for all has no condition, and so an index of its own. */
export type Departments = readonly string[] | 'all';
const within = (departments: Departments, place: string): string =>
  departments === 'all' ? '' : `and department_id = any(${place}::uuid[])`;
const suffix = (departments: Departments): string => (departments === 'all' ? '-all' : '');
const given = (departments: Departments): readonly unknown[] => (departments === 'all' ? [] : [departments]);

/** Who looks at a queue. */
export interface QueueReader {
  departments: Departments;
  staffId: string;
  /** The person that the member of staff is, and whom they stand for; those cases wait for colleagues. */
  ownIds: readonly string[];
  /** Stages in which they can act, also in cases that they took in. */
  always: readonly Stage[];
  /** Stages in which they can act unless they took the case in. */
  unlessTookIn: readonly Stage[];
}

const canAct = `(stage = any($2) or (stage = any($3) and not taken_in_by @> array[$1::uuid]))
      and not (applicant_id = any($4::uuid[]) or coalesce(agent_id = any($4::uuid[]), false))`;
const actValues = (reader: QueueReader): readonly unknown[] => [
  reader.staffId,
  reader.always,
  reader.unlessTookIn,
  reader.ownIds,
];

/** What somebody can act on now, by the day it is due. */
export const queueToDo = (reader: QueueReader, after: Place<Day>, limit: number): NamedQuery => ({
  name: `applications.queue-to-do${suffix(reader.departments)}`,
  text: `${select}
    where next_due is not null ${within(reader.departments, '$8')} and ${canAct}
      and (next_due, id) > ($5::date, $6::uuid)
    order by next_due, id limit $7`,
  values: [
    ...actValues(reader),
    after?.key ?? '-infinity',
    after?.id ?? firstId,
    limit,
    ...given(reader.departments),
  ],
});

/** Everything open in the departments, or only some stages of it, by the day it is due. */
export const queueOpen = (
  departments: Departments,
  stages: readonly Stage[],
  after: Place<Day>,
  limit: number,
): NamedQuery => ({
  name: `applications.queue-open${suffix(departments)}`,
  text: `${select}
    where next_due is not null ${within(departments, '$5')} and stage = any($1)
      and (next_due, id) > ($2::date, $3::uuid)
    order by next_due, id limit $4`,
  values: [stages, after?.key ?? '-infinity', after?.id ?? firstId, limit, ...given(departments)],
});

/** Running cases whose light is yellow or red, the most urgent one first. */
export const queueLights = (
  departments: Departments,
  stages: readonly Stage[],
  today: Day,
  after: Place<Day>,
  limit: number,
): NamedQuery => ({
  name: `applications.queue-lights${suffix(departments)}`,
  text: `${select}
    where next_due is not null ${within(departments, '$6')} and stage = any($1) and yellow_from <= $2
      and (next_due, id) > ($3::date, $4::uuid)
    order by next_due, id limit $5`,
  values: [stages, today, after?.key ?? '-infinity', after?.id ?? firstId, limit, ...given(departments)],
});

/** Finished cases, the last one first. */
export const queueDone = (departments: Departments, after: Place<string>, limit: number): NamedQuery => ({
  name: `applications.queue-done${suffix(departments)}`,
  text: `${select}
    where finished_at is not null and number is not null ${within(departments, '$4')}
      and (finished_at, id) < ($1::timestamptz, $2::uuid)
    order by finished_at desc, id desc limit $3`,
  values: [after?.key ?? 'infinity', after?.id ?? lastId, limit, ...given(departments)],
});

/** After every text that begins with a prefix, in the order of code points. */
const behind = (prefix: string): string => `${prefix}\u{10ffff}`;

/**
 * Submitted cases by the end of their number, the beginning of the applicant's name or a part of the item's name, the
 * last one first. Each way has its index and brings no more than a page.
 */
export function searchCases(
  departments: Departments,
  search: string,
  after: Place<string>,
  limit: number,
): NamedQuery {
  const end = /^[0-9A-Za-z-]{2,64}$/.test(search) ? [...search].reverse().join('') : null;
  const place = [after?.key ?? 'infinity', after?.id ?? lastId, limit];
  if (end && FOUR_DIGITS.test(search)) return casesByNumber(departments, end, place);
  const branch = (condition: string): string => `
      (select id from application where number is not null ${within(departments, '$8')} and ${condition}
          and (submitted_at, id) < ($1::timestamptz, $2::uuid)
        order by submitted_at desc, id desc limit $3)`;
  return {
    name: `applications.search${suffix(departments)}`,
    text: `with hit as (
      ${branch(`reverse(number) collate "C" >= $4 and reverse(number) collate "C" < $5`)}
      union
      ${branch(`applicant_name collate "C" >= $6 and applicant_name collate "C" < $7`)}
      union
      (select of_item.id from (
          select item_id from case_item
           where position($6 in name) > 0 or position(lower($6) in lower(name_en)) > 0 limit 50) item
        cross join lateral
        (select id, submitted_at from application a where number is not null and a.item_id = item.item_id
            ${within(departments, '$8')} and (submitted_at, id) < ($1::timestamptz, $2::uuid)
          order by submitted_at desc, id desc limit $3) of_item
        order by of_item.submitted_at desc, of_item.id desc limit $3))
    ${select} where id in (select id from hit) order by submitted_at desc, id desc limit $3`,
    values: [...place, end, end && behind(end), search, behind(search), ...given(departments)],
  };
}

/** Submitted cases of some applicants in the departments, the last one first. */
export const casesOfPeople = (
  departments: Departments,
  applicantIds: readonly string[],
  after: Place<string>,
  limit: number,
): NamedQuery => ({
  name: `applications.of-people${suffix(departments)}`,
  text: `${select} where number is not null and applicant_id = any($4::uuid[]) ${within(departments, '$5')}
      and (submitted_at, id) < ($1::timestamptz, $2::uuid)
    order by submitted_at desc, id desc limit $3`,
  values: [after?.key ?? 'infinity', after?.id ?? lastId, limit, applicantIds, ...given(departments)],
});

/** Neither a person nor an item is called like this: such a text is the end of a number and nothing else. */
const FOUR_DIGITS = /[0-9]{4}/;

const casesByNumber = (departments: Departments, end: string, place: readonly unknown[]): NamedQuery => ({
  name: `applications.by-number${suffix(departments)}`,
  quick: true,
  text: `${select} where number is not null ${within(departments, '$6')}
      and reverse(number) collate "C" >= $4 and reverse(number) collate "C" < $5
      and (submitted_at, id) < ($1::timestamptz, $2::uuid)
    order by submitted_at desc, id desc limit $3`,
  values: [...place, end, behind(end), ...given(departments)],
});

/** How many cases each view of a queue holds. */
export interface QueueCountRow {
  toDo: number;
  unit: number;
  lights: number;
  correction: number;
  doneToday: number;
}

/** Counts the views of a queue in one pass over what is open. */
export const queueCounts = (
  reader: QueueReader,
  stages: { open: readonly Stage[]; running: readonly Stage[]; correction: readonly Stage[] },
  today: Day,
  dayBegan: Date,
): NamedQuery => ({
  name: `applications.queue-counts${suffix(reader.departments)}`,
  text: `select count(*) filter (where ${canAct})::int as "toDo",
      count(*) filter (where stage = any($5))::int as unit,
      count(*) filter (where stage = any($6) and yellow_from <= $7)::int as lights,
      count(*) filter (where stage = any($8))::int as correction,
      (select count(*)::int from application
        where finished_at >= $9 and number is not null ${within(reader.departments, '$10')}) as "doneToday"
    from application where next_due is not null ${within(reader.departments, '$10')}`,
  values: [
    ...actValues(reader),
    stages.open,
    stages.running,
    today,
    stages.correction,
    dayBegan,
    ...given(reader.departments),
  ],
});

/** The version of a case, with what access is decided by. */
export const versionOf = (id: string): NamedQuery => ({
  name: 'applications.version',
  quick: true,
  text: `select version, applicant_id as "applicantId", item_id as "itemId", theme_keys as "themeKeys",
                department_id as "departmentId", number from application where id = $1`,
  values: [id],
});

/** What access to several cases is decided by. */
export const accessFactsOf = (ids: readonly string[]): NamedQuery => ({
  name: 'applications.access',
  text: `select id, applicant_id as "applicantId", item_id as "itemId", theme_keys as "themeKeys",
                department_id as "departmentId", number from application where id = any($1::uuid[])`,
  values: [ids],
});
