import type { Channel, Language } from '@tongban/kernel';
import { fill, type Day } from '@tongban/rules';
import type { Application } from '../case/application.entity.js';
import type { HistoryRow } from '../case/history.queries.js';
import type { CaseDocument } from '../documents/case-document.entity.js';
import { viewTexts, type TimelineText, type ViewTexts } from '../locales/view-texts.js';
import { dayInText } from './day-in-text.js';

/** One line of a timeline. */
export interface TimelineLine {
  sequence: number;
  kind: string;
  title: string;
  detail: string | null;
  at: Date;
  by: string;
  channel: Channel | null;
  documentIds: string[];
}

/** For whom a timeline is written. */
export interface TimelineReader {
  language: Language;
  /** Names of staff, for staff; null for the applicant, who learns roles and departments. */
  staffNames: ReadonlyMap<string, string> | null;
  /** Who reads it, where that is a citizen. */
  citizenId?: string;
  /** Names of people who acted for the applicant. */
  peopleNames: ReadonlyMap<string, string>;
  /** Name of a field by its pointer. */
  label(pointer: string): string | undefined;
}

/** Shown to nobody here: what attaching and removing leaves is seen in the materials, what was refused by the auditor. */
const silent = new Set([
  'materialAttached',
  'materialInfected',
  'materialRemoved',
  'documentIssued',
  'draftErased',
  'fileOpened',
  'actRefused',
]);
/** Shown to staff alone, or to the applicant alone. */
const forStaff = new Set(['personalRevealed']);
const forApplicant = new Set(['caseStarted', 'rated']);

/** Writes the history of a case for a reader. */
export function timelineOf(
  application: Application,
  history: readonly HistoryRow[],
  documents: readonly Pick<CaseDocument, 'id' | 'eventSeq'>[],
  reader: TimelineReader,
): TimelineLine[] {
  const hidden = reader.staffNames ? forApplicant : forStaff;
  const texts = viewTexts[reader.language];
  return history
    .filter((row) => !silent.has(row.kind) && !hidden.has(row.kind) && textOf(row) in texts.events)
    .map((row) => {
      const { title, detail } = texts.events[textOf(row)];
      return {
        sequence: row.seq,
        kind: row.kind,
        title,
        detail: (detail && fill(detail, valuesOf(row, application, reader, texts))) || null,
        at: row.at,
        by: byWhom(row, application, reader, texts),
        channel: row.channel === 'system' ? null : (row.channel as Channel),
        documentIds: documents.filter((document) => document.eventSeq === row.seq).map(({ id }) => id),
      };
    });
}

/** What happened, in a few words. */
export const titleOf = (
  row: Pick<HistoryRow, 'kind' | 'payload' | 'actorKind'>,
  language: Language,
): string => viewTexts[language].events[textOf(row)].title;

/** Which text an event has. */
function textOf({
  kind,
  payload,
  actorKind,
}: Pick<HistoryRow, 'kind' | 'payload' | 'actorKind'>): TimelineText {
  if (kind === 'withdrawn' && actorKind === 'system') return 'draftLapsed';
  if (kind === 'accepted' && payload['byLapse'] === true) return 'acceptedByLapse';
  if (kind === 'decided') return payload['outcome'] === 'granted' ? 'granted' : 'refused';
  return kind as TimelineText;
}

function valuesOf(
  { kind, payload }: HistoryRow,
  application: Application,
  reader: TimelineReader,
  texts: ViewTexts,
): Record<string, string | number> {
  const day = (value: unknown): string => dayInText(value as Day, reader.language);
  switch (kind) {
    case 'submitted':
      return { number: String(payload['number']) };
    case 'correctionRequested':
      return { points: Number(payload['points']), due: day(payload['due']) };
    case 'dueDaysCounted':
      return { due: day(payload['nextDue']) };
    case 'accepted':
      return { due: day(payload['promisedDue']), started: day(payload['clockStartedOn']) };
    case 'delivered':
      return { way: texts.deliveryWays[payload['way'] as keyof ViewTexts['deliveryWays']] };
    case 'personalRevealed':
      return { label: reader.label(String(payload['pointer'])) ?? '' };
    default:
      // The case holds the reason of its last decision alone, and none of these acts happens twice.
      return { reason: application.reason ?? '' };
  }
}

const roles: Readonly<Record<string, 'intake' | 'reviewer'>> = {
  correctionRequested: 'intake',
  accepted: 'intake',
  notAccepted: 'intake',
  reviewStarted: 'reviewer',
  decided: 'reviewer',
};

/** People who acted in such a history for somebody else, whose names a reader needs. */
export const actedForOthers = (history: readonly HistoryRow[]): string[] => [
  ...new Set(
    history.flatMap((row) =>
      row.actorKind === 'citizen' && row.actorId && row.onBehalfOf ? [row.actorId] : [],
    ),
  ),
];

/** Both names where somebody acted for the applicant. */
function byCitizen(
  row: HistoryRow,
  application: Application,
  reader: TimelineReader,
  texts: ViewTexts,
): string {
  const mine = row.actorId !== null && row.actorId === reader.citizenId;
  if (!row.onBehalfOf) return mine ? texts.by.you : application.applicantName;
  const name = mine ? texts.by.you : (reader.peopleNames.get(row.actorId ?? '') ?? texts.by.applicant);
  return fill(texts.by.for, { name, applicant: application.applicantName });
}

function byWhom(row: HistoryRow, application: Application, reader: TimelineReader, texts: ViewTexts): string {
  if (row.actorKind === 'system') return texts.by.system;
  if (row.actorKind === 'citizen') return byCitizen(row, application, reader, texts);
  const name = row.actorId && reader.staffNames?.get(row.actorId);
  const role = texts.by[row.onBehalfOf ? 'atCounter' : (roles[row.kind] ?? 'staff')];
  if (name) return `${name} · ${role}`;
  const department = reader.language === 'en' ? application.departmentNameEn : application.departmentName;
  return `${department} · ${role}`;
}
