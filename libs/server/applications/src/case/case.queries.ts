import { createHash } from 'node:crypto';
import { lengthOfChain, type NamedQuery } from '@tongban/kernel';
import type { Day } from '@tongban/rules';
import type { Application } from './application.entity.js';
import type { CaseDocument } from '../documents/case-document.entity.js';
import type { ApplicationSubmission } from './application-submission.entity.js';
import type { CaseFile } from './case-file.entity.js';

/** Every column of a case, read as the entity names it. */
const caseColumns = [
  'id', 'number', 'itemId', 'itemVersionId', 'itemKey', 'itemName', 'itemNameEn', 'departmentId', 'departmentName',
  'departmentNameEn', 'regionCode', 'lifeCycleVersion', 'applicantId', 'applicantName', 'applicantKind', 'agentId', 'agentName', 'themeKeys', 'channel', 'stage', 'outcome',
  'reason', 'page', 'draftData', 'data', 'submissionCount', 'correctionCount', 'historySalt', 'savedAt', 'submittedAt',
  'receivedOn', 'acceptedOn', 'promisedDays', 'promisedUnit', 'statutoryDays', 'statutoryUnit', 'promisedDue',
  'statutoryDue', 'yellowFrom', 'dueProvisional', 'correctionDue', 'nextDue', 'takenInBy', 'acceptedBy', 'reviewedBy',
  'decidedBy', 'decidedAt', 'deliveredAt', 'finishedAt', 'version', 'createdAt',
] as const satisfies readonly (keyof Application)[]; // prettier-ignore

/** The column of a property: `itemId` lies in `item_id`. */
const columnOf = (property: string): string =>
  property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** Columns as a select list, each under its property's name. */
export const selectList = (properties: readonly string[], table = ''): string =>
  properties.map((property) => `${table}${columnOf(property)} as "${property}"`).join(', ');

const select = `select ${selectList(caseColumns)} from application`;

/** One case by its id. */
export const caseById = (id: string): NamedQuery => ({
  name: 'applications.case',
  quick: true,
  text: `${select} where id = $1`,
  values: [id],
});

/** One case, held until the end of the transaction: whoever comes second sees what the first one did. */
export const caseForUpdate = (id: string): NamedQuery => ({
  name: 'applications.case-for-update',
  text: `${select} where id = $1 for no key update`,
  values: [id],
});

/** Begins a draft and gives it back whole. */
export const insertDraft = (draft: Partial<Application>): NamedQuery => {
  const properties = [
    'id', 'itemId', 'itemVersionId', 'itemKey', 'itemName', 'itemNameEn', 'departmentId', 'departmentName',
    'departmentNameEn', 'regionCode', 'lifeCycleVersion', 'applicantId', 'applicantName', 'applicantKind', 'agentId', 'agentName', 'themeKeys',
    'channel', 'stage', 'draftData', 'historySalt', 'savedAt', 'createdAt',
  ] as const satisfies readonly (keyof Application)[]; // prettier-ignore
  return {
    name: 'applications.insert-draft',
    text: `insert into application (${properties.map(columnOf).join(', ')})
           values (${properties.map((_, at) => `$${at + 1}`).join(', ')})
           returning ${selectList(caseColumns)}`,
    values: properties.map((property) => draft[property]),
  };
};

/** Changes of a case. */
export type CaseChange = Partial<Omit<Application, 'id' | 'version'>>;

/** Rows that a step writes beside the case itself. */
export interface StepRows {
  submission?: ApplicationSubmission;
  /** Its facts as they are, or sealed as a JSON text. The act that issues it was recorded just before. */
  document?: Omit<CaseDocument, 'fileId' | 'eventSeq' | 'facts'> & { facts: CaseDocument['facts'] | string };
}

const submissionColumns = ['applicationId', 'no', 'data', 'channel', 'at'] as const;
const documentColumns = [
  'id', 'applicationId', 'kind', 'number', 'verificationCode', 'issuedOn', 'issuedAt', 'facts',
] as const; // prettier-ignore

/**
 * One step of a case in one statement: the case, if it is still at the version that was read, and with it what was
 * submitted or issued. No row comes back, and nothing is written, when somebody was faster.
 */
