import { registerEnumType } from '@nestjs/graphql';
import type { Act, CaseOutcome, Light, Stage, TimeLimit } from '@tongban/rules';
import type { PointKind } from '../case/correction-points.js';
import type { DocumentFacts } from '../documents/document-facts.js';
import type { DocumentKind } from '../documents/document-kinds.js';

/** The names that both schemas give to what the rules call otherwise. */
export const StageEnum = {
  DRAFT: 'draft',
  SUBMITTED: 'submitted',
  CORRECTION: 'correction',
  ACCEPTED: 'accepted',
  NOT_ACCEPTED: 'not-accepted',
  UNDER_REVIEW: 'under-review',
  DECIDED: 'decided',
  DELIVERED: 'delivered',
  CLOSED: 'closed',
  WITHDRAWN: 'withdrawn',
} as const satisfies Record<string, Stage>;
registerEnumType(StageEnum, { name: 'Stage', description: 'Where a case is.' });

export const OutcomeEnum = { GRANTED: 'granted', REFUSED: 'refused' } as const satisfies Record<
  string,
  CaseOutcome
>;
registerEnumType(OutcomeEnum, { name: 'Outcome', description: 'What was decided.' });

export const LightEnum = { GREEN: 'green', YELLOW: 'yellow', RED: 'red' } as const satisfies Record<
  string,
  Light
>;
registerEnumType(LightEnum, {
  name: 'Light',
  description:
    'Light of supervision: yellow when a fifth or less of the promised limit is left, red when it is past.',
});

export const DayUnitEnum = {
  WORKING_DAY: 'working-day',
  CALENDAR_DAY: 'calendar-day',
} as const satisfies Record<string, TimeLimit['unit']>;
registerEnumType(DayUnitEnum, {
  name: 'DayUnit',
  description:
    'The days that a limit is counted in: working days (工作日), or natural days (自然日), which weekends and holidays are among.',
});

export const ActEnum = {
  SAVE: 'saveDraft',
  SUBMIT: 'submit',
  REQUEST_CORRECTION: 'requestCorrection',
  RESUBMIT: 'resubmit',
  ACCEPT: 'accept',
  NOT_ACCEPT: 'notAccept',
  START_REVIEW: 'startReview',
  GRANT: 'grant',
  REFUSE: 'refuse',
  DELIVER: 'deliver',
  CLOSE: 'close',
  WITHDRAW: 'withdraw',
  RATE: 'rate',
} as const satisfies Record<string, Act>;
registerEnumType(ActEnum, { name: 'Act', description: 'What somebody can do with a case.' });

export const DocumentKindEnum = {
  RECEIPT: 'receipt',
  ACCEPTANCE: 'acceptance',
  CORRECTION: 'correction',
  NOT_ACCEPTED: 'not-accepted',
  DECISION_GRANTED: 'decision-granted',
  DECISION_REFUSED: 'decision-refused',
  DELIVERY: 'delivery',
} as const satisfies Record<string, DocumentKind>;
registerEnumType(DocumentKindEnum, { name: 'DocumentKind', description: 'Kind of a notice or decision.' });

export const CorrectionPointKindEnum = {
  FIELD: 'field',
  MATERIAL: 'material',
  OTHER: 'other',
} as const satisfies Record<string, PointKind>;
registerEnumType(CorrectionPointKindEnum, {
  name: 'CorrectionPointKind',
  description: 'Whether a point of a correction is about an answer, a material or something else.',
});

export const DeliveryWayEnum = {
  ONLINE: 'online',
  IN_PERSON: 'in-person',
  POST: 'post',
} as const satisfies Record<string, NonNullable<DocumentFacts['deliveryWay']>>;
registerEnumType(DeliveryWayEnum, { name: 'DeliveryWay', description: 'How a decision is handed over.' });

/** Stages by what an applicant wants to see. */
export const ApplicationStateEnum = {
  ALL: 'all',
  DRAFT: 'draft',
  RUNNING: 'running',
  TO_DO: 'to-do',
  DONE: 'done',
} as const;
export type ApplicationState = (typeof ApplicationStateEnum)[keyof typeof ApplicationStateEnum];
registerEnumType(ApplicationStateEnum, {
  name: 'ApplicationState',
  description:
    'DRAFT: not yet submitted. RUNNING: with the office or the applicant. TO_DO: waits for the applicant. DONE: finished.',
});

/** What became of the content of a case whose time was over. */
export const EmptiedEnum = { ARCHIVED: 'archived', ERASED: 'erased' } as const;
export type EmptiedKind = (typeof EmptiedEnum)[keyof typeof EmptiedEnum];
registerEnumType(EmptiedEnum, {
  name: 'EmptiedKind',
  description: 'ARCHIVED: it lies in the archive alone. ERASED: it is gone.',
});

/** The lists of a queue. */
export const QueueViewEnum = {
  TO_DO: 'to-do',
  UNIT: 'unit',
  LIGHTS: 'lights',
  CORRECTION: 'correction',
  DONE: 'done',
} as const;
export type QueueView = (typeof QueueViewEnum)[keyof typeof QueueViewEnum];
registerEnumType(QueueViewEnum, {
  name: 'QueueView',
  description:
    'TO_DO: what this person can act on now. UNIT: everything open in their departments. LIGHTS: yellow and red. CORRECTION: waits for the applicant. DONE: finished, the last one first.',
});
