import { ApplicationSubmission } from './case/application-submission.entity.js';
import { Application } from './case/application.entity.js';
import { CaseFile } from './case/case-file.entity.js';
import { CorrectionNotice } from './case/correction-notice.entity.js';
import { NumberSequence } from './case/number-sequence.entity.js';
import { CaseDocument } from './documents/case-document.entity.js';

export {
  ApplicationsCounterModule,
  ApplicationsModule,
  ApplicationsPortalModule,
} from './applications.module.js';
export { applicationRefusals } from './applications.refusals.js';
export { DraftsService, type SaveRequest, type StartRequest } from './acts/drafts.service.js';
export { IntakeService } from './acts/intake.service.js';
export { MaterialsService, type UploadRequest, type UploadedFile } from './acts/materials.service.js';
export { ReviewService } from './acts/review.service.js';
export { SubmissionsService, type SubmitRequest } from './acts/submissions.service.js';
export { CaseActs, type ActRequest, type CaseRef, type Step } from './case/case-acts.js';
export { sealedWhole } from './case/case-seals.js';
export { CaseNotices } from './privacy/case-notices.service.js';
export { CaseStore } from './case/case-store.js';
export { stepOfCase } from './case/case.queries.js';
export { CountPopularityJob } from './jobs/count-popularity.job.js';
export type { PointInput } from './case/correction-scope.js';
export type { HistoryRow } from './case/history.queries.js';
export { CaseType } from './counter/case.types.js';
export { DocumentsService } from './documents/documents.service.js';
export { ApplicationType } from './portal/application.types.js';
export type { Dossier } from './views/dossier.js';

/** Tables of this module. */
export const applicationsEntities = [
  Application,
  ApplicationSubmission,
  CaseFile,
  CaseDocument,
  CorrectionNotice,
  NumberSequence,
];

export { applicationsMigrations } from './migrations/index.js';
