import type { Language } from '@tongban/kernel';
import type { DocumentKind } from '../documents/document-kinds.js';
import { english } from './en.js';
import { chinese } from './zh-CN.js';

/** What happened, as it stands in a timeline; `{placeholders}` are filled from the event. */
export interface EventText {
  title: string;
  detail?: string;
}

/** Everything that a reader sees of a case beside the names in it. */
export interface ViewTexts {
  events: Readonly<Record<TimelineText, EventText>>;
  by: {
    you: string;
    applicant: string;
    intake: string;
    reviewer: string;
    staff: string;
    system: string;
    /** A clerk who acted for somebody standing at the counter. */
    atCounter: string;
    /** `{name}` acted for `{applicant}`. */
    for: string;
  };
  documents: Readonly<Record<DocumentKind, string>>;
  deliveryWays: Readonly<Record<'online' | 'in-person' | 'post', string>>;
  toDo: { draft: string; correction: string };
  otherPoint: string;
  /** Names of the applicant's own data, by their pointer. */
  applicant: Readonly<Record<string, string>>;
  yes: string;
  no: string;
}

/** Events with a text of their own. */
export type TimelineText =
  | 'caseStarted'
  | 'submitted'
  | 'correctionRequested'
  | 'resubmitted'
  | 'accepted'
  | 'acceptedByLapse'
  | 'dueDaysCounted'
  | 'notAccepted'
  | 'reviewStarted'
  | 'granted'
  | 'refused'
  | 'delivered'
  | 'closed'
  | 'withdrawn'
  | 'draftLapsed'
  | 'personalRevealed'
  | 'caseErased'
  | 'caseRestricted'
  | 'rated';

export const viewTexts: Readonly<Record<Language, ViewTexts>> = { 'zh-CN': chinese, en: english };