export function stepOfCase(id: string, version: number, change: CaseChange, rows: StepRows = {}): NamedQuery {
  const values: unknown[] = [id, version];
  const place = (value: unknown): string => `$${values.push(value)}`;
  const sets = Object.entries(change)
    .filter(([, value]) => value !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([property, value]) => `${columnOf(property)} = ${place(value)}`);
  const also = (
    table: string,
    columns: readonly string[],
    row: object,
    more: [string, string][] = [],
  ): string =>
    `, ${table}_row as (insert into ${table} (${[...columns.map(columnOf), ...more.map(([name]) => name)].join(', ')})
       select ${[
         ...columns.map((column) => `${place(Reflect.get(row, column))}${castOf(column)}`),
         ...more.map(([, value]) => value),
       ].join(', ')} from step)`;
  const text = `with step as (
      update application set ${[...sets, 'version = version + 1'].join(', ')}
       where id = $1 and version = $2 returning version)
    ${rows.submission ? also('application_submission', submissionColumns, rows.submission) : ''}
    ${rows.document ? also('case_document', documentColumns, rows.document, [['event_seq', lengthOfChain('case', '$1')]]) : ''}
    select version from step`;
  return { name: nameOf(text), text, values };
}

/** Parameters in a select list carry no type of their own. */
const casts: Readonly<Record<string, string>> = {
  id: 'uuid',
  applicationId: 'uuid',
  no: 'integer',
  data: 'jsonb',
  at: 'timestamptz',
  issuedOn: 'date',
  issuedAt: 'timestamptz',
  facts: 'jsonb',
};
const castOf = (column: string): string => `::${casts[column] ?? 'text'}`;

const names = new Map<string, string>();

/** A statement that is put together is named by what it says, so that every form of it keeps its own plan. */
function nameOf(text: string): string {
  const known = names.get(text);
  if (known) return known;
  const name = `applications.step-${createHash('sha256').update(text).digest('hex').slice(0, 16)}`;
  names.set(text, name);
  return name;
}

/** Takes the next number of an item on a day. Its row stays locked until the transaction ends. */
export const nextNumber = (itemKey: string, day: Day): NamedQuery => ({
  name: 'applications.next-number',
  text: `insert into number_sequence (item_key, day, last) values ($1, $2, 1)
         on conflict (item_key, day) do update set last = number_sequence.last + 1 returning last`,
  values: [itemKey, day],
});

/** Notes that an item has cases, for the search. */
export const noteCaseItem = (itemId: string, name: string, nameEn: string): NamedQuery => ({
  name: 'applications.note-item',
  text: `insert into case_item (item_id, name, name_en) values ($1, $2, $3)
         on conflict (item_id) do update set name = excluded.name, name_en = excluded.name_en
           where (case_item.name, case_item.name_en) is distinct from (excluded.name, excluded.name_en)`,
  values: [itemId, name, nameEn],
});

const fileColumns = [
  'id', 'applicationId', 'materialKey', 'fileId', 'name', 'size', 'type', 'uploadKey', 'submissionAdded',
  'submissionRemoved', 'addedAt',
] as const satisfies readonly (keyof CaseFile)[]; // prettier-ignore

/** Every file of a case, those of former submissions too, in the order in which they came. */
export const filesOfCase = (applicationId: string): NamedQuery => ({
  name: 'applications.files',
  quick: true,
  text: `select ${selectList(fileColumns)} from case_file where application_id = $1 order by added_at, id`,
  values: [applicationId],
});

/** Puts a file to a case. */
export const insertFile = (file: CaseFile): NamedQuery => ({
  name: 'applications.insert-file',
  text: `insert into case_file (${fileColumns.map(columnOf).join(', ')})
         values (${fileColumns.map((_, at) => `$${at + 1}`).join(', ')})`,
  values: fileColumns.map((property) => file[property]),
});

/** Takes files out of a working copy that was never submitted with them. */
export const deleteFiles = (ids: readonly string[]): NamedQuery => ({
  name: 'applications.delete-files',
  text: 'delete from case_file where id = any($1::uuid[])',
  values: [ids],
});

/** Takes a file out from the next submission on; former submissions keep it. */
export const retireFile = (id: string, submission: number): NamedQuery => ({
  name: 'applications.retire-file',
  text: 'update case_file set submission_removed = $2 where id = $1',
  values: [id, submission],
});
